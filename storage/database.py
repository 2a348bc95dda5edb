"""The way to PostgreSQL: one pool, one transaction a turn, one sentence when it is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Self, TypeAlias, cast

import asyncpg
from sqlalchemy import URL, RowMapping, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

RawConnection: TypeAlias = asyncpg.Connection
"""The driver's own connection, for the prepared statements of the hot path."""

Row: TypeAlias = asyncpg.Record | RowMapping
"""One row by the names of its columns, whichever way it was asked for."""

UNREACHABLE: tuple[type[Exception], ...] = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.InternalClientError,
)
"""What is raised when the database is away, starting, stopping, full or too busy for us."""

TRY_AGAIN: tuple[type[Exception], ...] = (
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
)
"""What the driver raises when two transactions met; the same work succeeds when done again."""

THROWN_AWAY: tuple[type[BaseException], ...] = (asyncio.CancelledError, *UNREACHABLE)
"""After these nobody knows what the connection still holds, so nobody else gets it."""


class DatabaseUnavailable(Exception):
    """PostgreSQL cannot be reached just now; nothing was written, so do the work again."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction: SQLAlchemy for most queries, the driver for the hot path."""

    sql: AsyncConnection
    raw: RawConnection


class Database:
    """A pool of connections to one database."""

    def __init__(self, url: str, *, pool_size: int = 10, patience: float = 10) -> None:
        """`url` is `postgresql+asyncpg://…`; `pool_size` is the most connections held at once.

        Who finds all of them taken waits `patience` seconds for one.
        """
        self.url: URL = make_url(url)
        # SQLAlchemy opens no transaction of its own: `transaction` opens the one that both use. It
        # keeps no pool either: to take from its pool costs as much as two of a turn's statements.
        self.engine: AsyncEngine = create_async_engine(
            self.url,
            isolation_level="AUTOCOMMIT",
            poolclass=NullPool,
            hide_parameters=True,
            connect_args={"timeout": 5, "command_timeout": 30},
        )
        self._patience = patience
        self._places = asyncio.Semaphore(pool_size)
        self._idle: list[Transaction] = []
        self._is_closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        self._is_closed = True
        while self._idle:
            await self._idle.pop().sql.close()
        await self.engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit at the end, roll back on any exception; raises `DatabaseUnavailable`.

        A connection whose work was cancelled or broke is thrown away, never given to someone else.
        """
        try:
            await self._take_place()
            try:
                tx = await self._connected()
                try:
                    async with tx.raw.transaction():
                        yield tx
                except THROWN_AWAY:
                    await tx.sql.invalidate()
                    raise
                finally:
                    await self._give_back(tx)
            finally:
                self._places.release()
        except UNREACHABLE as error:
            raise DatabaseUnavailable(str(type(error).__name__)) from error
        except DBAPIError as error:
            if error.connection_invalidated or isinstance(_driver_error(error), UNREACHABLE):
                raise DatabaseUnavailable(str(type(error).__name__)) from error
            raise

    async def _take_place(self) -> None:
        if self._places.locked():
            async with asyncio.timeout(self._patience):
                await self._places.acquire()
        else:
            await self._places.acquire()

    async def _connected(self) -> Transaction:
        """The connection used last, or a new one."""
        while self._idle:
            tx = self._idle.pop()
            if not tx.raw.is_closed():
                return tx
            await tx.sql.invalidate()
            await tx.sql.close()
        sql = await self.engine.connect()
        fairy = await sql.get_raw_connection()
        return Transaction(sql, cast(RawConnection, fairy.driver_connection))

    async def _give_back(self, tx: Transaction) -> None:
        if tx.sql.in_transaction():
            await tx.sql.rollback()  # of nothing: what SQLAlchemy began was in name alone
        if self._is_closed or tx.sql.invalidated or tx.raw.is_closed():
            await tx.sql.close()
        else:
            self._idle.append(tx)


def _driver_error(error: DBAPIError) -> BaseException | None:
    return error.orig.__cause__ if error.orig is not None else None
