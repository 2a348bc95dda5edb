"""Which messages may go out now: the heads of chats, replies first, at the pace of chat and bot.

A message is `waiting` until a worker claims it; the claim counts the attempt, commits, and only
then is the wire used. `not_before` is the one instant to look at: the next attempt of a waiting
message, the end of the lease of one that is being sent. Leases run on the database's clock. A lease
that ran out means that nobody knows whether the message arrived; what that costs is in
docs/decisions/0007-capped-copies.md. How an attempt ended is written by `storage.outcomes`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

import asyncpg

from storage.database import Database, Transaction
from storage.send_budgets import Room, afforded, pay
from storage.tables import OutboxKind, OutboxState

NOTIFY_CHANNEL = "virtus_outbox"
"""Where a process that queued a message for another process's worker says so."""

MOST_COPIES = {OutboxKind.REPLY: 3, OutboxKind.PUSH: 1, OutboxKind.BROADCAST: 1}
"""How often a message may have arrived when nobody knows; see docs/decisions/0007."""

MOST_HOURS = {OutboxKind.REPLY: 24, OutboxKind.PUSH: 3, OutboxKind.BROADCAST: 24}
"""How long after it was queued a message may still be sent; then its moment is over."""

_MOST = ([*MOST_COPIES], [*MOST_COPIES.values()], [MOST_HOURS[kind] for kind in MOST_COPIES])


class Failure(StrEnum):
    """Why a message is dead, held or late; a refusal by the channel is kept as its own code."""

    AMBIGUOUS = "ambiguous"
    """It may have arrived, and one more copy would be too many."""
    UNREACHABLE = "unreachable"
    """The person blocked us, opted out, or the address is gone."""
    LATE = "late"
    """Its time was over before it could be sent."""
    UNREADABLE = "unreadable"
    """Its words cannot be opened: the person was erased, or a key is missing."""
    OVERTAKEN = "overtaken"
    """It failed after a later message of its chat had been sent. Where it is not dead for that, its
    words go late, without their picture."""
    WINDOW = "window"
    """The window is closed and no template stands for it: held until the person writes."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message whose attempt is counted and committed, and ours until its lease ends."""

    id: int
    lease: UUID
    person_id: UUID
    identity_id: UUID
    channel: str
    address: str
    kind: OutboxKind
    by_template: bool
    is_late: bool
    """A later message of its chat was sent before it: it says so, and is no more than words."""
    attempts: int
    """With this one."""
    ambiguous: int
    """Earlier attempts of which nobody knows whether they arrived."""
    last_wrote_at: datetime
    """When the person had last written as the attempt began."""
    age_seconds: float
    """Since it was queued, when it was claimed."""
    seal_id: UUID
    body: bytes
    wrapped_key: bytes | None
    """None when the person's key was destroyed."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a worker got, and when asking again is worth it without being woken."""

    messages: list[Claimed]
    again_in: float | None
    """Seconds; None when only news, an ended send or the next tick can bring more."""


# Is there anything to look at? One index lookup a channel, and no write on an idle server.
_IS_ANYTHING_DUE = """
SELECT EXISTS (
    SELECT FROM outbox
    WHERE channel = ANY($1) AND state IN ('waiting', 'sending') AND not_before <= now())
"""

