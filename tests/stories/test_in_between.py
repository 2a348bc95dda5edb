"""What people do in the middle of a question, and how Virtus takes it."""

from datetime import date, time

import pytest

from tests.stories.days import TUESDAY, arrives, chooses_a_focus, meets_virtus
from tests.stories.house import House
from tests.stories.person import Person
from tests.stories.words import has_words


async def test_talk_and_help_leave_the_question_where_it_was(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.says("The neighbour sang all night and I keep thinking of it")
    seen = await ana.sees("morning-energy")
    assert not has_words(seen.text, ana.language, "coach-ai_off"), "the card said it"
    await ana.says("/help")
    await ana.sees("chat-help", "morning-energy")
    await ana.says("/privacy")
    await ana.sees("chat-privacy", "morning-energy")
    await ana.taps("3")
    await ana.sees("morning-mood")
    await ana.says("And now it rains on the roof")
    await ana.sees("morning-mood")


@pytest.mark.parametrize("way", ["web"])
async def test_that_ai_is_off_is_said_once_a_person(ana: Person, house: House) -> None:
    await meets_virtus(ana)
    talks = ("The neighbour sang all night", "It rained on the roof", "The cat came home")

    async def talks_and_hears_of_it() -> list[bool]:
        heard = []
        for talk in talks:
            await ana.says(talk)
            seen = await ana.chat.next_message()
            heard.append(has_words(seen.text, ana.language, "coach-ai_off"))
        return heard

    assert not any(await talks_and_hears_of_it()), "the card said it, with its question open"
    await ana.says("/cancel")
    await ana.sees("onboarding-left")
    await house.restart()
    assert not any(await talks_and_hears_of_it()), "and with none"
    await ana.says("/week")
    await ana.sees("week-empty")
    assert not any(await talks_and_hears_of_it())
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE people SET told_ai_is_off_at = NULL")
    assert await talks_and_hears_of_it() == [True, False, False], "whom no card ever told"


async def test_back_asks_again_and_cancel_leaves(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.says("/back")
    await ana.sees("engine-first", "morning-energy")
    await ana.taps("3")
    await ana.sees("morning-mood")
    await ana.says("/back")
    await ana.sees("morning-energy")
    await ana.taps("5")
    await ana.sees("morning-mood")
    await ana.says("/cancel")
    await ana.sees("morning-left")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.morning is not None
    assert (day.morning.energy, day.morning.mood) == (5, None)
    await ana.says("/cancel")
    await ana.sees("chat-nothing_open")
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")


async def test_stop_is_silence_and_start_ends_it(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.says("STOP")
    await ana.sees("chat-stopped")
    await house.to("2026-03-03 21:00")
    await house.to("2026-03-04 07:30")
    await house.to("2026-03-04 21:00")
    await ana.sees_nothing()
    await ana.says("START")
    await ana.sees("chat-resumed")
    await house.to("2026-03-05 07:30")
    await chooses_a_focus(ana, "Call the bank")
    await ana.sees_nothing()


async def test_a_changed_time_moves_the_next_push(ana: Person, house: House) -> None:
    await arrives(ana)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("morning")
    await ana.sees("settings-morning_time")
    await ana.says("25:00")
    await ana.sees("reading-time", "settings-morning_time")
    await ana.says("at nine o'clock")
    await ana.sees("settings-morning_changed")
    assert (await ana.known()).person.schedule.morning_time == time(9)
    await house.to("2026-03-03 07:30")
    await house.to("2026-03-03 08:59")
    await ana.sees_nothing()
    await house.to("2026-03-03 09:00")
    await ana.is_met("morning-energy")
    await ana.sees_nothing()


async def test_a_flight_east_brings_no_second_morning_and_loses_no_evening(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await chooses_a_focus(ana, "Pack")
    await house.to("2026-03-03 12:00")
    await _flies_to(ana, "Lisbon")
    await house.to("2026-03-03 21:00", "Europe/Lisbon")
    await ana.is_met("evening-outcome", "Pack")
    await ana.taps("done")
    await ana.sees("evening-energy")
    await house.to("2026-03-04 07:30", "Europe/Lisbon")
    await chooses_a_focus(ana, "Unpack")
    await house.to("2026-03-04 10:30", "Europe/Lisbon")
    await ana.sees_nothing()


async def test_a_flight_west_brings_no_second_morning(ana: Person, house: House) -> None:
    await arrives(ana)
    await _flies_to(ana, "Lisbon")
    await house.to("2026-03-03 07:30", "Europe/Lisbon")
    await chooses_a_focus(ana, "Pack")
    await _flies_to(ana, "São Paulo")
    await house.to("2026-03-03 07:30")
    await ana.sees_nothing()
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-outcome", "Pack")
    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-energy")


async def test_a_morning_that_a_flight_jumps_over_comes_late_and_is_not_lost(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 06:00")
    await _flies_to(ana, "Lisbon")
    await house.to("2026-03-03 09:31", "Europe/Lisbon")
    await ana.is_met("morning-energy")
    await house.to("2026-03-03 10:30", "Europe/Lisbon")
    await ana.sees_nothing()


async def test_a_time_changed_while_an_evening_waits_does_not_lose_the_evening(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 20:58")
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("evening")
    await ana.sees("settings-evening_time")
    await house.to("2026-03-03 21:02")
    await ana.says("22:00")
    await ana.sees("settings-evening_changed")
    await house.to("2026-03-03 21:40")
    await ana.is_met("evening-energy_first")
    await house.to("2026-03-03 22:40")
    await ana.sees_nothing()


async def test_planning_day_brings_the_week_ahead(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-08 17:00")
    await ana.is_met("weekly_plan-capacity_unknown", "weekly_plan-objectives")
    await ana.says("Call the bank")
    await ana.sees("weekly_plan-more")
    await ana.says("that's all")
    await ana.sees("weekly_plan-if_then")
    await ana.says("Monday at ten, at my desk")
    await ana.sees("weekly_plan-plan_b")
    await ana.says("Find the number")
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    await ana.sees("weekly_plan-saved")
    plan = await ana.plan(date(2026, 3, 9))
    assert plan is not None
    assert [(it.text, it.day) for it in plan.objectives] == [("Call the bank", date(2026, 3, 9))]
    await house.to("2026-03-09 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("1")
    await ana.sees("morning-smaller", "morning-mood")
    await ana.taps("3")
    await ana.sees("“Call the bank”", "morning-focus")
    await ana.taps("Call the bank")
    await ana.sees("morning-plan_b", "Find the number")
    await ana.taps("small")
    await ana.sees("morning-closed_small")
    await ana.says("/today")
    await ana.sees("chat-day_focus", "Find the number")
    await ana.says("/week")
    await ana.sees("Call the bank", "week-glance")


async def _flies_to(ana: Person, city: str) -> None:
    await ana.says("/timezone")
    await ana.sees("settings-zone")
    await ana.taps("elsewhere")
    await ana.sees("settings-zone_city")
    await ana.says(city)
    await ana.sees("settings-zone_found", "settings-zone_changed")
