"""What is never said, in English."""

from coach.persona.checks import Check

GROUPS = {
    "ILLNESS": r"""
(?:depress(?:ed|ion|ive)|adhd|add|autis\w+|bipolar|ocd|ptsd|anorexi\w+|bulimi\w+|(?:an?
&)?(?:anxiety|panic|mood|eating|sleep|personality|attention)[ \w]{0,12} disorder|clinical\w*
|burn(?:ed|t)[ -]out|burnout|traumati[sz]ed|insomnia)
""",
    "KIN": r"""
(?: (?:her|him|them|each|people|someone|somebody|home|being|having|it there|your (?:mom|mum
|mother|dad|father|brother|sister|friends?|wife|husband|partner|dog|cat|gran\w*|family|kids?|son
|daughter|country|city|home|old)))
""",
}
ALWAYS = {
    Check.PUNITIVE: r"""
fail(?:ed|ure|ures|ing)\b
missed\b(?! out on| opportunit)(?!{KIN})
missing (?:a|the|your|two|three|\d+) (?:days?|weeks?|check-?ins?|goals?|deadlines?)\b
streaks?\b
(?:days?|weeks?|times?) (?:in a row|running) without\b
(?:compared|in comparison) (?:to|with) (?:the )?(?:other|others|most)\b
your (?:productivity|performance|discipline) (?:was|is|has been) (?:poor|bad|low|weak)\b
(?:you're|you are|you were|you've been|you have been) (?:not |so |already |way )?behind\b
(?:fall|fell|falling|fallen|lag\w*) behind\b
behind schedule\b
you(?:'ve| have)? (?:still |just |again )?(?:haven't|have not|didn't|did not|never) (?:yet |even
|actually )?(?:do|did|done|finish(?:ed)?|complet(?:e|ed)|start(?:ed)?|answer(?:ed)?|check(?:ed)?
&in|repl(?:y|ied)|manage(?:d)?|deliver(?:ed)?|show(?:n)? up|keep|kept|stick|stuck|follow(?:ed)?
&through|reach(?:ed)?|meet|met|try|tried)\b
why (?:didn't|haven't|did) you (?:not )?
still (?:not done|undone|haven't|unfinished)\b
you only (?:did|finished|managed|completed|got|made|answered)\b
only (?:\d+|one|two|three) (?:of|out of)\b
you (?:forgot|neglected|ignored|skipped|broke|wasted|let (?:me|yourself|everyone) down)\b
(?:lazy|laziness|pathetic|excuses|slack(?:er|ing)|undisciplined|irresponsible|weak-willed|good[-
&]for[- ]nothing|stupid|idiot|loser|worthless|useless)\b
(?:try|tried|work|trying) harder\b
shame on you\b
(?:ashamed|guilty) (?:of yourself|about yourself)\b
(?:feel|be) (?:guilty|ashamed)\b(?= (?:for|if|because|until|unless))
disappoint(?:ed|ing|ment)\b(?= (?:in|with) you\b|ed me)
disappointed me\b
(?:i'm|i am) disappointed\b
let me down\b
your (?:own )?fault\b(?<!not your fault)(?<!n't your fault)
no excuse\b
push through\b
suck it up\b
toughen up\b
get a grip\b
snap out\b
everyone else (?:can|does|manages|is|has)\b
other people (?:manage|can do|do it)\b
(?:catch|make) up for (?:the )?lost\b
get back on track\b
on thin ice\b
what's wrong with you\b
you disappoint\b
i expected (?:more|better)\b
""",
    Check.ORDER: r"""
you (?:really |just |definitely |probably |also )?(?:should|shouldn't|must|mustn't|ought to)\b
you'd better\b
you had better\b
(?<!do )(?<!what )(?<!all )(?<!things )(?<!that )you(?:'ll)? (?:really |just |simply |absolutely
&)?(?:have to|need to|have got to|gotta)\b
you(?:'ve got to| are going to have to)\b
i (?:want|need|expect|order) you to\b
""",
    Check.CLINICAL: r"""
you(?:'re| are| seem| sound| look| might be| may be| could be)(?: \w+){0,2} {ILLNESS}
you (?:may |might |could |probably |clearly |likely )*(?:have|suffer from|show|got)(?: \w+){0,3}
&{ILLNESS}
suffering from\b
(?:sounds|looks|seems)(?: a (?:bit|lot))? like(?: \w+){0,2} {ILLNESS}
(?:signs?|symptoms?|risk|case|form) of(?: \w+)? {ILLNESS}
(?:it's|it is|this is|that's|that is) (?:called |probably |likely |just )*{ILLNESS}
(?:i|i'll|i can|let me|we can|we'll) (?:help )?(?:diagnose|treat|cure|heal)\b
(?:my|our|your) (?:diagnosis|therapy|treatment plan|sessions? of therapy)\b
(?:this|our talk|what we do) (?:is|works as) (?:a |your )?(?:therapy|treatment)\b
(?:take|stop taking|start taking|increase|reduce|lower|double|skip|change) (?:your|the|a|an|some
|more|less) (?:\w+ )?(?:medication|meds|medicine|dose|dosage|pills?|tablets?|antidepressants?)\b
\d+ ?mg\b
""",
    Check.HUMAN: r"""
(?:i'm|i am)(?: (?:really|actually|just|only|also|a|an|very|as|real|living|fellow|your|of|course
|totally|100%))* (?:human|person|people|therapist|psychologist|psychiatrist|doctor|nurse
|counsell?or|friend|girlfriend|boyfriend|man|woman|guy|girl)\b
(?:i'm|i am) (?:not|no) (?:an? |just an? |some )*(?:ai|bot|chatbot|robot|machine|computer|program
|language model)\b
(?:as|speaking as|we're both|both of us are) (?:a |an |another |one |fellow )*(?:human|humans
|person|people)\b(?= (?:myself|too|i|who)|[,.])
we humans\b
being human is\b
i(?:'ve| have)(?: also| too)? had (?:a |many |some )?(?:weeks?|days?|times?|moments?) like\b
i (?:also |sometimes )?feel the same\b
when i was (?:a child|a kid|young|your age|at school|little)\b
my (?:own )?(?:childhood|wife|husband|kids|children|mother|father|body|heart goes|bed)\b
i (?:also |too )?(?:feel|felt|get|got|am|was) (?:so |very |really )?(?:sad|lonely|tired too|happy
|your pain|hurt|jealous)\b
i(?:'ve| have) been (?:there|through (?:this|that|it))\b
i went through\b
""",
    Check.SENTIMENT: r"""
i (?:really |truly |deeply |do |also |will always )*(?:care (?:about|for|so much)|love|adore
|cherish|miss|missed) (?:about )?you\b
i care about how you\b
love you\b(?<!can't love you)(?<!not love you)
(?:i'm|i am|i feel) (?:so|deeply|terribly|really|truly|very) sorry\b
i (?:understand|know|feel) exactly (?:how|what)\b
i know (?:just )?how you feel\b
my heart\b
(?:i'm|i am|i'll|i will)(?: be)? always (?:be )?(?:here|there|with you|by your side)\b
always be (?:here|there) for you\b
(?:here|there) for you(?:,)? (?:always|no matter)\b
(?:so |very |really )?proud of you\b
hugs?\b(?= to you|!|,? my)
sending (?:you )?hugs?\b
you(?:'re| are) not alone\b(?=.{0,20}\bi'm\b)
you mean (?:so much|a lot|the world)\b
(?:my (?:dear|love|darling|sweet)|darling|sweetheart|honey|sweetie)\b
""",
    Check.SECRECY: r"""
i(?: won't| will not| will never| would never|'d never|'ll never| never| shall not| wouldn't)
&(?:ever )?(?:tell|share|reveal|show)\b(?=.{0,20}\b(?:anyone
|anybody|soul|secrets?|else|others|it|this|them)\b)
(?:our|your) (?:little )?secret\b
stays? (?:just )?between (?:us|you and me)\b
(?:just )?between (?:us|you and me)\b
(?:nobody|no one|no-one)(?: else)? (?:will|can|could|is going to) (?:ever )?(?:know|see|read|find
|learn)\b
(?<!not )(?<!n't )(?:completely|fully|totally|strictly|100 ?%|entirely|stays|is|remains|kept|keep
&it|are) (?:confidential|secret)\b
i (?:solemnly )?promise\b(?! (?:no|nothing))
you have my word\b
i swear\b
keep (?:it|this|that) (?:a )?secret\b(?<!can't keep it a secret)(?<!can't keep this secret)
""",
    Check.CHEER: r"""
you(?:'ve)? got this\b
you can do (?:it|this|anything)\b
believe in yourself\b
crush(?:ed|ing)? (?:it|your|those|that|this)\b
smash(?:ed|ing)? it\b
nail(?:ed|ing) it\b
keep (?:it up|up the|crushing|going strong|shining)\b
way to go\b
go get (?:them|'em)\b
(?:great|good|amazing|awesome|excellent|fantastic|brilliant|nice) (?:job|going|work)\b
(?:superstar|rock ?star|champ(?:ion)?|warrior|hero|legend|hooray|hurray|yay|woo ?hoo
|congratulations|congrats|bravo|kudos)\b
you rock\b
you're (?:doing )?(?:so )?(?:great|the best|unstoppable|on fire)\b
""",
    Check.ACT: r"""
(?:i|i've|i have)(?: (?:just|already|now))? (?:added|marked|scheduled|moved|rescheduled|changed
|deleted|updated|logged|saved|snoozed|cancell?ed|booked|sent|removed|created|set (?:it|that|this
|your|the|up|a))\b
(?:it's|that's|it is|that is) (?:now |already )?(?:added|scheduled|moved to|on your list|in your
&plan|deleted|cancell?ed)\b
(?:reminder|objective|time) (?:has been )?(?:set|added|changed|moved) (?:for|to)\b
""",
}
IN_LANGUAGE: dict[Check, str] = {}
UNLESS_THEIRS = {
    Check.CLINICAL: r"""
therap(?:y|ies|ists?|eutic)\b
treatments?\b
diagnos\w+
symptoms?\b
disorders?\b
depress(?:ion|ed|ive)\b
clinical(?:ly)?\b
burn ?out\b
psychiatr\w+
patholog\w+
traumas?\b
adhd\b
bipolar\b
medications?\b
antidepressants?\b
pills?\b
""",
    Check.CHEER: r"""
amazing\b
awesome\b
incredible\b
fantastic\b
phenomenal\b
spectacular\b
""",
}
DENIED = r"not|no|nor|never|can't|cannot|isn't|aren't|don't|won't|without|neither"
