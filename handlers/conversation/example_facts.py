"""Facts that open every conversation in every way it can begin: for walks, drawings and tests."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from cycles.memories import Memory, MemorySource
from cycles.moments import MomentKind
from cycles.months import OutcomeState
from cycles.people import LifeArea, Reader, Tone
from cycles.plans import ObjectiveState, Priority
from cycles.signal import Scale, SignalReason
from handlers.annual_review import AnnualReviewFacts
from handlers.danger import About, DangerFacts
from handlers.evening import EveningFacts
from handlers.flows import Facts
from handlers.less import LessFacts
from handlers.memory import MemoryFacts
from handlers.month import GoesOn, InMonth, MonthFacts
from handlers.monthly_review import MonthlyReviewFacts
from handlers.morning import MorningFacts, Objective
from handlers.onboarding import OnboardingFacts
from handlers.proposal import (
    Add,
    Keep,
    Later,
    Log,
    Mark,
    Move,
    ProposalFacts,
    Rest,
    Start,
)
from handlers.rest import RestFacts
from handlers.settings import SettingsFacts, Topic
from handlers.week import GlanceFacts, InWeek
from handlers.weekly_plan import Line, Lower, WeekFacts
from handlers.weekly_review import Planned, ReviewFacts
from handlers.year import InYear, YearFacts

TALK = UUID("019abc00-0000-7000-8000-000000000001")
REPORT = UUID("019abc00-0000-7000-8000-000000000002")
MOTHER = UUID("019abc00-0000-7000-8000-000000000003")
BOOK = UUID("019abc00-0000-7000-8000-000000000004")
REVIEWED = UUID("019abc00-0000-7000-8000-000000000005")
DAY = date(2026, 11, 24)
WEEK = date(2026, 11, 30)
MONTH = date(2026, 11, 1)
NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)

LOWER = Lower(SignalReason.BELOW_ON_MOST_DAYS, Scale.ENERGY, 9, 12, 2.4, 3.6, usual_capacity=3)
"""Energy below the usual on 9 of 12 days."""

_REPORT = Objective(REPORT, "Finish the report", "Write its first page")
_MOTHER = Objective(MOTHER, "Call mother")
_IN_WEEK = InWeek(
    REPORT,
    "Finish the report",
    Priority.ESSENTIAL,
    day=DAY,
    if_then="Tuesday 9:00, at my desk",
    plan_b="Write its first page",
    serves="Write the book",
)
_CALL = InWeek(MOTHER, "Call mother", Priority.IMPORTANT, ObjectiveState.DONE)
_LEFT = (Line(REPORT, "Finish the report"), Line(MOTHER, "Call mother"))
_YEAR = (Line(BOOK, "Write the book"),)
_IN_MONTH = (
    InMonth(REPORT, "Finish the report", serves="Write the book", planned=3, done=2),
    InMonth(MOTHER, "Call mother", OutcomeState.KEPT),
)
_IN_YEAR = (
    InYear(BOOK, "Write the book", LifeArea.CREATIVITY, planned=5, done=3),
    InYear(REPORT, "Finish the report", LifeArea.WORK),
)


def _settings(topic: Topic | None = None, name: str | None = "Ana") -> SettingsFacts:
    return SettingsFacts(
        language="en",
        zone="America/Sao_Paulo",
        name=name,
        tone=Tone.GENTLE,
        morning_time=time(7, 30),
        evening_time=time(21),
        planning_day=7,
        planning_time=time(17),
        working_days=frozenset({1, 2, 3, 4, 5}),
        country="BR",
        topic=topic,
    )


EXAMPLES: Mapping[str, tuple[Facts, ...]] = {
    "onboarding": (
        OnboardingFacts("en", "Ana", "America/Sao_Paulo", "BR"),
        OnboardingFacts("pt-BR"),
        OnboardingFacts("es", reader=Reader.PROVIDER),
    ),
    "morning": (
        MorningFacts(DAY, "Ana", (_REPORT, _MOTHER), "Mail to Rui, Tuesday at my desk"),
        MorningFacts(DAY),
        MorningFacts(DAY, "Ana", (replace(_REPORT, is_for_today=True), _MOTHER)),
        MorningFacts(DAY, "Ana", is_back=True),
        MorningFacts(DAY, loose_end="Mail to Rui, on Tuesday", is_of_last_night=False),
    ),
    "evening": (
        EveningFacts(DAY, "Ana", "Finish the report", REPORT),
        EveningFacts(DAY, None, "Walk in the park"),
        EveningFacts(DAY),
        EveningFacts(DAY, is_back=True),
    ),
    "weekly_plan": (
        WeekFacts(
            WEEK, capacity=2, completed_weeks=3, unfinished=_LEFT, annual=_YEAR, prompted_on=DAY
        ),
        WeekFacts(WEEK, capacity=1, completed_weeks=1, is_burnout_high_again=True),
        WeekFacts(WEEK, capacity=4, completed_weeks=4, planned=("Finish the report",)),
        WeekFacts(WEEK, capacity=3, completed_weeks=0, annual=_YEAR, outcomes=_LEFT),
        WeekFacts(WEEK, capacity=2, completed_weeks=3, lower=LOWER, prompted_on=DAY),
        WeekFacts(
            WEEK,
            capacity=1,
            completed_weeks=3,
            lower=replace(LOWER, reason=SignalReason.BELOW_ON_AVERAGE, scale=Scale.MOOD),
            is_overloaded_again=True,
        ),
    ),
    "week": (
        GlanceFacts(
            WEEK,
            (
                _IN_WEEK,
                _CALL,
                InWeek(BOOK, "Write the book", Priority.OPTIONAL, ObjectiveState.DONE),
            ),
        ),
        GlanceFacts(
            WEEK,
            (
                replace(_IN_WEEK, state=ObjectiveState.PARTLY),
                replace(_CALL, state=ObjectiveState.LET_GO),
                InWeek(BOOK, "Write the book", Priority.OPTIONAL, ObjectiveState.CARRIED_OVER),
            ),
        ),
        GlanceFacts(WEEK, (replace(_CALL, state=ObjectiveState.DONE),)),
        GlanceFacts(WEEK),
        GlanceFacts(WEEK, plans_ahead=True),
    ),
    "weekly_review": (
        ReviewFacts(
            REVIEWED,
            DAY,
            DAY,
            (
                Planned(REPORT, "Finish the report", ObjectiveState.DONE),
                Planned(MOTHER, "Call mother"),
                Planned(BOOK, "Write the book", ObjectiveState.PARTLY),
            ),
        ),
        ReviewFacts(REVIEWED, DAY, DAY, (Planned(MOTHER, "Call mother"),), is_next_planned=True),
    ),
    "month": (
        MonthFacts(MONTH, annual=_YEAR, going_on=(GoesOn("A first draft", BOOK),), prompted_on=DAY),
        MonthFacts(MONTH, fits=2, lower=LOWER, looks_back=True),
        MonthFacts(
            MONTH,
            fits=1,
            lower=replace(LOWER, reason=SignalReason.BELOW_ON_AVERAGE, scale=Scale.MOOD),
        ),
        MonthFacts(MONTH, fits=1, is_burnout_high_again=True, planned=_IN_MONTH, looks_back=True),
        MonthFacts(
            MONTH, theme="Roots", planned=_IN_MONTH, is_ending=True, looks_back=True, annual=_YEAR
        ),
    ),
    "monthly_review": (
        MonthlyReviewFacts(REVIEWED, MONTH, DAY, _IN_MONTH, theme="Roots"),
        MonthlyReviewFacts(
            REVIEWED,
            MONTH,
            DAY,
            _IN_MONTH[1:],
            is_next_planned=True,
            asks_burnout=True,
            was_burnout_high=True,
        ),
        MonthlyReviewFacts(REVIEWED, MONTH, DAY, _IN_MONTH[1:], asks_burnout=False),
        MonthlyReviewFacts(None, MONTH, DAY),
    ),
    "year": (
        YearFacts(WEEK, "I write before breakfast.", _IN_YEAR, looks_back=True),
        YearFacts(WEEK),
    ),
    "annual_review": (
        AnnualReviewFacts(DAY, "I write before breakfast.", _IN_YEAR),
        AnnualReviewFacts(DAY),
    ),
    "danger": (
        DangerFacts(About.SELF, emergency="112", line="024", can_follow_up=True),
        DangerFacts(About.SELF, is_imminent=True),
        DangerFacts(About.OTHER, emergency="112"),
        DangerFacts(About.OTHER, is_imminent=True, line="024"),
        DangerFacts(About.HOME, can_follow_up=True),
        DangerFacts(About.HOME, is_imminent=True, emergency="112"),
        DangerFacts(About.DAY_AFTER),
    ),
    "settings": (
        _settings(),
        _settings(Topic.ZONE, name=None),
        _settings(Topic.LANGUAGE),
        replace(_settings(), mornings_only=True),
        replace(_settings(Topic.MORE), country=None, parks_loose_ends=False),
    ),
    "rest": (
        RestFacts(DAY),
        RestFacts(DAY, is_resting=True, rests_until=WEEK),
        RestFacts(DAY, is_resting=True),
    ),
    "memory": (
        MemoryFacts(
            DAY,
            (
                Memory(REPORT, "Works from home on Fridays", MemorySource.TALK, DAY),
                Memory(MOTHER, "Mother is called Rosa", MemorySource.PERSON, DAY),
            ),
        ),
        MemoryFacts(DAY),
    ),
    "proposal": (
        ProposalFacts(Add(WEEK, "Call the bank")),
        ProposalFacts(Add(WEEK, "Call the bank", is_optional=True)),
        *(
            ProposalFacts(Mark(REPORT, "Finish the report", state))
            for state in (ObjectiveState.DONE, ObjectiveState.PARTLY, ObjectiveState.LET_GO)
        ),
        ProposalFacts(Log(DAY, is_evening=False, energy=2)),
        ProposalFacts(Log(DAY, is_evening=True, energy=2, mood=4)),
        ProposalFacts(Log(DAY, is_evening=True, mood=4)),
        ProposalFacts(Later(MomentKind.MORNING, DAY)),
        ProposalFacts(Move("morning", time(8), country="BR")),
        ProposalFacts(Move("evening", time(22), country="BR")),
        ProposalFacts(Move("planning", time(10), weekday=6, country="BR")),
        ProposalFacts(Start("weekly_plan")),
        ProposalFacts(Start("month")),
        ProposalFacts(Start("year")),
        ProposalFacts(Rest(DAY, WEEK)),
        ProposalFacts(Rest(DAY, None)),
        ProposalFacts(Keep("Works from home on Fridays", DAY)),
        ProposalFacts(Keep("Works at the office", DAY, REPORT, "Works from home on Fridays")),
    ),
    "less": (LessFacts(DAY), LessFacts(DAY, mornings_only=True)),
}
"""By the name of the flow; the first is the fullest."""
