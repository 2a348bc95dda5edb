"""An inbox that keeps updates in memory, and fails when it is told to."""

import asyncio
from collections import deque

from bot.channels.channel import Incoming, Outcome, SendError


class MemoryInbox:
    """A second, small implementation of the port `Inbox`: what was seen before changes nothing."""

    def __init__(self) -> None:
        self.received: list[Incoming] = []
        """Each update once, in the order of commit."""
        self.brought: list[str] = []
        """Every id that was brought, however often."""
        self.raw: dict[str, str] = {}
        self.quarantined: dict[str, str] = {}
        self.outcome = Outcome()
        self.failures: deque[Exception] = deque()
        """Raised by the next calls of `receive`, one each, before anything is kept."""
        self.quarantine_failures: deque[Exception] = deque()
        self.turn_seconds = 0.0
        self.busiest = 0
        """The most turns that ran at the same time."""
        self._running = 0

    async def receive(self, incoming: Incoming, raw: str) -> Outcome:
        self.brought.append(incoming.id)
        self._running += 1
        self.busiest = max(self.busiest, self._running)
        try:
            await asyncio.sleep(self.turn_seconds)
        finally:
            self._running -= 1
        if self.failures:
            raise self.failures.popleft()
        if incoming.id not in self.raw:
            self.received.append(incoming)
            self.raw[incoming.id] = raw
        return self.outcome

    async def quarantine(self, channel: str, id: str, raw: str) -> None:
        if self.quarantine_failures:
            raise self.quarantine_failures.popleft()
        self.quarantined[id] = raw

    async def note_delivery(
        self, channel: str, platform_id: str, failure: SendError | None
    ) -> None:
        raise AssertionError("Telegram brings no late word on a message")
