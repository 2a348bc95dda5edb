"""Questions that more than one conversation puts: where, on which days, at what time."""

import zlib
from collections.abc import Generator
from datetime import time
from typing import Any

from handlers.conversation.steps import (
    AskPlace,
    AskTime,
    AskWeekdays,
    Choice,
    NowIn,
    Place,
    Step,
    Tell,
    pick,
)

DAY_BOUNDARY = time(4)
"""Before it, it is still the day before; so no morning can be earlier."""
MORNINGS = ("t0630", "t0730", "t0800", "t0900")
EVENINGS = ("t2000", "t2100", "t2200")
PLANNINGS = ("t1000", "t1700", "t1900")
WORKING_DAYS = ("d12345", "d123456", "d1234567")


def id_of(line: str) -> str:
    """A short id of a text, the same on every replay; keys in loops are made of it.

    It begins with a letter: an id of digits alone would be taken for a number on a scale.
    """
    return f"x{zlib.crc32(line.casefold().encode()):08x}"


def zone(
    key: str, guess: str | None, country: str | None
) -> Generator[Step, Any, tuple[str, str | None]]:
    """A time zone and, if known, a country: the guess confirmed, or a city, or a location."""
    if guess is not None:
        told = yield from pick(key, [Choice("yes"), Choice("elsewhere")], now=NowIn(guess))
        if told == "yes":
            return guess, country
    places: tuple[Place, ...] = yield AskPlace(f"{key}_city", (Choice("skip"),))
    if not places:
        return guess or "UTC", country
    place = places[0]
    if len(places) > 1:
        offered = {id_of(f"{place.name} {place.zone}"): place for place in places}
        choices = [*(Choice(id, place.name) for id, place in offered.items()), Choice("back")]
        place = offered[(yield from pick(f"{key}_which", choices))]
    yield Tell(f"{key}_found", {"place": place.name, "now": NowIn(place.zone)})
    return place.zone, place.country or country


def working_days(key: str) -> Generator[Step, Any, frozenset[int]]:
    choices = tuple(Choice(id) for id in WORKING_DAYS)
    days: frozenset[int] = yield AskWeekdays(key, choices)
    return days


def morning_time(key: str) -> Generator[Step, Any, time]:
    """From the day boundary on, and before the afternoon is over."""
    at: time = yield AskTime(
        key,
        _clocks(MORNINGS),
        near=time(7, 30),
        allowed=lambda value: DAY_BOUNDARY <= value < time(16),
        refusal="reading-morning_time",
    )
    return at


def evening_time(key: str) -> Generator[Step, Any, time]:
    """From the afternoon on, or after midnight and still the same evening."""
    at: time = yield AskTime(
        key,
        _clocks(EVENINGS),
        near=time(21),
        allowed=lambda value: value >= time(16) or value < DAY_BOUNDARY,
        refusal="reading-evening_time",
    )
    return at


def planning_time(key: str) -> Generator[Step, Any, time]:
    at: time = yield AskTime(
        key,
        _clocks(PLANNINGS),
        near=time(17),
        allowed=lambda value: value >= DAY_BOUNDARY,
        refusal="reading-planning_time",
    )
    return at


def planning_day(key: str) -> Generator[Step, Any, int]:
    """An ISO weekday."""
    choices = [weekday_choice(day) for day in (7, 1, 5, 6)]
    days: frozenset[int] = yield AskWeekdays(key, tuple(choices), one=True)
    return min(days)


def weekday_choice(day: int) -> Choice:
    return Choice(f"w{day}")


def _clocks(ids: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in ids)
