"""What a wave of pushes writes: a few statements for a whole batch, its people's rows locked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from cycles.moments import Moment, MomentState
from handlers.conversation.talk import Conversation
from storage.database import Transaction
from storage.moments import DueMoment
from storage.people import Sender
from storage.tables import OutboxKind
from storage.turns import SealedTalk, Spoken

# Left in the middle: closed without a word, and what was answered in it counts.
CLOSE_LEFT = """
UPDATE conversations c SET is_open = false, waiting = NULL, touched_at = $2
FROM unnest($1::uuid[]) AS wave (person_id)
WHERE c.person_id = wave.person_id AND c.is_open
"""

INSERT_TALKS = """
INSERT INTO conversations (id, person_id, identity_id, flow, language, facts, replies, waiting,
    is_open, touched_at, opened_at, expires_at)
SELECT t.*, true, $9, $9, $10
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bytea[], $7::bytea[],
    $8::bytea[]) AS t
"""

# Numbers are handed out in the order of the array; a channel that is pulled has no outbox.
INSERT_MESSAGES = """
WITH said AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::text[], $6::text[])
        WITH ORDINALITY AS m (person_id, identity_id, seal_id, body, question, channel, place)
), written AS (
    INSERT INTO messages (person_id, identity_id, is_from_person, seal_id, body, question)
    SELECT person_id, identity_id, false, seal_id, body, question FROM said ORDER BY place
    RETURNING id, seal_id
)
INSERT INTO outbox (id, person_id, identity_id, channel, kind, state)
SELECT w.id, said.person_id, said.identity_id, said.channel, $7, 'waiting'
FROM written w JOIN said USING (seal_id) WHERE said.channel IS NOT NULL ORDER BY w.id
"""

SETTLE = """
UPDATE moments m SET state = d.state
FROM unnest($1::uuid[], $2::text[], $3::date[], $4::text[]) AS d (person_id, kind, day, state)
WHERE m.person_id = d.person_id AND m.kind = d.kind AND m.local_date = d.day
"""

LOOK_AGAIN = """
UPDATE moments m SET due_at = d.at
FROM unnest($1::uuid[], $2::text[], $3::date[], $4::timestamptz[]) AS d (person_id, kind, day, at)
WHERE m.person_id = d.person_id AND m.kind = d.kind AND m.local_date = d.day
"""

# One that is there already for its kind and date stays as it is.
KEEP = """
INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)
SELECT person_id, kind, day, at, at, 'waiting'
FROM unnest($1::uuid[], $2::text[], $3::date[], $4::timestamptz[]) AS c (person_id, kind, day, at)
ON CONFLICT DO NOTHING
"""

NOTE_PUSHED = """
UPDATE people p SET unanswered = unanswered + 1
FROM unnest($1::uuid[]) AS wave (person_id) WHERE p.id = wave.person_id
"""


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation that begins with its first question, and what is said of it; all sealed."""

    sender: Sender
    talk: Conversation
    facts: bytes
    replies: bytes
    waiting: bytes | None
    said: tuple[tuple[Spoken, bytes], ...]
    is_queued: bool
    """Not on a channel that is pulled: there a commit is the delivery."""


def sealed(
    sender: Sender, talk: Conversation, said: Sequence[Spoken], *, is_queued: bool
) -> Opened:
    words = SealedTalk(talk, sender.cipher)
    bodies = [
        sender.cipher.seal(one.body.to_json(), table="messages", column="body", row=one.seal_id)
        for one in said
    ]
    return Opened(
        sender,
        talk,
        words.facts,
        words.replies,
        words.waiting,
        tuple(zip(said, bodies, strict=True)),
        is_queued,
    )


async def open_talks(
    tx: Transaction, opened: Sequence[Opened], now: datetime, expires_at: datetime
) -> None:
    """Close what these people left open, ask what begins, and count one more push each."""
    if not opened:
        return
    ids = [one.sender.person.id for one in opened]
    await tx.raw.execute(CLOSE_LEFT, ids, now)
    await tx.raw.execute(
        INSERT_TALKS,
        [one.talk.id for one in opened],
        ids,
        [one.sender.identity_id for one in opened],
        [one.talk.flow for one in opened],
        [one.talk.language for one in opened],
        [one.facts for one in opened],
        [one.replies for one in opened],
        [one.waiting for one in opened],
        now,
        expires_at,
    )
    said = [(one, spoken, body) for one in opened for spoken, body in one.said]
    await tx.raw.execute(
        INSERT_MESSAGES,
        [one.sender.person.id for one, _, _ in said],
        [one.sender.identity_id for one, _, _ in said],
        [spoken.seal_id for _, spoken, _ in said],
        [body for _, _, body in said],
        [spoken.question for _, spoken, _ in said],
        [one.sender.channel if one.is_queued else None for one, _, _ in said],
        OutboxKind.PUSH.value,
    )
    await tx.raw.execute(NOTE_PUSHED, ids)


async def settle(tx: Transaction, settled: Collection[tuple[DueMoment, MomentState]]) -> None:
    if settled:
        states = [state.value for _, state in settled]
        await tx.raw.execute(SETTLE, *_keys([due for due, _ in settled]), states)


async def look_again(tx: Transaction, later: Collection[tuple[DueMoment, datetime]]) -> None:
    """Look at moments again later; what was promised, and so their lateness, stays."""
    if later:
        instants = [at for _, at in later]
        await tx.raw.execute(LOOK_AGAIN, *_keys([due for due, _ in later]), instants)


async def keep(tx: Transaction, coming: Collection[tuple[UUID, Moment]]) -> None:
    """Keep moments to come, of one person each."""
    if coming:
        await tx.raw.execute(
            KEEP,
            [person_id for person_id, _ in coming],
            [moment.kind.value for _, moment in coming],
            [moment.local_date for _, moment in coming],
            [moment.due_at for _, moment in coming],
        )


def _keys(dues: Sequence[DueMoment]) -> tuple[list[object], list[object], list[object]]:
    return (
        [due.person_id for due in dues],
        [due.kind.value for due in dues],
        [due.local_date for due in dues],
    )
