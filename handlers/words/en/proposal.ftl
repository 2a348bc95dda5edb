# What the coach offers to do while talking; nothing is done before the yes.
proposal-add = Shall I add “{ $text }” to this week{ $is_optional ->
        [1] , as the optional one
       *[other] {""}
    }?
proposal-mark_done = Shall I mark “{ $text }” as done?
proposal-mark_partly = Shall I mark “{ $text }” as partly done?
proposal-mark_let_go = Shall I let go of “{ $text }” for this week?
proposal-log = Shall I note it for today: { $energy ->
        [0] {""}
       *[other] energy { $energy }
    }{ $energy ->
        [0] {""}
       *[other] { $mood ->
            [0] {""}
           *[other] {" and "}
        }
    }{ $mood ->
        [0] {""}
       *[other] mood { $mood }
    }, out of 5?
proposal-later = Shall I ask you { $minutes ->
        [60] in an hour
       *[other] in { $minutes } minutes
    } instead?
proposal-move_morning = Shall I come by { $at_time } in the morning from now on?
proposal-move_evening = Shall I come by { $at_time } in the evening from now on?
proposal-move_planning = Shall we plan on { $day } { $at_time } from now on?
proposal-start_weekly_plan = Shall we plan the week now?
proposal-start_month = Shall we look at the month now?
proposal-start_year = Shall we look at the year now?
proposal-rest = Shall I stay quiet through { $until }?
proposal-rest_open = Shall I stay quiet until you write to me?
proposal-keep = Shall I remember this: “{ $text }”{ $has_instead ->
        [0] {""}
       *[other] {" "}in place of “{ $instead }”
    }?
proposal-added = Added. /week shows the plan.
proposal-marked = Marked. /week shows the plan.
proposal-logged = Noted.
proposal-snoozed = { $minutes ->
        [60] Good, in an hour.
       *[other] Good, in { $minutes } minutes.
    }
proposal-moved = Noted, from the next time on.
proposal-rests = Rest well. Nothing will be waiting when you are back.
proposal-kept = I'll remember it. /memory shows what I know.
proposal-left_out = All right, I leave it.
proposal-left = All right, I leave it.
