"""Changing what Virtus knows of a person: one thing at a time, from a menu or straight to it."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Any, assert_never

from cycles.people import Tone
from handlers import asking
from handlers.conversation.effects import ChangeProfile
from handlers.conversation.steps import (
    Choice,
    Final,
    Flow,
    NowIn,
    OnDays,
    Speak,
    Step,
    choose,
    pick,
    write,
)
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
    DONE = "done"


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


def settings(facts: SettingsFacts) -> Flow:
    topic = facts.topic
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
        )
    return (yield from _change(topic, facts))


def _change(
    topic: Topic, facts: SettingsFacts
) -> Generator[Step, Any, Sequence[ChangeProfile | Final]]:
    match topic:
        case Topic.MORNING:
            at = yield from asking.morning_time("morning_time")
            words = {"at": at, "now": NowIn(facts.zone)}
            return [ChangeProfile(morning_time=at), Final("morning_changed", words)]
        case Topic.EVENING:
            at = yield from asking.evening_time("evening_time")
            words = {"at": at, "now": NowIn(facts.zone)}
            return [ChangeProfile(evening_time=at), Final("evening_changed", words)]
        case Topic.PLANNING:
            day = yield from asking.planning_day("planning_day")
            at = yield from asking.planning_time("planning_time")
            words = {"day": OnDays(frozenset({day})), "at": at}
            change = ChangeProfile(planning_day=day, planning_time=at)
            return [change, Final("planning_changed", words)]
        case Topic.DAYS:
            days = yield from asking.working_days("working_days")
            words = {"days": OnDays(days)}
            return [ChangeProfile(working_days=days), Final("days_changed", words)]
        case Topic.LANGUAGE:
            language = yield from pick("language", [Choice(language) for language in LANGUAGES])
            yield Speak(language)
            return [ChangeProfile(language=language), Final("language_changed")]
        case Topic.ZONE:
            zone, country = yield from asking.zone("zone", facts.zone, facts.country)
            change = ChangeProfile(zone=zone, country=country)
            return [change, Final("zone_changed", {"now": NowIn(zone)})]
        case Topic.NAME:
            name = yield from write("name", at_most=60)
            return [ChangeProfile(name=name), Final("name_changed", {"name": name or ""})]
        case Topic.TONE:
            tone = yield from choose("tone", Tone)
            return [ChangeProfile(tone=tone), Final("tone_changed")]
        case Topic.DONE:
            return [Final("unchanged")]
        case _:
            assert_never(topic)
