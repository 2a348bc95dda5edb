# Looking back on a year.
annual_review-opening = Your year with me is coming round{ $count ->
        [0] .
       *[other] , so here is a look back at what you wanted of it.
    }
annual_review-went = “{ $objective }”: { $planned ->
        [0] what becomes of it?
       *[other] in the weeks of this year, { $done } of { $planned } things for it got done. What becomes of it?
    }
    .kept = Keep it
    .words = Say it differently
    .came_true = It came true
    .let_go = Let it go
annual_review-words = How would you say “{ $objective }” now?
annual_review-take_along = What would you like to take along from this year?
    .skip = Nothing for now
annual_review-picture = A good ordinary day, as you saw it: “{ $vision }” Is it the one you'd like?
    .keep = Yes, that's it
    .change = It has changed
annual_review-vision = A good ordinary day, a year from now. What does it look like?
annual_review-new = What's one more thing you'd like the next year to hold?
    .skip = Nothing more
annual_review-area = “{ $objective }”: which part of life is it?
annual_review-closed = { $count ->
        [0] Then the next year begins open, and /year is there when something comes.
        [one] One thing for the next year, and /year shows it whenever you like.
       *[other] { $count } things for the next year, and /year shows them whenever you like.
    }
annual_review-out_later = Back in an hour.
annual_review-out_not_now = The year can turn by itself. /year is there if you feel like looking back.
annual_review-left = All right. What you told me is kept, and /year is there if you feel like it.
