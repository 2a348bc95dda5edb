"""What a model may propose, as tools, and what of it can be offered to the person.

A tool names things by what stands in the facts: objectives and memories by their numbers, never by
an id. Nothing is done when a tool is called: what it means becomes a question with two buttons.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from coach.context import Known
from coach.providers.provider import Answer, Proposed, Tool
from cycles.memories import MEMORY_LENGTH, Remembers
from cycles.plans import (
    MOST_BESIDE_OPTIONAL,
    OBJECTIVE_LENGTH,
    ObjectiveState,
    PlanState,
    Priority,
)
from handlers.proposal import Act, Add, Keep, Later, Log, Mark, Move, Rest, Start

MOST_DAYS_OF_REST = 90
MOST_MINUTES = 240
"""A check-in that comes back later than this is another one."""


def _tool(name: str, description: str, **fields: Mapping[str, Any]) -> Tool:
    optional = {name for name, schema in fields.items() if schema.get("optional")}
    shapes = {
        name: {key: value for key, value in schema.items() if key != "optional"}
        for name, schema in fields.items()
    }
    return Tool(
        name,
        description,
        {
            "type": "object",
            "properties": shapes,
            "required": sorted(set(fields) - optional),
            "additionalProperties": False,
        },
    )


def _number(most: int, least: int = 1, **more: Any) -> Mapping[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": most, **more}


def _words(most: int) -> Mapping[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": most}


def _one_of(*values: str) -> Mapping[str, Any]:
    return {"type": "string", "enum": list(values)}


ALARM = _tool(
    "raise_alarm",
    "Call this, and write nothing, when anyone may be in danger of ending or hurting their own "
    "life or of being hurt by somebody: also when it is veiled, quoted or about another person. A "
    "reply written by people, with help nearby, is sent then.",
)


def raises_alarm(answer: Answer) -> bool:
    """Whether a model sees somebody in danger; whatever else it wrote is not sent then."""
    return any(one.tool == ALARM.name for one in answer.proposed)


def words_of(proposed: Sequence[Proposed]) -> Iterator[str]:
    """The free words of what is proposed, which the person is shown."""
    for one in proposed:
        words = one.arguments.get("text")
        if isinstance(words, str):
            yield words


def tools(known: Known) -> tuple[Tool, ...]:
    """What can be proposed to this person now; the alarm always."""
    week = known.week if known.week and known.week.state is PlanState.ACTIVE else None
    offered = [ALARM]
    if week is not None:
        text = _words(OBJECTIVE_LENGTH)
        offered.append(_tool("add_objective", "Add one objective to this week's plan.", text=text))
    if week is not None and week.objectives:
        states = _one_of("done", "partly", "let_go")
        number = _number(len(week.objectives))
        told = "Mark an objective of this week, by its number in the facts."
        offered.append(_tool("mark_objective", told, number=number, state=states))
    score = _number(5, optional=True)
    told = "Note how they are now, from 1 to 5, only when they said it in numbers or clear words."
    offered.append(_tool("log_mood", told, energy=score, mood=score))
    if known.check_in is not None:
        minutes = _number(MOST_MINUTES, least=15)
        told = "Put the open check-in off for some minutes."
        offered.append(_tool("snooze", told, minutes=minutes))
    at = {"type": "string", "minLength": 5, "maxLength": 5}
    told = "Change when Virtus comes by: HH:MM, 24 hours; weekday (1 is Monday) for planning alone."
    prompt, weekday = _one_of("morning", "evening", "planning"), _number(7, optional=True)
    offered.append(_tool("change_time", told, prompt=prompt, at=at, weekday=weekday))
    flow = _one_of(*_STARTS)
    offered.append(_tool("start", "Begin one of the programme's conversations.", what=flow))
    if not known.is_resting:
        days = _number(MOST_DAYS_OF_REST, least=0)
        told = "Stay quiet for so many days, today included; 0 until they come back."
        offered.append(_tool("rest", told, days=days))
    if known.remembers is not Remembers.NEVER:
        told = (
            "Remember one lasting fact about their life that will help later (not a mood, not a "
            "plan, nothing about danger or health they would not want kept), in one short sentence "
            "in their language; instead_of is the number of a memory that it makes untrue."
        )
        instead = _number(max(1, len(known.memories)), optional=True)
        offered.append(_tool("remember", told, text=_words(MEMORY_LENGTH), instead_of=instead))
    return tuple(offered)


def act_of(answer: Answer, known: Known) -> Act | None:
    """The first proposed act that can be offered as it stands; None when there is none."""
    for one in answer.proposed:
        reader = _READERS.get(one.tool)
        act = reader(one.arguments, known) if reader else None
        if act is not None:
            return act
    return None


def _add(given: Mapping[str, Any], known: Known) -> Act | None:
    text = " ".join(str(given["text"]).split())
    if known.week is None or not text:
        return None
    open_ones = [one for one in known.week.objectives if one.priority is not Priority.OPTIONAL]
    fits = min(known.capacity, MOST_BESIDE_OPTIONAL)
    return Add(known.week.starts_on, text, is_optional=len(open_ones) >= fits)


def _mark(given: Mapping[str, Any], known: Known) -> Act | None:
    number = int(given["number"])
    if known.week is None or not 1 <= number <= len(known.week.objectives):
        return None
    one = known.week.objectives[number - 1]
    state = ObjectiveState(given["state"])
    return None if one.state is state else Mark(one.id, one.text, state)


def _log(given: Mapping[str, Any], known: Known) -> Act | None:
    energy, mood = given.get("energy"), given.get("mood")
    if energy is None and mood is None:
        return None
    return Log(known.today, known.is_evening, energy, mood)


def _later(given: Mapping[str, Any], known: Known) -> Act | None:
    if known.check_in is None:
        return None
    return Later(known.check_in, known.today, int(given["minutes"]))


def _move(given: Mapping[str, Any], known: Known) -> Act | None:
    try:
        at = time.fromisoformat(given["at"])
    except ValueError:
        return None
    weekday = given.get("weekday")
    if (weekday is not None) != (given["prompt"] == "planning"):
        return None
    return Move(given["prompt"], at.replace(second=0, tzinfo=None), weekday, known.country)


_STARTS: Mapping[str, Start] = {
    "plan_the_week": Start("weekly_plan"),
    "plan_the_month": Start("month"),
    "look_at_the_year": Start("year"),
}


def _start(given: Mapping[str, Any], _: Known) -> Act | None:
    return _STARTS.get(given["what"])


def _rest(given: Mapping[str, Any], known: Known) -> Act | None:
    days = int(given["days"])
    return Rest(known.today, _last_day(known.today, days))


def _last_day(today: date, days: int) -> date | None:
    return today + timedelta(days=days - 1) if days else None


def _keep(given: Mapping[str, Any], known: Known) -> Act | None:
    text = " ".join(str(given["text"]).split())
    if not text or known.remembers is Remembers.NEVER:
        return None
    if any(memory.text.casefold() == text.casefold() for memory in known.memories):
        return None
    number = given.get("instead_of")
    if number is None or not 1 <= number <= len(known.memories):
        return Keep(text, known.today)
    instead = known.memories[number - 1]
    return Keep(text, known.today, instead.id, instead.text)


_READERS: Mapping[str, Callable[[Mapping[str, Any], Known], Act | None]] = {
    "add_objective": _add,
    "mark_objective": _mark,
    "log_mood": _log,
    "snooze": _later,
    "change_time": _move,
    "start": _start,
    "rest": _rest,
    "remember": _keep,
}
