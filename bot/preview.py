"""What is being written is shown while it is written, on a channel that can show it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import structlog

from bot.channels.channel import Draft
from storage.people import Sender

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Way:
    """How one channel shows drafts, and the seconds it wants between two."""

    show: Callable[[Draft], Awaitable[None]]
    pace: float


class Previews:
    """The channels that show drafts; one that is not among them shows none.

    A draft is a courtesy: whatever goes wrong with one is logged, and the answer still comes.
    """

    def __init__(self) -> None:
        self.ways: dict[str, Way] = {}

    @asynccontextmanager
    async def writing(
        self, sender: Sender, number: int, answers: str | None
    ) -> AsyncIterator[Callable[[str], None]]:
        """Shows at once that something is being written, then all that is written so far."""
        way = self.ways.get(sender.channel)
        if way is None:
            yield lambda text: None
            return
        pump = _Pump(way, Draft(number, sender.identity_id, sender.address, answers))
        pumping = asyncio.create_task(pump.run())
        try:
            yield pump.written
        finally:
            pumping.cancel()
            await asyncio.gather(pumping, return_exceptions=True)
            await pump.show(None)


class _Pump:
    """Shows the newest text at a channel's pace; what is overtaken is never shown."""

    def __init__(self, way: Way, draft: Draft) -> None:
        self._way = way
        self._draft = draft
        self._newest = ""
        self._news = asyncio.Event()

    def written(self, text: str) -> None:
        self._newest = text
        self._news.set()

    async def run(self) -> None:
        await self.show("")
        while True:
            await self._news.wait()
            self._news.clear()
            await self.show(self._newest)
            await asyncio.sleep(self._way.pace)

    async def show(self, text: str | None) -> None:
        try:
            await self._way.show(replace(self._draft, text=text))
        except Exception as error:  # noqa: BLE001 - the answer itself comes all the same
            log.warning("draft_not_shown", error=type(error).__name__)
