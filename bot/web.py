"""The HTTP server: webhooks, health, metrics and the web chat."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from prometheus_client import generate_latest

from bot import metrics, web_chat
from bot.app import App
from bot.body import body_of
from bot.channels.channel import TryAgain
from bot.channels.telegram_webhook import SECRET_HEADER, secret_matches
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


def create(app: App) -> FastAPI:
    """The routes that the app's settings and role switch on."""
    server = FastAPI(title="Virtus", docs_url=None, redoc_url=None, openapi_url=None)
    _health(server, app)
    if app.role in ("all", "web"):
        if app.settings.telegram_is_on:
            _telegram(server, app)
        if app.settings.whatsapp_is_on:
            _whatsapp(server, app)
        if app.settings.web_chat_is_on:
            _page(server, app)

    @server.exception_handler(TryAgain)
    @server.exception_handler(DatabaseUnavailable)
    async def try_again(_: Request, __: Exception) -> Response:
        detail = "The database cannot be reached just now. Please send it again in a moment."
        return JSONResponse({"detail": detail}, 503, {"Retry-After": "2"})

    return server


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


def _telegram(server: FastAPI, app: App) -> None:
    async def telegram(request: Request) -> Response:
        secret = app.settings.telegram_webhook_secret
        given = request.headers.get(SECRET_HEADER)
        if secret is None or not secret_matches(given, secret.get_secret_value()):
            return PlainTextResponse("forbidden\n", 403)
        await app.edges.telegram.handle(await body_of(request))
        return Response()

    # Starlette's own route: there is nothing for FastAPI to solve, and it is the hottest one.
    server.add_route("/telegram/webhook", telegram, methods=["POST"])


def _whatsapp(server: FastAPI, app: App) -> None:
    def guarded(
        path: str, handle: Callable[[dict[str, str], bytes], Awaitable[None]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def route(request: Request) -> Response:
            from bot.channels.whatsapp_inbound import EMPTY_TWIML, form_of, signature_matches

            token, public_url = app.settings.twilio_auth_token, app.settings.public_url
            assert token is not None
            assert public_url is not None
            body = await body_of(request)
            is_genuine = signature_matches(
                token.get_secret_value(),
                public_url=public_url,
                path=path,
                raw_query=request.url.query,
                body=body,
                header=request.headers.get("X-Twilio-Signature"),
            )
            if not is_genuine:
                return PlainTextResponse("forbidden\n", 403)
            await handle(form_of(body), body)
            return Response(EMPTY_TWIML, media_type="text/xml")

        return route

    async def message(form: dict[str, str], body: bytes) -> None:
        await app.edges.whatsapp.handle_message(form, body.decode("utf-8", "replace"))

    async def status(form: dict[str, str], _: bytes) -> None:
        await app.edges.whatsapp.handle_status(form)

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
    for path, handle in (("/whatsapp/webhook", message), ("/whatsapp/status", status)):
        server.add_route(path, guarded(path, handle), methods=["POST"])


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
