"""The thinking loop: what waits for a model is claimed and handed on, each person one at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from storage import thoughts
from storage.database import Database, DatabaseUnavailable
from storage.thoughts import Thought

log = structlog.get_logger()

PLACES = 50
"""Thoughts of one process at once; a model takes seconds, and nearly all of it is waiting."""
LEASE = 20.0
"""Seconds; after a worker died, its people wait so long."""
TICK = 1.0
"""Seconds between two looks when nobody wakes us."""
STOP_PATIENCE = 25.0
"""Seconds that a stop waits for the answers under way; what is left is taken up elsewhere."""


class ThoughtLoop:
    """Claims thoughts and hands them to `think`; `news` is set by whoever wants one.

    A thought that is gone meanwhile is ended. What `think` raises is logged, and the
    thought comes again when its lease has run out.
    """

    def __init__(
        self,
        database: Database,
        think: Callable[[Thought], Awaitable[None]],
        news: asyncio.Event,
        *,
        lease: float = LEASE,
        tick: float = TICK,
    ) -> None:
        self._database = database
        self._think = think
        self._news = news
        self._lease = lease
        self._tick = tick
        self._is_stopping = False
        self._under_way: dict[asyncio.Task[None], Thought] = {}

    def stop(self) -> None:
        """Let `run` claim nothing more, finish what is under way, and return."""
        self._is_stopping = True
        self._news.set()

    async def run(self, patience: float = STOP_PATIENCE) -> None:
        """Think until `stop`, then wait at most `patience` seconds for the answers under way."""
        renewing = asyncio.create_task(self._renew())
        try:
            while not self._is_stopping:
                self._news.clear()
                await self._claim()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), self._tick)
            await self._drain(patience)
        finally:
            renewing.cancel()
            await asyncio.gather(renewing, return_exceptions=True)

    async def _claim(self) -> None:
        room = PLACES - len(self._under_way)
        try:
            await self._end_gone()
            claimed = await thoughts.claim(self._database, room, self._lease) if room else []
        except DatabaseUnavailable:
            log.warning("thoughts.database_unavailable")
            return
        for thought in claimed:
            task = asyncio.create_task(self._guarded(thought))
            self._under_way[task] = thought
            task.add_done_callback(self._ended)

    async def _end_gone(self) -> None:
        """What was overtaken or left is in the database no more: its call would only cost."""
        if self._under_way:
            mine = dict(self._under_way)
            left = await thoughts.left(self._database, [one.id for one in mine.values()])
            for task, thought in mine.items():
                # Told once: a second time would cut off what it still keeps of its calls.
                if thought.id not in left and not task.cancelling():
                    task.cancel()

    async def _guarded(self, thought: Thought) -> None:
        try:
            await self._think(thought)
        except Exception as error:
            log.error("thought_failed", kind=thought.kind.value, exc_info=error)

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._under_way[task]
        self._news.set()

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._lease / 3)
            await self._keep_for(self._lease)

    async def _keep_for(self, seconds: float) -> None:
        mine = [thought.id for thought in self._under_way.values()]
        if mine:
            try:
                await thoughts.renew(self._database, mine, seconds)
            except DatabaseUnavailable:
                log.warning("thoughts.database_unavailable")

    async def _drain(self, patience: float) -> None:
        if not self._under_way:
            return
        _, late = await asyncio.wait(list(self._under_way), timeout=patience)
        if late:
            await self._keep_for(0)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
