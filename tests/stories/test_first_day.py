"""The first days with Virtus, from hello to the loose end of yesterday."""

from datetime import time
from itertools import product

import pytest

from cycles.check_ins import FocusOutcome
from cycles.people import LifeArea
from cycles.plans import PlanState, Priority
from tests.stories.chats import CHANNELS, NUMBERED, WEBHOOK
from tests.stories.conftest import LANGUAGES
from tests.stories.days import MONDAY, TUESDAY, meets_virtus, plans_the_week, starts
from tests.stories.house import House
from tests.stories.person import Person


@pytest.mark.parametrize(
    ("way", "language"), [*product(CHANNELS, LANGUAGES), (WEBHOOK, "pt-BR"), (NUMBERED, "es")]
)
async def test_from_hello_to_the_loose_end_of_yesterday(ana: Person, house: House) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)

    await house.to("2026-03-03 07:29")
    await ana.sees_nothing()
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy", ana.name)
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("5")
    await ana.sees("morning-focus")
    await ana.taps("Write the first chapter")
    await ana.sees("morning-closed", "Write the first chapter")

    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-outcome", "Write the first chapter")
    await ana.taps("partly")
    await ana.sees("evening-heard_partly", "evening-energy")
    await ana.taps("3")
    await ana.sees("evening-mood")
    await ana.taps("4")
    await ana.sees("evening-reflection")
    await ana.says("The mornings are mine")
    await ana.sees("evening-loose_end")
    await ana.says("Tomorrow at ten, at my desk: call the bank")
    await ana.sees("evening-parked")

    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-loose_end", "call the bank", "morning-energy")

    await _everything_was_kept(ana)


@pytest.mark.parametrize("way", ["web"])
async def test_the_name_given_at_the_door_is_offered_and_taken_by_one_tap(ana: Person) -> None:
    ana.chat.address = "ana"
    await starts(ana)
    await ana.taps("Ana")
    await ana.sees("onboarding-zone_city")
    assert (await ana.known()).person.name == "Ana"


async def _everything_was_kept(ana: Person) -> None:
    person = (await ana.known()).person
    assert (person.name, person.language, person.zone) == ("Ana", ana.language, "America/Sao_Paulo")
    assert person.schedule.evening_time == time(21)
    assert [(it.text, it.area) for it in await ana.objectives()] == [
        ("Finish the book", LifeArea.CREATIVITY),
        ("Run ten kilometres", LifeArea.HEALTH),
    ]
    plan = await ana.plan(MONDAY)
    assert plan is not None
    assert plan.state is PlanState.ACTIVE
    main, other = plan.objectives
    assert (main.text, main.priority) == ("Write the first chapter", Priority.ESSENTIAL)
    assert (main.if_then, main.plan_b) == ("If it is nine, then I open the draft", "One page")
    assert main.serves == (await ana.objectives())[0].id
    assert other.text == "Run twice"
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.morning is not None
    assert day.evening is not None
    assert (day.morning.energy, day.morning.mood, day.morning.focus) == (4, 5, main.text)
    assert day.morning.focus_objective == main.id
    assert (day.evening.energy, day.evening.mood) == (3, 4)
    assert day.evening.outcome is FocusOutcome.PARTLY
    assert day.evening.reflection == "The mornings are mine"
    assert day.evening.loose_end == "Tomorrow at ten, at my desk: call the bank"
