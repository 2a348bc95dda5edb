"""The evening check-in: how the focus went, how the person is, and letting go of the day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from cycles.check_ins import FocusOutcome
from cycles.loose_ends import Offer
from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.conversation.domain import MarkObjective, RecordEvening
from handlers.conversation.steps import (
    Choice,
    Do,
    Final,
    Flow,
    Request,
    Tapped,
    Tell,
    Write,
    choose,
    scale,
    synthesis,
    write,
)
from handlers.date_inside import date_inside
from handlers.morning import LOW, ways_out

MARKS = {FocusOutcome.DONE: ObjectiveState.DONE, FocusOutcome.PARTLY: ObjectiveState.PARTLY}
"""What an evening says of the objective that was the day's focus."""


@dataclass(frozen=True)
class EveningFacts:
    """What is known when the evening starts."""

    day: date
    name: str | None = None
    focus: str | None = None
    focus_objective: UUID | None = None
    focus_state: ObjectiveState = ObjectiveState.OPEN
    """How the objective stood before this evening; an answer taken back puts it there again."""
    is_back: bool = False
    """Whether they come back from a rest or a silence."""
    language: str = "en"
    """Which of the two figures of a date in it is the month."""


@dataclass(frozen=True)
class ParkLooseEnd(Write):
    """What, when and where; the day that it names is the one on which it is brought."""

    def samples(self) -> tuple[Any, ...]:
        return (*super().samples(), {"text": "Call the bank, Thursday at 9"})


def evening(facts: EveningFacts) -> Flow:
    out = ways_out(MomentKind.EVENING, facts.day)
    if facts.focus:
        outcome = yield from choose(
            "outcome", FocusOutcome, ways_out=out, focus=facts.focus, name=facts.name or ""
        )
        yield Do(RecordEvening(facts.day, outcome=outcome))
        if facts.focus_objective:
            state = MARKS.get(outcome, facts.focus_state)
            yield Do(MarkObjective(facts.focus_objective, state))
        yield Tell(f"heard_{outcome.value}")
        energy = yield from scale("energy")
    else:
        energy = yield from scale(
            "energy_first", ways_out=out, name=facts.name or "", is_back=int(facts.is_back)
        )
    yield Do(RecordEvening(facts.day, energy=energy))
    mood = yield from scale("mood")
    yield Do(RecordEvening(facts.day, mood=mood))
    if energy <= LOW or mood <= LOW:
        yield Tell("low", {"energy": energy, "mood": mood})

    offer = Offer((yield Request("loose_end_offer", {}, tuple(Offer))))
    # "Something to park" goes straight to the loose end, so that nobody taps more than four times.
    beside = () if offer is Offer.NONE else (Choice("park"),)
    reflection = yield from write("reflection", *beside)
    is_tapped = reflection is None or isinstance(reflection, Tapped)
    yield Do(RecordEvening(facts.day, reflection="" if is_tapped else reflection))
    loose_end = None
    if reflection is not None and (is_tapped or offer is Offer.ASK):
        told: str = yield ParkLooseEnd("loose_end", (Choice("skip"),))
        loose_end = None if isinstance(told, Tapped) else told
        yield Do(RecordEvening(facts.day, loose_end_skipped=not loose_end))
    yield Do(RecordEvening(facts.day, loose_end=loose_end or ""))
    if loose_end:
        named = date_inside(loose_end, facts.language, facts.day)
        is_ahead = named is not None and named > facts.day + timedelta(days=1)
        return [Final("parked_ahead" if is_ahead else "parked")]
    line = yield from synthesis(facts.day)
    return [RecordEvening(facts.day, closing=line.name), Final("summed_up", {"line": line.text})]
