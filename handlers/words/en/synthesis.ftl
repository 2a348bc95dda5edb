# One sentence about a day or a week, made of the person's own facts.
synthesis-evening_plan_done = { $tone ->
        [direct] That closes this week's plan. Rest well.
       *[gentle] That was the last open thing of this week's plan. Rest well.
    }
synthesis-evening_done_low = { $tone ->
        [direct] Done, on { $morning } out of 5. Rest well.
       *[gentle] Done, on a day that began at { $morning } out of 5. Rest well.
    }
synthesis-evening_done_count = { $tone ->
        [direct] { $done ->
            [2] Two
            [3] Three
            [4] Four
           *[other] { $done }
        } done this week. Rest well.
       *[gentle] That makes { $done ->
            [2] two
            [3] three
            [4] four
           *[other] { $done }
        } done this week. Rest well.
    }
synthesis-evening_rose = { $tone ->
        [direct] Energy { $morning } this morning, { $evening } tonight. Rest well.
       *[gentle] From { $morning } this morning to { $evening } tonight: something in this day did you good. Rest well.
    }
synthesis-evening_fell = { $tone ->
        [direct] Energy { $morning } this morning, { $evening } tonight. The rest is for sleep.
       *[gentle] From { $morning } this morning to { $evening } tonight: the day took its share. The rest is for sleep.
    }
synthesis-evening_let_wait = { $tone ->
        [direct] { $evening } out of 5, and the focus waits. Rest well.
       *[gentle] { $evening } out of 5, and you let the focus wait. That's what a smaller day is for. Rest well.
    }
synthesis-evening_light = { $tone ->
        [direct] Low energy, light mood. Rest well.
       *[gentle] Low on energy and light in mood: a good kind of tired. Rest well.
    }
synthesis-evening_apart = { $tone ->
        [direct] Energy { $energy }, mood { $mood }. A day can be both.
       *[gentle] Energy { $energy }, mood { $mood }: both can be true of one day. Rest well.
    }
synthesis-evening_above = { $tone ->
        [direct] { $evening } out of 5 tonight; lately, around { $usual }. Rest well.
       *[gentle] { $evening } out of 5 tonight; these weeks it has been around { $usual }. Rest well.
    }
synthesis-evening_quiet_1 = { $tone ->
        [direct] Day closed. Rest well.
       *[gentle] The day is closed. Rest well.
    }
synthesis-evening_quiet_2 = { $tone ->
        [direct] That's the day. The evening is yours.
       *[gentle] That's the day. The rest of the evening is yours.
    }
synthesis-evening_quiet_3 = { $tone ->
        [direct] Noted. Sleep well.
       *[gentle] Noted, and put away for tonight. Sleep well.
    }
synthesis-evening_quiet_4 = Enough for one day. Good night.
synthesis-week_done_low = { $tone ->
        [direct] { $done ->
            [1] One thing done
            [2] Two done
            [3] Three done
            [4] Four done
           *[other] { $done } done
        }, on an average energy of { $energy } out of 5.
       *[gentle] { $done ->
            [1] One thing done
            [2] Two done
            [3] Three done
            [4] Four done
           *[other] { $done } done
        } in a week whose energy averaged { $energy } out of 5. It didn't need more.
    }
synthesis-week_energy_up = { $tone ->
        [direct] Average energy { $energy } out of 5; the week before, { $before }.
       *[gentle] Your energy averaged { $energy } out of 5, after { $before } the week before.
    }
synthesis-week_energy_down = { $tone ->
        [direct] Average energy { $energy } out of 5; the week before, { $before }. The next plan can be lighter.
       *[gentle] Your energy averaged { $energy } out of 5, after { $before } the week before. The next plan can be lighter.
    }
synthesis-week_best_day = Your energy was highest on { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $best } out of 5; the week averaged { $energy }.
synthesis-month_energy_up = { $tone ->
        [direct] Average energy { $energy } out of 5; the month before, { $before }.
       *[gentle] Your energy averaged { $energy } out of 5, after { $before } the month before.
    }
synthesis-month_energy_down = { $tone ->
        [direct] Average energy { $energy } out of 5; the month before, { $before }. The next plan can be lighter.
       *[gentle] Your energy averaged { $energy } out of 5, after { $before } the month before. The next plan can be lighter.
    }
synthesis-month_done = { $tone ->
        [direct] { $done } things done this month.
       *[gentle] { $done } things got done in the weeks of this month.
    }
