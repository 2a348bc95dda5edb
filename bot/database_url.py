"""The address of the database that is set, or of the embedded one, started while it is used."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.settings import Settings
from storage.embedded import ensure_running


@contextmanager
def reached(settings: Settings) -> Iterator[str]:
    """Raises `EmbeddedPostgresError`."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    server = ensure_running(settings.virtus_data_dir)
    try:
        yield server.dsn
    finally:
        server.release()
