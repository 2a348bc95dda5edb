# Lo que el coach ofrece hacer mientras se habla; nada se hace antes del sí.
proposal-add = ¿Pongo “{ $text }” en esta semana{ $is_optional ->
        [1] , como opcional
       *[other] {""}
    }?
proposal-mark_done = ¿Marco “{ $text }” como hecho?
proposal-mark_partly = ¿Marco “{ $text }” como hecho en parte?
proposal-mark_let_go = ¿Dejo “{ $text }” de lado esta semana?
proposal-log = ¿Lo anoto para hoy: { $energy ->
        [0] {""}
       *[other] energía { $energy }
    }{ $energy ->
        [0] {""}
       *[other] { $mood ->
            [0] {""}
           *[other] {" y "}
        }
    }{ $mood ->
        [0] {""}
       *[other] ánimo { $mood }
    }, de 5?
proposal-later = ¿Te pregunto { $minutes ->
        [60] en una hora
       *[other] en { $minutes } minutos
    }?
proposal-move_morning = ¿Paso por la mañana { $at_time } de ahora en adelante?
proposal-move_evening = ¿Paso por la noche { $at_time } de ahora en adelante?
proposal-move_planning = ¿Planificamos el { $day } { $at_time } de ahora en adelante?
proposal-start_weekly_plan = ¿Planificamos la semana ahora?
proposal-start_month = ¿Miramos el mes ahora?
proposal-start_year = ¿Miramos el año ahora?
proposal-rest = ¿Me quedo en silencio hasta el { $until }?
proposal-rest_open = ¿Me quedo en silencio hasta que me escribas?
proposal-keep = ¿Recuerdo esto: “{ $text }”{ $has_instead ->
        [0] {""}
       *[other] {" "}en lugar de “{ $instead }”
    }?
proposal-added = Está en la semana. /week muestra el plan.
proposal-marked = Marcado. /week muestra el plan.
proposal-logged = Anotado.
proposal-snoozed = { $minutes ->
        [60] Bien, en una hora.
       *[other] Bien, en { $minutes } minutos.
    }
proposal-moved = Anotado, desde la próxima vez.
proposal-rests = Buen descanso. Nada estará esperando cuando vuelvas.
proposal-kept = Lo recordaré. /memory muestra lo que sé.
proposal-left_out = De acuerdo, lo dejo así.
proposal-left = De acuerdo, lo dejo así.
