# Less: offered once, in place of a check-in.
less-offer = I can come by less, if that's easier right now. What suits you?
    .keep_on = Keep on as now
    .mornings = Just mornings
    .pause = Pause
less-kept = Then I come by as before, and any check-in can be left for the day.
less-mornings = Just mornings, then. /plan is there on any day, and /settings brings the evenings back.
less-paused = Quiet it is. Write “I'm back” or /start whenever you like, and nothing will be waiting.
less-left = All right, everything stays as it is.
