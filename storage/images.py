"""What the rows of a person look like that a conversation may write, as PostgreSQL writes them.

Sealed words stay sealed in an image, and so they can be put back as they are: what seals them is
bound to the person, the table, the column and the row. Whoever adds a table that a conversation
writes adds it to `KEPT`; a test asks for every table of a person.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from storage.database import Transaction
from storage.tables import (
    annual_objectives,
    annual_reviews,
    burnout_answers,
    check_ins,
    memories,
    moments,
    monthly_outcomes,
    monthly_plans,
    people,
    rests,
    visions,
    weekly_objectives,
    weekly_plans,
)

Image = Mapping[str, Any]
"""One row, by column."""
Place = tuple[str, ...]
"""The table of a row and its key."""


@dataclass(frozen=True)
class Kept:
    """A table with the rows in it that a conversation may touch; $2 is the person's local date."""

    table: Table
    which: str = "true"
    columns: tuple[str, ...] = ("*",)
    """More is not kept where others write to the same row meanwhile."""

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.table.primary_key)

    @property
    def select(self) -> str:
        name = self.table.name
        owner = "id" if self.table is people else "person_id"
        key = ", ".join(f"one.{column}" for column in self.key)
        return f"""
            SELECT '{name}' AS kept, jsonb_build_array({key}) AS key, to_jsonb(one) AS image
            FROM (SELECT {", ".join(self.columns)} FROM {name}
                WHERE {owner} = $1 AND ({self.which})) AS one"""

    def place(self, image: Image) -> Place:
        return (self.table.name, *(str(image[column]) for column in self.key))


BESIDE_THE_PROFILE = frozenset(
    {"is_paused", "unanswered", "onboarded_at", "told_ai_is_off_at", "created_at"}
)
PROFILE = tuple(sorted({column.name for column in people.columns} - BESIDE_THE_PROFILE))
# No conversation lives for a week, and a week that is looked back on lapses in its third.
KEPT: Mapping[str, Kept] = {
    kept.table.name: kept
    for kept in (
        Kept(people, columns=PROFILE),
        Kept(visions),
        Kept(annual_objectives),
        Kept(weekly_plans, "starts_on > $2::date - 28"),
        Kept(
            weekly_objectives,
            "plan_id IN (SELECT id FROM weekly_plans"
            " WHERE person_id = $1 AND starts_on > $2::date - 28)",
        ),
        # A month that is looked back on lapses a week after its end.
        Kept(monthly_plans, "starts_on > $2::date - 62"),
        Kept(
            monthly_outcomes,
            "plan_id IN (SELECT id FROM monthly_plans"
            " WHERE person_id = $1 AND starts_on > $2::date - 62)",
        ),
        Kept(burnout_answers, "answered_on > $2::date - 7"),
        Kept(annual_reviews, "held_on > $2::date - 7"),
        Kept(check_ins, "local_date > $2::date - 7"),
        Kept(rests, "ends_on IS NULL OR ends_on > $2::date - 7"),
        Kept(memories),
        Kept(moments, "local_date > $2::date - 7"),
    )
}

SELECT = " UNION ALL ".join(kept.select for kept in KEPT.values())
# Text each way: it goes back as it came, and the driver need not read it.
ALL = f"SELECT coalesce(jsonb_agg(one), '[]')::text FROM ({SELECT}) AS one"


async def take(tx: Transaction, person_id: UUID, day: date) -> str:
    """The images of what a conversation may touch on a local date, as JSON."""
    taken: str = await tx.raw.fetchval(ALL, person_id, day)
    return taken


async def by_place(tx: Transaction, person_id: UUID, day: date) -> dict[Place, Image]:
    images = [
        (KEPT[one["kept"]], one["image"]) for one in json.loads(await take(tx, person_id, day))
    ]
    return {kept.place(image): image for kept, image in images}


async def remove(tx: Transaction, images: Iterable[Image], kept: Kept) -> None:
    same = " AND ".join(f"it.{column} = old.{column}" for column in kept.key)
    await _run(tx, f"DELETE FROM {kept.table.name} it USING {_rows(kept)} old WHERE {same}", images)


async def put_back(tx: Transaction, images: Iterable[Image], kept: Kept) -> None:
    """Write rows that are there as they were; a column that their images have not stays."""
    same = " AND ".join(f"it.{column} = old.{column}" for column in kept.key)
    for columns, alike in _by_columns(images, kept).items():
        values = ", ".join(f"{name} = old.{name}" for name in columns if name not in kept.key)
        update = f"UPDATE {kept.table.name} it SET {values} FROM {_rows(kept)} old WHERE {same}"
        await _run(tx, update, alike)


async def bring_back(tx: Transaction, images: Iterable[Image], kept: Kept) -> None:
    """Write rows that are gone; a column that their images have not gets its default."""
    for columns, alike in _by_columns(images, kept).items():
        names = ", ".join(columns)
        insert = f"INSERT INTO {kept.table.name} ({names}) SELECT {names} FROM {_rows(kept)} old"
        await _run(tx, insert, alike)


def is_same(one: Image | None, other: Image | None) -> bool:
    """Whether two images are of the same row as it was, as far as both know its columns."""
    if one is None or other is None:
        return one is other
    return all(one[column] == other[column] for column in one.keys() & other.keys())


def _by_columns(images: Iterable[Image], kept: Kept) -> Mapping[tuple[str, ...], list[Image]]:
    """The images by the columns that they know: a deploy may have added or dropped some since."""
    alike: dict[tuple[str, ...], list[Image]] = {}
    for image in images:
        columns = tuple(one.name for one in kept.table.columns if one.name in image)
        alike.setdefault(columns, []).append(image)
    return alike


def _rows(kept: Kept) -> str:
    return f"jsonb_populate_recordset(NULL::{kept.table.name}, $1::text::jsonb)"


async def _run(tx: Transaction, statement: str, images: Iterable[Image]) -> None:
    if rows := list(images):
        await tx.raw.execute(statement, json.dumps(rows))
