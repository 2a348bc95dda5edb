# Una frase sobre un día o una semana, hecha de los datos de la propia persona.
synthesis-evening_plan_done = { $tone ->
        [direct] Con esto cierra el plan de la semana. Que descanses.
       *[gentle] Era lo último abierto del plan de la semana. Que descanses.
    }
synthesis-evening_done_low = { $tone ->
        [direct] Hecho, con { $morning } de 5. Que descanses.
       *[gentle] Hecho, en un día que empezó en { $morning } de 5. Que descanses.
    }
synthesis-evening_done_count = { $tone ->
        [direct] { $done ->
            [2] Dos hechas
            [3] Tres hechas
            [4] Cuatro hechas
           *[other] { $done } hechas
        } en la semana. Que descanses.
       *[gentle] Con esta van { $done ->
            [2] dos hechas
            [3] tres hechas
            [4] cuatro hechas
           *[other] { $done } hechas
        } en la semana. Que descanses.
    }
synthesis-evening_rose = { $tone ->
        [direct] Energía { $morning } por la mañana, { $evening } por la noche. Que descanses.
       *[gentle] De { $morning } por la mañana a { $evening } por la noche: algo de este día te hizo bien. Que descanses.
    }
synthesis-evening_fell = { $tone ->
        [direct] Energía { $morning } por la mañana, { $evening } por la noche. El resto, para el sueño.
       *[gentle] De { $morning } por la mañana a { $evening } por la noche: el día se llevó su parte. El resto, para el sueño.
    }
synthesis-evening_let_wait = { $tone ->
        [direct] { $evening } de 5, y el foco espera. Que descanses.
       *[gentle] { $evening } de 5, y dejaste esperar el foco. Para eso puede esperar. Que descanses.
    }
synthesis-evening_light = { $tone ->
        [direct] Poca energía, ánimo ligero. Que descanses.
       *[gentle] Poca energía y ánimo ligero: un cansancio del bueno. Que descanses.
    }
synthesis-evening_apart = { $tone ->
        [direct] Energía { $energy }, ánimo { $mood }. En un día caben los dos.
       *[gentle] Energía { $energy }, ánimo { $mood }: las dos cosas caben en un día. Que descanses.
    }
synthesis-evening_above = { $tone ->
        [direct] { $evening } de 5 esta noche; últimamente, cerca de { $usual }. Que descanses.
       *[gentle] { $evening } de 5 esta noche; en las últimas semanas ha rondado { $usual }. Que descanses.
    }
synthesis-evening_quiet_1 = { $tone ->
        [direct] Día cerrado. Que descanses.
       *[gentle] El día queda cerrado. Que descanses.
    }
synthesis-evening_quiet_2 = { $tone ->
        [direct] Eso fue el día. La noche es tuya.
       *[gentle] Eso fue el día. El resto de la noche es tuyo.
    }
synthesis-evening_quiet_3 = { $tone ->
        [direct] Anotado. Que duermas bien.
       *[gentle] Anotado y guardado por hoy. Que duermas bien.
    }
synthesis-evening_quiet_4 = Por hoy es suficiente. Buenas noches.
synthesis-week_done_low = { $tone ->
        [direct] { $done ->
            [1] Una hecha
            [2] Dos hechas
            [3] Tres hechas
            [4] Cuatro hechas
           *[other] { $done } hechas
        }, con energía media de { $energy } sobre 5.
       *[gentle] { $done ->
            [1] Una hecha
            [2] Dos hechas
            [3] Tres hechas
            [4] Cuatro hechas
           *[other] { $done } hechas
        } en una semana con energía media de { $energy } sobre 5. No hacía falta más.
    }
synthesis-week_energy_up = { $tone ->
        [direct] Energía media de { $energy } sobre 5; la semana anterior, { $before }.
       *[gentle] Tu energía promedió { $energy } de 5, después de { $before } la semana anterior.
    }
synthesis-week_energy_down = { $tone ->
        [direct] Energía media de { $energy } sobre 5; la semana anterior, { $before }. El próximo plan puede ser más ligero.
       *[gentle] Tu energía promedió { $energy } de 5, después de { $before } la semana anterior. El próximo plan puede ser más ligero.
    }
synthesis-week_best_day = Tu energía fue más alta el { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }: { $best } de 5. La semana promedió { $energy }.
synthesis-month_energy_up = { $tone ->
        [direct] Energía media de { $energy } sobre 5; el mes anterior, { $before }.
       *[gentle] Tu energía promedió { $energy } de 5, después de { $before } el mes anterior.
    }
synthesis-month_energy_down = { $tone ->
        [direct] Energía media de { $energy } sobre 5; el mes anterior, { $before }. El próximo plan puede ser más ligero.
       *[gentle] Tu energía promedió { $energy } de 5, después de { $before } el mes anterior. El próximo plan puede ser más ligero.
    }
synthesis-month_done = { $tone ->
        [direct] { $done } cosas hechas este mes.
       *[gentle] { $done } cosas quedaron hechas en las semanas de este mes.
    }
