# How a time and some days are said inside a sentence.
clock-at = { $hour ->
        [midnight] at midnight
       *[other] at { $clock }
    }
days-all = every day
days-range = { $first } to { $last }
days-in_month = { $month } { $first } – { $last }
days-range_dates = { $first } – { $last }
