"""Weeks that run out: by the clock alone, set-wise, without a word to anyone."""

from datetime import UTC, datetime

import asyncpg

from cycles import calendar
from cycles.plans import LAPSES_AFTER, ObjectiveState, PlanMove, PlanState, moved
from storage.database import Transaction

A_WEEK = 7
BATCH = 500
"""Plans moved at once; their people's turns wait for it."""

# Which zones have plans that may be at their end; a zone's day is told here and not by PostgreSQL,
# whose own zones may be older or miss one. No wall is more than a day ahead of UTC.
ZONES = """
SELECT DISTINCT p.zone FROM weekly_plans w JOIN people p ON p.id = w.person_id
WHERE w.state IN ('active', 'review_pending') AND w.state = $1 AND w.starts_on <= $2::date - $3::int
"""

# The person is locked with the plan, or left for the next look while a turn holds them: waiting for
# a person here could be a deadlock.
DUE = """
WITH due AS (
    SELECT w.person_id, w.id FROM weekly_plans w JOIN people p ON p.id = w.person_id
    JOIN unnest($1::text[], $2::date[]) AS z (zone, today) ON z.zone = p.zone
    WHERE w.state IN ('active', 'review_pending') AND w.state = $3
      AND w.starts_on <= z.today - $4::int
    LIMIT $6 FOR NO KEY UPDATE OF p, w SKIP LOCKED
)
UPDATE weekly_plans w SET state = $5 FROM due
WHERE w.person_id = due.person_id AND w.id = due.id
RETURNING w.person_id, w.id
"""

CARRIED_OVER = """
UPDATE weekly_objectives o SET state = $3
FROM unnest($1::uuid[], $2::uuid[]) AS lapsed (person_id, plan_id)
WHERE o.person_id = lapsed.person_id AND o.plan_id = lapsed.plan_id AND o.state = $4
"""


async def end(tx: Transaction, now: datetime) -> int:
    """Let plans whose week has run out wait for their review; how many, at most BATCH."""
    return len(await _move(tx, now, PlanState.ACTIVE, PlanMove.WEEK_ENDED, A_WEEK))


async def lapse(tx: Transaction, now: datetime) -> int:
    """Complete weeks that nobody reviewed in 7 days, what is open carried over; at most BATCH."""
    days = A_WEEK + LAPSES_AFTER.days
    lapsed = await _move(tx, now, PlanState.REVIEW_PENDING, PlanMove.LAPSED, days)
    if lapsed:
        await tx.raw.execute(
            CARRIED_OVER,
            [row["person_id"] for row in lapsed],
            [row["id"] for row in lapsed],
            ObjectiveState.CARRIED_OVER.value,
            ObjectiveState.OPEN.value,
        )
    return len(lapsed)


async def _move(
    tx: Transaction,
    now: datetime,
    state: PlanState,
    move: PlanMove,
    days: int,
) -> list[asyncpg.Record]:
    """Move plans in a state that began at least `days` before the day it is in their zone."""
    rows = await tx.raw.fetch(ZONES, state.value, now.astimezone(UTC).date(), days - 1)
    zones = [row["zone"] for row in rows if row["zone"] in calendar.zone_names()]
    if not zones:
        return []
    moved_on: list[asyncpg.Record] = await tx.raw.fetch(
        DUE,
        zones,
        [calendar.day_of(now, zone) for zone in zones],
        state.value,
        days,
        moved(state, move).value,
        BATCH,
    )
    return moved_on
