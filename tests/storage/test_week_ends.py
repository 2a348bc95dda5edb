"""When a week is over for whom, and what silence makes of it."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from cycles.plans import ObjectiveState, PlanState
from storage import plan_ends, turns
from storage.database import Database
from storage.plan_ends import WEEKS
from tests.chats import KEYRING
from tests.storage.weeks import Weeks

MONDAY = date(2026, 3, 2)
OPEN, DONE, PARTLY = ObjectiveState.OPEN, ObjectiveState.DONE, ObjectiveState.PARTLY


@pytest.fixture
def weeks(database: Database) -> Weeks:
    return Weeks(database)


async def ended(weeks: Weeks, instant: str) -> int:
    async with weeks.database.transaction() as tx:
        return await plan_ends.end(tx, WEEKS, datetime.fromisoformat(instant).replace(tzinfo=UTC))


async def lapsed(weeks: Weeks, instant: str) -> int:
    async with weeks.database.transaction() as tx:
        return await plan_ends.lapse(tx, WEEKS, datetime.fromisoformat(instant).replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("UTC", "2026-03-09 03:59", "2026-03-09 04:00"),
        ("America/Sao_Paulo", "2026-03-09 06:59", "2026-03-09 07:00"),
        ("Pacific/Kiritimati", "2026-03-08 13:59", "2026-03-08 14:00"),
        ("Pacific/Pago_Pago", "2026-03-09 14:59", "2026-03-09 15:00"),
    ],
)
async def test_a_week_ends_with_its_last_day_in_the_zone_of_the_person(
    weeks: Weeks, zone: str, before: str, after: str
) -> None:
    ana = await weeks.person(zone)
    await weeks.plan(ana, MONDAY, OPEN)
    assert await ended(weeks, before) == 0
    assert await ended(weeks, after) == 1
    assert (await weeks.found(ana, MONDAY)).state is PlanState.REVIEW_PENDING


async def test_who_is_further_west_still_lives_the_week(weeks: Weeks) -> None:
    east, west = await weeks.person("Asia/Tokyo"), await weeks.person("America/Los_Angeles")
    for sender in (east, west):
        await weeks.plan(sender, MONDAY, OPEN)
    assert await ended(weeks, "2026-03-09 05:00") == 1
    assert (await weeks.found(east, MONDAY)).state is PlanState.REVIEW_PENDING
    assert (await weeks.found(west, MONDAY)).state is PlanState.ACTIVE


async def test_seven_days_after_its_end_a_week_lapses_and_what_is_open_is_carried_over(
    weeks: Weeks,
) -> None:
    ana = await weeks.person()
    await weeks.plan(ana, MONDAY, OPEN, DONE, PARTLY, state=PlanState.REVIEW_PENDING)
    assert await lapsed(weeks, "2026-03-16 03:59") == 0
    assert await lapsed(weeks, "2026-03-16 04:00") == 1
    plan = await weeks.found(ana, MONDAY)
    assert plan.state is PlanState.COMPLETED
    assert [one.state for one in plan.objectives] == [ObjectiveState.CARRIED_OVER, DONE, PARTLY]


async def test_a_week_being_lived_or_reviewed_never_lapses(weeks: Weeks) -> None:
    ana, rui = await weeks.person(), await weeks.person()
    await weeks.plan(ana, MONDAY, OPEN, state=PlanState.ACTIVE)
    await weeks.plan(rui, MONDAY, OPEN, state=PlanState.COMPLETED)
    assert await lapsed(weeks, "2026-04-16 04:00") == 0
    assert [one.state for one in (await weeks.found(rui, MONDAY)).objectives] == [OPEN]


async def test_only_the_objectives_of_the_lapsed_week_are_carried_over(weeks: Weeks) -> None:
    ana = await weeks.person()
    await weeks.plan(ana, MONDAY, OPEN, state=PlanState.REVIEW_PENDING)
    await weeks.plan(ana, date(2026, 3, 9), OPEN, state=PlanState.REVIEW_PENDING)
    assert await lapsed(weeks, "2026-03-17 04:00") == 1
    assert [one.state for one in (await weeks.found(ana, date(2026, 3, 9))).objectives] == [OPEN]


async def test_a_plan_without_objectives_ends_and_lapses_like_the_others(weeks: Weeks) -> None:
    ana = await weeks.person()
    await weeks.plan(ana, MONDAY, OPEN)
    async with weeks.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM weekly_objectives")
    assert (await ended(weeks, "2026-04-01 12:00"), await lapsed(weeks, "2026-04-01 12:00")) == (
        1,
        1,
    )
    assert (await weeks.found(ana, MONDAY)).state is PlanState.COMPLETED


async def test_who_is_in_a_turn_is_left_for_the_next_tick(weeks: Weeks) -> None:
    ana = await weeks.person()
    await weeks.plan(ana, MONDAY, OPEN)
    async with weeks.database.transaction() as tx:
        await turns.lock(tx, KEYRING, ana.channel, ana.address)
        async with asyncio.timeout(5):
            assert await ended(weeks, "2026-03-10 04:00") == 0
    assert await ended(weeks, "2026-03-10 04:00") == 1


async def test_a_zone_that_nobody_knows_any_more_holds_nobody_else_up(weeks: Weeks) -> None:
    lost, ana = await weeks.person("Mars/Olympus"), await weeks.person()
    for sender in (lost, ana):
        await weeks.plan(sender, MONDAY, OPEN)
    assert await ended(weeks, "2026-03-10 04:00") == 1
