# Looking back on a week.
weekly_review-opening = { $tone ->
        [direct] Looking back: the week of { $starts_on }.
       *[gentle] A look back at the week of { $starts_on }, before the next one.
    }
weekly_review-recorded =
    Done, by what you told me in the evenings:
    { $plan }
    Is that how it was?
    .right = Yes
    .different = Not quite
weekly_review-went = “{ $objective }”: how did it go?
    .done = Done
    .partly = Part of it
    .carried_over = Take it along
    .let_go = Let it go
weekly_review-count_done = { $number ->
        [1] one done
        [2] two done
        [3] three done
        [4] four done
       *[other] { $number } done
    }
weekly_review-count_partly = { $number ->
        [1] one partly
        [2] two partly
        [3] three partly
        [4] four partly
       *[other] { $number } partly
    }
weekly_review-count_carried_over = { $number ->
        [1] one carried over
        [2] two carried over
        [3] three carried over
        [4] four carried over
       *[other] { $number } carried over
    }
weekly_review-count_let_go = { $number ->
        [1] one let go
        [2] two let go
        [3] three let go
        [4] four let go
       *[other] { $number } let go
    }
weekly_review-summary = { $counts }.
weekly_review-gave_energy = { $tone ->
        [direct] What gave you energy?
       *[gentle] What gave you energy this week?
    }
weekly_review-took_energy = { $tone ->
        [direct] And what took it?
       *[gentle] And what took some of it?
    }
weekly_review-summed_up = { $line }
weekly_review-ahead = { $tone ->
        [direct] Shall we plan the next week?
       *[gentle] That week can rest now. Shall we plan the next one?
    }
    .plan = Plan it now
    .not_now = Not now
weekly_review-closed = All kept. /plan is there when you feel like it.
weekly_review-closed_planned = That week can rest now, and the next one is planned already.
weekly_review-out_later = Back in an hour.
weekly_review-out_not_now = { $tone ->
        [direct] It can wait. /review opens it.
       *[gentle] The week can wait. /review opens it if you feel like looking back.
    }
weekly_review-left = All right. What you told me is kept, and /review is there if you feel like it.
