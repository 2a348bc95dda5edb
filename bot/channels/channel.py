"""The port to a place where people chat: one method out, one translation in.

Going out, a channel takes one `Outgoing` and either returns a `Receipt` or raises one of:

    SendError
    ├── Throttled          wait `retry_after` seconds; the message was not sent
    ├── NotSent            the message surely did not leave; try again
    ├── Ambiguous          nobody knows whether it was sent; counts against the caps
    ├── Unreachable        the person blocked us or opted out; silence until they return
    ├── Gone               the address does not exist any more
    ├── WindowClosed       WhatsApp's 24 hours are over: an approved template is needed
    └── Refused            content or settings are wrong: a dead letter, someone must look
Coming in, a channel's module has a pure `translate(update) -> Incoming | None`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Protocol
from uuid import UUID

from handlers.conversation.events import FromPerson


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel can show; all lengths in characters as the channel itself counts them."""

    text_limit: int
    """Longest text of one message."""
    most_buttons: int
    """Most choices shown as buttons or list items; 0 means numbered text."""
    button_limit: int
    """Longest label on a button before it must be numbered in the text instead."""
    button_bytes: int
    """Longest button identifier, in bytes."""
    pace_seconds: float
    """Seconds between messages to one chat in the long run."""
    burst: int
    """Messages to one chat that may go at once before the pace holds."""
    bare_words: bool
    """Whether the bare word in the person's language does what a command does."""
    shares_location: bool
    """Whether the person can share where they are."""
    caption_limit: int
    """Longest text under a picture."""
    edits: bool
    """Whether a shown keyboard can be replaced by the choice made."""
    has_window: bool = False
    """Whether free text is taken only within 24 hours of the person's last message."""
    is_pulled: bool = False
    """Whether the person's side fetches messages itself, so that a commit is already a delivery."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who someone is on a channel; `address` is opaque text of at most 160 characters."""

    channel: str
    address: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What a channel tells of a person without being asked; everything may be missing."""

    name: str | None = None
    language_tag: str | None = None
    phone: str | None = None
    """E.164, for country and zone hints."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that a person did, in the words of no channel."""

    identity: Identity
    id: str
    """Unique per channel: the platform's own id of the update."""
    happened: FromPerson
    profile: Profile = field(default_factory=Profile)
    callback: str | None = None
    """What the channel needs to answer a tap at once (Telegram's callback id)."""
    message: str | None = None
    """The channel's id of the message whose button was tapped, to replace its keyboard."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as a channel shows it: what comes back when it is tapped, and what stands on it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message, already in the person's language and cut to the channel's limits."""

    id: str
    """Ours, unique: the outbox row."""
    address: str
    text: str
    buttons: tuple[Button, ...] = ()
    rows: tuple[int, ...] = ()
    """How many buttons stand in each row; empty means one row a button."""
    asks_location: bool = False
    language: str = "en"
    template: str | None = None
    """Name of the approved template that stands for this message outside WhatsApp's window."""
    by_template: bool = False
    """Send the template, not the text: the window is closed."""
    picture: str | None = None
    """What is drawn above the text, as `handlers.pictures.drawing` keeps it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message that is not one yet."""

    number: int
    """The same for all drafts of one answer, never 0."""
    identity_id: UUID
    address: str
    answers: str | None
    """The channel's id of the message it answers."""
    text: str | None = ""
    """All that is written so far; "" before the first word, None when nothing comes of it."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the channel said when it took a message."""

    platform_id: str
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a committed turn tells the channel's edge; an update seen before gives an empty one."""

    toast: str | None = None
    """A short line to show over the chat when a tap was answered, at most 200 characters."""
    chosen: str | None = None
    """The label of the choice that the tap made, to stand where the keyboard was."""


class SendError(Exception):
    """A message was not taken by its channel."""


class Throttled(SendError):
    """The channel asked us to wait before the next message."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"The channel asks to wait {retry_after:g} s; the message stays queued.")
        self.retry_after = retry_after


class NotSent(SendError):
    """The message surely did not leave this machine or was refused for now; it is tried again."""


class Ambiguous(SendError):
    """The connection broke after the message left; it may or may not have arrived."""


class Unreachable(SendError):
    """The person blocked this channel or opted out; nothing is sent until they write again."""


class Gone(SendError):
    """The address does not exist on this channel any more."""


class WindowClosed(SendError):
    """More than 24 hours have passed since the person wrote; only a template may be sent."""


class Refused(SendError):
    """The channel will never take this message; `code` says why and the dead letter keeps it."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The channel refused the message with {code}; see the dead letters.")
        self.code = code


class Inbox(Protocol):
    """What a channel's edge hands updates to; it returns when they are committed.

    Raises `TryAgain` when the database cannot be reached: the edge answers 503 with Retry-After, or
    does not move its offset, and the platform brings the update again.
    """

    async def receive(self, incoming: Incoming, raw: str) -> Outcome:
        """Take one update through its turn; `raw` is kept, encrypted, if the turn fails."""
        ...

    async def quarantine(self, channel: str, id: str, raw: str) -> None:
        """Keep an update that could not be understood, so that nothing is silently lost."""
        ...

    async def note_delivery(
        self, channel: str, platform_id: str, failure: SendError | None
    ) -> None:
        """Take a late word on a message that was sent: `None` when it was delivered."""
        ...


class TryAgain(Exception):
    """The database cannot be reached just now; bring the update again in a few seconds."""


class Channel(Protocol):
    """A place where people chat."""

    name: ClassVar[str]
    abilities: Abilities

    async def send(self, message: Outgoing) -> Receipt:
        """Send one message; raises a `SendError` of the tree above."""
        ...
