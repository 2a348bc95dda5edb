# O que o coach oferece fazer durante a conversa; nada é feito antes do sim.
proposal-add = Coloco “{ $text }” nesta semana{ $is_optional ->
        [1] , como opcional
       *[other] {""}
    }?
proposal-mark_done = Marco “{ $text }” como feito?
proposal-mark_partly = Marco “{ $text }” como feito em parte?
proposal-mark_let_go = Deixo “{ $text }” de lado nesta semana?
proposal-log = Anoto para hoje: { $energy ->
        [0] {""}
       *[other] energia { $energy }
    }{ $energy ->
        [0] {""}
       *[other] { $mood ->
            [0] {""}
           *[other] {" e "}
        }
    }{ $mood ->
        [0] {""}
       *[other] humor { $mood }
    }, de 5?
proposal-later = Pergunto { $minutes ->
        [60] daqui a uma hora
       *[other] daqui a { $minutes } minutos
    }?
proposal-move_morning = Passo a aparecer { $at_time } de manhã?
proposal-move_evening = Passo a aparecer { $at_time } à noite?
proposal-move_planning = Passamos a planejar { $day } { $at_time }?
proposal-start_weekly_plan = Planejamos a semana agora?
proposal-start_month = Olhamos o mês agora?
proposal-start_year = Olhamos o ano agora?
proposal-rest = Fico em silêncio até { $until }?
proposal-rest_open = Fico em silêncio até você me escrever?
proposal-keep = Guardo isto: “{ $text }”{ $has_instead ->
        [0] {""}
       *[other] {" "}no lugar de “{ $instead }”
    }?
proposal-added = Está na semana. /week mostra o plano.
proposal-marked = Marcado. /week mostra o plano.
proposal-logged = Anotado.
proposal-snoozed = { $minutes ->
        [60] Combinado, daqui a uma hora.
       *[other] Combinado, daqui a { $minutes } minutos.
    }
proposal-moved = Anotado, a partir da próxima vez.
proposal-rests = Bom descanso. Nada vai estar à espera quando você voltar.
proposal-kept = Vou lembrar. /memory mostra o que sei.
proposal-left_out = Tudo bem, deixo como está.
proposal-left = Tudo bem, deixo como está.
