"""Every code of Twilio's that asks for something of its own gets it, at once or late."""

import pytest

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
from bot.channels.whatsapp_errors import CODES, Unsent, late, refusal

MEANINGS: dict[str, type[SendError]] = {
    "63016": WindowClosed,
    "63018": Throttled,
    "20429": Throttled,
    "63014": Unreachable,
    "21610": Unreachable,
    "63003": Gone,
    "63024": Gone,
    "21211": Gone,
    "21614": Gone,
    "63032": Throttled,
    "63049": Throttled,
    "63019": NotSent,
    "63013": Refused,
    "63021": Refused,
    "63007": Refused,
    "20003": Refused,
}


@pytest.mark.parametrize("code", MEANINGS)
def test_a_code_means_the_same_at_once_and_late(code: str) -> None:
    assert type(refusal(400, code, None)) is type(late(code)) is MEANINGS[code]


def test_no_code_of_the_table_is_left_untested() -> None:
    assert CODES.keys() == MEANINGS.keys()


@pytest.mark.parametrize(
    ("code", "header", "seconds"),
    [
        ("20429", "7", 7),
        ("20429", None, 30),
        ("20429", "Wed, 25 Nov 2026 10:00:00 GMT", 30),
        ("20429", "0", 1),
        ("", "12", 12),
        ("63032", "7", 86400),
        ("63049", None, 86400),
    ],
)
def test_throttling_says_how_long_to_wait(code: str, header: str | None, seconds: float) -> None:
    error = refusal(429, code, header)
    assert isinstance(error, Throttled)
    assert error.retry_after == seconds


def test_a_server_error_leaves_it_open_whether_the_message_left() -> None:
    assert type(refusal(500, "20500", None)) is Ambiguous
    assert type(refusal(502, "", None)) is Ambiguous


def test_an_unknown_refusal_is_a_dead_letter_that_names_its_code() -> None:
    error = refusal(400, "21617", None)
    assert isinstance(error, Unsent)
    assert error.code == "21617"
    assert str(late("30008")) == "The channel refused the message with 30008; see the dead letters."
    assert isinstance(refusal(404, "", None), Refused)
