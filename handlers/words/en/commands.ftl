# What each command does, in the menu of a channel; at most 60 characters.
command-today = Today: check in, or see where the day stands
command-plan = Plan your week
command-week = See your week
command-review = Look back on your week
command-progress = How things have been going
command-rest = Rest: a day, a week, until a date
command-settings = Change times, days, name, tone
command-language = Change the language
command-timezone = Change your time zone
command-back = One question back
command-cancel = Leave this conversation
command-undo = Take back what was kept last
command-help = What I can do
command-help_now = If you are in danger or need a person now
command-privacy = What is kept, and who can see it
command-start = Start, or come back
command-stop = No more messages from me
