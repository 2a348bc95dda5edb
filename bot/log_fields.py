"""Which fields may stand in a log line, and what must their values look like?

Whatever is not listed is dropped, and so is a listed field whose value has another shape: a
person's words, a phone number or a token do not look like any of these.
"""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from uuid import UUID

Shape = Callable[[object], object]
"""The value as it is written, or None if it may not be."""


def _text(pattern: str) -> Shape:
    expected = re.compile(pattern, re.ASCII)

    def shown(value: object) -> object:
        text = value.value if isinstance(value, Enum) else value
        return text if isinstance(text, str) and expected.fullmatch(text) else None

    return shown


def _number(value: object) -> object:
    """Counts and measures; a phone number is longer than any of them."""
    if not isinstance(value, int | float) or not math.isfinite(value) or abs(value) >= 10**7:
        return None
    return round(value, 3) if isinstance(value, float) else value


def _serial(value: object) -> object:
    """The number of a row, or a platform's number of an update; never a chat's or a person's."""
    return value if isinstance(value, int) and 0 <= value < 2**63 else None


def _uuid(value: object) -> object:
    return str(value) if isinstance(value, UUID) else None


def _key(value: object) -> object:
    return _uuid(value) or _serial(value)


def _moment(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else None


def _code(value: object) -> object:
    return value if isinstance(value, int) and abs(value) < 10**6 else _short_code(value)


def _error(value: object) -> object:
    if isinstance(value, BaseException):
        return type(value).__name__
    return value.__name__ if isinstance(value, type) else _type_name(value)


# At most six digits in all, and no part longer than a long word.
_WORD = r"(?!(?:.*\d){7})[a-z][a-z0-9]{0,23}(?:[._/-][a-z0-9]{1,24}){0,7}"
_word = _text(_WORD)
# Capitals lead small letters, as in TelegramRetryAfter; in a random token they soon do not.
_CAMEL = r"(?=.{1,80}$)_?(?:[A-Z]{0,6}[a-z]{2,})(?:_?[A-Z]{1,6}[a-z]{2,})*\d{0,3}"
_type_name = _text(rf"{_CAMEL}(?:\.{_CAMEL})*")
# A number, SQLSTATE, GET, sendMessage, bad_request.
_short_code = _text(rf"-?\d{{1,6}}|[0-9A-Z]{{5}}|[A-Z]{{1,8}}|{_CAMEL}|{_WORD}")
_model = _text(r"(?!(?:.*\d){13})[A-Za-z][\w.]{0,23}(?:[:/-][\w.]{1,24}){0,7}")
_language = _text(r"[a-z]{2}(?:-[A-Z]{2})?")
_zone = _text(r"UTC|[A-Z][A-Za-z_]{1,20}(?:/[A-Z][A-Za-z_+-]{1,24}\d{0,2}){1,2}")
_setting = _text(r"[A-Z][A-Z_]{1,40}")
_version = _text(r"\d{1,4}(?:\.\d{1,4}){1,3}[a-z0-9]{0,8}")
_route = _text(r"(?:/(?:[a-z_-]{1,24}|\{[a-z_]{1,24}\}))+|/")
_revision = _text(r"\d{4}|[0-9a-f]{12}")

FIELDS: Mapping[str, Shape] = {
    # whose, and which
    "person_id": _uuid,
    "conversation_id": _uuid,
    "message_id": _key,
    "inbox_id": _key,
    "outbox_id": _key,
    "moment_id": _key,
    "job_id": _key,
    "broadcast_id": _key,
    "error_id": _uuid,
    "update_id": _serial,
    # what
    "channel": _word,
    "command": _word,
    "flow": _word,
    "job": _word,
    "key": _word,
    "kind": _word,
    "language": _language,
    "method": _short_code,
    "model": _model,
    "provider": _word,
    "revision": _revision,
    "role": _word,
    "route": _route,
    "setting": _setting,
    "version": _version,
    "zone": _zone,
    # how it went
    "code": _code,
    "error": _error,
    "outcome": _word,
    "reason": _word,
    "signal": _code,
    "state": _word,
    "status": _code,
    # how much
    "attempt": _number,
    "attempts": _number,
    "bytes": _number,
    "count": _number,
    "dollars": _number,
    "lag_seconds": _number,
    "ms": _number,
    "pid": _number,
    "port": _number,
    "retry_after": _number,
    "seconds": _number,
    "tokens": _number,
    # when
    "due_at": _moment,
    "local_date": _moment,
    "not_before": _moment,
    "sent_at": _moment,
}


def allowed(fields: Mapping[str, object]) -> tuple[dict[str, object], int]:
    """The fields that may be written, and the number of those that may not; None is neither."""
    given = {name: value for name, value in fields.items() if value is not None}
    shown = {
        name: written
        for name, value in given.items()
        if name in FIELDS and (written := FIELDS[name](value)) is not None
    }
    return shown, len(given) - len(shown)
