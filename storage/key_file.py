"""Where do the master keys of an embedded database come from, when nobody set any?

From a file beside the database, made once, readable by the service's own user alone.
"""

import os
import secrets
import stat
from pathlib import Path

from storage.encryption import EncryptionError, new_key

NAME = "encryption.key"


class KeyFileRefused(EncryptionError):
    """The key file must be a plain file of this user that nobody else can read."""


def key_file(data_dir: Path) -> str:
    """The text of the key file (as ENCRYPTION_KEYS takes it), making folder and file if missing.

    Losing the file makes every stored text unreadable: it belongs in the backup, apart from the
    database. Two processes that start at once end with the same key.
    """
    path = data_dir / NAME
    if not os.path.lexists(path):
        # Not 0700: PostgreSQL may run below this folder as a user of its own and must pass.
        data_dir.mkdir(mode=0o711, parents=True, exist_ok=True)
        _create(path)
    return _read(path)


def _create(path: Path) -> None:
    draft = path.with_name(f".{NAME}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(new_key() + "\n")
            file.flush()
            os.fsync(descriptor)
        # A link fails where a rename would replace the key that another process just made.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    _sync(path.parent)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read(path: Path) -> str:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise KeyFileRefused(
            f"{path} cannot be read ({error.strerror}): it must be a plain file of this user."
        ) from None
    with os.fdopen(descriptor) as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid():
            raise KeyFileRefused(
                f"{path} must be a plain file owned by the user that runs the service: "
                f"run `chown {os.geteuid()} {path}`."
            )
        if found.st_mode & 0o077:
            raise KeyFileRefused(
                f"{path} can be read or changed by others: run `chmod 600 {path}`."
            )
        return file.read().strip()
