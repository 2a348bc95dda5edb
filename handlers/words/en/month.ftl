# Planning a month, or seeing how it stands.
month-existing =
    { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    Fine as it stands?
    .keep = Fine as it is
    .replace = Plan it anew
    .look_back = Look back first
month-first = There's the month before to look back on. Shall we begin there, or plan { $month } at once?
    .look_back = Look back first
    .plan = Plan at once
month-line = • { $text } · { $state ->
        [done] ● came true
        [kept] → goes on
        [shrunk] → goes on, smaller
        [let_go] ◌ let go
       *[open] ○ open
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            For the year: { $serves }
    }{ $planned ->
        [0] {""}
       *[other] {""}
            In the weeks: { $done } of { $planned } done
    }
month-kept = Good, it stays as it is.
month-fits = { $month }: three things at most, and fewer is fine.
month-fits_below = { $month }. Your { $scale ->
        [mood] mood
       *[energy] energy
    } has been below your usual on { $below } of the last { $of } days you told me about, so I'd keep this month to { $fits ->
        [1] one thing
       *[other] two things
    }.
month-fits_average = { $month }. Lately your { $scale ->
        [mood] mood
       *[energy] energy
    } averages { $recent }, and { $usual } is your usual, so I'd keep this month to { $fits ->
        [1] one thing
       *[other] two things
    }.
month-fits_burnout = { $month }. Your last two answers on burnout were high, so I'd keep this month to one thing, a small one.
month-theme = If the month had a theme, a word or a few, what would it be?
month-carry_over =
    From the month before, this goes on:
    { $plan }
    Bring it along, or begin with a clean page?
    .all = Bring it along
    .nothing = Clean page
month-outcomes = One a line, as few as you like. What would you like to have by the end of the month?
    .not_this_month = Not this month
month-more =
    So far:
    { $plan }
    Is there anything else?
month-waits = That makes { $count }, and I'd keep { $most ->
        [one] one.
       *[other] { $most }.
    } { $over ->
        [one] Which one can wait, without guilt?
       *[other] Which { $over ->
            [2] two
            [3] three
            [4] four
           *[other] five
        } can wait, without guilt?
    }
month-waits_too = { $over ->
        [one] { $named ->
            [one] That one waits
           *[other] Those wait
        }; one more, and the month has room.
       *[other] { $named ->
            [one] That one waits
           *[other] Those wait
        }; { $over } more, and the month has room.
    } { $over ->
        [one] Which other can wait?
       *[other] Which others can wait?
    }
month-serves = “{ $outcome }”: which of your year's objectives does it serve?
    .itself = It stands alone
month-review =
    { $month }{ $has_theme ->
        [0] :
       *[other] , “{ $theme }”:
    }

    { $plan }

    Does it look like a month you could live in?
    .save = Yes, keep it
    .back = One step back
    .drop = Drop it
month-planned = • { $text }{ $has_serves ->
        [0] {""}
       *[other] {""}
            For the year: { $serves }
    }
month-saved = { $count ->
        [one] Kept: one thing for { $month }.
       *[other] Kept: { $count } things for { $month }.
    } Your weeks can serve { $count ->
        [one] it.
       *[other] them.
    }
month-dropped = Dropped, and nothing was kept. /month is there when you feel like it.
month-out_later = Back in an hour.
month-out_not_now = The month can begin without a plan. /month is there when you feel like it.
month-left = All right, I didn't change anything. /month is there when you feel like it.
month-not_this_month = Then this month stays open, and that's a plan too. /month is there when you feel like it.
