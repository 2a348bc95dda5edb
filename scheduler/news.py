"""Hear what another process queued: NOTIFY, over a connection that comes back by itself."""

import asyncio
from collections.abc import Callable

import asyncpg
import structlog

from storage.database import UNREACHABLE, Database

log = structlog.get_logger()

PAUSE = 1.0
"""Seconds before a lost connection is opened again; until then the ticks bring the news."""


async def listen(database: Database, channel: str, wake: Callable[[], None]) -> None:
    """Call `wake` at every notification and every new connection, until cancelled."""
    dsn = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        try:
            await _listen_once(dsn, channel, wake)
        except UNREACHABLE as error:
            log.warning("news.lost", error=type(error).__name__)
        await asyncio.sleep(PAUSE)


async def _listen_once(dsn: str, channel: str, wake: Callable[[], None]) -> None:
    lost = asyncio.Event()
    connection = await asyncpg.connect(dsn, timeout=5)
    try:
        connection.add_termination_listener(lambda _: lost.set())
        await connection.add_listener(channel, lambda *_: wake())
        # What was said before we listened.
        wake()
        await lost.wait()
    finally:
        await connection.close(timeout=5)
