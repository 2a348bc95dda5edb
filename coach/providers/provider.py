"""The port to a model: one prompt goes in, pieces of text and then one whole answer come out.

What goes wrong is one of:

    ProviderError
    ├── KeyRefused        the key is wrong, expired or not allowed to use this model
    ├── NoSuchModel       the provider does not know the model
    ├── QuotaSpent        the account has no money or quota left
    ├── Throttled         too many calls for now; `retry_after` seconds when it was said
    ├── Overloaded        the provider is out of order for now
    ├── Unreached         no connection, or it broke before the answer was whole
    ├── TookTooLong       no whole answer within the time limit of the call
    ├── Declined          the model or its filter would not answer
    └── Garbled           what came is no answer: empty, no JSON, too large, not of this wire
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of the talk as a model reads it."""

    is_from_person: bool
    text: str


@dataclass(frozen=True, slots=True)
class Tool:
    """An act that a model may propose; nothing is done when it does."""

    name: str
    description: str
    parameters: Mapping[str, Any]
    """JSON schema of an object."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that a model sees."""

    instructions: str
    turns: tuple[Turn, ...]
    """Oldest first; the last one is the person's."""
    tools: tuple[Tool, ...] = ()
    most_tokens: int = 500
    """Of the answer."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a call took; the price is None for a model that has no known one."""

    input_tokens: int = 0
    output_tokens: int = 0
    price: Decimal | None = None
    """US dollars."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """An act that the model proposes, as it named it: nothing in it has been checked."""

    tool: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Piece:
    """The next few letters of an answer that is still being written."""

    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: text, proposed acts, or both."""

    text: str
    proposed: tuple[Proposed, ...] = ()
    usage: Usage = Usage()


class Provider(Protocol):
    """One model of one provider."""

    @property
    def name(self) -> str:
        """As AI_PROVIDERS names it: "anthropic", "openai", "gemini", "grok", "local"."""
        ...

    @property
    def model(self) -> str: ...

    def answer(self, prompt: Prompt) -> AsyncIterator[Piece | Answer]:
        """Call the model once: pieces while it writes, then the whole answer, last and once.

        Raises `ProviderError`. Closing the iterator ends the call.
        """
        ...

    async def close(self) -> None: ...


class ProviderError(Exception):
    """A provider did not answer."""

    usage = Usage()
    """What the call took all the same, as far as it was told."""


class KeyRefused(ProviderError):
    """The key is wrong, expired or may not use this model: set the right one."""


class NoSuchModel(ProviderError):
    """The provider does not know this model: name one of its own in AI_PROVIDERS."""


class QuotaSpent(ProviderError):
    """The account has no money or quota left: add some, or put another provider first."""


class Throttled(ProviderError):
    """Too many calls for now: the provider asks to wait."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        """Seconds; None when the provider did not say."""


class Overloaded(ProviderError):
    """The provider is out of order for now: it is asked again later."""


class Unreached(ProviderError):
    """There was no connection, or it broke in mid-answer: look at the network and the address."""


class TookTooLong(ProviderError):
    """No whole answer came within the time limit."""


class Declined(ProviderError):
    """The model, or a filter before it, would not answer this."""


class Garbled(ProviderError):
    """What came is no answer: empty, too large, or not what this provider sends."""
