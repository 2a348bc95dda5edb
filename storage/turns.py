"""The hot path of a turn: lock the person, take the update in, write what came of it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from handlers.conversation import talk as talks
from handlers.conversation.talk import Conversation
from storage import people
from storage.database import Transaction
from storage.encryption import Keyring, PersonCipher
from storage.messages import Body, compact_json
from storage.people import Sender
from storage.tables import OutboxKind

# The person's row is locked first and alone: only a statement that starts after the lock is granted
# sees what the turn before it committed. NO KEY, so that foreign keys of others need not wait.
LOCK = """
SELECT i.id AS identity_id, i.state AS identity_state, i.channel, i.address, i.last_wrote_at,
    k.wrapped, p.*
FROM identities i JOIN people p ON p.id = i.person_id JOIN person_keys k ON k.person_id = p.id
WHERE i.channel = $1 AND i.address = $2
FOR NO KEY UPDATE OF p
"""

# The same person by id, for what starts on our side: a moment, a job.
LOCK_PERSON = """
SELECT i.id AS identity_id, i.state AS identity_state, i.channel, i.address, i.last_wrote_at,
    k.wrapped, p.*
FROM people p JOIN person_keys k ON k.person_id = p.id
CROSS JOIN LATERAL (
    SELECT * FROM identities WHERE person_id = p.id
    ORDER BY state = 'active' DESC, last_wrote_at DESC LIMIT 1
) i
WHERE p.id = $1
FOR NO KEY UPDATE OF p
"""

# Takes an update in once, notes that the person wrote, and brings their open conversation.
TAKE_IN = """
WITH taken AS (
    INSERT INTO inbox (channel, platform_id, person_id, state) VALUES ($1, $2, $3, 'done')
    ON CONFLICT DO NOTHING RETURNING 1
), wrote AS (
    UPDATE identities SET last_wrote_at = $5, state = 'active'
    WHERE id = $4 AND EXISTS (SELECT FROM taken)
)
SELECT EXISTS (SELECT FROM taken) AS is_new, c.*
FROM (VALUES (1)) AS one LEFT JOIN conversations c ON c.person_id = $3 AND c.is_open
"""

OPEN_TALK = "SELECT * FROM conversations WHERE person_id = $1 AND is_open"

TALK = "SELECT * FROM conversations WHERE person_id = $1 AND id = $2"

# Whatever stood under a conversation that has ended, unless its own time ran out meanwhile.
LEFT_OPEN = "SELECT * FROM conversations WHERE person_id = $1 AND id = $2 AND expires_at > $3"

CLOSE_TALK = "UPDATE conversations SET is_open = false WHERE person_id = $1 AND is_open"

INSERT_TALK = """
INSERT INTO conversations (id, person_id, identity_id, flow, language, facts, replies, waiting,
    is_open, touched_at, opened_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)
"""

UPDATE_TALK = """
UPDATE conversations SET language = $3, replies = $4, waiting = $5, is_open = $6, touched_at = $7,
    expires_at = CASE WHEN expires_at < $7::timestamptz + interval '23 hours'
        THEN $7::timestamptz + interval '24 hours' ELSE expires_at END
WHERE person_id = $1 AND id = $2
"""

# Left alone until their time ran out: closed without a word; what was answered counts. One that is
# locked is being answered just now.
# With both ends of the time the plan that a connection keeps reads the index and little of it; with
# one it reads the table, for all that it knows is that a third of the talks may have run out.
CLOSE_EXPIRED = """
UPDATE conversations SET is_open = false, waiting = NULL WHERE id = ANY(ARRAY(
    SELECT id FROM conversations WHERE is_open AND expires_at > $1 AND expires_at <= $2
    ORDER BY expires_at LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED))
"""
EXPIRED_BATCH = 1000
"""Conversations closed at once."""

# Everything said in a turn in the order in which it was said, what must go out, and where the
# conversation stands now; numbers are handed out in the order of the array.
WRITE = """
WITH written AS (
    INSERT INTO messages (person_id, identity_id, is_from_person, seal_id, body, question,
        platform_id, is_withheld)
    SELECT $1, $2, m.is_from_person, m.seal_id, m.body, m.question, m.platform_id, $16
    FROM unnest($8::bool[], $9::uuid[], $10::bytea[], $11::text[], $15::text[])
        WITH ORDINALITY AS m (is_from_person, seal_id, body, question, platform_id, place)
    ORDER BY m.place
    RETURNING id, is_from_person
), queued AS (
    INSERT INTO outbox (id, person_id, identity_id, channel, kind, state)
    SELECT id, $1, $2, $12::text, $13, 'waiting' FROM written
    WHERE NOT is_from_person AND $12::text IS NOT NULL
)
UPDATE conversations SET language = $4, replies = $5, waiting = $6, is_open = $7, touched_at = $14,
    expires_at = CASE WHEN expires_at < $14::timestamptz + interval '23 hours'
        THEN $14::timestamptz + interval '24 hours' ELSE expires_at END
WHERE person_id = $1 AND id = $3
"""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update taken in: whether it is new, and the conversation it comes into."""

    is_new: bool
    talk: Conversation | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of a turn, either way, before it has a number."""

    is_from_person: bool
    seal_id: UUID
    body: Body
    question: str | None = None
    """The button that any choice of its question begins with, to note later which was chosen."""
    platform_id: str | None = None
    """The channel's id of what the person sent."""


async def lock(tx: Transaction, keyring: Keyring, channel: str, address: str) -> Sender | None:
    """The person behind an address, locked until the transaction ends; None when nobody is."""
    row = await tx.raw.fetchrow(LOCK, channel, address)
    return None if row is None else people.sender(row, keyring)


