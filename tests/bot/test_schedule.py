"""At the very instants at which a moment is due, changed, or as late as may be, none is lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

from bot.schedule import next_after, plan_anew, plan_elsewhere
from cycles.moments import LATE_LIMIT, Moment, MomentKind
from cycles.people import usual_schedule
from cycles.rest import Rest, RestKind
from handlers.conversation.domain import BeginRest
from storage import rests
from storage.database import Database, Transaction
from storage.moments import DueMoment
from tests.storage.weeks import Weeks

TUESDAY = date(2026, 11, 24)
UTC_DAYS = usual_schedule("UTC")
MORNING_AT = datetime.combine(TUESDAY, UTC_DAYS.morning_time, UTC)


def test_after_a_silence_what_is_as_late_as_may_be_is_planned() -> None:
    monday = DueMoment(
        person_id=UUID(int=0),
        kind=MomentKind.MORNING,
        local_date=TUESDAY - timedelta(days=1),
        planned_at=MORNING_AT - timedelta(days=1),
        is_snoozed=False,
    )
    coming = next_after(UTC_DAYS, monday, None, MORNING_AT + LATE_LIMIT)

    assert coming == Moment(MomentKind.MORNING, TUESDAY, MORNING_AT)


async def test_after_a_journey_what_is_as_late_as_may_be_is_planned(database: Database) -> None:
    person = (await Weeks(database).person()).person
    arrived = replace(person, schedule=UTC_DAYS)
    async with database.transaction() as tx:
        await plan_elsewhere(tx, arrived, MORNING_AT + LATE_LIMIT)
    assert await _mornings(database) == [(TUESDAY, MORNING_AT)]


async def test_a_morning_that_is_due_as_its_time_is_changed_comes_at_the_time_before(
    database: Database,
) -> None:
    person = replace((await Weeks(database).person()).person, schedule=UTC_DAYS)
    later = replace(person, schedule=replace(UTC_DAYS, morning_time=time(11)))
    async with database.transaction() as tx:
        await plan_anew(tx, person, MORNING_AT - timedelta(hours=1))
        await plan_anew(tx, later, MORNING_AT)
    assert await _mornings(database) == [(TUESDAY, MORNING_AT)]


async def test_who_is_back_in_the_first_days_of_a_month_is_offered_it_once(
    database: Database,
) -> None:
    """The month would have been asked about on Tuesday 1 December."""
    sender = await Weeks(database).person()
    person = replace(sender.person, schedule=replace(UTC_DAYS, met_at=MORNING_AT))
    begins, returns = (datetime(2026, *day, 9, tzinfo=UTC) for day in ((11, 30), (12, 3)))
    open_end = BeginRest(begins.date(), None, RestKind.REST)
    async with database.transaction() as tx:
        await plan_anew(tx, person, MORNING_AT)
        assert await _waiting(tx, MomentKind.MONTHLY) == [date(2026, 12, 1)]
        await rests.begin(tx, person.id, uuid4(), open_end)
        await plan_anew(tx, person, begins)
        assert await _waiting(tx, MomentKind.MONTHLY) == []
        await rests.end(tx, person.id, returns.date())
        await plan_anew(tx, person, returns)
        assert await _waiting(tx, MomentKind.MONTHLY) == [date(2026, 12, 4)]


def test_a_month_that_came_due_in_a_rest_is_offered_after_it() -> None:
    first = date(2026, 12, 1)
    due_at = datetime.combine(first, UTC_DAYS.planning_time, UTC)
    due = DueMoment(UUID(int=0), MomentKind.MONTHLY, first, due_at, is_snoozed=False)
    coming = next_after(UTC_DAYS, due, Rest(first, first), due_at)

    assert coming is not None
    assert coming.local_date == date(2026, 12, 3)


async def _waiting(tx: Transaction, kind: MomentKind) -> list[date]:
    rows = await tx.raw.fetch(
        "SELECT local_date FROM moments WHERE kind = $1 AND state = 'waiting' ORDER BY local_date",
        kind.value,
    )
    return [row["local_date"] for row in rows]


async def _mornings(database: Database) -> list[tuple[date, datetime]]:
    async with database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT local_date, planned_at FROM moments"
            " WHERE kind = 'morning' AND state = 'waiting' ORDER BY local_date"
        )
    return [(row["local_date"], row["planned_at"]) for row in rows]
