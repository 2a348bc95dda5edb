"""The words: Fluent files, one folder a language, read once; values as the language writes them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from cycles.people import Tone
from handlers.words import gaps

LANGUAGES = ("en", "pt-BR", "es")
BY_TWELVE = frozenset(
    "US CA AU NZ IN PK BD PH MY SG MX GT HN SV NI CR PA CO VE DO PR".split()  # noqa: SIM905 - legible
)
"""Countries that write an hour with AM or PM in English or in Spanish; elsewhere, and where the
country is not known, the clock has 24 hours."""
SHORTEST_RANGE = 3
"""Days in a row from which on they are said by the first and the last."""
FOLDER = Path(__file__).parent
AT = "clock-at"
SHARED = "choice"
"""The message whose attributes label the choices that mean the same everywhere: yes, skip, back."""


class WordsMissing(LookupError):
    """A key has no words in a language, or its words name a value that was not given."""


class ValueMissing(WordsMissing):
    """The words of a key name a value that was not given."""


def say(language: str, key: str, **values: Any) -> str:
    """The words of `key`; times, dates and lists are written as the language does.

    Words may choose by `$tone`, "gentle" unless another is given.
    Words may also ask for `$has_name`, 1 unless the value is "", and of a time for `$at_name`: "at
    07:30". The value `country` says how the clock is read there.
    """
    message = _bundle(language).get_message(key) if has(language, key) else None
    if message is None or message.value is None:
        raise WordsMissing(f"Write the words of {key!r} in handlers/words/{language}.")
    return _format(language, key, message.value, values)


def label(language: str, key: str, choice: str, **values: Any) -> str:
    """The words on a choice: the question's own attribute, else the shared one."""
    fixed = None if "tone" in values else _fixed_label(language, key, choice)
    return _label(language, key, choice, values) if fixed is None else fixed


@lru_cache(maxsize=4096)
def _fixed_label(language: str, key: str, choice: str) -> str | None:
    """A label that needs no values is the same for everybody; None of one that does."""
    try:
        return _label(language, key, choice, {})
    except ValueMissing:
        return None


def _label(language: str, key: str, choice: str, values: Mapping[str, Any]) -> str:
    bundle = _bundle(language)
    for owner in (key, SHARED):
        if bundle.has_message(owner):
            pattern = bundle.get_message(owner).attributes.get(_attribute(choice))
            if pattern is not None:
                return _format(language, f"{owner}.{choice}", pattern, values)
    raise WordsMissing(f"Write the label {key}.{_attribute(choice)} in handlers/words/{language}.")


def has(language: str, key: str) -> bool:
    return _bundle(language).has_message(key)


def other_words(language: str, choice: str) -> tuple[str, ...]:
    """What people also write for a shared choice, beside its label: "yep", "claro", "dale"."""
    return _other_words(language).get(_attribute(choice), ())


def keys(language: str) -> frozenset[str]:
    """Every key that has words, for the tests that compare the languages."""
    return frozenset(_bundle(language)._messages)  # noqa: SLF001 - the library has no other way


def _attribute(choice: str) -> str:
    """Fluent names begin with a letter, so the choice "4" is written `.n4`."""
    return f"n{choice}" if choice[:1].isdigit() else choice


def _format(language: str, key: str, pattern: Any, values: Mapping[str, Any]) -> str:
    given = {
        name: value
        for name in gaps.wanted(pattern).names
        if (value := _given(language, name, values)) is not None
    }
    try:
        return gaps.fill(_bundle(language), pattern, given)
    except gaps.Unsaid as error:
        raise ValueMissing(f"The words of {key!r} in {language} want a value: {error}") from None


def _given(language: str, name: str, values: Mapping[str, Any]) -> Any:
    """What words find under a name; None where nothing is."""
    asked, _, of = name.partition("_")
    # Words cannot match an empty text: what may be empty is asked for as $has_name, 0 or 1.
    if asked == "has" and of in values:
        return int(_written(language, values[of], None) != "")
    if asked == "at" and isinstance(values.get(of), time):
        return _at(language, values[of], values.get("country"))
    if name in values:
        return _written(language, values[name], values.get("country"))
    return Tone.GENTLE.value if name == "tone" else None


def _written(language: str, value: Any, country: str | None) -> Any:
    match value:
        case time():
            return clock(language, value, country)
        case date():
            return day(language, value)
        case tuple() | list():
            return format_list([str(item) for item in value], locale=_locale(language))
        case _:
            return value


