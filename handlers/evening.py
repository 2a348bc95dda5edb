"""The evening check-in: how the focus went, how the person is, and letting go of the day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from cycles.check_ins import FocusOutcome
from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.conversation.effects import MarkObjective, RecordEvening
from handlers.conversation.steps import Choice, Do, Final, Flow, Tell, choose, scale, write
from handlers.morning import ways_out

MARKS = {FocusOutcome.DONE: ObjectiveState.DONE, FocusOutcome.PARTLY: ObjectiveState.PARTLY}
"""What an evening says of the objective that was the day's focus."""


@dataclass(frozen=True)
class EveningFacts:
    """What is known when the evening starts."""

    day: date
    name: str | None = None
    focus: str | None = None
    focus_objective: UUID | None = None


def evening(facts: EveningFacts) -> Flow:
    out = ways_out(MomentKind.EVENING, facts.day)
    if facts.focus:
        outcome = yield from choose(
            "outcome", FocusOutcome, ways_out=out, focus=facts.focus, name=facts.name or ""
        )
        yield Do(RecordEvening(facts.day, outcome=outcome))
        if facts.focus_objective and outcome in MARKS:
            yield Do(MarkObjective(facts.focus_objective, MARKS[outcome]))
        yield Tell(f"heard_{outcome.value}")
        energy = yield from scale("energy")
    else:
        energy = yield from scale("energy_first", ways_out=out, name=facts.name or "")
    yield Do(RecordEvening(facts.day, energy=energy))
    mood = yield from scale("mood")
    yield Do(RecordEvening(facts.day, mood=mood))

    # "Something to park" goes straight to the loose end, so that nobody taps more than four times.
    reflection = yield from write("reflection", Choice("park"))
    if reflection is None:
        return [Final("closed")]
    if reflection != "park":
        yield Do(RecordEvening(facts.day, reflection=reflection))
    loose_end = yield from write("loose_end")
    if loose_end is None:
        return [Final("closed")]
    yield Do(RecordEvening(facts.day, loose_end=loose_end))
    return [Final("parked")]
