"""Weeks and months that run out: by the clock alone, set-wise, without a word to anyone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import asyncpg

from cycles import calendar
from cycles.months import OutcomeState
from cycles.plans import LAPSES_AFTER, ObjectiveState, PlanMove, PlanState, moved
from storage.database import Transaction

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
BATCH = 500
"""Plans moved at once; their people's turns wait for it."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """What runs out, where it is kept, and what becomes of what nobody spoke of."""

    plans: str
    parts: str
    last_over: Callable[[date], date]
    """On which day the last one began that is over on a date."""
    open: str
    goes_on: str


WEEKS = Cycle(
    "weekly_plans",
    "weekly_objectives",
    lambda today: today - A_WEEK,
    ObjectiveState.OPEN.value,
    ObjectiveState.CARRIED_OVER.value,
)
MONTHS = Cycle(
    "monthly_plans",
    "monthly_outcomes",
    lambda today: calendar.month_of(today).before.starts_on,
    OutcomeState.OPEN.value,
    OutcomeState.KEPT.value,
)
CYCLES = (WEEKS, MONTHS)


async def end(tx: Transaction, cycle: Cycle, now: datetime) -> int:
    """Let plans that have run out wait for their review; how many, at most BATCH."""
    return len(await _move(tx, cycle, now, PlanState.ACTIVE, PlanMove.ENDED, timedelta()))


async def lapse(tx: Transaction, cycle: Cycle, now: datetime) -> int:
    """Complete what nobody reviewed in 7 days, what is open going on; how many, at most BATCH."""
    lapsed = await _move(tx, cycle, now, PlanState.REVIEW_PENDING, PlanMove.LAPSED, LAPSES_AFTER)
    if lapsed:
        await tx.raw.execute(
            f"""
            UPDATE {cycle.parts} part SET state = $3
            FROM unnest($1::uuid[], $2::uuid[]) AS lapsed (person_id, plan_id)
            WHERE part.person_id = lapsed.person_id AND part.plan_id = lapsed.plan_id
              AND part.state = $4
            """,
            [row["person_id"] for row in lapsed],
            [row["id"] for row in lapsed],
            cycle.goes_on,
            cycle.open,
        )
    return len(lapsed)


async def _move(
    tx: Transaction,
    cycle: Cycle,
    now: datetime,
    state: PlanState,
    move: PlanMove,
    since: timedelta,
) -> list[asyncpg.Record]:
    """Move plans in a state that have been over for so long on the day it is in their zone."""
    zones = await _zones(tx, cycle, state, cycle.last_over(now.astimezone(UTC).date() + A_DAY))
    if not zones:
        return []
    # The person is locked with the plan, or left for the next look while a turn holds them: waiting
    # for a person here could be a deadlock.
    moved_on: list[asyncpg.Record] = await tx.raw.fetch(
        f"""
        WITH due AS (
            SELECT plan.person_id, plan.id
            FROM {cycle.plans} plan JOIN people p ON p.id = plan.person_id
            JOIN unnest($1::text[], $2::date[]) AS z (zone, last_over) ON z.zone = p.zone
            WHERE plan.state IN ('active', 'review_pending') AND plan.state = $3
              AND plan.starts_on <= z.last_over
            LIMIT $5 FOR NO KEY UPDATE OF p, plan SKIP LOCKED
        )
        UPDATE {cycle.plans} plan SET state = $4 FROM due
        WHERE plan.person_id = due.person_id AND plan.id = due.id
        RETURNING plan.person_id, plan.id
        """,
        zones,
        [cycle.last_over(calendar.day_of(now, zone) - since) for zone in zones],
        state.value,
        moved(state, move).value,
        BATCH,
    )
    return moved_on


async def _zones(tx: Transaction, cycle: Cycle, state: PlanState, latest: date) -> list[str]:
    """The zones with plans that may be at their end: a zone's day is told here and not by
    PostgreSQL, whose own zones may be older or miss one. No wall is more than a day ahead of UTC.
    """
    rows = await tx.raw.fetch(
        f"""
        SELECT DISTINCT p.zone FROM {cycle.plans} plan JOIN people p ON p.id = plan.person_id
        WHERE plan.state IN ('active', 'review_pending') AND plan.state = $1
          AND plan.starts_on <= $2
        """,
        state.value,
        latest,
    )
    return [row["zone"] for row in rows if row["zone"] in calendar.zone_names()]
