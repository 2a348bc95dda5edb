"""`virtus bench`: a whole durable turn beside raw asyncpg doing its five statements alone."""

import asyncio
import multiprocessing
import os
import platform
import socket
import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path
from time import perf_counter

import asyncpg
import uvicorn
from pydantic import SecretStr
from rich.console import Console
from rich.table import Table

from bot import bench_models, bench_pictures, web
from bot.app import App, opened
from bot.bench_load import TOKEN, Load, drive
from bot.bench_pushes import report_pushes
from bot.logs import configure_logs
from bot.settings import Settings

CLIENTS = 32
"""People who write at the same time, each waiting for the answer before the next message."""
BARE_TABLES = """
DROP TABLE IF EXISTS bare_people, bare_inbox, bare_talks, bare_outbox;
CREATE TABLE bare_people (id int PRIMARY KEY);
CREATE TABLE bare_inbox (id text PRIMARY KEY, person_id int NOT NULL);
CREATE TABLE bare_talks (person_id int PRIMARY KEY, state bytea NOT NULL);
CREATE TABLE bare_outbox (id bigserial PRIMARY KEY, person_id int NOT NULL, body bytea NOT NULL);
"""
STATE, BODY = os.urandom(600), os.urandom(300)
"""About as long as a sealed conversation and a sealed message."""


async def report(seconds: float, rounds: int, console: Console) -> None:
    """Print medians over `rounds` rounds of `seconds` each; every round measures both."""
    configure_logs("error", "console")
    with tempfile.TemporaryDirectory(prefix="virtus-bench-") as folder:
        # As root, PostgreSQL runs as a user of its own and must pass.
        await asyncio.to_thread(Path(folder).chmod, 0o711)
        settings = Settings(
            virtus_data_dir=Path(folder) / "data",
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_base_url="http://127.0.0.1:9",
            telegram_mode="webhook",
            telegram_webhook_secret=SecretStr("secret"),
            public_url="https://bench.example",
        )
        async with opened(settings) as app:
            await app.edges.load()
            async with _served(app) as port, _pool(app) as pool:
                load = Load(port, "secret", CLIENTS, seconds)
                await asyncio.to_thread(_drive, load, prepare=True)
                bare, turns = [], []
                for _ in range(rounds):
                    bare.append(await _bare(pool, seconds))
                    turns.append(await asyncio.to_thread(_drive, load, prepare=False))
            _print(console, bare, turns, rounds, seconds)
            await report_pushes(app, rounds, console)
    await bench_pictures.report(console)
    await bench_models.report(console)
    console.print(
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.machine()}"
    )


def _drive(load: Load, *, prepare: bool) -> float:
    """The load runs in a process of its own, so that it takes no time of the one measured."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(drive, (load, prepare))


@asynccontextmanager
async def _served(app: App) -> AsyncIterator[int]:
    """The real HTTP server on a free port; no loops run, so nothing is sent."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        web.create(app),
        log_config=None,
        access_log=False,
        # As `virtus serve` sets them.
        server_header=False,
        date_header=False,
        proxy_headers=False,
        lifespan="off",
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:  # noqa: ASYNC110 - uvicorn tells it in no other way
        await asyncio.sleep(0.01)
    try:
        yield int(listening.getsockname()[1])
    finally:
        server.should_exit = True
        with suppress(asyncio.CancelledError):
            await serving


@asynccontextmanager
async def _pool(app: App) -> AsyncIterator[asyncpg.Pool]:
    dsn = app.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    async with asyncpg.create_pool(dsn, min_size=10, max_size=10) as pool:
        await pool.execute(BARE_TABLES)
        await pool.execute("INSERT INTO bare_people SELECT generate_series(1, $1)", CLIENTS)
        await pool.execute("INSERT INTO bare_talks SELECT id, $1 FROM bare_people", STATE)
        yield pool


async def _bare(pool: asyncpg.Pool, seconds: float) -> float:
    """Lock, dedupe, state, outbox and commit by prepared statements; a second."""
    numbers, ends_at = count(int(perf_counter() * 1e6)), perf_counter() + seconds

    async def client(person: int) -> int:
        done = 0
        while perf_counter() < ends_at:
            async with pool.acquire() as connection, connection.transaction():
                await connection.fetchrow(
                    "SELECT id FROM bare_people WHERE id = $1 FOR UPDATE", person
                )
                await connection.execute(
                    "INSERT INTO bare_inbox VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    str(next(numbers)),
                    person,
                )
                await connection.execute(
                    "UPDATE bare_talks SET state = $2 WHERE person_id = $1", person, STATE
                )
                await connection.execute(
                    "INSERT INTO bare_outbox (person_id, body) VALUES ($1, $2)", person, BODY
                )
            done += 1
        return done

    began = perf_counter()
    done = await asyncio.gather(*(client(person) for person in range(1, CLIENTS + 1)))
    return sum(done) / (perf_counter() - began)


def _print(
    console: Console, bare: list[float], turns: list[float], rounds: int, seconds: float
) -> None:
    table = Table(title=f"A second, median of {rounds} rounds of {seconds:g} s, {CLIENTS} at once")
    for heading in ("what", "median", "least", "most"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    names = {
        "raw asyncpg, the five statements alone": bare,
        "a whole turn: HTTP, verify, parse, engine, words, SQL": turns,
    }
    for name, rates in names.items():
        middle = statistics.median(rates)
        table.add_row(name, f"{middle:,.0f}", f"{min(rates):,.0f}", f"{max(rates):,.0f}")
    console.print(table)
    ratios = [turn / raw for turn, raw in zip(turns, bare, strict=True)]
    console.print(f"A turn over the bare statements: {statistics.median(ratios):.2f} (goal 0.5)")