# Take the heads of chats. A chat's head counts as what is most urgent behind it, or a reply would
# wait with a broadcast before it. The identity's row is locked with the message, both skipped when
# busy: a turn that changes the identity right now will wake us, and no lock is ever waited for.
# Chats that cannot be written to are settled here, so that they do not stand in the way.
_CLAIM = """
WITH lanes AS (
    SELECT * FROM unnest($1::text[], $2::float8[], $3::float8[], $4::int[], $5::int[])
        AS lane (channel, pace, slack, room, others)
),
most AS (
    SELECT * FROM unnest($8::text[], $9::int[], $10::int[]) AS most (kind, copies, hours)
),
picked AS (
    SELECT lane.pace, lane.slack, ranked.id, ranked.rank
    FROM lanes AS lane CROSS JOIN LATERAL (
        SELECT chat.id, min(chat.rank) AS rank,
            row_number() OVER (PARTITION BY min(chat.rank) > 1 ORDER BY min(chat.rank), chat.id)
                AS place
        FROM (VALUES ('reply', 1), ('push', 2), ('broadcast', 3)) AS wanted (kind, rank)
        CROSS JOIN LATERAL (
            SELECT head.id, wanted.rank
            FROM outbox AS o JOIN identities AS i ON i.id = o.identity_id
            CROSS JOIN LATERAL (
                SELECT first.id, first.not_before FROM outbox AS first
                WHERE first.identity_id = o.identity_id
                    AND first.state IN ('waiting', 'sending')
                ORDER BY first.id LIMIT 1
            ) AS head
            WHERE o.channel = lane.channel AND o.kind = wanted.kind
                AND o.state IN ('waiting', 'sending') AND o.not_before <= now()
                AND head.not_before <= now()
                AND (i.state <> 'active'
                    OR i.paced_until <= now() + make_interval(secs => lane.slack))
                AND NOT EXISTS (
                    SELECT FROM outbox AS earlier
                    WHERE earlier.identity_id = o.identity_id AND earlier.id < o.id
                        AND earlier.state IN ('waiting', 'sending') AND earlier.kind = o.kind)
            ORDER BY o.not_before
            LIMIT CASE wanted.kind WHEN 'reply' THEN lane.room ELSE lane.others END
        ) AS chat
        GROUP BY chat.id
        ORDER BY rank, chat.id
        LIMIT lane.room
    ) AS ranked
    WHERE ranked.rank = 1 OR ranked.place <= lane.others
),
locked AS (
    SELECT o.id, i.id AS identity_id, i.address, i.last_wrote_at, picked.pace, picked.rank,
        CASE
            WHEN i.state IN ('blocked', 'gone') THEN 'unreachable'
            WHEN o.state = 'sending' AND o.ambiguous + 1 >= most.copies THEN 'ambiguous'
            WHEN o.created_at < now() - make_interval(hours => most.hours) THEN 'late'
            WHEN i.state = 'closed' THEN 'window'
        END AS failure
    FROM picked JOIN outbox AS o ON o.id = picked.id JOIN identities AS i ON i.id = o.identity_id
        JOIN most ON most.kind = o.kind
    WHERE o.state IN ('waiting', 'sending') AND o.not_before <= now()
        AND (i.state <> 'active'
            OR i.paced_until <= now() + make_interval(secs => picked.slack))
    FOR UPDATE OF o SKIP LOCKED
    FOR NO KEY UPDATE OF i SKIP LOCKED
),
judged AS (
    SELECT *, CASE WHEN failure IS NULL THEN 'sending' WHEN failure = 'window' THEN 'held'
        ELSE 'dead' END AS becomes
    FROM locked
),
paced AS (
    UPDATE identities AS i
    SET paced_until = greatest(i.paced_until, now()) + make_interval(secs => judged.pace)
    FROM judged WHERE i.id = judged.identity_id AND judged.becomes = 'sending'
),
moved AS (
    UPDATE outbox AS o SET
        state = judged.becomes,
        attempts = o.attempts + (judged.becomes = 'sending')::int,
        ambiguous = o.ambiguous + (o.state = 'sending')::int,
        failure = CASE judged.becomes WHEN 'sending' THEN o.failure ELSE judged.failure END,
        lease = CASE judged.becomes WHEN 'sending' THEN $6::uuid END,
        not_before = CASE judged.becomes
            WHEN 'sending' THEN now() + make_interval(secs => $7) ELSE o.not_before END,
        settled_at = CASE judged.becomes WHEN 'dead' THEN now() END
    FROM judged WHERE o.id = judged.id
    RETURNING o.*, judged.address, judged.last_wrote_at, judged.rank
)
SELECT moved.id, moved.state, moved.lease, moved.person_id, moved.identity_id, moved.channel,
    moved.address, moved.kind, moved.by_template,
    moved.failure IS NOT DISTINCT FROM 'overtaken' AS is_late, moved.attempts, moved.ambiguous,
    moved.last_wrote_at, extract(epoch FROM now() - moved.created_at)::float8 AS age_seconds,
    message.seal_id, message.body, keys.wrapped AS wrapped_key
FROM moved JOIN messages AS message ON message.id = moved.id
LEFT JOIN person_keys AS keys ON keys.person_id = moved.person_id
ORDER BY moved.rank, moved.id
"""

# The person is back: what was held is queued anew, before all that is queued from now on, for its
# number is lower.
_RELEASE = """
UPDATE outbox SET state = 'waiting', not_before = now(), created_at = now(), failure = NULL,
    by_template = false
WHERE identity_id = $1 AND state = 'held'
RETURNING id
"""

