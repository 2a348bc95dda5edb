# The words in a picture.
picture-week_title = { $days ->
        [0] A quiet week
        [1] You were here on one of 7 days
        [7] You were here on all 7 days
       *[other] You were here on { $days } of 7 days
    }
picture-month_title = { $days ->
        [0] A quiet month
        [1] You were here on one day
       *[other] You were here on { $days } days
    }
picture-year_title = { $days ->
        [0] A year that is beginning
        [1] You were here on one day
       *[other] You were here on { $days } days
    }
picture-energy = Energy { $mean }
picture-mood = Mood { $mean }
picture-energy_low = drained
picture-energy_high = full
picture-state_open = open
picture-state_done = done
picture-state_partly = part of it
picture-state_carried_over = goes on
picture-state_let_go = let go
picture-more = { $count ->
        [1] and one more
       *[other] and { $count } more
    }
picture-means = { $means }, out of 5.
picture-outcome = • { $text } ({ $state })
