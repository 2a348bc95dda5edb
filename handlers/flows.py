"""Every conversation by its name: its script and the facts that are frozen when it starts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from cycles.people import Tone
from handlers.conversation.steps import Flow
from handlers.conversation.talk import Conversation
from handlers.danger import DangerFacts, danger
from handlers.evening import EveningFacts, evening
from handlers.less import LessFacts, less
from handlers.morning import MorningFacts, morning
from handlers.onboarding import OnboardingFacts, onboarding
from handlers.rest import RestFacts, rest
from handlers.settings import SettingsFacts, settings
from handlers.week import GlanceFacts, week
from handlers.weekly_plan import WeekFacts, weekly_plan
from handlers.weekly_review import ReviewFacts, weekly_review

Facts = (
    OnboardingFacts
    | MorningFacts
    | EveningFacts
    | WeekFacts
    | GlanceFacts
    | ReviewFacts
    | SettingsFacts
    | DangerFacts
    | RestFacts
    | LessFacts
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
    "settings": Script("settings", TypeAdapter(SettingsFacts), settings),
    "rest": Script("rest", TypeAdapter(RestFacts), rest),
    "less": Script("less", TypeAdapter(LessFacts), less),
}


def opened(
    id: UUID, flow: str, language: str, facts: Facts, tone: Tone = Tone.GENTLE
) -> Conversation:
    """A conversation at its start, with its facts frozen as plain JSON."""
    frozen = FLOWS[flow].facts.dump_python(facts, mode="json")
    return Conversation(id, flow, language, frozen, tone=tone)
