"""Who a person is to the coach: how to speak to them, when, and what their year is for."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from uuid import UUID

from cycles.memories import Remembers
from cycles.moments import Schedule

WORKING_DAYS = frozenset({1, 2, 3, 4, 5})
"""Monday to Friday, until the person says otherwise."""

MORNING_TIME = time(7, 30)
"""Early enough to choose the day's focus before the day chooses it."""

EVENING_TIME = time(21)
"""Late enough that the day is over, early enough to park what is left before sleep."""

PLANNING_DAY, PLANNING_TIME = 7, time(17)
"""Sunday late afternoon: before a week that starts on Monday, and before the evening."""


class Language(StrEnum):
    ENGLISH = "en"
    BRAZILIAN_PORTUGUESE = "pt-BR"
    SPANISH = "es"


MOST_ANNUAL_OBJECTIVES = 3
"""A year of more than three objectives is a list; a design choice, not a finding."""


class Tone(StrEnum):
    GENTLE = "gentle"
    DIRECT = "direct"


class Reader(StrEnum):
    """Whose model reads what a person writes."""

    NONE = "none"
    HOST = "host"
    """One that runs where the host wants it."""
    PROVIDER = "provider"
    """One of a company, to which the words are sent."""


class LifeArea(StrEnum):
    WORK = "work"
    HEALTH = "health"
    RELATIONSHIPS = "relationships"
    LEARNING = "learning"
    MONEY = "money"
    HOME = "home"
    CREATIVITY = "creativity"
    REST = "rest"
    OTHER = "other"


class Ending(StrEnum):
    """How an annual objective ends before it is one of the past."""

    DONE = "done"
    """It came true."""
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class AnnualObjective:
    id: UUID
    text: str
    area: LifeArea


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`country` is an ISO 3166 code such as BR; `onboarded_at` is UTC, None while they are new."""

    id: UUID
    name: str | None
    language: Language
    country: str | None
    tone: Tone
    schedule: Schedule
    is_paused: bool
    """STOP was said: nothing is pushed until START."""
    onboarded_at: datetime | None
    asks_burnout: bool | None = None
    """Whether the monthly burnout question is wanted; None until it was offered."""
    parks_loose_ends: bool = True
    """Whether the evening may offer it."""
    remembers: Remembers = Remembers.ASK

    @property
    def zone(self) -> str:
        return self.schedule.zone

    @property
    def first_day_of_week(self) -> int:
        return self.schedule.first_day_of_week


def usual_schedule(zone: str) -> Schedule:
    """The times of somebody who has not chosen any yet."""
    return Schedule(
        zone=zone,
        working_days=WORKING_DAYS,
        morning_time=MORNING_TIME,
        evening_time=EVENING_TIME,
        planning_day=PLANNING_DAY,
        planning_time=PLANNING_TIME,
    )
