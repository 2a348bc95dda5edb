# Somebody may be in danger. Fixed words: no model, no cheer, no plan, never a wall.
danger-self_first = I'm glad you told me. I'm an AI, not a crisis service: I can't see how you are, or send anyone.

    { $has_line ->
        [0] At findahelpline.com there are free services with people who listen, listed by country.
       *[other] { $line } is free, day and night, with people who listen; findahelpline.com lists others.
    } If your life may be in danger, call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    }.

    Tell someone you trust how it is, and a professional too.
danger-self = Are you in danger right now, or thinking of ending your life?
    .now = Yes
    .not_right_now = Not right now
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-self_first_now = I'm glad you told me. I'm an AI, not a crisis service: I can't send anyone, and a person can.

    Please call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } now, or ask someone near you to call. Be with someone, and away from anything you could be hurt with.

    { $has_line ->
        [0] findahelpline.com lists free services with people who listen.
       *[other] { $line } is free, day and night; findahelpline.com lists others.
    } Someone you trust and a professional can be part of this with you.
danger-other_first = It's good that you tell someone. I'm an AI, not a crisis service, and these are for both of you: { $has_line ->
        [0] findahelpline.com lists free services with people who listen
       *[other] { $line }, free, day and night (findahelpline.com lists others)
    }, and { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } if a life may be in danger.

    Ask plainly about thoughts of suicide: asking doesn't put them there. Listen more than you advise, and bring in someone they trust and a professional.
danger-other = Is that person in danger right now?
    .now = Yes
    .not_right_now = Not right now
    .safe = They're safe
    .unsaid = I don't know
danger-other_first_now = Please call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } now. I'm an AI, not a crisis service: I can't send anyone.

    Stay with that person, or have someone stay, away from anything that could hurt. { $has_line ->
        [0] findahelpline.com lists free services that help you too,
       *[other] { $line } is free, day and night, and helps you too,
    } and so can someone you both trust and a professional.
danger-other_now = Call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } now, and stay with them or have someone stay until help is there. Keep anything that could hurt out of reach.
danger-other_with = Stay close, ask, and listen without arguing. You don't carry this by yourself: { $has_line ->
        [0] the services at findahelpline.com
       *[other] { $line }
    } and a professional will also talk with you.
danger-yourself = And you, how are you in all this?
    .now = I'm in danger too
    .not_right_now = It's hard
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-home_first = It's not your fault, and it's good that you told someone. I'm an AI, not a crisis service: I can't send anyone.

    In danger, call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } or go where there are people. findahelpline.com lists free services for violence at home, by country. Someone you trust and a professional can help you be safe.

    If somebody reads your phone, you can delete this chat.
danger-home = Where you are right now, are you in danger?
    .now = Yes
    .not_right_now = Not right now
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-home_first_now = It's not your fault. I'm an AI, not a crisis service: I can't send anyone.

    Please call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } now, or go where there are people: a neighbour, a shop, the street. Then someone you trust and a professional; findahelpline.com lists free services for violence at home.

    If somebody reads your phone, you can delete this chat.
danger-day_after = You asked me to come by once today. How is it: are you in danger, or safe?
    .now = In danger
    .not_right_now = Somewhere between
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-now_a = Please call { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } now, or ask someone near you to call. Until help is there, be with someone, and away from anything you could be hurt with.
danger-now_b = A person can do what an AI can't: { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    }, now. If calling is too much, knock on a door or write to someone: “I'm in danger, please come.” Put distance between you and anything that could hurt you.
danger-later_a = Thank you for saying how it is. It can change fast, so keep this near: { $has_line ->
        [0] findahelpline.com,
       *[other] { $line },
    } and { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } if it turns. Being with someone for the next hours helps more than it seems.
danger-later_b = Then these hours are for company: someone you trust beside you, and a call to { $has_line ->
        [0] a service from findahelpline.com
       *[other] { $line }
    } or a professional. Leave everything else for another day.
danger-unsaid_a = You don't have to say it here. People at { $has_line ->
        [0] the services of findahelpline.com
       *[other] { $line }
    } listen without pushing, and { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } is there if it gets close.
danger-unsaid_b = That's yours to keep. Someone you trust can sit with you without being told anything, and { $has_line ->
        [0] findahelpline.com
       *[other] { $line }
    } is open at any hour.
danger-words_a = I read it. I'm an AI, and this needs a person: { $has_line ->
        [0] a free service from findahelpline.com,
       *[other] { $line },
    } or { $has_emergency ->
        [0] your local emergency number
       *[other] { $emergency }
    } if you're in danger. All the rest here can wait. When you're safe, tap or write “I'm safe”.
danger-words_b = I read that too, and as an AI I can't be beside you. Someone you trust can, and { $has_line ->
        [0] the services at findahelpline.com
       *[other] { $line }
    } or a professional can go through it with you. When you're safe, tap or write “I'm safe”.
danger-asked_a = How is it now: are you in danger, or thinking of ending your life?
    .now = Yes
    .not_right_now = Not right now
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-asked_b = Are you in danger right now?
    .now = Yes
    .not_right_now = Not right now
    .safe = I'm safe
    .unsaid = I'd rather not say
danger-follow_up = It's good to read that you're safe; the services stay there on any other day. Shall I come by once, tomorrow morning, and ask how you are?
danger-released = All right. Go gently with yourself today.
danger-released_until_tomorrow = I'll come by once in the morning. Until then, go gently.
danger-left = All right. Go gently with yourself today.

# Words that take an "I'm safe" back; compared, never shown.
danger-doubts = not, if, until, dont, don t, never, when, unless, maybe, but, isn t, wish
