"""What is known of the person of a situation, as it is of anybody who talks."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from coach.context import Known, Said
from coach.evaluation.situations import Situation
from cycles.check_ins import CheckIn, MorningBlock
from cycles.people import Language, Tone
from cycles.plans import Objective, ObjectiveState, PlanState, Priority, WeeklyPlan

NOW = datetime(2026, 11, 26, 20, tzinfo=UTC)
"""A Thursday evening, the same in every run."""
TODAY, MONDAY = date(2026, 11, 26), date(2026, 11, 23)


def known_of(situation: Situation, language: str) -> Known:
    """The plan, the days and the last message; the first objectives are those that are done."""
    week = situation.week
    told = situation.objectives[language][: week.planned]
    objectives = tuple(
        Objective(
            UUID(int=number),
            text,
            Priority.IMPORTANT,
            state=ObjectiveState.DONE if number <= week.done else ObjectiveState.OPEN,
        )
        for number, text in enumerate(told, start=1)
    )
    return Known(
        now=NOW,
        today=TODAY,
        language=Language(language),
        tone=Tone.GENTLE,
        week=WeeklyPlan(UUID(int=1), MONDAY, PlanState.ACTIVE, objectives),
        days=_days(situation),
        signal=week.signal,
        capacity=week.capacity,
        is_evening=True,
        said=(Said(True, situation.says[language], NOW),),
    )


def _days(situation: Situation) -> tuple[CheckIn, ...]:
    """The last mornings, the newest today."""
    energy, mood = situation.week.energy, situation.week.mood
    most = max(len(energy), len(mood))
    return tuple(
        CheckIn(
            TODAY - timedelta(days=ago),
            MorningBlock(
                energy=energy[-1 - ago] if ago < len(energy) else None,
                mood=mood[-1 - ago] if ago < len(mood) else None,
            ),
        )
        for ago in reversed(range(most))
    )
