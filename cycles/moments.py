"""When to speak to a person next, and, once that moment has come, whether to speak at all."""

from collections.abc import Iterator
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

LATE_LIMIT = timedelta(hours=3)
"""A push later than this is not sent any more: a morning question at noon is no kindness."""

ABANDONED_AFTER = timedelta(minutes=30)
"""An open conversation in which nothing was said for this long gives way to a due push."""


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
    kind: MomentKind, schedule: Schedule, after: datetime, spoken: date | None
) -> Moment | None:
    """The first moment due strictly after `after` that is about a day later than `spoken`.

    `spoken` is the last local date for which this kind was pushed or skipped: it keeps one push a
    kind and date when the person travels or changes a time. None where no day is wanted.
    """
    if schedule.mornings_only and kind not in (MomentKind.MORNING, MomentKind.FOLLOW_UP):
        return None
    match kind:
        case MomentKind.MORNING | MomentKind.EVENING | MomentKind.FOLLOW_UP:
            return _next_check_in(kind, schedule, after, spoken)
        case MomentKind.PLANNING:
            days = _planning_days(schedule, after)
        case MomentKind.MONTHLY:
            days = _first_days(schedule, after, spoken)
        case MomentKind.YEAR_REVIEW:
            days = _review_days(schedule, after, spoken)
        case _:
            assert_never(kind)
    for day in days:
        due_at = due_in_day(day, schedule.planning_time, schedule.zone)
        if due_at is not None and due_at > after and (spoken is None or day > spoken):
            return Moment(kind, day, due_at)
    return None


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


def _first_days(schedule: Schedule, after: datetime, spoken: date | None) -> Iterator[date]:
    """The first working day of each month that was not spoken of."""
    month = month_of(day_of(after, schedule.zone))
    if spoken is not None and spoken >= month.starts_on:
        month = month_of(spoken).next
    while True:
        yield first_day(month, schedule)
        month = month.next


def first_day(month: Month, schedule: Schedule) -> date:
    """The day on which a month is planned: its first working day, else its first."""
    return next((day for day in month.days if _is_worked(day, schedule)), month.starts_on)


def _is_worked(day: date, schedule: Schedule) -> bool:
    is_off = is_holiday(schedule.holidays_of, day)
    return day.isoweekday() in schedule.working_days and not is_off


def _review_days(schedule: Schedule, after: datetime, spoken: date | None) -> Iterator[date]:
    """One day in the last week of each of the person's years that was not spoken of."""
    met_on = schedule.met_on
    if met_on is None:
        return
    year = year_of(day_of(after, schedule.zone), met_on)
    while True:
        if spoken is None or spoken < year.last_week[0]:
            yield _review_day(year, schedule)
        year = year_of(year.ends_on + _A_DAY, met_on)


def _review_day(year: PersonalYear, schedule: Schedule) -> date:
    """The first working day of its last week on which neither a month nor a week is planned; a free
    day off where there is none."""
    free = [day for day in year.last_week if not _is_for_planning(day, schedule)]
    worked = [day for day in free if _is_worked(day, schedule)]
    return (worked or free)[0]


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


class SkipReason(StrEnum):
    IN_DANGER = "in_danger"
    PAUSED = "paused"
    RESTING = "resting"
    UNREACHABLE = "unreachable"
    ANSWERED = "answered"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Situation:
    """The world at the instant a moment is looked at again; instants are UTC."""

    now: datetime
    planned_at: datetime
    """When it was first due, or to when the person put it off; waiting does not move it."""
    is_answered: bool
    is_paused: bool
    is_reachable: bool
    last_activity: datetime | None
    """The last word in the person's open conversation; None when none is open."""
    is_in_danger: bool = False
    """Whether that conversation is about the person's safety: nothing of ours goes over it."""
    is_resting: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Speak now; a conversation still open has been left and is superseded."""


@dataclass(frozen=True, slots=True)
class Skip:
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class WaitUntil:
    """A conversation is going on: look again at this instant."""

    instant: datetime


Decision = Open | Skip | WaitUntil


def decide(situation: Situation) -> Decision:
    reason = _reason_to_skip(situation)
    if reason is not None:
        return Skip(reason)
    if situation.last_activity is not None:
        abandoned_at = situation.last_activity + ABANDONED_AFTER
        if situation.now < abandoned_at:
            return WaitUntil(abandoned_at)
    return Open()


def _reason_to_skip(situation: Situation) -> SkipReason | None:
    if situation.is_in_danger:
        return SkipReason.IN_DANGER
    if situation.is_paused:
        return SkipReason.PAUSED
    if situation.is_resting:
        return SkipReason.RESTING
    if not situation.is_reachable:
        return SkipReason.UNREACHABLE
    if situation.is_answered:
        return SkipReason.ANSWERED
    if situation.now - situation.planned_at > LATE_LIMIT:
        return SkipReason.LATE
    return None
