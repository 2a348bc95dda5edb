"""The words: Fluent files, one folder a language, read once; values as the language writes them."""

from collections.abc import Mapping
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_skeleton, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("en", "pt-BR", "es")
FOLDER = Path(__file__).parent
SHARED = "choice"
"""The message whose attributes label the choices that mean the same everywhere: yes, skip, back."""


class WordsMissing(LookupError):
    """A key has no words in a language, or its words name a value that was not given."""


def say(language: str, key: str, **values: Any) -> str:
    """The words of `key`; times, dates and lists are written as the language does."""
    message = _bundle(language).get_message(key) if has(language, key) else None
    if message is None or message.value is None:
        raise WordsMissing(f"Write the words of {key!r} in handlers/words/{language}.")
    return _format(language, key, message.value, values)


def label(language: str, key: str, choice: str, **values: Any) -> str:
    """The words on a choice: the question's own attribute, else the shared one."""
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
    bundle = _bundle(language)
    attributes = bundle.get_message("also").attributes if bundle.has_message("also") else {}
    pattern = attributes.get(_attribute(choice))
    if pattern is None:
        return ()
    return tuple(word.strip() for word in _format(language, "also", pattern, {}).split(","))


def keys(language: str) -> frozenset[str]:
    """Every key that has words, for the tests that compare the languages."""
    return frozenset(_bundle(language)._messages)  # noqa: SLF001 - the library has no other way


def _attribute(choice: str) -> str:
    """Fluent names begin with a letter, so the choice "4" is written `.n4`."""
    return f"n{choice}" if choice[:1].isdigit() else choice


def _format(language: str, key: str, pattern: Any, values: Mapping[str, Any]) -> str:
    written = {name: _written(language, value) for name, value in values.items()}
    # Words cannot match an empty text: what may be empty is asked for as $has_name, 0 or 1.
    written |= {f"has_{name}": int(value != "") for name, value in written.items()}
    text, errors = _bundle(language).format_pattern(pattern, written)
    if errors:
        raise WordsMissing(f"The words of {key!r} in {language} want a value: {errors[0]}")
    return str(text)


def _written(language: str, value: Any) -> Any:
    match value:
        case time():
            return clock(language, value)
        case date():
            return day(language, value)
        case tuple() | list():
            return format_list([str(item) for item in value], locale=_locale(language))
        case _:
            return value


def clock(language: str, value: time) -> str:
    """A time of day as the language writes it: 7:30 AM, 07:30."""
    return format_time(value, "short", locale=_locale(language))


def day(language: str, value: date) -> str:
    """A date as people say it: Tuesday, November 24."""
    date_alone = format_skeleton("MMMMd", value, locale=_locale(language))
    return f"{weekday(language, value.isoweekday())}, {date_alone}"


def weekday(language: str, number: int) -> str:
    """The name of an ISO weekday, 1 (Monday) to 7."""
    return str(_locale(language).days["stand-alone"]["wide"][number - 1])


def short_weekday(language: str, number: int) -> str:
    return str(_locale(language).days["stand-alone"]["abbreviated"][number - 1])


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
