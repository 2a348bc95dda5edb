# La semana de un vistazo.
week-glance =
    La semana del { $starts_on }{ $done ->
        [0] :
        [one] , una hecha de { $count }:
       *[other] , { $done } hechas de { $count }:
    }

    { $plan }

    ¿Hay alguna para marcar?
    .remark = Cambiar una marca
    .close = Así está bien
week-line = { $mark } { $text } · { $state ->
        [done] ● hecha
        [partly] ◐ en parte
        [carried_over] → sigue
        [let_go] ◌ soltada
       *[open] ○ abierta
    }{ $has_day ->
        [0] {""}
       *[other] {""}
            Día: { $day }
    }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            Cuándo y dónde: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Versión pequeña: { $plan_b }
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para el año: { $serves }
    }
week-which = ¿Cuál de ellas?
week-mark = “{ $objective }”: ¿cómo está?
    .done = Hecha
    .partly = Una parte
    .let_go = Soltarla
    .reopen = Dejarla abierta
week-closed = Bien. La semana queda como está, y /week la muestra.
week-empty = Esta semana no tiene plan, y está bien. { $ahead ->
        [1] ¿Hacemos uno para la próxima?
       *[other] Toma pocos minutos. ¿Hacemos uno?
    }
    .plan = Planear
    .close = Dejarla abierta
week-closed_empty = Entonces queda abierta, y eso también vale. /plan está ahí cuando tengas ganas.
week-left = Está bien. La semana queda como está.
