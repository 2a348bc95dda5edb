"""Looking back on a year: what becomes of each objective, what is taken along, what is next."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from cycles.moments import MomentKind
from cycles.people import MOST_ANNUAL_OBJECTIVES, Ending
from handlers.conversation.domain import ChangeVision, EndObjective, ReviewYear
from handlers.conversation.steps import (
    Choice,
    Do,
    Final,
    Flow,
    Step,
    Tapped,
    Tell,
    WayOut,
    Write,
    choose,
    write,
)
from handlers.conversation.talk import short
from handlers.morning import ways_out
from handlers.year import InYear, added, revised


@dataclass(frozen=True)
class AnnualReviewFacts:
    """What is known when a year is looked back on."""

    day: date
    """The day on which it is asked."""
    vision: str | None = None
    objectives: tuple[InYear, ...] = ()


class Became(StrEnum):
    """What becomes of an objective when the year ends."""

    KEPT = "kept"
    WORDS = "words"
    CAME_TRUE = "came_true"
    LET_GO = "let_go"


ENDINGS = {Became.CAME_TRUE: Ending.DONE, Became.LET_GO: Ending.LET_GO}


class Picture(StrEnum):
    """What becomes of the vision."""

    KEEP = "keep"
    CHANGE = "change"


def annual_review(facts: AnnualReviewFacts) -> Flow:
    yield Tell("opening", {"count": len(facts.objectives)})
    out = ways_out(MomentKind.YEAR_REVIEW, facts.day)
    count = 0
    for one in facts.objectives:
        count += yield from _asked(one, out)
        out = ()
    take_along = yield from _take_along(out)
    yield Do(ReviewYear(facts.day, take_along))
    yield from _vision(facts.vision)
    # The last question, done with the last words: going back to it would add it twice.
    more = (yield from added("new")) if count < MOST_ANNUAL_OBJECTIVES else []
    return [*more, Final("closed", {"count": count + len(more)})]


def _asked(one: InYear, out: tuple[WayOut, ...]) -> Generator[Step, Any, int]:
    """How many objectives this one leaves for the next year: itself or none."""
    shown = {"objective": one.text, "planned": one.planned, "done": one.done}
    became = yield from choose(f"went.{short(one.id)}", Became, ways_out=out, **shown)
    yield Do(EndObjective(one.id, ENDINGS.get(became)))
    if became is Became.WORDS:
        for effect in (yield from revised(one)):
            yield Do(effect)
    return int(became not in ENDINGS)


def _take_along(out: tuple[WayOut, ...]) -> Generator[Step, Any, str]:
    answer: str = yield Write("take_along", (Choice("skip"),), ways_out=out, refusal="skip")
    return "" if isinstance(answer, Tapped) else answer


def _vision(vision: str | None) -> Generator[Step, Any, None]:
    if vision and (yield from choose("picture", Picture, vision=vision)) is Picture.KEEP:
        return
    words = yield from write("vision", refusal="skip")
    if words:
        yield Do(ChangeVision(words))
