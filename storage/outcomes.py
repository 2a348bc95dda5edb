"""How an attempt to send ended: each mark is fenced by its lease, and is nothing without it.

sending ── sent
   ├────── waiting   tried again later, when the person is back, or late: in words, `overtaken`
   ├────── held      the channel's window is closed; `outbox.release_held` when the person writes,
   │                 or `outbox.let_go_held` when that is long after
   └────── dead      `failure` says why
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from storage.database import Database, Transaction
from storage.outbox import Claimed, Failure
from storage.tables import IdentityState, OutboxKind

# Messages that their channels took, in one statement.
_SENT = """
UPDATE outbox AS o SET state = 'sent', platform_id = mark.platform_id, settled_at = now(),
    lease = NULL
FROM unnest($1::bigint[], $2::uuid[], $3::text[]) AS mark (id, lease, platform_id)
WHERE o.id = mark.id AND o.lease = mark.lease AND o.state = 'sending'
RETURNING o.id
"""

# The message is tried again, not before it may be.
_LATER = """
UPDATE outbox SET state = 'waiting', lease = NULL, ambiguous = ambiguous + $4::int,
    by_template = by_template OR $5, not_before = clock_timestamp() + make_interval(secs => $3),
    failure = CASE WHEN $6 THEN 'overtaken' ELSE failure END
WHERE id = $1 AND lease = $2 AND state = 'sending'
RETURNING id
"""

# The message will not be sent.
_DEAD = """
UPDATE outbox SET state = 'dead', lease = NULL, failure = $3, ambiguous = ambiguous + $4::int,
    settled_at = now()
WHERE id = $1 AND lease = $2 AND state = 'sending'
RETURNING id
"""

# A channel was found closed; whoever wrote since the attempt began has opened it again.
_CLOSE = """
UPDATE identities SET state = $2
WHERE id = $1 AND last_wrote_at = $3 AND state IN ('active', 'closed', $2)
RETURNING id
"""

# The message waits for the person.
_HOLD = """
UPDATE outbox SET state = 'held', lease = NULL, failure = 'window'
WHERE id = $1 AND lease = $2 AND state = 'sending'
RETURNING id
"""

# What waits for someone who cannot be reached waits no longer; a send under way ends itself.
_BURY = """
UPDATE outbox SET state = 'dead', lease = NULL, failure = 'unreachable', settled_at = now()
WHERE identity_id = $1 AND state IN ('waiting', 'held')
"""

# Nothing else of the chat is being claimed at this moment: what is said of it next is true.
_LOCK_CHAT = """
SELECT FROM outbox AS o JOIN identities AS i ON i.id = o.identity_id
WHERE o.channel = $1 AND o.platform_id = $2 AND o.state = 'sent'
FOR NO KEY UPDATE OF i
"""

# A channel says late that it did not deliver: the message is ours again, as if its send had just
# failed. Was a later one of the chat sent meanwhile?
_TAKE_BACK = """
UPDATE outbox AS o SET state = 'sending', lease = $3, settled_at = NULL,
    not_before = now() + interval '1 minute'
FROM messages AS message, identities AS i
WHERE o.channel = $1 AND o.platform_id = $2 AND o.state = 'sent'
    AND message.id = o.id AND i.id = o.identity_id
RETURNING o.id, o.lease, o.person_id, o.identity_id, o.channel, i.address, o.kind, o.by_template,
    o.failure IS NOT DISTINCT FROM 'overtaken' AS is_late, o.attempts, o.ambiguous, i.last_wrote_at,
    extract(epoch FROM now() - o.created_at)::float8 AS age_seconds,
    message.seal_id, message.body,
    (SELECT wrapped FROM person_keys WHERE person_id = o.person_id) AS wrapped_key,
    EXISTS (
        SELECT FROM messages AS said JOIN outbox AS later ON later.id = said.id
        WHERE said.identity_id = o.identity_id AND said.id > o.id
            AND later.state IN ('sending', 'sent')
    ) AS is_overtaken
"""

# What is under way and what went wrong in the last day, for doctor and the metrics.
_REPORT = """
SELECT
    (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')
        AND not_before <= now()) AS due,
    (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')
        AND not_before <= now() - interval '1 minute') AS late,
    (SELECT count(*) FROM outbox WHERE state = 'held') AS held
