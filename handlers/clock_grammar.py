"""How English, Portuguese and Spanish say a time of day; handlers/clock_words.py reads with it.

In a text ready to be matched a number word is "#7", noon "@12" and midnight "@0".
"""

import re
from dataclasses import dataclass

_NUMBER = r"#?[0-9]{1,2}"
_START = r"(?<![\w:.#@])"
_END = r"(?![\w:.])"
_UNIT = r"(?P<unit> (?:h|hs|hrs?|horas?|oclock|sharp|on the dot|em ponto|en punto)\b)?"
_HOUR = rf"(?P<hour>@[0-9]{{1,2}}|{_NUMBER}){_END}{_UNIT}"

# The groups of every pattern: `hour`; `minute`, if said; `at`, `unit`, `colon`, `past`, which mark
# a time whatever stands around it; `to`, when the minutes are still missing to the hour; `sure`,
# when "8 to 9" cannot be a range.
IN_FIGURES = (
    re.compile(
        rf"{_START}(?P<hour>[0-9]{{1,2}})(?:(?P<colon>:)|\.)(?P<minute>[0-9]{{2}})"
        rf"(?::[0-9]{{2}})?{_END}(?P<unit> (?:h|hs|hrs?|horas?)\b)?"
    ),
)
WITHOUT_COLON = re.compile(rf"{_START}(?P<hour>[0-9]{{1,2}})(?P<minute>[0-9]{{2}}){_END}")
# "Oito e dez" is a time; "8 e 9" are two: in figures only minutes that no hour is called by, or
# that are named as minutes.
_MINUTES_AFTER = (
    rf"(?P<minute>#[0-5]?[05]|30|35|40|45|50|55|15|25|{_NUMBER}(?= minuto)){_END}(?: minutos?)?"
)
# "Ocho veinte" needs no "y"; "8 dez" may be a day of December.
_NO_AND = r"(?=#(?:15|[2-5][05])\b)"
_MINUTES_BEFORE = rf"(?P<minute>{_NUMBER})(?P<sure> (?:minutes?|minutos?|mins?))?"


@dataclass(frozen=True)
class ClockGrammar:
    """One language: its number words, what is rewritten before they are read, and its patterns,
    the longest ways to say a time first."""

    numbers: dict[str, int]
    tens: dict[str, int]
    joins_tens: str
    rewrites: tuple[tuple[str, str], ...]
    patterns: tuple[re.Pattern[str], ...]

    def with_numbers(self, plain: str) -> str:
        """`plain` in the notation of this module."""
        for words, notation in self.rewrites:
            plain = re.sub(words, notation, plain)
        units = "|".join(word for word, value in self.numbers.items() if value < 10)
        plain = re.sub(
            rf"\b({'|'.join(self.tens)}){self.joins_tens}({units})\b",
            lambda match: f"#{self.tens[match[1]] + self.numbers[match[2]]}",
            plain,
        )
        every = self.numbers | self.tens
        return re.sub(rf"\b({'|'.join(every)})\b", lambda match: f"#{every[match[1]]}", plain)


def _numbered(words: str, first: int = 1) -> dict[str, int]:
    """Each word with its number, counted from `first`; a stroke stands between spellings."""
    return {
        spelling: value
        for value, spellings in enumerate(words.split(), first)
        for spelling in spellings.split("/")
    }


def _tens(words: str) -> dict[str, int]:
    return {word: value * 10 for value, word in enumerate(words.split(), 2)}


