"""What the real Bot API refuses, in the words it refuses with."""

import json
import re
from collections.abc import Mapping
from typing import Any

from aiohttp.web import FileField

from tests.doubles import png_size

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
PHOTO_BYTES = 10_000_000
PHOTO_SIDES = 10_000
"""Width and height of a photo together, in pixels."""
PHOTO_RATIO = 20
TOAST_LIMIT = 200
DATA_BYTES = 64
MOST_BUTTONS = 100
MOST_COMMANDS = 100

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Refusal(Exception):
    """The Bot API answers `ok: false` with this code and description."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def too_many(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after)


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


def number(parameters: Mapping[str, Any], name: str) -> int:
    try:
        return int(parameters[name])
    except (KeyError, ValueError):
        raise bad("chat_id is empty" if name == "chat_id" else f"{name} is invalid") from None


def text(parameters: Mapping[str, Any]) -> str:
    said = str(parameters.get("text", "")).strip()
    if not said:
        raise bad("message text is empty")
    if _units(said) > TEXT_LIMIT:
        raise bad("message is too long")
    return said


def caption(parameters: Mapping[str, Any]) -> str:
    said = str(parameters.get("caption", "")).strip()
    if _units(said) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return said


def photo(parameters: Mapping[str, Any]) -> bytes:
    """The uploaded picture; a file_id or an address is not known here."""
    given = parameters.get("photo")
    if isinstance(given, str) and given.startswith("attach://"):
        given = parameters.get(given.removeprefix("attach://"))
    if not isinstance(given, FileField):
        raise bad("there is no photo in the request")
    picture = given.file.read()
    if len(picture) > PHOTO_BYTES:
        raise bad("file is too big")
    try:
        width, height = png_size(picture)
    except ValueError:
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > PHOTO_SIDES or max(width, height) > PHOTO_RATIO * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return picture


def toast(parameters: Mapping[str, Any]) -> str | None:
    said = parameters.get("text")
    if said is not None and _units(said) > TOAST_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    return said


def markup(parameters: Mapping[str, Any]) -> dict[str, Any] | None:
    given = _json(parameters.get("reply_markup"), "reply markup")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in given:
        _inline(given["inline_keyboard"])
    return given


def commands(parameters: Mapping[str, Any]) -> list[dict[str, str]]:
    given = _json(parameters.get("commands"), "commands") or []
    if len(given) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in given:
        if not _COMMAND.fullmatch(command.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return list(given)


def language_code(parameters: Mapping[str, Any]) -> str:
    given = str(parameters.get("language_code", ""))
    if given and not re.fullmatch(r"[a-z]{2}", given):
        raise bad("BOT_COMMAND_LANGCODE_INVALID")
    return given


def webhook_url(parameters: Mapping[str, Any]) -> str:
    url = str(parameters.get("url", ""))
    # As a self-hosted server does, plain HTTP is taken on this machine.
    if url and not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = str(parameters.get("secret_token", ""))
    if secret and not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    return url


def allowed_updates(parameters: Mapping[str, Any]) -> list[str] | None:
    given = _json(parameters.get("allowed_updates"), "allowed updates")
    return None if given is None else list(given)


def _inline(rows: list[list[dict[str, Any]]]) -> None:
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not str(button.get("text", "")).strip():
            raise bad("can't parse inline keyboard button: Text buttons must be non-empty")
        data = button.get("callback_data")
        if data is None:
            raise bad(
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            )
        if not 1 <= len(data.encode()) <= DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")


def _json(given: Any, what: str) -> Any:
    if not isinstance(given, str):
        return given
    try:
        return json.loads(given)
    except ValueError:
        raise bad(f"can't parse {what} JSON object") from None


def _units(said: str) -> int:
    """Length as Telegram counts it: in UTF-16 units."""
    return len(said.encode("utf-16-le", "surrogatepass")) // 2
