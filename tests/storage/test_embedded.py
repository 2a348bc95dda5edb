"""The embedded PostgreSQL: real processes, killed, shared and misplaced."""

import errno
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage import embedded_errors as errors
from storage.embedded import ensure_running
from storage.embedded_account import installed_binaries

ROOT = Path(__file__).parents[2]
QUICK = {"fsync": "off", "shared_buffers": "16MB"}
IS_ROOT = os.geteuid() == 0
only_root = pytest.mark.skipif(not IS_ROOT, reason="only root lends PostgreSQL an account")

GUEST = """
import sys
from pathlib import Path
from storage.embedded import ensure_running
from storage.embedded_errors import EmbeddedPostgresError
try:
    server = ensure_running(Path(sys.argv[1]), {"fsync": "off", "shared_buffers": "16MB"})
except EmbeddedPostgresError as error:
    sys.exit(str(error))
print(server.dsn, flush=True)
sys.stdin.readline()
server.release()
"""

Guest = Callable[..., subprocess.Popen[str]]


def folder_for_any_user(prefix: str) -> Path:
    """A folder which PostgreSQL's own user may pass when root tests."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    folder.chmod(0o711)
    return folder


@pytest.fixture
def place() -> Iterator[Path]:
    """Where a data folder may be made, with a space in its path."""
    above = folder_for_any_user("virtus-embedded-")
    folder = above / "a place"
    yield folder
    if is_alive(folder):
        ensure_running(folder).release()
    shutil.rmtree(above)


@pytest.fixture(scope="module")
def first_made() -> Iterator[Path]:
    above = folder_for_any_user("virtus-made-")
    folder = above / "a place"
    ensure_running(folder, QUICK).release()
    yield folder
    shutil.rmtree(above)


@pytest.fixture
def made(first_made: Path) -> Iterator[Path]:
    """A data folder whose server is stopped."""
    yield first_made
    if is_alive(first_made):
        ensure_running(first_made).release()


@pytest.fixture
def guest() -> Iterator[Guest]:
    """Starts another process that uses the server until it reads a line or dies."""
    started: list[subprocess.Popen[str]] = []

    def start(
        folder: Path, python: str = sys.executable, path: Path = ROOT, user: str | None = None
    ) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [python, "-c", GUEST, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd="/",
            env={**os.environ, "PYTHONPATH": f"{path}{os.pathsep}{ROOT}"},
            user=user,
            group=pwd.getpwnam(user).pw_gid if user else None,
            extra_groups=[] if user else None,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def joined(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def postmaster(folder: Path) -> int:
    return int((folder / "postgres/cluster/postmaster.pid").read_text().split()[0])


def is_alive(folder: Path) -> bool:
    try:
        os.kill(postmaster(folder), 0)
    except (OSError, ValueError):
        return False
    return True


def comes_true(claim: Callable[[], bool]) -> bool:
    """Waits for what the kernel does in its own time."""
    patience_ends = time.monotonic() + 10
    while not (is_true := claim()) and time.monotonic() < patience_ends:
        time.sleep(0.001)
    return is_true


async def ask(dsn: str, statement: str) -> object:
    engine = create_async_engine(dsn)
    try:
        async with engine.begin() as connection:
            result = await connection.execute(text(statement))
            return result.scalar_one() if result.returns_rows else None
    finally:
        await engine.dispose()


@dataclass(frozen=True)
class Standing:
    dsn: str
    folder: Path
    modes_above: list[int]

    @property
    def sockets(self) -> Path:
        return Path(str(make_url(self.dsn).query["host"]))


@pytest.fixture(scope="module")
def standing() -> Iterator[Standing]:
    """A server with its own settings, in a deep folder."""
    above = folder_for_any_user("virtus-standing-")
    folder = above / ("d" * 100) / ("e" * 100)
    modes = [parent.stat().st_mode for parent in (above, *above.parents)]
    server = ensure_running(folder)
    yield Standing(server.dsn, folder, modes)
    server.release()
    shutil.rmtree(above)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("TimeZone", "UTC"),
        ("listen_addresses", ""),
        ("log_min_error_statement", "panic"),
        ("server_encoding", "UTF8"),
    ],
)
async def test_by_default_it_is_durable_discreet_and_off_the_network(
    standing: Standing, setting: str, value: str
) -> None:
    assert await ask(standing.dsn, f"SHOW {setting}") == value


def test_no_permission_above_the_data_folder_changes(standing: Standing) -> None:
    above = standing.folder.parents[1]
    assert [parent.stat().st_mode for parent in (above, *above.parents)] == standing.modes_above


def test_others_can_read_neither_data_nor_socket(standing: Standing) -> None:
    assert (standing.folder / "postgres/cluster").stat().st_mode & 0o077 == 0
    assert standing.sockets.stat().st_mode & 0o077 == 0
    assert standing.folder.stat().st_mode & 0o066 == 0


def test_a_deep_data_folder_still_has_a_short_socket(standing: Standing) -> None:
    assert len(str(standing.sockets / ".s.PGSQL.5432")) < 107 < len(str(standing.folder))


async def test_the_last_of_two_processes_stops_it(made: Path, guest: Guest) -> None:
    server = ensure_running(made, QUICK)
    other = guest(made)
    assert joined(other) == server.dsn
    server.release()
    assert await ask(server.dsn, "SELECT current_database()") == "virtus"
    other.communicate("\n", timeout=10)
    assert not is_alive(made)


def test_releasing_twice_is_releasing_once(made: Path) -> None:
    first, second = ensure_running(made, QUICK), ensure_running(made, QUICK)
    first.release()
    first.release()
    assert is_alive(made)
    second.release()
    assert not is_alive(made)


def test_a_killed_process_does_not_keep_it_alive(made: Path, guest: Guest) -> None:
    other = guest(made)
    joined(other)
    other.kill()
    other.wait()
    assert is_alive(made)
    ensure_running(made, QUICK).release()
    assert not is_alive(made)


async def test_what_was_committed_outlives_a_killed_postgres(made: Path) -> None:
    before = ensure_running(made, QUICK)
    await ask(before.dsn, "CREATE TABLE kept AS SELECT 42 AS answer")
    os.kill(postmaster(made), signal.SIGKILL)
    assert comes_true(lambda: not is_alive(made))
    after = ensure_running(made, QUICK)
    assert await ask(after.dsn, "SELECT answer FROM kept") == 42
    before.release()
    after.release()


def test_a_stale_pid_of_a_living_process_is_not_believed(made: Path) -> None:
    cluster = made / "postgres/cluster"
    owner = cluster.stat().st_uid
    stranger = subprocess.Popen(["sleep", "30"], user=owner if IS_ROOT else None, cwd="/")
    stale = cluster / "postmaster.pid"
    stale.write_text(f"{stranger.pid}\n{cluster}\n1700000000\n5432\n/nowhere\n\n1 1\nready\n")
    os.chown(stale, owner, -1)
    server = ensure_running(made, QUICK)
    assert postmaster(made) != stranger.pid
    server.release()
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_a_first_start_that_was_cut_short_is_made_anew(place: Path, guest: Guest) -> None:
    cut = guest(place)
    half = place / "postgres/cluster.half/PG_VERSION"
    assert comes_true(half.exists)
    cut.kill()
    cut.wait()
    assert not (place / "postgres/cluster").exists()
    server = ensure_running(place, QUICK)
    assert not half.parent.exists()
    server.release()


def test_a_socket_folder_that_others_may_enter_is_refused(made: Path) -> None:
    server = ensure_running(made, QUICK)
    sockets = Path(str(make_url(server.dsn).query["host"]))
    server.release()
    sockets.mkdir()
    sockets.chmod(0o777)
    with pytest.raises(errors.SocketFolderTaken, match=str(sockets)):
        ensure_running(made, QUICK)
    sockets.rmdir()


def test_data_of_another_major_version_is_left_alone(made: Path) -> None:
    version = made / "postgres/cluster/PG_VERSION"
    version.write_text("17\n")
    with pytest.raises(errors.VersionMismatch, match="PostgreSQL 17 and this Virtus brings 18"):
        ensure_running(made, QUICK)
    version.write_text("18\n")


def test_a_failed_start_shows_the_last_words_of_the_log(made: Path) -> None:
    with pytest.raises(errors.StartFailed, match="work_mem"):
        ensure_running(made, {**QUICK, "work_mem": "plenty"})


def test_a_full_disk_is_told_as_such(place: Path) -> None:
    with (
        pytest.raises(errors.DiskFull, match="free some space"),
        errors.naming_the_folder(place),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_fills_during_the_first_start_is_told_as_such(place: Path) -> None:
    place.mkdir()
    size = ["-o", "size=4m,mode=711"]
    if subprocess.run(
        ["mount", "-t", "tmpfs", *size, "tmpfs", place], capture_output=True
    ).returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        with pytest.raises(errors.DiskFull, match="free some space"):
            ensure_running(place, QUICK)
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_file_where_the_data_folder_should_be_is_told_as_such(place: Path) -> None:
    place.write_text("not a folder")
    with pytest.raises(errors.FolderNotWritable, match="set VIRTUS_DATA_DIR"):
        ensure_running(place, QUICK)
    place.unlink()


@only_root
def test_root_is_told_when_the_account_cannot_enter(place: Path) -> None:
    place.parent.chmod(0o700)
    with pytest.raises(errors.FolderUnreachable, match="/var/lib"):
        ensure_running(place, QUICK)
    assert not place.exists()
    assert place.parent.stat().st_mode & 0o777 == 0o700


@only_root
def test_binaries_that_the_account_cannot_reach_are_copied_once(place: Path, guest: Guest) -> None:
    private = place.parent / "private"
    private.mkdir(mode=0o700)
    package = installed_binaries().parent.parent
    for part in (package, package.with_name(f"{package.name}.libs")):
        shutil.copytree(part, private / part.name)
    first = guest(place, path=private)
    assert joined(first), first.communicate()
    (copy,) = (place / "postgres").glob("binaries-*")
    made = copy.stat().st_ctime_ns
    first.communicate("\n", timeout=10)
    second = guest(place, path=private)
    assert joined(second)
    second.communicate("\n", timeout=10)
    assert copy.stat().st_ctime_ns == made
    assert private.stat().st_mode & 0o777 == 0o700


@pytest.fixture
def ordinary_python() -> str:
    """A Python that an ordinary user can start, and with it the server's binaries."""
    for python in (sys.executable, "/usr/bin/python3"):
        check = (
            "import os, sys; sys.exit(sys.version_info < (3, 11) or not os.access(sys.argv[1], 5))"
        )
        command = [python, "-c", check, str(installed_binaries() / "postgres")]
        with suppress(OSError):
            if not subprocess.run(command, user="nobody", cwd="/", capture_output=True).returncode:
                return python
    pytest.skip("no Python here that the user nobody could run")


@only_root
def test_an_ordinary_user_runs_it_as_oneself(
    place: Path, guest: Guest, ordinary_python: str
) -> None:
    place.mkdir()
    shutil.chown(place, "nobody")
    site_packages = installed_binaries().parents[2]
    process = guest(place, python=ordinary_python, path=site_packages, user="nobody")
    assert joined(process), process.communicate()
    assert (place / "postgres/cluster").owner() == "nobody"
    process.communicate("\n", timeout=10)
    assert not is_alive(place)


@only_root
def test_an_ordinary_user_is_told_of_a_folder_not_writable(
    place: Path, guest: Guest, ordinary_python: str
) -> None:
    site_packages = installed_binaries().parents[2]
    process = guest(place, python=ordinary_python, path=site_packages, user="nobody")
    _, said = process.communicate(timeout=10)
    assert f"The data folder {place} cannot be written" in said


@pytest.mark.skipif(IS_ROOT, reason="root may write everywhere")
def test_a_folder_not_writable_is_told_as_such(place: Path) -> None:
    place.parent.chmod(0o500)
    with pytest.raises(errors.FolderNotWritable, match="cannot be written"):
        ensure_running(place, QUICK)
    place.parent.chmod(0o700)
