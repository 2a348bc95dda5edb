"""How is the text of one setting read, and what is said of a text that cannot be?

No sentence here quotes the value: what was pasted into the wrong line may be a secret.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import SplitResult, urlsplit

from pydantic import BeforeValidator, SecretStr

from handlers.words.catalog import LANGUAGES
from storage.encryption import Keyring, MasterKeysRefused

PUBLIC_TELEGRAM = "https://api.telegram.org"
PUBLIC_TWILIO = "https://api.twilio.com"
PROVIDERS: Mapping[str, str] = {
    "anthropic": "ANTHROPIC_API_KEY",
    "openai": "OPENAI_API_KEY",
    "gemini": "GOOGLE_API_KEY",
    "grok": "XAI_API_KEY",
    "local": "LOCAL_AI_BASE_URL",
}
"""What switches each provider on, in the order they are asked when AI_PROVIDERS is empty."""


@dataclass(frozen=True, slots=True)
class Admin:
    """One entry of ADMINS: an id as its channel writes it (`+14155550100` for WhatsApp)."""

    channel: Literal["telegram", "whatsapp", "web"]
    external_id: str


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One entry of AI_PROVIDERS."""

    provider: str
    model: str


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens on `host`."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _reads(reader: Callable[[str], object]) -> BeforeValidator:
    def read(value: Any) -> object:
        if not isinstance(value, str):
            return value
        try:
            value.encode()
        except UnicodeEncodeError:
            # The environment hands bytes that are no UTF-8 over as half surrogate pairs.
            raise ValueError("must be UTF-8 text.") from None
        return reader(value)

    return BeforeValidator(read)


def _matches(pattern: str, sentence: str) -> BeforeValidator:
    def read(text: str) -> str:
        if not re.fullmatch(pattern, text, re.ASCII):
            raise ValueError(sentence)
        return text

    return _reads(read)


def _port(text: str) -> int:
    if not re.fullmatch(r"\d{1,5}", text, re.ASCII) or not 1 <= int(text) <= 65535:
        raise ValueError("must be a whole number from 1 to 65535, for example 8000.")
    return int(text)


def _host(text: str) -> str:
    try:
        return str(ip_address(text.strip("[]")))
    except ValueError:
        if re.fullmatch(r"(?=.*[a-zA-Z])[a-zA-Z0-9.-]{1,253}", text):
            return text
    raise ValueError("must be an address alone, for example 127.0.0.1, 0.0.0.0 or localhost.")


def _split(text: str) -> SplitResult:
    """The parts, port checked too; urlsplit finds a wrong port only when asked for it."""
    url = urlsplit(text)
    if re.search(r"\s", text) or url.port == 0:
        raise ValueError
    return url


def _web_address(text: str) -> str:
    sentence = "must be an address such as https://virtus.example.org, without a user, `?` or `#`."
    try:
        url = _split(text)
    except ValueError:
        raise ValueError(sentence) from None
    if url.scheme not in {"http", "https"} or not url.hostname:
        raise ValueError(sentence)
    if url.username is not None or {"?", "#"} & set(text):
        raise ValueError(sentence)
    return text.rstrip("/")


def _database_url(text: str) -> str:
    scheme, _, rest = text.partition("://")
    if scheme not in {"postgresql+asyncpg", "postgresql", "postgres"}:
        raise ValueError("must begin with postgresql+asyncpg:// (or postgresql://).")
    try:
        url = _split(text)
    except ValueError:
        sentence = "cannot be read: write @ : / # % and blanks in the password as %40 and so on."
        raise ValueError(sentence) from None
    has_host = url.hostname or re.search(r"(^|&)host=", url.query)
    if not has_host or len(url.path) < 2:
        raise ValueError("must name a host and a database: postgresql+asyncpg://USER@HOST/NAME.")
    # asyncpg calls `ssl`, with the same words, what libpq's addresses call `sslmode`.
    return "postgresql+asyncpg://" + re.sub(r"([?&])sslmode=", r"\1ssl=", rest)


def _data_dir(text: str) -> Path:
    try:
        folder = Path(text).expanduser().absolute()
        if folder.is_dir() or not folder.exists():
            return folder
    except (OSError, RuntimeError, ValueError):
        pass
    raise ValueError("must be the path of a folder, which is made if it is not there.")


def _switch(text: str) -> bool:
    if text.lower() not in {"on", "off"}:
        raise ValueError("must be on or off.")
    return text.lower() == "on"


