"""When to speak to a person next, and what can become of that moment."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from cycles.calendar import (
    EVERY_DAY,
    Month,
    PersonalYear,
    day_of,
    due_in_day,
    month_of,
    next_on,
    year_of,
)
from cycles.errors import MoveNotAllowed
from cycles.holidays import is_holiday
from cycles.rest import Rest

LATE_LIMIT = timedelta(hours=3)
"""A push later than this is not sent any more: a morning question at noon is no kindness."""

FIRST_DAYS_OF_MONTH = 7
"""In these, to whoever was resting as it began, a month is offered."""

_A_DAY = timedelta(days=1)


class MomentKind(StrEnum):
    MORNING = "morning"
    EVENING = "evening"
    PLANNING = "planning"
    MONTHLY = "monthly"
    YEAR_REVIEW = "year_review"
    FOLLOW_UP = "follow_up"
    """Asked for by somebody who was in danger: once, the next morning, outside any schedule."""


CHECK_INS = (MomentKind.MORNING, MomentKind.EVENING)
LOOKS_AHEAD = (MomentKind.YEAR_REVIEW, MomentKind.MONTHLY, MomentKind.PLANNING)
"""The cycles above the day, each at the planning time: at most one of them on a date."""
LOOKS_FAR = (MomentKind.YEAR_REVIEW, MomentKind.MONTHLY)
"""Too rare to be lost to a rest: whoever is back while it is time is asked all the same."""
SCHEDULED = (*CHECK_INS, *LOOKS_AHEAD)
"""What comes back by itself."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """The times a person chose, on the wall of their own zone; weekdays are 1 (Monday) to 7."""

    zone: str
    working_days: frozenset[int]
    morning_time: time
    evening_time: time
    """From 00:00 to 03:59 it is the end of the day before."""
    planning_day: int
    planning_time: time
    first_day_of_week: int = 1
    pushes_on_days_off: bool = False
    mornings_only: bool = False
    """The person asked for less: neither evenings nor planning are pushed."""
    holidays_of: str | None = None
    """The country on whose public holidays no check-in is pushed; None when they are days like
    others."""
    met_at: datetime | None = None
    """The instant (UTC) at which the first talk ended; None while the person is new."""

    def is_met_on(self, day: date) -> bool:
        """Whether check-ins are pushed on a date."""
        is_wanted = self.pushes_on_days_off or day.isoweekday() in self.working_days
        return is_wanted and not is_holiday(self.holidays_of, day)

    @property
    def met_on(self) -> date | None:
        """The local date on which the person's year begins."""
        return None if self.met_at is None else day_of(self.met_at, self.zone)


@dataclass(frozen=True, slots=True)
class Moment:
    """The day it is about, and the instant (UTC) at which it comes due."""

    kind: MomentKind
    local_date: date
    due_at: datetime


def next_moment(
    kind: MomentKind,
    schedule: Schedule,
    after: datetime,
    spoken: date | None,
    rests: Sequence[Rest] = (),
) -> Moment | None:
    """The first moment due strictly after `after` that is about a day later than `spoken`.

    `spoken` is the last local date for which this kind was pushed or skipped: it keeps one push a
    kind and date when the person travels or changes a time. `rests` are those of late: a month or a
    year's end that falls into one is offered afterwards, while it is time. None where no day is
    wanted, and for these two in a rest without an end.
    """
    if schedule.mornings_only and kind not in (MomentKind.MORNING, MomentKind.FOLLOW_UP):
        return None
    match kind:
        case MomentKind.MORNING | MomentKind.EVENING | MomentKind.FOLLOW_UP:
            return _next_check_in(kind, schedule, after, spoken)
        case MomentKind.PLANNING:
            days = _planning_days(schedule, after)
        case MomentKind.MONTHLY | MomentKind.YEAR_REVIEW if _is_open(rests):
            return None
        case MomentKind.MONTHLY:
            days = _month_days(schedule, after, spoken, rests)
        case MomentKind.YEAR_REVIEW:
            days = _review_days(schedule, after, spoken, rests)
        case _:
            assert_never(kind)
    for day in days:
        due_at = due_in_day(day, schedule.planning_time, schedule.zone)
        if due_at is not None and due_at > after and (spoken is None or day > spoken):
            return Moment(kind, day, due_at)
    return None


def _is_open(rests: Sequence[Rest]) -> bool:
    return any(rest.ends_on is None for rest in rests)


def _next_check_in(
    kind: MomentKind, schedule: Schedule, after: datetime, spoken: date | None
) -> Moment | None:
    days = EVERY_DAY if schedule.pushes_on_days_off else schedule.working_days
    off = schedule.holidays_of
    if kind is MomentKind.FOLLOW_UP:
        days, off = EVERY_DAY, None
    if not days:
        return None
    at = schedule.evening_time if kind is MomentKind.EVENING else schedule.morning_time
    local_date, due_at = next_on(
        days,
        at,
        schedule.zone,
        after,
        later_than=spoken,
        is_off=lambda day: is_holiday(off, day),
    )
    return Moment(kind, local_date, due_at)


