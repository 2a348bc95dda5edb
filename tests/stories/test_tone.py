"""Gentle or direct: the words follow it, from the next message on."""

import pytest

from tests.stories.days import arrives
from tests.stories.house import House
from tests.stories.person import Person


@pytest.mark.parametrize("way", ["web"])
async def test_the_words_follow_the_tone_from_the_next_message_on(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    seen = await ana.is_met("morning-energy")
    assert seen.text == "Hi. Your energy right now?"
    await ana.taps("2")
    seen = await ana.sees("morning-smaller", "morning-mood")
    assert seen.text.startswith("Two out of five: a smaller day.")
    await ana.taps("3")
    seen = await ana.sees("morning-focus_own")
    assert seen.text == "The one thing for today?"

    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("tone")
    await ana.sees("settings-tone")
    await ana.taps("gentle")
    await ana.sees("settings-tone_changed")
    await house.to("2026-03-03 21:00")
    seen = await ana.is_met("evening-energy_first")
    assert seen.text == "Hi. A short look at your day. How is your energy?"
    await ana.says("/start")
    seen = await ana.sees("chat-welcome_back", "evening-energy_first")
    assert "nothing has to be caught up on" in seen.text


@pytest.mark.parametrize("way", ["web"])
async def test_a_conversation_that_goes_on_is_asked_in_the_tone_of_now(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE people SET tone = 'gentle'")
    await ana.taps("2")
    seen = await ana.sees("morning-smaller", "morning-mood")
    assert seen.text.startswith("Two out of five, so let's make today smaller.")
