"""What a wave would cost with a job for each person: APScheduler's own store on PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from time import perf_counter, process_time

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy import Connection

JOBS = 500
"""Enough to tell the rate; adding them takes as long as firing them."""


class _Fired(AsyncIOScheduler):  # type: ignore[misc]
    """Fires what is due when it is told to, and not by its timer."""

    def wakeup(self) -> None:
        return

    def fire(self) -> None:
        self._process_jobs()


def nothing() -> None:
    """What each job does."""


def fire_jobs(connection: Connection) -> tuple[float, float]:
    """Empty functions fired a second, and the CPU seconds of each; adding them is not counted.

    Runs inside `AsyncConnection.run_sync`, by which its store speaks to PostgreSQL over asyncpg.
    """
    with _started(connection) as scheduler:
        ago = datetime.now(UTC) - timedelta(minutes=1)
        daily = IntervalTrigger(days=1, timezone="UTC")
        for person in range(JOBS):
            scheduler.add_job(
                nothing, daily, id=str(person), next_run_time=ago, misfire_grace_time=None
            )
        began, cpu = perf_counter(), process_time()
        scheduler.fire()
        return JOBS / (perf_counter() - began), (process_time() - cpu) / JOBS


@contextmanager
def _started(connection: Connection) -> Iterator[_Fired]:
    store = SQLAlchemyJobStore(engine=connection.engine)
    scheduler = _Fired(timezone="UTC", jobstores={"default": store})
    scheduler.start()
    try:
        yield scheduler
    finally:
        store.jobs_t.drop(connection.engine)
