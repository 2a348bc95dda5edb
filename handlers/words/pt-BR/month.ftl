# Planejar o mês, ou ver como ele está.
month-existing =
    O mês de { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    Está bom assim?
    .keep = Está bom assim
    .replace = Fazer outro plano
    .look_back = Olhar para trás
month-first = O mês anterior espera um olhar. Olhamos para ele primeiro, ou já planejamos { $month }?
    .look_back = Olhar para trás
    .plan = Planejar já
month-line = • { $text } · { $state ->
        [done] ● aconteceu
        [kept] → segue
        [shrunk] → segue, menor
        [let_go] ◌ solta
       *[open] ○ em aberto
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para o ano: { $serves }
    }{ $planned ->
        [0] {""}
       *[other] {""}
            Nas semanas: { $done } de { $planned } feitas
    }
month-kept = Certo, fica como está.
month-fits = O mês de { $month }: no máximo três coisas, e menos também vale.
month-fits_below = O mês de { $month }. { $scale ->
        [mood] Seu humor ficou
       *[energy] Sua energia ficou
    } abaixo do seu normal em { $below } dos últimos { $of } dias que você me contou, então eu deixaria este mês com { $fits ->
        [1] uma coisa
       *[other] duas coisas
    }.
month-fits_average = O mês de { $month }. Ultimamente { $scale ->
        [mood] seu humor está
       *[energy] sua energia está
    } em { $recent }, na média, e o seu normal é { $usual }; eu deixaria este mês com { $fits ->
        [1] uma coisa
       *[other] duas coisas
    }.
month-fits_burnout = O mês de { $month }. Suas duas últimas respostas sobre burnout foram altas, então eu deixaria este mês com uma coisa, e pequena.
month-theme = Se o mês tivesse um tema, uma palavra ou algumas, qual seria?
month-carry_over =
    Do mês anterior, isto segue:
    { $plan }
    Trazemos junto, ou página em branco?
    .all = Trazer junto
    .nothing = Página em branco
month-outcomes = Uma por linha, tão poucas quanto quiser. O que você gostaria de ter no fim do mês?
    .not_this_month = Este mês não
month-more =
    Até aqui:
    { $plan }
    Tem mais alguma coisa?
month-waits = São { $count }, e eu ficaria com { $most ->
        [1] uma.
       *[other] { $most }.
    } { $over ->
        [1] Qual pode esperar, sem culpa?
       *[other] Quais { $over ->
            [2] duas
            [3] três
            [4] quatro
           *[other] cinco
        } podem esperar, sem culpa?
    }
month-waits_too = { $over ->
        [one] { $named ->
            [1] Essa espera
           *[other] Essas esperam
        }; mais uma, e o mês respira.
       *[other] { $named ->
            [1] Essa espera
           *[other] Essas esperam
        }; mais { $over }, e o mês respira.
    } { $over ->
        [1] Qual outra pode esperar?
       *[other] Quais outras podem esperar?
    }
month-serves = “{ $outcome }”: a qual dos seus objetivos do ano ela serve?
    .itself = Vale por si
month-review =
    O mês de { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    Parece um mês que dá para levar?
    .save = Sim, fica assim
    .back = Voltar um passo
    .drop = Descartar
month-planned = • { $text }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para o ano: { $serves }
    }
month-saved = { $count ->
        [1] Guardado: uma coisa para { $month }.
       *[other] Guardado: { $count } coisas para { $month }.
    } As semanas podem servir a { $count ->
        [1] ela.
       *[other] elas.
    }
month-dropped = Descartado; nada ficou guardado. /month está aí quando der vontade.
month-out_later = Volto em uma hora.
month-out_not_now = O mês pode começar sem plano. /month está aí quando der vontade.
month-left = Tudo bem, não mudei nada. /month está aí quando der vontade.
month-not_this_month = Então este mês fica em aberto, e isso também vale. /month está aí quando der vontade.
