"""Looking back on a month: what becomes of each outcome, and how burnt out the person feels."""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.moments import MomentKind
from cycles.months import OutcomeState, is_burnout_high
from handlers.conversation.domain import AnswerBurnout, ChangeProfile, MarkOutcome, ReviewMonth
from handlers.conversation.effects import Begin, Show, Span
from handlers.conversation.parameters import Counts, OfMonth
from handlers.conversation.steps import (
    OBJECTIVE_LENGTH,
    Choice,
    Do,
    Final,
    Flow,
    Scale,
    Step,
    Tell,
    WayOut,
    choose,
    synthesis,
    write,
)
from handlers.conversation.talk import short
from handlers.month import InMonth
from handlers.morning import ways_out
from handlers.weekly_review import Ahead

HEAVIEST = 5


@dataclass(frozen=True)
class MonthlyReviewFacts:
    """What is known when a month is looked back on; without a plan there is none."""

    plan: UUID | None
    starts_on: date
    day: date
    """The day on which it is asked."""
    outcomes: tuple[InMonth, ...] = ()
    theme: str | None = None
    is_next_planned: bool = False
    asks_burnout: bool | None = None
    """Whether the burnout question is wanted; None until it was offered."""
    was_burnout_high: bool = False
    """Whether the answer for the month before was one of the two highest."""


class Became(StrEnum):
    """What becomes of an outcome."""

    DONE = "done"
    KEPT = "kept"
    SHRUNK = "shrunk"
    LET_GO = "let_go"


class Wanted(StrEnum):
    """Whether something is wanted each month."""

    YES = "yes"
    NO = "no"


def monthly_review(facts: MonthlyReviewFacts) -> Flow:
    if facts.plan is None:
        return [Final("nothing")]
    yield Tell("opening", {"month": OfMonth(facts.starts_on), "theme": facts.theme or ""})
    out = ways_out(MomentKind.MONTHLY, facts.day)
    became = []
    for one in facts.outcomes:
        became.append((yield from _asked(one, out)))
        out = ()
    yield Do(ReviewMonth(facts.plan))
    counts = Counter(became)
    numbers = tuple((state.value, counts[state]) for state in Became)
    yield Tell("summary", {"counts": Counts("monthly_review-count", numbers)})
    yield Do(Show(Span.MONTH, facts.starts_on))
    line = yield from synthesis(facts.starts_on)
    if line.text:
        yield Do(ReviewMonth(facts.plan, closing=line.name))
        yield Tell("summed_up", {"line": line.text})
    yield from _burnout(facts)
    if facts.is_next_planned:
        return [Final("closed_planned")]
    if (yield from choose("ahead", Ahead)) is Ahead.PLAN:
        return [Begin("month")]
    return [Final("closed")]


def _asked(one: InMonth, out: tuple[WayOut, ...]) -> Generator[Step, Any, Became]:
    id = short(one.id)
    shown = {"outcome": one.text, "planned": one.planned, "done": one.done}
    became = yield from choose(f"went.{id}", Became, ways_out=out, **shown)
    # Kept at once, so that nothing of it is lost when the smaller version is never told.
    yield Do(MarkOutcome(one.id, OutcomeState(became.value)))
    if became is Became.SHRUNK:
        smaller = yield from write(
            f"smaller.{id}", at_most=OBJECTIVE_LENGTH, refusal="skip", outcome=one.text
        )
        yield Do(MarkOutcome(one.id, OutcomeState.SHRUNK, smaller))
    return became


def _burnout(facts: MonthlyReviewFacts) -> Generator[Step, Any, None]:
    """The single-item question, for those who want it; see docs/burnout-question.md."""
    is_wanted = facts.asks_burnout
    if is_wanted is None:
        is_wanted = (yield from choose("burnout_offer", Wanted)) is Wanted.YES
        yield Do(ChangeProfile(asks_burnout=is_wanted))
    if not is_wanted:
        return
    levels = tuple(Choice(str(level)) for level in range(1, HEAVIEST + 1))
    level: int | None = yield Scale("burnout", (*levels, Choice("skip")))
    yield Do(AnswerBurnout(facts.starts_on, facts.day, level))
    if facts.was_burnout_high and is_burnout_high(level):
        yield Tell("burnout_again")
    elif level == HEAVIEST:
        yield Tell("burnout_heaviest")
