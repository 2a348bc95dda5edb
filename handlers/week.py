"""The week at a glance: what was planned, how each of it stands, and marking what has moved."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.plans import ObjectiveState, Priority
from handlers.conversation.domain import MarkObjective
from handlers.conversation.effects import Begin
from handlers.conversation.parameters import Each, OnDays
from handlers.conversation.steps import Choice, Final, Flow, Step, pick
from handlers.conversation.talk import short


@dataclass(frozen=True)
class InWeek:
    """An objective of the week with all that was planned for it."""

    id: UUID
    text: str
    priority: Priority
    state: ObjectiveState = ObjectiveState.OPEN
    day: date | None = None
    if_then: str | None = None
    plan_b: str | None = None
    serves: str | None = None
    """The words of the annual objective that it serves, straight or through the month."""
    for_month: str | None = None
    """The words of the month's outcome that it serves."""


@dataclass(frozen=True)
class GlanceFacts:
    """The plan as it stands when the person looks; without objectives there is none."""

    starts_on: date
    objectives: tuple[InWeek, ...] = ()
    plans_ahead: bool = False
    """Whether a plan made now would be for the next week, as in the last two days of this one."""


class Mark(StrEnum):
    """What the person may say of an objective between its evenings."""

    DONE = "done"
    PARTLY = "partly"
    LET_GO = "let_go"
    REOPEN = "reopen"
    """It was marked by mistake, or there is more to it."""


STATES = {
    Mark.DONE: ObjectiveState.DONE,
    Mark.PARTLY: ObjectiveState.PARTLY,
    Mark.LET_GO: ObjectiveState.LET_GO,
    Mark.REOPEN: ObjectiveState.OPEN,
}


def week(facts: GlanceFacts) -> Flow:
    if not facts.objectives:
        return (yield from _no_plan(facts))
    undone = [one for one in facts.objectives if one.state is not ObjectiveState.DONE]
    done = [one for one in facts.objectives if one.state is ObjectiveState.DONE]
    choices = [_own(one) for one in undone]
    choices += [Choice("remark")] if done else []
    picked = yield from pick(
        "glance",
        [*choices, Choice("close")],
        refusal="close",
        starts_on=facts.starts_on,
        plan=Each("week-line", tuple(map(_line, facts.objectives))),
        done=len(done),
        count=len(facts.objectives),
    )
    if picked == "close":
        return [Final("closed")]
    if picked == "remark":
        picked = short(done[0].id)
        if len(done) > 1:
            picked = yield from pick("which", [*map(_own, done), Choice("back")])
    chosen = next(one for one in facts.objectives if short(one.id) == picked)
    mark = yield from _mark(chosen)
    # Begun anew, so that the glance shows what is kept and going back undoes no mark unseen.
    return [MarkObjective(chosen.id, STATES[mark]), Begin("week")]


def _no_plan(facts: GlanceFacts) -> Generator[Step, Any, Sequence[Begin | Final]]:
    ahead = int(facts.plans_ahead)
    choices = [Choice("plan"), Choice("close")]
    if (yield from pick("empty", choices, refusal="close", ahead=ahead)) == "plan":
        return [Begin("weekly_plan")]
    return [Final("closed_empty")]


def _mark(one: InWeek) -> Generator[Step, Any, Mark]:
    """What became of it, but for what it is already."""
    marks = [Choice(mark.value) for mark, state in STATES.items() if state is not one.state]
    key = f"mark.{short(one.id)}"
    return Mark((yield from pick(key, [*marks, Choice("back")], objective=one.text)))


def _own(one: InWeek) -> Choice:
    return Choice(short(one.id), one.text)


def _line(one: InWeek) -> dict[str, Any]:
    return {
        "mark": "★" if one.priority is Priority.ESSENTIAL else "•",
        "text": one.text,
        "state": one.state.value,
        "day": OnDays(frozenset({one.day.isoweekday()})) if one.day else "",
        "if_then": one.if_then or "",
        "plan_b": one.plan_b or "",
        "for_month": one.for_month or "",
        "serves": one.serves or "",
    }
