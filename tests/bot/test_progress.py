"""How things have been going, asked for in a chat; and who may look at the picture there."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest

from bot.channels.channel import Outgoing
from bot.raster import Raster
from handlers.conversation.domain import RecordMorning
from storage import check_ins
from tests.doubles import png_size
from tests.stories.chats import Street, street
from tests.stories.days import MONDAY, meets_virtus
from tests.stories.person import Person


@pytest.fixture
async def outside(way: str, database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street(way, database_url, tmp_path) as there:
        yield there


@pytest.mark.parametrize("way", ["web"])
async def test_progress_is_a_picture_and_a_few_sentences_and_the_picture_is_the_persons_alone(
    outside: Street,
) -> None:
    house = outside.house
    ana = Person("Ana", "en", outside.chat("Ana", "en"), house)
    await meets_virtus(ana)
    await ana.taps("tomorrow")
    await ana.overlooks_what_comes()
    await ana.says("/progress")
    await ana.sees("progress-nothing")
    await _checks_in_for_five_days(ana)
    await ana.says("/progress")
    seen = await ana.sees("You were here on 5 days, March 2026.", "Energy 4 and mood 3")
    assert seen.picture is not None
    assert png_size(seen.picture)[0] == 1080
    await ana.sees_nothing()

    async with httpx2.AsyncClient(base_url=house.address, timeout=10) as client:
        query = {"user": ana.chat.address, "after": "0"}
        shown = (await client.get("/web/messages", params=query)).json()["messages"]
        address = next(one["picture"] for one in shown if one["picture"])
        assert address.startswith("/web/pictures/")
        light, dark = (await client.get(address), await client.get(f"{address}&theme=dark"))
        assert light.content != dark.content
        assert light.headers["Cache-Control"] == "no-store"
        stranger = address.replace(f"user={ana.chat.address}", "user=bob")
        assert stranger != address
        assert (await client.get(stranger)).status_code == 404
        plain = next(one["seq"] for one in shown if not one["picture"])
        nothing = await client.get(f"/web/pictures/{plain}.png", params={"user": ana.chat.address})
        assert nothing.status_code == 404


@pytest.mark.parametrize("way", ["whatsapp"])
async def test_whatsapp_fetches_the_picture_and_is_told_when_it_cannot_be_drawn(
    outside: Street,
) -> None:
    house = outside.house
    ana = Person("Ana", "en", outside.chat("Ana", "en"), house)
    await meets_virtus(ana)
    await ana.taps("tomorrow")
    await ana.overlooks_what_comes()
    await _checks_in_for_five_days(ana)
    await ana.says("/progress")
    seen = await ana.sees("You were here on 5 days, March 2026.")
    assert seen.picture is not None

    await house.app.raster.close()
    house.app.raster = Raster(("false",))
    async with house.app.database.transaction() as tx:
        number = await tx.raw.fetchval("SELECT max(id) FROM outbox")
    address = house.app.links.link(Outgoing(str(number), ana.chat.address, seen.text))
    async with httpx2.AsyncClient(timeout=10) as client:
        answer = await client.get(address.replace(outside.twilio.public_url, house.address))
    assert answer.status_code == 503


async def _checks_in_for_five_days(ana: Person) -> None:
    house, sender = ana.house, await ana.known()
    async with house.app.database.transaction() as tx:
        for ahead in range(5):
            morning = RecordMorning(MONDAY + timedelta(ahead), energy=4, mood=3)
            await check_ins.record_morning(tx, sender, morning, house.clock.now())
    await house.to("2026-03-06 12:00")
    await ana.overlooks_what_comes()
