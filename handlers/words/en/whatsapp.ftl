# The button that opens a list of choices in WhatsApp; at most 20 characters.
whatsapp-list = Choose
# Below a choice of such a list that is none of the five of a scale; at most 72.
whatsapp-list_beside = in place of a number

# Approved templates: neutral reminders of what the person scheduled, no variables.
whatsapp-template_morning = Good morning. It's the time you chose for your morning check-in. Shall we start?
whatsapp-template_evening = Good evening. It's the time you chose to close the day. Do you have a minute?
whatsapp-template_planning = It's the time you chose to plan your week. Shall we look at it?
whatsapp-template_follow_up = Hello. It's the time you asked me to come by. Shall we talk for a moment?
whatsapp-template_open = Yes, let's start

# Approved too: it goes out once, when nothing more comes by itself.
whatsapp-template_quiet = Your check-ins rest from here on, so that nothing piles up. One word from you, any word, and they come as before.
whatsapp-template_back = I'm back
