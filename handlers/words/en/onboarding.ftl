# The first talk.
onboarding-hello = Hi, I'm Virtus. I'm an AI coach, not a person and not a crisis service. I'll be here each morning and evening to help you do what matters without wearing yourself out. Shall we start?
    .go_on = Yes, let's start
onboarding-consent = Two things before we begin. I can be wrong, and I keep what you tell me, encrypted, so that I can know you{ $reader ->
        [provider] ; for some answers it is read by an AI company's model
       *[other] {""}
    }. Are you 18 or older, and is that all right with you?
    .yes = Yes to both
    .privacy = What is kept?
    .no = No
onboarding-privacy =
    I keep our messages, your answers and your plans. Your words are encrypted with a key of your own; scores, dates and times are kept readable.
    Whoever runs this server holds the keys, and admins never see your texts in chat. /stop and I go quiet, at any time.{ $reader ->
        [none] {""}
        [provider] {""}
            For talk and for the sentence that closes a day or a week, an AI model of a company that this server's host has chosen reads what it needs of this. Who is in danger is answered without it.
       *[host] {""}
            For talk and for the sentence that closes a day or a week, an AI model that this server's host runs reads what it needs of this. Who is in danger is answered without it.
    }
onboarding-consent_knowing = Knowing that: are you 18 or older, and do we go on?
    .yes = Yes, let's go on
    .no = No
onboarding-declined = All right, we stop here. I'm for people of 18 or older who want this; if that's you some day, write to me.
onboarding-name = What should I call you?
onboarding-zone = It's { $now } where you are, right?
onboarding-zone_city = I go by your local time. Which city are you in?
onboarding-zone_which = There's more than one. Which is yours?
onboarding-zone_found = { $place }, where it's { $now }.
onboarding-zone_unknown = I'll use UTC ({ $now }) until you tell me a city: /timezone.
onboarding-vision = Picture a good, ordinary day a year from now. What is in it?
onboarding-objectives = One to three things, one a line. What would you like to get moving this year?
onboarding-area = “{ $objective }”: which part of life is that for?
onboarding-working_days = I leave your days off alone. Which days do you work?
onboarding-morning_time = Tap a time or write yours. When should I come by in the morning?
onboarding-evening_time = And in the evening, to close the day?
onboarding-planning_day = Once a week we look ahead together. On which day?
onboarding-planning_time = And at what time?
onboarding-tone = Last one. How should I sound?
onboarding-card =
    { $has_name ->
        [0] Here is what I understood.
       *[other] Here is what I understood, { $name }.
    }

    Your clock: { $now }{ $has_unknown_zone ->
        [0] {""}
       *[other] {" "}(UTC; /timezone for yours)
    }
    Days you work: { $days }
    Morning: { $morning }
    Evening: { $evening }
    Planning: { $planning_day }, { $planning_time }
    Tone: { $tone ->
        [gentle] gentle
       *[direct] direct
    }{ $has_objectives ->
        [0] {""}
       *[other] {""}
            This year:
            { $objectives }
    }

    /settings changes any of it. AI is off on this server, so my replies were written beforehand.
onboarding-next = Shall we plan your week now, or start { $day ->
        [today] today
        [tomorrow] tomorrow
       *[other] on { $day }
    } { $at_morning }?
    .plan = Plan my week
    .tomorrow = Start in the morning
onboarding-tomorrow = Good. I'll come by { $day ->
        [today] today
        [tomorrow] tomorrow
       *[other] on { $day }
    } { $at_morning }; until then there's nothing to do.
onboarding-left = All right, we stop here for now. Write anything and we start from the top, shorter this time if you like.

onboarding-evening_early = That's { $at }, in the morning; /back changes it if you meant the evening.
