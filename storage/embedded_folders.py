"""Where do the embedded PostgreSQL's data and its socket lie, and who may enter there?"""

import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

from storage.embedded_account import Account
from storage.embedded_errors import FolderNotWritable, FolderUnreachable, SocketFolderTaken


def make_folder(folder: Path, account: Account) -> None:
    """Makes the folder and what is missing above it, each open no wider than the account needs."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    nearest = missing[-1].parent if missing else folder
    if not nearest.is_dir():
        raise FolderNotWritable(folder=nearest)
    if account.is_lent and not account.may_enter(nearest):
        raise FolderUnreachable(account=account.name, folder=nearest)
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
        path.chmod(0o711 if account.is_lent else 0o700)


def socket_folder(cluster: Path, account: Account) -> Path:
    """A private folder with a short path: a socket's path has room for 107 bytes."""
    # Not XDG_RUNTIME_DIR: it vanishes at logout, under a service that was left running.
    above = Path("/run" if os.access("/run", os.W_OK) else "/tmp")  # noqa: S108 - owner is checked
    digest = hashlib.sha256(os.fsencode(cluster)).hexdigest()[:12]
    folder = above / f"virtus-{account.uid}-{digest}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    is_ours = stat.S_ISDIR(found.st_mode) and found.st_uid in (account.uid, os.geteuid())
    if not is_ours or found.st_mode & 0o077:
        raise SocketFolderTaken(folder=folder)
    if account.is_lent:
        os.chown(folder, account.uid, account.gid)
    return folder