def _budget(text: str) -> Decimal:
    try:
        dollars = Decimal(text)
    except InvalidOperation:
        dollars = Decimal("nan")
    if not dollars.is_finite() or dollars < 0:
        raise ValueError("must be US dollars, 0 or more, for example 2.50.")
    return dollars


def _templates(text: str) -> dict[str, dict[str, str]]:
    sentence = (
        'must be JSON such as {"morning": {"en": "HX…", "pt-BR": "HX…"}}: '
        f"prompt name, then language ({', '.join(LANGUAGES)}), then ContentSid."
    )
    try:
        templates = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(sentence) from None
    if not isinstance(templates, dict) or not all(map(_is_template, templates.values())):
        raise ValueError(sentence)
    return templates


def _is_template(by_language: object) -> bool:
    return isinstance(by_language, dict) and all(
        language in LANGUAGES and isinstance(sid, str) and re.fullmatch(r"HX[0-9A-Za-z]+", sid)
        for language, sid in by_language.items()
    )


def _models(text: str) -> tuple[ModelChoice, ...]:
    entries = [entry.strip() for entry in text.split(",") if entry.strip()]
    return tuple(_model(place, entry) for place, entry in enumerate(entries, 1))


def _model(place: int, entry: str) -> ModelChoice:
    provider, _, model = entry.partition(":")
    if provider.lower() not in PROVIDERS or not model.strip():
        names = ", ".join(PROVIDERS)
        raise ValueError(f"must be provider:MODEL in entry {place}, with a provider of {names}.")
    return ModelChoice(provider.lower(), model.strip())


_ADMIN = {
    "telegram": r"[1-9]\d*",
    # Since 2026 WhatsApp may hide the number behind an id such as US.ABC….
    "whatsapp": r"\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9]{1,157}",
    "web": r"[^\s,:]{1,64}",
}


def _admins(text: str) -> tuple[Admin, ...]:
    entries = [entry.strip() for entry in text.split(",") if entry.strip()]
    return tuple(_admin(place, entry) for place, entry in enumerate(entries, 1))


def _admin(place: int, entry: str) -> Admin:
    channel, _, external_id = entry.partition(":")
    match channel.lower():
        case "telegram" | "whatsapp" | "web" as known if re.fullmatch(_ADMIN[known], external_id):
            return Admin(known, external_id)
        case _:
            raise ValueError(
                f"must be telegram:ID, whatsapp:+NUMBER or web:NAME in entry {place}; "
                "separate entries with commas."
            )


def _encryption_keys(text: str) -> str:
    try:
        Keyring.from_settings(text)
    except MasterKeysRefused:
        raise ValueError(
            "must be one or more different keys of 32 bytes in base64, separated by commas, "
            "newest first; make one with `virtus keys new`."
        ) from None
    return text


def _jwt_secret(text: str) -> str:
    if len(text.encode()) < 32:
        raise ValueError("must have at least 32 characters; `openssl rand -hex 32` makes one.")
    return text


small_letters = _reads(str.lower)

Port = Annotated[int, _reads(_port)]
Host = Annotated[str, _reads(_host)]
WebAddress = Annotated[str, _reads(_web_address)]
DatabaseUrl = Annotated[SecretStr, _reads(_database_url)]
DataDir = Annotated[Path, _reads(_data_dir)]
Switch = Annotated[bool, _reads(_switch)]
Budget = Annotated[Decimal, _reads(_budget)]
Templates = Annotated[Mapping[str, Mapping[str, str]], _reads(_templates)]
Models = Annotated[tuple[ModelChoice, ...], _reads(_models)]
Admins = Annotated[tuple[Admin, ...], _reads(_admins)]
EncryptionKeys = Annotated[SecretStr, _reads(_encryption_keys)]
JwtSecret = Annotated[SecretStr, _reads(_jwt_secret)]
Secret = Annotated[SecretStr, _matches(r"[!-~]+", "must be one word without blanks.")]
BotToken = Annotated[
    SecretStr,
    _matches(r"\d+:[\w-]+", "must be digits, a colon and 35 characters, as @BotFather gave it."),
]
WebhookSecret = Annotated[
    SecretStr, _matches(r"[\w-]{1,256}", "must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -.")
]
AccountSid = Annotated[str, _matches(r"AC\w+", "must begin with AC, as Twilio's console shows it.")]
WhatsAppNumber = Annotated[
    str,
    _matches(
        r"whatsapp:\+[1-9]\d{6,14}",
        "must be whatsapp: and the number with + and country code, as whatsapp:+14155238886.",
    ),
]
