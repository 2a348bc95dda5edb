"""Danger in English, from plain words to texting and to what is said instead."""
# ruff: noqa: E501 - one phrase is one line, however many words it knows

from coach.safety.phrases import Phrases

ENGLISH = Phrases(
    groups={
        "i": "i|im|ive|id|ill|me|my|myself",
        "want": "want|wants|wanna|wanted|wanting|wish|need|going|gonna|gunna|plan|planning|ready|"
        "about|trying|tryna|decided|think|thinking|thought|thoughts|tempted|gon|would|could|will|"
        "ill|might|should|considering|urge|feel|felt",
        "kill": "kill|killing|kil|murder|hang|hanging|shoot|shooting|drown|drowning|poison|"
        "strangle|starve|unalive|off|end|ending|harm|harming|hurt|hurting|cut|cutting|burn|"
        "burning|overdose|stab|stabbing",
        "die": "die|dead|dying|die|unalive",
        "relative": "brother|sister|mother|mom|mum|mama|father|dad|papa|son|daughter|kid|child|wife|"
        "husband|partner|boyfriend|girlfriend|bf|gf|friend|bestie|mate|roommate|flatmate|cousin|"
        "uncle|aunt|auntie|nephew|niece|grandma|grandpa|grandmother|grandfather|colleague|coworker|"
        "boss|neighbor|neighbour|student|teacher|ex|fiance|fiancee|stepson|stepdaughter|someone|"
        "teammate|buddy",
        "they": "he|hes|she|shes|they|theyre|him|her|them",
        "self": "himself|herself|themself|themselves|itself",
        "hurts": "hits|hit|beats|beat|beating|hitting|punches|punched|punching|slaps|slapped|"
        "slapping|chokes|choked|choking|strangles|strangled|kicks|kicked|kicking|abuses|abused|"
        "abusing|burns|burned|rapes|raped|threatened|threatens|hurts|assaulted",
    },
    explicit="""
        by my own (hand|hands|choice) $
        (done|finished) with (living|being alive|life|my life)
        (crash|crashing|wreck|drive|driving) ~ on purpose
        (going|gonna|plan|planning|decided|intend|ready) (to|on) ~ (die|dying) (tonight|today|tomorrow|this week|in my sleep|by|on purpose)
        (being|be) dead would
        (how|ways|way) (do i|to) die (quietly|painlessly|in|without|fast|quick|quickly|peacefully|alone)
        (last|final) (week|day|days|night|month) alive
        (not|wont|never) (going to|gonna|be)? be alive (for|when|by|at|to see|after|next)
        (top|topping|neck|necking|do|doing|finish|finishing) myself (off|in|on|tonight|soon|mate)
        (jump|jumping) (tonight|tomorrow|soon|now)? $
        (burned|burnt|starved|harmed|slashed|stabbed) myself (so|again|because|on purpose|until|to stop|today|tonight)
        hurt myself (on purpose|again|because|so|to feel)
        (drive|driving|walk|walking|jump|jumping) into the (river|sea|lake|ocean|canal|traffic)
        (suicide|suicidal) (plan|note|thoughts|ideation|attempt)
        (passive|active|suicidal) ideation
        (let|want|beg) (me|god to let me|to)? (please)? die $
        (dont|do not) deserve to (live|be alive|exist|breathe)
        (kill|killing|kil|hang|hanging|shoot|shooting|drown|drowning|poison|stab|stabbing) (myself|meself|my self)
        killed myself
        (unalive|unaliving|off|offing) (myself|me)
        (hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving) (myself|my self)
        (cut|cutting|slit|slitting|slice) my (wrist|wrists|arms|arm|thighs|veins|skin)
        (end|ending|take|taking|took|ended) (my own life|my life|my own|own life)
        my own life
        (end|ending) (it all|everything|this life)
        (commit|committing|committed) (suicide|self harm)
        self (harm|harming|harmed|injury)
        selfharm*
        (want|wanna|wanted|wish|need|ready|hope|hoping|like|prefer|rather|deserve|love) (to|i|i was|i were|i could just|be|just|id)? (just|really|honestly)? (die|be dead|dead)
        (want|wants|wanting|wanna|wanted|need) to? (just|really|so badly|honestly)? (die|be dead|not exist|stop existing)
        (wish|wishing) i ~ (dead|died|die|never born|hadnt been born|wasnt alive|not alive)
        (should|could|would|will|might|ill|let) (just|me)? (die|be dead) $
        i (should|could|just|might)? (just|as well)? (die|be dead) (already|now|tonight|today)
        better off dead
        (rather|sooner) (be dead|die) than (live|be here|exist|keep|go on|wake|be alive)
        (think|thinking|thoughts|thought|dream|dreaming|fantasize|fantasise|fantasizing|idea) (about|of) (death|dying|my death|my own death|killing|ending|suicide)
        (dont|do not|didnt|doesnt|never|not|no longer) (want|wanna|wish|wanted) to? (live|be alive|exist|be living)
        (dont|do not|didnt|no longer) (want|wanna|wanted) (to be|to keep)? (living|alive|breathing)
        (dont|do not|didnt|not|never) (want|wanna|wanted) to (be|stay) (here|on this earth|in this world|on earth) anymore
        (dont|do not|never|didnt) (want|wanna|wanted) to (die|kill myself)
        (feel|feeling|felt|im|am|was|got|been|being|so|very) (really|so|a bit|kinda|actively|passively)? suicidal
        (jump|jumping) (off|from|in front of) (a|the|my|this)? (bridge|roof|balcony|building|train|window|cliff|overpass|bus|truck|tracks)
        (step|stepping|walk|walking|throw myself|throwing myself|drive|driving) ~ (in front of|into|under|off) (a|the|oncoming)? (train|traffic|truck|bus|tree|bridge|wall)
        (take|took|taking|swallow|swallowed|swallowing) (all|every|the whole|a whole|a bunch of|a lot of|too many|an entire) ~ (pills|tablets|meds|medication|bottle|sleeping pills|tylenol|antidepressants)
        (overdose|overdosed|overdosing|od|oding) on ~ (pills|meds|tablets|purpose)
        (want|wanna|going to|gonna|will|to|might) (overdose|od)
        (plan|method|way|ways|how|means|painless way|easiest way) to (kill myself|die|end my life|end it|commit suicide|end it all)
        (cant|cannot|dont want to) (live|exist|go on living) (like this|anymore|any more|with this|any longer)
        kms $
        (gonna|going to|want to|wanna|might|just|lemme|will|to) kms
        (not|im not) suicidal
        (no will|lost the will|no longer the will|lost my will) to live
        put (a|the) (bullet|gun) (in|through|to) my (head|brain|mouth)
        (put|wrap|tie) (a|the) (rope|noose|belt) (around|on) my neck
        blow my brains out
        (attempt|attempted|tried|try|trying) ~ (on my life|take my life|end my life|suicide)
        (relapsed|relapsing|relapse) ~ (cutting|self harm|harm|hurting)
        (cutting|burning|hurting|harming) (again|myself|helps)
    """,
    now="""
        (over|outside|wrong side of|other side of|climbed|climbing) (the)? (railing|rail|railings|barrier|parapet|guardrail|fence) (of|on|at)? (the|a)? (bridge|roof|viaduct|balcony|platform)?
        (took|taken|swallowed) (them all|all of them|everything in the (cabinet|cupboard|house|bathroom)|the lot)
        (cut|cutting) (too)? deep ~ blood
        (in the|into the) water and (im)? not swimming
        (about|going|gonna|ready|bout) to? (kill|hang|shoot|drown|cut|stab|unalive|off|end) (myself|it|my life|it all|everything) (now|tonight|today|right now|soon|rn)?
        (just|already) (took|swallowed|cut|drank) ~~ (pills|tablets|myself|wrist|wrists|bottle|bleach|meds|arm)
        (took|swallowed) (all|every one|the whole|a whole|the entire|too many) ~ (pills|tablets|meds|medication|bottle)
        (have|got|holding|hold) (the|a|my|his|dads) (gun|knife|rope|razor|blade|pills|noose) (here|ready|in my hand|in my hands|next to me|with me|in front of me|to my|loaded|right here)
        (standing|sitting|im|am|up) (on|at) the (edge|ledge|bridge|roof|railing|balcony|tracks) ~ (jump|goodbye|bye|over|end|ready|and|right now|now)
        (gun|knife|blade|rope|pills) (is|are) (loaded|ready|in my hand|in my hands|next to me|right here)
        (this is|heres) my (goodbye|last message|suicide note|final message|last goodbye|farewell)
        (suicide|goodbye) (note|letter|letters) ~ (written|ready|done|wrote|is on)
        (wrote|written|writing|finished|left) (my|a|the) (suicide|goodbye|farewell) (note|letter|letters)
        (tonight|today|tomorrow) (is|will be) (my last|the last) (night|day|one)
        (wont|will not|not going to|not gonna) (be alive|live|wake up|survive|make it) (tomorrow|tonight|through the night|until morning|till morning|by morning|in the morning)
        (tonight|today|now) i ~ (die|end it|kill myself|end my life|am going to die)
        (im|am) bleeding ~ (cut|myself|stop|wrist|wrists|purpose)
        (i|ive) (cut|slit) my (wrists|wrist)
        (do|doing|did) it tonight ~ (goodbye|bye|die|over)
        i have (a|the) (date|plan|day) ~ (die|suicide|kill|end)
        (bye|goodbye|goodnight|over|done|end|ending|finally|tonight|sorry|myself|me) ~~ (_gun|_blade|_grave|_pill) _blood? $
        (_gun|_blade|_pill) (me|myself|my|tonight|goodbye|bye|now)
        ^ _blade _blood
    """,
    veiled="""
        (world|everyone|everybody|they|people|family) (can|could|will|would|d|ll) (do|manage|live|cope|be fine|get by|get along) ~ without me
        (dont think|doubt|wont|not going to|dont plan to|not sure) ~ (see|live to see|make it to|reach|be here for|be around for) (christmas|tomorrow|next year|my birthday|summer|winter|spring|the end of the year|new year|30|40|50|the weekend|monday) ~
        (whats|what is|what) (even)? (is)? (the)? (use|point|reason|sense) ~ (me|my) (being alive|existing|living|being here|life|existence)
        (sleep|rest|asleep) ~ (for good|forever|for ever|eternally|permanently) $
        (pray|praying|prayed|beg|wish|hope) ~ (not|never|dont) (to)? (wake|waking|wake up)
        (thinking|thoughts|thought|think|urge|ideas) (about|of|to) (hurt|hurting|harming|cutting|burning) (myself|me) ~
        life (is|isnt|not|is not|aint|s) (not)? worth (it|living|anything|the trouble)? $
        (almost|nearly|came close to) (jumped|jumping|did it|doing it|ended it|ending it|pulled the trigger|took them all|killed myself) ~
        (theyd|they would|they will|theyll|everyone would|people would) (get over|forget|replace|move on from|be fine without) (me|it) ~
        (feel|feels|felt) like (dying|i should die|death|being dead)
        (my)? existence is (a|my|just a)? (mistake|burden|error|curse|joke|pointless|meaningless)
        (dont|do not|cant|cannot|never|not) (want|wanna|want to|wanted to|wanna)? ~ (do|doing) (life|this life|existence) (anymore|any more|any longer)? $
        (something|anything) (happened|happens) to me ~~ (fine|ok|okay|good|better|relief|mind|care|matter)
        (planning|plan|planned|imagining|picturing|thought out|figured out|know) (exactly)? how (i would|id|i will|ill|im going to|to) (do it|end it|go) ~
        (rather|prefer to|better) not (be|to be) (alive|here|around|living)
        (saying|said|say) ~ goodbye to (people|everyone|them|everybody|my family|my kids|my friends|you all) (in my head|for good|forever|one last|silently|today)?
        tell (my|them|him|her) ~ (loved|love|sorry) (her|him|them|you) ~
        (cant|dont|couldnt|wont) ~ (see|imagine|picture) ~ (making it|future|older|turning|growing old|being alive|next year|30|40|a life) ~
        (wish|hope|want|let|need) (someone|somebody|anyone) (would|to|could)? (just)? (shoot|kill|end|stab|hit|murder) me
        (no one|nobody|noone|not a soul) (needs|wants|loves|would miss|will miss|cares about|would look for) me (here|anymore|alive|around|at all)? $
        (stopped|stop|skipping|quit) (taking)? my (insulin|meds|medication|pills|medicine|treatment|dialysis) ~~ (care|cares|point|matter|matters|die|bother|anyway|purpose|whatever)
        (everything|it|things|life|all) ~ (simpler|easier|better|lighter|calmer) ~ if i (werent|wasnt|were not|was not|didnt|hadnt|disappeared|died|left for good|were gone|was gone) (around|here|exist|alive|been born|wake up)?
        (went|drove|walked|go|going|goes) to the (bridge|cliff|roof|rooftop|train station|tracks|railway|edge) ~~ (sat|stood|night|tonight|there|again|alone|thought)
        (scared|afraid|frightened|worried|dont trust) ~ (what i might do|what ill do|what i could do|what i may do|myself|of myself) (to myself|tonight|alone|if im alone|right now)? $
        (no|only) (escape|exit|way) ~ (death|dying|left)
        (had|having|have had) enough of (this|my)? (life|living|being alive|existing|it all|this world) $
        (i should|ill|i will|its time i|better if i) (just)? (go|leave) (forever|for good|and never come back|away forever)
        (nothing|nothings) ~ (matters|worth) ~~ (alive|living|live|anymore and|exist|be here)
        (voices|voice|head|brain|mind) ~~ (kill myself|end it|jump|hurt myself|do it)
        if i (wasnt|werent|was not|were not) (here|alive|around|in the way|born) (anymore|any more)? $
        (dont think|dont know|not sure|dont see|doubt|cant|cannot|dont want to|no energy to|no strength to|how long) ~~ (keep|go on|continue|carry on|carry|bear) (living|existing|fighting|being alive|with this life|with life) ~
        (thought|thoughts|thinking|think|wonder|dream|dreaming) (about|of|if|what) ~ (not being (here|around|alive)|not existing|not waking up|never waking up|ending it|ending things|disappearing forever|being dead|stopping everything|leaving this world|being gone|not be here|wasnt here)
        (what if|ways to|how to|want to|wanna|ready to|going to|could just|should just|gonna|looking up ways to|time to|should|might) (i)? (just)? (end|ended|ending) (it|things|it all|everything|this) (all|now|forever|tonight|for good|quickly|once and for all)? $
        (staring|looking|stare|look) at (the|my|a|these|all these) (pills|knife|knives|rope|blade|razor|bridge|gun|train tracks|tracks|medicine) ~
        (hope|hopes|hoping|wish|wishing|want|wants|praying|pray|beg|begging) ~~ (car|truck|bus|train|plane|something|someone|lightning|cancer|god|universe|death) ~ (hit|hits|kill|kills|crash|crashes|take|takes|took|end|ends|ran over|run over|runs over) me
        (bought|buying|ordered|found) (a|the|some|dads|my dads|his) (rope|gun|noose|razor|blades|razor blades|poison|pistol)
        (hurts|painful|hard|exhausting|unbearable|tiring|agony) ~ to (be alive|exist|live|keep living|stay alive|breathe)
        (wrote|writing|written|write|leaving|left) ~ (letter|letters|note|notes|message|messages|video) ~~ (when|after|once|for when) (im|i am) (gone|no longer here|not here|dead)
        (cant|cannot|dont want to|done|tired of|no longer) (hang on|hold on|hold out|keep fighting|fighting|fight|hanging on|holding on|survive|surviving|pretending to be alive) (anymore|any longer|much longer|any more|for life|to stay alive)? $
        life (has|had|holds|is|feels|seems) (no|not|so|without|completely|totally|like it has no|empty of|nothing but)? (any)? (meaning|purpose|point|meaningless|pointless|worthless|worth|hopeless|pain)
        hate (being alive|living|that im alive|that i woke up|waking up alive|existing)
        (not|dont|doesnt|didnt|never) (want|wanting|wanted) to be (here|around|alive|on this planet|a person|in this life) (anymore|any more|any longer)? $
        (ready|want|time|allowed|like|going) (for me)? to (go|leave|rest|be) (now|forever|for good|in peace|from this world|this world|this life|to heaven|home to god|at peace) $
        (everyone|everybody|world|kids|family|they|parents|people) (is|are|would be|will be|d be) ~ (better|happier|lighter|freer) ~ (gone|disappeared|died|dead|away forever)
        (last|final) (day|night|time|week|birthday|christmas) (on earth|alive|i will|of my life|ill be|here for me)
        (no|nothing) (one|body)? ~ (would|will) (care|notice|miss) ~ (if|when) (i|im)
        (done|finished|through) (with)? (fighting|trying|living|existing|all of it|this world|being here|the pain) (to stay|anymore|for good)? $
        im not (going to|gonna) make it (through|to|past|until) ~
        (feel|feels|feeling) like (dying|a waste of (space|air|oxygen)|im already dead|ending it|giving up on life)
        waste of (space|oxygen|air)
        (better|happier|easier|fine|relieved) ~ without me
        better off without me
        (world|family|everyone|everybody|nobody|kids|they|people) ~ without me (around|here|in it)
        (no|any|see no|lost any|not one|isnt any|cant find a|find no) (reason|point|purpose|reasons|sense) (to|in|of|left to|for me to) (live|living|keep living|go on|going on|keep going|stay|be here|wake up|being here|being alive|carry on|existing|exist)
        whats the (point|use) (of|in) (living|life|being here|being alive|going on|staying|any of it|existing|me)
        (tired|sick|exhausted|done|finished|fed up) (of|with) (living|life|being alive|existing|my life|everything and everyone|this life|breathing)
        (dont|do not|cant|cannot|couldnt|not) (want to|wanna|see myself)? (go on|carry on|keep going|keep doing this) (anymore|any more|any longer|like this|living)? $
        (dont|do not|didnt|never|hope i dont|hope i never|wish i wouldnt|not) (want to|wanna|wanted to|have to)? (wake up|wake) (tomorrow|anymore|again|in the morning|ever|ever again|at all|up)? $
        (fall asleep|sleep|go to sleep|close my eyes|falling asleep) ~ (never|not|dont|without) ~ (wake|waking)
        sleep forever
        (want|wanna|wish i could|going|need|ready|wanted|could) to? (just|simply|really)? (disappear|vanish|cease to exist|stop existing|not exist|fade away|not be here|not be around)
        (wish|wishing) i ~ (never (been )?born|disappear|not exist|didnt exist|werent here|wasnt here|not wake up|wouldnt wake up|never existed)
        (wish|wished) i (was|were|had)? (never|not)? (been)? born
        (wont|will not|not going to|not gonna|not) be (here|around) (much longer|tomorrow|anymore|any more|for long|next week|next month|by christmas|to see it|long|when)
        (when|after|once|if) (im|i am) (gone|no longer here|not here anymore|not around)
        (all|just)? (a|the|such a|only a) burden (to|on|for) (everyone|everybody|my family|them|people|my kids|my parents|my wife|my husband|others|you all)
        im (just|only|nothing but)? (a|such a)? burden
        (nobody|no one|noone|who) (would|will|d)? (even)? (miss|notice|care|cry) ~ (gone|me|died|dead|disappeared|die|disappear|funeral)
        (nothing|not a thing) (left|more)? (to|for me to) (live for|lose) $
        nothing (left|more) to live
        nothing left (for me|to live for|in me)
        (cant|cannot|cant do|can not) (take|do|bear|stand|handle) (it|this|this pain|the pain|this life|life|living|any of this) (anymore|any more|any longer|another day|one more day|much longer) $
        (pain|hurting|noise|suffering|voices) to (stop|end|be over|go away) (forever|for good|for ever)?
        (make|want) it (all)? (stop|to stop|to be over|over with) (forever|for good)? $
        (want|need) (this|it|everything) (all)? to (end|be over|stop) $
        (giving|gave|given) (away|out) (my|all my) (stuff|things|belongings|guitar|dog|cat|books|clothes|games|records) ~~ (need|anymore|goodbye|gone|longer|soon)
        (said|saying|say|tell|told) (my|everyone|them|everybody)? (goodbyes|final goodbye|last goodbye|goodbye forever)
        goodbye (forever|everyone|world|for good|cruel world)
        (take care of|look after|feed|hug) ~ (for me|when im gone|after im gone|if i go|if im not here|once im gone)
        (there is|theres|i see|see|is) no (way out|hope|future|hope left|hope for me|future for me|light) (for me|left|anymore|ahead|at all)? $
        (i|ive) (lost|given up|gave up|give up) (all hope|on life|on living|hope|on myself|on everything) $
        (lifes|life is|life isnt|life not|lifes not|life aint|living is|living isnt) (not|no longer)? (worth|meaningless|pointless|over|unbearable|too much) (living|it|for me|anymore|the pain)? $
        my life is (over|worthless|meaningless|pointless|finished)
        (dont|do not|didnt) (care|mind) (if|whether) (i|im) (live|die|wake|alive|get hit|dont wake|crash)
        (if|when) i (died|die|got hit|dont wake up|didnt wake up|crashed) ~~ (care|mind|bad|relief|relieved|fine|ok|okay|better|notice|miss)
        (relief|peace|easier|nice) ~ (dead|not (to )?exist|never wake|to die|if i died|not to wake|die in my sleep|just stop)
        (check|checking) out (of life|for good|early for good|permanently)
        (join|joining|see|seeing|be with|meet|reunite with) (my|him|her) (mom|mum|dad|brother|sister|son|daughter|wife|husband|grandma|late wife|late husband|baby) (in heaven|on the other side|again soon|up there|soon in heaven|where he is|where she is)
        (to|soon) (be with|see|join) (him|her|them) (in heaven|on the other side|up there)
        (final|permanent|only) (solution|way out|exit|sleep|rest) ~ (me|left|forever|is)
        (wont|will not|not going to|not gonna) (bother|trouble|burden|hurt) (you|anyone|anybody|them|people) (anymore|any longer|much longer|again|ever again)
        (my|have all my|got my) (affairs|papers|will) (in order|sorted|ready) ~~ (time|gone|leave|go|soon|ready)
        (dont|do not) (see|picture|imagine) (myself|me) (alive|living|making it|being here|being around|here) ~
        (too)? tired (to|of) (be alive|live|exist|keep living|being here|being me)
        (im|i am) (done|finished|out) (with life|living|with everything|for good|forever)
        (dont|do not) (deserve|want) to (live|exist|be here|take up space|be alive|breathe) (anymore)?
        (this|tonight) is (it|the end) for me
        the end for me
        (cant|dont) (see|find) a way (out|forward|through) (anymore|of this|at all)? $
        (everyone|everybody|they|family) (would|will|d) be ~ (if i (was|were|am)? (gone|dead|died|not here|disappeared)|when im gone|if i died)
        (urge|urges|urges|itching|craving|temptation) to (hurt|cut|harm|end|burn|jump)
        (stopped|quit|stop) (eating|taking my insulin|my insulin|my meds) ~~ (die|hope|end|over|slowly|kills)
        (dont|do not) (have|got) (it in me|the strength|any strength|the energy) to (live|keep living|exist|stay alive|be alive|go on)
        (i|i just) (want|need) out $
        unalive*
    """,
    other="""
        ({they}|{relative}) ~~ (slit|cut|slash) (her|his|their) (wrists|wrist|veins|throat|arms)
        ({they}|{relative}) ~~ (tried|tries|trying|threatens|threatened|wants|going) to (kill herself|kill himself|kill themselves|end it|end his life|end her life|overdose|jump|hang himself|hang herself)
        ({they}|{relative}) ~~ (doesnt|didnt|dont) want to (be alive|live|be here) (anymore|any more)?
        ({they}|{relative}) ~~ (out on|standing on|sitting on) the (ledge|edge|roof|railing)
        ({they}|{relative}) ~~ (going|gonna|about|wants|threatening|threatened|plans|planning) to (end it|end it all|end things)
        ({they}|{relative}) ~~ (wish|wishes|wished) ~ (never born|never been born|dead|not exist|not alive)
        ({they}|{relative}) ~~ (saying|said|says|sent|texted|wrote|left) ~ (goodbyes|goodbye to everyone|farewell|goodbye message)
        ({they}|{relative}) ~~ (kill|killing|killed|hang|hanging|shoot|shot|hurt|hurting|harm|harming|cut|cutting|cuts|unalive|burn|burning|drown) {self}
        ({they}|{relative}) ~~ ((want|wants|wanted|wish|wishes) to (die|be dead|end it|disappear|not exist|stop living|not be here)|wants out of life)
        ({they}|{relative}) ~~ (end|ending|take|taking|took|ended) (his|her|their) (own)? life
        ({they}|{relative}) ~~ (doesnt|dont|does not|do not|didnt) (want|wanna) to (live|be alive|be here|be around|exist|wake up|go on)
        ({they}|{relative}) (is|was|are|been|feels|feeling|seems|might be|may be)? (really|very)? suicidal
        ({they}|{relative}) ~~ (took|swallowed|taken) (a bunch|a lot|all|too many|a whole|the whole) ~ (pills|tablets|meds|bottle)
        ({they}|{relative}) ~~ (jump|jumping) (off|from) (a|the)? (bridge|roof|balcony|building|window)
        ({they}|{relative}) ~~ (better off without|better without) (him|her|them)
        ({they}|{relative}) ~~ (better off|rather be) dead
        ({they}|{relative}) ~~ (no|any) (reason|point) (to|in) (live|living|go on|going on)
        ({they}|{relative}) ~~ (said|says|texted|wrote|saying|sent|talking|talks) ~~ (goodbye forever|last goodbye|goodbye note|suicide note|dying|about death)
        ({they}|{relative}) ~~ (cutting|cuts|burning|harms|harming|hurts|hurting) (himself|herself|themselves|his arms|her arms|their arms|his wrists|her wrists)
        ({they}|{relative}) ~~ (wish|wishes|wished) (he|she|they) (was|were) (dead|never born)
        (scared|afraid|worried|terrified) (that)? (my)? ({they}|{relative}) ~ (will|might|is going to|gonna|could|may) (hurt|kill|harm|end|do something to) ({self}|his life|her life|their life|it)
    """,
    home="""
        (stepdad|stepfather|stepbrother|dad|father|uncle|grandad|grandpa|grandfather|cousin|brother|coach|teacher|priest|boyfriend) ~~ (touches|touched|gropes|groped|molests|molested|fondles|raped|rapes) me
        (touches|touched|gropes|molests) me (at night|in my bed|when|where|down there|under)
        (he|she|they|bf|boyfriend|husband|wife|dad|father|mother|mum|mom|inlaws|laws|girlfriend|gf|ex|partner|stepdad) (hit|hits|beat|beats|choked|chokes|slapped|slaps|kicked|kicks|punched|strangled|burned|bit|shoved) (me|us) (again|on|for|last|yesterday|when|if|because|and|so|in|with|every|today)
        (he|she|they|husband|wife|dad|ex|partner|boyfriend) (says|said|swears|swore|threatens|threatened) ~ (kill me|kill us|burn the house|find me|bury me|stab me|shoot me|hurt me)
        (husband|wife|boyfriend|girlfriend|partner|ex|father|dad|stepdad|he|she) (grabbed|grabs|held|holds|squeezed|pinned|dragged|pushed|pushes|shoved|shoves|threw|throws) me (by the (throat|neck|hair)|against|down the stairs|to the floor|to the ground|into the wall|around the room|by my (hair|neck|throat|arms))
        (husband|wife|boyfriend|girlfriend|partner|bf|gf|ex|father|dad|mother|mom|mum|stepdad|stepmom|stepfather|brother|uncle|son|he|she|fiance|parents|they) (keeps|always|just|has|still|used to|often|sometimes|drunk)? {hurts} me (again|up|so|when|in|last|yesterday|today|tonight|and|every|with|at|if|until|because|hard|badly|for)?
        (got|getting|get|being|been|was|am) (beaten|beat up|hit|abused|raped|choked|assaulted|punched|beaten up) (up)? (by|at) (my|home|him|her)
        (abused|raped|assaulted|molested) (me|by my|at home|by him)
        (husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|he) ~ (threatens|threatened|threatening|swears|swore|said hell|says hell|will|going to|wants to|tried to) (to)? (kill|shoot|stab|strangle) me
        (he|she|husband|boyfriend|partner) (is|will be)? (going to|gonna|will|hell) kill me (if|when|tonight|one day|this time|for real|and)
        (scared|afraid|terrified|fear) ~ (he|she|husband|boyfriend|partner|hell|shell|ex) (will|is going to|might|gonna|would)? (kill|hurt|beat|hit) me
        (he|she|husband|boyfriend|partner|ex) (has|got|pulled|put|holds|held) (a|the|his) (gun|knife) (to|on|at) (me|my head|my throat|my neck)
        (forced|forces|forcing) (me to have sex|himself on me|me into sex)
        (not safe|unsafe|dont feel safe|scared to go|afraid to go|in danger) (at home|in my home|in my own home|home|with him|with my husband)
        (locked|locks) me (in|up|out) ~ (home|house|room|hit|beat)
        domestic (violence|abuse) ~ (at home|me|my|happening)
        im in (danger|an abusive) (at home|relationship|marriage)
    """,
    anyone="""
        (i|me|im|id|ill|my|myself) ~~ (die|death) $
        (let|make|watch|leave) me ~ die
        (only|except|but|just|through|welcome|want|crave|choose|chose|prefer) ~ death
        death (would|will|is|seems|feels|sounds) ~ (peace|peaceful|better|easier|only|answer|solution|relief|way)
        suicid*
        (kill|kills|killed) (himself|herself|themselves)
        (kys|kms) $
        unalive
        (self harm*|selfharm*)
    """,
    harmless="""
        suicide (chicken|wings|squeeze|lap|burger)
        (lost|losing) the will to live (in|at|on|during) (traffic|the|this|that|line|queue|ikea)
        (tell) (my) (team|class|crew|students) ~ love (them|you)
        (live|cope) (with|without) (this|that|my) (sofa|couch|chair|carpet|wallpaper|phone|desk|fridge|kitchen)
        (if|that) i (wasnt|werent) on (that|this|the) (call|team|committee|project|list)
        no reason to (stay|work|be) (late|longer|in the office|at work)
        (fine|manage|well|okay|better) without me (on|for a|this|next|good sign|and they should|at work)
        (sleep|rest) forever (on|in) (this|my|the) ~ (mattress|bed|sofa|couch|hammock)
        (plants|plant|flowers|basil|orchid) (want|wants|trying) to die
        (leaflet|brochure|flyer|page|poster|training|study) (about|on) (self harm|suicide)
        last day (of|at) (the|my)? ~ (job|work|school|office|internship|team|shift|lease) ~~ goodbye
        (hit|hits) me with (a|the|his|her) (question|ball|bill|dinosaur|toy|price|quote)
        i want to (vanish|disappear) (every time|whenever|when) i (hear|see|read) (my|that) ~ (voice|photo|name|typo)
        (goodbye|bye|farewell) (everyone|everybody|all|team|guys|world) ~ (off|holiday|holidays|vacation|leave|see you|until|till|back|office|weekend|monday)
        bungee ~ (jump|jumping) (off|from) (a|the)? (bridge|tower|crane|cliff)
        in (the|a|this|that) (film|movie|play|book|novel|series|show|episode|story|game) (the|a|this|some)? ~~ (kill|killing|killed|hang|hanging|shoot) (myself|himself|herself)
        (jump|jumping) (off|from) the (pier|jetty|dock|board|diving board|boat|swing|wall at the gym)
        (my|his|her|their|the|a|moms|dads|mothers|fathers|grandmas|grandpas|brothers|sisters|friends|dogs|cats) death
        death (of|in the|metal|star|march|by powerpoint|valley|note|certificate|stranding|penalty|grip)
        (scared|bored|worked|tired|starved|freezing|sick|tickled|love|loved|stressed) ~ to death
        (near|brain|sudden|black) death
        (father|mother|dad|mom|grandma|grandpa|dog|cat|uncle|aunt|friend|husband|wife|he|she) (is|was|will|may|might|has to|didnt|did)? (going to)? (dying|die) (of|from|last|this|in|soon|peacefully|at)
        (cant|dont) (see|imagine) ~ future (in this|at this|of this|for this|with this) (job|company|project|product|city|team|role|industry)
        (i should|ill|i will) (just)? (go|leave) (now|home|early|for|to|at)
        (if|when) (i|we) (die|am dead) (in|of|at) (the|this) (game|level|match|boss fight)
        (tell|told) (my|them|him|her) ~ (sorry|love you) (im late|for being late|for the delay|i cant come|for missing)
        (planning|plan|know) how (to|i would|id|ill) (do it|go) (this|next|by|at work|with the team|for the)
        (kill|kills|killing|killed) (the|this|that|a|my|our|off) (feature|features|project|idea|ticket|meeting|deal|budget|campaign|product|story|branch|pod|joke|engine|music|weed|song|habit|presentation|interview|exam)
        (want|wants|wanted|going|trying) to (end|finish|stop) (it|this|things|it all) (by|on|before|at|with him|with her|amicably|early|here for|quickly so|on a high)
        (end|ended|ending) (it|things) (with|on|by|early|amicably|between)
        (dont|do not|doesnt|didnt) (want|wanna|wanted) to (live|be|stay) (here|in|with|at|near|far|alone in|on) (this|the|a|my|another|our|work|home|late|that|an|two|parents|roommates|rent|campus) (city|flat|house|apartment|town|country|job|office|meeting|parents|until|team|call|project|neighborhood|place|roommates|party|school|line|queue|street|building)
        (bought|buying|ordered) (a|the|some) (rope|knife|razor) (for|to) (climbing|camping|the|cook|shave|sailing|kitchen|my beard|jump)
        take (a break|time|a week off) from my life
        (cant|dont want to) (hang on|hold on) (a|the|to the|for the|that long on|the line)
        (ready|want|time) to (go|leave) (home|now|to bed|to work|for a run|to the|on)
        life (is|feels) (not)? (so)? (good|great|fine|busy|hectic|short|too short|hard but)
        suicide (squad|prevention|door|doors|watch|bomb*|rates|statistics|awareness|hotline training|note in the|bunny|burn|sprint|sprints|grip|pact in the)
        (career|financial|political|commercial|social|professional) suicide
        (movie|film|book|novel|series|documentary|song|article|podcast|paper|chapter|lecture|course|essay|episode|show|play|report|class|thesis|news) (is|was|are)? ~ (suicid*|self harm*|killed (himself|herself)|kills (himself|herself))
        volunteer* ~ (suicid*|crisis|prevention)
        suicid* (prevention)? (hotline|line|charity|talk|awareness)
        (prevent|preventing|prevents|against|talk on|training on|research on|researching|charity for|raise money for) (of)? (suicid*|self harm)
        (suicid*|self harm*) (in|as) (the|a|literature|history|medieval|romeo|hamlet) ~ (movie|film|book|novel|theme|play|series|literature|century)
        (character|protagonist|hero|hamlet|juliet|romeo|villain|anna karenina) ~~ (kill|kills|killed|hang|suicid*) (himself|herself|suicide)?
        (die|dying|died|dead|killing|kill|killed|killing me) (laughing|of laughter|of laughing|from laughing|of boredom|of hunger|of thirst|of embarrassment|of shame|of cringe|of curiosity|inside when|for a|for some|to see|to know|to try|to meet|to go|to hear|to tell|to eat|on the dance floor|on that hill|on this hill|of heat|of the heat|from the heat|of cold|of cuteness)
        (deadline|deadlines|heat|shoes|feet|back|head|suspense|boots|workload|commute|traffic|meeting|meetings|job|stairs|knees|legs|neck|hangover|boss|cramps|joke|jokes|you guys|heels|weather|diet|cold|homework|teacher|mom|mum|mother|dad|wife|coach|trainer|exam|exams|gym|workout|spreadsheet|client|this|it|that|thesis|project) (is|are|was|will|would|gonna|is gonna|is going to|will|would|literally|really|s)? (going to|gonna)? (kill|kills|killing) me
        (kill|killed|killing|kills) (it|the game|the mood|the vibe|time|the lights|the engine|the process|the server|that presentation|two birds|the bug|the buzz|weeds|germs|some time|a few|an hour|them|him in|for a|for some)
        (could|would|id) (literally)? kill for
        (kill|kills|murder) (a|an|the) (coffee|beer|pizza|burger|process|thread|job|daemon|mosquito|spider|bill|lights)
        dressed to kill
        kill bill
        (battery|phone|laptop|car|plant|plants|engine|line|wifi|internet|mouse|trend|conversation|chat|party|bar|town|project|language|dog|cat|hamster|fish) (just|is|was|has|almost|nearly|about to)? (died|die|dead|dying)
        dead (line|lines|lift|lifts|lock|serious|tired|simple|easy|end|pixel|code|weight|on my feet|language|sea|battery|heat)
        (im|am|i|me) (so|literally|actually|just)? (dead|dying|deceased) (lol|lmao|haha*|hahaha*|rofl|at this|at that|_skull|tired|inside lol|on my feet|from laughing|laughing|to|for|rn lol|over here|after leg day|after that)
        (lol|lmao|haha*|rofl) ~ (im|am)? (dead|dying)
        die (hard|happy|trying|cast)
        (diet|die) or try
        (diehard|die hard)
        (rather|sooner) (die|be dead|kill myself) than (wear|eat|watch|listen|go back to|use|wait|work|do|miss|attend|sit|take|drive|cook|get|sing|dance|present|another)
        (cut|cutting|cutted) myself (shaving|while|when|on|chopping|cooking|some slack|off|a slice|short|a piece|opening|with the can|making)
        (burn|burned|burnt|burning) myself (out|on|cooking|while|with|making|ironing)
        (hurt|hurting|injured|hurted) myself (at|in|running|playing|lifting|while|when|training|doing|skiing|dancing|jogging|yesterday playing|climbing|on the|during)
        (without|avoid|so i dont|dont want to|not to|afraid of|afraid to|tired of|keep) (hurting|injuring|hurt|injure|burning|burn|cutting) myself (lifting|running|training|in training|at the gym|again|out|off|short)
        (starve|starving) myself ~ (diet|fast|fasting|skinny jeans)
        hanging (out|around|up|in there|by myself|with|on|pictures|tough)
        hang myself (out to dry|up on)
        off myself (a|some)
        (end|ending) it all (with|in) (style|a|victory)
        (time|way) of my life
        (rest|love|story|best|worst|prime|light|end of an era|first|day|days|summer|night|year|chapter) of my (own)? life
        (take|taking|took) my (own)? life (back|in my hands|in my own hands|seriously|to the next|into|one day|slowly|by the)
        (want|wanna|love|like|hope|need|trying|plan|learn|learning) to (be|live|have|build|run|design|create|own|take (charge|control) of) ~ my own life
        (my own|own) life (story|coach|again|choices|back|style|plan|insurance)
        (live|living|lived|build|building|run|running|control|of|in|own|lead|leading|shape|manage|managing|organize|design) my own life
        (take|taking|took) (all|too many|a lot of|a bunch of) (my)? (vitamins|supplements|notes|courses|breaks)
        (without|before|until|if) (trying|having|seeing|visiting|finishing|i die|dying)
        (before|until|till|the day) (i|we|you) (die|am dead|get old and die)
        (afraid|scared|fear|fears|worried) (of|to) (death|dying|die|flying)
        (dont|do not|didnt) (want|wanna) to (die|be dead) (without|before|alone|old|of|in a plane|at 50|young|in this meeting|here waiting|laughing|on this hill|from|at)
        (wanna|want to|wanted to|could|just want to|almost|nearly|i) (die|died) (of|from) (embarrassment|shame|cringe|laughter|boredom|hunger|thirst|heat|laughing|happiness|joy|cuteness|curiosity|cold)
        (want|need|love|trying|wanna|wish i could) to? (disappear|vanish) (for|into|to|on|from) (a|the|some|two|one|three|my|work|mountains|woods|beach|weekend|social|instagram|vacation|few)
        (disappear|vanish) (under|behind|beneath) ~ (blanket|blankets|desk|duvet|covers)
        (dont|do not|didnt|never|not) (want|wanna|wanted)? to? (wake|wake up) (up)? (early|at|before|so early|tomorrow at|the baby|the kids|my|him|her|them|for work|late|him up|on mondays|with an alarm)
        (cant|cannot|dont want to|can not) (go on|carry on|keep going) (like this with|a date|vacation|holiday|the trip|with this project|a run|the ride|the roller|working|at work|instagram|a diet|with the)
        (tired|sick|done|exhausted|fed up) (of|with) (living|life) (in|with|on|out|at|far|like a student|alone in|paycheck)
        (want|need|wish) ~ (this|it|the) (meeting|week|day|year|project|semester|winter|quarter|class|month|call|show|movie|monday|traffic|summer|sprint|exam|course) (to|would|all to)? (just)? (end|be over|stop|die)
        (when|after|once|if) (im|i am) (gone|not here) (on|for|next|to|this|from|shopping|home|at the) (vacation|holiday|week|lunch|two|three|a|the|week|office|weekend|trip)
        (wont|not going to|not) be (here|around|in|there) (tomorrow|next week|next month|much longer|long) (because|im|as|since|i have|but|for the|due|i am|so|at|on vacation|morning)
        (say|saying|said) (my)? goodbye* (to|at) (the|my|our|sugar|coffee|clutter|team|old|colleagues|office|excuses|bad|smoking|airport|procrastination|summer)
        goodbye (sugar|coffee|2025|2026|summer|monday|procrastination|everyone see you|everyone and thanks|world of)
        (take care of|look after|feed|hug) ~~ (for me|when im gone) (while|this weekend|next week|on|till|until|tomorrow|thanks|please while)
        (no|theres no|whats the|see the|not much|isnt a|see no) (point|use|reason|sense) (of|in|to) (this meeting|going to|doing|living in|planning|waking up early|staying in|staying late|staying at|going on with|keep living in|going on holiday|going on vacation)
        (my)? (plan|list|habit|team) (would|will|is|works|be) ~ better (off)? without me
        (better|fine|ok|well|great|just fine|happier) without me (at|in the|on the|there|for a|while|this|doing|checking)
        (joining|join|see|seeing) my (mom|dad|brother|sister|grandma) (again)? soon (for|at|in|on)
        give away ~ (declutter|marie|moving|charity|donate)
        (giving|gave|given) (away|out) (my|all my)? (stuff|things|clothes|books) ~~ (moving|charity|declutter*|goodwill|donation|minimalis*|new)
        (hit|hits|beat|beats|beating|kicks|kicked|slapped|hitting|hurts|hurt) me (up|with a question|at chess|at tennis|at cards|at poker|at fifa|hard how|that|in the game|at mario|by two|to it|in chess|like a)
        (it|that|this|reality|song|coffee|news|grief|life|monday|fatigue|deadline|wave|idea|they) (just|has|really)? (hit|hits|hurts|kicked|beats|beat) me
        (he|she|dad|mom|brother|son|daughter|sister|wife|husband) (always|just|has|keeps)? (beats|beat|kicked|beating|hits|kicks) me (at|in|to|up|by) (chess|tennis|cards|poker|fifa|pingpong|ping|monopoly|running|basketball|mario|scrabble|every|the|up|checkers|two|a)
        (mom|mum|mother|dad|wife|husband|boss|teacher|coach|sister|girlfriend|boyfriend|he|she|they|hell|shell) (is|will|would|s)? (going to|gonna|gon)? kill me (if|when) (i|im|we) (im|dont|forget|miss|am|break|late|lose|spill|show|come|get|eat|didnt|told|scratch|burn|arrive|fail)
        (kids|students|players|team) (are|is|were) (killing|dying)
        (skip|kill|take) (myself|me) (a|to) (dinner|movies)
        not being suicidal about
    """,
    named="""
        my ({relative})
        ({relative}) of mine
        (he|she|hes|shes|they|theyre) (said|says|told|texted|wants|want|wanted|is|was|has|keeps|tried|might|will|did|took|doesnt)
        a (friend|guy|girl|woman|man|colleague|student|neighbor|neighbour|classmate|kid)
        someone (i know|close|in my|at work)
    """,
    soon="now tonight today rn already tonite",
    keys="suicide suicidal suicides killing myself overdose wrists kill dying selfharm hanging unalive",
    fused="killmyself killingmyself wanttodie wannadie iwantodie endmylife endingmylife enditall "
    "suicid hangmyself hurtmyself cutmyself betteroffdead kmyself",
    small_words="i im the a an to and of it is was my you in that for on with not dont have be "
    "this so but at just all if they he she what will can do from been would no up "
    "out about cant wont when there one like know am are as or",
)
