# Como uma hora e alguns dias são ditos dentro de uma frase.
clock-at = { $hour ->
        [midnight] à meia-noite
        [one] à { $clock }
       *[other] às { $clock }
    }
days-all = todos os dias
days-range = { $first } a { $last }
days-in_month = { $first } a { $last } de { $month }
days-range_dates = { $first } a { $last }
