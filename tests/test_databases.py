"""A test never sees what another one left behind, be it rows, numbers or the shape of a table."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from tests.databases import Databases, dsn


@pytest.fixture
async def lent(server_url: str) -> AsyncIterator[Databases]:
    """Databases beside those of the other tests."""
    kept = Databases(server_url)
    yield kept
    await kept.drop()


async def connected(url: str) -> asyncpg.Connection:
    return await asyncpg.connect(dsn(url, url.partition("?")[0].rpartition("/")[2]))


async def run(url: str, statement: str) -> object:
    connection = await connected(url)
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def test_the_same_database_comes_back_empty_and_counts_from_one(lent: Databases) -> None:
    url = await lent.lend()
    await run(url, "INSERT INTO send_budgets (channel) VALUES ('test')")
    await run(url, "SELECT nextval('messages_id_seq')")
    assert await lent.lend() == url
    assert await run(url, "SELECT count(*) FROM send_budgets") == 0
    assert await run(url, "SELECT nextval('messages_id_seq')") == 1


@pytest.mark.parametrize(
    "altered",
    [
        "CREATE TABLE left_over (id int)",
        "ALTER TABLE people DISABLE TRIGGER ALL",
        "CREATE INDEX ON people (zone)",
        "UPDATE alembic_version SET version_num = 'elsewhere'",
    ],
)
async def test_a_database_whose_shape_was_altered_is_not_lent_again(
    altered: str, lent: Databases
) -> None:
    url = await lent.lend()
    await run(url, altered)
    assert await lent.lend() != url


async def test_whoever_still_holds_a_connection_loses_it(lent: Databases) -> None:
    url = await lent.lend()
    late = await connected(url)
    await late.execute("BEGIN; LOCK TABLE people")
    assert await lent.lend() == url
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
        await late.execute("SELECT 1")
