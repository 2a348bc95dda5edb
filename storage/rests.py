"""Rests: on which of their days a person is left in peace."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

import asyncpg
from sqlalchemy import insert

from cycles.rest import Rest, RestKind
from handlers.conversation.domain import BeginRest
from storage.database import Transaction
from storage.tables import rests

ON = """
SELECT starts_on, ends_on, kind FROM rests
WHERE person_id = $1 AND starts_on <= $2 AND (ends_on IS NULL OR ends_on >= $2)
LIMIT 1
"""

LAST_BEFORE = """
SELECT starts_on, ends_on, kind FROM rests WHERE person_id = $1 AND ends_on < $2
ORDER BY ends_on DESC LIMIT 1
"""

LATELY = """
SELECT person_id, starts_on, ends_on, kind FROM rests
WHERE person_id = ANY($1) AND (ends_on IS NULL OR ends_on >= $2)
"""

# A rest that would end before it began never was one.
END = """
WITH undone AS (DELETE FROM rests WHERE person_id = $1 AND starts_on > $2)
UPDATE rests SET ends_on = $2
WHERE person_id = $1 AND starts_on <= $2 AND (ends_on IS NULL OR ends_on > $2)
"""

LATE = timedelta(days=14)
"""A rest that ended longer ago moves nothing that is to come, whatever the zone."""

_A_DAY = timedelta(days=1)


async def begin(tx: Transaction, person_id: UUID, id: UUID, rest: BeginRest) -> None:
    """Keep a rest, in place of one that still goes on."""
    await end(tx, person_id, rest.starts_on)
    await tx.sql.execute(
        insert(rests).values(
            person_id=person_id,
            id=id,
            starts_on=rest.starts_on,
            ends_on=rest.ends_on,
            kind=rest.kind.value,
        )
    )


async def end(tx: Transaction, person_id: UUID, day: date) -> None:
    """Let no rest go on from this local date."""
    await tx.raw.execute(END, person_id, day - _A_DAY)


async def on(tx: Transaction, person_id: UUID, day: date) -> Rest | None:
    """The rest that a local date lies in."""
    return _rest(await tx.raw.fetchrow(ON, person_id, day))


async def last_before(tx: Transaction, person_id: UUID, day: date) -> Rest | None:
    """The newest rest that was over before a local date."""
    return _rest(await tx.raw.fetchrow(LAST_BEFORE, person_id, day))


async def lately(
    tx: Transaction, person_ids: Collection[UUID], now: datetime
) -> Mapping[UUID, Sequence[Rest]]:
    """The rests of people that are to come, go on, or ended in the last days."""
    found: dict[UUID, list[Rest]] = defaultdict(list)
    for row in await tx.raw.fetch(LATELY, list(person_ids), now.date() - LATE):
        found[row["person_id"]].append(from_row(row))
    return found


def _rest(row: asyncpg.Record | None) -> Rest | None:
    return from_row(row) if row else None


def from_row(row: asyncpg.Record) -> Rest:
    return Rest(row["starts_on"], row["ends_on"], RestKind(row["kind"]))
