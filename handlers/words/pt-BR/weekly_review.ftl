# Olhar para trás, uma semana.
weekly_review-opening = { $tone ->
        [direct] Olhando para trás: a semana de { $starts_on }.
       *[gentle] Um olhar para a semana de { $starts_on }, antes da próxima.
    }
weekly_review-recorded =
    Feito, pelo que você me contou à noite:
    { $plan }
    Foi assim?
    .right = Sim
    .different = Nem tudo
weekly_review-went = “{ $objective }”: como ficou?
    .done = Feito
    .partly = Uma parte
    .carried_over = Levar adiante
    .let_go = Soltar
weekly_review-count_done = { $number ->
        [1] uma feita
        [2] duas feitas
        [3] três feitas
        [4] quatro feitas
       *[other] { $number } feitas
    }
weekly_review-count_partly = { $number ->
        [1] uma em parte
        [2] duas em parte
        [3] três em parte
        [4] quatro em parte
       *[other] { $number } em parte
    }
weekly_review-count_carried_over = { $number ->
        [1] uma levada adiante
        [2] duas levadas adiante
        [3] três levadas adiante
        [4] quatro levadas adiante
       *[other] { $number } levadas adiante
    }
weekly_review-count_let_go = { $number ->
        [1] uma solta
        [2] duas soltas
        [3] três soltas
        [4] quatro soltas
       *[other] { $number } soltas
    }
weekly_review-summary = { $counts }.
weekly_review-gave_energy = { $tone ->
        [direct] O que te deu energia?
       *[gentle] O que te deu energia nesta semana?
    }
weekly_review-took_energy = { $tone ->
        [direct] E o que levou?
       *[gentle] E o que levou um pouco dela?
    }
weekly_review-summed_up = { $line }
weekly_review-ahead = { $tone ->
        [direct] Vamos planejar a próxima semana?
       *[gentle] Essa semana já pode descansar. Vamos planejar a próxima?
    }
    .plan = Planejar agora
    .not_now = Agora não
weekly_review-closed = Está tudo guardado. /plan está aí quando der vontade.
weekly_review-closed_planned = Essa semana já pode descansar, e a próxima já tem plano.
weekly_review-out_later = Volto em uma hora.
weekly_review-out_not_now = { $tone ->
        [direct] Pode esperar. /review abre.
       *[gentle] A semana pode esperar. /review abre, se der vontade de olhar para trás.
    }
weekly_review-left = Tudo bem. O que você contou está guardado, e /review está aí se der vontade.
