"""What a week's plan holds, which states it goes through, and how much of it is too much."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from cycles.errors import MoveNotAllowed, TextRefused

M = TypeVar("M", bound=StrEnum)

OBJECTIVE_LENGTH = 200
"""Characters an objective may have: more is a plan of its own."""

MOST_BESIDE_OPTIONAL = 3
MOST_OPTIONAL = 1

LAPSES_AFTER = timedelta(days=7)
"""How long an ended week waits for its review."""


class PlanState(StrEnum):
    PLANNING = "planning"
    """Being written with the person."""
    ACTIVE = "active"
    """Saved: the week or month it is lived in."""
    REVIEW_PENDING = "review_pending"
    """The week or month has ended, nobody has looked back yet."""
    COMPLETED = "completed"
    """Looked back on, or let go of in silence."""


class PlanMove(StrEnum):
    SAVED = "saved"
    ENDED = "ended"
    REVIEWED = "reviewed"
    LAPSED = "lapsed"


PLAN_MOVES: dict[tuple[PlanState, PlanMove], PlanState] = {
    (PlanState.PLANNING, PlanMove.SAVED): PlanState.ACTIVE,
    (PlanState.ACTIVE, PlanMove.ENDED): PlanState.REVIEW_PENDING,
    (PlanState.REVIEW_PENDING, PlanMove.REVIEWED): PlanState.COMPLETED,
    (PlanState.REVIEW_PENDING, PlanMove.LAPSED): PlanState.COMPLETED,
}

DROPPED_FROM = PlanState.PLANNING
"""Only a plan still being written may be dropped, which deletes it."""


def moved(state: PlanState, move: PlanMove) -> PlanState:
    """Raises MoveNotAllowed."""
    try:
        return PLAN_MOVES[state, move]
    except KeyError:
        allowed = [way for start, way in PLAN_MOVES if start is state]
        raise MoveNotAllowed(state, move, allowed) from None


def states_diagram() -> str:
    """The table of moves as a Mermaid state diagram."""
    arrows = [f"{start} --> {end}: {move}" for (start, move), end in PLAN_MOVES.items()]
    arrows.insert(0, f"[*] --> {PlanState.PLANNING}: opened")
    arrows.append(f"{DROPPED_FROM} --> [*]: dropped")
    arrows.append(f"{PlanState.COMPLETED} --> [*]")
    return "\n".join(["stateDiagram-v2", *(f"    {arrow}" for arrow in arrows)]) + "\n"


class ObjectiveState(StrEnum):
    OPEN = "open"
    DONE = "done"
    PARTLY = "partly"
    CARRIED_OVER = "carried_over"
    LET_GO = "let_go"


class Priority(StrEnum):
    ESSENTIAL = "essential"
    IMPORTANT = "important"
    OPTIONAL = "optional"

    @property
    def weight(self) -> int:
        return PRIORITY_WEIGHTS[self]


PRIORITY_WEIGHTS = {Priority.ESSENTIAL: 3, Priority.IMPORTANT: 2, Priority.OPTIONAL: 1}


@dataclass(frozen=True, slots=True)
class Objective:
    """One thing for the week. Raises TextRefused unless its text has 1 to 200 characters."""

    id: UUID
    text: str
    priority: Priority
    serves: UUID | None = None
    """An annual objective or a monthly outcome; None: itself."""
    if_then: str | None = None
    plan_b: str | None = None
    """The smaller version, for a day of low energy."""
    day: date | None = None
    state: ObjectiveState = ObjectiveState.OPEN

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > OBJECTIVE_LENGTH:
            raise TextRefused(len(self.text), OBJECTIVE_LENGTH)


@dataclass(frozen=True, slots=True)
class WeeklyPlan:
    id: UUID
    starts_on: date
    state: PlanState = PlanState.PLANNING
    objectives: tuple[Objective, ...] = ()


def reviewed(state: PlanState) -> PlanState:
    """Where a plan stands once it was looked back on; a review may come before its week has ended.

    One that lapsed, or was reviewed before, is completed already and stays so. Raises
    MoveNotAllowed for a plan that is still being written.
    """
    if state is PlanState.COMPLETED:
        return state
    if state is PlanState.ACTIVE:
        state = moved(state, PlanMove.ENDED)
    return moved(state, PlanMove.REVIEWED)


def too_many(objectives: Iterable[Objective], capacity: int) -> int:
    """How many must wait: capacity bounds essential and important, one optional fits beside."""
    chosen = Counter(one.priority is Priority.OPTIONAL for one in objectives)
    beside_optional = max(0, chosen[False] - min(capacity, MOST_BESIDE_OPTIONAL))
    return beside_optional + max(0, chosen[True] - MOST_OPTIONAL)
