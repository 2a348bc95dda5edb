# El check-in de la mañana.
morning-loose_end = { $tone ->
        [direct] { $last_night ->
            [1] De anoche
           *[other] De la otra noche
        }: “{ $loose_end }”.
       *[gentle] { $last_night ->
            [1] Anoche dejaste guardado esto
           *[other] La otra noche dejaste guardado esto
        }: “{ $loose_end }”.
    }
morning-energy = { $tone ->
        [direct] { $is_back ->
            [1] Qué bueno verte. No hay nada que poner al día.
           *[other] { $has_name ->
                [0] Hola.
               *[other] Hola, { $name }.
            }
        } ¿Tu energía ahora?
       *[gentle] { $is_back ->
            [1] Qué bueno verte. No hay nada que poner al día.
           *[other] { $has_name ->
                [0] Hola.
               *[other] Hola, { $name }.
            }
        } ¿Cómo está tu energía ahora?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
morning-smaller = { $tone ->
        [direct] { $energy ->
            [1] Uno de cinco: el día más pequeño posible.
           *[other] Dos de cinco: un día más pequeño.
        }
       *[gentle] { $energy ->
            [1] Uno de cinco, así que hagamos el día bien pequeño.
           *[other] Dos de cinco, así que hagamos el día más pequeño.
        }
    }
morning-smaller_lately = { $tone ->
        [direct] Tres de cinco, tras días por debajo de lo habitual: un día más pequeño.
       *[gentle] Tres de cinco, y estos días estuvieron por debajo de lo habitual. Dejemos el día pequeño.
    }
morning-mood = ¿Y el ánimo?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
morning-focus = { $tone ->
        [direct] { $has_planned ->
            [0] {""}
           *[other] Hoy es para “{ $planned }”, u otra.{" "}
        }¿Lo principal de hoy?
       *[gentle] { $has_planned ->
            [0] Toca una o escribe otra.
           *[other] Hoy es el día que reservaste para “{ $planned }”; otra también sirve.
        } ¿Qué es lo principal de hoy?
    }
    .nothing = Hoy, nada
morning-focus_own = { $tone ->
        [direct] ¿Lo principal de hoy?
       *[gentle] Si hoy sale una cosa, ¿cuál te gustaría que fuera?
    }
    .nothing = Hoy, nada
morning-plan_b = { $tone ->
        [direct] “{ $plan_b }”, y nada más en la lista. ¿Te parece bien así?
       *[gentle] La versión corta basta: “{ $plan_b }”, y nada más en la lista. ¿Te parece bien así?
    }
    .small = Sí, la corta
    .whole = La entera
morning-small_step = Un paso pequeño de “{ $focus }” basta, y nada más en la lista. ¿Te parece bien así?
    .small = Sí, un paso
    .whole = Todo entero
morning-closed = { $tone ->
        [direct] Queda “{ $focus }”.
       *[gentle] Queda “{ $focus }”. Lo demás espera su turno.
    }
morning-closed_small = { $tone ->
        [direct] Pequeño, entonces: “{ $focus }”. Lo demás puede esperar.
       *[gentle] Pequeño, entonces: “{ $focus }”, lo poco que se pueda. Lo demás puede esperar.
    }
morning-no_focus = Un día abierto, entonces. Disfrútalo.
morning-rest_of_day = Entonces hoy no hay nada en la lista, y descansar cuenta.
morning-out_later = Vuelvo en una hora.
morning-out_not_now = { $tone ->
        [direct] Hoy no, entonces. Ve con calma.
       *[gentle] Sin preguntas esta mañana, entonces. Ve con calma.
    }
morning-left = Está bien. Lo que contaste queda guardado, y el día es tuyo.
