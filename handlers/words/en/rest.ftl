# Rest: a day, a week, until a date; sick days among it.
rest-how_long = How long would you like to rest?
    .for_today = Today
    .for_week = A week
    .until_date = Until a date
    .open_end = Until I say so
    .sick = I'm not well
rest-sick = Thank you for telling me. Your body goes first, and everything here can wait.
rest-sick_how_long = How long shall I stay quiet?
    .for_today = Today
    .for_week = A week
    .until_date = Until a date
    .open_end = Until I say so
rest-until = “Friday” works, and “Dec 24” too. Which day is the last one of your rest?
rest-begun = Rest well. I'm quiet through { $until }, and nothing will be waiting after it. “I'm back” or /start brings me sooner.
rest-begun_today = Rest well. I'm quiet for today, and nothing of it will be waiting tomorrow.
rest-begun_open = Rest well. I'm quiet until you write “I'm back” or /start, and nothing will be waiting.
rest-resting = You're resting through { $until }. Shall we leave it so?
    .stay = Leave it so
    .change = Change it
    .come_back = I'm back
rest-resting_open = You're resting, for as long as you like. Shall we leave it so?
    .stay = Leave it so
    .change = Change it
    .come_back = I'm back
rest-ended = { $tone ->
        [direct] Good to see you. I'm back from your next moment on.
       *[gentle] Good to see you. I'm back from your next moment on, and there's nothing to catch up on.
    }
rest-stays = Good. Rest well.
rest-left = All right, everything stays as it is.
