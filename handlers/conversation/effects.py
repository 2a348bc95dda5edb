"""What a turn wants said and done: imperative, plain data, done by others in its transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from handlers.conversation.domain import Domain


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """A choice as the person sees it."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the person something; it rides on the next question of the same turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question; `choices` are what the person may tap, in order, `rows` how they stand."""

    key: str
    text: str
    choices: tuple[ShownChoice, ...] = ()
    rows: tuple[int, ...] = ()
    asks_location: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """Show a short line over the chat, where it can; elsewhere the fresh question says enough.

    One that `is_said` tells more than the question does: without toasts it is said in the chat.
    """

    text: str
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Show on the tapped keyboard which choice was made."""

    label: str


@dataclass(frozen=True, slots=True)
class Converse:
    """The person talked; the coach replies, and an open question follows the reply."""

    text: str


@dataclass(frozen=True, slots=True)
class Fetch:
    """Ask the world for something; the answer comes back as `Returned` with the same parameters."""

    key: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Begin:
    """Open another conversation in the same turn."""

    flow: str


class Span(StrEnum):
    """How much a picture shows: the person's week, a calendar month, twelve of them."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Show:
    """Send a picture, with what it shows in words, before what else is said in this turn."""

    span: Span
    starts_on: date
    """The first day of the week or of the month; of twelve months, that of the last one."""


@dataclass(frozen=True, slots=True)
class Broke:
    """A flow raised: the conversation is closed with an apology, and someone must look."""

    error: Exception


Effect = Say | Ask | Toast | Mark | Converse | Fetch | Begin | Show | Broke | Domain


@dataclass(frozen=True, slots=True)
class Bubble:
    """What the person will read in one message: statements, then at most one question."""

    statements: tuple[str, ...]
    question: Ask | None = None

    @property
    def text(self) -> str:
        parts = [*self.statements, *([self.question.text] if self.question else [])]
        return "\n\n".join(part for part in parts if part)
