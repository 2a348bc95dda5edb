# Planning a week.
weekly_plan-existing =
    There's a plan for that week already:
    { $plan }
    Keep it, or make a new one?
    .keep = Keep it
    .replace = Make a new one
weekly_plan-kept = Good, it stays as it is.
weekly_plan-capacity = { $tone ->
        [direct] { $weeks ->
            [one] The week of { $starts_on }. Going by the last one:
           *[other] The week of { $starts_on }. Going by your last { $weeks }:
        } { $capacity ->
            [1] one thing, plus one optional.
            [4] four things at most.
           *[other] { $capacity } things, plus one optional.
        }
       *[gentle] { $weeks ->
            [one] The week of { $starts_on }. Going by the last one,
           *[other] The week of { $starts_on }. Going by your last { $weeks },
        } { $capacity ->
            [one] I'd plan one thing, plus one optional.
            [4] I'd plan four things at most.
           *[other] I'd plan { $capacity } things, plus one optional.
        }
    }
weekly_plan-capacity_unknown = { $tone ->
        [direct] The week of { $starts_on }. No record yet, so { $capacity } things at most, plus one optional.
       *[gentle] The week of { $starts_on }. I don't know your weeks yet, so I'd begin with { $capacity } things at most, plus one optional.
    }
weekly_plan-capacity_below = { $tone ->
        [direct] The week of { $starts_on }. { $scale ->
            [mood] Mood
           *[energy] Energy
        } below your usual on { $below } of the last { $of } days you told me about, so I'd plan { $capacity ->
            [1] one thing
            [2] two things
            [3] three things
           *[other] { $capacity } things
        }.
       *[gentle] The week of { $starts_on }. Your { $scale ->
            [mood] mood
           *[energy] energy
        } has been below your usual on { $below } of the last { $of } days you told me about. I'd plan { $capacity ->
            [1] one thing
            [2] two things
            [3] three things
           *[other] { $capacity } things
        } instead of { $instead_of ->
            [2] two
            [3] three
            [4] four
           *[other] { $instead_of }
        }.
    }
weekly_plan-capacity_below_average = The week of { $starts_on }. Lately your { $scale ->
        [mood] mood
       *[energy] energy
    } averages { $recent }, and { $usual } is your usual. I'd plan { $capacity ->
        [1] one thing
        [2] two things
        [3] three things
       *[other] { $capacity } things
    } instead of { $instead_of ->
        [2] two
        [3] three
        [4] four
       *[other] { $instead_of }
    }.
weekly_plan-capacity_burnout = The week of { $starts_on }. Your last two answers on burnout were high, so I'd plan one thing, a small one.
weekly_plan-overloaded_again = It's the second week like this: a rest day would be time well spent, and so would a talk with someone you trust or a professional, such as a doctor.
weekly_plan-carry_over =
    These are open from your last plan:
    { $plan }
    Bring them along, or begin with a clean page?
    .all = Bring them along
    .nothing = Clean page
weekly_plan-objectives = { $tone ->
        [direct] One a line. What would you move this week?
       *[gentle] One a line, as few as you like. What would you like to get moving this week?
    }
weekly_plan-more =
    So far:
    { $plan }
    Is there anything else?
weekly_plan-waits = That makes { $count }. { $weeks ->
        [0] I'd keep { $most } at most to begin with.
        [one] Going by your last week, { $capacity ->
            [one] one fits.
           *[other] { $capacity } fit.
        }
       *[other] Going by your last { $weeks } weeks, { $capacity ->
            [one] about one fits.
           *[other] about { $capacity } fit.
        }
    } { $over ->
        [one] Which one can wait, without guilt?
       *[other] Which { $over ->
            [2] two
            [3] three
            [4] four
           *[other] five
        } can wait, without guilt?
    }
weekly_plan-waits_too = { $over ->
        [one] { $named ->
            [one] That one waits
           *[other] Those wait
        }; one more, and the week has room.
       *[other] { $named ->
            [one] That one waits
           *[other] Those wait
        }; { $over } more, and the week has room.
    } { $over ->
        [one] Which other can wait?
       *[other] Which others can wait?
    }
weekly_plan-main = If just one of these happened, which would make it a good week?
weekly_plan-serves = “{ $objective }”: { $of_month ->
        [0] which of your year's objectives does it serve?
       *[other] what does it serve, of your month or your year?
    }
    .itself = It stands alone
weekly_plan-if_then = { $tone ->
        [direct] Like “Tuesday 9:00, at my desk, I open the draft”: when and where do you start “{ $objective }”?
       *[gentle] Plans with a moment of their own happen more often, like “Tuesday 9:00, at my desk, I open the draft”. When and where do you start “{ $objective }”?
    }
weekly_plan-plan_b = For a day with little energy: what's the small version of “{ $objective }”?
weekly_plan-review =
    Your week:
    { $plan }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            When and where: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Small version: { $plan_b }
    }

    Does it look like a week you could live in?
    .save = Yes, keep it
    .back = One step back
    .drop = Drop it
weekly_plan-saved = { $count ->
        [one] Kept: “{ $main }”, and nothing beside it.
       *[other] Kept: { $count } things, “{ $main }” first.
    } I'll bring it up in the mornings{ $has_day ->
        [0] .
       *[other] , on { $day } first.
    }
weekly_plan-dropped = Dropped, and nothing was kept. /plan is there when you feel like it.
weekly_plan-out_later = Back in an hour.
weekly_plan-out_not_now = { $tone ->
        [direct] No plan for now. /plan makes one.
       *[gentle] The week can begin without a plan. /plan is there when you feel like it.
    }
weekly_plan-left = All right, I didn't change anything. /plan is there when you feel like it.
weekly_plan-not_this_week = Then this week stays open, and that's a plan too. /plan is there when you feel like it.
