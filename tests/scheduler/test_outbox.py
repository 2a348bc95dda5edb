"""The loop sends when woken, holds on to slow sends, and stops without losing anything."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from scheduler.news import listen
from scheduler.outbox import OutboxLoop
from storage import outbox, outcomes
from storage.database import Database
from storage.outbox import NOTIFY_CHANNEL, Claimed
from storage.send_budgets import Lane, Room
from storage.tables import OutboxKind
from tests.chats import Chats

LANE = Lane("list", pace_seconds=0, burst=1, per_second=1e6, grant=1000)
NEVER = 3600.0


class Deliveries:
    """Settles what it is given as sent, when the gate is open."""

    def __init__(self, database: Database) -> None:
        self.begun: list[int] = []
        self.done: list[int] = []
        self.most_at_once = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self._changed = asyncio.Condition()
        self._database = database

    async def deliver(self, claimed: Claimed) -> None:
        await self._note(self.begun, claimed)
        self.most_at_once = max(self.most_at_once, len(self.begun) - len(self.done))
        await self.gate.wait()
        async with self._database.transaction() as tx:
            await outcomes.settle_sent(tx, [(claimed, str(claimed.id))])
        await self._note(self.done, claimed)

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(holds)

    async def _note(self, numbers: list[int], claimed: Claimed) -> None:
        async with self._changed:
            numbers.append(claimed.id)
            self._changed.notify_all()


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


@pytest.fixture
def deliveries(database: Database) -> Deliveries:
    return Deliveries(database)


@asynccontextmanager
async def running(loop: OutboxLoop) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(loop.run(10))
    try:
        yield task
    finally:
        loop.stop()
        await task


def make(
    chats: Chats,
    deliver: Callable[[Claimed], Awaitable[None]],
    news: asyncio.Event,
    *,
    tick: float = NEVER,
    places: int = 100,
    lease: float = 15,
) -> OutboxLoop:
    return OutboxLoop(chats.database, [LANE], deliver, news, tick=tick, places=places, lease=lease)


async def test_a_woken_loop_sends_a_chat_to_its_end(chats: Chats, deliveries: Deliveries) -> None:
    news = asyncio.Event()
    async with running(make(chats, deliveries.deliver, news)):
        queued = await chats.queue(await chats.open(), *"abcde")
        news.set()
        await deliveries.until(lambda: len(deliveries.done) == 5)
    assert deliveries.done == queued


async def test_what_nobody_told_of_is_found_at_the_next_tick(
    chats: Chats, deliveries: Deliveries
) -> None:
    async with running(make(chats, deliveries.deliver, asyncio.Event(), tick=0.05)):
        await asyncio.sleep(0.02)
        queued = await chats.queue(await chats.open(), "hello")
        await deliveries.until(lambda: deliveries.done == queued)


async def test_another_process_wakes_the_loop_by_notify(
    chats: Chats, deliveries: Deliveries
) -> None:
    news, heard = asyncio.Event(), asyncio.Event()

    def wake() -> None:
        heard.set()
        news.set()

    listening = asyncio.create_task(listen(chats.database, NOTIFY_CHANNEL, wake))
    try:
        async with running(make(chats, deliveries.deliver, news)):
            await asyncio.wait_for(heard.wait(), 10)
            queued = await chats.queue(await chats.open(), "hello")
            await chats.run(f"NOTIFY {NOTIFY_CHANNEL}")
            await deliveries.until(lambda: deliveries.done == queued)
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def test_a_lost_listener_comes_back_and_wakes_the_loop(
    chats: Chats, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.news.PAUSE", 0.01)
    wakes: asyncio.Queue[None] = asyncio.Queue()
    listening = asyncio.create_task(
        listen(chats.database, NOTIFY_CHANNEL, lambda: wakes.put_nowait(None))
    )
    try:
        await asyncio.wait_for(wakes.get(), 10)
        await chats.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND query LIKE 'LISTEN%'"
        )
        await asyncio.wait_for(wakes.get(), 10)
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def test_no_more_are_under_way_than_there_are_places(
    chats: Chats, deliveries: Deliveries
) -> None:
    for kind in [OutboxKind.PUSH] * 30 + [OutboxKind.REPLY] * 5:
        await chats.queue(await chats.open(), "hello", kind=kind)
    deliveries.gate.clear()
    news = asyncio.Event()
    async with running(make(chats, deliveries.deliver, news, places=10)):
        await deliveries.until(lambda: len(deliveries.begun) == 10)
        deliveries.gate.set()
        await deliveries.until(lambda: len(deliveries.done) == 35)
    assert deliveries.most_at_once == 10


async def test_a_reply_finds_a_place_while_pushes_are_stuck(
    chats: Chats, deliveries: Deliveries
) -> None:
    for _ in range(30):
        await chats.queue(await chats.open(), "hello", kind=OutboxKind.BROADCAST)
    deliveries.gate.clear()
    news = asyncio.Event()
    async with running(make(chats, deliveries.deliver, news, places=10)):
        await deliveries.until(lambda: len(deliveries.begun) == 8)
        (reply,) = await chats.queue(await chats.open(), "yes")
        news.set()
        await deliveries.until(lambda: reply in deliveries.begun)
        deliveries.gate.set()


async def test_the_lease_of_a_slow_send_is_renewed(chats: Chats, deliveries: Deliveries) -> None:
    (number,) = await chats.queue(await chats.open(), "hello")
    deliveries.gate.clear()
    async with running(make(chats, deliveries.deliver, asyncio.Event(), lease=0.6)):
        await deliveries.until(lambda: deliveries.begun == [number])
        await asyncio.sleep(1.2)
        stolen = await outbox.claim(chats.database, [Room(LANE, 10, 10)], 15)
        assert stolen.messages == []
        deliveries.gate.set()


async def test_a_stop_finishes_what_is_under_way_and_claims_nothing_more(
    chats: Chats, deliveries: Deliveries
) -> None:
    first, second = await chats.queue(await chats.open(), "one", "two")
    deliveries.gate.clear()
    loop = make(chats, deliveries.deliver, asyncio.Event())
    async with running(loop) as task:
        await deliveries.until(lambda: deliveries.begun == [first])
        loop.stop()
        await asyncio.sleep(0.05)
        assert not task.done()
        deliveries.gate.set()
    assert (await chats.state(first), await chats.state(second)) == (
        ("sent", None),
        ("waiting", None),
    )
    assert (await chats.row(second))["attempts"] == 0


async def test_a_send_that_outlasts_the_stop_is_left_to_its_lease(
    chats: Chats, deliveries: Deliveries
) -> None:
    (number,) = await chats.queue(await chats.open(), "one")
    deliveries.gate.clear()
    loop = make(chats, deliveries.deliver, asyncio.Event())
    task = asyncio.create_task(loop.run(patience=0.05))
    await deliveries.until(lambda: deliveries.begun == [number])
    loop.stop()
    await asyncio.wait_for(task, 5)
    assert await chats.state(number) == ("sending", None)


async def test_one_delivery_that_breaks_does_not_stop_the_others(
    chats: Chats, deliveries: Deliveries
) -> None:
    (bad,) = await chats.queue(await chats.open(), "bad")
    (good,) = await chats.queue(await chats.open(), "good")

    async def deliver(claimed: Claimed) -> None:
        if claimed.id == bad:
            raise ValueError
        await deliveries.deliver(claimed)

    async with running(make(chats, deliver, asyncio.Event())):
        await deliveries.until(lambda: deliveries.done == [good])
