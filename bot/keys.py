"""Which keys seal the words: those that are set, or for the embedded database a file beside it."""

from bot.settings import Settings
from storage import people
from storage.database import Database
from storage.encryption import EncryptionError, Keyring
from storage.key_file import NAME, key_file


class KeyFileLost(EncryptionError):
    """The key file is gone, and words are sealed with it: restore it from your backup."""


async def keyring_of(settings: Settings, database: Database) -> Keyring:
    """The keys, tried on what is stored; a key file is made only while nothing is sealed yet.

    Raises an `EncryptionError` that says what to do.
    """
    keyring = Keyring.from_settings(await _text(settings, database))
    await people.check_keys(database, keyring)
    return keyring


async def _text(settings: Settings, database: Database) -> str:
    if settings.encryption_keys is not None:
        return settings.encryption_keys.get_secret_value()
    path = settings.virtus_data_dir / NAME
    is_there = path.exists() and path.stat().st_size > 0
    if not is_there and await people.has_people(database):
        raise KeyFileLost(
            f"{path} is gone or empty, and the words in the database are sealed with the key that "
            "was in it: restore the file from your backup. Without it nobody can read them."
        )
    return key_file(settings.virtus_data_dir)
