# What the coach remembers.
memory-list =
    { $count ->
        [one] One thing I remember of you:
       *[other] What I remember of you, { $count } things:
    }

    { $memories }

    Is there one to change?
    .forget_all = Forget all of it
    .close = Fine as it is
memory-line = • { $text } ({ $day })
memory-one = “{ $memory }” { $source ->
        [person] You wrote it on { $day }.
       *[talk] It's from our talk on { $day }.
    } What shall become of it?
    .correct = Correct it
    .forget = Forget it
memory-words = How is it, in your words?
    .keep = Leave it as it is
memory-sure = All { $count } would be gone. Shall I forget them?
    .yes = Yes, forget all
memory-all_forgotten = Forgotten. From here on I know what you tell me, and what your days and weeks say.
memory-closed = Good, it stays as it is.
memory-nothing = I remember nothing beyond your days, weeks and plans. When something seems worth keeping, I ask you first.
memory-left = All right, it stays as it is.
