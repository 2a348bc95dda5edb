# Cómo han ido las cosas.
progress-nothing = Todavía no hay nada que mostrar, y está bien. Después de unos check-ins te cuento más.
progress-association = { $kind ->
        [focus_chosen] En los { $on } días con un foco elegido por la mañana
        [working_day] En los { $on } días de trabajo
        [plan_b_taken] En los { $on } días con la versión pequeña
       *[objective_day] En los { $on } días que tenían un objetivo propio
    }, tus noches quedaron en { $on_mean } de ánimo; en los otros { $others }, en { $others_mean }.
progress-objectives = { $weeks ->
        [1] En la última semana planeada
       *[other] En las últimas { $weeks } semanas planeadas
    }, { $done } de { $of } objetivos quedaron hechos{ $carried ->
        [0] {""}
        [1] {" "}y uno sigue
       *[other] {" "}y { $carried } siguen
    }; por su peso, unos { $tenths } de cada 10.
progress-load = Tu último plan fue { $load } veces lo que suele caber.
progress-energy_up = Tu energía viene subiendo cerca de { $slope } por semana; el promedio es { $mean } en { $days } días.
progress-energy_down = Tu energía viene bajando cerca de { $slope } por semana; el promedio es { $mean } en { $days } días.
progress-mood_up = Tu ánimo viene subiendo cerca de { $slope } por semana; el promedio es { $mean } en { $days } días.
progress-mood_down = Tu ánimo viene bajando cerca de { $slope } por semana; el promedio es { $mean } en { $days } días.
progress-areas = Lo que quedó hecho fue sobre todo para { $areas }.
