# The year at a glance, and changing it.
year-glance = { $has_vision ->
        [0] {""}
       *[other] A good ordinary day: “{ $vision }”
            {""}
            {""}
    }{ $count ->
        [0] This year, until { $ends_on }, has no objectives.
       *[other] This year, until { $ends_on }:

            { $plan }
    }

    Is there something to change?
    .add = Add an objective
    .vision = The picture of a day
    .look_back = Look back on it
    .close = Fine as it is
year-line = • { $text } · { $area ->
        [work] work
        [health] health
        [relationships] relationships
        [learning] learning
        [money] money
        [home] home
        [creativity] creativity
        [rest] rest
       *[other] something else
    }{ $planned ->
        [0] {""}
       *[other] {""}
            In the weeks: { $done } of { $planned } done
    }
year-change = “{ $objective }”: what becomes of it?
    .keep = Keep it as it is
    .words = Say it differently
    .came_true = It came true
    .let_go = Let it go
year-words = How would you say “{ $objective }” now?
year-new = What's one thing you'd like this year to hold?
year-area = “{ $objective }”: which part of life is it?
year-vision = A good ordinary day, a year from now. What does it look like?
year-closed = Good. The year stays as it stands, and /year shows it.
year-left = All right. The year stays as it stands.
