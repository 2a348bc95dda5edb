"""Can the tests' PostgreSQL stay up between two runs? `python -m tests.database_server up | down`.

`up` starts a keeper that uses the server, in a fresh folder named in KEPT, for as long as KEPT
exists; `make` hands that folder to pytest as VIRTUS_TEST_DATA_DIR.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from storage.embedded import ensure_running
from tests.conftest import QUICK

KEPT = Path(".run/test-data-dir")


def up() -> None:
    KEPT.parent.mkdir(exist_ok=True)
    if not KEPT.exists():
        keeper = subprocess.Popen(
            [sys.executable, "-m", __spec__.name, "keep"], start_new_session=True
        )
        while not KEPT.exists():
            if keeper.poll() is not None:
                sys.exit("The tests' PostgreSQL did not start.")
            time.sleep(0.05)


def keep() -> None:
    folder = Path(tempfile.mkdtemp(prefix="virtus-tests-"))
    folder.chmod(0o711)  # the server's own user passes through, when root runs the tests
    server = ensure_running(folder, QUICK)
    KEPT.write_text(str(folder))
    while KEPT.exists():
        time.sleep(0.2)
    server.release()
    shutil.rmtree(folder)


def down() -> None:
    KEPT.unlink(missing_ok=True)


if __name__ == "__main__":
    {"up": up, "keep": keep, "down": down}[sys.argv[1]]()
