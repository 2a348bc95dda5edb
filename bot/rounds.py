"""From person to person, a batch a tick: whoever lacks a moment of some kind is planned anew.

So a kind of moment that a release brings reaches everybody soon after it starts, and what was lost
for whatever reason is lost for a day at most.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from bot.schedule import next_of_each
from bot.world import World
from cycles.moments import Moment
from cycles.rest import Rest
from storage import rests, unplanned, wave_writing
from storage.database import Database, Transaction
from storage.unplanned import Standing

log = structlog.get_logger()

BATCH = 200
"""People looked at in a tick: about 10 ms when they lack nothing, 120 ms when all of them do; a
million take an hour and a half."""
BREATH = 20
"""People after whom others of this process get their turn: about 6 ms."""
EVERY = timedelta(days=1)
NEW_FOR = timedelta(days=1)
"""Whoever was met within it was told when they are met next: the next round looks at them."""
NOBODY = UUID(int=0)


class Rounds:
    """What the clock calls at each tick; the first round begins with the process."""

    def __init__(self, database: Database, world: World) -> None:
        self._database = database
        self._world = world
        self._seen = NOBODY
        self._begins_at: datetime | None = None

    async def tick(self) -> None:
        """See to the next people; raises `DatabaseUnavailable` and changes nothing then."""
        now = self._world.now()
        if self._begins_at is not None and now < self._begins_at:
            return
        async with self._database.transaction() as tx:
            met = await unplanned.next_people(tx, self._seen, now - NEW_FOR, BATCH)
            are_all_seen = await _see_to(tx, met, now)
        if not are_all_seen:
            return
        if len(met) == BATCH:
            self._seen = met[-1]
        else:
            self._seen, self._begins_at = NOBODY, now + EVERY


async def _see_to(tx: Transaction, met: Sequence[UUID], now: datetime) -> bool:
    """Plan for those who lack something; whether none of them was held by a turn."""
    lacking = await unplanned.lacking(tx, met)
    if not lacking:
        return True
    found = await unplanned.lock(tx, lacking)
    coming = await _coming(found.values(), await rests.lately(tx, found, now), now)
    await unplanned.forget_coming(tx, {person_id for person_id, _ in coming}, now)
    await wave_writing.keep(tx, coming)
    return len(found) == len(lacking)


async def _coming(
    standing: Iterable[Standing], rested: Mapping[UUID, Sequence[Rest]], now: datetime
) -> list[tuple[UUID, Moment]]:
    """All moments to come of those for whom one of a kind that is not planned would come."""
    found = []
    for place, one in enumerate(standing):
        if place % BREATH == BREATH - 1:
            await asyncio.sleep(0)
        try:
            theirs = rested.get(one.person_id, ())
            coming = next_of_each(one.schedule, now, one.spoken, theirs)
        except Exception as error:
            log.error("round_failed", exc_info=error)
            continue
        if any(moment.kind not in one.planned for moment in coming):
            found += [(one.person_id, moment) for moment in coming]
    return found
