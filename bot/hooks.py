"""The addresses where messages come in, answered at the door: nothing else stands before a turn."""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import HTTPException, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import web_chat
from bot.app import App
from bot.body import body_of
from bot.channels.channel import TryAgain
from bot.channels.telegram_webhook import SECRET_HEADER, secret_matches

Hook = Callable[[Request], Awaitable[Response]]


class Door:
    """Answers what is posted to a hook; every other request goes on to `others`.

    FastAPI's way to a route costs as much as a statement of the turn, and solves nothing here.
    """

    def __init__(self, hooks: Mapping[str, Hook], others: ASGIApp) -> None:
        self._hooks = hooks
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_post = scope["type"] == "http" and scope["method"] == "POST"
        hook = self._hooks.get(scope["path"]) if is_post else None
        if hook is None:
            await self._others(scope, receive, send)
            return
        try:
            answer = await hook(Request(scope, receive))
        except HTTPException as refused:
            answer = JSONResponse({"detail": refused.detail}, refused.status_code)
        except TryAgain:
            answer = try_again()
        await answer(scope, receive, send)


def try_again() -> Response:
    """The platform brings it again, in order."""
    detail = "The database cannot be reached just now. Please send it again in a moment."
    return JSONResponse({"detail": detail}, 503, {"Retry-After": "2"})


def hooks(app: App) -> Mapping[str, Hook]:
    """Those that the app's settings and role switch on, by their paths."""
    found: dict[str, Hook] = {}
    if app.role in ("all", "web"):
        if app.settings.telegram_is_on:
            found["/telegram/webhook"] = _telegram(app)
        if app.settings.whatsapp_is_on:
            found |= _whatsapp(app)
        if app.settings.web_chat_is_on:
            found["/web/messages"] = web_chat.posting(app)
    return found


def _telegram(app: App) -> Hook:
    secret = app.settings.telegram_webhook_secret
    expected = secret.get_secret_value() if secret else ""

    async def telegram(request: Request) -> Response:
        if not secret_matches(request.headers.get(SECRET_HEADER), expected):
            return PlainTextResponse("forbidden\n", 403)
        await app.edges.telegram.handle(await body_of(request))
        return Response()

    return telegram


def _whatsapp(app: App) -> dict[str, Hook]:
    token, public_url = app.settings.twilio_auth_token, app.settings.public_url
    assert token is not None
    assert public_url is not None
    expected = token.get_secret_value()

    def guarded(path: str, handle: Callable[[dict[str, str], bytes], Awaitable[None]]) -> Hook:
        async def hook(request: Request) -> Response:
            from bot.channels.whatsapp_inbound import EMPTY_TWIML, form_of, signature_matches

            body = await body_of(request)
            is_genuine = signature_matches(
                expected,
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

        return hook

    async def message(form: dict[str, str], body: bytes) -> None:
        await app.edges.whatsapp.handle_message(form, body.decode("utf-8", "replace"))

    async def status(form: dict[str, str], _: bytes) -> None:
        await app.edges.whatsapp.handle_status(form)

    handlers = {"/whatsapp/webhook": message, "/whatsapp/status": status}
    return {path: guarded(path, handle) for path, handle in handlers.items()}
