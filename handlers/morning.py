"""The morning check-in: how the person is, and the one thing of today; at most four taps."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from cycles.moments import MomentKind
from cycles.signal import LOW as LOW_LATELY
from cycles.signal import SignalWord
from handlers.conversation.domain import RecordMorning, SkipToday, Snooze
from handlers.conversation.steps import (
    OBJECTIVE_LENGTH,
    Choice,
    Do,
    Final,
    Flow,
    Request,
    Tapped,
    Tell,
    WayOut,
    Write,
    choose,
    scale,
)
from handlers.conversation.talk import short

LOW = 2
"""At this energy or less the day is made smaller."""
MIDDLING = 3
"""At this one too, when the days before were low."""
SIGNALS = (SignalWord.STEADY.value, SignalWord.STRAINED.value)
"""Answers of the world that stand for all others."""


@dataclass(frozen=True)
class Objective:
    """An open objective of the week."""

    id: UUID
    text: str
    plan_b: str | None = None
    is_for_today: bool = False
    """Whether this is the day that was planned for it."""


@dataclass(frozen=True)
class MorningFacts:
    """What is known when the morning starts."""

    day: date
    name: str | None = None
    objectives: tuple[Objective, ...] = ()
    loose_end: str | None = None
    """What was parked for this morning."""
    is_back: bool = False
    """Whether they come back from a rest or a silence: nothing from before is brought up."""
    is_of_last_night: bool = True
    """Whether the loose end was parked the evening before, and not on an earlier one."""


class Size(StrEnum):
    """How much of the focus on a day of low energy."""

    SMALL = "small"
    WHOLE = "whole"


def morning(facts: MorningFacts) -> Flow:
    if facts.loose_end and not facts.is_back:
        shown = {"loose_end": facts.loose_end, "last_night": int(facts.is_of_last_night)}
        yield Tell("loose_end", shown)
    energy = yield from scale(
        "energy",
        ways_out=ways_out(MomentKind.MORNING, facts.day),
        name=facts.name or "",
        is_back=int(facts.is_back),
    )
    yield Do(RecordMorning(facts.day, energy=energy))
    is_small = energy <= LOW
    if is_small:
        yield Tell("smaller", {"energy": energy})
    elif energy == MIDDLING and (yield Request("signal", {}, SIGNALS)) in LOW_LATELY:
        is_small = True
        yield Tell("smaller_lately")
    mood = yield from scale("mood")
    yield Do(RecordMorning(facts.day, mood=mood))

    by_id = {short(objective.id): objective for objective in facts.objectives}
    choices = (*(Choice(id, found.text) for id, found in by_id.items()), Choice("nothing"))
    key = "focus" if by_id else "focus_own"
    planned = next((found.text for found in facts.objectives if found.is_for_today), "")
    answer: str = yield Write(
        key, choices, {"planned": planned}, at_most=OBJECTIVE_LENGTH, refusal="nothing"
    )
    if isinstance(answer, Tapped) and answer == "nothing":
        yield Do(RecordMorning(facts.day, focus=""))
        return [Final("rest_of_day" if is_small else "no_focus")]
    chosen = next((found for found in facts.objectives if found.text == answer), None)
    yield Do(RecordMorning(facts.day, focus=answer, focus_objective=chosen.id if chosen else None))
    if not is_small:
        return [Final("closed", {"focus": answer})]

    if chosen and chosen.plan_b:
        size = yield from choose("plan_b", Size, plan_b=chosen.plan_b)
    else:
        size = yield from choose("small_step", Size, focus=answer)
    yield Do(RecordMorning(facts.day, plan_b_taken=size is Size.SMALL))
    small = chosen.plan_b if chosen and chosen.plan_b and size is Size.SMALL else answer
    return [Final("closed_small" if size is Size.SMALL else "closed", {"focus": small})]


def ways_out(kind: MomentKind, day: date) -> tuple[WayOut, ...]:
    """On every prompt: in an hour, or not today."""
    return WayOut("later", (Snooze(kind, day),)), WayOut("not_now", (SkipToday(kind, day),))
