# What helps when a text was meant as an answer and could not be read as one.
reading-number = I didn't catch that. A number from 1 to { $most } works, or tap one.
reading-scale = I didn't catch that. A number from 1 to 5 works, or tap one.
reading-empty = That came through without words. Write it in yours, as short as you like.
reading-too_long = That has { $length } characters, and I can keep { $most } here. A shorter version works.
reading-too_many = I count { $count } lines, and { $most ->
        [one] one fits
       *[other] { $most } fit
    } here. Send the ones that matter most.
reading-time = I didn't catch that. A time like { $example } works.
reading-morning_time = That's still the night. Any time from 4 in the morning works, like { $example }.
reading-planning_time = That's a bit deep into the night. Any time from 4 in the morning to midnight works, like { $example }.
reading-weekday = I didn't catch that. One day of the week works, like “Sunday”.
reading-weekdays = I didn't catch that. Days like “Monday to Friday” or “Mon, Wed, Fri” work.
reading-date = I didn't catch that. A date like { $example } works.
reading-date_past = That day has passed. A date like { $example } works.
reading-date_far = That's more than a year away. A nearer date works, like { $example }.
reading-place = I couldn't find that place. The nearest larger city works too.
reading-location = I couldn't tell a time zone from that point. The name of a city works too.
reading-in_words = Tell me in a few words; one line is enough.
reading-consent = That's one of the two. A “yes” to both, and we begin.
reading-which_place = Several places are called that. Tap one, or add the state or the country.
reading-waits = Four is the most I hold for a week, so one of them waits.
reading-waits_month = Three is the most I hold for a month, so one of them waits.
reading-waits_all = Something may stay, however small. Name the ones that can wait.
reading-varies = It can vary. Give me the most usual one{ $has_skip ->
        [0] {""}
       *[other] {""}, or skip it
    }; /settings changes it whenever your days do.
