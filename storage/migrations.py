"""Bring a database to the newest shape, one step back, or say how far it is."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.database import Database

FOLDER = Path(__file__).parent.parent / "migrations"


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = url
    return config


def upgrade(url: str) -> None:
    """Apply every migration not yet applied; runs an event loop, so call it from a thread."""
    command.upgrade(_config(url), "head")


def downgrade(url: str, revision: str = "-1") -> None:
    """Take back migrations down to `revision`; what they added is lost."""
    command.downgrade(_config(url), revision)


def create(url: str, message: str) -> None:
    """Write a new migration from the difference between the database and `tables.py`."""
    command.revision(_config(url), message, autogenerate=True)


async def is_current(database: Database) -> bool:
    """Whether every migration is applied; raises `DatabaseUnavailable`."""
    newest = set(ScriptDirectory.from_config(_config("")).get_heads())
    async with database.transaction() as tx:
        applied = await tx.sql.run_sync(
            lambda sync: set(MigrationContext.configure(sync).get_current_heads())
        )
    return applied == newest
