# What is said outside of any conversation.
chat-help =
    I come by in the morning and in the evening; you can also call me.
    /today: check in, or see the day
    /plan: plan the week
    /week: see the week
    /review: look back on it
    /month: see, plan or look back on the month
    /year: what the year is for
    /progress: how things have been going
    /memory: what I remember of you
    /rest: quiet for a day, a week or longer
    /settings: times, days, name, tone
    /back and /cancel: correct or leave a conversation
    /undo: take back what was kept last, for ten minutes
    /privacy: what is kept
    /stop: no more messages from me
    /help_now: if you need a person now
chat-privacy =
    I keep our messages, your answers and your plans. Your words are encrypted with a key of your own; scores, dates and times are kept readable, so that I know when to come by.
    Whoever runs this server holds the keys. Admins never see your texts in chat, and the app you write in handles them by its own rules.
    /stop and I go quiet, at any time.{ $reader ->
        [none] {""}
        [provider] {""}
            For talk and for the sentence that closes a day or a week, an AI model of a company that this server's host has chosen reads what it needs of this. Who is in danger is answered without it.
       *[host] {""}
            For talk and for the sentence that closes a day or a week, an AI model that this server's host runs reads what it needs of this. Who is in danger is answered without it.
    }
chat-unknown_command = I don't know that command. /help shows what I do know.
chat-finish_first = We're still getting to know each other; that comes right after. Almost everything here can be skipped.
chat-nothing_open = Nothing is open right now. /today and /plan are there if you want them.
chat-stopped = Done: I won't write to you on my own. Send START whenever you want me back; everything stays as you left it.
chat-resumed = { $tone ->
        [direct] Good to see you. I'm back from your next moment on.
       *[gentle] Good to see you. I'm back from your next moment on, and there's nothing to catch up on.
    }
chat-returned = Good to see you. Nothing to catch up on.
chat-quiet = I'll be quiet from here on, so that nothing piles up. One word from you, any word, and I come by as before.
chat-comes_after = What we had begun waits, and comes right after this.
chat-comes_later = That one is open already, and comes right after this.
chat-back_to_it = Back to where we were.
chat-draft_rests = What we had begun can rest too; it's here for a day, if you feel like it.
chat-welcome_back = { $tone ->
        [direct] { $has_name ->
            [0] Good to see you.
           *[other] Good to see you, { $name }.
        } /today is for the day, /plan for the week.
       *[gentle] { $has_name ->
            [0] Good to see you.
           *[other] Good to see you, { $name }.
        } /today is for the day and /plan for the week; nothing has to be caught up on.
    }
chat-cannot_read_photo = I can't see photos here. In words, I can follow.
chat-cannot_read_voice = I can't listen to voice messages here. In words, I can follow.
chat-cannot_read_sticker = I can't see stickers here. A word or an emoji, I can follow.
chat-cannot_read_video = I can't watch videos here. In words, I can follow.
chat-cannot_read_document = I can't open documents here. In words, I can follow.
chat-cannot_read_other = I can't read that kind of message here. In words, I can follow.
chat-edited = I saw that you edited a message, and I go by the first version. Send it once more if the new one should count.
chat-empty = That came through empty. A word, a number or a tap works.
chat-stale = That button is from an earlier talk. /today opens the day.
chat-broke = Something broke on my side; what you wrote is safe. Send anything and we go on.
chat-no_place_asked = I don't need a place right now. If you've moved, /timezone changes your clock.
chat-day_focus = One thing for today: “{ $focus }”. The rest can wait.
chat-day_open = Today is open, with no focus on it. That's a fine kind of day.
chat-day_done = Today is closed. Nothing more to do here.
chat-review_nothing = There is no week to look back on right now. /week shows the one you are in.

chat-sign_up_closed = This Virtus isn't taking new people right now. Whoever runs it can tell you more.
chat-demo = Hello, { $name }. You are made up, and so are your { $weeks } weeks so far. /week, /month, /year and /progress are there to look at.
