"""What a person said of their day, in the morning and in the evening; every part may be missing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from cycles.errors import ScoreRefused

SCORES = range(1, 6)
"""Energy from 1 drained to 5 full, mood from 1 heavy to 5 bright."""


class FocusOutcome(StrEnum):
    DONE = "done"
    PARTLY = "partly"
    NOT_TODAY = "not_today"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningBlock:
    """Raises ScoreRefused unless energy and mood are 1 to 5."""

    energy: int | None = None
    mood: int | None = None
    focus: str | None = None
    focus_objective: UUID | None = None
    """The week's objective that the focus is, when it is one."""
    plan_b_taken: bool | None = None
    """None when the smaller version was not offered."""

    def __post_init__(self) -> None:
        _check(self.energy, self.mood)


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningBlock:
    """Raises ScoreRefused unless energy and mood are 1 to 5."""

    outcome: FocusOutcome | None = None
    energy: int | None = None
    mood: int | None = None
    reflection: str | None = None
    loose_end: str | None = None
    loose_end_when: str | None = None
    """When and where, in the person's own words."""

    def __post_init__(self) -> None:
        _check(self.energy, self.mood)


@dataclass(frozen=True, slots=True)
class Parked:
    """A loose end, and the date of the evening that parked it."""

    evening: date
    text: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One day, from 04:00 to 04:00 local."""

    local_date: date
    morning: MorningBlock | None = None
    evening: EveningBlock | None = None


def _check(*scores: int | None) -> None:
    for score in scores:
        if score is not None and score not in SCORES:
            raise ScoreRefused(score)
