"""A real PostgreSQL for every test that asks for one: started once, an empty database each."""

import asyncio
import fcntl
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from hypothesis import settings
from sqlalchemy import make_url

from storage import migrations
from storage.database import Database
from storage.embedded import ensure_running
from tests.databases import TEMPLATE, Databases, dsn, execute

# The suite must stay under three minutes; `make chaos` and longer runs may look further.
settings.register_profile("suite", max_examples=40, deadline=None)
settings.load_profile("suite")

QUICK = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "300",
}


LONGEST_FIRST = ("tests/chaos", "tests/stories", "tests/web", "tests/cycles/test_calendar.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no worker is left alone with it at the end."""
    root = Path(__file__).parents[1]

    def place(item: pytest.Item) -> int:
        path = item.path.relative_to(root).as_posix()
        at = (place for place, start in enumerate(LONGEST_FIRST) if path.startswith(start))
        return next(at, len(LONGEST_FIRST))

    items.sort(key=place)


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """One server for all the workers of a run; VIRTUS_TEST_DATA_DIR keeps it between runs."""
    kept = os.environ.get("VIRTUS_TEST_DATA_DIR")
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    folder = Path(kept) if kept else Path(tempfile.gettempdir()) / f"virtus-tests-{run}"
    server = ensure_running(folder, QUICK)
    try:
        with (folder / "template.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not asyncio.run(_has_template(server.dsn)):
                _make_template(server.dsn)
        yield server.dsn
    finally:
        server.release()
        is_last = not (folder / "postgres" / "cluster" / "postmaster.pid").exists()
        if is_last and not kept:
            shutil.rmtree(folder, ignore_errors=True)


async def _has_template(url: str) -> bool:
    connection = await asyncpg.connect(dsn(url))
    try:
        found = await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", TEMPLATE)
        return found is not None
    finally:
        await connection.close()


def _make_template(url: str) -> None:
    asyncio.run(execute(url, "CREATE DATABASE making_template"))
    made = make_url(url).set(database="making_template").render_as_string(False)
    migrations.upgrade(made)
    asyncio.run(execute(url, f"ALTER DATABASE making_template RENAME TO {TEMPLATE}"))


@pytest.fixture(scope="session")
async def databases(server_url: str) -> AsyncIterator[Databases]:
    kept = Databases(server_url)
    yield kept
    await kept.drop()


@pytest.fixture
async def database_url(databases: Databases) -> str:
    """The address of a migrated, empty database that only this test uses."""
    return await databases.lend()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with Database(database_url) as opened:
        yield opened
