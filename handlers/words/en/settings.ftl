# Changing what Virtus knows.
settings-menu =
    { $has_name ->
        [0] How things stand:
       *[other] How things stand, { $name }:
    }

    Your clock: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone for yours)
    }
    Morning: { $morning }
    Evening: { $evening }{ $mornings_only ->
        [1] {" "}(on pause)
       *[other] {""}
    }
    Planning: { $planning_day }, { $planning_time }{ $mornings_only ->
        [1] {" "}(on pause)
       *[other] {""}
    }
    Days you work: { $days }
    Tone: { $tone ->
        [gentle] gentle
       *[direct] direct
    }
    Language: { $spoken ->
        [en] English
        [es] Español
       *[pt-BR] Português
    }

    What would you like to change?
    .morning = Morning time
    .evening = Evening time
    .planning = Planning
    .days = Working days
    .language = Language
    .zone = Time zone
    .name = Name
    .tone = Tone
    .more = A few more things
    .done = Nothing, thanks
settings-morning_time = When should I come by in the morning?
settings-evening_time = When should I come by in the evening?
settings-planning_day = On which day shall we plan the week?
settings-planning_time = And at what time?
settings-working_days = Which days do you work?
settings-language = Which language shall we speak?
settings-zone = By my clock it's { $now } where you are. Is that right?
settings-zone_city = Which city are you in?
settings-zone_which = There's more than one. Which is yours?
settings-zone_found = { $place }, then.
settings-name = What should I call you?
    .skip = Leave it as it is
settings-tone = How should I sound?
settings-morning_changed = Mornings { $at_time } from now on.
settings-evening_changed = Evenings { $at_time } from now on.
settings-planning_changed = We plan on { $day } { $at_time }.
settings-days_changed = Noted. Days you work: { $days }.
settings-language_changed = English it is.
settings-zone_changed = Your clock here: { $now }.
settings-name_changed = { $has_name ->
        [0] Your name stays as it was.
       *[other] { $name } it is.
    }
settings-tone_changed = Noted, I'll keep to that.
settings-unchanged = Good, everything stays as it is.
settings-left = All right, everything stays as it is.

settings-evening_early = That's { $at }, in the morning; /back changes it if you meant the evening.
settings-more =
    Public holidays: { $rests_on_holidays ->
        [1] I leave you in peace
       *[0] days like others
    }
    A loose end in the evening: { $parks_loose_ends ->
        [1] offered
       *[0] left out
    }
    The monthly burnout question: { $asks_burnout ->
        [1] asked
       *[other] left out
    }
    What I remember of you: { $remembers ->
        [always] kept, and told
        [never] nothing new
       *[ask] asked first
    }

    What would you like to change?
    .holidays = Public holidays
    .loose_ends = Loose ends
    .burnout = Burnout question
    .memory = What I remember
    .done = Nothing, thanks
settings-holidays = On public holidays of your country, shall I leave you in peace?
    .quiet = Leave me in peace
    .as_usual = Come as usual
settings-holidays_quiet = On public holidays I'll leave you in peace.
settings-holidays_as_usual = I'll come by on holidays as on other days.
settings-no_country = I don't know whose holidays are yours. /timezone with your city tells me.
settings-loose_ends = In the evening I may offer to park a loose end. Shall I go on with it?
    .offer = Yes, offer it
    .leave_out = Leave it out
settings-loose_ends_offer = I'll offer it, and less so when you pass it by.
settings-loose_ends_leave_out = I leave it out from now on.
settings-burnout = In the monthly review I may ask one published question on burnout. Shall I?
    .ask = Yes, ask it
    .leave_out = Leave it out
settings-burnout_ask = I'll ask it in the monthly review, and it can be skipped each time.
settings-burnout_leave_out = I leave it out from now on.
settings-memory = When something seems worth remembering, what shall I do?
    .ask = Ask me first
    .always = Keep it and say so
    .never = Remember nothing new
settings-memory_ask = I ask you first. /memory shows what I know.
settings-memory_always = I keep it and say so each time. /memory shows what I know.
settings-memory_never = I remember nothing new. /memory shows what I know already.
