"""What can happen in a conversation: past tense, with its own facts, of no channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Started:
    """A conversation was opened, by the person or by a moment that came due."""


@dataclass(frozen=True, slots=True)
class Said:
    """The person wrote. `sent_at` is the channel's own time of writing, aware UTC."""

    text: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Pressed:
    """The person tapped a choice; `button` is the text that `steps.button` made for it."""

    button: str


@dataclass(frozen=True, slots=True)
class Shared:
    """The person shared where they are, in degrees (WGS 84)."""

    latitude: float
    longitude: float
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """The person sent something without words to read: a photo, a sticker, a voice note."""

    kind: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed words that they had sent; `text` is what stands there now."""

    text: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the channel, or took the conversation away."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The person unblocked the channel."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person wants no answer to what they said last: it is not written to its end."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """The person asked to correct the last answer."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """The person asked to answer an earlier question anew, and what was asked because of it."""

    key: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person asked to leave the conversation."""


@dataclass(frozen=True, slots=True)
class Expired:
    """The conversation was left alone until its time ran out, or a due push took its place."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The world answered a request; it counts only while the same request is still waited on."""

    key: str
    parameters: Mapping[str, Any]
    value: Any


Event = Started | Said | Pressed | Shared | WentBack | Reopened | Cancelled | Expired | Returned
"""What `engine.advance` takes."""

FromPerson = Said | Edited | Pressed | Shared | Sent | Left | CameBack | Stopped
"""What a channel hands in."""
