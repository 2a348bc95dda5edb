"""What somebody has begun to write is not lost: it waits under whatever comes between."""

from datetime import date

import pytest

from tests.stories.days import MONDAY, arrives, keeps_it_as_it_is
from tests.stories.house import House
from tests.stories.person import Person

pytestmark = pytest.mark.parametrize("way", ["web"])
BANK = {"en": "Call the bank", "pt-BR": "Ligar para o banco", "es": "Llamar al banco"}
BACK = {"en": "I am back", "pt-BR": "Voltei", "es": "Volví"}


async def test_settings_open_over_a_plan_and_its_question_comes_back(ana: Person) -> None:
    await _begins_a_plan(ana)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.says("/timezone")
    await ana.sees("settings-zone")
    await ana.says("/cancel")
    await ana.sees("settings-left", "• Call the bank", "weekly_plan-more")
    await ana.says("/language")
    await ana.sees("settings-language")
    await ana.taps("es")
    ana.language = "es"
    await ana.sees("settings-language_changed", "• Call the bank", "weekly_plan-more")
    await ana.says("/progress")
    await ana.sees("• Call the bank", "weekly_plan-more")
    await ana.says("Correr")
    await ana.sees("• Call the bank\n• Correr", "weekly_plan-more")


async def test_a_month_and_a_check_in_come_between_and_the_plan_goes_on(
    ana: Person, house: House
) -> None:
    await _begins_a_plan(ana)
    await ana.says("/month")
    await ana.sees("chat-comes_after", "month-theme")
    await ana.says("Roots")
    await ana.sees("month-outcomes")
    await ana.says("/plan")
    await ana.sees("chat-comes_later", "month-outcomes")
    await house.restart()
    await ana.says("/today")
    await ana.sees("chat-comes_after", "morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("4")
    await ana.sees("morning-focus_own")
    await ana.says("Bread")
    await ana.sees("morning-closed", "chat-back_to_it", "month-outcomes")
    await ana.says("/cancel")
    await ana.sees("month-left", "chat-back_to_it", "• Call the bank", "weekly_plan-more")
    await ana.taps("enough")
    await keeps_it_as_it_is(ana)
    await ana.sees_nothing()
    assert await ana.plan(MONDAY) is not None


@pytest.mark.parametrize("language", ["es"])
async def test_a_rest_in_the_middle_of_a_plan_asks_nothing_and_the_plan_is_there_after_it(
    ana: Person, house: House
) -> None:
    await _begins_a_plan(ana)
    await ana.says("/rest")
    await ana.sees("rest-how_long")
    await ana.taps("for_week")
    seen = await ana.sees("rest-begun", "chat-draft_rests")
    assert "?" not in seen.text
    await ana.says("Gracias")
    assert "?" not in (await ana.sees("")).text
    await house.to("2026-03-02 21:00")
    await ana.sees_nothing()
    await ana.says(BACK[ana.language])
    await ana.sees("chat-resumed", f"• {BANK[ana.language]}", "weekly_plan-more")


async def test_a_draft_that_nobody_comes_back_to_ends_by_itself(ana: Person, house: House) -> None:
    await _begins_a_plan(ana)
    await ana.says("/rest")
    await ana.sees("rest-how_long")
    await ana.taps("for_week")
    await ana.sees("rest-begun", "chat-draft_rests")
    await house.to("2026-03-09 07:30")
    await ana.is_met("chat-returned", "morning-energy")
    await ana.says("/cancel")
    await ana.sees("morning-left")
    await ana.sees_nothing()


async def test_stop_and_start_lose_no_plan(ana: Person) -> None:
    await _begins_a_plan(ana)
    await ana.says("/week")
    await ana.sees("week-empty")
    await ana.says("STOP")
    await ana.sees("chat-stopped")
    await ana.sees_nothing()
    await ana.says("I am back")
    await ana.sees("chat-resumed", "• Call the bank", "weekly_plan-more")


async def test_a_prompt_comes_over_a_plan_that_was_left_and_the_plan_comes_back(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 20:00")
    await _plans(ana)
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("not_now")
    seen = await ana.sees("morning-out_not_now")
    assert "?" not in seen.text, "who leaves it for today is asked nothing else"
    await ana.says("/plan")
    await ana.sees("• Call the bank", "weekly_plan-more")


async def test_the_planning_day_goes_on_with_the_plan_that_was_begun(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-08 16:00")
    await ana.overlooks_what_comes()
    await _plans(ana)
    await house.to("2026-03-08 17:00")
    await ana.is_met("• Call the bank", "weekly_plan-more")
    await ana.taps("enough")
    await keeps_it_as_it_is(ana)
    assert await ana.plan(date(2026, 3, 9)) is not None


@pytest.mark.parametrize("language", ["pt-BR"])
async def test_who_says_that_they_are_back_is_greeted_and_asked_the_open_question(
    ana: Person,
) -> None:
    await _begins_a_plan(ana)
    await ana.says(BACK[ana.language])
    seen = await ana.sees("chat-returned", f"• {BANK[ana.language]}", "weekly_plan-more")
    assert len([line for line in seen.text.splitlines() if line.startswith("•")]) == 1


async def _begins_a_plan(ana: Person) -> None:
    await arrives(ana)
    await _plans(ana)


async def _plans(ana: Person) -> None:
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await ana.says(BANK[ana.language])
    await ana.sees("weekly_plan-more")
