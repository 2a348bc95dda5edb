"""Rest: how long to be quiet, sick days among it, and coming back sooner."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, assert_never

from cycles.rest import RestKind
from handlers.conversation.dates import AskDate
from handlers.conversation.domain import BeginRest, EndRest
from handlers.conversation.steps import Choice, Final, Flow, Step, Tell, choose


class HowLong(StrEnum):
    """Until when; each counts today."""

    TODAY = "for_today"
    WEEK = "for_week"
    UNTIL = "until_date"
    OPEN = "open_end"
    SICK = "sick"
    """Not feeling well; for how long is asked next."""


class WhileResting(StrEnum):
    """What can be done about a rest that goes on."""

    COME_BACK = "come_back"
    CHANGE = "change"
    STAY = "stay"


@dataclass(frozen=True)
class RestFacts:
    """What is known when rest is spoken of; `rests_until` None: with no end, or no rest."""

    day: date
    is_resting: bool = False
    rests_until: date | None = None


def rest(facts: RestFacts) -> Flow:
    if facts.is_resting:
        key = "resting" if facts.rests_until else "resting_open"
        wish = yield from choose(key, WhileResting, until=facts.rests_until or "")
        match wish:
            case WhileResting.COME_BACK:
                return [EndRest(facts.day), Final("ended")]
            case WhileResting.STAY:
                return [Final("stays")]
            case WhileResting.CHANGE:
                pass
            case _:
                assert_never(wish)
    return (yield from _begin(facts.day))


def _begin(day: date) -> Generator[Step, Any, Sequence[BeginRest | Final]]:
    spans = tuple(Choice(span.value) for span in HowLong)
    how_long: date | str = yield AskDate("how_long", spans, today=day)
    kind = RestKind.REST
    if how_long == HowLong.SICK:
        kind = RestKind.SICK
        yield Tell("sick")
        others = tuple(span for span in spans if span.id != HowLong.SICK)
        how_long = yield AskDate("sick_how_long", others, today=day)
    if how_long == HowLong.UNTIL:
        how_long = yield AskDate("until", today=day)
    if how_long == HowLong.OPEN:
        return [BeginRest(day, None, kind), Final("begun_open")]
    if how_long in (HowLong.TODAY, day):
        return [BeginRest(day, day, kind), Final("begun_today")]
    until = how_long if isinstance(how_long, date) else day + timedelta(days=6)
    return [BeginRest(day, until, kind), Final("begun", {"until": until})]
