"""One process of the service: the HTTP server and the loops, from start to a draining stop."""

import asyncio
import resource
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
import uvicorn
from rich.console import Console

from bot import web
from bot.app import App, Role, opened, running
from bot.models import in_words, models_of
from bot.settings import Settings

log = structlog.get_logger()

MOST_FILES, SPARE_FILES = 20_000, 400
"""Open files that are asked of the system, and those kept for other things than connections."""
DRAIN_SECONDS = 25
"""What requests under way get on a stop; with the outbox's own patience it stays under 30 s."""


class AddressTaken(Exception):
    """Nothing can listen there: choose a free address, or stop what holds this one."""


async def serve(settings: Settings, role: Role, console: Console) -> None:
    """Serve until SIGTERM or Ctrl-C; what was taken is finished first. Raises `AddressTaken`."""
    with listening(settings) as taken:
        await serve_at(taken, settings, role, console)


async def serve_at(taken: socket.socket, settings: Settings, role: Role, console: Console) -> None:
    """Serve as `serve` does, at an address that is taken already."""
    async with opened(settings, role=role) as app:
        _greet(app, console)
        server = _Server(
            uvicorn.Config(
                web.create(app),
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=DRAIN_SECONDS,
                proxy_headers=False,
                limit_concurrency=_most_connections(),
            ),
            app,
        )
        async with running(app):
            await server.serve(sockets=[taken])


def _most_connections() -> int:
    """As many as leave files for the database and the platforms; more are refused with 503."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return max(wanted - SPARE_FILES, wanted // 2)


@contextmanager
def listening(settings: Settings) -> Iterator[socket.socket]:
    """The address is taken before anything else is started, so that a clash costs nothing.

    Raises `AddressTaken`.
    """
    host, port = settings.backend_host, settings.backend_port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        taken = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise AddressTaken(
            f"Nothing can listen on {host} port {port} ({error.strerror}): set BACKEND_HOST and "
            "BACKEND_PORT to a free address, or stop what holds this one."
        ) from None
    with taken:
        yield taken


class _Server(uvicorn.Server):
    """Tells the streams to end when a stop is asked for, or they would outlast the patience."""

    def __init__(self, config: uvicorn.Config, app: App) -> None:
        super().__init__(config)
        self._app = app

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """The own one raises the signal again at the end, before anything else has drained."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)

    def handle_exit(self, sig: int, frame: object) -> None:
        self._app.stopping.set()
        self._app.local.everyone()
        super().handle_exit(sig, frame)  # type: ignore[arg-type]


def _greet(app: App, console: Console) -> None:
    """A few lines: what is on, and what to set to switch more on."""
    settings = app.settings
    address = f"http://{settings.backend_host}:{settings.backend_port}"
    embedded = settings.database_is_embedded
    database = f"embedded, in {settings.virtus_data_dir}" if embedded else "DATABASE_URL"
    lines = {
        "Web chat": f"{address}/" if settings.web_chat_is_on else "off (WEB_CHAT)",
        "Telegram": "on" if settings.telegram_is_on else "off: set TELEGRAM_BOT_TOKEN",
        "WhatsApp": "on" if settings.whatsapp_is_on else "off: set TWILIO_ACCOUNT_SID and its kin",
        "AI": in_words(models_of(settings)) or "off: the coach answers from its own words",
        "Database": f"PostgreSQL, {database}",
    }
    console.print(f"[bold]Virtus[/bold] serves ({app.role}) on {address}")
    for name, state in lines.items():
        console.print(f"  {name:<9} {state}")
    for warning in settings.warnings:
        console.print(f"  {warning}", style="yellow", markup=False)
