# As palavras dentro de uma imagem.
picture-week_title = { $days ->
        [0] Uma semana quieta
        [1] Você esteve aqui em um dos 7 dias
        [7] Você esteve aqui todos os 7 dias
       *[other] Você esteve aqui em { $days } dos 7 dias
    }
picture-month_title = { $days ->
        [0] Um mês quieto
        [1] Você esteve aqui em um dia
       *[other] Você esteve aqui em { $days } dias
    }
picture-year_title = { $days ->
        [0] Um ano que está começando
        [1] Você esteve aqui em um dia
       *[other] Você esteve aqui em { $days } dias
    }
picture-energy = Energia { $mean }
picture-mood = Humor { $mean }
picture-energy_low = esgotada
picture-energy_high = cheia
picture-state_open = aberta
picture-state_done = feita
picture-state_partly = em parte
picture-state_carried_over = segue
picture-state_let_go = solta
picture-more = { $count ->
        [1] e mais uma
       *[other] e mais { $count }
    }
picture-means = { $means }, de 1 a 5.
picture-outcome = • { $text } ({ $state })
