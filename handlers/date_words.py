"""Which date a person means: "friday", "12/12", "24 de dezembro", "Dec 24", "en dos semanas"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from handlers.spelling import without_accents
from handlers.weekday_words import read_weekday

_LONGEST = 60
"""Characters; more is talk."""

_MONTHS = {
    1: "january jan janeiro enero ene",
    2: "february feb fevereiro fev febrero",
    3: "march mar marco marzo",
    4: "april apr abril abr",
    5: "may maio mai mayo",
    6: "june jun junho junio",
    7: "july jul julho julio",
    8: "august aug agosto ago",
    9: "september sep sept setembro set septiembre setiembre",
    10: "october oct outubro out octubre",
    11: "november nov novembro noviembre",
    12: "december dec dezembro dez diciembre dic",
}
_MONTH_OF = {word: month for month, words in _MONTHS.items() for word in words.split()}
MONTH_NAMES = tuple(_MONTH_OF)
"""Of the three languages, without accents, the short ones too."""
_NUMBERS = {
    1: "a an one um uma un una first primeiro primero",
    2: "two dois duas dos couple",
    3: "three tres",
    4: "four quatro cuatro",
    5: "five cinco",
    6: "six seis",
    7: "seven sete siete",
    8: "eight oito ocho",
    9: "nine nove nueve",
    10: "ten dez diez",
    15: "fifteen quinze quince",
}
_NUMBER_OF = {word: number for number, words in _NUMBERS.items() for word in words.split()}
_NUMBER = rf"\d{{1,3}}|{'|'.join(_NUMBER_OF)}"
_MONTH = "|".join(_MONTH_OF)

_AROUND = """
until till til through thru to up by on the of in this coming next and including inclusive
ate o a ao dia de do da no na em nesta neste nessa nesse esta este proxima proximo que vem e
hasta el la al del en viene y incluido lo please por favor ok
"""
_FILLERS = frozenset(_AROUND.split())
_DAYS_AHEAD = (
    (2, r"day after tomorrow|depois de amanha|pasado manana"),
    (1, r"tomorrow|amanha|manana"),
    (0, r"today|tonight|hoje|hoy"),
)
_UNITS = (
    (r"days?|dias?", 1),
    (r"weeks?|semanas?", 7),
)
_MONTHS_AHEAD = re.compile(
    rf"(?:in|for|em|por|daqui(?: a)?|en|dentro de)?\s*(?P<number>{_NUMBER})"
    r" (?:of )?(?:months?|mes|meses)(?: from now)?"
)
_AHEAD = tuple(
    (
        re.compile(
            rf"(?:in|for|em|por|daqui(?: a)?|en|dentro de)?\s*(?P<number>{_NUMBER})"
            rf" (?:of )?(?:{unit})(?: from now)?"
        ),
        days,
    )
    for unit, days in _UNITS
)
_END_OF_MONTH = re.compile(
    r"(?:the )?end of (?:the |this )?month|(?:o )?(?:fim|final) (?:do|deste|desse) mes"
    r"|(?:el )?(?:fin|final)(?:es)? (?:de|del|de este) mes"
)
_UNTIL = re.compile(r"^(?:until|till|til|through|thru|ate|hasta)\s+")

_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})")
_IN_FIGURES = re.compile(
    r"(?P<one>\d{1,2})\s?[-/.]\s?(?P<two>\d{1,2})(?:\s?[-/.]\s?(?P<year>\d{4}|\d{2}))?"
)
_ORDINAL = r"(?:st|nd|rd|th|o|º|ª)?"
_WITH_MONTH = (
    re.compile(
        rf"(?P<day>\d{{1,2}}){_ORDINAL} (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?",
    ),
    re.compile(
        rf"(?P<month>{_MONTH}) (?P<day>\d{{1,2}}){_ORDINAL}(?: (?P<year>\d{{4}}))?",
    ),
)
_DAY_OF_MONTH = re.compile(rf"(?P<day>\d{{1,2}}){_ORDINAL}")


def read_date(text: str, language: str, today: date) -> date | None:
    """The one date that `text` names, seen from `today`; None if none, several or unsure.

    English, Portuguese and Spanish mix freely; `language` decides which of two figures is the
    month ("en": 12/5 is December 5), unless only one of them can be. A date without a year, a day
    of the month and a day of the week are the next such date: today counts for a date, not for a
    weekday. A date with a year may lie in the past.
    """
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    whole = _UNTIL.sub("", plain)
    near = _ahead(whole, today)
    if near is not None:
        return near
    found = _ISO.fullmatch(_without_fillers(whole))
    if found:
        return _date(int(found["year"]), int(found["month"]), int(found["day"]))
    found = _IN_FIGURES.fullmatch(_without_fillers(whole))
    if found:
        return _figures(found, language, today)
    return _in_words(whole, language, today)


def _plain(text: str) -> str:
    bare = re.sub(r"['’`´]", "", without_accents(text))
    return " ".join(re.sub(r"[,;:!?()\"“”]|\.(?!\d)", " ", bare).split())


def _without_fillers(plain: str) -> str:
    return " ".join(word for word in plain.split() if word not in _FILLERS)


def _ahead(plain: str, today: date) -> date | None:
    """ "Tomorrow", "in two weeks", "end of the month": counted from today."""
    for days, words in _DAYS_AHEAD:
        if re.fullmatch(rf"(?:the |until |ate |hasta )?(?:{words})", plain):
            return today + timedelta(days=days)
    for pattern, days in _AHEAD:
        found = pattern.fullmatch(plain)
        if found:
            return today + timedelta(days=days * _number(found["number"]))
    found = _MONTHS_AHEAD.fullmatch(plain)
    if found:
        return _months_later(today, _number(found["number"]))
    if _END_OF_MONTH.fullmatch(plain):
        return today.replace(day=monthrange(today.year, today.month)[1])
    return None


def _in_words(plain: str, language: str, today: date) -> date | None:
    """ "24 de dezembro", "the 24th", "sexta que vem"; a weekday beside a date is not read."""
    weekday = _weekday(plain, language)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)
    words = _without_fillers(plain).split()
    if len(words) > 1 and _weekday(words[0], language) and words[0] not in _MONTH_OF:
        words = words[1:]
    if words and words[0] in ("primeiro", "primero", "first"):
        words[0] = "1"
    bare = " ".join(words)
    for pattern in _WITH_MONTH:
        found = pattern.fullmatch(bare)
        if found:
            return _of_month(found, today)
    found = _DAY_OF_MONTH.fullmatch(bare)
    return _next_day(int(found["day"]), today) if found else None


def _weekday(plain: str, language: str) -> int | None:
    """A day of the week alone; single letters and figures ("2", "m") are none here."""
    bare = _without_fillers(plain)
    return read_weekday(bare, language) if len(bare) > 1 and not bare.isdigit() else None


def _figures(found: re.Match[str], language: str, today: date) -> date | None:
    one, two = int(found["one"]), int(found["two"])
    orders = [(one, two), (two, one)] if language == "en" else [(two, one), (one, two)]
    year = found["year"]
    for month, day in orders:
        if year:
            read = _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        else:
            read = _next_date(month, day, today)
        if read is not None:
            return read
    return None


def _of_month(found: re.Match[str], today: date) -> date | None:
    month, day = _MONTH_OF[found["month"]], int(found["day"])
    return _date(int(found["year"]), month, day) if found["year"] else _next_date(month, day, today)


def _next_date(month: int, day: int, today: date) -> date | None:
    """The next such date, today included; a February 29 may be years away."""
    for year in range(today.year, today.year + 9):
        read = _date(year, month, day)
        if read is not None and read >= today:
            return read
    return None


def _next_day(day: int, today: date) -> date | None:
    """The next date with this day of the month, today included."""
    for ahead in range(3):
        first = _months_later(today.replace(day=1), ahead)
        read = _date(first.year, first.month, day) if first else None
        if read is not None and read >= today:
            return read
    return None


def _months_later(day: date, months: int) -> date | None:
    """The same day of a later month, or its last one."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _NUMBER_OF[word]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
