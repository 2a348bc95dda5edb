"""`make chaos`: the failure programme with its full figures, kept in docs/results/chaos.md."""

import argparse
import asyncio
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from storage import migrations
from storage.embedded import ensure_running
from tests.chaos import kill

RESULTS = Path("docs/results/chaos.md")


def run(kills: int, seed: int) -> kill.Result:
    folder = Path(tempfile.mkdtemp(prefix="virtus-chaos-"))
    folder.chmod(0o711)  # the server's own user passes through, when root runs this
    server = ensure_running(folder)
    try:
        migrations.upgrade(server.dsn)
        return asyncio.run(kill.main(kills, server.dsn, seed=seed))
    finally:
        server.release()
        shutil.rmtree(folder)


def written(result: kill.Result, seed: int) -> str:
    verdict = result.verdict
    copies = ", ".join(f"{most} of a {kind}" for kind, most in sorted(verdict.most_copies.items()))
    wrongs = "\n".join(f"- {wrong}" for wrong in verdict.wrongs) or "None."
    return f"""# Chaos: the last full run

Commit {_commit()}, {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {platform.machine()},
Python {platform.python_version()}; `make chaos`, seed {seed}.

## kill -9 under load

The service is killed at random moments while {kill.PEOPLE} people write and pushes are queued; 2 %
of the sends are answered 429 and 2 % of the answers are lost. See `tests/chaos/kill.py`.

| kills | minutes | updates | pushes | messages seen | most copies | given up as uncertain |
|---|---|---|---|---|---|---|
| {result.kills} | {result.seconds / 60:.1f} | {verdict.said} | {result.pushed} | {verdict.sent} \
| {copies} | {verdict.uncertain} |

Lost, doubled, unanswered or out of order: {wrongs}
"""


def _commit() -> str:
    asked = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or "unknown"


def main() -> int:
    parser = argparse.ArgumentParser(description="The failure programme with its full figures.")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    result = run(options.kills, options.seed)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(written(result, options.seed))
    sys.stdout.write(RESULTS.read_text())
    return 1 if result.verdict.wrongs else 0


if __name__ == "__main__":
    sys.exit(main())
