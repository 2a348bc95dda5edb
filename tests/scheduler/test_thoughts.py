"""What is thought about is never lost: whoever is stopped or overtaken leaves it to another."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

from scheduler.thoughts import ThoughtLoop
from storage import thoughts
from storage.database import Database
from storage.people import Sender
from storage.tables import ThoughtKind
from storage.thoughts import Thought
from tests.storage.weeks import Weeks


class Mind:
    """Thinks until it is told to go on."""

    def __init__(self) -> None:
        self.began: asyncio.Queue[Thought] = asyncio.Queue()
        self.ended: list[UUID] = []
        self.has_ended = asyncio.Event()
        self.goes_on = asyncio.Event()

    async def think(self, thought: Thought) -> None:
        self.began.put_nowait(thought)
        try:
            await self.goes_on.wait()
        finally:
            self.ended.append(thought.id)
            self.has_ended.set()


@asynccontextmanager
async def thinking(database: Database, mind: Mind) -> AsyncIterator[Callable[[], None]]:
    """A loop under way; gives what wakes it."""
    news = asyncio.Event()
    loop = ThoughtLoop(database, mind.think, news, tick=30.0)
    running = asyncio.create_task(loop.run(patience=0.05))
    try:
        yield news.set
    finally:
        loop.stop()
        await running


async def want(database: Database, sender: Sender) -> UUID:
    id = uuid4()
    async with database.transaction() as tx:
        await thoughts.want(tx, sender, ThoughtKind.TALK, id)
    return id


async def test_one_that_a_stop_ends_is_begun_anew_at_once(database: Database) -> None:
    ana = await Weeks(database).person()
    wanted, first, second = await want(database, ana), Mind(), Mind()
    async with thinking(database, first):
        assert (await first.began.get()).id == wanted
    assert first.ended == [wanted]
    async with thinking(database, second):
        again = await asyncio.wait_for(second.began.get(), 5)
    assert (again.id, again.attempts) == (wanted, 2)


async def test_one_under_way_is_nobody_elses(database: Database) -> None:
    ana = await Weeks(database).person()
    await want(database, ana)
    mind = Mind()
    async with thinking(database, mind):
        await mind.began.get()
        assert await thoughts.claim(database, 10, 20.0) == []


async def test_a_newer_one_ends_the_one_before(database: Database) -> None:
    ana = await Weeks(database).person()
    mind = Mind()
    async with thinking(database, mind) as wake:
        older = await want(database, ana)
        wake()
        await mind.began.get()
        newer = await want(database, ana)
        wake()
        assert (await mind.began.get()).id == newer
        assert mind.ended == [older]


async def test_one_that_was_left_is_ended(database: Database) -> None:
    ana = await Weeks(database).person()
    mind = Mind()
    async with thinking(database, mind) as wake:
        await want(database, ana)
        wake()
        await mind.began.get()
        async with database.transaction() as tx:
            assert await thoughts.forget(tx, ana.person.id)
        wake()
        await asyncio.wait_for(mind.has_ended.wait(), 5)


async def test_it_is_taken_once(database: Database) -> None:
    ana = await Weeks(database).person()
    wanted = await want(database, ana)
    async with database.transaction() as tx:
        assert await thoughts.take(tx, ana, wanted) == {}
        assert await thoughts.take(tx, ana, wanted) is None


async def test_what_is_ended_is_told_so_once_and_may_finish_what_it_keeps(
    database: Database,
) -> None:
    ana = await Weeks(database).person()
    mind = SlowToEnd()
    async with thinking(database, mind) as wake:
        await want(database, ana)
        wake()
        await mind.began.get()
        async with database.transaction() as tx:
            assert await thoughts.forget(tx, ana.person.id)
        for _ in range(5):
            wake()
            await asyncio.sleep(0.02)
        mind.goes_on.set()
        await asyncio.wait_for(mind.has_ended.wait(), 5)
    assert mind.has_kept


class SlowToEnd(Mind):
    """Has something to keep when it is ended."""

    has_kept = False

    async def think(self, thought: Thought) -> None:
        self.began.put_nowait(thought)
        try:
            await asyncio.Event().wait()
        finally:
            await self.goes_on.wait()
            self.has_kept = True
            self.has_ended.set()
