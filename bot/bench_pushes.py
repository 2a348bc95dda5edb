"""Due pushes beside a scheduler with a job a person and beside bare SQL, and a tick at rest."""

import asyncio
import statistics
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import perf_counter, process_time

import asyncpg
from rich.console import Console
from rich.table import Table
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import create_async_engine

from bot.app import App
from bot.bench_people import FIRST_MORNING, gather_a_crowd, invite
from bot.bench_scheduler import JOBS, fire_jobs
from bot.prompt import Prompter
from bot.wake import LocalWake
from bot.world import World
from storage import migrations
from storage.database import Database

FEW, MANY = 1_000, 1_000_000
"""People of the two databases whose idle ticks are compared."""
MET = 3_000
"""Of the many, those whose morning is due in each round."""
IDLE_TICKS = 100
CHANNEL = "telegram"
BARE_BATCH = 500
BARE_BODY = 300
"""Bytes: about as long as a sealed message."""

BARE_TABLES = """
CREATE TABLE bare_moments (person_id int, day int, due_at timestamptz NOT NULL,
    state text NOT NULL, PRIMARY KEY (person_id, day));
CREATE INDEX ON bare_moments (due_at) WHERE state = 'waiting';
CREATE TABLE bare_pushes (id bigserial PRIMARY KEY, person_id int NOT NULL, body bytea NOT NULL);
"""
BARE_CROWD = """
INSERT INTO bare_moments SELECT n, 0, $2::timestamptz + interval '1 day' * 365, 'waiting'
FROM generate_series(1, $1::int) AS n
"""
BARE_DUE = """
INSERT INTO bare_moments SELECT -n, 1, $2::timestamptz, 'waiting'
FROM generate_series(1, $1::int) AS n
"""
# Claim, settle, plan the next and queue, in one statement.
BARE_TICK = """
WITH due AS (
    SELECT person_id, day FROM bare_moments WHERE state = 'waiting' AND due_at <= $1
    ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
), settled AS (
    UPDATE bare_moments m SET state = 'sent' FROM due
    WHERE m.person_id = due.person_id AND m.day = due.day
), planned AS (
    INSERT INTO bare_moments
    SELECT person_id, day + 1, $1::timestamptz + interval '1 day', 'waiting' FROM due
)
INSERT INTO bare_pushes (person_id, body) SELECT person_id, $3 FROM due
"""
# The answers that would have come in between.
ANSWERED = "UPDATE people SET unanswered = 0 WHERE unanswered > 0"


@dataclass
class Rounds:
    """A second, but for the ticks: those are seconds each."""

    jobs: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    pushes: list[float] = field(default_factory=list)
    idle_few: list[float] = field(default_factory=list)
    idle_many: list[float] = field(default_factory=list)
    job_cpu: list[float] = field(default_factory=list)
    push_cpu: list[float] = field(default_factory=list)
    """Seconds of this process a piece: these do not wait for others on a busy machine."""


class _Clock:
    """The benchmark's own days: a morning in each round."""

    def __init__(self) -> None:
        self.instant = FIRST_MORNING - timedelta(hours=1)

    def now(self) -> datetime:
        return self.instant


async def report_pushes(app: App, rounds: int, console: Console) -> None:
    """Print medians over `rounds` rounds, each of which measures everything."""
    clock, seen = _Clock(), Rounds()
    async with (
        _database(app, "bench_few", FEW) as few,
        _database(app, "bench_many", MANY) as many,
    ):
        async with many.transaction() as tx:
            await invite(tx.raw, app.keyring, CHANNEL, MET)
        await _prepare_bare(many)
        idle, busy = (_prompter(app, database, clock) for database in (few, many))
        for number in range(rounds):
            # Each has a tick behind it that looked at the weeks, as one a minute does.
            await asyncio.gather(idle.tick(), busy.tick())
            at_few, at_many = await _idle(idle, busy)
            seen.idle_few.append(at_few)
            seen.idle_many.append(at_many)
            rate, cpu = await _jobs(many.url)
            seen.jobs.append(rate)
            seen.job_cpu.append(cpu)
            clock.instant = FIRST_MORNING + timedelta(days=number)
            seen.bare.append(await _bare(many, clock.now()))
            rate, cpu = await _pushes(many, busy)
            seen.pushes.append(rate)
            seen.push_cpu.append(cpu)
            clock.instant += timedelta(minutes=1)
    _print(console, seen, rounds)


