"""When to speak to a person next, and, once that moment has come, whether to speak at all."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from cycles.calendar import EVERY_DAY, next_on
from cycles.errors import MoveNotAllowed
from cycles.holidays import is_holiday

LATE_LIMIT = timedelta(hours=3)
"""A push later than this is not sent any more: a morning question at noon is no kindness."""

ABANDONED_AFTER = timedelta(minutes=30)
"""An open conversation in which nothing was said for this long gives way to a due push."""


class MomentKind(StrEnum):
    MORNING = "morning"
    EVENING = "evening"
    PLANNING = "planning"
    FOLLOW_UP = "follow_up"
    """Asked for by somebody who was in danger: once, the next morning, outside any schedule."""


SCHEDULED = (MomentKind.MORNING, MomentKind.EVENING, MomentKind.PLANNING)
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
    days, wall_time = _wanted(kind, schedule)
    if not days:
        return None
    is_check_in = kind in (MomentKind.MORNING, MomentKind.EVENING)
    off = schedule.holidays_of if is_check_in else None
    local_date, due_at = next_on(
        days,
        wall_time,
        schedule.zone,
        after,
        later_than=spoken,
        is_off=lambda day: is_holiday(off, day),
    )
    return Moment(kind, local_date, due_at)


def _wanted(kind: MomentKind, schedule: Schedule) -> tuple[frozenset[int], time]:
    if schedule.mornings_only and kind in (MomentKind.EVENING, MomentKind.PLANNING):
        return frozenset(), schedule.morning_time
    check_in_days = EVERY_DAY if schedule.pushes_on_days_off else schedule.working_days
    match kind:
        case MomentKind.MORNING:
            return check_in_days, schedule.morning_time
        case MomentKind.EVENING:
            return check_in_days, schedule.evening_time
        case MomentKind.PLANNING:
            return frozenset({schedule.planning_day}), schedule.planning_time
        case MomentKind.FOLLOW_UP:
            return EVERY_DAY, schedule.morning_time
        case _:
            assert_never(kind)


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
