"""Questions that more than one conversation puts: where, on which days, at what time."""

import zlib
from collections.abc import Generator
from datetime import time
from typing import Any

from cycles import people
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
    places: tuple[Place, ...] = ()
    if guess is not None:
        beside = (Choice("yes"), Choice("elsewhere"))
        told: str | tuple[Place, ...] = yield AskPlace(key, beside, {"now": NowIn(guess)})
        if told == "yes":
            return guess, country
        # Who is elsewhere may say where at once.
        places = () if isinstance(told, str) else told
    if not places:
        named: str | tuple[Place, ...] = yield AskPlace(f"{key}_city", (Choice("skip"),))
        if isinstance(named, str):
            return guess or "UTC", country
        places = named
    place = places[0]
    if len(places) > 1:
        offered = {id_of(f"{place.name} {place.zone}"): place for place in places}
        choices = [*(Choice(id, place.name) for id, place in offered.items()), Choice("back")]
        place = offered[(yield from pick(f"{key}_which", choices))]
    yield Tell(f"{key}_found", {"place": place.name, "now": NowIn(place.zone)})
    return place.zone, place.country or country


def working_days(
    key: str, usual: frozenset[int] | None = None
) -> Generator[Step, Any, frozenset[int]]:
    """ISO weekdays; with `usual` the question can be skipped, and that is the answer then."""
    choices = tuple(Choice(id) for id in WORKING_DAYS)
    days: frozenset[int] | None = yield AskWeekdays(key, choices + _skip(usual))
    return days or usual or frozenset()


def morning_time(key: str, usual: time | None = None) -> Generator[Step, Any, time]:
    """From the day boundary on: before it, it is still the day before."""
    return (yield from _clock(key, MORNINGS, people.MORNING_TIME, usual, "reading-morning_time"))


def evening_time(key: str, usual: time | None = None) -> Generator[Step, Any, time]:
    """Any time: after midnight it is still the same evening, and some work at night."""
    return (yield from _clock(key, EVENINGS, people.EVENING_TIME, usual))


def planning_time(key: str, usual: time | None = None) -> Generator[Step, Any, time]:
    return (yield from _clock(key, PLANNINGS, people.PLANNING_TIME, usual, "reading-planning_time"))


def planning_day(key: str, usual: int | None = None) -> Generator[Step, Any, int]:
    """An ISO weekday; with `usual` the question can be skipped."""
    choices = tuple(weekday_choice(day) for day in (7, 1, 5, 6))
    days: frozenset[int] | None = yield AskWeekdays(key, choices + _skip(usual), one=True)
    return min(days) if days else (usual or people.PLANNING_DAY)


def _clock(
    key: str, ids: tuple[str, ...], near: time, usual: time | None, at_night: str | None = None
) -> Generator[Step, Any, time]:
    """A time of day; `at_night` is the hint for what lies before the day boundary, if none may."""
    choices = tuple(Choice(id) for id in ids)
    at: time | None = yield AskTime(
        key,
        choices + _skip(usual),
        near=near,
        allowed=lambda value: at_night is None or value >= DAY_BOUNDARY,
        refusal=at_night or "reading-time",
    )
    return at or usual or near


def _skip(usual: object) -> tuple[Choice, ...]:
    return (Choice("skip"),) if usual is not None else ()


def weekday_choice(day: int) -> Choice:
    return Choice(f"w{day}")