@asynccontextmanager
async def _database(app: App, name: str, people: int) -> AsyncIterator[Database]:
    """A database of its own beside the app's, with a crowd in it."""
    dsn = app.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()
    url = app.database.url.set(database=name).render_as_string(hide_password=False)
    await asyncio.to_thread(migrations.upgrade, url)
    async with Database(url) as database:
        async with database.transaction() as tx:
            await gather_a_crowd(tx.raw, people)
        yield database


def _prompter(app: App, database: Database, clock: _Clock) -> Prompter:
    world = World(now=clock.now)
    return Prompter(database, app.keyring, app.channels, world, LocalWake())


async def _idle(few: Prompter, many: Prompter) -> tuple[float, float]:
    """Seconds that a tick of each takes when nothing is due, in turns."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(IDLE_TICKS):
        for prompter, seen in zip((few, many), took, strict=True):
            began = perf_counter()
            await prompter.tick()
            seen.append(perf_counter() - began)
    return statistics.median(took[0]), statistics.median(took[1])


async def _jobs(url: URL) -> tuple[float, float]:
    engine = create_async_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(fire_jobs)
    finally:
        await engine.dispose()


async def _prepare_bare(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.raw.execute(BARE_TABLES)
        await tx.raw.execute(BARE_CROWD, MANY, FIRST_MORNING, timeout=300)
        await tx.raw.execute(BARE_DUE, MET, FIRST_MORNING)
        await tx.raw.execute("ANALYZE bare_moments", timeout=300)


async def _bare(database: Database, now: datetime) -> float:
    done, body, began = 0, b"0" * BARE_BODY, perf_counter()
    while True:
        async with database.transaction() as tx:
            status = await tx.raw.execute(BARE_TICK, now, BARE_BATCH, body)
        inserted = int(status.rpartition(" ")[2])
        if not inserted:
            return done / (perf_counter() - began)
        done += inserted


async def _pushes(database: Database, prompter: Prompter) -> tuple[float, float]:
    """One tick at a morning: pushes a second, and the CPU of each; raises unless all are queued."""
    before = await _queued(database)
    began, cpu = perf_counter(), process_time()
    await prompter.tick()
    took, cpu = perf_counter() - began, process_time() - cpu
    queued = await _queued(database) - before
    if queued != MET:
        raise RuntimeError(f"{queued} of {MET} pushes are queued.")
    async with database.transaction() as tx:
        await tx.raw.execute(ANSWERED)
    return MET / took, cpu / MET


async def _queued(database: Database) -> int:
    async with database.transaction() as tx:
        number: int = await tx.raw.fetchval("SELECT count(*) FROM outbox")
    return number


def _print(console: Console, seen: Rounds, rounds: int) -> None:
    table = Table(title=f"Pushes, median of {rounds} rounds")
    for heading in ("what", "median", "least", "most"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    rates = {
        f"APScheduler, a job a person ({JOBS}), an empty function; a second": seen.jobs,
        f"bare SQL: claim and insert, among {MANY:,} people; a second": seen.bare,
        f"pushes claimed, decided, worded, queued ({MET:,} due); a second": seen.pushes,
        f"idle tick, {FEW:,} people; µs": [took * 1e6 for took in seen.idle_few],
        f"idle tick, {MANY:,} people; µs": [took * 1e6 for took in seen.idle_many],
    }
    for name, values in rates.items():
        table.add_row(name, *_shown(values))
    console.print(table)
    jobs, bare = _ratio(seen.pushes, seen.jobs), _ratio(seen.pushes, seen.bare)
    console.print(f"Pushes over APScheduler: {jobs:.1f} (goal 4); over bare SQL: {bare:.2f} (0.2)")
    ours, theirs = (statistics.median(cpu) * 1e6 for cpu in (seen.push_cpu, seen.job_cpu))
    console.print(
        f"CPU of this process: {ours:,.0f} µs a push, {theirs:,.0f} µs a firing of APScheduler"
    )
    idle = _ratio(seen.idle_many, seen.idle_few)
    console.print(f"An idle tick at {MANY:,} over {FEW:,} people: {idle:.2f} (at most 1.2)")


def _shown(values: list[float]) -> Iterable[str]:
    return (f"{of(values):,.0f}" for of in (statistics.median, min, max))


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
