"""Questions that more than one conversation puts: where, on which days, at what time."""

import re
import zlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from cycles import people
from handlers import places
from handlers.conversation.effects import ShownChoice
from handlers.conversation.parameters import NowIn
from handlers.conversation.reading import Reading
from handlers.conversation.steps import Choice, Step, Tapped, Tell, Write
from handlers.conversation.when import AskSlot, AskTime, AskWeekdays, Slot
from handlers.conversation.where import AskPlace, AskWhichPlace, Place

DAY_BOUNDARY = time(4)
"""Before it, it is still the day before; so no morning can be earlier."""
MORNINGS = ("t0630", "t0730", "t0800", "t0900")
EVENINGS = ("t2000", "t2100", "t2200")
PLANNINGS = ("t1000", "t1700", "t1900")
WORKING_DAYS = ("d12345", "d123456", "d1234567")
AROUND_PLANNING = time(13, 30)
"""A bare 9 is the morning of the planning day, a bare 7 its evening."""
NAME_LENGTH = 40
"""Characters of what somebody is called."""
NO_ZONE = "UTC"
"""The clock of somebody who tells no place."""

_INTRODUCED = re.compile(
    r"^(?:please |por favor,? )?(?:(?:you can )?call me|my name(?: is|['’]s)|i['’]m|i am"
    r"|(?:pode )?me (?:chama|chame|chamar) de|(?:o )?meu nome (?:é|e)|(?:eu )?me chamo"
    r"|(?:eu )?sou(?: [ao])?|(?:yo )?me llamo|ll[aá]mame|dime|mi nombre es|(?:yo )?soy"
    r"|puedes (?:llamarme|decirme)) (?=\w)",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r",? (?:please|thanks|thank you|por favor|obrigad[ao]|gracias)$", re.IGNORECASE
)


@dataclass(frozen=True)
class AskName(Write):
    """What somebody is called; "call me Ana, please" is Ana."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        bare = _POLITE.sub("", text.strip().rstrip(".!"))
        return super().read(_INTRODUCED.sub("", bare, count=1), shown, language)


def name(key: str, *beside: Choice) -> Generator[Step, Any, str | None]:
    """What the person wants to be called; None when they skip."""
    told: str = yield AskName(key, (*beside, Choice("skip")), at_most=NAME_LENGTH)
    return None if isinstance(told, Tapped) and told == "skip" else told


def id_of(line: str) -> str:
    """A short id of a text, the same on every replay; keys in loops are made of it.

    It begins with a letter: an id of digits alone would be taken for a number on a scale.
    """
    return f"x{zlib.crc32(line.casefold().encode()):08x}"


def zone(
    key: str, guess: str | None, country: str | None
) -> Generator[Step, Any, tuple[str, str | None]]:
    """A time zone and, if known, a country: the guess confirmed, or a city, or a location."""
    found: tuple[Place, ...] = ()
    if guess is not None:
        beside = (Choice("yes"), Choice("elsewhere"))
        shown = {"now": NowIn(guess), "country": clock_country(guess, country)}
        told: str | tuple[Place, ...] = yield AskPlace(key, beside, shown)
        if told == "yes":
            return guess, country
        # Who is elsewhere may say where at once.
        found = () if isinstance(told, str) else told
    if not found:
        named: str | tuple[Place, ...] = yield AskPlace(f"{key}_city", (Choice("skip"),))
        if isinstance(named, str):
            if guess is None:
                yield Tell(f"{key}_unknown", {"now": NowIn(NO_ZONE), "country": country})
            return guess or NO_ZONE, country
        found = named
    place = yield from _one_of(f"{key}_which", found)
    shown = {"now": NowIn(place.zone), "country": place.country}
    yield Tell(f"{key}_found", {"place": place.name, **shown})
    return place.zone, place.country or country


def _one_of(key: str, found: tuple[Place, ...]) -> Generator[Step, Any, Place]:
    """The one that is meant; whoever types another place there is asked about that one."""
    asked = key
    while len(found) > 1:
        offered = {id_of(f"{place.name} {place.zone}"): place for place in found}
        choices = (*(Choice(id, place.name) for id, place in offered.items()), Choice("back"))
        told: str | tuple[Place, ...] = yield AskWhichPlace(asked, choices, places=found)
        if isinstance(told, str):
            return offered[told]
        found = told
        asked = f"{key}.{id_of(' '.join((asked, *(place.name for place in found))))}"
    return found[0]


def clock_country(zone: str, country: str | None) -> str | None:
    """The country by whose habit clocks are read: the person's, else that of their zone."""
    return country or places.country_of_zone(zone)


def working_days(key: str, *, can_skip: bool = False) -> Generator[Step, Any, frozenset[int]]:
    """ISO weekdays; the usual ones when the question is skipped."""
    choices = tuple(Choice(id) for id in WORKING_DAYS)
    days: frozenset[int] | None = yield AskWeekdays(key, choices + _skip(can_skip))
    return days or people.WORKING_DAYS


def morning_time(
    key: str, country: str | None, *, can_skip: bool = False
) -> Generator[Step, Any, time]:
    """From the day boundary on: before it, it is still the day before."""
    asked = _clock(key, MORNINGS, people.MORNING_TIME, country, can_skip)
    return (yield from _told(replace(asked, allowed=by_day, refusal="reading-morning_time")))


def evening_time(
    key: str, country: str | None, *, can_skip: bool = False
) -> Generator[Step, Any, time]:
    """Any time: after midnight it is still the same evening, and some work at night."""
    at = yield from _told(_clock(key, EVENINGS, people.EVENING_TIME, country, can_skip))
    if DAY_BOUNDARY <= at < time(12):
        yield Tell("evening_early", {"at": at, "country": country})
    return at


def planning(
    day_key: str, time_key: str, country: str | None, *, can_skip: bool = False
) -> Generator[Step, Any, Slot]:
    """A day of the week and a time on it; who says both at once is asked once."""
    choices = tuple(weekday_choice(day) for day in (7, 1, 5, 6))
    told: Slot | None = yield AskSlot(
        day_key, choices + _skip(can_skip), near=AROUND_PLANNING, allowed=by_day
    )
    slot = told or Slot(people.PLANNING_DAY)
    if slot.at is not None:
        return slot
    asked = _clock(time_key, PLANNINGS, people.PLANNING_TIME, country, can_skip)
    asked = replace(asked, near=AROUND_PLANNING, allowed=by_day, refusal="reading-planning_time")
    return Slot(slot.day, (yield from _told(asked)))


def _clock(
    key: str, ids: tuple[str, ...], usual: time, country: str | None, can_skip: bool
) -> AskTime:
    """The question for a time of day, near the `usual` one, which counts when it is skipped."""
    choices = tuple(Choice(id) for id in ids) + _skip(can_skip)
    return AskTime(key, choices, {"country": country}, near=usual, example=usual)


def _told(asked: AskTime) -> Generator[Step, Any, time]:
    at: time | None = yield asked
    return at or asked.example


def by_day(value: time) -> bool:
    """Whether a time is of its own day, and not still of the one before."""
    return value >= DAY_BOUNDARY


def _skip(can_skip: bool) -> tuple[Choice, ...]:
    return (Choice("skip"),) if can_skip else ()


def weekday_choice(day: int) -> Choice:
    return Choice(f"w{day}")
