"""Bring a database to the newest shape, one step back, or say how far it is.

DatabaseRefused
├── DatabaseIsNewer      its migrations are not known here
└── DatabaseNotReached   it is away, or what the address names is not there
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy.exc import DBAPIError

from storage.database import Database

FOLDER = Path(__file__).parent.parent / "migrations"


class DatabaseRefused(Exception):
    """The database does not let its tables be made: grant the rights that the sentence names."""


class DatabaseIsNewer(DatabaseRefused):
    """This database is newer than this Virtus: update Virtus, or restore an older backup."""


class DatabaseNotReached(DatabaseRefused):
    """The database cannot be reached: check DATABASE_URL, and that PostgreSQL runs there."""


@contextmanager
def _in_words() -> Iterator[None]:
    """What goes wrong here is the host's to mend, so it is said in a sentence."""
    try:
        yield
    except CommandError as error:
        raise DatabaseIsNewer(DatabaseIsNewer.__doc__) from error
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseNotReached(
            f"{DatabaseNotReached.__doc__} It said: {type(error).__name__}."
        ) from error
    except DBAPIError as error:
        raise DatabaseRefused(
            "The database refused what its tables need: let the user of DATABASE_URL own the "
            f"database. It said: {type(error.orig).__name__}."
        ) from error


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config


def upgrade(url: str) -> None:
    """Apply every migration not yet applied. Runs an event loop, so call it from a thread.

    Raises `DatabaseRefused`.
    """
    with _in_words():
        command.upgrade(_config(url), "head")


def downgrade(url: str, revision: str = "-1") -> None:
    """Take back migrations to `revision`; what they added is lost. Raises `DatabaseRefused`."""
    with _in_words():
        command.downgrade(_config(url), revision)


def create(url: str, message: str) -> None:
    """Write a new migration from the difference between the database and `storage/tables`."""
    with _in_words():
        command.revision(_config(url), message, autogenerate=True)


async def is_current(database: Database) -> bool:
    """Whether every migration is applied; raises `DatabaseUnavailable`."""
    newest = set(ScriptDirectory.from_config(_config("")).get_heads())
    async with database.transaction() as tx:
        applied = await tx.sql.run_sync(
            lambda sync: set(MigrationContext.configure(sync).get_current_heads())
        )
    return applied == newest
