"""Months that run out: by the clock alone, set-wise, without a word to anyone."""

from datetime import UTC, datetime

import asyncpg

from cycles import calendar
from cycles.months import MonthMove, OutcomeState, moved
from cycles.plans import LAPSES_AFTER, PlanState
from storage.database import Transaction
from storage.week_ends import BATCH

# As with weeks: a zone's day is told here and not by PostgreSQL, and no wall is more than a day
# ahead of UTC. `$3` are the days that a month has been over.
ZONES = """
SELECT DISTINCT p.zone FROM monthly_plans m JOIN people p ON p.id = m.person_id
WHERE m.state IN ('active', 'review_pending') AND m.state = $1
  AND (m.starts_on + interval '1 month')::date + $3::int <= $2::date + 1
"""

# The person is locked with the plan, or left for the next look while a turn holds them.
DUE = """
WITH due AS (
    SELECT m.person_id, m.id FROM monthly_plans m JOIN people p ON p.id = m.person_id
    JOIN unnest($1::text[], $2::date[]) AS z (zone, today) ON z.zone = p.zone
    WHERE m.state IN ('active', 'review_pending') AND m.state = $3
      AND (m.starts_on + interval '1 month')::date + $4::int <= z.today
    LIMIT $6 FOR NO KEY UPDATE OF p, m SKIP LOCKED
)
UPDATE monthly_plans m SET state = $5 FROM due
WHERE m.person_id = due.person_id AND m.id = due.id
RETURNING m.person_id, m.id
"""

CARRIED_OVER = """
UPDATE monthly_outcomes o SET state = $3
FROM unnest($1::uuid[], $2::uuid[]) AS lapsed (person_id, plan_id)
WHERE o.person_id = lapsed.person_id AND o.plan_id = lapsed.plan_id AND o.state = $4
"""


async def end(tx: Transaction, now: datetime) -> int:
    """Let plans whose month has run out wait for their review; how many, at most BATCH."""
    return len(await _move(tx, now, PlanState.ACTIVE, MonthMove.MONTH_ENDED, 0))


async def lapse(tx: Transaction, now: datetime) -> int:
    """Complete months that nobody reviewed in 7 days, what is open kept for the next; at most
    BATCH."""
    lapsed = await _move(tx, now, PlanState.REVIEW_PENDING, MonthMove.LAPSED, LAPSES_AFTER.days)
    if lapsed:
        await tx.raw.execute(
            CARRIED_OVER,
            [row["person_id"] for row in lapsed],
            [row["id"] for row in lapsed],
            OutcomeState.KEPT.value,
            OutcomeState.OPEN.value,
        )
    return len(lapsed)


async def _move(
    tx: Transaction, now: datetime, state: PlanState, move: MonthMove, days: int
) -> list[asyncpg.Record]:
    """Move plans in a state whose month has been over for `days` in their zone."""
    rows = await tx.raw.fetch(ZONES, state.value, now.astimezone(UTC).date(), days)
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
