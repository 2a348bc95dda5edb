# How things have been going.
progress-nothing = There is nothing to show yet, and that's fine. After a few check-ins I can tell you more.
progress-association = { $kind ->
        [focus_chosen] On the { $on } days with a focus chosen in the morning
        [working_day] On the { $on } working days
        [plan_b_taken] On the { $on } days with the small version
       *[objective_day] On the { $on } days that had an objective of their own
    }, your evenings averaged { $on_mean } in mood; on the other { $others }, { $others_mean }.
progress-objectives = { $weeks ->
        [1] In the last planned week
       *[other] In the last { $weeks } planned weeks
    }, { $done } of { $of } objectives were done{ $carried ->
        [0] {""}
       *[other] {" "}and { $carried } carried over
    }; weighed by importance, about { $tenths } in 10.
progress-load = Your last plan was { $load } times what usually fits.
progress-energy_up = Your energy has been rising by about { $slope } a week; it averages { $mean } over { $days } days.
progress-energy_down = Your energy has been going down by about { $slope } a week; it averages { $mean } over { $days } days.
progress-mood_up = Your mood has been rising by about { $slope } a week; it averages { $mean } over { $days } days.
progress-mood_down = Your mood has been going down by about { $slope } a week; it averages { $mean } over { $days } days.
progress-areas = What got done went mostly to { $areas }.
