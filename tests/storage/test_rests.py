"""A person is in one rest at a time, and one that is ended early leaves no day behind."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from cycles.rest import Rest, RestKind
from handlers.conversation.domain import BeginRest
from storage import rests
from storage.database import Database
from tests.chats import Chats

MONDAY, WEDNESDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 6)


@pytest.fixture
async def person_id(database: Database) -> UUID:
    return (await Chats(database).open()).person_id


async def _rests_on(database: Database, person_id: UUID) -> dict[date, Rest | None]:
    async with database.transaction() as tx:
        return {day: await rests.on(tx, person_id, day) for day in (MONDAY, WEDNESDAY, FRIDAY)}


async def test_both_ends_of_a_rest_are_in_it(database: Database, person_id: UUID) -> None:
    async with database.transaction() as tx:
        await rests.begin(tx, person_id, uuid4(), BeginRest(MONDAY, WEDNESDAY, RestKind.SICK))
    sick = Rest(MONDAY, WEDNESDAY, RestKind.SICK)
    assert await _rests_on(database, person_id) == {MONDAY: sick, WEDNESDAY: sick, FRIDAY: None}


async def test_a_new_rest_takes_the_place_of_one_that_goes_on(
    database: Database, person_id: UUID
) -> None:
    async with database.transaction() as tx:
        await rests.begin(tx, person_id, uuid4(), BeginRest(MONDAY, None, RestKind.REST))
        await rests.begin(tx, person_id, uuid4(), BeginRest(WEDNESDAY, WEDNESDAY, RestKind.REST))
    assert await _rests_on(database, person_id) == {
        MONDAY: Rest(MONDAY, date(2026, 3, 3)),
        WEDNESDAY: Rest(WEDNESDAY, WEDNESDAY),
        FRIDAY: None,
    }


async def test_a_rest_ended_on_its_first_day_never_was(database: Database, person_id: UUID) -> None:
    async with database.transaction() as tx:
        await rests.begin(tx, person_id, uuid4(), BeginRest(MONDAY, FRIDAY, RestKind.REST))
        await rests.end(tx, person_id, MONDAY)
        assert await rests.last_before(tx, person_id, date(2026, 4, 1)) is None
        await rests.begin(tx, person_id, uuid4(), BeginRest(MONDAY, FRIDAY, RestKind.REST))
        await rests.end(tx, person_id, WEDNESDAY)
        assert await rests.last_before(tx, person_id, WEDNESDAY) == Rest(MONDAY, date(2026, 3, 3))
        assert await rests.last_before(tx, person_id, date(2026, 3, 3)) is None
