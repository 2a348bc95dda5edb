# Mirar atrás, un mes.
monthly_review-opening = Una mirada al mes de { $month }{ $has_theme ->
        [0] .
       *[other] , “{ $theme }”.
    }
monthly_review-went = “{ $outcome }”: { $planned ->
        [0] ¿cómo queda?
       *[other] en las semanas, { $done } de { $planned } cosas para esto quedaron hechas. ¿Cómo queda?
    }
    .done = Se dio
    .kept = Que siga
    .shrunk = Achicarlo
    .let_go = Soltarlo
monthly_review-smaller = ¿Cuál es la versión más chica de “{ $outcome }”?
monthly_review-count_done = { $number ->
        [1] una se dio
        [2] dos se dieron
       *[other] tres se dieron
    }
monthly_review-count_kept = { $number ->
        [1] una sigue
        [2] dos siguen
       *[other] tres siguen
    }
monthly_review-count_shrunk = { $number ->
        [1] una sigue más chica
        [2] dos siguen más chicas
       *[other] tres siguen más chicas
    }
monthly_review-count_let_go = { $number ->
        [1] una soltada
        [2] dos soltadas
       *[other] tres soltadas
    }
monthly_review-summary = { $counts }.
monthly_review-summed_up = { $line }
monthly_review-burnout_offer = Cada mes puedo hacerte una pregunta ya publicada sobre burnout, que se responde con un número. La respuesta me ayuda a medir tus planes; no es un veredicto sobre ti. ¿Quieres que la haga?
    .yes = Sí, cada mes
    .no = Prefiero que no
monthly_review-burnout =
    1: Disfruto mi trabajo. No tengo síntomas de burnout.
    2: A veces tengo estrés y no siempre tengo tanta energía como antes, pero no siento burnout.
    3: Sin duda estoy entrando en burnout y tengo uno o más de sus síntomas, como agotamiento físico y emocional.
    4: Los síntomas de burnout que tengo no se van. Pienso mucho en las frustraciones del trabajo.
    5: Siento un burnout total y a menudo me pregunto si puedo seguir. Estoy en el punto en que quizás necesite cambios o buscar algún tipo de ayuda.

    En general, según tu propia definición de burnout, ¿cómo calificas tu nivel de burnout?
    .n1 = 1 de 5
    .n2 = 2 de 5
    .n3 = 3 de 5
    .n4 = 4 de 5
    .n5 = 5 de 5
monthly_review-burnout_again = Son dos meses seguidos en lo más alto de esta pregunta, y merece tomarse en serio. Yo dejaría el próximo mes muy pequeño, y hablaría con un médico, una médica o alguien de confianza.
monthly_review-burnout_heaviest = Es la más pesada de las cinco, y qué bueno que lo dijiste. Un médico, una médica o alguien de confianza puede llevar un poco de esto contigo; /help_now está ahí si necesitas a alguien ahora.
monthly_review-ahead = Ese mes ya puede descansar. ¿Planeamos el próximo?
    .plan = Planearlo ahora
    .not_now = Ahora no
monthly_review-closed = Todo queda guardado. /month está ahí cuando tengas ganas.
monthly_review-closed_planned = Ese mes ya puede descansar, y el próximo ya tiene plan.
monthly_review-nothing = Ahora no hay mes que mirar. /month muestra el que está en curso.
monthly_review-out_later = Vuelvo en una hora.
monthly_review-out_not_now = El mes puede esperar. /month lo abre, si tienes ganas de mirar atrás.
monthly_review-left = Está bien. Lo que contaste queda guardado, y /month está ahí si tienes ganas.
