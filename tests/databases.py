"""An empty, migrated database for each test: emptied between two, made anew when misshapen."""

from uuid import uuid4

import asyncpg
from sqlalchemy import make_url

TEMPLATE = "template_virtus"

_SHAPE = """
    WITH ours AS (SELECT oid, xmin FROM pg_class WHERE relnamespace = 'public'::regnamespace),
    parts AS (
        SELECT oid, xmin FROM ours
        UNION ALL SELECT attrelid, xmin FROM pg_attribute WHERE attrelid IN (SELECT oid FROM ours)
        UNION ALL SELECT oid, xmin FROM pg_constraint WHERE conrelid IN (SELECT oid FROM ours)
        UNION ALL SELECT oid, xmin FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM ours)
        UNION ALL SELECT oid, xmin FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT oid, xmin FROM pg_type WHERE typnamespace = 'public'::regnamespace
        UNION ALL SELECT oid, xmin FROM pg_namespace
        UNION ALL SELECT oid, xmin FROM pg_extension
        UNION ALL SELECT setdatabase, xmin FROM pg_db_role_setting
        UNION ALL SELECT 0, xmin FROM alembic_version
    )
    SELECT string_agg(oid || ':' || xmin, ' ' ORDER BY oid, xmin::text) FROM parts
"""
"""Every row that tells of a table is the one that the migrations wrote: nothing was altered."""

_LEAVE = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
"""Whatever still holds a connection of the last test loses it, as when its database is dropped."""

_EMPTY = """
    DO $$
    DECLARE name regclass;
    BEGIN
        SET LOCAL session_replication_role = replica;  -- all goes, so the order does not matter
        FOR name IN
            SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
                AND relkind = 'r' AND relname <> 'alembic_version'
        LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
        FOR name IN
            SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
        LOOP PERFORM setval(name, 1, false); END LOOP;
    END $$
"""


class Databases:
    """The databases of one process of tests: one at a time is lent, and comes back."""

    def __init__(self, server_url: str) -> None:
        self._server = server_url
        self._name: str | None = None
        self._shape = ""

    async def lend(self) -> str:
        """The address of a database whose every table is empty and whose numbers begin at 1.

        To empty one costs a hundredth of what it costs to copy one.
        """
        if self._name is not None and not await self._is_emptied(self._name):
            await self.drop()
        if self._name is None:
            self._name = await self._copied()
        return make_url(self._server).set(database=self._name).render_as_string(False)

    async def drop(self) -> None:
        if self._name is not None:
            await execute(self._server, f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")
            self._name = None

    async def _copied(self) -> str:
        name = f"test_{uuid4().hex}"
        await execute(self._server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY WAL_LOG")
        connection = await asyncpg.connect(dsn(self._server, name))
        try:
            self._shape = await connection.fetchval(_SHAPE)
        finally:
            await connection.close()
        return name

    async def _is_emptied(self, name: str) -> bool:
        """Empty it; False when a test altered more than rows, or left it out of reach."""
        try:
            connection = await asyncpg.connect(dsn(self._server, name))
        except asyncpg.PostgresError:
            return False
        try:
            await connection.execute(_LEAVE)
            if await connection.fetchval(_SHAPE) != self._shape:
                return False
            await connection.execute(_EMPTY)
        finally:
            await connection.close()
        return True


def dsn(url: str, database: str = "virtus") -> str:
    return make_url(url).set(drivername="postgresql", database=database).render_as_string(False)


async def execute(url: str, statement: str) -> None:
    """Run one statement on the server, in no transaction."""
    connection = await asyncpg.connect(dsn(url))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
