"""Is the PostgreSQL of our own running under the data folder, and who still uses it?

Three locks tell, and the kernel drops each with its holder, however that one died:
- `start.lock`, exclusive: one process at a time starts or stops the server;
- `users.lock`, shared: each process that uses the server; who can take it alone is the last;
- `server.lock`, exclusive, inherited by the server and all its children: held while any lives.
So a recycled process id in a stale `postmaster.pid` deceives nobody.
"""

import fcntl
import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from storage.embedded_account import Account, account_of, binaries_for
from storage.embedded_errors import (
    DiskFull,
    StartFailed,
    VersionMismatch,
    naming_the_folder,
)
from storage.embedded_folders import make_folder, socket_folder

MAJOR = "18"
DATABASE = "virtus"
PORT = "5432"  # names the socket file only: nothing listens on TCP
PATIENCE = 60.0  # seconds; replaying the log after a crash is the slow case
PROC = Path("/proc/self")
PAUSE = 0.01  # seconds between two looks

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": PORT,
    "max_connections": "100",
    "shared_buffers": "128MB",
    "fsync": "on",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "logging_collector": "on",
    # One file a weekday, written over a week later.
    "log_filename": "postgresql-%a.log",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    "log_truncate_on_rotation": "on",
    "log_checkpoints": "off",
    # What people wrote stays out of the log: no statements, no parameters, no DETAIL.
    "log_min_error_statement": "panic",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",
}


@dataclass
class EmbeddedPostgres:
    """A running server, kept alive at least until `release()`."""

    dsn: str
    """A SQLAlchemy URL; its user is the superuser, `trust`ed because only we reach the socket."""
    _server: "_Server" = field(repr=False)
    _use: int = field(repr=False)
    _is_released: bool = field(default=False, repr=False)

    def release(self) -> None:
        """Lets go of the server; the last one to do so stops it, and waits until it has stopped."""
        if self._is_released:
            return
        self._is_released = True
        with self._server.only_one():
            _let_go(self._use)
            alone = _try_lock(self._server.users)
            if alone is not None:
                self._server.stop()
                _let_go(alone)


def ensure_running(data_dir: Path, settings: Mapping[str, str] | None = None) -> EmbeddedPostgres:
    """Starts the server under `data_dir`, or joins the one that runs there. Blocks until ready.

    `settings` override SETTINGS; a server that already runs keeps its own. Raises an
    EmbeddedPostgresError that says what to do.
    """
    with naming_the_folder(data_dir):
        folder = data_dir.resolve() / "postgres"
        account = account_of(folder / "cluster")
        make_folder(folder, account)
        server = _Server(folder, account, {**SETTINGS, **(settings or {})})
        with server.only_one():
            use = _lock(server.users, fcntl.LOCK_SH)
            try:
                sockets = server.bring_up()
            except BaseException:
                _let_go(use)
                raise
    dsn = f"postgresql+asyncpg://{DATABASE}@/{DATABASE}?host={sockets}&port={PORT}"
    return EmbeddedPostgres(dsn, server, use)


