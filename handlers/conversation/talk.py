"""A conversation as one row: what was frozen, answered and waited on; to JSON and back."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Self
from uuid import UUID

from cycles.people import Tone
from handlers.conversation.effects import ShownChoice

KEY_LENGTH = 40
"""Characters that a button leaves for the key and the choice beside the conversation's id."""
OVER = "over"
"""Among the frozen facts, beside those of the flow: which conversation waits under this one."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One stored answer; `order` counts answers, since JSON objects keep none."""

    value: Any
    order: int
    parameters: Mapping[str, Any] | None = None
    """What a request was asked with; None for a question."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The question as the person saw it, or the request under way."""

    key: str
    asked_at: datetime
    choices: tuple[ShownChoice, ...] = ()
    request: Mapping[str, Any] | None = None
    has_crossed: bool = False
    """Whether an answer older than the question came already; the next one counts, so that clocks
    that disagree trap nobody."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One talk of one flow with one person."""

    id: UUID
    flow: str
    language: str
    facts: Mapping[str, Any]
    replies: Mapping[str, Reply] = field(default_factory=dict)
    waiting: Waiting | None = None
    is_open: bool = True
    tone: Tone = Tone.GENTLE
    """The person's own, as it is when something is said; it is kept with them and not here."""

    @property
    def over(self) -> UUID | None:
        """The conversation that waits under this one, and goes on when it ends."""
        over = self.facts.get(OVER)
        return UUID(over) if over else None

    def answered(self, key: str, value: Any, parameters: Mapping[str, Any] | None = None) -> Self:
        order = 1 + max((reply.order for reply in self.replies.values()), default=0)
        return replace(self, replies={**self.replies, key: Reply(value, order, parameters)})

    def without(self, keys: set[str]) -> Self:
        kept = {key: reply for key, reply in self.replies.items() if key not in keys}
        return replace(self, replies=kept)

    def closed(self) -> Self:
        return replace(self, waiting=None, is_open=False)


def button(conversation: UUID, key: str, choice: str) -> str:
    """What a tap brings back; at most 64 bytes, so that every channel can carry it."""
    return f"{short(conversation)}:{key}:{choice}"


def pressed(button_text: str) -> tuple[UUID, str, str] | None:
    """The conversation, key and choice of a button, or None when it is none of ours."""
    parts = button_text.split(":")
    if len(parts) != 3:
        return None
    conversation = long(parts[0])
    return (conversation, parts[1], parts[2]) if conversation else None


@lru_cache(maxsize=1024)
def short(id: UUID) -> str:
    """22 characters for a UUID, safe in addresses and buttons."""
    return base64.urlsafe_b64encode(id.bytes).decode().rstrip("=")


def long(text: str) -> UUID | None:
    try:
        return UUID(bytes=base64.urlsafe_b64decode(f"{text}==")) if len(text) == 22 else None
    except ValueError:
        return None


def replies_to_json(replies: Mapping[str, Reply]) -> dict[str, Any]:
    return {
        key: {"value": reply.value, "order": reply.order, "parameters": reply.parameters}
        for key, reply in replies.items()
    }


def replies_from_json(data: Mapping[str, Any]) -> dict[str, Reply]:
    return {key: Reply(**reply) for key, reply in data.items()}


def waiting_to_json(waiting: Waiting | None) -> dict[str, Any] | None:
    if waiting is None:
        return None
    return {
        "key": waiting.key,
        "asked_at": waiting.asked_at.isoformat(),
        "choices": [[choice.id, choice.label] for choice in waiting.choices],
        "request": waiting.request,
        "has_crossed": waiting.has_crossed,
    }


def waiting_from_json(data: Mapping[str, Any] | None) -> Waiting | None:
    if data is None:
        return None
    return Waiting(
        data["key"],
        datetime.fromisoformat(data["asked_at"]),
        tuple(ShownChoice(*choice) for choice in data["choices"]),
        data["request"],
        data.get("has_crossed", False),
    )
