"""Do the settings fit each other, and was each of them spelt as we know it?"""

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.settings_values import PROVIDERS, PUBLIC_TELEGRAM, PUBLIC_TWILIO, is_loopback

if TYPE_CHECKING:
    from bot.settings import Settings

OURS = ("TELEGRAM_", "TWILIO_", "VIRTUS_", "AI_")
"""What only we would name so: an unknown name that begins like this is a slip."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One line for whoever sets Virtus up: the name, what is wrong, what would be right."""

    name: str
    text: str
    others: frozenset[str] = frozenset()
    """The other settings this was judged by."""

    @property
    def about(self) -> frozenset[str]:
        """Every setting this line speaks of."""
        return self.others | {self.name}

    def __str__(self) -> str:
        return f"{self.name} {self.text}"


def half_set(settings: "Settings") -> Iterator[Problem]:
    """What is sound by itself and wrong together."""
    for check in (_telegram, _whatsapp, _database, _web_chat, _models, _tokens):
        yield from check(settings)


def _telegram(settings: "Settings") -> Iterator[Problem]:
    token = settings.telegram_bot_token
    if token is None:
        return
    is_public = settings.telegram_api_base_url == PUBLIC_TELEGRAM
    if is_public and not re.fullmatch(r"\d{6,}:[\w-]{30,}", token.get_secret_value(), re.ASCII):
        yield Problem(
            "TELEGRAM_BOT_TOKEN",
            "is too short for Telegram: copy the whole line @BotFather gave, "
            "digits, a colon and 35 characters.",
            frozenset({"TELEGRAM_API_BASE_URL"}),
        )
    if settings.telegram_mode != "webhook":
        return
    about = frozenset({"TELEGRAM_MODE", "TELEGRAM_API_BASE_URL"})
    if settings.telegram_webhook_secret is None:
        text = (
            "is missing: TELEGRAM_MODE is webhook, so set it to 1 to 256 of A-Z, a-z, 0-9, _ and "
            "-, or set TELEGRAM_MODE to polling."
        )
        yield Problem("TELEGRAM_WEBHOOK_SECRET", text, about)
    if settings.public_url is None:
        text = (
            "is missing: TELEGRAM_MODE is webhook, so set it to the https address that Telegram "
            "reaches, or set TELEGRAM_MODE to polling."
        )
        yield Problem("PUBLIC_URL", text, about)
    elif is_public and not settings.public_url.startswith("https://"):
        # A Bot API server of one's own also calls plain http.
        text = "must begin with https://: Telegram calls no other webhook."
        yield Problem("PUBLIC_URL", text, about)


def _whatsapp(settings: "Settings") -> Iterator[Problem]:
    three = {
        "TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": settings.twilio_auth_token,
        "TWILIO_WHATSAPP_FROM": settings.twilio_whatsapp_from,
    }
    given = [name for name, value in three.items() if value is not None]
    missing = [name for name in three if name not in given]
    if given and missing:
        are = "is" if len(given) == 1 else "are"
        yield Problem(
            missing[0],
            f"is missing: {' and '.join(given)} {are} set, "
            f"so set {' and '.join(missing)} too, or none of the three.",
            frozenset(three),
        )
    if missing:
        return
    is_public = settings.twilio_api_base_url == PUBLIC_TWILIO
    if is_public and not re.fullmatch("AC[0-9a-fA-F]{32}", settings.twilio_account_sid or ""):
        text = "must be AC and 32 characters of 0-9 and a-f, as Twilio's console shows it."
        yield Problem("TWILIO_ACCOUNT_SID", text, frozenset({"TWILIO_API_BASE_URL"}))
    if settings.public_url is None:
        text = (
            "is missing: WhatsApp is on, and Twilio's signatures are checked against it; "
            "set it to the https address that Twilio reaches."
        )
        yield Problem("PUBLIC_URL", text, frozenset(three))


def _database(settings: "Settings") -> Iterator[Problem]:
    if not settings.database_is_embedded and settings.encryption_keys is None:
        text = (
            "is missing: DATABASE_URL names a database outside, so the key must be kept apart "
            "from it; make one with `virtus keys new`, set it here and keep a copy."
        )
        yield Problem("ENCRYPTION_KEYS", text, frozenset({"DATABASE_URL"}))


def _web_chat(settings: "Settings") -> Iterator[Problem]:
    if settings.web_chat == "on" and not is_loopback(settings.backend_host):
        text = (
            "is on, and beyond loopback the web chat has no sign-in yet: "
            "set it to auto or off, or BACKEND_HOST to 127.0.0.1."
        )
        yield Problem("WEB_CHAT", text, frozenset({"BACKEND_HOST"}))


def _models(settings: "Settings") -> Iterator[Problem]:
    for provider in dict.fromkeys(model.provider for model in settings.ai_providers):
        needed = PROVIDERS[provider]
        if getattr(settings, needed.lower()) is None:
            text = f"is missing: AI_PROVIDERS names {provider}, so set it, or take {provider} out."
            yield Problem(needed, text, frozenset({"AI_PROVIDERS"}))


def _tokens(settings: "Settings") -> Iterator[Problem]:
    pair = {
        "JWT_SECRET_KEY": settings.jwt_secret_key,
        "JWT_REFRESH_SECRET_KEY": settings.jwt_refresh_secret_key,
    }
    given = [name for name, value in pair.items() if value is not None]
    missing = [name for name in pair if name not in given]
    if given and missing:
        text = f"is missing: {given[0]} is set, so set {missing[0]} too, or neither of the two."
        yield Problem(missing[0], text, frozenset(pair))
    elif given and settings.jwt_secret_key == settings.jwt_refresh_secret_key:
        text = "must be another secret than JWT_SECRET_KEY, or a stolen token could pass as either."
        yield Problem("JWT_REFRESH_SECRET_KEY", text, frozenset(pair))


def idle(settings: "Settings") -> Iterator[str]:
    """What is set and does nothing, or does more than one may think."""
    if settings.telegram_bot_token is None and (
        settings.telegram_mode == "webhook" or settings.telegram_webhook_secret is not None
    ):
        yield "Telegram stays off: TELEGRAM_BOT_TOKEN is not set."
    if settings.web_chat_is_on and settings.public_url is not None:
        yield (
            "The web chat is open and has no sign-in: forward only /telegram, /whatsapp, /pictures "
            "and /api from PUBLIC_URL, or set WEB_CHAT to off."
        )


def misspelt(
    environ: Collection[str],
    in_file: Collection[str],
    known: Collection[str],
) -> Iterator[str]:
    """Names that look like ours and are not; the closest of ours is offered."""
    for name in sorted({*environ, *in_file} - set(known)):
        near = difflib.get_close_matches(name.upper(), known, n=1, cutoff=0.7)
        # `.env` may also feed other programs, so a foreign name there must be close to one of ours.
        is_slip = name in in_file and difflib.get_close_matches(name.upper(), known, 1, 0.85)
        if name.upper().startswith(OURS) or is_slip:
            offer = f"did you mean {near[0]}?" if near else "docs/settings.md lists them all."
            yield f"{name} is not a setting; {offer}"
