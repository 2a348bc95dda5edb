"""What is kept of a week that was looked back on, and which weeks are a record."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from cycles.check_ins import CheckIn, EveningBlock, MorningBlock
from cycles.plans import ObjectiveState, PlanState
from handlers.conversation.domain import RecordEvening, RecordMorning, ReviewWeek
from storage import check_ins, plans
from storage.database import Database
from storage.people import Sender
from tests.storage.weeks import Weeks

MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 8, 17, tzinfo=UTC)
OPEN, DONE, PARTLY = ObjectiveState.OPEN, ObjectiveState.DONE, ObjectiveState.PARTLY
CARRIED_OVER = ObjectiveState.CARRIED_OVER


@pytest.fixture
def weeks(database: Database) -> Weeks:
    return Weeks(database)


@pytest.fixture
async def ana(weeks: Weeks) -> Sender:
    return await weeks.person()


async def notes(weeks: Weeks, sender: Sender) -> tuple[str | None, ...]:
    async with weeks.database.transaction() as tx:
        row = await tx.raw.fetchrow("SELECT id, gave_energy, took_energy FROM weekly_plans")
    assert row is not None
    return tuple(
        sealed and sender.cipher.open(sealed, table="weekly_plans", column=column, row=row["id"])
        for column, sealed in list(row.items())[1:]
    )


@pytest.mark.parametrize("state", [PlanState.ACTIVE, PlanState.REVIEW_PENDING, PlanState.COMPLETED])
async def test_a_review_completes_a_week_whenever_it_comes(
    weeks: Weeks, ana: Sender, state: PlanState
) -> None:
    plan = await weeks.plan(ana, MONDAY, DONE, state=state)
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(plan), NOW)
    assert (await weeks.found(ana, MONDAY)).state is PlanState.COMPLETED


async def test_its_notes_are_sealed_and_an_answer_taken_back_is_gone(
    weeks: Weeks, ana: Sender
) -> None:
    plan = await weeks.plan(ana, MONDAY, DONE)
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(plan, gave_energy="Long walks"), NOW)
        await plans.review(tx, ana, ReviewWeek(plan, took_energy="Late calls"), NOW)
    assert await notes(weeks, ana) == ("Long walks", "Late calls")
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(plan, gave_energy=""), NOW)
    assert await notes(weeks, ana) == (None, "Late calls")


async def test_a_review_of_a_plan_replaced_meanwhile_changes_nothing(
    weeks: Weeks, ana: Sender
) -> None:
    await weeks.plan(ana, MONDAY, OPEN)
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(uuid4(), gave_energy="Walks"), NOW)
    assert (await weeks.found(ana, MONDAY)).state is PlanState.ACTIVE
    assert await notes(weeks, ana) == (None, None)


async def test_nobody_reviews_the_plan_of_another(weeks: Weeks, ana: Sender) -> None:
    plan = await weeks.plan(await weeks.person(), MONDAY, OPEN)
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(plan, gave_energy="Walks"), NOW)
    assert await notes(weeks, ana) == (None, None)


async def test_the_record_is_of_weeks_of_which_something_was_said(
    weeks: Weeks, ana: Sender
) -> None:
    started = [MONDAY + timedelta(weeks=n) for n in range(5)]
    completed = PlanState.COMPLETED
    reviewed = await weeks.plan(ana, started[0], CARRIED_OVER, CARRIED_OVER, state=completed)
    await weeks.plan(ana, started[1], DONE, DONE, state=completed)
    await weeks.plan(ana, started[2], CARRIED_OVER, state=completed)
    await weeks.plan(ana, started[3], PARTLY, CARRIED_OVER, state=completed)
    await weeks.plan(ana, started[4], DONE, state=PlanState.REVIEW_PENDING)
    async with weeks.database.transaction() as tx:
        await plans.review(tx, ana, ReviewWeek(reviewed), NOW)
        counts = await plans.done_counts(tx, ana.person.id, started[4] + timedelta(weeks=1))
    assert counts == [0, 2, 0]


async def test_scores_come_in_one_look_without_the_words(weeks: Weeks, ana: Sender) -> None:
    first, last = MONDAY, MONDAY + timedelta(days=3)
    async with weeks.database.transaction() as tx:
        for day in (first - timedelta(days=1), first, last, last + timedelta(days=1)):
            await check_ins.record_morning(tx, ana, RecordMorning(day, 2, 3, "Report"), NOW)
        await check_ins.record_evening(tx, ana, RecordEvening(last, energy=5), NOW)
        told = await check_ins.scored(tx, ana.person.id, first, last)
    morning = CheckIn(first, MorningBlock(energy=2, mood=3))
    assert told == [morning, replace(morning, local_date=last, evening=EveningBlock(energy=5))]
