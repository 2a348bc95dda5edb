"""What a person wants of a year: changed in their words, ended as they say, looked back on."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from cycles.people import Ending, LifeArea
from handlers.conversation.domain import (
    AddObjective,
    ChangeVision,
    EndObjective,
    ReviewYear,
    ReviseObjective,
    WrittenObjective,
)
from storage import people, years
from storage.database import Database
from storage.people import Sender
from tests.storage.weeks import Weeks

BOOK = AddObjective(WrittenObjective("Finish the book", LifeArea.CREATIVITY))


@pytest.fixture
def weeks(database: Database) -> Weeks:
    return Weeks(database)


@pytest.fixture
async def ana(weeks: Weeks) -> Sender:
    return await weeks.person()


async def current(weeks: Weeks, sender: Sender) -> list[str]:
    async with weeks.database.transaction() as tx:
        return [one.text for one in await people.objectives_of_year(tx, sender)]


async def has_a_book(weeks: Weeks, sender: Sender) -> UUID:
    id = uuid4()
    async with weeks.database.transaction() as tx:
        await years.add(tx, sender, BOOK, id)
    return id


async def test_the_newest_vision_counts(weeks: Weeks, ana: Sender) -> None:
    for words in ("I write early.", "I swim before work."):
        async with weeks.database.transaction() as tx:
            await years.change_vision(tx, ana, ChangeVision(words), uuid4())
            assert await years.vision_of(tx, ana) == words


async def test_who_has_no_vision_has_none(weeks: Weeks, ana: Sender) -> None:
    async with weeks.database.transaction() as tx:
        assert await years.vision_of(tx, ana) is None


async def test_an_objective_in_other_words_is_the_same_one(weeks: Weeks, ana: Sender) -> None:
    id = await has_a_book(weeks, ana)
    async with weeks.database.transaction() as tx:
        await years.revise(tx, ana, ReviseObjective(id, "A first draft"))
        (found,) = await people.objectives_of_year(tx, ana)
    assert (found.id, found.text, found.area) == (id, "A first draft", LifeArea.CREATIVITY)


@pytest.mark.parametrize("ending", list(Ending))
async def test_an_objective_that_ended_is_past_and_can_be_brought_back(
    weeks: Weeks, ana: Sender, ending: Ending
) -> None:
    id = await has_a_book(weeks, ana)
    async with weeks.database.transaction() as tx:
        await years.end(tx, ana.person.id, EndObjective(id, ending))
    assert await current(weeks, ana) == []
    async with weeks.database.transaction() as tx:
        await years.end(tx, ana.person.id, EndObjective(id, None))
    assert await current(weeks, ana) == ["Finish the book"]


async def test_nobody_changes_the_year_of_another(weeks: Weeks, ana: Sender) -> None:
    id, rui = await has_a_book(weeks, ana), await weeks.person()
    async with weeks.database.transaction() as tx:
        await years.revise(tx, rui, ReviseObjective(id, "Mine"))
        await years.end(tx, rui.person.id, EndObjective(id, Ending.DONE))
    assert await current(weeks, ana) == ["Finish the book"]


async def test_a_year_is_looked_back_on_once_and_a_second_look_that_day_takes_its_place(
    weeks: Weeks, ana: Sender
) -> None:
    day = date(2027, 2, 23)
    async with weeks.database.transaction() as tx:
        assert not await years.is_reviewed(tx, ana.person.id, date(2026, 3, 2), date(2027, 3, 1))
        await years.review(tx, ana, ReviewYear(day, "Less is enough"), uuid4())
        await years.review(tx, ana, ReviewYear(day, ""), uuid4())
        kept = await tx.raw.fetch("SELECT take_along FROM annual_reviews")
        assert [row["take_along"] for row in kept] == [None]
        assert await years.is_reviewed(tx, ana.person.id, date(2026, 3, 2), date(2027, 3, 1))
        assert not await years.is_reviewed(tx, ana.person.id, date(2027, 3, 2), date(2028, 3, 1))