def _planning_days(schedule: Schedule, after: datetime) -> Iterator[date]:
    """The planning days from yesterday on; where a month is planned, the week waits for a day."""
    day = day_of(after, schedule.zone) - _A_DAY
    while True:
        if day.isoweekday() == schedule.planning_day:
            yield day + _A_DAY if day == first_day(month_of(day), schedule) else day
        day += _A_DAY


def _month_days(
    schedule: Schedule, after: datetime, spoken: date | None, rests: Sequence[Rest]
) -> Iterator[date]:
    """The day of each month that was not spoken of and does not begin in a long rest."""
    month = month_of(day_of(after, schedule.zone))
    if spoken is not None and spoken >= month.starts_on:
        month = month_of(spoken).next
    while True:
        day = _month_day(month, schedule, rests)
        if day is not None:
            yield day
        month = month.next


def _month_day(month: Month, schedule: Schedule, rests: Sequence[Rest]) -> date | None:
    """Its first working day; after a rest, one in its first days with nothing else to plan."""
    others = (
        day
        for day in month.days[:FIRST_DAYS_OF_MONTH]
        if _is_worked(day, schedule)
        and not _is_for_planning(day, schedule)
        and not _is_for_review(day, schedule, rests)
    )
    return _welcome(first_day(month, schedule), others, rests)


def first_day(month: Month, schedule: Schedule) -> date:
    """The day on which a month is planned: its first working day, else its first."""
    return next((day for day in month.days if _is_worked(day, schedule)), month.starts_on)


def _is_worked(day: date, schedule: Schedule) -> bool:
    is_off = is_holiday(schedule.holidays_of, day)
    return day.isoweekday() in schedule.working_days and not is_off


def _review_days(
    schedule: Schedule, after: datetime, spoken: date | None, rests: Sequence[Rest]
) -> Iterator[date]:
    """One day in the last week of each of the person's years that was not spoken of."""
    met_on = schedule.met_on
    if met_on is None:
        return
    year = year_of(day_of(after, schedule.zone), met_on)
    while True:
        day = _review_day(year, schedule, rests)
        # A journey over the date line moves the year by a day, and what was spoken of stays.
        if day is not None and (spoken is None or spoken < year.last_week[0] - _A_DAY):
            yield day
        year = year_of(year.ends_on + _A_DAY, met_on)


def _review_day(year: PersonalYear, schedule: Schedule, rests: Sequence[Rest]) -> date | None:
    """The first working day of its last week on which neither a month nor a week is planned; a free
    day off where there is none; after a rest, the next such day."""
    free = [day for day in year.last_week if not _is_for_planning(day, schedule)]
    worked = [day for day in free if _is_worked(day, schedule)]
    usual, *others = worked or free
    return _welcome(usual, others, rests)


def _is_for_review(day: date, schedule: Schedule, rests: Sequence[Rest]) -> bool:
    met_on = schedule.met_on
    return met_on is not None and day == _review_day(year_of(day, met_on), schedule, rests)


def _welcome(usual: date, others: Iterable[date], rests: Sequence[Rest]) -> date | None:
    """The usual day; where it falls into a rest, the first other one that is neither in a rest nor
    the day of a return, which is for coming back alone."""
    if not _is_rested(usual, rests):
        return usual
    later = (day for day in others if day > usual)
    return next(
        (
            day
            for day in later
            if not _is_rested(day, rests) and not _is_rested(day - _A_DAY, rests)
        ),
        None,
    )


def _is_rested(day: date, rests: Sequence[Rest]) -> bool:
    return any(rest.holds(day) for rest in rests)


def _is_for_planning(day: date, schedule: Schedule) -> bool:
    before = day - _A_DAY
    is_moved_here = before.isoweekday() == schedule.planning_day and before == first_day(
        month_of(before), schedule
    )
    return (
        day.isoweekday() == schedule.planning_day
        or is_moved_here
        or day == first_day(month_of(day), schedule)
    )


class MomentState(StrEnum):
    WAITING = "waiting"
    """Its time has not come, or it was put off."""
    SENT = "sent"
    """The person was asked."""
    SKIPPED = "skipped"
    """It passed without a word, for one of the reasons of SkipReason or by the person's wish."""


class MomentMove(StrEnum):
    SENT = "sent"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"
    """The person's own tap: the same moment again, later."""


MOMENT_MOVES: dict[tuple[MomentState, MomentMove], MomentState] = {
    (MomentState.WAITING, MomentMove.SENT): MomentState.SENT,
    (MomentState.WAITING, MomentMove.SKIPPED): MomentState.SKIPPED,
    (MomentState.SENT, MomentMove.SNOOZED): MomentState.WAITING,
}


def moved(state: MomentState, move: MomentMove) -> MomentState:
    """Raises MoveNotAllowed."""
    try:
        return MOMENT_MOVES[state, move]
    except KeyError:
        allowed = [way for start, way in MOMENT_MOVES if start is state]
        raise MoveNotAllowed(state, move, allowed) from None
