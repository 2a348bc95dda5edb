"""Once a moment has come: whether to speak now, to look again later, or to stay silent."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cycles.moments import LATE_LIMIT

ABANDONED_AFTER = timedelta(minutes=30)
"""An open conversation in which nothing was said for this long gives way to a due push."""


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
