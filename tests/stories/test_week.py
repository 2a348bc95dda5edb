"""The week looked at in the middle of it: marked, marked back, and never in anybody's way."""

from datetime import date

import pytest

from cycles.plans import ObjectiveState
from tests.stories.days import TUESDAY, arrives, meets_virtus, plans_the_week
from tests.stories.house import House
from tests.stories.person import Person

on_the_page = pytest.mark.parametrize("way", ["web"])


@pytest.mark.parametrize(("way", "language"), [("web", "en"), ("whatsapp", "es")])
async def test_what_moved_is_marked_and_a_mistake_is_opened(ana: Person) -> None:
    await _has_a_plan(ana)
    await ana.says("/week")
    await ana.sees("★ Write the first chapter", "week-glance")
    await ana.taps("Run twice")
    await ana.sees("Run twice", "week-mark")
    await ana.taps("done")
    seen = await ana.sees("Run twice · ●", "week-glance")
    assert len(seen.labels) == 3
    assert await _states(ana) == [ObjectiveState.OPEN, ObjectiveState.DONE]
    await ana.taps("remark")
    await ana.sees("Run twice", "week-mark")
    await ana.taps("reopen")
    await ana.sees("Run twice · ○", "week-glance")
    assert await _states(ana) == [ObjectiveState.OPEN, ObjectiveState.OPEN]
    await ana.taps("close")
    await ana.sees("week-closed")
    await ana.sees_nothing()


@on_the_page
async def test_a_morning_waits_under_the_week_and_goes_on_after_it(
    ana: Person, house: House
) -> None:
    await _has_a_plan(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.says("/week")
    await ana.sees("week-glance")
    await ana.taps("Run twice")
    await ana.sees("week-mark")
    await ana.taps("partly")
    await ana.sees("◐", "week-glance")
    await ana.says("/week")
    await ana.sees("◐", "week-glance")
    await ana.taps("close")
    await ana.sees("week-closed", "morning-mood")
    await ana.taps("3")
    await ana.sees("morning-focus")
    await ana.says("/week")
    await ana.sees("week-glance")
    await ana.says("/cancel")
    await ana.sees("week-left", "morning-focus")
    await ana.taps("Run twice")
    await ana.sees("morning-closed")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.morning is not None
    assert (day.morning.energy, day.morning.mood, day.morning.focus) == (4, 3, "Run twice")


@on_the_page
async def test_a_tap_on_the_question_under_the_week_answers_it(ana: Person, house: House) -> None:
    await _has_a_plan(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.says("/week")
    await ana.sees("week-glance")
    ana.key = "morning-energy"
    await ana.taps("4")
    await ana.sees("morning-mood")


@on_the_page
async def test_a_push_waits_for_the_week_and_comes_over_one_left_alone(
    ana: Person, house: House
) -> None:
    await _has_a_plan(ana)
    await house.to("2026-03-03 07:29")
    await ana.says("/week")
    await ana.sees("week-glance")
    await house.to("2026-03-03 07:30")
    await ana.sees_nothing()
    await ana.taps("close")
    await ana.sees("week-closed")
    await house.later(minutes=2)
    await ana.is_met("morning-energy")
    await house.to("2026-03-03 20:20")
    await ana.says("/week")
    await ana.sees("week-glance")
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await ana.taps("3")
    await ana.sees("evening-mood")


@on_the_page
async def test_without_a_plan_it_offers_one_and_goes_back_to_one_that_is_being_made(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/week")
    await ana.sees("week-empty")
    await ana.taps("plan")
    await ana.sees("weekly_plan-objectives")
    await ana.says("Call the bank")
    await ana.sees("• Call the bank", "weekly_plan-more")
    await ana.says("/week")
    await ana.sees("week-empty")
    await ana.taps("plan")
    await ana.sees("• Call the bank", "weekly_plan-more")
    await ana.says("/week")
    await ana.sees("week-empty")
    await house.to("2026-03-03 12:00")
    await ana.overlooks_what_comes()


@on_the_page
async def test_a_week_that_is_over_gives_way_to_the_one_it_is(ana: Person, house: House) -> None:
    await _has_a_plan(ana)
    await house.to("2026-03-08 16:00")
    await ana.overlooks_what_comes()
    await ana.says("/cancel")
    await ana.overlooks_what_comes()
    await ana.says("/week")
    await ana.sees("★ Write the first chapter", "week-glance")
    await house.to("2026-03-09 03:59")
    await ana.overlooks_what_comes()
    await ana.says("/week")
    await ana.sees("★ Write the first chapter", "week-glance")
    await house.to("2026-03-09 04:00")
    await ana.says("/week")
    await ana.sees("week-empty")


@on_the_page
async def test_on_the_day_an_objective_was_given_it_stands_first_in_the_morning(
    ana: Person, house: House
) -> None:
    await _has_a_plan(ana)
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE weekly_objectives SET day = '2026-03-03' WHERE position = 1")
    await ana.says("/week")
    await ana.sees("• Run twice · ○ open\nDay: Tuesday", "week-glance")
    await house.to("2026-03-03 07:30")
    await ana.overlooks_what_comes()
    await ana.says("/today")
    await ana.sees("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("4")
    seen = await ana.sees("Run twice", "morning-focus")
    assert seen.labels[:2] == ("Run twice", "Write the first chapter")


async def _has_a_plan(ana: Person) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)


async def _states(ana: Person) -> list[ObjectiveState]:
    plan = await ana.plan(date(2026, 3, 2))
    assert plan is not None
    return [one.state for one in plan.objectives]
