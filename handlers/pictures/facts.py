"""What a picture shows: numbers and the person's own objectives, never a reflection."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from cycles.calendar import Week
from cycles.metrics import Trend, trend
from cycles.plans import ObjectiveState


@dataclass(frozen=True, slots=True)
class Scores:
    """A day with a word: the means of its energy and its mood, 1 to 5; None: not given."""

    energy: float | None = None
    mood: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """An objective in the person's words, and what became of it."""

    text: str
    state: ObjectiveState


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """One week; `days` has those of its 7 on which something was said."""

    starts_on: date
    days: Mapping[date, Scores] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    kind: Literal["week"] = "week"

    @property
    def week(self) -> Week:
        return Week(self.starts_on)


@dataclass(frozen=True, slots=True)
class MonthPicture:
    """One calendar month; `days` has those of its days on which something was said."""

    starts_on: date
    """The first of the month."""
    first_day_of_week: int = 1
    """ISO weekday with which the person's weeks begin."""
    days: Mapping[date, Scores] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    theme: str | None = None
    """Of the month's plan, in the person's words."""
    kind: Literal["month"] = "month"


@dataclass(frozen=True, slots=True)
class YearPicture:
    """Twelve calendar months; `days` has those of their days on which something was said."""

    ends_in: date
    """The first of the last month shown."""
    first_day_of_week: int = 1
    """ISO weekday with which the person's weeks begin."""
    days: Mapping[date, Scores] = field(default_factory=dict)
    kind: Literal["year"] = "year"


def energy(days: Mapping[date, Scores]) -> Trend | None:
    return trend({day: one.energy for day, one in days.items() if one.energy is not None})


def mood(days: Mapping[date, Scores]) -> Trend | None:
    return trend({day: one.mood for day, one in days.items() if one.mood is not None})
