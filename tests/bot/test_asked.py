"""The question for a loose end comes less often to somebody who passes it by."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.asked import answer
from bot.perform import perform
from cycles.loose_ends import Offer
from handlers.conversation.domain import ChangeProfile, Domain, RecordEvening, RecordMorning
from handlers.conversation.effects import Fetch
from tests.stories.chats import Street, street
from tests.stories.days import arrives
from tests.stories.person import Person

MONDAY = date(2026, 3, 2)


@pytest.fixture
async def ana(database_url: str, tmp_path: Path) -> AsyncIterator[Person]:
    async with street("web", database_url, tmp_path) as there:
        yield await _met(there)


async def _met(outside: Street) -> Person:
    person = Person("Ana", "en", outside.chat("ana", "en"), outside.house)
    await arrives(person)
    return person


async def _does(ana: Person, effect: Domain) -> None:
    sender = await ana.known()
    async with ana.house.app.database.transaction() as tx:
        await perform(tx, sender, effect, ana.house.app.world)


async def _offered(ana: Person) -> Offer:
    sender, app = await ana.known(), ana.house.app
    async with app.database.transaction() as tx:
        fetch = Fetch("loose_end_offer", {})
        return Offer(await answer(tx, sender, "evening", fetch, "en", app.world.now()))


async def test_three_times_passed_by_it_steps_back_until_one_is_parked(ana: Person) -> None:
    for day in range(3):
        assert await _offered(ana) is Offer.ASK
        passed_by = RecordEvening(MONDAY + timedelta(days=day), loose_end_skipped=True)
        await _does(ana, passed_by)
    assert await _offered(ana) is Offer.BUTTON
    await ana.house.to("2026-03-06 21:30")  # the last working day of the week
    assert await _offered(ana) is Offer.ASK
    await ana.house.to("2026-03-09 21:30")
    await _does(ana, RecordEvening(MONDAY + timedelta(days=7), loose_end_skipped=False))
    assert await _offered(ana) is Offer.ASK


async def test_who_left_it_out_in_the_settings_is_not_asked(ana: Person) -> None:
    await _does(ana, ChangeProfile(parks_loose_ends=False))
    assert await _offered(ana) is Offer.NONE


async def test_how_somebody_has_been_is_told_from_their_own_days(ana: Person) -> None:
    assert await _lately(ana) == "unknown"
    for day in range(24):
        energy = 4 if day < 14 else 1
        await _does(ana, RecordMorning(MONDAY + timedelta(days=day), energy, energy))
    await ana.house.to("2026-03-26 09:00")
    assert await _lately(ana) in ("strained", "overloaded")


async def _lately(ana: Person) -> str:
    sender, app = await ana.known(), ana.house.app
    async with app.database.transaction() as tx:
        fetch = Fetch("signal", {})
        return str(await answer(tx, sender, "morning", fetch, "en", app.world.now()))
