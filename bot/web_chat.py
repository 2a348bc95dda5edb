"""The web chat's own wire: messages in, messages out, and the same as a stream of events."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel, Field, ValidationError, model_validator

from bot.app import App
from bot.body import body_of
from bot.channels.channel import Identity, Incoming, Profile
from bot.channels.web import NAME
from bot.danger import LONGEST_TEXT
from bot.names import name_of
from bot.pictures import png
from bot.raster import NotDrawn
from bot.settings_values import is_loopback
from handlers.conversation.events import FromPerson, Pressed, Said, Shared
from handlers.pictures.style import Theme
from storage import messages
from storage.messages import Message

PICTURES = "/web/pictures"
PAGE_OF_MESSAGES = 1000
"""Messages in one answer; the page asks again after the last."""
PATIENCE_SECONDS = 15.0
"""Between two signs of life on a stream that has nothing to tell."""
NO_NUL = r"^[^\x00]+$"
"""PostgreSQL keeps no NUL in a text."""
FORWARDING = ("forwarded", "x-forwarded-", "x-real-ip", "via", "cf-")
"""Beginnings of the headers, in small letters, by which a proxy shows itself."""
LOOK_SECONDS = 1.0
"""Between two looks without news: what another process says is seen within it."""
NOT_KEPT = {"Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin"}
"""With a picture, which a page from elsewhere might show or measure."""

User = Annotated[str, Field(min_length=1, max_length=80, pattern=NO_NUL)]
Number = Annotated[int, Query(ge=0, lt=2**63)]
Seq = Annotated[int, Path(ge=1, lt=2**63)]


class Place(BaseModel):
    """Degrees, WGS 84."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Posted(BaseModel):
    """What the page sends: exactly one of a text, a choice and a location."""

    user: User
    id: str = Field(min_length=1, max_length=100, pattern=NO_NUL)
    text: str | None = Field(default=None, max_length=LONGEST_TEXT)
    choice: str | None = Field(default=None, max_length=200)
    location: Place | None = None

    @model_validator(mode="after")
    def _has_one(self) -> "Posted":
        given = [value for value in (self.text, self.choice, self.location) if value is not None]
        if len(given) != 1:
            raise ValueError("Send one of: text, choice, location.")
        return self


def only_here(request: Request) -> None:
    """The page has no sign-in, so only this machine's own browser may use it.

    Not a proxy that carries strangers here, not another site's page, and not a name that somebody
    else made point to this machine.
    """
    try:
        host = urlsplit(f"//{request.headers.get('Host', '')}")
        is_here = is_loopback(host.hostname or "")
        origin = request.headers.get("Origin")
        is_foreign = origin is not None and urlsplit(origin).netloc != host.netloc
        # A picture that another site's page shows is asked for without an Origin.
        is_foreign |= request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site")
    except ValueError:
        is_here, is_foreign = False, True
    # No browser speaks HTTP/1.0, and a proxy that was told nothing else does.
    is_forwarded = request.scope["http_version"] == "1.0" or any(
        name.startswith(FORWARDING) for name in request.headers
    )
    if is_forwarded or is_foreign or not is_here:
        detail = "The web chat has no sign-in, so it answers only on this machine itself."
        raise HTTPException(403, detail)


def posting(app: App) -> Callable[[Request], Awaitable[Response]]:
    """What answers a post of the page; it raises as `only_here` and `body_of` do."""

    async def post(request: Request) -> Response:
        only_here(request)
        raw = await body_of(request)
        try:
            posted = Posted.model_validate_json(raw)
        except ValidationError as error:
            return JSONResponse({"detail": _sentence(error)}, 422)
        tag = request.headers.get("Accept-Language", "").split(",")[0].strip() or None
        incoming = Incoming(
            Identity(NAME, posted.user),
            f"{_prefix(posted.user)}{posted.id}",
            _happened(app, posted),
            Profile(language_tag=tag, name=name_of(posted.user)),
        )
        await app.receiver.receive(incoming, raw.decode("utf-8", "replace"))
        return Response(status_code=202)

    return post


