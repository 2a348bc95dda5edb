"""The year at a glance: the vision, the objectives, and changing either at any time."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from cycles.people import MOST_ANNUAL_OBJECTIVES, Ending, LifeArea
from handlers.conversation.domain import (
    AddObjective,
    ChangeVision,
    EndObjective,
    ReviseObjective,
    WrittenObjective,
)
from handlers.conversation.effects import Begin, Effect
from handlers.conversation.parameters import Each
from handlers.conversation.steps import (
    OBJECTIVE_LENGTH,
    Choice,
    Final,
    Flow,
    Step,
    choose,
    pick,
    write,
)
from handlers.conversation.talk import short


@dataclass(frozen=True)
class InYear:
    """An annual objective, with what this year's weeks did for it."""

    id: UUID
    text: str
    area: LifeArea
    planned: int = 0
    """Objectives of weeks that served it, straight or through a month."""
    done: int = 0
    """How many of them were done."""


@dataclass(frozen=True)
class YearFacts:
    """What is known when the person looks at their year."""

    ends_on: date
    vision: str | None = None
    objectives: tuple[InYear, ...] = ()
    looks_back: bool = False
    """Whether this is its last week, and nobody has looked back yet."""


class Change(StrEnum):
    """What becomes of an objective."""

    KEEP = "keep"
    WORDS = "words"
    CAME_TRUE = "came_true"
    LET_GO = "let_go"


ENDINGS = {Change.CAME_TRUE: Ending.DONE, Change.LET_GO: Ending.LET_GO}


def year(facts: YearFacts) -> Flow:
    picked = yield from _glance(facts)
    match picked:
        case "close":
            return [Final("closed")]
        case "look_back":
            return [Begin("annual_review")]
        case "vision":
            words = yield from write("vision", refusal="skip")
            changed: list[Effect] = [ChangeVision(words)] if words else []
        case "add":
            changed = yield from added("new")
        case _:
            chosen = next(one for one in facts.objectives if short(one.id) == picked)
            changed = yield from _changed(chosen)
    # Begun anew, so that the glance shows what is kept and going back undoes nothing unseen.
    return [*changed, Begin("year")]


def _glance(facts: YearFacts) -> Generator[Step, Any, str]:
    choices = [Choice(short(one.id), one.text) for one in facts.objectives]
    choices += [Choice("add")] if len(facts.objectives) < MOST_ANNUAL_OBJECTIVES else []
    choices += [Choice("vision")]
    choices += [Choice("look_back")] if facts.looks_back else []
    return (
        yield from pick(
            "glance",
            [*choices, Choice("close")],
            refusal="close",
            ends_on=facts.ends_on,
            vision=facts.vision or "",
            plan=listed(facts.objectives),
            count=len(facts.objectives),
        )
    )


def listed(objectives: Sequence[InYear]) -> Each:
    """The objectives of a year, a line each."""
    lines = (
        {"text": one.text, "area": one.area.value, "planned": one.planned, "done": one.done}
        for one in objectives
    )
    return Each("year-line", tuple(lines))


def added(key: str) -> Generator[Step, Any, list[Effect]]:
    """One more objective with its area of life; nothing when the person passes."""
    text = yield from write(key, at_most=OBJECTIVE_LENGTH, refusal="skip")
    if text is None:
        return []
    area = yield from choose("area", LifeArea, objective=text)
    return [AddObjective(WrittenObjective(text, area))]


def _changed(one: InYear) -> Generator[Step, Any, list[Effect]]:
    id = short(one.id)
    change = yield from choose(f"change.{id}", Change, objective=one.text)
    if change is Change.KEEP:
        return []
    if change is Change.WORDS:
        return (yield from revised(one))
    return [EndObjective(one.id, ENDINGS[change])]


def revised(one: InYear) -> Generator[Step, Any, list[Effect]]:
    """The objective in other words; nothing when the person passes."""
    key = f"words.{short(one.id)}"
    words = yield from write(key, at_most=OBJECTIVE_LENGTH, refusal="skip", objective=one.text)
    return [ReviseObjective(one.id, words)] if words else []
