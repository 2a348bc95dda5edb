"""Tell whoever waits that something was committed: here by events, elsewhere by NOTIFY."""

import asyncio
from collections.abc import Collection
from contextlib import suppress
from typing import Protocol
from uuid import UUID

from storage.database import Database, DatabaseUnavailable


class Wake(Protocol):
    """Called after a commit."""

    def said(self, identity_id: UUID, channel: str) -> None:
        """A message of this identity's chat was committed."""
        ...

    def thought(self) -> None:
        """Something to think about was committed."""
        ...

    def said_to_many(self, identity_ids: Collection[UUID]) -> None:
        """A message of each of these identities' chats was committed."""
        ...

    def owed(self) -> None:
        """A message that was sent did not arrive, and may have to be sent again."""
        ...


class LocalWake:
    """Wakes the loops of this process: the outbox, the thinking, the pages that show a chat."""

    def __init__(self) -> None:
        self.outbox = asyncio.Event()
        self.thoughts = asyncio.Event()
        self._drafts: dict[UUID, str] = {}
        self._pages: dict[UUID, set[asyncio.Event]] = {}

    def said(self, identity_id: UUID, channel: str) -> None:
        self.outbox.set()
        for page in self._pages.get(identity_id, ()):
            page.set()

    def thought(self) -> None:
        self.thoughts.set()

    def said_to_many(self, identity_ids: Collection[UUID]) -> None:
        self.outbox.set()
        for identity_id in self._pages.keys() & identity_ids:
            for page in self._pages[identity_id]:
                page.set()

    def drafted(self, identity_id: UUID, text: str | None) -> None:
        """Show a chat's pages what is being written; None takes it away."""
        if text is None:
            self._drafts.pop(identity_id, None)
        else:
            self._drafts[identity_id] = text
        for page in self._pages.get(identity_id, ()):
            page.set()

    def draft(self, identity_id: UUID | None) -> str | None:
        """What is being written in a chat just now, None when nothing is."""
        return self._drafts.get(identity_id) if identity_id else None

    def owed(self) -> None:
        self.outbox.set()

    def everyone(self) -> None:
        """Wake all: another process has committed something."""
        self.outbox.set()
        self.thoughts.set()
        for pages in self._pages.values():
            for page in pages:
                page.set()

    def watch(self, identity_id: UUID) -> asyncio.Event:
        """An event that is set whenever this chat has something new, until `unwatch`."""
        page = asyncio.Event()
        self._pages.setdefault(identity_id, set()).add(page)
        return page

    def unwatch(self, identity_id: UUID, page: asyncio.Event) -> None:
        pages = self._pages.get(identity_id, set())
        pages.discard(page)
        if not pages:
            self._pages.pop(identity_id, None)


NEWS = "virtus_outbox"
"""The NOTIFY channel between processes; it says that there is something, never what."""


class SharedWake:
    """Wakes this process at once and the others by NOTIFY, when roles are split."""

    def __init__(self, local: LocalWake, database: Database) -> None:
        self._local = local
        self._database = database
        self._telling: set[asyncio.Task[None]] = set()

    def said(self, identity_id: UUID, channel: str) -> None:
        self._local.said(identity_id, channel)
        self._tell_others()

    def thought(self) -> None:
        self._local.thought()
        self._tell_others()

    def said_to_many(self, identity_ids: Collection[UUID]) -> None:
        self._local.said_to_many(identity_ids)
        self._tell_others()

    def owed(self) -> None:
        self._local.owed()
        self._tell_others()

    def _tell_others(self) -> None:
        task = asyncio.create_task(self._tell())
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell(self) -> None:
        """Lost news cost a second: every loop also looks by itself."""
        with suppress(DatabaseUnavailable):
            async with self._database.transaction() as tx:
                await tx.raw.execute(f"NOTIFY {NEWS}")
