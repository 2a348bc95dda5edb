"""What closes a day is made of that day's rows, and is not what closed the one before."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chats import Street, street
from tests.stories.days import arrives
from tests.stories.person import Person


@pytest.fixture
async def ana(database_url: str, tmp_path: Path) -> AsyncIterator[Person]:
    async with street("web", database_url, tmp_path) as there:
        yield await _met(there)


async def _met(outside: Street) -> Person:
    person = Person("Ana", "en", outside.chat("ana", "en"), outside.house)
    await arrives(person)
    return person


async def _day(ana: Person, date: str, morning: str, evening: str) -> None:
    await ana.house.to(f"{date} 07:30")
    await ana.sees("morning-energy")
    await ana.taps(morning)
    await ana.sees("morning-mood")
    await ana.taps("3")
    await ana.sees("morning-focus_own")
    await ana.taps("nothing")
    await ana.sees("morning-rest_of_day")
    await ana.house.to(f"{date} 21:00")
    await ana.sees("evening-energy_first")
    await ana.taps(evening)
    await ana.sees("evening-mood")
    await ana.taps("3")
    await ana.sees("evening-reflection")
    await ana.taps("skip")


async def test_two_evenings_alike_end_with_two_sentences(ana: Person) -> None:
    await _day(ana, "2026-03-03", "2", "4")
    await ana.sees("synthesis-evening_rose")
    await _day(ana, "2026-03-04", "2", "4")
    await ana.sees("synthesis-evening_quiet_1")
    await _day(ana, "2026-03-05", "2", "4")
    await ana.sees("synthesis-evening_rose")
