"""Turns of one chat wait for each other here, before they would hold a connection each."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.channel import Identity, TryAgain

MOST_WAITING = 20
"""Turns of one chat that may wait; who sends more at once is asked to bring them again."""


class ChatQueue:
    """One turn at a time for each chat of this process; others wait for the person's row."""

    def __init__(self) -> None:
        self._locks: dict[Identity, asyncio.Lock] = {}
        self._waiting: dict[Identity, int] = {}

    @asynccontextmanager
    async def turn_of(self, identity: Identity) -> AsyncIterator[None]:
        """Raises `TryAgain` when too many wait already."""
        waiting = self._waiting.get(identity, 0)
        if waiting >= MOST_WAITING:
            raise TryAgain
        lock = self._locks.setdefault(identity, asyncio.Lock())
        self._waiting[identity] = waiting + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[identity] -= 1
            if not self._waiting[identity]:
                del self._waiting[identity], self._locks[identity]
