"""The first talk: who the person is, what they want of the year, and when to come by."""

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cycles.people import (
    EVENING_TIME,
    MORNING_TIME,
    PLANNING_DAY,
    PLANNING_TIME,
    WORKING_DAYS,
    LifeArea,
    Tone,
)
from handlers import asking
from handlers.conversation.effects import (
    Begin,
    ChangeProfile,
    Consent,
    FinishOnboarding,
    StartToday,
    WrittenObjective,
)
from handlers.conversation.steps import (
    Choice,
    Do,
    Final,
    Flow,
    NowIn,
    OnDays,
    Speak,
    Step,
    Tell,
    WriteLines,
    choose,
    pick,
    write,
)
from handlers.words.catalog import LANGUAGES

MOST_OBJECTIVES = 3
"""A year of more than three objectives is a list; a design choice, not a finding."""


@dataclass(frozen=True)
class OnboardingFacts:
    """What the channel told without being asked."""

    language: str
    name: str | None = None
    zone: str | None = None
    """The likeliest zone by phone number or language; shown and confirmed, never assumed."""
    country: str | None = None


class Agreed(StrEnum):
    """Answers to the first question."""

    YES = "yes"
    PRIVACY = "privacy"
    NO = "no"


class AgreedKnowing(StrEnum):
    """Answers once the person has read what happens with their words."""

    YES = "yes"
    NO = "no"


class Next(StrEnum):
    """What follows the first talk."""

    PLAN = "plan"
    TOMORROW = "tomorrow"


def onboarding(facts: OnboardingFacts) -> Flow:
    language = yield from _language(facts)
    if not (yield from _consent()):
        return [Final("declined")]
    yield Do(Consent())
    yield Do(ChangeProfile(language=language))

    offered = (Choice("profile", facts.name),) if facts.name else ()
    name = yield from write("name", *offered, at_most=60)
    yield Do(ChangeProfile(name=name))
    zone, country = yield from asking.zone("zone", facts.zone, facts.country)
    yield Do(ChangeProfile(zone=zone, country=country))

    vision = yield from write("vision")
    objectives = yield from _objectives()

    days = yield from asking.working_days("working_days", WORKING_DAYS)
    morning = yield from asking.morning_time("morning_time", MORNING_TIME)
    evening = yield from asking.evening_time("evening_time", EVENING_TIME)
    planning_day = yield from asking.planning_day("planning_day", PLANNING_DAY)
    planning_time = yield from asking.planning_time("planning_time", PLANNING_TIME)
    told = yield from pick("tone", [*(Choice(tone) for tone in Tone), Choice("skip")])
    tone = Tone.GENTLE if told == "skip" else Tone(told)
    yield Do(
        ChangeProfile(
            tone=tone,
            working_days=days,
            morning_time=morning,
            evening_time=evening,
            planning_day=planning_day,
            planning_time=planning_time,
        )
    )
    yield Do(FinishOnboarding(vision, objectives))
    yield Tell(
        "card",
        {
            "name": name or "",
            "now": NowIn(zone),
            "morning": morning,
            "evening": evening,
            "days": OnDays(days),
            "planning_day": OnDays(frozenset({planning_day})),
            "planning_time": planning_time,
            "count": len(objectives),
            "objectives": "\n".join(f"• {objective.text}" for objective in objectives),
        },
    )
    if (yield from choose("next", Next)) is Next.PLAN:
        return [StartToday(), Begin("weekly_plan")]
    return [Final("tomorrow", {"morning": morning})]


def _language(facts: OnboardingFacts) -> Generator[Step, Any, str]:
    """The client's language is shown by speaking it; another is one tap away."""
    yield Speak(facts.language)
    others = [Choice(language) for language in LANGUAGES if language != facts.language]
    language = yield from pick("hello", [Choice("go_on"), *others])
    if language == "go_on":
        return facts.language
    yield Speak(language)
    return language


def _consent() -> Generator[Step, Any, bool]:
    agreed = yield from choose("consent", Agreed)
    if agreed is Agreed.PRIVACY:
        yield Tell("privacy")
        return (yield from choose("consent_knowing", AgreedKnowing)) is AgreedKnowing.YES
    return agreed is Agreed.YES


def _objectives() -> Generator[Step, Any, tuple[WrittenObjective, ...]]:
    lines = yield WriteLines("objectives", (Choice("skip"),), at_most=MOST_OBJECTIVES)
    written = []
    for line in lines:
        area = yield from choose(f"area.{asking.id_of(line)}", LifeArea, objective=line)
        written.append(WrittenObjective(line, area))
    return tuple(written)