def clock(language: str, value: time, country: str | None = None) -> str:
    """A time of day as people there write it: 7:30 AM, 07:30, 7h30; `country` is ISO 3166-1."""
    if language == "pt-BR":
        return f"{value.hour}h{value.minute:02}" if value.minute else f"{value.hour}h"
    if country in BY_TWELVE:
        half = "AM" if value.hour < 12 else "PM"
        # Without full stops, so that a sentence can end with it.
        half = half if language == "en" else half.lower()
        return f"{value.hour % 12 or 12}:{value:%M}\u202f{half}"
    return f"{value:%H:%M}" if language == "en" else f"{value.hour}:{value:%M}"


def _at(language: str, value: time, country: str | None) -> str:
    """At that time: "a las 7:30", but "a la 1:00" and "a medianoche"."""
    hour = value.hour % 12 if language == "es" and country in BY_TWELVE else value.hour
    kind = "midnight" if value == time(0) else "one" if hour == 1 else "other"
    return say(language, AT, clock=clock(language, value, country), hour=kind)


def day(language: str, value: date) -> str:
    """A date as people say it: Tuesday, November 24; martes 24 de noviembre."""
    between = " " if language == "es" else ", "
    return f"{weekday(language, value.isoweekday())}{between}{date_alone(language, value)}"


def days(language: str, numbers: Iterable[int]) -> str:
    """ISO weekdays as people say them: every day, Monday to Friday, Monday and Thursday."""
    wanted = sorted(set(numbers))
    if len(wanted) == 7:
        return say(language, "days-all")
    parts: list[str] = []
    for run in _runs(wanted):
        names = [_spoken_weekday(language, day) for day in run]
        if len(run) < SHORTEST_RANGE:
            parts += names
        else:
            parts.append(say(language, "days-range", first=names[0], last=names[-1]))
    return format_list(parts, locale=_locale(language))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """The numbers, those that follow one another together."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _spoken_weekday(language: str, number: int) -> str:
    """In Portuguese "segunda", as it is said beside others."""
    return weekday(language, number).removesuffix("-feira")


def weekday(language: str, number: int) -> str:
    """The name of an ISO weekday, 1 (Monday) to 7."""
    return str(_locale(language).days["stand-alone"]["wide"][number - 1])


def month_name(language: str, value: date) -> str:
    """The name of a month inside a sentence: November, novembro."""
    return str(_locale(language).months["stand-alone"]["wide"][value.month])


def short_weekday(language: str, number: int) -> str:
    return str(_locale(language).days["stand-alone"]["abbreviated"][number - 1])


def weekday_letters(language: str, number: int) -> str:
    """The letter of an ISO weekday over a column of a calendar."""
    # In Spain an X stands for Wednesday, which nobody else knows.
    locale = Locale("es", "419") if language == "es" else _locale(language)
    return str(locale.days["stand-alone"]["narrow"][number - 1])


def date_range(language: str, first: date, last: date) -> str:
    """November 16 – 22; 30 de novembro a 6 de dezembro."""
    if first.month == last.month:
        named = str(_locale(language).months["format"]["wide"][first.month])
        return say(language, "days-in_month", month=named, first=first.day, last=last.day)
    begins, ends = (date_alone(language, one) for one in (first, last))
    return say(language, "days-range_dates", first=begins, last=ends)


def date_alone(language: str, value: date) -> str:
    """November 24; 24 de noviembre."""
    return str(format_skeleton("MMMMd", value, locale=_locale(language)))


def month(language: str, value: date) -> str:
    """The month of a date with its year: November 2026, novembro de 2026."""
    return str(format_skeleton("yMMMM", value, locale=_locale(language)))


def month_range(language: str, first: date, last: date) -> str:
    """The months from one date to another: December 2025 – November 2026."""
    named = format_interval(first, last, "yMMMM", locale=_locale(language))
    return str(named).replace("\u2009", " ")


def short_month(language: str, value: date) -> str:
    return str(_locale(language).months["stand-alone"]["abbreviated"][value.month]).rstrip(".")


def number(language: str, value: float) -> str:
    """To one decimal, as the language writes it: 3.4, but 3,4."""
    return str(format_decimal(value, "0.#", locale=_locale(language)))


@cache
def _other_words(language: str) -> Mapping[str, tuple[str, ...]]:
    bundle = _bundle(language)
    attributes = bundle.get_message("also").attributes if bundle.has_message("also") else {}
    return {
        choice: tuple(word.strip() for word in _format(language, "also", pattern, {}).split(","))
        for choice, pattern in attributes.items()
    }


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
