# Menos: se ofrece una vez, en lugar de un check-in.
less-offer = Puedo aparecer menos, si ahora te resulta más ligero. ¿Qué te queda mejor?
    .keep_on = Seguir como ahora
    .mornings = Solo por la mañana
    .pause = Pausar
less-kept = Entonces sigo apareciendo como antes, y cualquier check-in puede quedar para otro día.
less-mornings = Solo por la mañana, entonces. /plan está ahí cualquier día, y /settings trae de vuelta las noches.
less-paused = Guardo silencio. Escribe “volví” o /start cuando quieras, y no habrá nada esperando.
less-left = Está bien, todo queda como está.
