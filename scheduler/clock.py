"""The metronome: it ticks once a second and holds no plan; what is due stands in the database."""

from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from storage.database import DatabaseUnavailable

log = structlog.get_logger()

TICK_SECONDS = 1


class Clock:
    """Calls `tick` every second, never twice at once; a tick that fails is followed by the next."""

    def __init__(self, tick: Callable[[], Awaitable[None]]) -> None:
        self._tick = tick
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        trigger = IntervalTrigger(seconds=TICK_SECONDS, timezone="UTC")
        self._scheduler.add_job(
            self._guarded, trigger, max_instances=1, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()

    def stop(self) -> None:
        """No further tick; one under way is a transaction and ends by itself."""
        self._scheduler.shutdown(wait=False)

    async def _guarded(self) -> None:
        try:
            await self._tick()
        except DatabaseUnavailable:
            log.warning("clock.database_unavailable")
        except Exception as error:
            log.error("clock.tick_failed", exc_info=error)
