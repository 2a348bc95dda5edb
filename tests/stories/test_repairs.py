"""What people try in the middle of a talk that it was not made for, and how it goes on."""

from datetime import date

import pytest

from tests.doubles.telegram_person import Person as TelegramPhone
from tests.stories.chats import TelegramChat, WebChat
from tests.stories.days import arrives, meets_virtus, plans_the_week, starts
from tests.stories.house import House
from tests.stories.person import Person

WAYS = ["web", "telegram polling"]


@pytest.mark.parametrize("way", [*WAYS, "whatsapp"])
async def test_language_and_city_are_set_anew_in_the_middle_of_the_first_talk(ana: Person) -> None:
    await starts(ana)
    await ana.says("/timezone")
    await ana.sees("engine-not_yet", "onboarding-name")
    await ana.says("Ana")
    await ana.sees_one_of("onboarding-zone", "onboarding-zone_city")
    await ana.says("Lisbon, Portugal")
    await ana.sees("onboarding-zone_found", "onboarding-vision")
    await ana.says("/language")
    await ana.sees("onboarding-hello")
    await ana.says("Español")
    ana.language = "es"
    await ana.sees("onboarding-vision")
    await ana.says("/timezone")
    await ana.sees_one_of("onboarding-zone", "onboarding-zone_city")
    await ana.says("Bogotá")
    await ana.sees("onboarding-zone_found", "onboarding-vision")
    person = (await ana.known()).person
    assert (person.name, person.language, person.zone) == ("Ana", "es", "America/Bogota")


async def test_today_goes_on_with_the_evening_that_is_open(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await ana.taps("3")
    await ana.sees("evening-mood")
    await ana.says("/today")
    seen = await ana.sees("evening-mood")
    assert seen.text == "And your mood?"


async def test_the_week_shows_the_main_one_with_its_moment_and_its_small_version(
    ana: Person,
) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)
    await ana.says("/week")
    seen = await ana.sees("week-glance")
    assert "★ Write the first chapter · ○ open\nWhen and where: If it is nine" in seen.text
    assert "Small version: One page\nFor the year: Finish the book\n• Run twice" in seen.text


async def test_not_this_week_is_an_answer_to_the_planning(ana: Person) -> None:
    await arrives(ana)
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await ana.says("no idea, I'm exhausted")
    await ana.sees("weekly_plan-not_this_week")
    assert await ana.plan(date(2026, 3, 2)) is None


@pytest.mark.parametrize("way", WAYS)
async def test_another_choice_of_an_answered_question_says_what_stands(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    shown = await ana.is_met("morning-energy")
    await ana.taps("2")
    await ana.sees("morning-smaller", "morning-mood")
    await house.breathes()
    if isinstance(ana.chat, WebChat):
        await ana.chat.taps_in(shown, "4 🔋 good")
        await ana.sees("Already noted: 2 🥱 low. /back changes it.", "morning-mood")
    else:
        assert isinstance(ana.chat, TelegramChat)
        phone: TelegramPhone = ana.chat.phone
        index = next(at for at, it in enumerate(phone.shown) if it.text == shown.text)
        await phone.taps_old(index, "4 🔋 good")
        await ana.sees("morning-mood")
    await ana.taps("3")
    await ana.sees("morning-focus_own")
    day = await ana.check_in(date(2026, 3, 3))
    assert day is not None
    assert day.morning is not None
    assert (day.morning.energy, day.morning.mood) == (2, 3)


async def test_skip_with_a_stroke_skips(ana: Person) -> None:
    await starts(ana)
    await ana.says("/skip")
    await ana.sees_one_of("onboarding-zone", "onboarding-zone_city")