async def lock_person(tx: Transaction, keyring: Keyring, person_id: UUID) -> Sender | None:
    """A person with the channel they wrote on last, locked until the transaction ends."""
    row = await tx.raw.fetchrow(LOCK_PERSON, person_id)
    return None if row is None else people.sender(row, keyring)


async def take_in(tx: Transaction, sender: Sender, platform_id: str, now: datetime) -> Arrival:
    """Note an update as received; one seen before is not new."""
    row = await tx.raw.fetchrow(
        TAKE_IN, sender.channel, platform_id, sender.person.id, sender.identity_id, now
    )
    assert row is not None
    talk = _talk(row, sender) if row["is_new"] and row["id"] else None
    return Arrival(row["is_new"], talk)


async def open_talk(tx: Transaction, sender: Sender) -> tuple[Conversation, datetime] | None:
    """The open conversation, and when it was last touched."""
    row = await tx.raw.fetchrow(OPEN_TALK, sender.person.id)
    return None if row is None else (_talk(row, sender), row["touched_at"])


async def left_open(
    tx: Transaction, sender: Sender, id: UUID, now: datetime
) -> Conversation | None:
    """A conversation that was closed for another to stand over it; None when its time ran out."""
    row = await tx.raw.fetchrow(LEFT_OPEN, sender.person.id, id, now)
    return None if row is None else _talk(row, sender)


async def talk_of(tx: Transaction, sender: Sender, id: UUID) -> Conversation | None:
    """A conversation by its id, open or not."""
    row = await tx.raw.fetchrow(TALK, sender.person.id, id)
    return None if row is None else _talk(row, sender)


async def close_unread(tx: Transaction, sender: Sender) -> None:
    """Close the open conversation as it lies: perhaps it cannot be read any more."""
    await tx.raw.execute(CLOSE_TALK, sender.person.id)


async def close_expired(tx: Transaction, since: datetime, now: datetime) -> int:
    """Close what ran out after `since`; how many, at most EXPIRED_BATCH."""
    status = await tx.raw.execute(CLOSE_EXPIRED, since, now, EXPIRED_BATCH)
    return int(status.rpartition(" ")[2])


async def insert_talk(
    tx: Transaction, sender: Sender, talk: Conversation, now: datetime, expires_at: datetime
) -> None:
    """Keep a conversation that starts; the one open before must be closed already."""
    sealed = SealedTalk(talk, sender.cipher)
    await tx.raw.execute(
        INSERT_TALK,
        talk.id,
        sender.person.id,
        sender.identity_id,
        talk.flow,
        talk.language,
        sealed.facts,
        sealed.replies,
        sealed.waiting,
        talk.is_open,
        now,
        expires_at,
    )


async def update_talk(tx: Transaction, sender: Sender, talk: Conversation, now: datetime) -> None:
    sealed = SealedTalk(talk, sender.cipher)
    await tx.raw.execute(
        UPDATE_TALK,
        sender.person.id,
        talk.id,
        talk.language,
        sealed.replies,
        sealed.waiting,
        talk.is_open,
        now,
    )


async def write(
    tx: Transaction,
    sender: Sender,
    talk: Conversation | None,
    spoken: Sequence[Spoken],
    kind: OutboxKind,
    queue: bool,
    now: datetime,
    *,
    is_withheld: bool = False,
) -> None:
    """Write what was said, queue what goes out, and keep where `talk` stands (None: as it was).

    What is withheld stands in the chat, and no model reads it.
    """
    seal = sender.cipher.seal
    sealed = SealedTalk(talk, sender.cipher) if talk else None
    await tx.raw.execute(
        WRITE,
        sender.person.id,
        sender.identity_id,
        talk.id if talk else None,
        talk.language if talk else None,
        sealed.replies if sealed else None,
        sealed.waiting if sealed else None,
        talk.is_open if talk else None,
        [message.is_from_person for message in spoken],
        [message.seal_id for message in spoken],
        [
            seal(message.body.to_json(), table="messages", column="body", row=message.seal_id)
            for message in spoken
        ],
        [message.question for message in spoken],
        sender.channel if queue else None,
        kind.value,
        now,
        [message.platform_id for message in spoken],
        is_withheld,
    )


class SealedTalk:
    """The columns of a conversation that hold words."""

    def __init__(self, talk: Conversation, cipher: PersonCipher) -> None:
        self._talk = talk
        self._cipher = cipher

    @property
    def facts(self) -> bytes:
        return self._seal("facts", self._talk.facts)

    @property
    def replies(self) -> bytes:
        return self._seal("replies", talks.replies_to_json(self._talk.replies))

    @property
    def waiting(self) -> bytes | None:
        waiting = talks.waiting_to_json(self._talk.waiting)
        return None if waiting is None else self._seal("waiting", waiting)

    def _seal(self, column: str, value: Any) -> bytes:
        return self._cipher.seal(
            compact_json(value), table="conversations", column=column, row=self._talk.id
        )


def _talk(row: asyncpg.Record, sender: Sender) -> Conversation:
    def opened(column: str) -> Any:
        sealed = row[column]
        if sealed is None:
            return None
        opened = sender.cipher.open(sealed, table="conversations", column=column, row=row["id"])
        return json.loads(opened)

    return Conversation(
        row["id"],
        row["flow"],
        row["language"],
        opened("facts"),
        talks.replies_from_json(opened("replies")),
        talks.waiting_from_json(opened("waiting")),
        row["is_open"],
        sender.person.tone,
    )
