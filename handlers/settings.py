"""Changing what Virtus knows of a person: one thing at a time, from a menu or straight to it."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Any, assert_never

from cycles.memories import Remembers
from cycles.people import Tone
from handlers import asking
from handlers.conversation.domain import ChangeProfile
from handlers.conversation.parameters import NowIn, OnDays
from handlers.conversation.steps import Choice, Final, Flow, Speak, Step, choose, pick
from handlers.words.catalog import LANGUAGES


class Topic(StrEnum):
    """What can be changed."""

    MORNING = "morning"
    EVENING = "evening"
    PLANNING = "planning"
    DAYS = "days"
    LANGUAGE = "language"
    ZONE = "zone"
    NAME = "name"
    TONE = "tone"
    MORE = "more"
    DONE = "done"


class More(StrEnum):
    """What fewer people change."""

    HOLIDAYS = "holidays"
    LOOSE_ENDS = "loose_ends"
    BURNOUT = "burnout"
    MEMORY = "memory"
    DONE = "done"


class Holidays(StrEnum):
    """What public holidays are."""

    QUIET = "quiet"
    AS_USUAL = "as_usual"


class LooseEnds(StrEnum):
    """Whether the evening offers to park one."""

    OFFER = "offer"
    LEAVE_OUT = "leave_out"


class BurnoutQuestion(StrEnum):
    """Whether the monthly review asks it."""

    ASK = "ask"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True)
class SettingsFacts:
    """What is set now, and where to go at once."""

    language: str
    zone: str
    name: str | None
    tone: Tone
    morning_time: time
    evening_time: time
    planning_day: int
    planning_time: time
    working_days: frozenset[int]
    country: str | None = None
    topic: Topic | None = None
    mornings_only: bool = False
    rests_on_holidays: bool = False
    parks_loose_ends: bool = True
    asks_burnout: bool = False
    remembers: Remembers = Remembers.ASK


def settings(facts: SettingsFacts) -> Flow:
    topic = facts.topic
    clocks = asking.clock_country(facts.zone, facts.country)
    if topic is None:
        topic = yield from choose(
            "menu",
            Topic,
            name=facts.name or "",
            now=NowIn(facts.zone),
            morning=facts.morning_time,
            evening=facts.evening_time,
            planning_day=OnDays(frozenset({facts.planning_day})),
            planning_time=facts.planning_time,
            days=OnDays(facts.working_days),
            country=clocks,
            unknown_zone=facts.zone if facts.zone == asking.NO_ZONE else "",
            spoken=facts.language,
            tone=facts.tone.value,
            mornings_only=int(facts.mornings_only),
        )
    return (yield from _change(topic, facts, clocks))


def _change(
    topic: Topic, facts: SettingsFacts, clocks: str | None
) -> Generator[Step, Any, Sequence[ChangeProfile | Final]]:
    match topic:
        case Topic.MORNING:
            at = yield from asking.morning_time("morning_time", clocks)
            change = ChangeProfile(morning_time=at)
            return [change, Final("morning_changed", {"time": at, "country": clocks})]
        case Topic.EVENING:
            at = yield from asking.evening_time("evening_time", clocks)
            change = ChangeProfile(evening_time=at, mornings_only=False)
            return [change, Final("evening_changed", {"time": at, "country": clocks})]
        case Topic.PLANNING:
            slot = yield from asking.planning("planning_day", "planning_time", clocks)
            day = OnDays(frozenset({slot.day}))
            shown = {"day": day, "time": slot.at, "country": clocks}
            change = ChangeProfile(
                planning_day=slot.day, planning_time=slot.at, mornings_only=False
            )
            return [change, Final("planning_changed", shown)]
        case Topic.DAYS:
            days = yield from asking.working_days("working_days")
            change = ChangeProfile(working_days=days)
            return [change, Final("days_changed", {"days": OnDays(days)})]
        case Topic.LANGUAGE:
            language = yield from pick("language", [Choice(language) for language in LANGUAGES])
            yield Speak(language)
            return [ChangeProfile(language=language), Final("language_changed")]
        case Topic.ZONE:
            zone, country = yield from asking.zone("zone", facts.zone, facts.country)
            change = ChangeProfile(zone=zone, country=country)
            there = asking.clock_country(zone, country)
            return [change, Final("zone_changed", {"now": NowIn(zone), "country": there})]
        case Topic.NAME:
            name = yield from asking.name("name")
            return [ChangeProfile(name=name), Final("name_changed", {"name": name or ""})]
        case Topic.TONE:
            tone = yield from choose("tone", Tone)
            return [ChangeProfile(tone=tone), Final("tone_changed", {"tone": tone.value})]
        case Topic.MORE:
            return (yield from _more(facts))
        case Topic.DONE:
            return [Final("unchanged")]
        case _:
            assert_never(topic)


def _more(facts: SettingsFacts) -> Generator[Step, Any, Sequence[ChangeProfile | Final]]:
    more = yield from choose(
        "more",
        More,
        rests_on_holidays=int(facts.rests_on_holidays),
        parks_loose_ends=int(facts.parks_loose_ends),
        asks_burnout=int(facts.asks_burnout),
        remembers=facts.remembers.value,
    )
    match more:
        case More.HOLIDAYS:
            if facts.country is None:
                return [Final("no_country")]
            holidays = yield from choose("holidays", Holidays)
            is_quiet = holidays is Holidays.QUIET
            return [ChangeProfile(rests_on_holidays=is_quiet), Final(f"holidays_{holidays}")]
        case More.LOOSE_ENDS:
            loose_ends = yield from choose("loose_ends", LooseEnds)
            parks = loose_ends is LooseEnds.OFFER
            return [ChangeProfile(parks_loose_ends=parks), Final(f"loose_ends_{loose_ends}")]
        case More.BURNOUT:
            question = yield from choose("burnout", BurnoutQuestion)
            asks = question is BurnoutQuestion.ASK
            return [ChangeProfile(asks_burnout=asks), Final(f"burnout_{question}")]
        case More.MEMORY:
            remembers = yield from choose("memory", Remembers)
            return [ChangeProfile(remembers=remembers), Final(f"memory_{remembers}")]
        case More.DONE:
            return [Final("unchanged")]
        case _:
            assert_never(more)
