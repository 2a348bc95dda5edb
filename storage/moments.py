"""When to speak next: at most one row a person, kind and local date, so at most one push."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert

from cycles.moments import Moment, MomentKind, MomentState
from storage.database import Transaction
from storage.tables import moments

# Due moments are claimed by locking their rows: the transaction that handles them is the lease, and
# a worker that dies gives them back at once. The person is locked with them, or left for the next
# look while a turn holds them: waiting for a person here could be a deadlock. People of channels
# that this process does not have are left to one that has them.
CLAIM = """
SELECT m.person_id, m.kind, m.local_date, m.planned_at, m.is_snoozed
FROM moments m JOIN people p ON p.id = m.person_id
WHERE m.state = 'waiting' AND m.due_at > $1 AND m.due_at <= $2
  AND EXISTS (SELECT FROM identities i WHERE i.person_id = p.id AND i.channel = ANY($4))
ORDER BY m.due_at LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
"""

# Of one table by its index, so that a connection plans it once, and not at every tick as it must
# plan a claim.
ARE_DUE = """
SELECT due_at FROM moments WHERE state = 'waiting' AND due_at > $1 AND due_at <= $2
ORDER BY due_at LIMIT 1
"""

HELD_BACK = """
UPDATE moments SET due_at = $3
WHERE person_id = $1 AND state = 'waiting' AND planned_at <= $2 AND due_at > $3
"""

AFTER_A_TALK = timedelta(minutes=1)
"""Long enough to read the last words of one talk before the next begins."""


@dataclass(frozen=True, slots=True)
class DueMoment:
    """A moment whose time has come."""

    person_id: UUID
    kind: MomentKind
    local_date: date
    planned_at: datetime
    is_snoozed: bool
    """Whether the person asked for it at this instant."""


async def are_due(tx: Transaction, since: datetime, now: datetime) -> bool:
    """Whether there is anything to claim; perhaps for others alone."""
    return await tx.raw.fetchval(ARE_DUE, since, now) is not None


async def claim(
    tx: Transaction, since: datetime, now: datetime, limit: int, channels: Collection[str]
) -> list[DueMoment]:
    """At most `limit` moments due after `since`, the longest due first; ours until the commit."""
    rows = await tx.raw.fetch(CLAIM, since, now, limit, list(channels))
    return [
        DueMoment(
            row["person_id"],
            MomentKind(row["kind"]),
            row["local_date"],
            row["planned_at"],
            row["is_snoozed"],
        )
        for row in rows
    ]


async def keep(tx: Transaction, person_id: UUID, coming: Sequence[Moment]) -> None:
    """Keep moments to come; one that is there already for its kind and date stays as it is."""
    if coming:
        await tx.sql.execute(
            insert(moments)
            .values(
                [
                    {
                        "person_id": person_id,
                        "kind": moment.kind.value,
                        "local_date": moment.local_date,
                        "planned_at": moment.due_at,
                        "due_at": moment.due_at,
                        "state": MomentState.WAITING.value,
                    }
                    for moment in coming
                ]
            )
            .on_conflict_do_nothing()
        )


async def talk_has_ended(tx: Transaction, person_id: UUID, now: datetime) -> None:
    """Let what waited for a talk to end come a moment after it, not when it would be abandoned."""
    await tx.raw.execute(HELD_BACK, person_id, now, now + AFTER_A_TALK)


async def forget_coming(tx: Transaction, person_id: UUID, now: datetime) -> None:
    """Drop what is to come by the schedule, before a changed one plans it anew.

    What came due already and waits for a talk to end is still owed.
    """
    await tx.raw.execute(
        "DELETE FROM moments WHERE person_id = $1 AND state = 'waiting' AND NOT is_snoozed"
        " AND planned_at > $2",
        person_id,
        now,
    )


async def settle(tx: Transaction, due: DueMoment, state: MomentState) -> None:
    await tx.raw.execute(
        "UPDATE moments SET state = $4 WHERE person_id = $1 AND kind = $2 AND local_date = $3",
        due.person_id,
        due.kind.value,
        due.local_date,
        state.value,
    )


async def look_again(tx: Transaction, due: DueMoment, at: datetime) -> None:
    """Look at a moment again later; what was promised, and so its lateness, stays."""
    await tx.raw.execute(
        "UPDATE moments SET due_at = $4 WHERE person_id = $1 AND kind = $2 AND local_date = $3",
        due.person_id,
        due.kind.value,
        due.local_date,
        at,
    )


async def snooze(
    tx: Transaction, person_id: UUID, kind: MomentKind, day: date, until: datetime
) -> None:
    """Bring a prompt back at an instant, as the person asked."""
    values = {
        "planned_at": until,
        "due_at": until,
        "state": MomentState.WAITING.value,
        "is_snoozed": True,
    }
    await tx.sql.execute(
        insert(moments)
        .values(person_id=person_id, kind=kind.value, local_date=day, **values)
        .on_conflict_do_update(index_elements=["person_id", "kind", "local_date"], set_=values)
    )


async def forget_snoozes(tx: Transaction, person_id: UUID) -> None:
    """What was put off is like any other moment to come; a follow-up stays asked for."""
    await tx.raw.execute(
        "UPDATE moments SET is_snoozed = false WHERE person_id = $1 AND state = 'waiting'"
        " AND is_snoozed AND kind <> $2",
        person_id,
        MomentKind.FOLLOW_UP.value,
    )


async def skip(tx: Transaction, person_id: UUID, kind: MomentKind, day: date, at: datetime) -> None:
    """Leave a prompt for its date; `at` stands for its instant when it was not planned."""
    await tx.sql.execute(
        insert(moments)
        .values(
            person_id=person_id,
            kind=kind.value,
            local_date=day,
            planned_at=at,
            due_at=at,
            state=MomentState.SKIPPED.value,
        )
        .on_conflict_do_update(
            index_elements=["person_id", "kind", "local_date"],
            set_={"state": MomentState.SKIPPED.value},
        )
    )


async def last_spoken(tx: Transaction, person_id: UUID) -> dict[MomentKind, date]:
    """The newest local date of each kind that was pushed, skipped or put off."""
    rows = await tx.sql.execute(
        select(moments.c.kind, func.max(moments.c.local_date))
        .where(
            moments.c.person_id == person_id,
            (moments.c.state != MomentState.WAITING.value) | moments.c.is_snoozed,
        )
        .group_by(moments.c.kind)
    )
    return {MomentKind(kind): spoken for kind, spoken in rows}


async def was_met(
    tx: Transaction, person_id: UUID, kind: MomentKind, after: date, before: date
) -> bool:
    """Whether a kind was pushed about a local date between two, neither of them included."""
    met: bool = await tx.raw.fetchval(
        "SELECT EXISTS (SELECT FROM moments WHERE person_id = $1 AND kind = $2 AND state = 'sent'"
        " AND local_date > $3 AND local_date < $4)",
        person_id,
        kind.value,
        after,
        before,
    )
    return met
