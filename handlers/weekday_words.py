"""Which days of the week a person means: "seg a sex", "weekends", "todos menos el viernes"."""

import re

from handlers.spelling import without_accents

ALL_DAYS = frozenset(range(1, 8))
WORKING_DAYS = frozenset(range(1, 6))
WEEKEND = frozenset({6, 7})

_DAYS = {
    1: "monday mondays mon segunda segundas seg 2a lunes lun",
    2: "tuesday tuesdays tue tues terca tercas ter 3a martes mar",
    3: "wednesday wednesdays wed weds quarta quartas qua 4a miercoles mie",
    4: "thursday thursdays thu thur thurs quinta quintas qui 5a jueves jue",
    5: "friday fridays fri sexta sextas sex 6a viernes vie",
    6: "saturday saturdays sat sabado sabados sab",
    7: "sunday sundays sun domingo domingos dom",
}
_DAY_OF = {word: day for day, words in _DAYS.items() for word in words.split()}
_LETTERS = {
    "en": {"m": 1, "w": 3, "f": 5},
    "es": {"l": 1, "m": 2, "x": 3, "j": 4, "v": 5, "s": 6, "d": 7},
}

_EVERY_DAY = r"""
(?:every|each) (?:single )?day(?: of the week)?|everyday|daily|all (?:the )?(?:days|week)
|the whole week|(?:all )?(?:seven|7) days
|todos os dias|todo (?:santo )?dia|a semana (?:toda|inteira)|diariamente|(?:os )?(?:sete|7) dias
|todos los dias|cada dia|a diario|toda la semana|(?:los )?(?:siete|7) dias
"""
_WORKING_DAYS = r"""
week ?days?|work ?days?|(?:working|business) days?
|dias? uteis|dia util|dias? de semana
|(?:dias )?entre semana|(?:dias )?(?:laborables|laborales|habiles)
"""
_WEEKEND = r"week ?ends?|(?:fim|fins|final|finais|fin|fines) de semana|fds|findes?"
# In this order: "todos" is also the first word of "todos os dias".
_GROUPS = (
    (ALL_DAYS, _EVERY_DAY.replace("\n", "")),
    (WORKING_DAYS, _WORKING_DAYS.replace("\n", "")),
    (WEEKEND, _WEEKEND),
    (ALL_DAYS, r"all|every|todos|todas"),
)
_EXCEPT = frozenset(
    {"except", "but", "without", "menos", "exceto", "excepto", "salvo", "sem", "sin"}
)
_RANGE = frozenset({"-", "to", "thru", "through", "till", "until", "a", "ate", "ao", "hasta", "al"})
_AROUND_DAYS = """
and e y on the of from only just so apenas solo de da do das dos las los la el o os as aos nas nos
na en em para for also tambem please por favor ok si sim yes days dias
"""
_FILLERS = frozenset(_AROUND_DAYS.split())
# "=67" is the weekend, once the groups are read.
_TOKEN = re.compile(r"=[1-7]+|[^\W_]+|-")


def read_weekdays(text: str, language: str) -> frozenset[int] | None:
    """The days that `text` names, ISO numbered (1 is Monday, 7 Sunday); None if unsure.

    English, Portuguese and Spanish mix freely; `language` decides what single letters mean ("L-V"
    in Spanish). Ranges go round the week ("sáb a ter"); days after "but", "menos", "excepto" are
    taken away. Any word that is not about days makes the answer unsure, so talk is never taken
    for one.
    """
    tokens = _tokens(text, language[:2].casefold())
    if tokens is None or tokens.count("except") > 1:
        return None
    if "except" not in tokens:
        return _united(tokens) or None
    cut = tokens.index("except")
    among = _united(tokens[:cut]) if cut else ALL_DAYS
    taken_away = _united(tokens[cut + 1 :])
    return among - taken_away or None if taken_away else None


def read_weekday(text: str, language: str) -> int | None:
    """The one day that `text` names, 1 (Monday) to 7 (Sunday); None if none, several or unsure."""
    days = read_weekdays(text, language)
    return next(iter(days)) if days is not None and len(days) == 1 else None


_Token = frozenset[int] | str


def _tokens(text: str, language: str) -> list[_Token] | None:
    """Sets of days, "to" and "except", without the fillers; None if another word is there."""
    plain = re.sub(r"['’`´]", "", without_accents(text))
    plain = re.sub(r"[-–—→\s]+feiras?\b", "", plain)
    for days, names in _GROUPS:
        digits = "".join(map(str, sorted(days)))
        plain = re.sub(rf"\b(?:{names})\b", f" ={digits} ", plain)
    # "On Saturday" in Portuguese; elsewhere "no" is a no.
    plain = re.sub(r"\bno (?=sabado|domingo| =67)", "", plain) if language == "pt" else plain
    tokens: list[_Token] = []
    for word in _TOKEN.findall(re.sub("[–—→]", "-", plain)):
        days_named = _days(word, language)
        if days_named:
            tokens.append(days_named)
        elif word in _EXCEPT:
            tokens.append("except")
        elif word in _RANGE:
            tokens.append("to")
        elif word not in _FILLERS:
            return None
    return tokens


def _days(word: str, language: str) -> frozenset[int]:
    if word.startswith("="):
        return frozenset(map(int, word[1:]))
    day = _DAY_OF.get(word) or _LETTERS.get(language, {}).get(word)
    return frozenset({day} if day else ())


def _united(tokens: list[_Token]) -> frozenset[int]:
    """All days of the tokens; none when a range has no clear ends ("mon-wed-fri")."""
    named: set[int] = set()
    opened: list[int] = []
    is_range = False
    for token in tokens:
        if isinstance(token, str):
            is_range = bool(opened)
        elif is_range and (len(token) > 1 or len(opened) > 1):
            return frozenset()
        elif is_range:
            [last] = token
            named |= _through(opened[0], last)
            opened, is_range = [opened[0], last], False
        else:
            named |= token
            opened = sorted(token) if len(token) == 1 else []
    return frozenset(named)


def _through(first: int, last: int) -> frozenset[int]:
    """The days from `first` on until `last`, round the end of the week if need be."""
    return frozenset((first - 1 + step) % 7 + 1 for step in range((last - first) % 7 + 1))
