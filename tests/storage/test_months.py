"""What is kept of a month, what the weeks did for it, and what it serves."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from cycles.months import MonthlyPlan, OutcomeState
from cycles.people import LifeArea
from cycles.plans import ObjectiveState, PlanState, Priority
from handlers.conversation.domain import (
    AddObjective,
    AnswerBurnout,
    MarkObjective,
    MarkOutcome,
    PlannedObjective,
    PlannedOutcome,
    ReviewMonth,
    SaveMonth,
    SavePlan,
    WrittenObjective,
)
from storage import burnout, months, plan_ends, plans, years
from storage.chains import Chain, chains
from storage.database import Database
from storage.months import InWeeks
from storage.people import Sender
from storage.plan_ends import MONTHS
from tests.storage.weeks import Weeks

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)
NOW = datetime(2026, 4, 1, 17, tzinfo=UTC)


@pytest.fixture
def weeks(database: Database) -> Weeks:
    return Weeks(database)


@pytest.fixture
async def ana(weeks: Weeks) -> Sender:
    return await weeks.person()


async def saved(
    weeks: Weeks, sender: Sender, *outcomes: PlannedOutcome, month: date = MARCH
) -> MonthlyPlan:
    ids = [uuid4() for _ in range(len(outcomes) + 1)]
    async with weeks.database.transaction() as tx:
        await months.save(tx, sender, SaveMonth(month, "Roots", outcomes), ids)
        plan = await months.plan_of(tx, sender, month)
    assert plan is not None
    return plan


async def found(weeks: Weeks, sender: Sender, month: date = MARCH) -> MonthlyPlan:
    async with weeks.database.transaction() as tx:
        plan = await months.plan_of(tx, sender, month)
    assert plan is not None
    return plan


async def test_a_month_is_kept_in_own_words_in_their_order(weeks: Weeks, ana: Sender) -> None:
    plan = await saved(weeks, ana, PlannedOutcome("A draft"), PlannedOutcome("Run 5 km"))
    assert (plan.theme, plan.state) == ("Roots", PlanState.ACTIVE)
    assert [one.text for one in plan.outcomes] == ["A draft", "Run 5 km"]


async def test_planned_anew_an_outcome_whose_words_stay_is_the_same_one(
    weeks: Weeks, ana: Sender
) -> None:
    before = await saved(weeks, ana, PlannedOutcome("A draft"), PlannedOutcome("Run 5 km"))
    after = await saved(weeks, ana, PlannedOutcome("Sleep"), PlannedOutcome("a draft"))
    assert after.outcomes[1].id == before.outcomes[0].id
    assert after.outcomes[1].text == "a draft"
    assert len(after.outcomes) == 2


async def test_nobody_marks_reviews_or_replaces_the_month_of_another(
    weeks: Weeks, ana: Sender
) -> None:
    plan = await saved(weeks, ana, PlannedOutcome("A draft"))
    rui = await weeks.person()
    async with weeks.database.transaction() as tx:
        await months.mark(tx, rui, MarkOutcome(plan.outcomes[0].id, OutcomeState.DONE))
        await months.review(tx, rui, ReviewMonth(plan.id), NOW)
    await saved(weeks, rui, PlannedOutcome("A draft"))
    assert await found(weeks, ana) == plan


async def test_what_was_shrunk_keeps_both_its_sizes_until_it_is_marked_otherwise(
    weeks: Weeks, ana: Sender
) -> None:
    id = (await saved(weeks, ana, PlannedOutcome("A draft"))).outcomes[0].id
    async with weeks.database.transaction() as tx:
        await months.mark(tx, ana, MarkOutcome(id, OutcomeState.SHRUNK, "An outline"))
    shrunk = (await found(weeks, ana)).outcomes[0]
    assert (shrunk.text, shrunk.smaller) == ("A draft", "An outline")
    async with weeks.database.transaction() as tx:
        await months.mark(tx, ana, MarkOutcome(id, OutcomeState.DONE))
    assert (await found(weeks, ana)).outcomes[0] == replace(
        shrunk, smaller=None, state=OutcomeState.DONE
    )


async def test_a_review_completes_a_month_once_and_a_plan_replaced_meanwhile_is_left(
    weeks: Weeks, ana: Sender
) -> None:
    plan = await saved(weeks, ana, PlannedOutcome("A draft"))
    for id in (uuid4(), plan.id, plan.id):
        async with weeks.database.transaction() as tx:
            await months.review(tx, ana, ReviewMonth(id), NOW)
    assert (await found(weeks, ana)).state is PlanState.COMPLETED


async def _tick(weeks: Weeks, instant: str) -> tuple[int, int]:
    now = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    async with weeks.database.transaction() as tx:
        return await plan_ends.end(tx, MONTHS, now), await plan_ends.lapse(tx, MONTHS, now)


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("UTC", "2026-04-01 03:59", "2026-04-01 04:00"),
        ("America/Sao_Paulo", "2026-04-01 06:59", "2026-04-01 07:00"),
        ("Pacific/Kiritimati", "2026-03-31 13:59", "2026-03-31 14:00"),
        ("Pacific/Pago_Pago", "2026-04-01 14:59", "2026-04-01 15:00"),
    ],
)
async def test_a_month_ends_with_its_last_day_in_the_zone_of_the_person(
    weeks: Weeks, zone: str, before: str, after: str
) -> None:
    ana = await weeks.person(zone)
    await saved(weeks, ana, PlannedOutcome("A draft"))
    assert await _tick(weeks, before) == (0, 0)
    assert await _tick(weeks, after) == (1, 0)
    assert (await found(weeks, ana)).state is PlanState.REVIEW_PENDING


async def test_seven_days_later_it_lapses_and_what_is_open_is_kept(
    weeks: Weeks, ana: Sender
) -> None:
    plan = await saved(weeks, ana, PlannedOutcome("A draft"), PlannedOutcome("Run 5 km"))
    async with weeks.database.transaction() as tx:
        await months.mark(tx, ana, MarkOutcome(plan.outcomes[0].id, OutcomeState.LET_GO))
    assert await _tick(weeks, "2026-04-08 03:59") == (1, 0)
    assert await _tick(weeks, "2026-04-08 04:00") == (0, 1)
    lapsed = await found(weeks, ana)
    assert lapsed.state is PlanState.COMPLETED
    assert [one.state for one in lapsed.outcomes] == [OutcomeState.LET_GO, OutcomeState.KEPT]


async def test_february_ends_on_its_leap_day(weeks: Weeks, ana: Sender) -> None:
    await saved(weeks, ana, PlannedOutcome("A draft"), month=date(2028, 2, 1))
    assert await _tick(weeks, "2028-02-29 12:00") == (0, 0)
    assert await _tick(weeks, "2028-03-01 04:00") == (1, 0)


async def test_a_week_names_what_it_serves_up_to_the_year(weeks: Weeks, ana: Sender) -> None:
    book = uuid4()
    async with weeks.database.transaction() as tx:
        written = WrittenObjective("Finish the book", LifeArea.CREATIVITY)
        await years.add(tx, ana, AddObjective(written), book)
    month = await saved(weeks, ana, PlannedOutcome("A draft", book), PlannedOutcome("Rest"))
    draft, rest = (one.id for one in month.outcomes)
    gone = uuid4()
    async with weeks.database.transaction() as tx:
        served = await chains(tx, ana, [draft, rest, book, gone])
        strange = await chains(tx, await weeks.person(), [draft, book])
    assert served == {
        draft: Chain("A draft", "Finish the book"),
        rest: Chain("Rest", None),
        book: Chain(None, "Finish the book"),
    }
    assert served[draft].links == ("A draft", "Finish the book")
    assert strange == {}


async def test_what_the_weeks_did_for_an_outcome_is_counted(weeks: Weeks, ana: Sender) -> None:
    draft = (await saved(weeks, ana, PlannedOutcome("A draft"))).outcomes[0].id
    ids = [uuid4() for _ in range(3)]
    planned = [PlannedObjective(text, Priority.IMPORTANT, draft) for text in ("One", "Two")]
    async with weeks.database.transaction() as tx:
        await plans.save(tx, ana, SavePlan(date(2026, 3, 2), tuple(planned)), ids)
        await plans.mark(tx, ana.person.id, MarkObjective(ids[0], ObjectiveState.DONE))
        counted = await months.in_weeks(tx, ana.person.id, [draft, uuid4()])
    assert counted == {draft: InWeeks(planned=2, done=1)}


async def test_one_answer_a_month_is_kept_and_can_be_taken_back(weeks: Weeks, ana: Sender) -> None:
    async def levels(level: int | None) -> dict[date, int]:
        async with weeks.database.transaction() as tx:
            await burnout.answer(tx, ana.person.id, AnswerBurnout(MARCH, APRIL, level))
            return await burnout.levels(tx, ana.person.id, MARCH)

    assert await levels(4) == {MARCH: 4}
    assert await levels(2) == {MARCH: 2}
    assert await levels(None) == {}


async def test_the_last_answer_is_the_newest_of_a_span(weeks: Weeks, ana: Sender) -> None:
    async with weeks.database.transaction() as tx:
        await burnout.answer(tx, ana.person.id, AnswerBurnout(MARCH, APRIL, 4))
        await burnout.answer(tx, ana.person.id, AnswerBurnout(APRIL, date(2026, 5, 1), 2))

        async def last(since: date, until: date) -> int | None:
            return await burnout.last_answer(tx, ana.person.id, since, until)

        assert await last(MARCH, date(2026, 5, 1)) == 2
        assert await last(MARCH, date(2026, 4, 30)) == 4
        assert await last(date(2026, 4, 2), date(2026, 4, 30)) is None
