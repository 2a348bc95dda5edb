"""The first talk: who the person is, what they want of the year, and when to come by."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cycles.people import MOST_ANNUAL_OBJECTIVES, LifeArea, Reader, Tone
from handlers import asking
from handlers.conversation.domain import (
    ChangeProfile,
    Consent,
    FinishOnboarding,
    StartToday,
    WrittenObjective,
)
from handlers.conversation.effects import Begin, ShownChoice
from handlers.conversation.parameters import Listed, NextMorning, NowIn, OnDays
from handlers.conversation.reading import Means, Reading, Unreadable
from handlers.conversation.steps import (
    Choice,
    Choose,
    Do,
    Final,
    Flow,
    Speak,
    Step,
    Tell,
    WriteLines,
    choose,
    pick,
    write,
)
from handlers.one_line import listed
from handlers.words.catalog import LANGUAGES
from handlers.yes_and_no import ADULT, begins_with_no, begins_with_yes, stated_age


@dataclass(frozen=True)
class OnboardingFacts:
    """What the channel told without being asked."""

    language: str
    name: str | None = None
    zone: str | None = None
    """The likeliest zone by phone number or language; shown and confirmed, never assumed."""
    country: str | None = None
    reader: Reader = Reader.NONE
    """Whose model will read what they write."""


@dataclass(frozen=True)
class AskConsent(Choose):
    """Two things at once: being an adult, and agreeing. A no or a minor's age declines both."""

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        age = stated_age(text)
        if begins_with_no(text) or (age is not None and age < ADULT):
            return Means("no")
        if age is not None:
            return Means("yes") if begins_with_yes(text) else Unreadable("reading-consent")
        return super().read(text, shown, language)


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
    yield from _language(facts)
    if not (yield from _consent(facts.reader)):
        return [Final("declined")]
    yield Do(Consent())

    offered = (Choice("profile", facts.name),) if facts.name else ()
    name = yield from asking.name("name", *offered)
    yield Do(ChangeProfile(name=name))
    zone, country = yield from asking.zone("zone", facts.zone, facts.country)
    yield Do(ChangeProfile(zone=zone, country=country))

    vision = yield from write("vision")
    objectives = yield from _objectives()

    clocks = asking.clock_country(zone, country)
    days = yield from asking.working_days("working_days", can_skip=True)
    morning = yield from asking.morning_time("morning_time", clocks, can_skip=True)
    evening = yield from asking.evening_time("evening_time", clocks, can_skip=True)
    planning = yield from asking.planning("planning_day", "planning_time", clocks, can_skip=True)
    told = yield from pick("tone", [*(Choice(tone) for tone in Tone), Choice("skip")])
    tone = Tone.GENTLE if told == "skip" else Tone(told)
    yield Do(
        ChangeProfile(
            tone=tone,
            working_days=days,
            morning_time=morning,
            evening_time=evening,
            planning_day=planning.day,
            planning_time=planning.at,
        )
    )
    yield Do(FinishOnboarding(vision, objectives))
    coming: dict[str, Any] = {
        "day": NextMorning(zone, morning, days),
        "morning": morning,
        "country": clocks,
    }
    yield Tell(
        "card",
        {
            "name": name or "",
            "now": NowIn(zone),
            "unknown_zone": zone if zone == asking.NO_ZONE else "",
            "country": clocks,
            "morning": morning,
            "evening": evening,
            "days": OnDays(days),
            "planning_day": OnDays(frozenset({planning.day})),
            "planning_time": planning.at,
            "tone": tone.value,
            "objectives": Listed(tuple(map(_with_area, objectives))),
        },
    )
    if (yield from choose("next", Next, **coming)) is Next.PLAN:
        return [StartToday(), Begin("weekly_plan")]
    return [Final("tomorrow", coming)]


def _language(facts: OnboardingFacts) -> Generator[Step, Any, None]:
    """The client's language is shown by speaking it; another is one tap away."""
    yield Speak(facts.language)
    others = [Choice(language) for language in LANGUAGES if language != facts.language]
    told = yield from pick("hello", [Choice("go_on"), *others])
    language = facts.language if told == "go_on" else told
    yield Speak(language)
    # Kept before the consent, so that whoever declines is met in it another time.
    yield Do(ChangeProfile(language=language))


def _consent(reader: Reader) -> Generator[Step, Any, bool]:
    told = {"reader": reader.value}
    agreed = yield AskConsent("consent", tuple(Choice(answer) for answer in Agreed), told)
    if agreed == Agreed.PRIVACY:
        yield Tell("privacy", told)
        answers = tuple(Choice(answer) for answer in AgreedKnowing)
        return bool((yield AskConsent("consent_knowing", answers)) == AgreedKnowing.YES)
    return bool(agreed == Agreed.YES)


def _with_area(objective: WrittenObjective) -> tuple[str, str]:
    """For the card; "something else" says nothing there."""
    is_telling = objective.area is not LifeArea.OTHER
    return objective.text, objective.area.value if is_telling else ""


def _objectives() -> Generator[Step, Any, tuple[WrittenObjective, ...]]:
    skip = (Choice("skip"),)
    lines = yield WriteLines("objectives", skip, at_most=MOST_ANNUAL_OBJECTIVES, refusal="skip")
    written = []
    for line in listed(lines):
        area = yield from choose(f"area.{asking.id_of(line)}", LifeArea, objective=line)
        written.append(WrittenObjective(line, area))
    return tuple(written)
