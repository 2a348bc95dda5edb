# Uma frase sobre um dia ou uma semana, feita dos fatos da própria pessoa.
synthesis-evening_plan_done = { $tone ->
        [direct] O plano da semana fecha aqui. Bom descanso.
       *[gentle] Era a última coisa aberta do plano da semana. Bom descanso.
    }
synthesis-evening_done_low = { $tone ->
        [direct] Feito, com { $morning } de 5. Bom descanso.
       *[gentle] Feito, num dia que começou em { $morning } de 5. Bom descanso.
    }
synthesis-evening_done_count = { $tone ->
        [direct] { $done ->
            [2] Duas feitas
            [3] Três feitas
            [4] Quatro feitas
           *[other] { $done } feitas
        } na semana. Bom descanso.
       *[gentle] Com essa, são { $done ->
            [2] duas feitas
            [3] três feitas
            [4] quatro feitas
           *[other] { $done } feitas
        } na semana. Bom descanso.
    }
synthesis-evening_rose = { $tone ->
        [direct] Energia { $morning } de manhã, { $evening } à noite. Bom descanso.
       *[gentle] De { $morning } de manhã para { $evening } à noite: alguma coisa neste dia te fez bem. Bom descanso.
    }
synthesis-evening_fell = { $tone ->
        [direct] Energia { $morning } de manhã, { $evening } à noite. O resto fica para o sono.
       *[gentle] De { $morning } de manhã para { $evening } à noite: o dia levou a parte dele. O resto fica para o sono.
    }
synthesis-evening_let_wait = { $tone ->
        [direct] { $evening } de 5, e o foco espera. Bom descanso.
       *[gentle] { $evening } de 5, e você deixou o foco esperar. É para isso que ele pode esperar. Bom descanso.
    }
synthesis-evening_light = { $tone ->
        [direct] Pouca energia, humor leve. Bom descanso.
       *[gentle] Pouca energia e humor leve: um cansaço bom. Bom descanso.
    }
synthesis-evening_apart = { $tone ->
        [direct] Energia { $energy }, humor { $mood }. Num dia cabem os dois.
       *[gentle] Energia { $energy }, humor { $mood }: as duas coisas cabem num dia. Bom descanso.
    }
synthesis-evening_above = { $tone ->
        [direct] { $evening } de 5 hoje à noite; ultimamente, em torno de { $usual }. Bom descanso.
       *[gentle] { $evening } de 5 hoje à noite; nas últimas semanas tem ficado em torno de { $usual }. Bom descanso.
    }
synthesis-evening_quiet_1 = { $tone ->
        [direct] Dia fechado. Bom descanso.
       *[gentle] O dia está fechado. Bom descanso.
    }
synthesis-evening_quiet_2 = { $tone ->
        [direct] Foi o dia. A noite é sua.
       *[gentle] Foi o dia. O resto da noite é seu.
    }
synthesis-evening_quiet_3 = { $tone ->
        [direct] Anotado. Durma bem.
       *[gentle] Anotado e guardado por hoje. Durma bem.
    }
synthesis-evening_quiet_4 = Por hoje chega. Boa noite.
synthesis-week_done_low = { $tone ->
        [direct] { $done ->
            [1] Uma feita
            [2] Duas feitas
            [3] Três feitas
            [4] Quatro feitas
           *[other] { $done } feitas
        }, com energia média de { $energy } em 5.
       *[gentle] { $done ->
            [1] Uma feita
            [2] Duas feitas
            [3] Três feitas
            [4] Quatro feitas
           *[other] { $done } feitas
        } numa semana com energia média de { $energy } em 5. Não precisava de mais.
    }
synthesis-week_energy_up = { $tone ->
        [direct] Energia média de { $energy } em 5; na semana anterior, { $before }.
       *[gentle] Sua energia ficou em média em { $energy } de 5, depois de { $before } na semana anterior.
    }
synthesis-week_energy_down = { $tone ->
        [direct] Energia média de { $energy } em 5; na semana anterior, { $before }. O próximo plano pode ser mais leve.
       *[gentle] Sua energia ficou em média em { $energy } de 5, depois de { $before } na semana anterior. O próximo plano pode ser mais leve.
    }
synthesis-week_best_day = Sua energia foi mais alta { $weekday ->
        [1] na segunda
        [2] na terça
        [3] na quarta
        [4] na quinta
        [5] na sexta
        [6] no sábado
       *[7] no domingo
    }: { $best } de 5. A média da semana foi { $energy }.
synthesis-month_energy_up = { $tone ->
        [direct] Energia média de { $energy } em 5; no mês anterior, { $before }.
       *[gentle] Sua energia ficou em média em { $energy } de 5, depois de { $before } no mês anterior.
    }
synthesis-month_energy_down = { $tone ->
        [direct] Energia média de { $energy } em 5; no mês anterior, { $before }. O próximo plano pode ser mais leve.
       *[gentle] Sua energia ficou em média em { $energy } de 5, depois de { $before } no mês anterior. O próximo plano pode ser mais leve.
    }
synthesis-month_done = { $tone ->
        [direct] { $done } coisas prontas neste mês.
       *[gentle] { $done } coisas ficaram prontas nas semanas deste mês.
    }