"""
_DEAD_BY_FAILURE = """
SELECT failure, count(*) AS number FROM outbox
WHERE state = 'dead' AND settled_at > now() - interval '1 day' GROUP BY failure ORDER BY failure
"""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """How the messages out are doing."""

    due: int
    late: int
    """Due for more than a minute."""
    held: int
    dead: dict[str, int]
    """By failure, in the last 24 hours."""


async def settle_sent(tx: Transaction, sent: Sequence[tuple[Claimed, str]]) -> frozenset[int]:
    """Mark messages sent under their channel's ids; the numbers of those that were still ours."""
    rows = await tx.raw.fetch(
        _SENT,
        [claimed.id for claimed, _ in sent],
        [claimed.lease for claimed, _ in sent],
        [platform_id for _, platform_id in sent],
    )
    return frozenset(row["id"] for row in rows)


async def retry_later(
    tx: Transaction,
    claimed: Claimed,
    seconds: float,
    *,
    may_have_arrived: bool = False,
    by_template: bool = False,
    is_late: bool = False,
) -> bool:
    """Try again, not before `seconds` from now; False when the lease was not ours any more.

    With `is_late` it goes after what was sent meanwhile, as no more than its words.
    """
    row = await tx.raw.fetchval(
        _LATER, claimed.id, claimed.lease, seconds, int(may_have_arrived), by_template, is_late
    )
    return row is not None


async def settle_dead(
    tx: Transaction, claimed: Claimed, failure: str, *, may_have_arrived: bool = False
) -> bool:
    """Give up; False when the lease was not ours any more."""
    row = await tx.raw.fetchval(_DEAD, claimed.id, claimed.lease, failure, int(may_have_arrived))
    return row is not None


async def hold(tx: Transaction, claimed: Claimed) -> bool:
    """Keep the message, and what follows it, until the person writes.

    A person who wrote since the attempt began gets it at once. False when the lease was not ours.
    """
    if not await _close(tx, claimed, IdentityState.CLOSED):
        return await retry_later(tx, claimed, 0)
    row = await tx.raw.fetchval(_HOLD, claimed.id, claimed.lease)
    return row is not None


async def lose_contact(tx: Transaction, claimed: Claimed, state: IdentityState) -> bool:
    """The person cannot be reached: this message and all that wait behind it are dead.

    A person who wrote since the attempt began is still there: the message is tried again. False
    when the lease was not ours any more.
    """
    if not await _close(tx, claimed, state):
        return await retry_later(tx, claimed, 1)
    await tx.raw.execute(_BURY, claimed.identity_id)
    return await settle_dead(tx, claimed, Failure.UNREACHABLE)


async def take_back(tx: Transaction, channel: str, platform_id: str) -> tuple[Claimed, bool] | None:
    """A sent message that its channel did not deliver, to be settled anew.

    With it, whether a later one of its chat has been sent; None when no such message is sent.
    """
    await tx.raw.execute(_LOCK_CHAT, channel, platform_id)
    row = await tx.raw.fetchrow(_TAKE_BACK, channel, platform_id, uuid4())
    if row is None:
        return None
    fields: dict[str, Any] = {**row, "kind": OutboxKind(row["kind"])}
    is_overtaken = fields.pop("is_overtaken")
    return Claimed(**fields), is_overtaken


async def report(tx: Transaction) -> DeliveryReport:
    row = await tx.raw.fetchrow(_REPORT)
    assert row is not None
    dead = await tx.raw.fetch(_DEAD_BY_FAILURE)
    return DeliveryReport(
        row["due"], row["late"], row["held"], {it["failure"]: it["number"] for it in dead}
    )


async def _close(tx: Transaction, claimed: Claimed, state: IdentityState) -> bool:
    row = await tx.raw.fetchval(_CLOSE, claimed.identity_id, state, claimed.last_wrote_at)
    return row is not None


class SentMarks:
    """Marks messages sent, all that ended during one commit together in the next."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[tuple[Claimed, str, asyncio.Future[bool]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def mark(self, claimed: Claimed, platform_id: str) -> bool:
        """True when it is committed, False when the lease was not ours; raises as the database."""
        marked: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((claimed, platform_id, marked))
        if self._writer is None:
            self._writer = asyncio.create_task(self._write())
        return await marked

    async def _write(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                await self._write_together(batch)
        finally:
            self._writer = None

    async def _write_together(self, batch: list[tuple[Claimed, str, asyncio.Future[bool]]]) -> None:
        try:
            async with self._database.transaction() as tx:
                ours = await settle_sent(
                    tx, [(claimed, platform_id) for claimed, platform_id, _ in batch]
                )
        except Exception as error:  # noqa: BLE001 - whoever waits for a mark must hear of it
            for _, _, marked in batch:
                if not marked.done():
                    marked.set_exception(error)
            return
        for claimed, _, marked in batch:
            if not marked.done():
                marked.set_result(claimed.id in ours)