def router(app: App) -> APIRouter:
    """What the page reads."""
    routes = APIRouter(prefix="/web", dependencies=[Depends(only_here)])

    @routes.get("/messages")
    async def get(user: User, after: Number = 0) -> dict[str, Any]:
        found = await _after(app, await _identity(app, user), after)
        return {"messages": [_shown(message, user) for message in found]}

    @routes.get("/pictures/{number}.png")
    async def picture(number: Seq, user: User, theme: Theme = Theme.LIGHT) -> Response:
        found = await _after(app, await _identity(app, user), number - 1, 1)
        kept = found[0].body.picture if found and found[0].id == number else None
        if kept is None:
            raise HTTPException(404, "There is no picture here.")
        try:
            drawn = await png(app.raster, kept, theme)
        except NotDrawn as problem:
            raise HTTPException(503, str(problem)) from None
        return Response(drawn, media_type="image/png", headers=NOT_KEPT)

    @routes.get("/events")
    async def events(request: Request, user: User, after: Number = 0) -> StreamingResponse:
        last = request.headers.get("Last-Event-ID", "")
        start = max(after, int(last)) if re.fullmatch("[0-9]{1,18}", last) else after
        return StreamingResponse(
            _stream(app, user, start),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    return routes


def _address(message: Message, user: str) -> str | None:
    """Where the page finds a message's picture; it may ask for it with `theme=dark`."""
    if message.body.picture is None:
        return None
    return f"{PICTURES}/{message.id}.png?{urlencode({'user': user})}"


def _happened(app: App, posted: Posted) -> FromPerson:
    if posted.choice is not None:
        return Pressed(posted.choice)
    if posted.location is not None:
        place = posted.location
        return Shared(place.latitude, place.longitude, app.world.now())
    return Said(posted.text or "", app.world.now())


def _prefix(user: str) -> str:
    """What stands before a message's own id; with its length, no two users make the same."""
    return f"{len(user)}:{user}:"


async def _identity(app: App, user: str) -> UUID | None:
    async with app.database.transaction() as tx:
        return await messages.identity_of(tx, NAME, user)


async def _after(
    app: App, identity_id: UUID | None, number: int, most: int = PAGE_OF_MESSAGES
) -> list[Message]:
    if identity_id is None:
        return []
    async with app.database.transaction() as tx:
        return await messages.after(tx, app.keyring, identity_id, number, most)


async def _stream(app: App, user: str, after: int) -> AsyncIterator[str]:
    """Every message after a number, then each new one as it is committed, until the page leaves."""
    identity_id: UUID | None = None
    news = asyncio.Event()
    quiet = 0.0
    shown: str | None = None
    yield "retry: 1000\n\n"
    try:
        while not app.stopping.is_set():
            if identity_id is None:
                identity_id = await _identity(app, user)
                if identity_id is not None:
                    news = app.local.watch(identity_id)
            news.clear()
            for message in await _after(app, identity_id, after):
                after, quiet = message.id, 0.0
                yield f"id: {message.id}\ndata: {json.dumps(_shown(message, user))}\n\n"
            draft = app.local.draft(identity_id)
            if draft != shown:
                shown = draft
                yield f"event: draft\ndata: {json.dumps({'text': draft})}\n\n"
            try:
                await asyncio.wait_for(news.wait(), LOOK_SECONDS)
            except TimeoutError:
                quiet += LOOK_SECONDS
                if quiet >= PATIENCE_SECONDS:
                    quiet = 0.0
                    yield ": still here\n\n"
    finally:
        if identity_id is not None:
            app.local.unwatch(identity_id, news)


def _shown(message: Message, user: str) -> dict[str, Any]:
    body = message.body
    return {
        "seq": message.id,
        "id": (message.platform_id or "").removeprefix(_prefix(user)) or None,
        "from": "user" if message.is_from_person else "coach",
        "text": body.text,
        "choices": [{"id": id, "label": label} for id, label in body.buttons],
        "picture": _address(message, user),
        "sent_at": message.created_at.isoformat(),
        "chosen": message.chosen,
    }


def _sentence(error: ValidationError) -> str:
    """What is wrong with a post, without its words."""
    first = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    return f"{place}: {message}" if place else message
