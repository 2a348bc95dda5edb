# Las palabras dentro de una imagen.
picture-week_title = { $days ->
        [0] Una semana tranquila
        [1] Estuviste aquí uno de los 7 días
        [7] Estuviste aquí los 7 días
       *[other] Estuviste aquí { $days } de los 7 días
    }
picture-month_title = { $days ->
        [0] Un mes tranquilo
        [1] Estuviste aquí un día
       *[other] Estuviste aquí { $days } días
    }
picture-year_title = { $days ->
        [0] Un año que empieza
        [1] Estuviste aquí un día
       *[other] Estuviste aquí { $days } días
    }
picture-energy = Energía { $mean }
picture-mood = Ánimo { $mean }
picture-energy_low = agotada
picture-energy_high = llena
picture-state_open = abierta
picture-state_done = hecha
picture-state_partly = en parte
picture-state_carried_over = sigue
picture-state_let_go = soltada
picture-more = { $count ->
        [1] y una más
       *[other] y { $count } más
    }
picture-means = { $means }, de 1 a 5.
picture-outcome = • { $text } ({ $state })
