# Planear el mes, o ver cómo va.
month-existing =
    El mes de { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    ¿Está bien así?
    .keep = Está bien así
    .replace = Hacer otro plan
    .look_back = Mirar atrás
month-first = El mes anterior espera una mirada. ¿Lo miramos primero, o planeamos { $month } de una vez?
    .look_back = Mirar atrás
    .plan = Planear ya
month-line = • { $text } · { $state ->
        [done] ● se dio
        [kept] → sigue
        [shrunk] → sigue, más chica
        [let_go] ◌ soltada
       *[open] ○ abierta
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para el año: { $serves }
    }{ $planned ->
        [0] {""}
       *[other] {""}
            En las semanas: { $done } de { $planned } hechas
    }
month-kept = Bien, queda como está.
month-fits = El mes de { $month }: tres cosas como mucho, y menos también vale.
month-fits_below = El mes de { $month }. Tu { $scale ->
        [mood] ánimo
       *[energy] energía
    } estuvo por debajo de lo habitual en { $below } de los últimos { $of } días que me contaste, así que yo dejaría este mes con { $fits ->
        [1] una cosa
       *[other] dos cosas
    }.
month-fits_average = El mes de { $month }. Últimamente tu { $scale ->
        [mood] ánimo
       *[energy] energía
    } está en { $recent }, en promedio, y lo habitual es { $usual }; yo dejaría este mes con { $fits ->
        [1] una cosa
       *[other] dos cosas
    }.
month-fits_burnout = El mes de { $month }. Tus dos últimas respuestas sobre burnout fueron altas, así que yo dejaría este mes con una cosa, y pequeña.
month-theme = Si el mes tuviera un tema, una palabra o unas pocas, ¿cuál sería?
month-carry_over =
    Del mes anterior, esto sigue:
    { $plan }
    ¿Lo traemos, o página en blanco?
    .all = Traerlo
    .nothing = Página en blanco
month-outcomes = Una por línea, tan pocas como quieras. ¿Qué te gustaría tener al final del mes?
    .not_this_month = Este mes no
month-more =
    Hasta aquí:
    { $plan }
    ¿Hay algo más?
month-waits = Son { $count }, y yo me quedaría con { $most ->
        [1] una.
       *[other] { $most }.
    } { $over ->
        [1] ¿Cuál puede esperar, sin culpa?
       *[other] ¿Cuáles { $over ->
            [2] dos
            [3] tres
            [4] cuatro
           *[other] cinco
        } pueden esperar, sin culpa?
    }
month-waits_too = { $over ->
        [one] { $named ->
            [1] Esa espera
           *[other] Esas esperan
        }; una más, y el mes respira.
       *[other] { $named ->
            [1] Esa espera
           *[other] Esas esperan
        }; { $over } más, y el mes respira.
    } { $over ->
        [1] ¿Cuál otra puede esperar?
       *[other] ¿Cuáles otras pueden esperar?
    }
month-serves = “{ $outcome }”: ¿a cuál de tus objetivos del año le sirve?
    .itself = Vale por sí misma
month-review =
    El mes de { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    ¿Se ve llevadero?
    .save = Sí, así queda
    .back = Un paso atrás
    .drop = Descartarlo
month-planned = • { $text }{ $has_serves ->
        [0] {""}
       *[other] {""}
            Para el año: { $serves }
    }
month-saved = { $count ->
        [1] Guardado: una cosa para { $month }.
       *[other] Guardado: { $count } cosas para { $month }.
    } Tus semanas pueden { $count ->
        [1] servirle.
       *[other] servirles.
    }
month-dropped = Descartado; no quedó nada guardado. /month está ahí cuando tengas ganas.
month-out_later = Vuelvo en una hora.
month-out_not_now = El mes puede empezar sin plan. /month está ahí cuando tengas ganas.
month-left = Está bien, no cambié nada. /month está ahí cuando tengas ganas.
month-not_this_month = Entonces este mes queda abierto, y eso también vale. /month está ahí cuando tengas ganas.
