"""The one day to come that somebody names inside a sentence: "Thursday at 9", "dia 12 no banco"."""

import re
from datetime import date, timedelta

from handlers.date_words import MONTH_NAMES, read_date
from handlers.spelling import without_accents
from handlers.weekday_inside import weekday_inside

_MONTH = "|".join(name for name in MONTH_NAMES if len(name) > len("mar") or name in ("may", "mai"))
_NUMBER = r"\d{1,2}(?:st|nd|rd|th|º)?"
_DATE = re.compile(
    rf"""\b(?:
    \d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?
    |{_NUMBER}\s(?:of\s|de\s)?(?:{_MONTH})
    |(?:{_MONTH})\s{_NUMBER}
    |dia\s\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)
    |(?:the\s)?day\safter\stomorrow|depois\sde\samanha|pasado\smanana
    |(?:in|em|en|daqui\sa|dentro\sde)\s(?:\d{{1,2}}|two|three|duas|dois|tres|dos)
    \s(?:days|weeks|dias|semanas)
    )\b(?!/)""",
    re.VERBOSE,
)
_BEFORE = re.compile(
    r"\b(?:before|by|until|till|antes|ate|hasta|not|nao)\s+(?:(?:the|o|a|el|la|de|do|del)\s+)*$"
)


def date_inside(text: str, language: str, today: date) -> date | None:
    """The date after `today` that a text names by date or by weekday, in any of the languages.

    None if it names none or several, one that is not to come, or one before which it is meant.
    `language` decides which of two figures is the month, as in `read_date`.
    """
    plain = without_accents(text)
    found = [one for one in _DATE.finditer(plain) if not _BEFORE.search(plain[: one.start()])]
    named = {read_date(one.group(), language, today) for one in found} - {None}
    if named:
        day = named.pop()
        return day if not named and day is not None and day > today else None
    weekday = weekday_inside(text)
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)
