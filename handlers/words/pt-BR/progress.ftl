# Como as coisas têm andado.
progress-nothing = Ainda não tem o que mostrar, e tudo bem. Depois de alguns check-ins eu conto mais.
progress-association = { $kind ->
        [focus_chosen] Nos { $on } dias com um foco escolhido de manhã
        [working_day] Nos { $on } dias de trabalho
        [plan_b_taken] Nos { $on } dias com a versão menor
       *[objective_day] Nos { $on } dias que tinham algo da semana
    }, suas noites ficaram em { $on_mean } de humor; nos outros { $others }, em { $others_mean }.
progress-objectives = { $weeks ->
        [1] Na última semana planejada
       *[other] Nas últimas { $weeks } semanas planejadas
    }, { $done } de { $of } coisas ficaram prontas{ $carried ->
        [0] {""}
        [1] {" "}e uma seguiu adiante
       *[other] {" "}e { $carried } seguiram adiante
    }; pelo peso de cada uma, umas { $tenths } em cada 10.
progress-load = Seu último plano foi { $load } vezes o que costuma caber.
progress-energy_up = Sua energia vem subindo cerca de { $slope } por semana; a média é { $mean } em { $days } dias.
progress-energy_down = Sua energia vem descendo cerca de { $slope } por semana; a média é { $mean } em { $days } dias.
progress-mood_up = Seu humor vem subindo cerca de { $slope } por semana; a média é { $mean } em { $days } dias.
progress-mood_down = Seu humor vem descendo cerca de { $slope } por semana; a média é { $mean } em { $days } dias.
progress-areas = O que ficou pronto foi mais para { $areas }.
