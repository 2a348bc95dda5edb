# One sentence about a day or a week, made of the person's own facts.
synthesis-evening_plan_done = That was the last open thing of this week's plan. Rest well.
synthesis-evening_done_low = Done, on a day that began at { $morning } out of 5. Rest well.
synthesis-evening_done_count = That makes { $done ->
        [2] two
        [3] three
        [4] four
       *[other] { $done }
    } done this week. Rest well.
synthesis-evening_rose = From { $morning } this morning to { $evening } tonight: something in this day did you good. Rest well.
synthesis-evening_fell = From { $morning } this morning to { $evening } tonight: the day took its share. The rest is for sleep.
synthesis-evening_let_wait = { $evening } out of 5, and you let the focus wait. That's what a smaller day is for. Rest well.
synthesis-evening_light = Low on energy and light in mood: a good kind of tired. Rest well.
synthesis-evening_apart = Energy { $energy }, mood { $mood }: both can be true of one day. Rest well.
synthesis-evening_above = { $evening } out of 5 tonight; these weeks it has been around { $usual }. Rest well.
synthesis-evening_quiet_1 = The day is closed. Rest well.
synthesis-evening_quiet_2 = That's the day. The rest of the evening is yours.
synthesis-evening_quiet_3 = Noted, and put away for tonight. Sleep well.
synthesis-evening_quiet_4 = Enough for one day. Good night.
synthesis-week_done_low = { $done ->
        [1] One thing done
        [2] Two done
        [3] Three done
        [4] Four done
       *[other] { $done } done
    } in a week whose energy averaged { $energy } out of 5. It didn't need more.
synthesis-week_energy_up = Your energy averaged { $energy } out of 5, after { $before } the week before.
synthesis-week_energy_down = Your energy averaged { $energy } out of 5, after { $before } the week before. The next plan can be lighter.
synthesis-week_best_day = Your energy was highest on { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $best } out of 5; the week averaged { $energy }.
synthesis-month_energy_up = Your energy averaged { $energy } out of 5, after { $before } the month before.
synthesis-month_energy_down = Your energy averaged { $energy } out of 5, after { $before } the month before. The next plan can be lighter.
synthesis-month_done = { $done } things got done in the weeks of this month.
