# El check-in de la noche.
evening-outcome = { $tone ->
        [direct] “{ $focus }”: ¿cómo fue?
       *[gentle] { $has_name ->
            [0] Hola.
           *[other] Hola, { $name }.
        } ¿Cómo fue “{ $focus }”?
    }
    .done = Hecho
    .partly = Una parte
    .not_today = Hoy no se pudo
    .changed = Cambiaron los planes
evening-heard_done = { $tone ->
        [direct] Hecho. Ya puede salir de la cabeza.
       *[gentle] Hecho, y ya puede salir de la cabeza.
    }
evening-heard_partly = { $tone ->
        [direct] Una parte avanzó, y eso cuenta.
       *[gentle] Una parte avanzó, y lo avanzado queda.
    }
evening-heard_not_today = { $tone ->
        [direct] No se pudo. El día se cierra igual.
       *[gentle] Hoy no se pudo, y el día puede cerrarse igual.
    }
evening-heard_changed = { $tone ->
        [direct] Cambió el plan, y lo seguiste.
       *[gentle] El día pidió otra cosa, y fuiste con él.
    }
evening-energy = ¿Cómo está tu energía ahora?
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-energy_first = { $tone ->
        [direct] { $is_back ->
            [1] Qué bueno verte. No hay nada que poner al día.
           *[other] { $has_name ->
                [0] Hola.
               *[other] Hola, { $name }.
            }
        } ¿Cómo está tu energía?
       *[gentle] { $is_back ->
            [1] Qué bueno verte. No hay nada que poner al día.
           *[other] { $has_name ->
                [0] Hola. Miremos un momento tu día.
               *[other] Hola, { $name }. Miremos un momento tu día.
            }
        } ¿Cómo está tu energía?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-mood = ¿Y el ánimo?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
evening-reflection = { $tone ->
        [direct] ¿Qué se queda contigo de hoy?
       *[gentle] Una línea sobre hoy, si tienes ganas. ¿Qué se queda contigo?
    }
    .park = Dejar un pendiente
evening-loose_end = ¿Dejamos algo pendiente para mañana: qué, cuándo y dónde?
    .skip = Nada pendiente
evening-summed_up = { $line }
evening-parked = Guardado. Por la mañana te lo traigo, para que la noche no tenga que hacerlo.
evening-parked_ahead = Guardado. Cuando llegue su día te lo traigo, para que la noche no tenga que hacerlo.
evening-out_later = Vuelvo en una hora.
evening-out_not_now = { $tone ->
        [direct] Hoy no, entonces. Buen descanso.
       *[gentle] Hoy el día se cierra solo. Buen descanso.
    }
evening-left = Está bien. Lo que contaste queda guardado. Buen descanso.
evening-low = { $energy ->
        [1] Uno de cinco{ $mood ->
            [1] , y pesado
            [2] , y bajo
           *[other] {""}
        }.
        [2] Dos de cinco{ $mood ->
            [1] , y pesado
            [2] , y bajo
           *[other] {""}
        }.
       *[other] { $mood ->
            [1] Fue pesado, y está dicho.
           *[other] El ánimo está bajo, y está dicho.
        }
    } Por hoy basta; lo demás puede esperar.
