"""Skipping everything that can be skipped leaves a coach that still knows when to come by."""

from datetime import time

import pytest

from tests.stories.conftest import LANGUAGES
from tests.stories.days import MONDAY, TUESDAY, arrives
from tests.stories.house import House
from tests.stories.person import Person


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_skips_everything_is_met_the_next_morning(ana: Person, house: House) -> None:
    await arrives(ana)
    person = (await ana.known()).person
    assert person.name is None
    assert person.schedule.morning_time == time(7, 30)
    assert await ana.objectives() == ()
    assert await ana.plan(MONDAY) is None

    await house.to("2026-03-02 21:00")
    await ana.sees_nothing()
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("2")
    await ana.sees("morning-smaller", "morning-mood")
    await ana.taps("2")
    await ana.sees("morning-focus_own")
    await ana.taps("nothing")
    await ana.sees("morning-rest_of_day")

    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await ana.taps("1")
    await ana.sees("evening-mood")
    await ana.taps("1")
    await ana.sees("evening-reflection")
    await ana.taps("skip")
    await ana.sees("synthesis-evening_quiet_1")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.evening is not None
    assert day.morning is not None
    assert (day.morning.energy, day.morning.focus) == (2, None)
    assert (day.evening.energy, day.evening.reflection, day.evening.loose_end) == (1, None, None)


async def test_who_is_no_adult_or_does_not_agree_is_let_go(ana: Person) -> None:
    await ana.says("/start")
    await ana.sees("onboarding-hello")
    await ana.taps("go_on")
    await ana.sees("onboarding-consent")
    await ana.taps("privacy")
    await ana.sees("onboarding-privacy", "onboarding-consent_knowing")
    await ana.taps("no")
    await ana.sees("onboarding-declined")
    assert (await ana.known()).person.onboarded_at is None
    await ana.sees_nothing()
