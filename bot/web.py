"""The HTTP server: webhooks, health, metrics and the web chat."""

from pathlib import Path

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from prometheus_client import generate_latest
from starlette.types import ASGIApp

from bot import metrics, web_chat
from bot.app import App
from bot.hooks import Door, hooks, try_again
from bot.picture_links import PATH as PICTURES
from bot.pictures import png
from bot.raster import NotDrawn
from storage import inbox, messages, migrations, outcomes
from storage.database import DatabaseUnavailable

log = structlog.get_logger()

PAGE = Path(__file__).parent.parent / "web"
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(self)",
}

NOT_KEPT = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
}
"""With a picture that anybody may fetch who was given its address."""


def create(app: App) -> ASGIApp:
    """The routes that the app's settings and role switch on."""
    server = FastAPI(title="Virtus", docs_url=None, redoc_url=None, openapi_url=None)
    _health(server, app)
    if app.role in ("all", "web"):
        if app.settings.whatsapp_is_on:
            _pictures(server, app)
        if app.settings.web_chat_is_on:
            _page(server, app)

    @server.exception_handler(DatabaseUnavailable)
    async def unavailable(_: Request, __: Exception) -> Response:
        return try_again()

    return Door(hooks(app), server)


def _health(server: FastAPI, app: App) -> None:
    @server.get("/healthz")
    async def alive() -> PlainTextResponse:
        return PlainTextResponse("alive\n")

    @server.get("/readyz")
    async def ready() -> PlainTextResponse:
        if app.stopping.is_set():
            return PlainTextResponse("stopping\n", 503)
        if not await migrations.is_current(app.database):
            return PlainTextResponse("the database waits for: virtus migrate\n", 503)
        return PlainTextResponse("ready\n")

    @server.get("/metrics")
    async def measured() -> Response:
        async with app.database.transaction() as tx:
            count, _ = await inbox.quarantined(tx)
            report = await outcomes.report(tx)
        metrics.quarantined.set(count)
        metrics.outbox.labels("due").set(report.due)
        metrics.outbox.labels("late").set(report.late)
        metrics.outbox.labels("held").set(report.held)
        metrics.outbox.labels("dead").set(sum(report.dead.values()))
        return Response(generate_latest(metrics.registry), media_type="text/plain; version=0.0.4")


def _pictures(server: FastAPI, app: App) -> None:
    """Where WhatsApp fetches the pictures that are sent."""

    async def picture(request: Request) -> Response:
        number = app.links.message_of(request.path_params["token"])
        kept = None if number is None else await _kept_picture(app, number)
        if kept is None:
            return PlainTextResponse("There is no picture here.\n", 404)
        try:
            drawn = await png(app.raster, kept)
        except NotDrawn as problem:
            return PlainTextResponse(f"{problem}\n", 503)
        return Response(drawn, media_type="image/png", headers=NOT_KEPT)

    server.add_route(PICTURES + "/{token}.png", picture, methods=["GET"])


async def _kept_picture(app: App, number: int) -> str | None:
    async with app.database.transaction() as tx:
        body = await messages.body_of(tx, app.keyring, number)
    return body.picture if body else None


def _page(server: FastAPI, app: App) -> None:
    server.include_router(web_chat.router(app))
    server.mount("/web/assets", StaticFiles(directory=PAGE / "assets"))

    @server.get("/")
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html", headers=HEADERS)
