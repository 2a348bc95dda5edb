"""Planning a month: a theme, what it is to bring, and what that serves; or seeing how it stands."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.moments import MomentKind
from cycles.months import MOST_OUTCOMES, OutcomeState
from cycles.signal import SignalReason
from handlers.asking import id_of
from handlers.conversation.domain import PlannedOutcome, SaveMonth
from handlers.conversation.effects import Begin, Effect
from handlers.conversation.parameters import Each, OfMonth
from handlers.conversation.steps import (
    Choice,
    Final,
    Flow,
    Step,
    Tapped,
    Tell,
    WayOut,
    Write,
    choose,
    pick,
)
from handlers.conversation.talk import short
from handlers.lists import bullets, gathered, what_stays
from handlers.morning import ways_out
from handlers.weekly_plan import Carry, Line, Lower, Review

MOST_WRITTEN = 6
"""As many as may be written before the coach asks which ones wait."""
THEME_LENGTH = 80
"""Characters of what a month is about."""


@dataclass(frozen=True)
class InMonth:
    """An outcome of the month, with what the weeks did for it."""

    id: UUID
    text: str
    state: OutcomeState = OutcomeState.OPEN
    serves: str | None = None
    """The words of the annual objective that it serves; None for its own."""
    planned: int = 0
    """Objectives of weeks that served it."""
    done: int = 0
    """How many of them were done."""


@dataclass(frozen=True)
class GoesOn:
    """An outcome of an earlier month that may be taken along, with what it served."""

    text: str
    serves: UUID | None = None


@dataclass(frozen=True)
class MonthFacts:
    """What is known when the planning of a month starts."""

    starts_on: date
    fits: int = MOST_OUTCOMES
    """How many outcomes the coach proposes, 1 to 3."""
    annual: tuple[Line, ...] = ()
    going_on: tuple[GoesOn, ...] = ()
    theme: str | None = None
    """Of a plan already made for this month, with its outcomes in `planned`."""
    planned: tuple[InMonth, ...] = ()
    is_ending: bool = False
    """Whether these are its last days, too late to plan it anew."""
    looks_back: bool = False
    """Whether there is a month to look back on."""
    lower: Lower | None = None
    """None while the signal takes nothing away."""
    is_burnout_high_again: bool = False
    """Two months running at the top of the burnout question."""
    prompted_on: date | None = None
    """The day of the push that opened it; None when the person did, who needs no way out."""


class First(StrEnum):
    """What comes first while a month waits to be looked back on."""

    LOOK_BACK = "look_back"
    PLAN = "plan"


class Existing(StrEnum):
    """What becomes of a plan already made for the month."""

    KEEP = "keep"
    REPLACE = "replace"
    LOOK_BACK = "look_back"


def month(facts: MonthFacts) -> Flow:
    if facts.planned:
        existing = yield from _glance(facts)
        if existing is Existing.KEEP:
            return [Final("kept")]
        if existing is Existing.LOOK_BACK:
            return [Begin("monthly_review")]
    elif facts.looks_back:
        first = yield from choose("first", First, month=OfMonth(facts.starts_on))
        if first is First.LOOK_BACK:
            return [Begin("monthly_review")]
    return (yield from _planned(facts))


def _glance(facts: MonthFacts) -> Generator[Step, Any, Existing]:
    offered = [Existing.KEEP]
    offered += [] if facts.is_ending else [Existing.REPLACE]
    offered += [Existing.LOOK_BACK] if facts.looks_back else []
    picked = yield from pick(
        "existing",
        [Choice(way.value) for way in offered],
        refusal=Existing.KEEP.value,
        month=OfMonth(facts.starts_on),
        theme=facts.theme or "",
        plan=Each("month-line", tuple(map(_line, facts.planned))),
    )
    return Existing(picked)


def _line(one: InMonth) -> dict[str, Any]:
    return {
        "text": one.text,
        "state": one.state.value,
        "serves": one.serves or "",
        "planned": one.planned,
        "done": one.done,
    }


def _planned(facts: MonthFacts) -> Generator[Step, Any, Sequence[Effect | Final]]:
    out = ways_out(MomentKind.MONTHLY, facts.prompted_on) if facts.prompted_on else ()
    yield from _fits(facts)
    theme = yield from _theme(out)
    carried = yield from _carried(facts)
    way_on = "enough" if carried else "not_this_month"
    texts = yield from gathered("outcomes", way_on, carried, (), at_most=MOST_WRITTEN)
    if not texts:
        return [Final("kept" if facts.planned else "not_this_month")]
    texts = yield from what_stays(
        texts, fits=facts.fits, at_most=MOST_OUTCOMES, refusal="reading-waits_month"
    )
    serves = {}
    for text in texts:
        serves[text] = yield from _serves(text, facts)
    outcomes = tuple(PlannedOutcome(text, serves[text]) for text in texts)
    review = yield from choose(
        "review",
        Review,
        month=OfMonth(facts.starts_on),
        theme=theme or "",
        plan=Each("month-planned", tuple(_with_objective(one, facts) for one in outcomes)),
    )
    if review is not Review.SAVE:
        return [Final("dropped")]
    saved = SaveMonth(facts.starts_on, theme, outcomes)
    return [saved, Final("saved", {"count": len(outcomes), "month": OfMonth(facts.starts_on)})]


def _fits(facts: MonthFacts) -> Generator[Step, Any, None]:
    """How much the coach proposes and why, said before anything is chosen."""
    known: dict[str, Any] = {"month": OfMonth(facts.starts_on), "fits": facts.fits}
    if facts.is_burnout_high_again:
        yield Tell("fits_burnout", known)
    elif facts.lower is None:
        yield Tell("fits", known)
    else:
        lower = facts.lower
        known |= {"scale": lower.scale.value}
        if lower.reason is SignalReason.BELOW_ON_AVERAGE or not lower.below:
            yield Tell("fits_average", {**known, "recent": lower.recent, "usual": lower.usual})
        else:
            yield Tell("fits_below", {**known, "below": lower.below, "of": lower.of})


def _theme(out: tuple[WayOut, ...]) -> Generator[Step, Any, str | None]:
    answer: str = yield Write(
        "theme", (Choice("skip"),), ways_out=out, at_most=THEME_LENGTH, refusal="skip"
    )
    return None if isinstance(answer, Tapped) else answer


def _carried(facts: MonthFacts) -> Generator[Step, Any, tuple[str, ...]]:
    if not facts.going_on:
        return ()
    texts = tuple(one.text for one in facts.going_on)
    carry = yield from choose("carry_over", Carry, plan=bullets(texts))
    return texts if carry is Carry.ALL else ()


def _serves(text: str, facts: MonthFacts) -> Generator[Step, Any, UUID | None]:
    """What goes on serves what it served, as long as that is an objective of the year."""
    by_id = {short(line.id): line for line in facts.annual}
    known = {one.text: one.serves for one in facts.going_on}.get(text)
    if known is not None and short(known) in by_id:
        return known
    if not by_id:
        return None
    choices = [*(Choice(id, line.text) for id, line in by_id.items()), Choice("itself")]
    served = yield from pick(f"serves.{id_of(text)}", choices, outcome=text)
    return by_id[served].id if served in by_id else None


def _with_objective(one: PlannedOutcome, facts: MonthFacts) -> dict[str, Any]:
    served = {line.id: line.text for line in facts.annual}
    return {"text": one.text, "serves": served.get(one.serves, "") if one.serves else ""}
