# The week at a glance.
week-glance =
    The week of { $starts_on }{ $done ->
        [0] :
       *[other] , { $done } of { $count } done:
    }

    { $plan }

    Is there something to mark?
    .remark = Change a mark
    .close = Fine as it is
week-line = { $mark } { $text } · { $state ->
        [done] ● done
        [partly] ◐ part of it
        [carried_over] → goes on
        [let_go] ◌ let go
       *[open] ○ open
    }{ $has_day ->
        [0] {""}
       *[other] {""}
            Day: { $day }
    }{ $has_if_then ->
        [0] {""}
       *[other] {""}
            When and where: { $if_then }
    }{ $has_plan_b ->
        [0] {""}
       *[other] {""}
            Small version: { $plan_b }
    }{ $has_serves ->
        [0] {""}
       *[other] {""}
            For the year: { $serves }
    }
week-which = Which one?
week-mark = “{ $objective }”: where does it stand?
    .done = Done
    .partly = Part of it
    .let_go = Let it go
    .reopen = Back to open
week-closed = Good. The week stays as it stands, and /week shows it.
week-empty = This week has no plan, and that's all right. { $ahead ->
        [1] Shall we make one for the next?
       *[other] It takes a few minutes. Shall we make one?
    }
    .plan = Plan it
    .close = Leave it open
week-closed_empty = Then it stays open, and that's a plan too. /plan is there when you feel like it.
week-left = All right. The week stays as it stands.
