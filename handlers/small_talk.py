"""What people say to anybody: hello, thanks, "are you a person?"; which of these is a text?"""

import re
from enum import StrEnum

from handlers.spelling import folded


class SmallTalk(StrEnum):
    """What there is an honest answer to without a model."""

    PERSON = "person"
    """Whether a person writes here, or a machine."""
    HELLO = "hello"
    THANKS = "thanks"
    HOW_ARE_YOU = "how_are_you"
    ABILITIES = "abilities"
    TIMES = "times"
    """They want to change when or how Virtus comes by."""
    GOODBYE = "goodbye"
    NUMBER = "number"
    """Figures alone, which mean something to a question and to nothing else."""


LONGEST = 120
"""Characters of what can be small talk; more is something told."""

_WHO = (
    r"(?:(?:an?|uma?|una?|the) )?(?:(?:real|actual|live|true|true|human|verdadeir[ao]|verdader[ao]) )*"
    r"(?:person|people|human(?: being)?s?|bot|chat ?bot|robot|machine|computer|program|software|ai|llm"
    r"|pessoa|gente|ser humano|human[ao]|robo|maquina|computador|programa|ia|inteligencia artificial"
    r"|persona|computadora|someone|alguem|alguien)"
    r"(?: (?:real|de verdade|de verdad|mesmo|or|ou|o|y|e|not|nao|no|un|una|um|uma|a|an|bot|robot|robo"
    r"|person|pessoa|persona|human|human[ao]|ai|ia|machine|maquina|here|aqui|there|then))*"
)
_REALLY = r"(?:(?:really|actually|even|just|mesmo|realmente|acaso|de verdade|de verdad|como) )*"
_PATTERNS: dict[SmallTalk, str] = {
    SmallTalk.PERSON: (
        rf".*\b(?:are|r|aint) (?:you|u|ya) {_REALLY}(?:real|{_WHO})"
        rf"|.*\b(?:is|was) (?:this|it|that|there) {_REALLY}{_WHO}"
        rf"|.*\b(?:talking|speaking|chatting|texting|writing|talk|speak) (?:to|with) {_REALLY}{_WHO}"
        rf"|.*\b(?:you are|youre|u r) (?:not )?{_REALLY}{_WHO}"
        rf"|.*\b(?:voce|vc|ce|tu|isso|isto|aqui) (?:e|eh|es|seria) {_REALLY}(?:real|{_WHO})"
        rf"|(?:e|eh|es|eres|sos) {_REALLY}{_WHO}"
        rf"|.*\b(?:falando|falo|conversando|converso) com {_REALLY}{_WHO}"
        rf"|.*\b(?:eres|sos|usted es|esto es) {_REALLY}(?:real|{_WHO})"
        rf"|.*\b(?:hablando|hablo|chateando|platicando) con {_REALLY}{_WHO}"
    ),
    SmallTalk.HELLO: (
        r"(?:hi+|hey+|hello+|yo|hiya|good (?:morning|afternoon|evening)|oi+e?|ola|opa|e ai|eai|bom dia"
        r"|boa (?:tarde|noite)|hola+|buen(?:os|as)(?: (?:dias|tardes|noches))?|buen dia|que tal)"
        r"(?: (?:there|virtus|hi|hello|oi|hola|again|de novo|otra vez))*"
    ),
    SmallTalk.THANKS: (
        r"(?:(?:many |ok |okay )?thanks?(?: (?:a lot|so much|you|you so much|you very much))?|thx|ty|cheers"
        r"|(?:muito )?obrigad[ao]|valeu|brigad[ao]|(?:muchas |mil )?gracias|te agradezco)"
        r"(?: (?:virtus|demais|mesmo|por tudo|por todo|for everything|coach))*"
    ),
    SmallTalk.HOW_ARE_YOU: (
        r"(?:(?:hi|hey|hello|oi|ola|hola) )?(?:and |e |y )?"
        r"(?:how are (?:you|u)(?: doing| today)?|hows it going|how do you do|and you|what about you"
        r"|tudo (?:bem|bom|certo)(?: com voce| contigo| ai)?|como (?:vai|voce esta|vc ta|voce ta|ta|estas"
        r"|te va|andas|vas)(?: voce| hoje| hoy)?|e voce|e vc|y tu|y vos|que tal estas)"
    ),
    SmallTalk.ABILITIES: (
        r"(?:so )?(?:what (?:can|do) (?:you|u) do(?: for me)?|what can i do(?: here)?|how do(?:es)? (?:you|this|it)"
        r" work|what is this|whats this|who are you|o que (?:voce|vc) (?:faz|pode fazer|sabe fazer|consegue"
        r" fazer)|como (?:voce |isso |isto |vc )?funciona(?: isso| isto)?|o que e isso|quem e voce"
        r"|que (?:puedes|sabes) hacer|que haces|como funciona(?:s)?(?: esto)?|que es esto|quien eres)"
    ),
    SmallTalk.TIMES: (
        r"(?:.*\b(?:change|move|set|mudar|muda|mude|trocar|alterar|cambiar|cambia|mover)\b.*"
        r"\b(?:times?|hours?|days?|schedule|reminders?|name|language|tone|time ?zone|horarios?|horas?|dias?"
        r"|nome|nombre|idioma|tom|tono|fuso|zona)\b.*)"
        r"|.*\b(?:come|remind me|write|aparece|aparecer|aparezca|escreve|escribe) (?:me )?"
        r"(?:earlier|later|mais (?:cedo|tarde)|mas (?:temprano|tarde)|antes|depois|despues)\b.*"
    ),
    SmallTalk.GOODBYE: (
        r"(?:(?:good ?)?bye+(?: bye)?|good ?night|see (?:you|ya)(?: later| tomorrow| soon)?|later|cya|take care"
        r"|tchau(?: tchau)?|xau|ate (?:mais|logo|amanha|breve)|fui|adios|chao|chau"
        r"|hasta (?:luego|manana|pronto|la vista)|nos vemos)(?: virtus)?"
    ),
}
_READ = {kind: re.compile(pattern) for kind, pattern in _PATTERNS.items()}
_ASKED_SHORT = re.compile(rf"(?:real|{_WHO})")
"""With a question mark, these few words ask it too: "A bot?"."""


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk the whole of a short text is; None for everything else."""
    if len(text) > LONGEST:
        return None
    plain = folded(text)
    if plain and all(character.isdigit() or character in "hm " for character in plain):
        return SmallTalk.NUMBER
    if "?" in text and _ASKED_SHORT.fullmatch(plain):
        return SmallTalk.PERSON
    return next((kind for kind, pattern in _READ.items() if pattern.fullmatch(plain)), None)
