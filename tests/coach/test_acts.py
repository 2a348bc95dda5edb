"""What a model proposes becomes an act only where it is about something the person has."""

from datetime import date, time
from typing import Any

import pytest

from coach.acts import act_of, raises_alarm, tools
from coach.persona.acts import complaint_of_acts
from coach.providers.provider import Answer, Proposed
from cycles.memories import Remembers
from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.proposal import Act, Add, Keep, Later, Log, Mark, Move, Rest, Start
from tests.coach.someone import CHOIR, MONDAY, REPORT, TODAY, known


def proposes(tool: str, **arguments: Any) -> Answer:
    return Answer("", (Proposed(tool, arguments),))


@pytest.mark.parametrize(
    ("answer", "act"),
    [
        (proposes("add_objective", text=" Call the\nbank "), Add(MONDAY, "Call the bank")),
        (
            proposes("mark_objective", number=1, state="done"),
            Mark(REPORT, "Finish the report", ObjectiveState.DONE),
        ),
        (proposes("log_mood", energy=2), Log(TODAY, is_evening=False, energy=2)),
        (proposes("snooze", minutes=30), Later(MomentKind.MORNING, TODAY, 30)),
        (
            proposes("change_time", prompt="morning", at="08:00"),
            Move("morning", time(8), country="BR"),
        ),
        (
            proposes("change_time", prompt="planning", at="10:00", weekday=6),
            Move("planning", time(10), 6, "BR"),
        ),
        (proposes("start", what="plan_the_week"), Start("weekly_plan")),
        (proposes("rest", days=1), Rest(TODAY, TODAY)),
        (proposes("rest", days=7), Rest(TODAY, date(2026, 11, 30))),
        (proposes("rest", days=0), Rest(TODAY, None)),
        (proposes("remember", text="Has two cats"), Keep("Has two cats", TODAY)),
        (
            proposes("remember", text="Sings no more", instead_of=1),
            Keep("Sings no more", TODAY, CHOIR, "Sings in a choir on Thursdays"),
        ),
    ],
)
def test_what_fits_is_offered(answer: Answer, act: Act) -> None:
    person = known(check_in=MomentKind.MORNING)
    assert complaint_of_acts(answer.proposed, tools(person)) is None
    assert act_of(answer, person) == act


@pytest.mark.parametrize(
    "answer",
    [
        proposes("mark_objective", number=3, state="done"),
        proposes("mark_objective", number=1, state="open"),
        proposes("log_mood"),
        proposes("snooze", minutes=30),
        proposes("change_time", prompt="morning", at="25:00"),
        proposes("change_time", prompt="morning", at="08:00", weekday=3),
        proposes("remember", text=" SINGS in a choir on Thursdays"),
        proposes("delete_everything"),
        Answer("Just words"),
    ],
)
def test_what_does_not_fit_is_offered_to_nobody(answer: Answer) -> None:
    assert act_of(answer, known()) is None


def test_more_than_fits_becomes_the_optional_one() -> None:
    act = act_of(proposes("add_objective", text="Run"), known(capacity=2))
    assert act == Add(MONDAY, "Run", is_optional=True)


def test_a_tool_is_there_only_while_it_means_something() -> None:
    bare = known(week=None, remembers=Remembers.NEVER, is_resting=True)
    assert [tool.name for tool in tools(bare)] == [
        "raise_alarm",
        "log_mood",
        "change_time",
        "start",
    ]
    everything = {tool.name for tool in tools(known(check_in=MomentKind.EVENING))}
    assert everything > {"snooze", "rest", "remember", "add_objective", "mark_objective"}


def test_the_alarm_is_seen_beside_anything_else() -> None:
    calls = (Proposed("rest", {"days": 1}), Proposed("raise_alarm", {}))
    assert raises_alarm(Answer("All is well", calls))
    assert not raises_alarm(proposes("rest", days=1))
