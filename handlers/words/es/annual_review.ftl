# Mirar atrás, un año.
annual_review-opening = Tu año conmigo se está completando{ $count ->
        [0] .
       *[other] ; aquí va una mirada a lo que querías de él.
    }
annual_review-went = “{ $objective }”: { $planned ->
        [0] ¿cómo queda?
       *[other] en las semanas de este año, { $done } de { $planned } cosas para esto quedaron hechas. ¿Cómo queda?
    }
    .kept = Que siga
    .words = Decirlo distinto
    .came_true = Se dio
    .let_go = Soltarlo
annual_review-words = ¿Cómo dirías “{ $objective }” ahora?
annual_review-take_along = ¿Qué te gustaría llevarte de este año?
    .skip = Nada por ahora
annual_review-picture = Un buen día común, como lo veías: “{ $vision }” ¿Es ese el que quieres?
    .keep = Sí, es ese
    .change = Cambió
annual_review-vision = Un buen día común, dentro de un año. ¿Cómo es?
annual_review-new = ¿Qué más te gustaría que cupiera en el próximo año?
    .skip = Nada más
annual_review-area = “{ $objective }”: ¿de qué parte de la vida es?
annual_review-closed = { $count ->
        [0] Entonces el próximo año empieza abierto, y /year está ahí cuando aparezca algo.
        [1] Una cosa para el próximo año, y /year la muestra cuando quieras.
       *[other] { $count } cosas para el próximo año, y /year las muestra cuando quieras.
    }
annual_review-out_later = Vuelvo en una hora.
annual_review-out_not_now = El año cambia por sí mismo. /year está ahí, si tienes ganas de mirar atrás.
annual_review-left = Está bien. Lo que contaste queda guardado, y /year está ahí si tienes ganas.