# The person is back after so long that a held push is out of date: a welcome takes its place.
_LET_GO = """
UPDATE outbox SET state = 'dead', failure = 'late', settled_at = now()
WHERE identity_id = $1 AND state = 'held' AND kind = 'push'
"""

# A slow send keeps what is its own; a lease that was taken over is not given back.
_RENEW = """
UPDATE outbox AS o SET not_before = now() + make_interval(secs => $3)
FROM unnest($1::bigint[], $2::uuid[]) AS mine (id, lease)
WHERE o.id = mine.id AND o.lease = mine.lease AND o.state = 'sending'
RETURNING o.id
"""

# A stopping worker gives back what it has not touched: the attempt did not happen.
_GIVE_BACK = """
UPDATE outbox AS o SET state = 'waiting', attempts = o.attempts - 1, lease = NULL,
    not_before = now()
FROM unnest($1::bigint[], $2::uuid[]) AS mine (id, lease)
WHERE o.id = mine.id AND o.lease = mine.lease AND o.state = 'sending'
"""


async def claim(database: Database, rooms: Sequence[Room], lease_for: float) -> Claim:
    """Take as much as there is room for, for `lease_for` seconds, in one committed transaction."""
    rooms = [room for room in rooms if room.messages > 0]
    channels = [room.lane.channel for room in rooms]
    async with database.transaction() as tx:
        if not channels or not await tx.raw.fetchval(_IS_ANYTHING_DUE, channels):
            return Claim([], None)
    async with database.transaction() as tx:
        rooms = await afforded(tx, rooms)
        rows = await tx.raw.fetch(
            _CLAIM,
            [room.lane.channel for room in rooms],
            [room.lane.pace_seconds for room in rooms],
            [room.lane.pace_seconds * (room.lane.burst - 1) for room in rooms],
            [room.messages for room in rooms],
            [room.others_than_replies for room in rooms],
            uuid4(),
            lease_for,
            *_MOST,
        )
        claimed = [_claimed(row) for row in rows if row["state"] == OutboxState.SENDING]
        await pay(tx, rooms, _taken(claimed))
    return Claim(claimed, _again_in(rooms, claimed, len(rows)))


async def release_held(tx: Transaction, identity_id: UUID) -> int:
    """The person wrote and is `active` again; how many held messages go out now, in order.

    Call it before a reply is queued, in a transaction that has changed `last_wrote_at`.
    """
    return len(await tx.raw.fetch(_RELEASE, identity_id))


async def let_go_held(tx: Transaction, identity_id: UUID) -> None:
    """Settle the held pushes of a chat as late; call it before `release_held`."""
    await tx.raw.execute(_LET_GO, identity_id)


async def renew(
    database: Database, claimed: Collection[Claimed], lease_for: float
) -> frozenset[int]:
    """Hold on to messages for another `lease_for` seconds; the ids that are still ours."""
    async with database.transaction() as tx:
        rows = await tx.raw.fetch(_RENEW, *_leases(claimed), lease_for)
    return frozenset(row["id"] for row in rows)


async def give_back(database: Database, claimed: Collection[Claimed]) -> None:
    """Let others send what was claimed and surely not handed to its channel."""
    async with database.transaction() as tx:
        await tx.raw.execute(_GIVE_BACK, *_leases(claimed))


def _again_in(rooms: Sequence[Room], claimed: Sequence[Claimed], rows: int) -> float | None:
    """At once when chats were settled in passing; else when a spent grant has half grown back."""
    if rows > len(claimed):
        return 0.0
    taken = _taken(claimed)
    spent = [room.lane for room in rooms if taken.get(room.lane.channel, 0) >= room.messages]
    return min((lane.grant / lane.per_second / 2 for lane in spent), default=None)


def _taken(claimed: Sequence[Claimed]) -> dict[str, int]:
    taken: dict[str, int] = {}
    for message in claimed:
        taken[message.channel] = taken.get(message.channel, 0) + 1
    return taken


def _claimed(row: asyncpg.Record) -> Claimed:
    fields: dict[str, Any] = {**row, "kind": OutboxKind(row["kind"])}
    del fields["state"]
    return Claimed(**fields)


def _leases(claimed: Collection[Claimed]) -> tuple[list[int], list[UUID]]:
    return [message.id for message in claimed], [message.lease for message in claimed]
