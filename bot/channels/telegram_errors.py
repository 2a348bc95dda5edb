"""What Telegram's refusals and broken connections mean to whoever wanted to send."""

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from bot.channels.channel import (
    Ambiguous,
    Gone,
    NotSent,
    Refused,
    SendError,
    Throttled,
    Unreachable,
)

FAILURES = (TelegramAPIError, ClientDecodeError)
"""Everything that a call to the Bot API raises."""

_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "chat_id_invalid")
_UNTOLD_WAIT = 5.0
"""Seconds to wait when a 429 does not say how long."""


def meaning(error: TelegramAPIError | ClientDecodeError) -> SendError:
    """Say what an error of the library means for the message in hand."""
    match error:
        case TelegramRetryAfter():
            return Throttled(float(error.retry_after))
        case TelegramForbiddenError():
            return Gone() if "deactivated" in error.message else Unreachable()
        case TelegramBadRequest() if any(it in error.message.lower() for it in _NOBODY_THERE):
            return Gone()
        case TelegramUnauthorizedError():
            return Refused("unauthorized")
        case TelegramEntityTooLarge():
            return Refused("request entity too large")
        case TelegramNetworkError():
            return NotSent() if _never_connected(error) else Ambiguous()
        # A gateway that breaks or answers in HTML does not say whether Telegram took the message.
        case TelegramServerError() | ClientDecodeError():
            return Ambiguous()
        case _ if error.message.startswith("Too Many Requests"):
            return Throttled(_UNTOLD_WAIT)
    return Refused(error.message[:100])


def _never_connected(error: TelegramNetworkError) -> bool:
    return isinstance(error.__cause__, ClientConnectorError | ConnectionTimeoutError)
