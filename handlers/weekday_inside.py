"""The one day of the week that somebody names inside a sentence: "Tuesday 9:00, at my desk"."""

import re

from handlers.spelling import without_accents

_DAYS = {
    1: "mondays? lunes",
    2: "tuesdays? martes tercas?",
    3: "wednesdays? miercoles",
    4: "thursdays? jueves",
    5: "fridays? viernes",
    6: "saturdays? sabados?",
    7: "sundays? domingos?",
}
_ORDINALS = {1: "segundas?", 3: "quartas?", 4: "quintas?", 5: "sextas?"}
"""Portuguese: also "second", "fourth", "fifth" and "sixth", as in "na segunda versão"."""
_GOES_ON = r"""
(?=\s*(?:$|[^\w\s]|\d)
|\s+(?:as?|ao|de|em|na|no|pela|pelo|por|cedo|depois|antes|logo|e|eu|entao|que|quando)\b)
"""
_NOT_ON_IT = r"""
\b(?:before|by|until|till|except|not|antes|ate|hasta|menos|exceto|excepto|salvo|nao)
\s+(?:on\s+|the\s+|de\s+|da\s+|do\s+|del\s+|a\s+|o\s+|el\s+|na\s+|en\s+)*$
"""
_AFTER_THE = re.compile(r"\b(?:la|una|uma|minha|sua)\s+$")
_BEFORE = re.compile(_NOT_ON_IT, re.VERBOSE)


def _pattern(names: str, follows: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(names.split())}){follows}", re.VERBOSE)


_NAMED = [(day, _pattern(names)) for day, names in _DAYS.items()]
_NAMED += [(day, _pattern(names, r"[\s-]+feiras?\b")) for day, names in _ORDINALS.items()]
_MAYBE_NAMED = [(day, _pattern(names, _GOES_ON)) for day, names in _ORDINALS.items()]


def weekday_inside(text: str) -> int | None:
    """The ISO weekday that a text in any of the three languages names, 1 (Monday) to 7 (Sunday).

    None if it names none or several, and of a day that something is to happen before. Short names
    are not read: "mar", "sex" and "sun" are words of their own.
    """
    plain = without_accents(text)
    named = {day for day, _ in _mentions(plain)}
    days_on = {day for day, start in _mentions(plain) if not _BEFORE.search(plain[:start])}
    return days_on.pop() if len(named) == 1 and days_on else None


def _mentions(plain: str) -> list[tuple[int, int]]:
    """Each day with the place at which it is named."""
    sure = [(day, found.start()) for day, name in _NAMED for found in name.finditer(plain)]
    likely = [
        (day, found.start())
        for day, name in _MAYBE_NAMED
        for found in name.finditer(plain)
        if not _AFTER_THE.search(plain[: found.start()])
    ]
    return [*sure, *likely]
