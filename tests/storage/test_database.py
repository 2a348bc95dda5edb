"""When the database cannot be had it is said in one way, and nothing is half done."""

import asyncio

import pytest

from storage.database import Database, DatabaseUnavailable


async def test_a_pool_that_stays_full_is_a_database_that_cannot_be_had(database_url: str) -> None:
    async with Database(database_url, pool_size=1, patience=0.1) as database:
        async with database.transaction():
            with pytest.raises(DatabaseUnavailable):
                async with database.transaction():
                    pass
        async with database.transaction() as tx:
            assert await tx.raw.fetchval("SELECT 1") == 1


async def test_a_server_that_is_not_there_is_a_database_that_cannot_be_had() -> None:
    async with Database("postgresql+asyncpg://nobody@127.0.0.1:9/nothing") as database:

        async def begin() -> None:
            async with database.transaction():
                pass

        with pytest.raises(DatabaseUnavailable):
            await begin()


async def test_both_ways_into_a_transaction_see_and_leave_the_same(database: Database) -> None:
    async def fails() -> None:
        async with database.transaction() as tx:
            await tx.raw.execute("INSERT INTO send_budgets (channel) VALUES ('test')")
            seen = await tx.sql.exec_driver_sql("SELECT count(*) FROM send_budgets")
            assert seen.scalar() == 1
            raise RuntimeError("on the way")

    with pytest.raises(RuntimeError, match="on the way"):
        await fails()
    async with database.transaction() as tx:
        assert await tx.raw.fetchval("SELECT count(*) FROM send_budgets") == 0


async def test_a_cancelled_transaction_leaves_nothing_and_its_connection_is_thrown_away(
    database_url: str,
) -> None:
    async with Database(database_url, pool_size=1) as database:
        begun = asyncio.Event()

        async def never_ends() -> None:
            async with database.transaction() as tx:
                await tx.raw.execute("INSERT INTO send_budgets (channel) VALUES ('test')")
                await tx.raw.execute("SET application_name = 'somebody'")
                begun.set()
                await asyncio.sleep(60)

        task = asyncio.create_task(never_ends())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with database.transaction() as tx:
            assert await tx.raw.fetchval("SELECT count(*) FROM send_budgets") == 0
            assert await tx.raw.fetchval("SHOW application_name") != "somebody"


async def test_a_connection_that_the_server_closed_while_it_lay_idle_is_given_to_nobody(
    database: Database, database_url: str
) -> None:
    async with Database(database_url, pool_size=1) as idle:
        async with idle.transaction() as tx:
            closed = await tx.raw.fetchval("SELECT pg_backend_pid()")
        async with database.transaction() as tx:
            # It waits until the other process is gone.
            assert await tx.raw.fetchval("SELECT pg_terminate_backend($1, 5000)", closed)
        async with idle.transaction() as tx:
            assert await tx.raw.fetchval("SELECT pg_backend_pid()") != closed
