# A semana em um olhar.
week-glance =
    A semana de { $starts_on }{ $done ->
        [0] :
        [one] , uma feita de { $count }:
       *[other] , { $done } feitas de { $count }:
    }

    { $plan }

    Tem alguma para marcar?
    .remark = Mudar uma marca
    .close = Está bom assim
week-line = { $mark } { $text } · { $state ->
        [done] ● feita
        [partly] ◐ em parte
        [carried_over] → segue
        [let_go] ◌ solta
       *[open] ○ aberta
    }{ $has_day ->
        [0] {""}
       *[other] {""}
            Dia: { $day }
    }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            Quando e onde: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Versão pequena: { $plan_b }
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para o ano: { $serves }
    }
week-which = Qual delas?
week-mark = “{ $objective }”: como está?
    .done = Feita
    .partly = Uma parte
    .let_go = Soltar
    .reopen = Deixar em aberto
week-closed = Certo. A semana fica como está, e /week mostra.
week-empty = Esta semana não tem plano, e tudo bem. { $ahead ->
        [1] Fazemos um para a próxima?
       *[other] Leva poucos minutos. Fazemos um?
    }
    .plan = Planejar
    .close = Deixar em aberto
week-closed_empty = Então fica em aberto, e isso também vale. /plan está aí quando der vontade.
week-left = Tudo bem. A semana fica como está.