ENGLISH = ClockGrammar(
    numbers=_numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen"
    ),
    tens=_tens("twenty thirty forty fifty"),
    joins_tens=" ",
    rewrites=(
        (r"\b(?:12 |twelve )?(?:noon|midday)\b", "@12"),
        (r"\b(?:12 |twelve )?midnight\b", "@0"),
        (r"\b(?:a )?quarter (?=past|after|to|til|till|of|before)", "#15 "),
        (r"\bhalf past\b", "#30 past"),
        (r"\bhalf (?=[a-z]+\b)", "#30 past "),
    ),
    patterns=(
        re.compile(
            rf"{_START}{_MINUTES_BEFORE} (?:(?P<past>past|after)|(?P<to>to|til|till|of|before)) "
            rf"{_HOUR}"
        ),
        re.compile(
            rf"{_START}(?P<at>at )?{_HOUR} "
            rf"(?:(?:oh|o|zero) (?=#[1-9]\b)|(?=#?[1-5][0-9]))"
            rf"(?P<minute>#[0-9]{{1,2}}|15|30|45){_END}"
        ),
        WITHOUT_COLON,
        re.compile(rf"{_START}(?P<at>at (?:about |around )?)?{_HOUR}"),
    ),
)

PORTUGUESE = ClockGrammar(
    numbers=_numbered(
        "um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze "
        "quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito "
        "dezenove/dezanove"
    ),
    tens=_tens("vinte trinta quarenta cinquenta"),
    joins_tens=" e ",
    rewrites=(
        (r"\b(?:o )?meio ?dia\b", "@12"),
        (r"\bmeia ?noite\b", "@0"),
        (r"\be mei[ao]\b", "e #30"),
        (r"\b(?:um )?quarto (?=pa?ra)", "#15 "),
        (r"\b(e|menos) (?:um )?quarto\b", r"\1 #15"),
        (r"\bzero horas?\b", "@0"),
    ),
    patterns=(
        re.compile(
            rf"{_START}(?:faltam? )?{_MINUTES_BEFORE} (?P<to>para as|para a|para o|para(?= @)"
            rf"|pra as|pras|pra a|pra o|pro|pra) {_HOUR}"
        ),
        re.compile(
            rf"{_START}(?P<at>as |pelas )?{_HOUR} (?P<to>menos) (?P<minute>{_NUMBER}){_END}"
        ),
        re.compile(rf"{_START}(?P<at>as |pelas )?{_HOUR} (?:e |{_NO_AND}){_MINUTES_AFTER}"),
        WITHOUT_COLON,
        re.compile(rf"{_START}(?P<at>as |pelas |la pelas |a (?=#1\b))?{_HOUR}"),
    ),
)

SPANISH = ClockGrammar(
    numbers=_numbered(
        "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
        "quince dieciseis diecisiete dieciocho diecinueve"
    )
    | _numbered(
        "veintiuno/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis "
        "veintisiete veintiocho veintinueve",
        21,
    ),
    tens=_tens("veinte treinta cuarenta cincuenta"),
    joins_tens=" y ",
    rewrites=(
        (r"\b(?:(?:12|doce) del )?(?:el )?medio ?dia\b", "@12"),
        (r"\b(?:la )?media ?noche\b", "@0"),
        (r"\by media\b", "y #30"),
        (r"\b(?:un )?cuarto (?=para)", "#15 "),
        (r"\b(y|con|menos) (?:un )?cuarto\b", r"\1 #15"),
        (r"\bcero horas?\b", "@0"),
    ),
    patterns=(
        re.compile(
            rf"{_START}(?:faltan? )?{_MINUTES_BEFORE} (?P<to>para las?|pa las?|para el|para(?= @))"
            rf" {_HOUR}"
        ),
        re.compile(
            rf"{_START}(?P<at>(?:a )?las? )?{_HOUR} (?P<to>menos) (?P<minute>{_NUMBER}){_END}"
        ),
        re.compile(rf"{_START}(?P<at>(?:a )?las? )?{_HOUR} (?:y |con |{_NO_AND}){_MINUTES_AFTER}"),
        WITHOUT_COLON,
        re.compile(rf"{_START}(?P<at>(?:a eso de |a )?las? )?{_HOUR}"),
    ),
)

GRAMMARS = {"en": ENGLISH, "pt": PORTUGUESE, "es": SPANISH}

