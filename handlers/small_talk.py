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

_SOMEONE = (
    r"(?:person|people|human(?: being)?s?|bot|chat ?bot|robot|machine|computer|program|ai|real"
    r"|pessoa|gente|ser humano|human[ao]|robo|maquina|computador|programa|ia|de verdade"
    r"|inteligencia artificial|persona|ser humano|computadora|de verdad|someone|alguem|alguien)"
)
_WHO = (
    r"(?:(?:really|actually|even|just|mesmo|realmente|acaso|an?|uma?|una?|the|real|actual|live"
    rf"|human|como) )*{_SOMEONE}"
    r"(?: (?:real|mesmo|here|aqui|there|then|or|ou|o|u|y|e|not|nao|no|un|una|um|uma|a|an"
    rf"|{_SOMEONE}))*"
)
_A_FEW_WORDS = r"(?:\w+ ){0,4}"
_PATTERNS = {
    SmallTalk.PERSON: (
        rf"{_A_FEW_WORDS}(?:are|r|aint) (?:you|u|ya) {_WHO}"
        rf"|(?:(?:so|wait|hey|and|but) )?(?:is|was) (?:this|it|that) {_WHO}"
        rf"|{_A_FEW_WORDS}(?:am i|are we) (?:talking|speaking|chatting|texting|writing)"
        rf" (?:to|with) {_WHO}"
        rf"|{_A_FEW_WORDS}(?:voce|vc|ce|tu|isso|isto) (?:e|eh|es|seria) {_WHO}"
        rf"|{_A_FEW_WORDS}(?:estou|to) (?:falando|conversando) com {_WHO}"
        rf"|{_A_FEW_WORDS}(?:eres|sos|usted es|esto es) {_WHO}"
        rf"|{_A_FEW_WORDS}estoy (?:hablando|chateando|platicando) con {_WHO}"
    ),
    SmallTalk.HELLO: (
        r"(?:hi+|hey+|hello+|yo|hiya|good (?:morning|afternoon|evening)|oi+e?|ola|opa|e ai|eai"
        r"|bom dia|boa (?:tarde|noite)|hola+|buen(?:os|as)(?: (?:dias|tardes|noches))?|buen dia"
        r"|que tal)(?: (?:there|virtus|hi|hello|oi|hola|again|de novo|otra vez))*"
    ),
    SmallTalk.THANKS: (
        r"(?:(?:many |ok |okay )?thanks?(?: (?:a lot|so much|you|you so much|you very much))?"
        r"|thx|ty|cheers|(?:muito )?obrigad[ao]|valeu|brigad[ao]|(?:muchas |mil )?gracias"
        r"|te agradezco)(?: (?:virtus|demais|mesmo|por tudo|por todo|for everything|coach))*"
    ),
    SmallTalk.HOW_ARE_YOU: (
        r"(?:(?:hi|hey|hello|oi|ola|hola) )?(?:and |e |y )?"
        r"(?:how are (?:you|u)(?: doing| today)?|hows it going|how do you do|and you"
        r"|what about you|tudo (?:bem|bom|certo)(?: com voce| contigo| ai)?"
        r"|como (?:vai|voce esta|vc ta|voce ta|ta|estas|te va|andas|vas)(?: voce| hoje| hoy)?"
        r"|e voce|e vc|y tu|y vos|que tal estas)"
    ),
    SmallTalk.ABILITIES: (
        r"(?:so )?(?:what (?:can|do) (?:you|u) do(?: for me)?|what can i do(?: here)?"
        r"|how do(?:es)? (?:you|this|it) work|what is this|whats this|who are you"
        r"|o que (?:voce|vc) (?:faz|pode fazer|sabe fazer|consegue fazer)"
        r"|como (?:voce |isso |isto |vc )?funciona(?: isso| isto)?|o que e isso|quem e voce"
        r"|que (?:puedes|sabes) hacer|que haces|como funcionas?(?: esto)?|que es esto|quien eres)"
    ),
    SmallTalk.TIMES: (
        rf"{_A_FEW_WORDS}(?:change|move|set|mudar|muda|mude|trocar|alterar|cambiar|cambia|mover)"
        rf" {_A_FEW_WORDS}(?:times?|hours?|days?|schedule|reminders?|name|language|tone|time ?zone"
        rf"|horarios?|horas?|dias?|nome|nombre|idioma|tom|tono|fuso|zona)(?: {_A_FEW_WORDS}\w+)?"
        rf"|{_A_FEW_WORDS}(?:come|remind me|write|aparec\w+|escrev\w+|escrib\w+) (?:me )?"
        r"(?:earlier|later|mais (?:cedo|tarde)|mas (?:temprano|tarde)|antes|depois|despues)"
    ),
    SmallTalk.GOODBYE: (
        r"(?:(?:good ?)?bye+(?: bye)?|good ?night|see (?:you|ya)(?: later| tomorrow| soon)?|cya"
        r"|take care|tchau(?: tchau)?|xau|ate (?:mais|logo|amanha|breve)|fui|adios|chao|chau"
        r"|hasta (?:luego|manana|pronto|la vista)|nos vemos)(?: virtus)?"
    ),
}
_READ = {kind: re.compile(pattern) for kind, pattern in _PATTERNS.items()}
_NUMBER = re.compile(r"[\dh ]*\d[\dh ]*(?:m|am|pm|min)?")
_ASKED_SHORT = re.compile(rf"(?:(?:e|eh|es|falo com|hablo con|you are|youre) )?{_WHO}")
"""With a question mark, these few words ask it too: "A bot?"."""
_ASKED_INSIDE = re.compile(
    r"\b(?:(?:someone|somebody|a person|a human) (?:is )?(?:there )?typing"
    r"|(?:which|what) (?:ai|model) (?:is this|are you)"
    r"|do you (?:love me|feel anything|have feelings)"
    r"|(?:alguem|gente) (?:esta |ta )?digitando|que (?:ia|modelo) (?:e|eh) (?:essa|esse|voce)"
    r"|(?:voce|vc) (?:me ama|sente alguma coisa|tem sentimentos)"
    r"|alguien (?:esta )?(?:tecleando|escribiendome)|que (?:ia|modelo) (?:es est[ae]|eres)"
    r"|me (?:amas|quieres(?: aunque| un poco|$))|tienes sentimientos|sientes algo cuando)\b"
)
"""What asks it in the middle of more, and means nothing else wherever it stands."""


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk the whole of a short text is; None for everything else."""
    if len(text) > LONGEST:
        return None
    plain = folded(text)
    if _NUMBER.fullmatch(plain):
        return SmallTalk.NUMBER
    if ("?" in text and _ASKED_SHORT.fullmatch(plain)) or _ASKED_INSIDE.search(plain):
        return SmallTalk.PERSON
    return next((kind for kind, pattern in _READ.items() if pattern.fullmatch(plain)), None)
