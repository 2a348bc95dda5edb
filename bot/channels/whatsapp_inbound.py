"""WhatsApp through Twilio, coming in: is it Twilio, what did the person do, did ours arrive?"""

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import parse_qs, parse_qsl, urlsplit

from multidict import MultiDict
from twilio.request_validator import RequestValidator

from bot.channels.channel import Identity, Inbox, Incoming, Profile, SendError
from bot.channels.whatsapp_errors import late
from handlers.conversation.events import FromPerson, Pressed, Said, Sent, Shared
from handlers.conversation.talk import pressed

EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
"""The answer to every webhook, as text/xml: nothing to say now, replies go out through the API."""
ADDRESS_LIMIT = 160
MOST_PARAMETERS = 500
"""Twilio sends about 30; more is no message of theirs."""
KINDS = {"image": "photo", "audio": "voice", "video": "video", "application": "document"}


def form_of(body: bytes) -> dict[str, str]:
    """The parameters of a form-encoded body, blank ones too; of a repeated one, the last.

    Without NUL, which PostgreSQL keeps in no text.
    """
    return dict(_pairs(body.replace(b"%00", b"").replace(b"\0", b"").decode("utf-8", "replace")))


def signature_matches(
    auth_token: str,
    *,
    public_url: str,
    path: str,
    raw_query: str,
    body: bytes,
    header: str | None,
) -> bool:
    """Whether X-Twilio-Signature was made by one who knows the token, for this address and body.

    The address is PUBLIC_URL with the path and the query as they came, since the request's own host
    is whatever a proxy or a stranger wrote. A body that is no form carries its hash in the query.
    """
    if header is None:
        return False
    url = public_url.rstrip("/") + path + (f"?{raw_query}" if raw_query else "")
    text = body.decode("utf-8", "replace")
    try:
        hashed = "bodySHA256" in parse_qs(urlsplit(url).query)
        signed = text if hashed else MultiDict(_pairs(text))
        return bool(RequestValidator(auth_token).validate(url, signed, header))
    except ValueError:  # an address or a body that no URL parser takes
        return False


def translate(form: Mapping[str, str], received_at: datetime) -> Incoming | None:
    """One inbound message, or None when it names no sender or no message.

    Twilio gives no time of writing, so `received_at` (aware, UTC) stands for it.
    """
    address, sid = form.get("From", ""), form.get("MessageSid", "")
    if not _is_address(address) or not re.fullmatch(r"[A-Za-z0-9]{1,64}", sid):
        return None
    profile = Profile(name=form.get("ProfileName") or None, phone=_phone(address, form))
    return Incoming(Identity("whatsapp", address), sid, _happened(form, received_at), profile)


def delivery(form: Mapping[str, str]) -> tuple[str, SendError | None] | None:
    """The last word on a message that was sent, with its id; None while it is still on its way.

    Reports come in any order. Only the final ones count, so a `sent` after a `delivered` changes
    nothing.
    """
    sid, status = form.get("MessageSid", ""), form.get("MessageStatus", "")
    if sid and status in ("delivered", "read"):
        return sid, None
    if sid and status in ("failed", "undelivered"):
        return sid, late(form.get("ErrorCode", ""))
    return None


class WhatsAppEdge:
    """What the two webhooks call once the signature is right; `TryAgain` passes through."""

    def __init__(self, inbox: Inbox, clock: Callable[[], datetime]) -> None:
        self._inbox = inbox
        self._clock = clock

    async def handle_message(self, form: Mapping[str, str], raw: str) -> None:
        """Take one inbound message through its turn, or keep it aside when it makes no sense."""
        incoming = translate(form, self._clock())
        if incoming is None:
            # Without a usable id of its own, equal bytes are the same message.
            digest = hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest()
            await self._inbox.quarantine("whatsapp", digest, raw)
        else:
            await self._inbox.receive(incoming, raw)

    async def handle_status(self, form: Mapping[str, str]) -> None:
        """Pass on the last word about a message that was sent."""
        known = delivery(form)
        if known is not None:
            await self._inbox.note_delivery("whatsapp", *known)


def _happened(form: Mapping[str, str], at: datetime) -> FromPerson:
    payload, body = form.get("ButtonPayload", ""), form.get("Body", "")
    if pressed(payload):
        return Pressed(payload)
    if form.get("ListId"):
        return Pressed(form["ListId"])
    if form.get("ButtonText"):  # the button of a template, whose payload is fixed
        return Said(form["ButtonText"], at)
    place = _place(form)
    if place:
        return Shared(*place, at)
    if body.strip():
        return Said(body, at)
    return Sent(_kind(form.get("MediaContentType0", "")))


def _kind(content_type: str) -> str:
    """What a medium is to a person; WhatsApp's stickers are the only WebP images it sends."""
    if content_type.startswith("image/webp"):
        return "sticker"
    if content_type.startswith("text/"):
        return "contact" if "vcard" in content_type else "document"
    return KINDS.get(content_type.partition("/")[0], "document") if content_type else "empty"


def _place(form: Mapping[str, str]) -> tuple[float, float] | None:
    try:
        latitude, longitude = float(form["Latitude"]), float(form["Longitude"])
    except (KeyError, ValueError):
        return None
    on_earth = abs(latitude) <= 90 and abs(longitude) <= 180  # false for NaN, too
    return (latitude, longitude) if on_earth else None


def _is_address(text: str) -> bool:
    """Numbers can be hidden (`whatsapp:US.ABC…`), so it is opaque: only what harms is refused."""
    bare = text.removeprefix("whatsapp:")
    return bare != text and bare != "" and len(text) <= ADDRESS_LIMIT and text.isprintable()


def _phone(address: str, form: Mapping[str, str]) -> str | None:
    for candidate in (address.removeprefix("whatsapp:"), f"+{form.get('WaId', '')}"):
        if re.fullmatch(r"\+[0-9]{7,15}", candidate):
            return candidate
    return None


def _pairs(body: str) -> list[tuple[str, str]]:
    return parse_qsl(body, keep_blank_values=True, max_num_fields=MOST_PARAMETERS)
