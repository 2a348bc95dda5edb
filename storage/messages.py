"""What was said in a chat, both ways, in the order in which it was said; every body is sealed."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

import asyncpg
from pydantic_core import PydanticSerializationError, to_json

from storage.database import Transaction
from storage.encryption import Keyring, PersonCipher
from storage.people import Sender

TABLE = "messages"
COLUMN = "body"

_any_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def compact_json(value: Any) -> str:
    """JSON without spaces; half surrogate pairs are kept as they are."""
    try:
        return to_json(value).decode()
    except PydanticSerializationError:
        return _any_text(value)


@dataclass(frozen=True, slots=True)
class Body:
    """One message as it is kept: for the channel that sends it and for the page that shows it."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    """What comes back when it is tapped, and what stands on it."""
    rows: tuple[int, ...] = ()
    asks_location: bool = False
    language: str = "en"
    template: str | None = None
    """The approved template that stands for a push outside WhatsApp's window."""
    picture: str | None = None
    """What is drawn above the text when the message goes out or is looked at."""

    def to_json(self) -> str:
        return compact_json({name: getattr(self, name) for name in self.__dataclass_fields__})

    @classmethod
    def from_json(cls, text: str) -> Self:
        data = json.loads(text)
        data["buttons"] = tuple((id, label) for id, label in data["buttons"])
        data["rows"] = tuple(data["rows"])
        return cls(**data)


# Only the newest message that put the question: the same one may stand in the chat more than once.
NOTE_CHOSEN = """
UPDATE messages SET chosen = $3
WHERE id = (SELECT max(id) FROM messages WHERE identity_id = $1 AND question = $2)
"""

# A chat from a number on, oldest first.
AFTER = """
SELECT m.id, m.is_from_person, m.seal_id, m.body, m.chosen, m.platform_id,
    m.created_at, m.person_id, k.wrapped
FROM messages m JOIN person_keys k ON k.person_id = m.person_id
WHERE m.identity_id = $1 AND m.id > $2 ORDER BY m.id LIMIT $3
"""

# The newest of what the coach said in a chat.
LAST_SAID = """
SELECT seal_id, body FROM messages WHERE identity_id = $1 AND NOT is_from_person
ORDER BY id DESC LIMIT 1
"""

# The newest of a chat that a model may read.
LATELY = """
SELECT id, is_from_person, seal_id, body, chosen, platform_id, created_at FROM messages
WHERE identity_id = $1 AND person_id = $2 AND NOT is_withheld
ORDER BY id DESC LIMIT $3
"""

# The newest of what the person said in a chat.
LAST_HEARD = """
SELECT seal_id, body, platform_id FROM messages WHERE identity_id = $1 AND is_from_person
ORDER BY id DESC LIMIT 1
"""

# What the person said since the coach spoke last turned out to be for nobody's eyes.
WITHHOLD = """
UPDATE messages SET is_withheld = true WHERE identity_id = $1 AND is_from_person AND id > (
    SELECT coalesce(max(id), 0) FROM messages WHERE identity_id = $1 AND NOT is_from_person)
"""

# One message by its number, with the key of the person in whose chat it stands.
BODY = """
SELECT m.seal_id, m.body, m.person_id, k.wrapped
FROM messages m JOIN person_keys k ON k.person_id = m.person_id WHERE m.id = $1
"""

IDENTITY = "SELECT id FROM identities WHERE channel = $1 AND address = $2"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat with its number."""

    id: int
    is_from_person: bool
    body: Body
    chosen: str | None
    platform_id: str | None
    created_at: datetime


async def note_chosen(tx: Transaction, identity_id: UUID, question: str, chosen: str) -> None:
    await tx.raw.execute(NOTE_CHOSEN, identity_id, question, chosen)


async def identity_of(tx: Transaction, channel: str, address: str) -> UUID | None:
    found: UUID | None = await tx.raw.fetchval(IDENTITY, channel, address)
    return found


async def after(
    tx: Transaction, keyring: Keyring, identity_id: UUID, number: int, limit: int
) -> list[Message]:
    """At most `limit` messages of one chat with a number above `number`, oldest first."""
    rows = await tx.raw.fetch(AFTER, identity_id, number, limit)
    if not rows:
        return []
    cipher = keyring.open(rows[0]["person_id"], rows[0]["wrapped"])
    return [_message(row, cipher) for row in rows]


async def body_of(tx: Transaction, keyring: Keyring, number: int) -> Body | None:
    """The message with a number, of whoever's chat; None when it is not kept any more."""
    row = await tx.raw.fetchrow(BODY, number)
    if row is None:
        return None
    cipher = keyring.open(row["person_id"], row["wrapped"])
    return Body.from_json(cipher.open(row["body"], table=TABLE, column=COLUMN, row=row["seal_id"]))


async def last_said(tx: Transaction, cipher: PersonCipher, identity_id: UUID) -> str:
    """The text of the coach's last message in a chat, "" when there is none."""
    body = await last_body(tx, cipher, identity_id)
    return body.text if body else ""


async def last_body(tx: Transaction, cipher: PersonCipher, identity_id: UUID) -> Body | None:
    """The coach's last message in a chat."""
    row = await tx.raw.fetchrow(LAST_SAID, identity_id)
    if row is None:
        return None
    body = cipher.open(row["body"], table=TABLE, column=COLUMN, row=row["seal_id"])
    return Body.from_json(body)


async def lately(tx: Transaction, sender: Sender, most: int) -> list[Message]:
    """The newest messages of a person's chat, oldest first, but for what was said in danger."""
    rows = await tx.raw.fetch(LATELY, sender.identity_id, sender.person.id, most)
    return [_message(row, sender.cipher) for row in reversed(rows)]


async def last_heard(tx: Transaction, sender: Sender) -> tuple[str, str | None]:
    """What the person said last in a chat, and the channel's own id of it."""
    row = await tx.raw.fetchrow(LAST_HEARD, sender.identity_id)
    if row is None:
        return "", None
    opened = sender.cipher.open(row["body"], table=TABLE, column=COLUMN, row=row["seal_id"])
    return Body.from_json(opened).text, row["platform_id"]


async def withhold(tx: Transaction, identity_id: UUID) -> None:
    """Let no model read what the person said since the coach spoke last."""
    await tx.raw.execute(WITHHOLD, identity_id)


async def newest(tx: Transaction, identity_id: UUID) -> int:
    """The number of the last message of a chat, 0 while there is none."""
    query = "SELECT coalesce(max(id), 0) FROM messages WHERE identity_id = $1"
    number: int = await tx.raw.fetchval(query, identity_id)
    return number


def _message(row: asyncpg.Record, cipher: PersonCipher) -> Message:
    opened = cipher.open(row["body"], table=TABLE, column=COLUMN, row=row["seal_id"])
    return Message(
        row["id"],
        row["is_from_person"],
        Body.from_json(opened),
        row["chosen"],
        row["platform_id"],
        row["created_at"],
    )
