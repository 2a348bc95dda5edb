"""The migrations make what the tables say, all the way up and all the way down."""

import asyncio

import asyncpg
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import make_url

from storage import migrations
from storage.database import Database
from storage.tables import metadata


async def test_the_migrations_equal_the_tables(database: Database) -> None:
    async with database.engine.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(
                MigrationContext.configure(
                    sync, opts={"compare_type": True, "compare_server_default": True}
                ),
                metadata,
            )
        )
    assert differences == []


async def test_every_check_of_the_tables_is_in_the_database(database: Database) -> None:
    wanted = {
        str(constraint.name)
        for table in metadata.tables.values()
        for constraint in table.constraints
        if constraint.__visit_name__ == "check_constraint"
    }
    async with database.transaction() as tx:
        rows = await tx.raw.fetch("SELECT conname FROM pg_constraint WHERE contype = 'c'")
    assert wanted - {row["conname"] for row in rows} == set()


async def test_down_to_nothing_and_up_again(database_url: str) -> None:
    await asyncio.to_thread(migrations.downgrade, database_url, "base")
    assert await _tables(database_url) == {"alembic_version"}
    await asyncio.to_thread(migrations.upgrade, database_url)
    assert await _tables(database_url) == {"alembic_version", *metadata.tables}


async def test_a_database_behind_the_code_is_not_current(database_url: str) -> None:
    async with Database(database_url) as database:
        assert await migrations.is_current(database)
        await asyncio.to_thread(migrations.downgrade, database_url, "-1")
        assert not await migrations.is_current(database)


async def _tables(url: str) -> set[str]:
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        rows = await connection.fetch(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        )
    finally:
        await connection.close()
    return {row["table_name"] for row in rows}
