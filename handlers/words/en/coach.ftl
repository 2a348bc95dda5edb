# The coach without a model: true whatever the person wrote.
coach-ai_off = One note: AI is off on this server, so my replies were written beforehand. Everything I do with your days and weeks works without it.

coach-stopped = Stopped. What you wrote stays; write on whenever you like.

coach-remembered = I remember this: “{ $text }”. /memory shows what I know.

coach-ai_away = The AI I speak with can't be reached right now, so there is no good answer of mine to this. What you wrote stays, and the rest of me works.
coach-still_ai = We've talked for a while, so once more: I'm an AI, not a person. /help_now says where people are.

coach-reply_1 = I read it. Thank you for putting it in words.
coach-reply_2 = I read it, and I won't pretend to know more about it than you do. What would you like to do with it, if anything?
coach-reply_3 = It's said, and it can stay as you said it. If there's something in it for today, /today is the place.
coach-reply_4 = If that was a question, I have no good answer of my own. If you wanted to say it to someone, I read it.
coach-reply_5 = I read every word. Is there one small part of it that you'd like to get moving?
coach-reply_6 = Thanks for writing. I don't have more to add, and the next word can be yours.

coach-open_1 = I read that. Where we were, whenever it suits you:
coach-open_2 = Thanks for telling me. The question is still here, no hurry:
coach-open_3 = That's said, and I read it. Back to where we were:
coach-person = I'm an AI: not a person, and not a crisis service. /help_now says where people are.
coach-hello = Hi, good to see you.{ $is_open ->
        [0] {" "}/today is for the day, and /plan for the week.
       *[other] {""}
    }
coach-thanks = You're welcome.{ $is_open ->
        [0] {" "}/today is there whenever you want it.
       *[other] {""}
    }
coach-how_are_you = I'm software, so neither well nor badly; kind of you to ask.{ $is_open ->
        [0] {" "}In /today you can tell me how you are.
       *[other] {""}
    }
coach-abilities = I come by each morning and evening, and look ahead at the week with you.{ $is_open ->
        [0] {" "}/help has all of it.
       *[other] {""}
    }
coach-times = /settings changes times, days, name and tone; /language and /timezone do what they say.
coach-goodbye = Take care of yourself.{ $is_open ->
        [0] {" "}/today is there when you come by.
       *[other] {""}
    }
coach-number = I have no place for that number right now. /settings changes your times.
