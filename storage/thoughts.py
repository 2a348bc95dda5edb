"""What the coach has yet to answer with a model: wanted in a turn, claimed by whoever thinks.

A claim is a lease on the database's clock. Whoever has an answer takes the thought while holding
the person's lock; when it is gone, because the person wrote again, left it, or another worker was
quicker, the answer is dropped.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from storage.database import Database, Transaction
from storage.messages import compact_json
from storage.people import Sender
from storage.tables import ThoughtKind

TABLE, COLUMN = "thoughts", "about"

# Who talks on before the answer came is answered once.
_WANT = """
WITH overtaken AS (
    DELETE FROM thoughts WHERE person_id = $1 AND kind = 'talk' AND $3 = 'talk'
)
INSERT INTO thoughts (person_id, id, kind, about) VALUES ($1, $2, $3, $4)
"""

_FORGET = "DELETE FROM thoughts WHERE person_id = $1 RETURNING 1"

_TAKE = "DELETE FROM thoughts WHERE person_id = $1 AND id = $2 RETURNING about"

_IS_ANYTHING_DUE = "SELECT EXISTS (SELECT FROM thoughts WHERE not_before <= now())"

_CLAIM = """
UPDATE thoughts AS t SET attempts = attempts + 1, not_before = now() + make_interval(secs => $2)
FROM (
    SELECT person_id, id FROM thoughts WHERE not_before <= now()
    ORDER BY not_before LIMIT $1 FOR UPDATE SKIP LOCKED
) AS due
WHERE t.person_id = due.person_id AND t.id = due.id
RETURNING t.person_id, t.id, t.kind, t.attempts,
    extract(epoch FROM now() - t.asked_at)::float8 AS age_seconds
"""

_RENEW = """
UPDATE thoughts SET not_before = now() + make_interval(secs => $2) WHERE id = ANY($1)
"""


@dataclass(frozen=True, slots=True)
class Thought:
    """Something to think about, and ours until the lease ends."""

    person_id: UUID
    id: UUID
    kind: ThoughtKind
    attempts: int
    """With this one."""
    age_seconds: float
    """Since the person waits."""


async def want(
    tx: Transaction,
    sender: Sender,
    kind: ThoughtKind,
    id: UUID,
    about: Mapping[str, Any] | None = None,
) -> None:
    """Have something thought about as soon as the turn is committed."""
    sealed = None
    if about is not None:
        sealed = sender.cipher.seal(compact_json(about), table=TABLE, column=COLUMN, row=id)
    await tx.raw.execute(_WANT, sender.person.id, id, kind.value, sealed)


async def forget(tx: Transaction, person_id: UUID) -> bool:
    """Let go of all that is thought about for a person; whether there was anything."""
    return bool(await tx.raw.fetch(_FORGET, person_id))


async def take(tx: Transaction, sender: Sender, id: UUID) -> Mapping[str, Any] | None:
    """Take a thought to answer it, while the person is locked; None when it is gone."""
    row = await tx.raw.fetchrow(_TAKE, sender.person.id, id)
    return None if row is None else _about(sender, id, row["about"])


async def about(tx: Transaction, sender: Sender, id: UUID) -> Mapping[str, Any] | None:
    """What a thought is about, {} when it says nothing of it; None when it is gone."""
    query = "SELECT about FROM thoughts WHERE person_id = $1 AND id = $2"
    row = await tx.raw.fetchrow(query, sender.person.id, id)
    return None if row is None else _about(sender, id, row["about"])


async def claim(database: Database, most: int, lease: float) -> list[Thought]:
    """At most so many thoughts that nobody thinks about, for `lease` seconds."""
    async with database.transaction() as tx:
        if not await tx.raw.fetchval(_IS_ANYTHING_DUE):
            return []
        rows = await tx.raw.fetch(_CLAIM, most, lease)
    return [
        Thought(
            row["person_id"],
            row["id"],
            ThoughtKind(row["kind"]),
            row["attempts"],
            row["age_seconds"],
        )
        for row in rows
    ]


async def renew(database: Database, ids: Collection[UUID], lease: float) -> None:
    """Keep thoughts for `lease` seconds from now; 0 gives them to whoever asks next."""
    async with database.transaction() as tx:
        await tx.raw.execute(_RENEW, list(ids), lease)


async def left(database: Database, ids: Collection[UUID]) -> frozenset[UUID]:
    """Which of these still wait for an answer."""
    async with database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT id FROM thoughts WHERE id = ANY($1)", list(ids))
    return frozenset(row["id"] for row in rows)


def _about(sender: Sender, id: UUID, sealed: bytes | None) -> Mapping[str, Any]:
    if sealed is None:
        return {}
    opened = sender.cipher.open(sealed, table=TABLE, column=COLUMN, row=id)
    return dict(json.loads(opened))
