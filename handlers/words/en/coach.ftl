# The coach without a model: true whatever the person wrote.
coach-ai_off = I'll say this once: AI is off on this server, so my replies come from words written beforehand. Everything I do with your days and weeks works without it.

coach-reply_1 = I read it. Thank you for putting it in words.
coach-reply_2 = I read it, and I won't pretend to know more about it than you do. What would you like to do with it, if anything?
coach-reply_3 = It's said, and it can stay as you said it. If there's something in it for today, /today is the place.
coach-reply_4 = If that was a question, I have no good answer of my own. If you wanted to say it to someone, I read it.
coach-reply_5 = I read every word. Is there one small part of it that you'd like to move?
coach-reply_6 = Thanks for writing. I don't have more to add, and the next word can be yours.

coach-open_1 = I read that. Where we were, whenever it suits you:
coach-open_2 = Thanks for telling me. The question is still here, no hurry:
coach-open_3 = That's said, and I read it. Back to where we were:
