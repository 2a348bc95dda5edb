# Mirar atrás, una semana.
weekly_review-opening = { $tone ->
        [direct] Mirando atrás: la semana del { $starts_on }.
       *[gentle] Una mirada a la semana del { $starts_on }, antes de la próxima.
    }
weekly_review-recorded =
    Hecho, por lo que me contaste por la noche:
    { $plan }
    ¿Fue así?
    .right = Sí
    .different = No del todo
weekly_review-went = “{ $objective }”: ¿cómo quedó?
    .done = Hecho
    .partly = Una parte
    .carried_over = Que siga
    .let_go = Soltarlo
weekly_review-count_done = { $number ->
        [1] una hecha
        [2] dos hechas
        [3] tres hechas
        [4] cuatro hechas
       *[other] { $number } hechas
    }
weekly_review-count_partly = { $number ->
        [1] una en parte
        [2] dos en parte
        [3] tres en parte
        [4] cuatro en parte
       *[other] { $number } en parte
    }
weekly_review-count_carried_over = { $number ->
        [1] una sigue
        [2] dos siguen
        [3] tres siguen
        [4] cuatro siguen
       *[other] { $number } siguen
    }
weekly_review-count_let_go = { $number ->
        [1] una soltada
        [2] dos soltadas
        [3] tres soltadas
        [4] cuatro soltadas
       *[other] { $number } soltadas
    }
weekly_review-summary = { $counts }.
weekly_review-gave_energy = { $tone ->
        [direct] ¿Qué te dio energía?
       *[gentle] ¿Qué te dio energía esta semana?
    }
weekly_review-took_energy = { $tone ->
        [direct] ¿Y qué te la quitó?
       *[gentle] ¿Y qué te quitó un poco?
    }
weekly_review-summed_up = { $line }
weekly_review-ahead = { $tone ->
        [direct] ¿Planeamos la próxima semana?
       *[gentle] Esa semana ya puede descansar. ¿Planeamos la próxima?
    }
    .plan = Planearla ahora
    .not_now = Ahora no
weekly_review-closed = Todo queda guardado. /plan está ahí cuando tengas ganas.
weekly_review-closed_planned = Esa semana ya puede descansar, y la próxima ya tiene plan.
weekly_review-out_later = Vuelvo en una hora.
weekly_review-out_not_now = { $tone ->
        [direct] Puede esperar. /review la abre.
       *[gentle] La semana puede esperar. /review la abre, si tienes ganas de mirar atrás.
    }
weekly_review-left = Está bien. Lo que contaste queda guardado, y /review está ahí si tienes ganas.
