"""What Twilio's error codes mean for a message: one table, for sends and for late reports.

The codes and what to do about each are Twilio's own (www.twilio.com/docs/api/errors/CODE).
"""

from collections.abc import Callable

from bot.channels.channel import (
    Ambiguous,
    Gone,
    NotSent,
    Refused,
    SendError,
    Throttled,
    Unreachable,
    WindowClosed,
)

PAUSE = 30.0
"""Seconds to wait when Twilio says "slower" without saying for how long."""
DAY = 24 * 60 * 60.0
"""Seconds in which Meta wants no further try, for the codes that say so."""


class NoTemplate(WindowClosed):
    """No approved template stands for this message: it is held until the person writes again."""


class Unsent(Refused):
    """Twilio refused the request itself, so nothing left; another form of the words may pass."""


CODES: dict[str, Callable[[float], SendError]] = {
    "63016": lambda wait: WindowClosed(),  # free text after the 24 hours
    "63018": Throttled,  # too many messages from this sender or to this person
    "20429": Throttled,  # too many requests to the API
    "63014": lambda wait: Unreachable(),  # the person blocked the sender
    "21610": lambda wait: Unreachable(),  # the person opted out with STOP
    "63003": lambda wait: Gone(),  # no such address on WhatsApp
    "63024": lambda wait: Gone(),  # the recipient cannot be reached by this sender at all
    "21211": lambda wait: Gone(),  # "To" is no valid number
    "21614": lambda wait: Gone(),  # "To" is no mobile number
    "63032": lambda wait: Throttled(DAY),  # Meta limits this kind of message to this person
    "63049": lambda wait: Throttled(DAY),  # Meta chose not to deliver a marketing message
    "63013": lambda wait: Refused("63013"),  # the content breaks a policy of the channel
    "63021": lambda wait: Refused("63021"),  # the content is malformed for the channel
    "63019": lambda wait: (
        NotSent()
    ),  # the picture could not be fetched; the next try has a new link
    "63007": lambda wait: Refused("63007"),  # no WhatsApp sender at TWILIO_WHATSAPP_FROM
    "20003": lambda wait: Refused("20003"),  # TWILIO_ACCOUNT_SID or TWILIO_AUTH_TOKEN is wrong
}


def refusal(status: int, code: str, retry_after: str | None) -> SendError:
    """The error of an answer that was not a success; `retry_after` is the header as it came."""
    if code in CODES:
        return CODES[code](_seconds(retry_after))
    if status == 429:
        return Throttled(_seconds(retry_after))
    if status >= 500:
        return Ambiguous(f"Twilio answered {status}; the message may or may not have left.")
    return Unsent(code or f"HTTP {status}")


def late(code: str) -> SendError:
    """The error of a message that Twilio took and later reported as failed or undelivered."""
    known = CODES.get(code)
    return known(PAUSE) if known else Refused(code or "no code")


def _seconds(retry_after: str | None) -> float:
    """Retry-After in seconds; Twilio writes numbers, so a date gets the usual pause."""
    if retry_after is None or not retry_after.strip().isdecimal():
        return PAUSE
    return max(1.0, float(retry_after))
