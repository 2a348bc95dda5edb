"""Which time of day a person means: "às 7h", "half past seven", "las ocho y media", "22h30"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from handlers.clock_grammar import (
    DAY_PARTS,
    FILLERS,
    GRAMMARS,
    HOURS_OF,
    IN_FIGURES,
    NEGATIONS,
    NOT_A_CLOCK_AFTER,
    NOT_A_CLOCK_BEFORE,
    UNREAD,
    ClockGrammar,
)
from handlers.spelling import without_accents

# Longer than any answer to "at what time?"; more is talk.
_LONGEST = 200
_SUM_OR_RANGE = re.compile(
    r"[0-9]\s?[%$€£°/⁄+=*^]|[%$€£#+/⁄=*^@]\s?[0-9]|[0-9]\s?[-−–—]\s?[0-9]|(?:^|[\s(])[-−–][0-9]"
)
_MARKS = ("at", "unit", "colon", "past", "to")
_MINUTES = " ?(?:m|mins?|minutos)"
# What is written in other ways, in the way that the grammars read.
_REWRITES = (
    (r"^\s*(?:no|nao|nope|nah)\s*[,.!]", " "),
    (r"\b([ap])\s?\.\s?m\b\.?", r"\1m"),
    (r"(?<=[0-9])([ap]m)\b", r" \1"),
    (r"(?<![0-9])[.:]|[.:](?![0-9])|[^\w:. ]|_", " "),
    (r"(?<=[0-9])(h|hs|hrs?)\b", r" \1"),
    (
        rf"\b([0-9]{{1,2}}) ?(?:hs?|hrs?) ?(?:[ey] )?([0-9]{{2}})(?:{_MINUTES})?\b(?! h|[:.])",
        r"\1:\2",
    ),
    (r"(?<=[0-9a-z]) ?ish\b", " ish"),
    (r"\s+", " "),
)


@dataclass(frozen=True)
class _Reading:
    """One time found in a text. The hour of a `is_dial` one, 1 to 12, may be before or after noon,
    unless `is_exact` ("08:00"); a `is_marked` one is a time whatever words stand around it."""

    hour: int
    minute: int
    is_dial: bool
    is_exact: bool
    is_marked: bool


def read_time(text: str, language: str, around: time | None = None) -> time | None:
    """The one time of day, on the person's own clock, that `text` names; None rather than guess.

    `language` ("en", "pt-BR", "es") is tried first, then the others: people mix. Without a word
    for the part of the day ("8", "sete e meia") the hour is read as on a 24-hour clock; with
    `around`, an example of what is expected (21:00 for an evening), it is that hour before or
    after noon that is nearer to it. Hours written "08" or "10:30", and from 13 on, are exact. Two
    different times, vague words, lengths ("in 8 hours") and times that no clock shows give None.
    """
    plain = _plain(text)
    if plain is None:
        return None
    own = language[:2].casefold()
    for name in sorted(GRAMMARS, key=lambda name: name != own):
        found = _read(plain, GRAMMARS[name], around)
        if found is not None:
            return found
    return None


def _plain(text: str) -> str | None:
    """Lower case without accents, "7:30" for "7h30", "8 am" for "8a.m."; None for what is surely
    not one time: prices, sums, ranges, refusals."""
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"['’`´]", "", without_accents(text))
    if _SUM_OR_RANGE.search(plain):
        return None
    for written, read_as in _REWRITES:
        plain = re.sub(written, read_as, plain)
    return None if NEGATIONS.search(plain) else plain.strip()


def _read(plain: str, grammar: ClockGrammar, around: time | None) -> time | None:
    rest = grammar.with_numbers(plain)
    readings = []
    for pattern in (*IN_FIGURES, *grammar.patterns):
        for match in pattern.finditer(rest):
            reading = _reading(match)
            if reading is None or _is_no_clock(match):
                return None
            readings.append(reading)
        rest = " ".join(pattern.sub(" | ", rest).split())
    parts, rest, is_told = _day_parts(rest)
    if len(readings) != 1 or len(parts) > 1 or UNREAD.search(rest):
        return None
    [reading] = readings
    others = set(rest.replace("|", " ").split())
    if not (reading.is_marked or is_told or others <= FILLERS):
        return None
    return _on_the_clock(reading, parts, around)


def _is_no_clock(match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    return bool(NOT_A_CLOCK_BEFORE.search(before) or NOT_A_CLOCK_AFTER.match(after))


def _reading(match: re.Match[str]) -> _Reading | None:
    """The time of a match, None when no clock shows it; 24:00 is midnight."""
    said = match.groupdict()
    written, minute = said["hour"], int((said.get("minute") or "0").lstrip("#"))
    hour = int(written.lstrip("#@"))
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    is_dial = written[0] != "@" and 1 <= hour <= 12
    is_marked = written[0] == "@" or any(said.get(mark) for mark in _MARKS)
    if said.get("to"):
        if not _counts_down(said, hour, minute):
            return None
        hour, minute = (hour - 1) % 24, 60 - minute
        hour = hour or (12 if is_dial else 0)
    return _Reading(hour % 24, minute, is_dial, _is_exact(written, said.get("minute")), is_marked)


def _is_exact(hour: str, minute: str | None) -> bool:
    """ "08" and "10:30" stand so on a clock of 24 hours; "8" and "7:30" need not."""
    in_figures = len(hour) == 2 and hour.isdecimal()
    return in_figures and (hour[0] == "0" or (minute is not None and minute.isdecimal()))


def _counts_down(said: dict[str, str | None], hour: int, minute: int) -> bool:
    """ "Ten to nine" counts down, "8 to 9" is a range: bare figures count down only when they are
    more than the hour. Portuguese and Spanish say it with more words ("para as")."""
    is_english_range = said["to"] in {"to", "til", "till"} and minute <= hour
    in_words = "#" in f"{said['minute']}" or "@" in f"{said['hour']}" or said.get("sure")
    return minute > 0 and (bool(in_words) or not is_english_range)


def _day_parts(text: str) -> tuple[set[str], str, bool]:
    """The parts of the day that are named, the text without them, and whether one directly
    follows a time."""
    found = set()
    is_told = False
    for part, pattern in DAY_PARTS:
        match = pattern.search(text)
        if match:
            found.add(part)
            is_told |= text[: match.start()].endswith("| ")
            text = pattern.sub(" ", text)
    return found, text, is_told


def _on_the_clock(reading: _Reading, parts: set[str], around: time | None) -> time | None:
    halves = list(_halves(reading))
    for part in parts:
        halves = [half for half in halves if half.hour in HOURS_OF[part]]
        return halves[0] if len(halves) == 1 else None
    if around is None or reading.is_exact:
        return halves[0]
    return min(halves, key=lambda half: _minutes_apart(half, around))


def _halves(reading: _Reading) -> Iterator[time]:
    """What the reading can mean, first as written on a 24-hour clock."""
    yield time(reading.hour, reading.minute)
    if reading.is_dial:
        yield time((reading.hour + 12) % 24, reading.minute)


def _minutes_apart(one: time, other: time) -> int:
    apart = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return min(apart, 24 * 60 - apart)
