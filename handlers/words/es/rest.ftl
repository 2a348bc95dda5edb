# Descanso: un día, una semana, hasta una fecha; también los días sin salud.
rest-how_long = ¿Cuánto tiempo quieres descansar?
    .for_today = Hoy
    .for_week = Una semana
    .until_date = Hasta una fecha
    .open_end = Hasta que avise
    .sick = No me siento bien
rest-sick = Gracias por decírmelo. Tu cuerpo va primero, y todo lo de aquí puede esperar.
rest-sick_how_long = ¿Cuánto tiempo guardo silencio?
    .for_today = Hoy
    .for_week = Una semana
    .until_date = Hasta una fecha
    .open_end = Hasta que avise
rest-until = Puede ser “viernes” o “24 de diciembre”. ¿Cuál es el último día del descanso?
rest-begun = Buen descanso. Guardo silencio hasta el { $until }, inclusive, y después no habrá nada esperando. Con “volví” o /start aparezco antes.
rest-begun_today = Buen descanso. Hoy guardo silencio, y mañana no habrá nada de hoy esperando.
rest-begun_open = Buen descanso. Guardo silencio hasta que escribas “volví” o /start, y no habrá nada esperando.
rest-resting = Estás de descanso hasta el { $until }. ¿Lo dejamos así?
    .stay = Dejarlo así
    .change = Cambiarlo
    .come_back = Volví
rest-resting_open = Estás de descanso, el tiempo que quieras. ¿Lo dejamos así?
    .stay = Dejarlo así
    .change = Cambiarlo
    .come_back = Volví
rest-ended = { $tone ->
        [direct] Qué bueno verte. Vuelvo en tu próximo horario.
       *[gentle] Qué bueno verte. Vuelvo a aparecer en tu próximo horario, y no hay nada que poner al día.
    }
rest-stays = De acuerdo. Buen descanso.
rest-left = Está bien, todo queda como está.
