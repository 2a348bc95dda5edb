"""What is worth saying at the end of a day or a week, without a model: facts put into one sentence.

Every line names something of the person's own; the quiet ones are for an evening in which nothing
stands out. A week or a month in which nothing does has none: the picture beside it says the rest.
The lines come most telling first, and what was said the last time is passed over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cycles.check_ins import FocusOutcome

LOW = 2
"""Energy or mood, 1 to 5, up to which a day counts as low."""
TURN = 2
"""Points between the morning and the evening, or between energy and mood, that are worth a word."""
ABOVE = 1.0
"""Points above the usual that are worth a word."""
WEEK_TURN = 0.5
"""Points between the means of two weeks that are worth a word."""
MONTH_TURN = 0.3
"""The same of two months, whose means move less."""
LEAST_DAYS = 3
"""Days with an answer below which the mean of a week says little."""
EVENINGS = 4
"""Quiet sentences for an evening in which nothing stands out."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence by its name; its words stand under `synthesis-` and the name."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DaySeen:
    """One day as its evening ends; scores are 1 to 5, None when they were not given."""

    morning_energy: int | None = None
    energy: int | None = None
    mood: int | None = None
    outcome: FocusOutcome | None = None
    done: int = 0
    """Of the week's objectives, those that are done."""
    is_plan_done: bool = False
    """Whether nothing of the week's plan is open after today's focus."""
    usual_energy: float | None = None
    """The mean of the weeks before; None while they are too few."""


@dataclass(frozen=True, slots=True)
class WeekSeen:
    """One week as it is looked back on; means are 1 to 5."""

    done: int = 0
    energy: float | None = None
    """The mean of the days on which it was given; None without one."""
    energy_days: int = 0
    energy_before: float | None = None
    """Of the week before; None when it has too few days to be held against."""
    best_day: date | None = None
    """The one day whose energy was the highest; None when no day stands out."""
    best: float | None = None


@dataclass(frozen=True, slots=True)
class MonthSeen:
    """One calendar month as it is looked back on; means are 1 to 5."""

    done: int = 0
    """Objectives of its weeks that got done."""
    energy: float | None = None
    """The mean of the days on which it was given; None without one."""
    energy_days: int = 0
    energy_before: float | None = None
    """Of the month before; None when it has too few days to be held against."""


def line_of_day(day: DaySeen, last: str | None) -> Line:
    """The sentence that closes an evening; `last` is the name of the one before it."""
    return next(line for line in (*_telling_of_day(day), *_quiet(last)) if line.name != last)


def line_of_week(week: WeekSeen, last: str | None) -> Line | None:
    """What stands out of a week; None when nothing does."""
    return next((line for line in _lines_of_week(week) if line.name != last), None)


def line_of_month(month: MonthSeen, last: str | None) -> Line | None:
    """What stands out of a month; None when nothing does."""
    return next((line for line in _lines_of_month(month) if line.name != last), None)


def _lines_of_month(month: MonthSeen) -> list[Line]:
    lines: list[Line] = []
    if month.energy and month.energy_before and month.energy_days >= LEAST_DAYS:
        turn = month.energy - month.energy_before
        means = {"energy": round(month.energy, 1), "before": round(month.energy_before, 1)}
        if turn >= MONTH_TURN:
            lines.append(Line("month_energy_up", means))
        elif turn <= -MONTH_TURN:
            lines.append(Line("month_energy_down", means))
    if month.done > 1:
        lines.append(Line("month_done", {"done": month.done}))
    return lines


def _telling_of_day(day: DaySeen) -> list[Line]:
    lines = []
    if day.outcome is FocusOutcome.DONE:
        lines += _done(day)
    if day.energy is not None and day.morning_energy is not None:
        turn = day.energy - day.morning_energy
        values = {"morning": day.morning_energy, "evening": day.energy}
        if turn >= TURN:
            lines.append(Line("evening_rose", values))
        elif turn <= -TURN:
            lines.append(Line("evening_fell", values))
    if day.energy is not None and day.energy <= LOW and day.outcome is FocusOutcome.NOT_TODAY:
        lines.append(Line("evening_let_wait", {"evening": day.energy}))
    if day.energy is not None and day.mood is not None:
        lines += _apart(day.energy, day.mood)
    if day.energy and day.usual_energy and day.energy - day.usual_energy >= ABOVE:
        usual = round(day.usual_energy, 1)
        lines.append(Line("evening_above", {"evening": day.energy, "usual": usual}))
    return lines


def _done(day: DaySeen) -> list[Line]:
    lines = []
    if day.is_plan_done:
        lines.append(Line("evening_plan_done"))
    if day.morning_energy is not None and day.morning_energy <= LOW:
        lines.append(Line("evening_done_low", {"morning": day.morning_energy}))
    if day.done > 1:
        lines.append(Line("evening_done_count", {"done": day.done}))
    return lines


def _apart(energy: int, mood: int) -> list[Line]:
    if energy <= LOW and mood - energy >= TURN:
        return [Line("evening_light")]
    if abs(energy - mood) >= TURN:
        return [Line("evening_apart", {"energy": energy, "mood": mood})]
    return []


def _quiet(last: str | None) -> list[Line]:
    """The quiet sentences in turn, each after the one that was said before it."""
    names = [f"evening_quiet_{number}" for number in range(1, EVENINGS + 1)]
    begin = names.index(last) + 1 if last in names else 0
    return [Line(name) for name in (*names[begin:], *names[:begin])]


def _lines_of_week(week: WeekSeen) -> list[Line]:
    if week.energy is None or week.energy_days < LEAST_DAYS:
        return []
    lines: list[Line] = []
    values = {"energy": round(week.energy, 1), "n": week.energy_days}
    if week.energy <= LOW + WEEK_TURN and week.done:
        lines.append(Line("week_done_low", {**values, "done": week.done}))
    if week.energy_before is not None:
        turn = week.energy - week.energy_before
        compared = {**values, "before": round(week.energy_before, 1)}
        if turn >= WEEK_TURN:
            lines.append(Line("week_energy_up", compared))
        elif turn <= -WEEK_TURN:
            lines.append(Line("week_energy_down", compared))
    if week.best_day is not None and week.best is not None:
        best = {"weekday": week.best_day.isoweekday(), "best": round(week.best, 1)}
        lines.append(Line("week_best_day", {**values, **best}))
    return lines
