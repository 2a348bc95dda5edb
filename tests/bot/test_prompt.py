"""What the clock's tick does with moments that are due, and with those that cannot be met."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.stories.chats import Street, street
from tests.stories.days import arrives
from tests.stories.house import House
from tests.stories.person import Person


@pytest.fixture
async def outside(database_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    async with street("web", database_url, tmp_path) as there:
        yield there


@pytest.fixture
def house(outside: Street) -> House:
    return outside.house


async def _people(outside: Street, number: int) -> list[Person]:
    found = []
    for at in range(number):
        person = Person("Ana", "en", outside.chat(f"person {at}", "en"), outside.house)
        await arrives(person)
        found.append(person)
    return found


async def test_ten_ticks_at_once_push_once(outside: Street, house: House) -> None:
    people = await _people(outside, 3)
    await house.to("2026-03-03 07:29")
    house.clock.instant = house.clock.instant.replace(minute=30)
    await asyncio.gather(*(house.app.prompter.tick() for _ in range(10)))
    for person in people:
        await person.sees("morning-energy")
        await person.sees_nothing()


async def test_one_who_cannot_be_met_costs_the_others_nothing(
    outside: Street, house: House
) -> None:
    broken, whole = await _people(outside, 2)
    sender = await broken.known()
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE people SET name = '\\x00' WHERE id = $1", sender.person.id)
    await house.to("2026-03-03 07:30")
    await whole.sees("morning-energy")
    assert await _mornings(house) == {
        ("2026-03-03", "sent"),
        ("2026-03-03", "skipped"),
        ("2026-03-04", "waiting"),
    }


async def test_a_moment_whose_person_is_in_a_turn_is_met_after_it(
    outside: Street, house: House
) -> None:
    (ana,) = await _people(outside, 1)
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("SELECT FROM people FOR UPDATE")
        await house.to("2026-03-03 07:30")
        assert await _mornings(house) == {("2026-03-03", "waiting")}
    await house.app.prompter.tick()
    await ana.sees("morning-energy")


async def test_after_a_night_without_us_what_is_late_goes_and_what_is_too_late_does_not(
    outside: Street, house: House
) -> None:
    (ana,) = await _people(outside, 1)
    await house.to("2026-03-03 07:29")
    await house.to("2026-03-05 22:00")
    await ana.sees("evening-energy_first")
    await ana.sees_nothing()
    assert await _moments(house, "evening") == {
        ("2026-03-03", "skipped"),
        ("2026-03-05", "sent"),
        ("2026-03-06", "waiting"),
    }


async def test_a_talk_left_for_a_day_is_closed_without_a_word(
    outside: Street, house: House
) -> None:
    (ana,) = await _people(outside, 1)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await house.to("2026-03-03 07:29")
    await ana.sees_nothing()
    async with house.app.database.transaction() as tx:
        is_open: Any = await tx.raw.fetchval("SELECT count(*) FROM conversations WHERE is_open")
    assert is_open == 1
    await ana.says("STOP")
    await ana.sees("chat-stopped")
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await house.to("2026-03-04 07:30")
    await ana.sees_nothing()
    async with house.app.database.transaction() as tx:
        is_open = await tx.raw.fetchval("SELECT count(*) FROM conversations WHERE is_open")
    assert is_open == 0


async def _mornings(house: House) -> set[tuple[str, str]]:
    return await _moments(house, "morning")


async def _moments(house: House, kind: str) -> set[tuple[str, str]]:
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT local_date, state FROM moments WHERE kind = $1", kind)
    return {(row["local_date"].isoformat(), row["state"]) for row in rows}
