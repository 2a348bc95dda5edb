# The morning check-in.
morning-loose_end = { $tone ->
        [direct] { $last_night ->
            [1] Parked last night
           *[other] Parked the other evening
        }: “{ $loose_end }”.
       *[gentle] { $last_night ->
            [1] You parked this last night
           *[other] You parked this the other evening
        }: “{ $loose_end }”.
    }
morning-energy = { $tone ->
        [direct] { $is_back ->
            [1] Good to see you. Nothing to catch up on.
           *[other] { $has_name ->
                [0] Hi.
               *[other] Hi, { $name }.
            }
        } Your energy right now?
       *[gentle] { $is_back ->
            [1] Good to see you. Nothing to catch up on.
           *[other] { $has_name ->
                [0] Hi.
               *[other] Hi, { $name }.
            }
        } How is your energy right now?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
morning-smaller = { $tone ->
        [direct] { $energy ->
            [1] One out of five: the smallest day that works.
           *[other] Two out of five: a smaller day.
        }
       *[gentle] { $energy ->
            [1] One out of five, so let's make today as small as it can be.
           *[other] Two out of five, so let's make today smaller.
        }
    }
morning-smaller_lately = { $tone ->
        [direct] Three out of five, after days below your usual: a smaller day.
       *[gentle] Three out of five, and these days have been below your usual. Let's keep today small.
    }
morning-mood = And your mood?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
morning-focus = { $tone ->
        [direct] { $has_planned ->
            [0] {""}
           *[other] Today is for “{ $planned }”, or another.{" "}
        }The one thing for today?
       *[gentle] { $has_planned ->
            [0] Tap one or write another.
           *[other] Today is the day you gave “{ $planned }”; another is fine too.
        } What's the one thing for today?
    }
    .nothing = Nothing today
morning-focus_own = { $tone ->
        [direct] The one thing for today?
       *[gentle] If one thing gets done today, which would you like it to be?
    }
    .nothing = Nothing today
morning-plan_b = { $tone ->
        [direct] “{ $plan_b }”, and nothing else on the list. Does that fit?
       *[gentle] The short version is enough: “{ $plan_b }”, and nothing else on the list. Does that fit?
    }
    .small = Yes, the short one
    .whole = The whole thing
morning-small_step = One small step of “{ $focus }” is enough, and nothing else on the list. Does that fit?
    .small = Yes, a small step
    .whole = The whole thing
morning-closed = { $tone ->
        [direct] “{ $focus }” it is.
       *[gentle] “{ $focus }” it is. Everything else can wait its turn.
    }
morning-closed_small = { $tone ->
        [direct] Small it is: “{ $focus }”. The rest can wait.
       *[gentle] Small it is: “{ $focus }”, as little of it as fits. The rest can wait.
    }
morning-no_focus = An open day, then. Enjoy the room in it.
morning-rest_of_day = Then nothing is on the list today, and rest counts.
morning-out_later = Back in an hour.
morning-out_not_now = { $tone ->
        [direct] Not today, then. Go easy.
       *[gentle] No questions this morning, then. Go easy.
    }
morning-left = All right. What you told me is kept, and the day is yours.
