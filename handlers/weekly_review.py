"""Looking back on a week: what became of each objective, and what gave and took energy."""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.conversation.domain import MarkObjective, ReviewWeek
from handlers.conversation.effects import Begin, Show, Span
from handlers.conversation.parameters import Counts
from handlers.conversation.steps import (
    Do,
    Final,
    Flow,
    Step,
    Tell,
    WayOut,
    choose,
    synthesis,
    write,
)
from handlers.conversation.talk import short
from handlers.morning import ways_out


@dataclass(frozen=True)
class Planned:
    """An objective of the week, as the evenings left it."""

    id: UUID
    text: str
    state: ObjectiveState = ObjectiveState.OPEN


@dataclass(frozen=True)
class ReviewFacts:
    """What is known when a week is looked back on; it has at least one objective."""

    plan: UUID
    starts_on: date
    day: date
    """The day on which it is asked."""
    objectives: tuple[Planned, ...]
    is_next_planned: bool = False


class Recorded(StrEnum):
    """Whether what the evenings recorded is how it was."""

    RIGHT = "right"
    DIFFERENT = "different"


class Became(StrEnum):
    """What became of an objective."""

    DONE = "done"
    PARTLY = "partly"
    CARRIED_OVER = "carried_over"
    LET_GO = "let_go"


class Ahead(StrEnum):
    """Whether the next week is planned at once."""

    PLAN = "plan"
    NOT_NOW = "not_now"


def weekly_review(week: ReviewFacts) -> Flow:
    yield Tell("opening", {"starts_on": week.starts_on})
    became = yield from _looked_back(week)
    yield Do(ReviewWeek(week.plan))
    counts = Counter(became)
    numbers = tuple((state.value, counts[state]) for state in Became)
    yield Tell("summary", {"counts": Counts("weekly_review-count", numbers)})
    gave = yield from write("gave_energy")
    yield Do(ReviewWeek(week.plan, gave_energy=gave or ""))
    took = yield from write("took_energy")
    yield Do(ReviewWeek(week.plan, took_energy=took or ""))

    yield Do(Show(Span.WEEK, week.starts_on))
    line = yield from synthesis(week.starts_on)
    if line.text:
        yield Do(ReviewWeek(week.plan, closing=line.name))
        yield Tell("summed_up", {"line": line.text})
    if week.is_next_planned:
        return [Final("closed_planned")]
    if (yield from choose("ahead", Ahead)) is Ahead.PLAN:
        return [Begin("weekly_plan")]
    return [Final("closed")]


def _looked_back(week: ReviewFacts) -> Generator[Step, Any, list[Became]]:
    """What became of each objective, asked one by one unless the evenings know it."""
    out = ways_out(MomentKind.PLANNING, week.day)
    done = [one for one in week.objectives if one.state is ObjectiveState.DONE]
    is_right = False
    if done:
        shown = "\n".join(f"● {one.text}" for one in done)
        recorded = yield from choose("recorded", Recorded, ways_out=out, plan=shown)
        is_right, out = recorded is Recorded.RIGHT, ()
    became = []
    for one in week.objectives:
        if is_right and one in done:
            became.append(Became.DONE)
            continue
        became.append((yield from _asked(one, out)))
        out = ()
    return became


def _asked(one: Planned, out: tuple[WayOut, ...]) -> Generator[Step, Any, Became]:
    became = yield from choose(f"went.{short(one.id)}", Became, ways_out=out, objective=one.text)
    yield Do(MarkObjective(one.id, ObjectiveState(became.value)))
    return became
