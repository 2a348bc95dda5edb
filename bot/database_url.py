"""The address of the database that is set, or of the embedded one, kept running meanwhile."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog

from bot.settings import Settings
from storage.database import Database, DatabaseUnavailable
from storage.embedded import EmbeddedPostgres, ensure_running
from storage.embedded_errors import EmbeddedPostgresError

log = structlog.get_logger()

LOOK_SECONDS = 2.0
"""Between two looks whether the embedded server still answers."""


@dataclass
class Reached:
    """A database that answers at `url`; an embedded one is ours to start again."""

    settings: Settings
    url: str
    servers: list[EmbeddedPostgres] = field(default_factory=list)

    async def keep_running(self, database: Database) -> None:
        """Start the embedded server again whenever it has died, until cancelled."""
        while self.servers:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                async with database.transaction() as tx:
                    await tx.raw.execute("SELECT 1")
            except DatabaseUnavailable:
                log.warning("database.started_again")
                await self._start_again()

    async def _start_again(self) -> None:
        try:
            self.servers.append(
                await asyncio.to_thread(ensure_running, self.settings.virtus_data_dir)
            )
        except EmbeddedPostgresError as error:
            log.error("database.not_started", error=type(error).__name__)


@contextmanager
def reached(settings: Settings) -> Iterator[Reached]:
    """Raises `EmbeddedPostgresError`."""
    if settings.database_url is not None:
        yield Reached(settings, settings.database_url.get_secret_value())
        return
    server = ensure_running(settings.virtus_data_dir)
    found = Reached(settings, server.dsn, [server])
    try:
        yield found
    finally:
        for started in found.servers:
            started.release()
