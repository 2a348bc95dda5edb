"""What the conversations of the last minutes wrote, as it was before and after, to take it back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg

from storage import images
from storage.database import Transaction
from storage.images import KEPT, Image, Kept, Place

# What is different from before, appended to what the same conversation wrote in earlier turns;
# nothing when nothing is.
KEEP = f"""
WITH changed AS (
    SELECT jsonb_build_object('kept', kept, 'before', was.image, 'after', became.image) AS change
    FROM jsonb_to_recordset($5::text::jsonb) AS was (kept text, key jsonb, image jsonb)
    FULL JOIN ({images.SELECT}) AS became USING (kept, key)
    WHERE was.image IS DISTINCT FROM became.image
)
INSERT INTO undos (person_id, id, flow, offered_at, changes)
SELECT $1, $3, $4, $6, jsonb_agg(change) FROM changed HAVING count(*) > 0
ON CONFLICT (person_id, id) DO UPDATE SET offered_at = excluded.offered_at, taken_back_at = NULL,
    changes = undos.changes || excluded.changes
RETURNING true
"""

# The last words of a conversation begin its minutes anew.
OFFER = """
UPDATE undos SET offered_at = $3 WHERE person_id = $1 AND id = $2 AND taken_back_at IS NULL
RETURNING true
"""

FIND = """
SELECT id, flow, offered_at, taken_back_at, changes::text FROM undos
WHERE person_id = $1 AND id = $2
"""

NEWEST = """
SELECT id, flow, offered_at, taken_back_at, changes::text FROM undos
WHERE person_id = $1 AND taken_back_at IS NULL
ORDER BY offered_at DESC, id DESC LIMIT 1
"""

TAKEN_BACK = """
UPDATE undos SET taken_back_at = $3, changes = '[]' WHERE person_id = $1 AND id = $2
"""

# While a conversation is open its end is still to come, and with it the button.
FORGET = """
DELETE FROM undos u WHERE u.offered_at <= $1
  AND NOT EXISTS (SELECT FROM conversations c WHERE c.id = u.id AND c.is_open)
"""

BY_THE_CLOCK = "moments"
"""The table that the clock writes to as well: what it changed meanwhile stays, and is no reason to
leave the rest as it is."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None where there was no row."""

    kept: Kept
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class Undo:
    """What one conversation wrote, and until when it is offered to take it back."""

    id: UUID
    """The conversation's own id, or one of its own for what was written outside of any."""
    flow: str
    offered_at: datetime
    is_taken_back: bool
    changes: Mapping[Place, Change]
    """Each row before the first turn and after the last."""
    is_whole: bool
    """False when somebody else wrote to one of the rows between two turns."""

    @property
    def moves_moments(self) -> bool:
        return any(change.kept.table.name == BY_THE_CLOCK for change in self.changes.values())

    @property
    def moves_only_moments(self) -> bool:
        """Whether a prompt was put off or left, and nothing else was written."""
        return self.moves_moments and all(
            change.kept.table.name == BY_THE_CLOCK for change in self.changes.values()
        )


async def keep(
    tx: Transaction, person_id: UUID, id: UUID, flow: str, before: str, day: date, now: datetime
) -> bool:
    """Keep what is different from the images taken `before`; whether anything is."""
    return bool(await tx.raw.fetchval(KEEP, person_id, day, id, flow, before, now))


async def offer(tx: Transaction, person_id: UUID, id: UUID, now: datetime) -> bool:
    """Whether a conversation that ends has something to take back."""
    return bool(await tx.raw.fetchval(OFFER, person_id, id, now))


async def find(tx: Transaction, person_id: UUID, id: UUID) -> Undo | None:
    return _undo(await tx.raw.fetchrow(FIND, person_id, id))


async def newest(tx: Transaction, person_id: UUID) -> Undo | None:
    """What was written last of all that is not taken back."""
    return _undo(await tx.raw.fetchrow(NEWEST, person_id))


async def take_back(tx: Transaction, person_id: UUID, undo: Undo, day: date, now: datetime) -> bool:
    """Put the rows back as they were; False, and nothing is written, when they changed since."""
    current = await images.by_place(tx, person_id, day)
    changes = []
    for place, change in undo.changes.items():
        if images.is_same(current.get(place), change.after):
            changes.append(change)
        elif change.kept.table.name != BY_THE_CLOCK:
            return False
    if not undo.is_whole:
        return False
    for kept in KEPT.values():
        await _restore(tx, kept, [change for change in changes if change.kept is kept])
    await tx.raw.execute(TAKEN_BACK, person_id, undo.id, now)
    return True


async def forget(tx: Transaction, now: datetime, lasts: timedelta) -> None:
    """Delete what is not offered any more."""
    await tx.raw.execute(FORGET, now - lasts)


async def _restore(tx: Transaction, kept: Kept, changes: Sequence[Change]) -> None:
    """New rows go first: one may stand where an old one has to stand again."""
    new = [one.after for one in changes if one.before is None and one.after is not None]
    gone = [one.before for one in changes if one.before is not None and one.after is None]
    other = [one.before for one in changes if one.before is not None and one.after is not None]
    await images.remove(tx, new, kept)
    await images.put_back(tx, other, kept)
    await images.bring_back(tx, gone, kept)


def _undo(row: asyncpg.Record | None) -> Undo | None:
    if row is None:
        return None
    changes, is_whole = _net(json.loads(row["changes"]))
    return Undo(
        row["id"],
        row["flow"],
        row["offered_at"],
        row["taken_back_at"] is not None,
        changes,
        is_whole,
    )


def _net(written: Sequence[Mapping[str, Any]]) -> tuple[dict[Place, Change], bool]:
    """The changes of several turns as one a row, and whether nobody else wrote between them."""
    net: dict[Place, Change] = {}
    is_whole = True
    for one in written:
        kept, before, after = KEPT[one["kept"]], one["before"], one["after"]
        place = kept.place(before or after)
        if place in net and not images.is_same(net[place].after, before):
            is_whole = is_whole and kept.table.name == BY_THE_CLOCK
        elif place in net:
            before = net[place].before
        net[place] = Change(kept, before, after)
    return {
        place: it for place, it in net.items() if not images.is_same(it.before, it.after)
    }, is_whole
