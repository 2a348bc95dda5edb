"""A process that has imported everything and forks a whole service for every line it reads.

The settings are those of its environment. It prints the process id of each service; whoever reads
it may kill that service as rudely as they like, and the next one is there within milliseconds.
"""

import os
import sys
from importlib import import_module

import uvloop
from rich.console import Console

from bot import server
from bot.logs import configure_logs
from bot.settings import Settings

# What the service itself imports only when it is needed, and what takes it seconds.
BEFORE_BIRTH = (
    "aiogram.methods",
    "bot.channels.telegram_edge",
    "bot.channels.telegram_polling",
    "bot.channels.telegram_setup",
    "bot.web",
    "uvicorn.protocols.http.auto",
)


def serve() -> None:
    settings = Settings.load()
    configure_logs(settings.log_level, settings.log_format)
    with open(os.devnull, "w") as silence:  # noqa: PTH123
        uvloop.run(server.serve(settings, "all", Console(file=silence)))


def main() -> None:
    for module in BEFORE_BIRTH:
        import_module(module)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            sys.stdin.close()
            serve()
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
