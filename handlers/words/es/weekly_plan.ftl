# Planear la semana.
weekly_plan-existing =
    Esa semana ya tiene un plan:
    { $plan }
    ¿Lo dejamos así, o hacemos otro?
    .keep = Dejarlo así
    .replace = Hacer otro
weekly_plan-kept = Bien, queda como está.
weekly_plan-capacity = { $tone ->
        [direct] { $weeks ->
            [one] La semana del { $starts_on }. Por la última:
           *[other] La semana del { $starts_on }. Por tus últimas { $weeks }:
        } { $capacity ->
            [1] una cosa, más una opcional.
            [4] cuatro cosas como mucho.
           *[other] { $capacity } cosas, más una opcional.
        }
       *[gentle] { $weeks ->
            [one] La semana del { $starts_on }. Por la última,
           *[other] La semana del { $starts_on }. Por tus últimas { $weeks },
        } { $capacity ->
            [1] yo planearía una cosa, más una opcional.
            [4] yo planearía cuatro cosas como mucho.
           *[other] yo planearía { $capacity } cosas, más una opcional.
        }
    }
weekly_plan-capacity_unknown = { $tone ->
        [direct] La semana del { $starts_on }. Aún no conozco tus semanas: { $capacity } cosas como mucho, más una opcional.
       *[gentle] La semana del { $starts_on }. Aún no conozco tus semanas, así que empezaría con { $capacity } cosas como mucho, más una opcional.
    }
weekly_plan-capacity_below = { $tone ->
        [direct] La semana del { $starts_on }. { $scale ->
            [mood] Ánimo
           *[energy] Energía
        } por debajo de lo habitual en { $below } de los últimos { $of } días que me contaste, así que yo planearía { $capacity ->
            [1] una cosa
            [2] dos cosas
            [3] tres cosas
           *[other] { $capacity } cosas
        }.
       *[gentle] La semana del { $starts_on }. Tu { $scale ->
            [mood] ánimo
           *[energy] energía
        } estuvo por debajo de lo habitual en { $below } de los últimos { $of } días que me contaste. Yo planearía { $capacity ->
            [1] una cosa
            [2] dos cosas
            [3] tres cosas
           *[other] { $capacity } cosas
        } en vez de { $instead_of ->
            [2] dos
            [3] tres
            [4] cuatro
           *[other] { $instead_of }
        }.
    }
weekly_plan-capacity_below_average = La semana del { $starts_on }. Últimamente tu { $scale ->
        [mood] ánimo
       *[energy] energía
    } está en { $recent }, en promedio, y lo habitual es { $usual }. Yo planearía { $capacity ->
        [1] una cosa
        [2] dos cosas
        [3] tres cosas
       *[other] { $capacity } cosas
    } en vez de { $instead_of ->
        [2] dos
        [3] tres
        [4] cuatro
       *[other] { $instead_of }
    }.
weekly_plan-capacity_burnout = La semana del { $starts_on }. Tus dos últimas respuestas sobre burnout fueron altas, así que yo planearía una cosa, y pequeña.
weekly_plan-overloaded_again = Es la segunda semana así: un día de descanso vendría bien, y también hablar con alguien de confianza o con un profesional de la salud.
weekly_plan-carry_over =
    De tu último plan están abiertas:
    { $plan }
    ¿Las traemos, o página en blanco?
    .all = Traerlas
    .nothing = Página en blanco
weekly_plan-objectives = { $tone ->
        [direct] Una por línea. ¿Qué quieres que avance esta semana?
       *[gentle] Una por línea, tan pocas como quieras. ¿Qué te gustaría que avanzara esta semana?
    }
weekly_plan-more =
    Hasta aquí:
    { $plan }
    ¿Hay algo más?
weekly_plan-waits = Son { $count }. { $weeks ->
        [0] Para empezar, me quedaría con { $most } como mucho.
        [one] Por tu última semana, { $capacity ->
            [1] queda bien con una.
           *[other] queda bien con { $capacity }.
        }
       *[other] Por tus últimas { $weeks } semanas, { $capacity ->
            [1] queda bien con una.
           *[other] queda bien con unas { $capacity }.
        }
    } { $over ->
        [1] ¿Cuál puede esperar, sin culpa?
       *[other] ¿Cuáles { $over ->
            [2] dos
            [3] tres
            [4] cuatro
           *[other] cinco
        } pueden esperar, sin culpa?
    }
weekly_plan-waits_too = { $over ->
        [one] { $named ->
            [1] Esa espera
           *[other] Esas esperan
        }; una más, y la semana respira.
       *[other] { $named ->
            [1] Esa espera
           *[other] Esas esperan
        }; { $over } más, y la semana respira.
    } { $over ->
        [1] ¿Cuál otra puede esperar?
       *[other] ¿Cuáles otras pueden esperar?
    }
weekly_plan-main = Si saliera una de ellas, ¿con cuál ya valdría la semana?
weekly_plan-serves = “{ $objective }”: { $of_month ->
        [0] ¿a cuál de tus objetivos del año le sirve?
       *[other] ¿a qué le sirve, de tu mes o de tu año?
    }
    .itself = Vale por sí misma
weekly_plan-if_then = { $tone ->
        [direct] Como “martes a las 9, en mi mesa, abro el borrador”: ¿cuándo y dónde empiezas “{ $objective }”?
       *[gentle] Lo que tiene hora y lugar sucede más, como “martes a las 9, en mi mesa, abro el borrador”. ¿Cuándo y dónde empiezas “{ $objective }”?
    }
weekly_plan-plan_b = Para un día de poca energía: ¿cuál es la versión pequeña de “{ $objective }”?
weekly_plan-review =
    Tu semana:
    { $plan }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            Cuándo y dónde: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Versión pequeña: { $plan_b }
    }

    ¿Se ve llevadera?
    .save = Sí, así queda
    .back = Un paso atrás
    .drop = Descartarlo
weekly_plan-saved = { $count ->
        [1] Guardado: “{ $main }”, y nada más al lado.
       *[other] Guardado: { $count } cosas, “{ $main }” primero.
    } Por la mañana te lo recuerdo{ $has_day ->
        [0] .
       *[other] , primero el { $day }.
    }
weekly_plan-dropped = Descartado; no quedó nada guardado. /plan está ahí cuando tengas ganas.
weekly_plan-out_later = Vuelvo en una hora.
weekly_plan-out_not_now = { $tone ->
        [direct] Sin plan por ahora. /plan hace uno.
       *[gentle] La semana puede empezar sin plan. /plan está ahí cuando tengas ganas.
    }
weekly_plan-left = Está bien, no cambié nada. /plan está ahí cuando tengas ganas.
weekly_plan-not_this_week = Entonces esta semana queda abierta, y eso también vale. /plan está ahí cuando tengas ganas.
