"""Somebody of whom everything is known, for what models are told of them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from coach.context import Known, Said
from cycles.check_ins import CheckIn, EveningBlock, FocusOutcome, MorningBlock
from cycles.memories import Memory, MemorySource
from cycles.months import MonthlyPlan, Outcome
from cycles.people import AnnualObjective, Language, LifeArea, Tone
from cycles.plans import Objective, PlanState, Priority, WeeklyPlan

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
TODAY, MONDAY = date(2026, 11, 24), date(2026, 11, 23)
REPORT, MOTHER, CHOIR = UUID(int=1), UUID(int=2), UUID(int=3)
PLAN = WeeklyPlan(
    UUID(int=9),
    MONDAY,
    PlanState.ACTIVE,
    (
        Objective(REPORT, "Finish the report", Priority.ESSENTIAL, plan_b="Its first page"),
        Objective(MOTHER, "Call mother", Priority.IMPORTANT),
    ),
)
MEMORIES = (
    Memory(CHOIR, "Sings in a choir on Thursdays", MemorySource.TALK, MONDAY),
    Memory(UUID(int=4), "Works from home on Fridays", MemorySource.PERSON, MONDAY),
)


def known(**changed: Any) -> Known:
    told: dict[str, Any] = {
        "now": NOW,
        "today": TODAY,
        "language": Language.ENGLISH,
        "tone": Tone.GENTLE,
        "name": "Ana",
        "country": "BR",
        "vision": "I write before breakfast.",
        "annual": (AnnualObjective(UUID(int=5), "Write the book", LifeArea.CREATIVITY),),
        "month": MonthlyPlan(
            UUID(int=6), date(2026, 11, 1), "Roots", outcomes=(Outcome(UUID(int=7), "A draft"),)
        ),
        "week": PLAN,
        "days": (
            CheckIn(
                MONDAY,
                MorningBlock(energy=2, mood=3, focus="Walk"),
                EveningBlock(outcome=FocusOutcome.DONE, energy=4, reflection="The sun was out"),
            ),
        ),
        "memories": MEMORIES,
        "said": said("Good morning", "What shall I do first?"),
    }
    return Known(**{**told, **changed})


def said(*texts: str) -> tuple[Said, ...]:
    """Turns of the person's and the coach's, the last of them the person's."""
    first = len(texts) % 2 == 0
    return tuple(
        Said((place % 2 == 0) is not first, text, NOW - timedelta(minutes=len(texts) - place))
        for place, text in enumerate(texts)
    )
