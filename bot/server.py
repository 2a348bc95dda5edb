"""One process of the service: the HTTP server and the loops, from start to a draining stop."""

import structlog
import uvicorn
from rich.console import Console

from bot import web
from bot.app import App, Role, opened, running
from bot.settings import Settings

log = structlog.get_logger()

DRAIN_SECONDS = 25
"""What requests under way get on a stop; with the outbox's own patience it stays under 30 s."""


async def serve(settings: Settings, role: Role, console: Console) -> None:
    """Serve until SIGTERM or Ctrl-C; what was taken is finished first."""
    async with opened(settings, role=role) as app:
        _greet(app, console)
        server = _Server(
            uvicorn.Config(
                web.create(app),
                host=settings.backend_host,
                port=settings.backend_port,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=DRAIN_SECONDS,
                proxy_headers=False,
            ),
            app,
        )
        async with running(app):
            await server.serve()


class _Server(uvicorn.Server):
    """Tells the streams to end when a stop is asked for, or they would outlast the patience."""

    def __init__(self, config: uvicorn.Config, app: App) -> None:
        super().__init__(config)
        self._app = app

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
        "AI": "off: the coach answers from its own words",
        "Database": f"PostgreSQL, {database}",
    }
    console.print(f"[bold]Virtus[/bold] serves ({app.role}) on {address}")
    for name, state in lines.items():
        console.print(f"  {name:<9} {state}")
    for warning in settings.warnings:
        console.print(f"  {warning}", style="yellow", markup=False)
