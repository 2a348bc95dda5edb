"""A whole Virtus in this process: real HTTP, real PostgreSQL, and a clock that the story moves."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import uvicorn

from bot import web
from bot.app import App, opened, running
from bot.settings import Settings
from bot.world import World
from storage import turns
from storage.people import Sender

PATIENCE = 15.0
"""Seconds until a story that waits for something gives up; one that goes well never does."""
HOME = "America/Sao_Paulo"


@dataclass
class StoryClock:
    """What time it is for Virtus, for Telegram and for Twilio; it stands until it is moved."""

    instant: datetime = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant


def reserved_port() -> socket.socket:
    """A socket that keeps a port for its house, open or closed; nobody is answered at it."""
    return _bound(0)


def _bound(port: int) -> socket.socket:
    # Named, or asyncio leaves Nagle on and every answer waits 40 ms for an acknowledgement.
    bound = socket.socket(proto=socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind(("127.0.0.1", port))
    return bound


class _Server(uvicorn.Server):
    """uvicorn, told to stop instead of looking ten times a second whether it should.

    It stops when its connections are closed, not a tenth of a second after.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.stopping = asyncio.Event()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listening in self.servers:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()

        async def is_done() -> bool:
            return not self.server_state.connections and not self.server_state.tasks

        await until(is_done)


@dataclass
class House:
    """One process of the service, which can be stopped and started again on the same port."""

    settings: Settings
    clock: StoryClock = field(default_factory=StoryClock)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _app: App | None = None

    @property
    def app(self) -> App:
        assert self._app is not None, "the house is closed"
        return self._app

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.settings.backend_port}"

    async def open(self) -> None:
        self._app = await self._stack.enter_async_context(
            opened(self.settings, world=World(now=self.clock.now))
        )
        await self._stack.enter_async_context(running(self._app))
        server = _Server(
            uvicorn.Config(
                web.create(self._app),
                log_config=None,
                access_log=False,
                lifespan="off",
            )
        )
        listening = _bound(self.settings.backend_port)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        self._stack.push_async_callback(self._close_server, server, serving)

        async def is_up() -> bool:
            return server.started and self._has_channels()

        await until(is_up)

    async def close(self) -> None:
        await self._stack.aclose()
        self._app = None

    async def restart(self) -> None:
        await self.close()
        await self.open()

    async def to(self, wall: str, zone: str = HOME) -> None:
        """Move the clock to a time on somebody's wall ("2026-03-02 07:30"), and let it tick."""
        moved = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        assert moved >= self.clock.instant, "the story's clock only goes on"
        self.clock.instant = moved
        await self.app.prompter.tick()

    async def later(self, **time: float) -> None:
        """Let time pass, such as `minutes=30`, and let the clock tick."""
        self.clock.instant += timedelta(**time)
        await self.app.prompter.tick()

    async def breathes(self) -> None:
        """Let the pace of the chats, which runs on the database's clock, never hold a story up."""
        if not (self.settings.telegram_is_on or self.settings.whatsapp_is_on):
            return
        async with self.app.database.transaction() as tx:
            await tx.raw.execute("UPDATE identities SET paced_until = now() - interval '1 hour'")
            await tx.raw.execute("UPDATE send_budgets SET paced_until = now() - interval '1 hour'")
        self.app.local.outbox.set()

    async def is_quiet(self) -> None:
        """Wait until everybody due was met, also by the clock's own tick, and all is sent."""
        await self.app.prompter.tick()
        await self.breathes()
        await until(self._is_settled)

    async def sender(self, channel: str, address: str) -> Sender:
        async with self.app.database.transaction() as tx:
            found = await turns.lock(tx, self.app.keyring, channel, address)
        assert found is not None, f"nobody on {channel} is known as {address}"
        return found

    async def unsettled(self) -> int:
        """How many messages are about to go out."""
        async with self.app.database.transaction() as tx:
            number: int = await tx.raw.fetchval(
                "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')"
                " AND not_before < now() + interval '20 seconds'"
            )
        return number

    async def _is_settled(self) -> bool:
        is_settled = not await self.unsettled() and not await self._is_anyone_due()
        return is_settled and not await self._is_anything_thought_about()

    async def _is_anything_thought_about(self) -> bool:
        async with self.app.database.transaction() as tx:
            return await tx.raw.fetchval("SELECT EXISTS (SELECT FROM thoughts)") is True

    async def _is_anyone_due(self) -> bool:
        async with self.app.database.transaction() as tx:
            found: bool = await tx.raw.fetchval(
                "SELECT EXISTS (SELECT FROM moments WHERE state = 'waiting' AND due_at <= $1)",
                self.clock.instant,
            )
        return found

    def _has_channels(self) -> bool:
        on = {"telegram": self.settings.telegram_is_on, "whatsapp": self.settings.whatsapp_is_on}
        return all(name in self.app.channels for name, is_on in on.items() if is_on)

    async def _close_server(self, server: _Server, serving: asyncio.Task[None]) -> None:
        self.app.stopping.set()
        self.app.local.everyone()
        server.stopping.set()
        await serving


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    """Look until something holds that only another task can make true."""
    async with asyncio.timeout(PATIENCE):
        while not await holds():  # noqa: ASYNC110 - what is looked at may be a table
            await asyncio.sleep(0.01)
