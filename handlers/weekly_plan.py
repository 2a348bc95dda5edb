"""Planning a week: what goes on from last week, what matters in this one, and what may wait."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.calendar import Week
from cycles.moments import MomentKind
from cycles.plans import Priority
from cycles.signal import Scale, SignalReason
from handlers.asking import id_of
from handlers.conversation.effects import PlannedObjective, SavePlan
from handlers.conversation.parameters import OnDays
from handlers.conversation.steps import (
    OBJECTIVE_LENGTH,
    Choice,
    Final,
    Flow,
    Step,
    Tell,
    WayOut,
    WriteLines,
    choose,
    pick,
    write,
)
from handlers.conversation.talk import short
from handlers.morning import ways_out
from handlers.weekday_inside import weekday_inside

MOST_OBJECTIVES = 4
"""Three, and one optional: a design choice, not a finding."""
MOST_WRITTEN = 8
"""As many as may be written before the coach asks which ones wait."""


@dataclass(frozen=True)
class Line:
    """Something in the person's own words that has an id: an objective of the year or of a week."""

    id: UUID
    text: str


@dataclass(frozen=True)
class Lower:
    """Why the capacity is below the usual one: the facts of the signal's sentence."""

    reason: SignalReason
    scale: Scale
    below: int
    """Recent days below the person's usual, out of `of`."""
    of: int
    """Days with an answer among the last 12."""
    recent: float
    """The mean of those days, 1 to 5."""
    usual: float
    usual_capacity: int


@dataclass(frozen=True)
class WeekFacts:
    """What is known when the planning of a week starts."""

    starts_on: date
    capacity: int
    """How many objectives the person's own record says, 1 to 4."""
    completed_weeks: int
    """The n behind the capacity; 0 when there is no record yet."""
    unfinished: tuple[Line, ...] = ()
    annual: tuple[Line, ...] = ()
    planned: tuple[str, ...] = ()
    """The objectives of a plan already made for this week."""
    lower: Lower | None = None
    """None while the record alone gives the capacity."""
    is_overloaded_again: bool = False
    """For the second week in a row."""
    prompted_on: date | None = None
    """The day of the push that opened it; None when the person did, who needs no way out."""


class Existing(StrEnum):
    """What becomes of a plan already made for the week."""

    KEEP = "keep"
    REPLACE = "replace"


class Carry(StrEnum):
    """What becomes of last week's open objectives."""

    ALL = "all"
    NOTHING = "nothing"


class Review(StrEnum):
    """The last look at a plan."""

    SAVE = "save"
    BACK = "back"
    DROP = "drop"


def weekly_plan(week: WeekFacts) -> Flow:
    out = ways_out(MomentKind.PLANNING, week.prompted_on) if week.prompted_on else ()
    if week.planned:
        shown = _bullets(week.planned)
        existing = yield from choose("existing", Existing, ways_out=out, plan=shown)
        if existing is Existing.KEEP:
            return [Final("kept")]
        out = ()
    yield from _capacity(week)
    if week.is_overloaded_again:
        yield Tell("overloaded_again")
    carried = yield from _carried(week, out)
    texts = yield from _objectives(carried, () if week.unfinished else out)
    if not texts:
        return [Final("kept" if week.planned else "not_this_week")]
    texts = yield from _kept(texts, week)
    main = yield from _main(texts)
    serves = yield from _serves(main, week.annual)
    short_text: dict[str, Any] = {"at_most": OBJECTIVE_LENGTH, "refusal": "skip", "objective": main}
    if_then = yield from write("if_then", **short_text)
    day = _day(if_then, week)
    plan_b = yield from write("plan_b", **short_text)
    objectives = tuple(
        PlannedObjective(main, Priority.ESSENTIAL, serves, if_then, plan_b, day)
        if text == main
        else PlannedObjective(text, _priority(place, week.capacity))
        for place, text in enumerate([main, *(text for text in texts if text != main)])
    )
    review = yield from choose(
        "review", Review, plan=_bullets(texts, main), if_then=if_then or "", plan_b=plan_b or ""
    )
    if review is Review.SAVE:
        return [
            SavePlan(week.starts_on, objectives),
            Final("saved", {"count": len(objectives), "main": main, "day": _named(day)}),
        ]
    return [Final("dropped")]


