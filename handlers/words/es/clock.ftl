# Cómo se dicen una hora y unos días dentro de una frase.
clock-at = { $hour ->
        [midnight] a medianoche
        [one] a la { $clock }
       *[other] a las { $clock }
    }
days-all = todos los días
days-range = { $first } a { $last }
days-in_month = { $first } al { $last } de { $month }
days-range_dates = { $first } al { $last }
