"""How Alembic reaches the database: the address is given by whoever calls, never kept in a file."""

import asyncio

from alembic import context
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from storage.tables import metadata


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        # Two processes that start at once must not both migrate.
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7305801)")
        context.run_migrations()


async def connect() -> None:
    engine = create_async_engine(context.config.attributes["url"], hide_parameters=True)
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


asyncio.run(connect())
