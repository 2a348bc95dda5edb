"""Whose moments to come are not all planned, found and planned for many people at once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from cycles.moments import SCHEDULED, MomentKind, Schedule
from storage import people
from storage.database import Transaction

# In the order of their ids. Coming back from a rest without an end plans by itself.
NEXT_PEOPLE = """
SELECT p.id FROM people p
WHERE p.id > $1 AND p.onboarded_at < $2
  AND NOT EXISTS (SELECT FROM rests r WHERE r.person_id = p.id AND r.ends_on IS NULL)
ORDER BY p.id LIMIT $3
"""

# What is planned of a kind is the newest of its rows, so one look into the index is enough. Nobody
# can be met without a key or a channel.
LACKING = """
SELECT p.id FROM unnest($1::uuid[]) AS p (id)
WHERE EXISTS (
    SELECT FROM unnest($2::text[]) AS k (kind)
    WHERE (
        SELECT m.state = 'waiting' AND NOT m.is_snoozed FROM moments m
        WHERE m.person_id = p.id AND m.kind = k.kind ORDER BY m.local_date DESC LIMIT 1
    ) IS NOT TRUE
)
  AND EXISTS (SELECT FROM person_keys k WHERE k.person_id = p.id)
  AND EXISTS (SELECT FROM identities i WHERE i.person_id = p.id)
"""

# Waiting for a person here could be a deadlock: whom a turn holds is left for the next look.
LOCK = "SELECT * FROM people WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED"

STANDING = """
SELECT p.id, k.kind, newest.is_planned, (
    SELECT m.local_date FROM moments m
    WHERE m.person_id = p.id AND m.kind = k.kind AND (m.state <> 'waiting' OR m.is_snoozed)
    ORDER BY m.local_date DESC LIMIT 1
) AS spoken
FROM unnest($1::uuid[]) AS p (id) CROSS JOIN unnest($2::text[]) AS k (kind)
CROSS JOIN LATERAL (
    SELECT m.state = 'waiting' AND NOT m.is_snoozed AS is_planned FROM moments m
    WHERE m.person_id = p.id AND m.kind = k.kind ORDER BY m.local_date DESC LIMIT 1
) newest
"""

# What is to come lies on yesterday's date at the earliest, wherever the person is.
FORGET_COMING = """
DELETE FROM moments WHERE person_id = ANY($1) AND local_date >= $3
  AND state = 'waiting' AND NOT is_snoozed AND planned_at > $2
"""

KINDS = [kind.value for kind in SCHEDULED]
TWO_DAYS = timedelta(days=2)


@dataclass
class Standing:
    """How it stands with the moments of one person, whose row is locked."""

    person_id: UUID
    schedule: Schedule
    planned: set[MomentKind] = field(default_factory=set)
    spoken: dict[MomentKind, date] = field(default_factory=dict)
    """The newest local date of each kind that was pushed, skipped or put off."""


async def next_people(
    tx: Transaction, after: UUID, met_before: datetime, limit: int
) -> Sequence[UUID]:
    """The next people by their ids who are to be met by the schedule."""
    return [row["id"] for row in await tx.raw.fetch(NEXT_PEOPLE, after, met_before, limit)]


async def lacking(tx: Transaction, person_ids: Collection[UUID]) -> Sequence[UUID]:
    """Those of whom some kind of moment is not planned."""
    return [row["id"] for row in await tx.raw.fetch(LACKING, list(person_ids), KINDS)]


async def lock(tx: Transaction, person_ids: Collection[UUID]) -> Mapping[UUID, Standing]:
    """Those of these people whom no turn holds, as they stand now."""
    rows = await tx.raw.fetch(LOCK, list(person_ids))
    found = {row["id"]: Standing(row["id"], people.schedule_of(row)) for row in rows}
    # A statement of its own: it sees what was committed before the rows were ours.
    for row in await tx.raw.fetch(STANDING, list(found), KINDS):
        kind, standing = MomentKind(row["kind"]), found[row["id"]]
        if row["is_planned"]:
            standing.planned.add(kind)
        if row["spoken"] is not None:
            standing.spoken[kind] = row["spoken"]
    return found


async def forget_coming(tx: Transaction, person_ids: Collection[UUID], now: datetime) -> None:
    """As `moments.forget_coming`, of many."""
    await tx.raw.execute(FORGET_COMING, list(person_ids), now, now.date() - TWO_DAYS)