def _capacity(week: WeekFacts) -> Generator[Step, Any, None]:
    """The number and its reason, said before anything is chosen."""
    known = {"capacity": week.capacity, "starts_on": week.starts_on}
    if week.lower is None:
        key = "capacity" if week.completed_weeks else "capacity_unknown"
        yield Tell(key, {**known, "weeks": week.completed_weeks})
        return
    lower = week.lower
    if lower.reason is SignalReason.BELOW_ON_AVERAGE or not lower.below:
        said = "capacity_below_average"
        facts: dict[str, Any] = {"recent": lower.recent, "usual": lower.usual}
    else:
        said, facts = "capacity_below", {"below": lower.below, "of": lower.of}
    scale = {"scale": lower.scale.value, "instead_of": lower.usual_capacity}
    yield Tell(said, {**known, **facts, **scale})


def _carried(week: WeekFacts, out: tuple[WayOut, ...]) -> Generator[Step, Any, tuple[str, ...]]:
    if not week.unfinished:
        return ()
    texts = tuple(line.text for line in week.unfinished)
    carry = yield from choose("carry_over", Carry, ways_out=out, plan=_bullets(texts))
    return texts if carry is Carry.ALL else ()


def _objectives(
    carried: tuple[str, ...], out: tuple[WayOut, ...]
) -> Generator[Step, Any, tuple[str, ...]]:
    """Everything the person writes, one or several in a message, until they say that it is all;
    nothing when this week gets no plan."""
    way_on = "enough" if carried else "not_this_week"
    texts = carried
    lines: tuple[str, ...] = yield WriteLines(
        "objectives", (Choice(way_on),), ways_out=out, at_most=MOST_WRITTEN, refusal=way_on
    )
    while lines:
        known, texts = texts, _without_repeats((*texts, *lines))
        # What only repeats what is there adds nothing to ask about, and would ask the same key.
        if len(texts) >= MOST_WRITTEN or len(texts) == len(known):
            break
        lines = yield WriteLines(
            f"more.{id_of(_bullets(texts))}",
            (Choice("enough"),),
            {"plan": _bullets(texts)},
            at_most=MOST_WRITTEN - len(texts),
            keeps_on=True,
            refusal="enough",
        )
    return texts


def _kept(texts: tuple[str, ...], week: WeekFacts) -> Generator[Step, Any, tuple[str, ...]]:
    """Ask which one waits while there are more than the capacity and one optional."""
    most = min(week.capacity + 1, MOST_OBJECTIVES)
    key = "waits"
    while len(texts) > most:
        choices = [Choice(id_of(text), text) for text in texts]
        may_keep = len(texts) <= MOST_OBJECTIVES
        waits = yield from pick(
            key,
            [*choices, Choice("keep")] if may_keep else choices,
            refusal="keep" if may_keep else "reading-waits",
            count=len(texts),
            capacity=week.capacity,
            weeks=week.completed_weeks,
            most=most,
            over=len(texts) - most,
        )
        if waits == "keep":
            return texts
        texts = tuple(text for text in texts if id_of(text) != waits)
        key = f"waits_too.{waits}"
    return texts


def _main(texts: tuple[str, ...]) -> Generator[Step, Any, str]:
    if len(texts) == 1:
        return texts[0]
    by_id = {id_of(text): text for text in texts}
    choices = [Choice(id, text) for id, text in by_id.items()]
    return by_id[(yield from pick("main", choices))]


def _serves(main: str, annual: tuple[Line, ...]) -> Generator[Step, Any, UUID | None]:
    if not annual:
        return None
    by_id = {short(line.id): line for line in annual}
    choices = [*(Choice(id, line.text) for id, line in by_id.items()), Choice("itself")]
    served = yield from pick("serves", choices, objective=main)
    return by_id[served].id if served in by_id else None


def _day(if_then: str | None, week: WeekFacts) -> date | None:
    """The day of the week that the moment of the main objective names; it is asked with it."""
    named = weekday_inside(if_then) if if_then else None
    days = Week(week.starts_on).days
    return next((day for day in days if day.isoweekday() == named), None)


def _named(day: date | None) -> OnDays | str:
    return OnDays(frozenset({day.isoweekday()})) if day else ""


def _priority(place: int, capacity: int) -> Priority:
    """What stands beyond the capacity is optional, and so is a fourth."""
    return Priority.IMPORTANT if place < min(capacity, 3) else Priority.OPTIONAL


def _without_repeats(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Each text once, as it was first written and where it first stood."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(text.casefold(), text)
    return tuple(first.values())


def _bullets(texts: tuple[str, ...], main: str | None = None) -> str:
    return "\n".join(f"{'★' if text == main else '•'} {text}" for text in texts)
