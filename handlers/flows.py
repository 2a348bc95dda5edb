"""Every conversation by its name: its script and the facts that are frozen when it starts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from cycles.people import Tone
from handlers.annual_review import AnnualReviewFacts, annual_review
from handlers.conversation.steps import Flow
from handlers.conversation.talk import OVER, Conversation
from handlers.danger import DangerFacts, danger
from handlers.evening import EveningFacts, evening
from handlers.less import LessFacts, less
from handlers.memory import MemoryFacts, memory
from handlers.month import MonthFacts, month
from handlers.monthly_review import MonthlyReviewFacts, monthly_review
from handlers.morning import MorningFacts, morning
from handlers.onboarding import OnboardingFacts, onboarding
from handlers.proposal import ProposalFacts, proposal
from handlers.rest import RestFacts, rest
from handlers.settings import SettingsFacts, settings
from handlers.week import GlanceFacts, week
from handlers.weekly_plan import WeekFacts, weekly_plan
from handlers.weekly_review import ReviewFacts, weekly_review
from handlers.year import YearFacts, year

Facts = (
    OnboardingFacts
    | MorningFacts
    | EveningFacts
    | WeekFacts
    | GlanceFacts
    | ReviewFacts
    | MonthFacts
    | MonthlyReviewFacts
    | YearFacts
    | AnnualReviewFacts
    | SettingsFacts
    | DangerFacts
    | RestFacts
    | LessFacts
    | MemoryFacts
    | ProposalFacts
)


@dataclass(frozen=True)
class Script:
    """A flow with the shape of its facts; calling it with stored facts starts it anew."""

    name: str
    facts: TypeAdapter[Any]
    flow: Callable[[Any], Flow]

    def __call__(self, stored: Mapping[str, Any]) -> Flow:
        return self.flow(self.facts.validate_python(stored))


FLOWS: Mapping[str, Script] = {
    "onboarding": Script("onboarding", TypeAdapter(OnboardingFacts), onboarding),
    "morning": Script("morning", TypeAdapter(MorningFacts), morning),
    "evening": Script("evening", TypeAdapter(EveningFacts), evening),
    "weekly_plan": Script("weekly_plan", TypeAdapter(WeekFacts), weekly_plan),
    "week": Script("week", TypeAdapter(GlanceFacts), week),
    "danger": Script("danger", TypeAdapter(DangerFacts), danger),
    "weekly_review": Script("weekly_review", TypeAdapter(ReviewFacts), weekly_review),
    "month": Script("month", TypeAdapter(MonthFacts), month),
    "monthly_review": Script("monthly_review", TypeAdapter(MonthlyReviewFacts), monthly_review),
    "year": Script("year", TypeAdapter(YearFacts), year),
    "annual_review": Script("annual_review", TypeAdapter(AnnualReviewFacts), annual_review),
    "settings": Script("settings", TypeAdapter(SettingsFacts), settings),
    "rest": Script("rest", TypeAdapter(RestFacts), rest),
    "memory": Script("memory", TypeAdapter(MemoryFacts), memory),
    "proposal": Script("proposal", TypeAdapter(ProposalFacts), proposal),
    "less": Script("less", TypeAdapter(LessFacts), less),
}

ASIDES = frozenset({"week", "settings", "rest", "memory", "proposal"})
"""About something else for a moment: what is open waits under them, and none of them itself."""
DRAFTS = frozenset(
    {"weekly_plan", "weekly_review", "month", "monthly_review", "year", "annual_review"}
)
"""Made of what somebody writes or decides, and worth it as a whole: once begun, they are not given
up for a prompt, a rest or a silence. A check-in counts as far as it came."""
PROMPTS = frozenset({"morning", "evening", "less"})
"""What is asked day by day: one gives way to the next."""


def is_begun(talk: Conversation) -> bool:
    """Whether something was answered in it that another conversation must not make forgotten."""
    return bool(talk.replies) and talk.flow not in ASIDES


def is_draft(talk: Conversation) -> bool:
    return talk.flow in DRAFTS and is_begun(talk)


def opened(
    id: UUID,
    flow: str,
    language: str,
    facts: Facts,
    tone: Tone = Tone.GENTLE,
    over: UUID | None = None,
) -> Conversation:
    """A conversation at its start, with its facts frozen as plain JSON; `over` waits under it."""
    frozen = FLOWS[flow].facts.dump_python(facts, mode="json")
    if over is not None:
        frozen[OVER] = str(over)
    return Conversation(id, flow, language, frozen, tone=tone)
