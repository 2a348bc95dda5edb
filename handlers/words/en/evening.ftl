# The evening check-in.
evening-outcome = { $tone ->
        [direct] “{ $focus }”: how did it go?
       *[gentle] { $has_name ->
            [0] Hi.
           *[other] Hi, { $name }.
        } How did “{ $focus }” go?
    }
    .done = Done
    .partly = Part of it
    .not_today = It didn't fit
    .changed = Plans changed
evening-heard_done = { $tone ->
        [direct] Done. It can leave your head.
       *[gentle] Done, and now it can leave your head.
    }
evening-heard_partly = { $tone ->
        [direct] Part of it moved, and that counts.
       *[gentle] Part of it moved, and that part stays moved.
    }
evening-heard_not_today = { $tone ->
        [direct] It didn't fit. The day closes all the same.
       *[gentle] It didn't fit today, and the day can close all the same.
    }
evening-heard_changed = { $tone ->
        [direct] Plans changed, and you went with them.
       *[gentle] The day asked for something else, and you went with it.
    }
evening-energy = How is your energy now?
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-energy_first = { $tone ->
        [direct] { $is_back ->
            [1] Good to see you. Nothing to catch up on.
           *[other] { $has_name ->
                [0] Hi.
               *[other] Hi, { $name }.
            }
        } How is your energy?
       *[gentle] { $is_back ->
            [1] Good to see you. Nothing to catch up on.
           *[other] { $has_name ->
                [0] Hi. A short look at your day.
               *[other] Hi, { $name }. A short look at your day.
            }
        } How is your energy?
    }
    .n1 = { -energy-1 }
    .n2 = { -energy-2 }
    .n3 = { -energy-3 }
    .n4 = { -energy-4 }
    .n5 = { -energy-5 }
evening-mood = And your mood?
    .n1 = { -mood-1 }
    .n2 = { -mood-2 }
    .n3 = { -mood-3 }
    .n4 = { -mood-4 }
    .n5 = { -mood-5 }
evening-reflection = { $tone ->
        [direct] What stays with you from today?
       *[gentle] One line about today, if you feel like it. What stays with you?
    }
    .park = Park something
evening-loose_end = Anything to park for tomorrow: what, when and where?
    .skip = Nothing to park
evening-summed_up = { $line }
evening-parked = Parked. I'll bring it up in the morning, so the night doesn't have to.
evening-parked_ahead = Parked. I'll bring it up when its day comes, so the night doesn't have to.
evening-out_later = Back in an hour.
evening-out_not_now = { $tone ->
        [direct] Not tonight, then. Rest well.
       *[gentle] The day closes by itself tonight. Rest well.
    }
evening-left = All right. What you told me is kept. Rest well.
evening-low = { $energy ->
        [1] One out of five{ $mood ->
            [1] , and heavy
            [2] , and down
           *[other] {""}
        }.
        [2] Two out of five{ $mood ->
            [1] , and heavy
            [2] , and down
           *[other] {""}
        }.
       *[other] { $mood ->
            [1] It was heavy, and it's said.
           *[other] A bit down, and it's said.
        }
    } That's enough for today; the rest can wait.
