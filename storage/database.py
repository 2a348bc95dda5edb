"""The way to PostgreSQL: one pool, one transaction a turn, one sentence when it is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Self, TypeAlias, cast

import asyncpg
from sqlalchemy import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

RawConnection: TypeAlias = asyncpg.Connection
"""The driver's own connection, for the prepared statements of the hot path."""

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
    PoolTimeout,
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
        # SQLAlchemy opens no transaction of its own: `transaction` opens the one that both use.
        self.engine: AsyncEngine = create_async_engine(
            self.url,
            isolation_level="AUTOCOMMIT",
            pool_size=pool_size,
            max_overflow=0,
            # Nothing is left to roll back: `transaction` ended it or threw the connection away.
            pool_reset_on_return=None,
            pool_timeout=patience,
            hide_parameters=True,
            connect_args={"timeout": 5, "command_timeout": 30},
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        await self.engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit at the end, roll back on any exception; raises `DatabaseUnavailable`.

        A connection whose work was cancelled or broke is thrown away, never given to someone else.
        """
        try:
            async with self.engine.connect() as connection:
                fairy = await connection.get_raw_connection()
                raw = cast(RawConnection, fairy.driver_connection)
                try:
                    async with raw.transaction():
                        yield Transaction(connection, raw)
                except THROWN_AWAY:
                    await connection.invalidate()
                    raise
        except UNREACHABLE as error:
            raise DatabaseUnavailable(str(type(error).__name__)) from error
        except DBAPIError as error:
            if error.connection_invalidated or isinstance(_driver_error(error), UNREACHABLE):
                raise DatabaseUnavailable(str(type(error).__name__)) from error
            raise


def _driver_error(error: DBAPIError) -> BaseException | None:
    return error.orig.__cause__ if error.orig is not None else None