@dataclass(frozen=True)
class _Server:
    folder: Path
    account: Account
    settings: Mapping[str, str]

    @property
    def cluster(self) -> Path:
        return self.folder / "cluster"

    @property
    def users(self) -> Path:
        return self.folder / "users.lock"

    @contextmanager
    def only_one(self) -> Iterator[None]:
        lock = _lock(self.folder / "start.lock", fcntl.LOCK_EX)
        try:
            yield
        finally:
            _let_go(lock)

    def bring_up(self) -> Path:
        """Returns the folder of the socket on which the server answers."""
        patience_ends = time.monotonic() + PATIENCE
        is_started = False
        while (listening := self._listening()) is None:
            nobody_lives = _try_lock(self.folder / "server.lock")
            if nobody_lives is not None:
                try:
                    if is_started:
                        raise self._failure("stopped while it started")
                    self._start(nobody_lives)
                    is_started = True
                finally:
                    os.close(nobody_lives)  # only closed: the server goes on holding it
            elif time.monotonic() > patience_ends:
                raise self._failure(f"was not ready after {PATIENCE:.0f} seconds")
            time.sleep(PAUSE)
        return listening[1]

    def stop(self) -> None:
        listening = self._listening()
        if listening is None:
            return
        pid, sockets = listening
        os.kill(pid, signal.SIGINT)  # fast: open transactions roll back, the log is flushed
        patience_ends = time.monotonic() + PATIENCE
        while time.monotonic() < patience_ends:
            nobody_lives = _try_lock(self.folder / "server.lock")
            if nobody_lives is not None:
                _let_go(nobody_lives)
                break
            time.sleep(PAUSE)
        with suppress(OSError):
            sockets.rmdir()

    def _listening(self) -> tuple[int, Path] | None:
        """The process and the socket folder of a server that is ready; a stale file is not."""
        try:
            lines = (self.cluster / "postmaster.pid").read_text().splitlines()
            if lines[7].strip() != "ready" or not self._is_ours(int(lines[0])):
                return None
            with socket.socket(socket.AF_UNIX) as probe:
                probe.connect(f"{lines[4]}/.s.PGSQL.{PORT}")
        except (OSError, IndexError, ValueError):
            return None
        return int(lines[0]), Path(lines[4])

    def _is_ours(self, pid: int) -> bool:
        """The file belongs to the server's account: it must not make us signal anybody else's."""
        return Path(f"/proc/{pid}").stat().st_uid == self.account.uid if PROC.exists() else True

    def _start(self, lock: int) -> None:
        binaries = binaries_for(self.account, self.folder)
        if not self.cluster.exists():
            self._initialise(binaries, lock)
        found = (self.cluster / "PG_VERSION").read_text().strip()
        if found != MAJOR:
            raise VersionMismatch(folder=self.cluster, found=found, ours=MAJOR)
        sockets = socket_folder(self.cluster, self.account)
        # Nobody lives here, so whatever process bears the id in a left file, it is not a server.
        (self.cluster / "postmaster.pid").unlink(missing_ok=True)
        for left in sockets.glob(".s.PGSQL.*"):
            left.unlink()
        options = {**self.settings, "unix_socket_directories": str(sockets)}
        flags = [f"--{name}={value}" for name, value in options.items()]
        with (self.folder / "start.log").open("w") as log:
            # Through a shell that leaves at once: then the server is no child of ours to wait for.
            shell = ["/bin/sh", "-c", '"$@" &', "sh"]
            self.account.spawn(
                [*shell, binaries / "postgres", "-D", self.cluster, *flags],
                cwd=self.folder,
                log=log.fileno(),
                pass_fds=(lock,),
            )

    def _initialise(self, binaries: Path, lock: int) -> None:
        """Makes the cluster with its database beside its place, so it is there whole or not."""
        half = self.folder / "cluster.half"
        if half.exists():
            shutil.rmtree(half)
        half.mkdir(mode=0o700)
        if self.account.is_lent:
            os.chown(half, self.account.uid, self.account.gid)
        fsync = self.settings["fsync"]
        # The built-in collation sorts the same on every machine, whatever its system locales.
        locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin"]
        locale += ["--builtin-locale=C.UTF-8", *(["--no-sync"] if fsync == "off" else [])]
        self._run([binaries / "initdb", "-D", half, "-U", DATABASE, "--auth=trust", *locale], lock)
        alone = ["--single", f"--fsync={fsync}", "--exit_on_error=on"]
        self._run(
            [binaries / "postgres", *alone, "-D", half, "template1"],
            lock,
            stdin=f"CREATE DATABASE {DATABASE}\n",
        )
        half.rename(self.cluster)

    def _run(self, command: Sequence[str | Path], lock: int, stdin: str = "") -> None:
        # With the lock: when we are killed, the next one waits until this command has ended too.
        done = self.account.spawn(command, cwd=self.folder, stdin=stdin, pass_fds=(lock,))
        (self.folder / "start.log").write_text(done.stdout)
        if done.returncode:
            raise self._failure("could not make its data folder")

    def _failure(self, what: str) -> Exception:
        logs = [self.folder / "start.log", *(self.cluster / "log").glob("*.log")]
        logs.sort(key=lambda log: log.stat().st_mtime)
        lines = [
            line for log in logs[-2:] for line in log.read_text("utf-8", "replace").splitlines()
        ]
        last = "\n".join(lines[-8:])
        if "No space left on device" in last:
            return DiskFull(folder=self.folder)
        return StartFailed(what=what, folder=self.folder, log=last)


def _lock(path: Path, kind: int) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(handle, kind)
    return handle


def _try_lock(path: Path) -> int | None:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    return handle


def _let_go(lock: int) -> None:
    # Unlocked before it is closed: a forked child may still hold the same handle open.
    fcntl.flock(lock, fcntl.LOCK_UN)
    os.close(lock)
