# Looking back on a month.
monthly_review-opening = A look back at { $month }{ $has_theme ->
        [0] .
       *[other] , “{ $theme }”.
    }
monthly_review-went = “{ $outcome }”: { $planned ->
        [0] what becomes of it?
       *[other] in the weeks, { $done } of { $planned } things for it got done. What becomes of it?
    }
    .done = It came true
    .kept = Keep it
    .shrunk = Shrink it
    .let_go = Let it go
monthly_review-smaller = What's the smaller version of “{ $outcome }”?
monthly_review-count_done = { $number ->
        [1] one came true
        [2] two came true
       *[other] three came true
    }
monthly_review-count_kept = { $number ->
        [1] one goes on
        [2] two go on
       *[other] three go on
    }
monthly_review-count_shrunk = { $number ->
        [1] one goes on smaller
        [2] two go on smaller
       *[other] three go on smaller
    }
monthly_review-count_let_go = { $number ->
        [1] one let go
        [2] two let go
       *[other] three let go
    }
monthly_review-summary = { $counts }.
monthly_review-summed_up = { $line }
monthly_review-burnout_offer = Each month I can ask one published question on burnout, answered with a number. Your answer helps me size your plans; it's no verdict on you. Shall I ask it?
    .yes = Yes, each month
    .no = Rather not
monthly_review-burnout =
    1: I enjoy my work. I have no symptoms of burnout.
    2: Occasionally I am under stress, and I don't always have as much energy as I once did, but I don't feel burned out.
    3: I am definitely burning out and have one or more symptoms of burnout, such as physical and emotional exhaustion.
    4: The symptoms of burnout that I'm experiencing won't go away. I think about frustration at work a lot.
    5: I feel completely burned out and often wonder if I can go on. I am at the point where I may need some changes or may need to seek some sort of help.

    Overall, based on your definition of burnout, how would you rate your level of burnout?
    .n1 = 1 of 5
    .n2 = 2 of 5
    .n3 = 3 of 5
    .n4 = 4 of 5
    .n5 = 5 of 5
monthly_review-burnout_again = That's two months running at the top of this question, and it's worth taking seriously. I'd keep the next month very small, and talk with a doctor or someone you trust.
monthly_review-burnout_heaviest = That's the heaviest of the five, and it's good that you said it. A doctor, or someone you trust, can carry some of this with you; /help_now is there if you need a person now.
monthly_review-ahead = That month can rest now. Shall we plan the next one?
    .plan = Plan it now
    .not_now = Not now
monthly_review-closed = All kept. /month is there when you feel like it.
monthly_review-closed_planned = That month can rest now, and the next one is planned already.
monthly_review-nothing = There is no month to look back on right now. /month shows the one you are in.
monthly_review-out_later = Back in an hour.
monthly_review-out_not_now = The month can wait. /month opens it if you feel like looking back.
monthly_review-left = All right. What you told me is kept, and /month is there if you feel like it.
