"""Deleting a person takes every row of theirs, through one foreign key or another."""

from uuid import uuid4

from storage.database import Database, Transaction
from storage.tables import metadata

ANA = uuid4()


async def test_nothing_of_a_deleted_person_is_left(database: Database) -> None:
    async with database.transaction() as tx:
        await _meets(tx)
        assert await _rows(tx) > 0
        await tx.raw.execute("DELETE FROM people WHERE id = $1", ANA)
        assert await _rows(tx) == 0


async def _meets(tx: Transaction) -> None:
    """Somebody with an identity and a message that waits to go out."""
    await tx.raw.execute(
        """
        INSERT INTO people (id, language, zone, tone, first_day_of_week, working_days,
            morning_time, evening_time, planning_day, planning_time)
        VALUES ($1, 'en', 'UTC', 'gentle', 1, '{1}', '07:30', '21:00', 7, '17:00')
        """,
        ANA,
    )
    identity = uuid4()
    await tx.raw.execute(
        "INSERT INTO identities (id, person_id, channel, address) VALUES ($1, $2, 'web', 'ana')",
        identity,
        ANA,
    )
    number = await tx.raw.fetchval(
        """
        INSERT INTO messages (person_id, identity_id, is_from_person, seal_id, body)
        VALUES ($1, $2, false, $3, '\\x00') RETURNING id
        """,
        ANA,
        identity,
        uuid4(),
    )
    await tx.raw.execute(
        """
        INSERT INTO outbox (id, person_id, identity_id, channel, kind, state)
        VALUES ($1, $2, $3, 'telegram', 'reply', 'waiting')
        """,
        number,
        ANA,
        identity,
    )


async def _rows(tx: Transaction) -> int:
    """How many rows name the person, in every table that can."""
    found = 0
    for table in metadata.tables.values():
        column = "id" if table.name == "people" else "person_id"
        if column in table.columns and (table.name == "people" or "person_id" in table.columns):
            query = f"SELECT count(*) FROM {table.name} WHERE {column} = $1"
            found += await tx.raw.fetchval(query, ANA)
    return found
