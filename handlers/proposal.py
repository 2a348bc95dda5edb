"""An act that the coach proposed while talking: done when the person says yes, and only then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any, Literal, TypeAlias, assert_never
from uuid import UUID

from pydantic import Field

from cycles.memories import MemorySource
from cycles.moments import MomentKind
from cycles.plans import ObjectiveState, Priority
from cycles.rest import RestKind
from handlers.conversation.domain import (
    AddToWeek,
    BeginRest,
    ChangeProfile,
    MarkObjective,
    PlannedObjective,
    RecordEvening,
    RecordMorning,
    Remember,
    Snooze,
)
from handlers.conversation.effects import Begin, Effect
from handlers.conversation.parameters import OnDays
from handlers.conversation.steps import Choice, Final, Flow, pick


@dataclass(frozen=True)
class Add:
    """One more objective for a week that is planned."""

    starts_on: date
    text: str
    is_optional: bool = False
    """Whether the week is as full as it fits already."""
    kind: Literal["add"] = "add"


@dataclass(frozen=True)
class Mark:
    """What became of an objective of the week."""

    objective: UUID
    text: str
    state: ObjectiveState
    kind: Literal["mark"] = "mark"


@dataclass(frozen=True)
class Log:
    """Energy or mood of this part of the day, 1 to 5."""

    day: date
    is_evening: bool
    energy: int | None = None
    mood: int | None = None
    kind: Literal["log"] = "log"


@dataclass(frozen=True)
class Later:
    """The check-in that is open comes back after a while."""

    prompt: MomentKind
    day: date
    minutes: int = 60
    kind: Literal["later"] = "later"


@dataclass(frozen=True)
class Move:
    """Another time for a push; `weekday` is ISO, for planning alone."""

    prompt: Literal["morning", "evening", "planning"]
    at: time
    weekday: int | None = None
    country: str | None = None
    """By whose habit the time is written."""
    kind: Literal["move"] = "move"


@dataclass(frozen=True)
class Start:
    """A conversation of the programme."""

    flow: Literal["weekly_plan", "month", "year"]
    kind: Literal["start"] = "start"


@dataclass(frozen=True)
class Rest:
    """Quiet from today on; `until` None: until the person comes back."""

    day: date
    until: date | None
    kind: Literal["rest"] = "rest"


@dataclass(frozen=True)
class Keep:
    """A fact to remember, perhaps in place of one that is not true any more."""

    text: str
    day: date
    instead_of: UUID | None = None
    instead: str = ""
    """The words of that one."""
    kind: Literal["keep"] = "keep"


Act: TypeAlias = Annotated[
    Add | Mark | Log | Later | Move | Start | Rest | Keep, Field(discriminator="kind")
]


@dataclass(frozen=True)
class ProposalFacts:
    """What is proposed."""

    act: Act


def proposal(facts: ProposalFacts) -> Flow:
    act = facts.act
    asked, parameters = _asked(act)
    choices = [Choice("yes"), Choice("no")]
    if (yield from pick(asked, choices, refusal="no", **parameters)) == "no":
        return [Final("left_out")]
    return _done(act)


def _asked(act: Act) -> tuple[str, Mapping[str, Any]]:
    """The key of the question for an act, and what stands in it."""
    match act:
        case Add():
            return "add", {"text": act.text, "is_optional": int(act.is_optional)}
        case Mark():
            return f"mark_{act.state.value}", {"text": act.text}
        case Log():
            return "log", {"energy": act.energy or 0, "mood": act.mood or 0}
        case Later():
            return "later", {"minutes": act.minutes}
        case Move():
            day = OnDays(frozenset({act.weekday})) if act.weekday else ""
            shown = {"day": day, "time": act.at, "country": act.country}
            return f"move_{act.prompt}", shown
        case Start():
            return f"start_{act.flow}", {}
        case Rest():
            return ("rest", {"until": act.until}) if act.until else ("rest_open", {})
        case Keep():
            return "keep", {"text": act.text, "instead": act.instead}
        case _:
            assert_never(act)


def _done(act: Act) -> Sequence[Effect | Final]:
    match act:
        case Add():
            priority = Priority.OPTIONAL if act.is_optional else Priority.IMPORTANT
            planned = PlannedObjective(act.text, priority)
            return [AddToWeek(act.starts_on, planned), Final("added")]
        case Mark():
            return [MarkObjective(act.objective, act.state), Final("marked")]
        case Log(is_evening=True):
            return [RecordEvening(act.day, energy=act.energy, mood=act.mood), Final("logged")]
        case Log():
            return [RecordMorning(act.day, energy=act.energy, mood=act.mood), Final("logged")]
        case Later():
            snoozed = Snooze(act.prompt, act.day, act.minutes)
            return [snoozed, Final("snoozed", {"minutes": act.minutes})]
        case Move():
            return [_moved(act), Final("moved")]
        case Start():
            return [Begin(act.flow)]
        case Rest():
            return [BeginRest(act.day, act.until, RestKind.REST), Final("rests")]
        case Keep():
            return [remembered(act), Final("kept")]
        case _:
            assert_never(act)


def remembered(act: Keep) -> Remember:
    return Remember(act.text, MemorySource.TALK, act.day, act.instead_of)


def _moved(act: Move) -> ChangeProfile:
    match act.prompt:
        case "morning":
            return ChangeProfile(morning_time=act.at)
        case "evening":
            return ChangeProfile(evening_time=act.at, mornings_only=False)
        case "planning":
            return ChangeProfile(
                planning_day=act.weekday, planning_time=act.at, mornings_only=False
            )
        case _:
            assert_never(act.prompt)
