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
from handlers.conversation.domain import PlannedObjective, SavePlan
from handlers.conversation.parameters import OnDays
from handlers.conversation.steps import (
    OBJECTIVE_LENGTH,
    Choice,
    Final,
    Flow,
    Step,
    Tell,
    WayOut,
    choose,
    pick,
    write,
)
from handlers.conversation.talk import short
from handlers.lists import bullets, gathered, what_stays
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
    outcomes: tuple[Line, ...] = ()
    """Of the month in which most of the week lies, as long as they are open."""
    planned: tuple[str, ...] = ()
    """The objectives of a plan already made for this week."""
    lower: Lower | None = None
    """None while the record alone gives the capacity."""
    is_overloaded_again: bool = False
    """For the second week in a row."""
    is_burnout_high_again: bool = False
    """Two months running at the top of the burnout question: one small thing, for this month."""
    prompted_on: date | None = None
    """The day of the push that opened it; None when the person did, who needs no way out."""
    today: date | None = None
    """The local date on which it starts; None in a planning begun before this was kept."""


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
        shown = bullets(week.planned)
        existing = yield from choose("existing", Existing, ways_out=out, plan=shown)
        if existing is Existing.KEEP:
            return [Final("kept")]
        out = ()
    yield from _capacity(week)
    if week.is_overloaded_again:
        yield Tell("overloaded_again")
    carried = yield from _carried(week, out)
    way_on = "enough" if carried else "not_this_week"
    out = () if week.unfinished else out
    texts = yield from gathered("objectives", way_on, carried, out, at_most=MOST_WRITTEN)
    if not texts:
        return [Final("kept" if week.planned else "not_this_week")]
    texts = yield from what_stays(
        texts,
        fits=min(week.capacity + 1, MOST_OBJECTIVES),
        at_most=MOST_OBJECTIVES,
        refusal="reading-waits",
        capacity=week.capacity,
        weeks=week.completed_weeks,
    )
    main = yield from _main(texts)
    serves = yield from _serves(main, week)
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
        "review", Review, plan=bullets(texts, main), if_then=if_then or "", plan_b=plan_b or ""
    )
    if review is Review.SAVE:
        return [
            SavePlan(week.starts_on, objectives),
            Final("saved", {"count": len(objectives), "main": main, "day": _ahead(day, week)}),
        ]
    return [Final("dropped")]


def _capacity(week: WeekFacts) -> Generator[Step, Any, None]:
    """The number and its reason, said before anything is chosen."""
    known = {"capacity": week.capacity, "starts_on": week.starts_on}
    if week.is_burnout_high_again:
        yield Tell("capacity_burnout", known)
        return
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
    carry = yield from choose("carry_over", Carry, ways_out=out, plan=bullets(texts))
    return texts if carry is Carry.ALL else ()


def _main(texts: tuple[str, ...]) -> Generator[Step, Any, str]:
    if len(texts) == 1:
        return texts[0]
    by_id = {id_of(text): text for text in texts}
    choices = [Choice(id, text) for id, text in by_id.items()]
    return by_id[(yield from pick("main", choices))]


def _serves(main: str, week: WeekFacts) -> Generator[Step, Any, UUID | None]:
    """An outcome of the month, or an annual objective that none of them says in the same words."""
    near = {line.text.casefold() for line in week.outcomes}
    far = tuple(line for line in week.annual if line.text.casefold() not in near)
    by_id = {short(line.id): line for line in (*week.outcomes, *far)}
    if not by_id:
        return None
    choices = [*(Choice(id, line.text) for id, line in by_id.items()), Choice("itself")]
    of_month = len(week.outcomes)
    served = yield from pick("serves", choices, objective=main, of_month=of_month)
    return by_id[served].id if served in by_id else None


def _day(if_then: str | None, week: WeekFacts) -> date | None:
    """The day of the week that the moment of the main objective names, unless it has passed."""
    named = weekday_inside(if_then) if if_then else None
    left = (day for day in Week(week.starts_on).days if week.today is None or day >= week.today)
    return next((day for day in left if day.isoweekday() == named), None)


def _ahead(day: date | None, week: WeekFacts) -> OnDays | str:
    """The day whose morning is still to come: this one's may be over, and is not promised."""
    is_ahead = day is not None and (week.today is None or day > week.today)
    return OnDays(frozenset({day.isoweekday()})) if day and is_ahead else ""


def _priority(place: int, capacity: int) -> Priority:
    """What stands beyond the capacity is optional, and so is a fourth."""
    return Priority.IMPORTANT if place < min(capacity, 3) else Priority.OPTIONAL