# A word of a time that a grammar left over: another language's, or vague ("8 e pouco").
_LEFT_OVER = "half quarter past meia meio media quarto cuarto menos pouco pico"
_COUNTING_WORDS = (
    {word for grammar in GRAMMARS.values() for word in grammar.numbers | grammar.tens}
    # These are also articles and the English "once".
    - {"one", "um", "uma", "un", "una", "uno", "dos", "once"}
)
UNREAD = re.compile(rf"[0-9]|\b(?:{'|'.join(sorted({*_LEFT_OVER.split(), *_COUNTING_WORDS}))})\b")

# The hours that each part of the day can hold; "12 in the morning" is no hour people agree on.
HOURS_OF = {
    "am": frozenset(range(12)),
    "pm": frozenset(range(12, 24)),
    "early": frozenset(range(7)),
    "morning": frozenset(range(1, 12)),
    "afternoon": frozenset(range(12, 24)),
    "evening": frozenset(range(16, 24)),
    "night": frozenset({0, *range(17, 24)}),
}
_IN_THE = r"(?:(?:in|at|the|this|de|da|do|na|pela|por|en|la|a|hoje|hoy|esta) )*"
# "|" stands where a time was read.
DAY_PARTS = (
    ("am", re.compile(r"(?<=\| )am\b")),
    ("pm", re.compile(r"(?<=\| )pm\b")),
    ("early", re.compile(rf"\b{_IN_THE}(?:madrugada|(?:early|small) hours)\b")),
    ("morning", re.compile(rf"\b(?:{_IN_THE}(?:morning|manha)|(?:de|por|en|a) la manana)\b")),
    ("afternoon", re.compile(rf"\b{_IN_THE}(?:afternoon|tarde)\b")),
    ("evening", re.compile(rf"\b{_IN_THE}evening\b")),
    ("night", re.compile(rf"\b{_IN_THE}(?:night|tonight|noite|noche)\b")),
)

# Not that time, or not exactly that one.
NEGATIONS = re.compile(
    r"\b(?:not|dont|never|except|nao|nunca|exceto|excepto|salvo|jamas|jamais|later|earlier"
    r"|mais tarde|mas tarde|mais cedo|no (?:a )?las?|no at)\b"
)
# "In 8", "every 2 h", "after 8", "from 8": a length, a rhythm or an edge.
NOT_A_CLOCK_BEFORE = re.compile(
    r"\b(?:in|em|en|ha|hace|faz|every|cada|daqui a|dentro de|durante|after|before|until|till|til"
    r"|since|from|between|ate|hasta|desde|entre|(?:antes|depois|despues|a partir) d(?:e|as|o))"
    r"(?: (?:a|as|las|la|the|at))?\s*$"
)
NOT_A_CLOCK_AFTER = re.compile(
    r"\s*(?:ago|atras|a day|per day|a night|por dia|al dia|por noite|por noche|de (?:sono|sueno)"
    r"|diari[ao]s|seguid[ao]s|em diante|en adelante|onwards?|or so)\b"
)

_AROUND_A_TIME = """
a about acho acordo again alarm all alright am amanha an approximately aproximadamente aproximado
around as at be beleza bem better bien blz bom bota bueno by can cerca certo claro clock coloca
colocar coloque da dale das de deja dejalo dejame do e eh el em es eso esta eu favor fica ficar
fine get good gracias great h hey hi hoje hola hora horario horas hour hoy i id ill is ish isso it
itd its la las let lets like lo los make manana marca marcar maybe me mejor melhor meu might my
normalmente o obrigada obrigado oi ok okay on os para pela pelas perfecto perhaps perto please
pode poderia podria pon poner ponla ponlo por possibly pra prefer prefiero prefiro probably pues
punto que quero quiero quiza quizas right roughly say sea sempre ser seria set sharp should si
siempre sim so sure ta tal talvez thanks the think time tipo today tomorrow tonight umas unas uns
up usually vale vamos vez volta wake what works would yeah yep yes yo
"""
# Words that may stand around a bare "8" without making it something else.
FILLERS = frozenset(_AROUND_A_TIME.split())
