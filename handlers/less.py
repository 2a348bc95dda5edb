"""Less: offered once, in place of a push, to somebody from whom no word has come for a while."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from cycles.rest import RestKind
from handlers.conversation.domain import BeginRest, ChangeProfile
from handlers.conversation.steps import Choice, Final, Flow, pick


class Rhythm(StrEnum):
    """How often Virtus comes by."""

    KEEP_ON = "keep_on"
    MORNINGS = "mornings"
    PAUSE = "pause"


@dataclass(frozen=True)
class LessFacts:
    """What is known when less is offered."""

    day: date
    mornings_only: bool = False


def less(facts: LessFacts) -> Flow:
    offered = [
        Choice(rhythm.value)
        for rhythm in Rhythm
        if not (facts.mornings_only and rhythm is Rhythm.MORNINGS)
    ]
    rhythm = Rhythm((yield from pick("offer", offered)))
    match rhythm:
        case Rhythm.KEEP_ON:
            return [Final("kept")]
        case Rhythm.MORNINGS:
            return [ChangeProfile(mornings_only=True), Final("mornings")]
        case Rhythm.PAUSE:
            return [BeginRest(facts.day, None, RestKind.REST), Final("paused")]
        case _:
            assert_never(rhythm)
