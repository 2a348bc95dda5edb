"""When is the next message sent? At once when woken, else every second, as many as have room."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

import structlog

from storage import outbox
from storage.database import Database, DatabaseUnavailable
from storage.outbox import Claimed
from storage.send_budgets import Lane, Room
from storage.tables import OutboxKind

log = structlog.get_logger()

LEASE = 15.0
"""Seconds; after a worker died, its chats wait so long."""
TICK = 1.0
"""Seconds between two looks when nobody wakes us."""
GAP = 0.01
"""Seconds between two claims: under load they gather, and a lone reply still leaves at once."""
STOP_PATIENCE = 30.0
"""Seconds that a stop waits for the sends under way."""


class OutboxLoop:
    """Claims messages and hands them to `deliver`, at most `places` a channel at once.

    `news` is set by whoever queued something. A fifth of the places is kept for replies. What
    `deliver` raises is logged, and the message's lease runs out.
    """

    def __init__(
        self,
        database: Database,
        lanes: Sequence[Lane],
        deliver: Callable[[Claimed], Awaitable[None]],
        news: asyncio.Event,
        *,
        places: int = 200,
        lease: float = LEASE,
        tick: float = TICK,
    ) -> None:
        self._database = database
        self._lanes = lanes
        self._deliver = deliver
        self._places = places
        self._lease = lease
        self._tick = tick
        self._news = news
        self._is_stopping = False
        self._under_way: dict[asyncio.Task[None], Claimed] = {}

    def stop(self) -> None:
        """Let `run` claim nothing more, finish what is under way, and return."""
        self._is_stopping = True
        self._news.set()

    async def run(self, patience: float = STOP_PATIENCE) -> None:
        """Send until `stop`, then wait at most `patience` seconds for the sends under way."""
        renewing = asyncio.create_task(self._renew())
        try:
            while not self._is_stopping:
                await self._wait(await self._claim())
            await self._drain(patience)
        finally:
            renewing.cancel()
            await asyncio.gather(renewing, return_exceptions=True)

    async def _claim(self) -> float | None:
        self._news.clear()
        try:
            claim = await outbox.claim(self._database, self._rooms(), self._lease)
            if self._is_stopping:
                await outbox.give_back(self._database, claim.messages)
                return None
        except DatabaseUnavailable:
            log.warning("outbox.database_unavailable")
            return None
        for message in claim.messages:
            task = asyncio.create_task(self._send(message))
            self._under_way[task] = message
            task.add_done_callback(self._ended)
        return claim.again_in

    async def _send(self, message: Claimed) -> None:
        try:
            await self._deliver(message)
        except Exception as error:  # noqa: BLE001 - one message never stops the others
            log.error("outbox.deliver", outbox_id=message.id, error=type(error).__name__)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._under_way[task]
        # A place is free, and the chat's next message has become its head.
        self._news.set()

    async def _wait(self, again_in: float | None) -> None:
        until = time.monotonic() + (self._tick if again_in is None else min(again_in, self._tick))
        await asyncio.sleep(GAP)
        try:
            async with asyncio.timeout(max(0.0, until - time.monotonic())):
                await self._news.wait()
        except TimeoutError:
            pass

    def _rooms(self) -> list[Room]:
        used: dict[str, int] = {}
        others: dict[str, int] = {}
        for message in self._under_way.values():
            used[message.channel] = used.get(message.channel, 0) + 1
            if message.kind is not OutboxKind.REPLY:
                others[message.channel] = others.get(message.channel, 0) + 1
        most_others = self._places - self._places // 5
        return [
            Room(
                lane,
                self._places - used.get(lane.channel, 0),
                max(0, most_others - others.get(lane.channel, 0)),
            )
            for lane in self._lanes
        ]

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._lease / 3)
            mine = list(self._under_way.values())
            if not mine:
                continue
            try:
                await outbox.renew(self._database, mine, self._lease)
            except DatabaseUnavailable:
                log.warning("outbox.database_unavailable")

    async def _drain(self, patience: float) -> None:
        if self._under_way:
            _, late = await asyncio.wait(list(self._under_way), timeout=patience)
            for task in late:
                # Its lease runs out: nobody knows whether it was sent.
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
