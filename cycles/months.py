"""What a month's plan holds, which states it goes through, and how much of it fits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from cycles.errors import TextRefused
from cycles.plans import OBJECTIVE_LENGTH, PlanState
from cycles.signal import OVERLOADED_BURNOUT, SignalWord

MOST_OUTCOMES = 3
"""A design choice, not a finding; the same number as for a year."""


class OutcomeState(StrEnum):
    OPEN = "open"
    DONE = "done"
    """It came true."""
    KEPT = "kept"
    """It goes on into the next month as it is."""
    SHRUNK = "shrunk"
    """It goes on in a smaller version."""
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a month is to bring. Raises TextRefused unless its text has 1 to 200 characters."""

    id: UUID
    text: str
    serves: UUID | None = None
    """An annual objective; None: its own."""
    state: OutcomeState = OutcomeState.OPEN
    smaller: str | None = None
    """The version that goes on, once it was shrunk."""

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > OBJECTIVE_LENGTH:
            raise TextRefused(len(self.text), OBJECTIVE_LENGTH)


@dataclass(frozen=True, slots=True)
class MonthlyPlan:
    id: UUID
    starts_on: date
    """The first of its month."""
    theme: str | None = None
    state: PlanState = PlanState.PLANNING
    outcomes: tuple[Outcome, ...] = ()


def going_on(plan: MonthlyPlan) -> tuple[Outcome, ...]:
    """What may be taken into the next month, in the version that goes on; open as long as nobody
    has looked back."""
    states = {OutcomeState.KEPT, OutcomeState.SHRUNK}
    if plan.state is not PlanState.COMPLETED:
        states.add(OutcomeState.OPEN)
    return tuple(
        replace(one, text=one.smaller or one.text) for one in plan.outcomes if one.state in states
    )


def outcomes_that_fit(signal: SignalWord, *, is_burnout_high_again: bool = False) -> int:
    """How many outcomes the coach proposes, 1 to 3."""
    if is_burnout_high_again:
        return 1
    match signal:
        case SignalWord.OVERLOADED:
            return 1
        case SignalWord.STRAINED:
            return MOST_OUTCOMES - 1
        case SignalWord.STEADY | SignalWord.RECOVERING | SignalWord.UNKNOWN:
            return MOST_OUTCOMES
        case _:
            assert_never(signal)


def is_burnout_high(level: int | None) -> bool:
    """Whether an answer to the monthly burnout question, 1 to 5, is one of the two highest."""
    return level is not None and level >= OVERLOADED_BURNOUT


def is_burnout_high_again(levels: Mapping[date, int], month: date) -> bool:
    """Whether the answers for a month and for the one before it are both high; `levels` has them by
    the first day of their month."""
    before = (month.replace(day=1) - date.resolution).replace(day=1)
    return is_burnout_high(levels.get(month)) and is_burnout_high(levels.get(before))
