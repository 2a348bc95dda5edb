"""A month's whole life: planned on its first day, lived for weeks, looked back on, and the next."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import schedule
from cycles.months import MonthlyPlan, OutcomeState
from cycles.plans import PlanState
from handlers.conversation.domain import AnswerBurnout
from storage import burnout, months
from tests.stories.days import arrives, keeps_it_as_it_is, meets_virtus
from tests.stories.house import HOME, House
from tests.stories.person import Person

APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)
FIRST_OF_APRIL, FIRST_OF_MAY = "2026-04-01 17:00", "2026-05-01 17:00"

on_the_page = pytest.mark.parametrize("way", ["web"])


async def month_of(ana: Person, starts_on: date) -> MonthlyPlan | None:
    sender = await ana.known()
    async with ana.house.app.database.transaction() as tx:
        return await months.plan_of(tx, sender, starts_on)


@pytest.mark.parametrize(("way", "language"), [("web", "en"), ("whatsapp", "pt-BR")])
async def test_a_month_is_planned_served_by_weeks_looked_back_on_and_leads_to_the_next(
    ana: Person, house: House
) -> None:
    await meets_virtus(ana)
    await ana.taps("tomorrow")
    await ana.sees("onboarding-tomorrow")

    await _comes_to(ana, house, FIRST_OF_APRIL)
    await ana.is_met("month-fits", "month-theme")
    await ana.says("Roots")
    await ana.sees("month-outcomes")
    await ana.says("A first draft")
    await ana.sees("month-more", "• A first draft")
    await ana.taps("enough")
    await ana.sees("month-serves", "A first draft")
    await ana.taps("Finish the book")
    await ana.sees("month-review", "Roots", "Finish the book")
    await ana.taps("save")
    await ana.sees("month-saved")

    await _plans_a_week_for(ana, "Chapter one")
    await ana.says("/week")
    await ana.sees("week-glance", "A first draft", "Finish the book")
    await ana.taps("Chapter one")
    await ana.sees("week-mark")
    await ana.taps("done")
    await ana.sees("week-glance")
    await ana.taps("close")
    await ana.sees("week-closed")
    await _comes_to(ana, house, "2026-04-13 12:00")
    await _plans_a_week_for(ana, "Chapter two")
    await ana.says("/month")
    await ana.sees("month-existing", "Roots", "Finish the book", _of(ana, 1, 2))
    await ana.taps("keep")
    await ana.sees("month-kept")

    await _comes_to(ana, house, FIRST_OF_MAY)
    await ana.is_met("monthly_review-opening", "Roots", "monthly_review-went")
    await ana.taps("shrunk")
    await ana.sees("monthly_review-smaller")
    await ana.says("An outline")
    await _sees_the_month(ana)
    await ana.sees("monthly_review-summary", "monthly_review-burnout_offer")
    await ana.taps("yes")
    await ana.sees("monthly_review-burnout")
    await ana.says("3")
    await ana.sees("monthly_review-ahead")
    april = await month_of(ana, APRIL)
    assert april is not None
    assert april.state is PlanState.COMPLETED
    assert [one.state for one in april.outcomes] == [OutcomeState.SHRUNK]

    await ana.taps("plan")
    await ana.sees("month-fits", "month-theme")
    await ana.taps("skip")
    await ana.sees("month-carry_over", "• An outline")
    await ana.taps("all")
    await ana.sees("month-outcomes")
    await ana.taps("enough")
    await ana.sees("month-review", "An outline", "Finish the book")
    await ana.taps("save")
    await ana.sees("month-saved")
    may = await month_of(ana, MAY)
    assert may is not None
    assert (may.theme, [one.text for one in may.outcomes]) == (None, ["An outline"])


@on_the_page
async def test_a_month_that_nobody_looks_back_on_lapses_and_what_is_open_goes_on(
    ana: Person, house: House
) -> None:
    await _has_a_month(ana, house)
    await _comes_to(ana, house, FIRST_OF_MAY)
    await ana.is_met("monthly_review-opening", "monthly_review-went")
    await ana.taps("not_now")
    await ana.sees("monthly_review-out_not_now")
    await _comes_to(ana, house, "2026-05-08 04:00")
    april = await month_of(ana, APRIL)
    assert april is not None
    assert april.state is PlanState.COMPLETED
    assert [one.state for one in april.outcomes] == [OutcomeState.KEPT]
    await ana.says("/month")
    await ana.sees("month-fits", "month-theme")
    await ana.taps("skip")
    await ana.sees("month-carry_over", "• Sleep at eleven")


@on_the_page
async def test_a_month_that_lapses_while_its_review_is_offered_is_nothing_to_look_back_on(
    ana: Person, house: House
) -> None:
    await _has_a_month(ana, house)
    await _comes_to(ana, house, "2026-05-07 12:00")
    await _plans(ana, "month-carry_over")
    await ana.says("/month")
    await ana.sees("month-existing")
    await house.to("2026-05-08 04:00")
    await ana.taps("look_back")
    await ana.sees("monthly_review-nothing")


@on_the_page
async def test_a_review_in_a_new_language_and_zone_goes_on_about_its_own_month(
    ana: Person, house: House
) -> None:
    await _has_a_month(ana, house)
    await _comes_to(ana, house, "2026-04-29 12:00")
    await ana.says("/month")
    await ana.sees("month-existing", "Sleep at eleven")
    await ana.taps("look_back")
    await ana.sees("monthly_review-opening", "April", "monthly_review-went")
    sender = await ana.known()
    async with house.app.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE people SET zone = 'Pacific/Kiritimati', first_day_of_week = 7 WHERE id = $1",
            sender.person.id,
        )
    await ana.taps("done")
    await _sees_the_month(ana)
    await ana.sees("monthly_review-summary", "monthly_review-burnout_offer")
    await ana.taps("no")
    await ana.sees("monthly_review-ahead")
    april = await month_of(ana, APRIL)
    assert april is not None
    assert april.state is PlanState.COMPLETED


@on_the_page
async def test_two_months_at_the_top_are_said_plainly_and_make_the_next_month_small(
    ana: Person, house: House
) -> None:
    await _has_a_month(ana, house)
    sender = await ana.known()
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("UPDATE people SET asks_burnout = true")
        march = AnswerBurnout(date(2026, 3, 1), APRIL, 4)
        await burnout.answer(tx, sender.person.id, march)
    await _comes_to(ana, house, FIRST_OF_MAY)
    await ana.is_met("monthly_review-went")
    await ana.taps("let_go")
    await _sees_the_month(ana)
    await ana.sees("monthly_review-summary", "monthly_review-burnout")
    await ana.says("4")
    await ana.sees("monthly_review-burnout_again", "monthly_review-ahead")
    await ana.taps("plan")
    await ana.sees("month-fits_burnout", "month-theme")
    await ana.says("/plan")
    await ana.sees("weekly_plan-capacity_burnout", "weekly_plan-objectives")


@on_the_page
async def test_where_the_month_is_planned_the_week_waits_for_the_next_day(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await ana.says("/settings")
    await ana.sees("settings-menu")
    await ana.taps("planning")
    await ana.sees("settings-planning_day")
    await ana.says("Wednesday")
    await ana.sees("settings-planning_time")
    await ana.taps("t1700")
    await ana.sees("settings-planning_changed")
    await _comes_to(ana, house, FIRST_OF_APRIL)
    await ana.is_met("month-theme")
    await ana.taps("not_now")
    await ana.sees("month-out_not_now")
    await house.to("2026-04-01 20:00")
    await ana.sees_nothing()
    await _comes_to(ana, house, "2026-04-02 17:00")
    await ana.is_met("weekly_plan-objectives")


@on_the_page
async def test_the_year_is_offered_to_be_looked_back_on_once_in_its_last_week(
    ana: Person, house: House
) -> None:
    await meets_virtus(ana)
    await ana.taps("tomorrow")
    await ana.sees("onboarding-tomorrow")
    await ana.says("/year")
    await ana.sees("year-glance", "Finish the book")
    await ana.taps("Run ten kilometres")
    await ana.sees("year-change")
    await ana.taps("let_go")
    await ana.sees("year-glance")
    await ana.taps("close")
    await ana.sees("year-closed")
    await _comes_to(ana, house, "2027-02-23 17:00")
    await ana.is_met("annual_review-opening", "annual_review-went", "Finish the book")
    await ana.taps("came_true")
    await ana.sees("annual_review-take_along")
    await ana.says("Less is enough")
    await ana.sees("annual_review-picture")
    await ana.taps("keep")
    await ana.sees("annual_review-new")
    await ana.says("A second book")
    await ana.sees("annual_review-area")
    await ana.taps("creativity")
    await ana.sees("annual_review-closed")
    assert [one.text for one in await ana.objectives()] == ["A second book"]
    await _comes_to(ana, house, "2027-02-24 17:00")
    await ana.sees_nothing()


async def _comes_to(ana: Person, house: House, wall: str) -> None:
    """Let the days before pass without a word, and meet what comes at this minute."""
    sender = await ana.known()
    there = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(HOME)).astimezone(UTC)
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM moments WHERE state = 'waiting'")
        await schedule.plan_anew(tx, sender.person, there - timedelta(minutes=1))
    await house.to(wall)


async def _sees_the_month(ana: Person) -> None:
    """The picture of the month, which goes before the words about it."""
    assert (await ana.chat.next_message()).picture is not None


async def _has_a_month(ana: Person, house: House) -> None:
    await arrives(ana)
    await _comes_to(ana, house, "2026-04-02 12:00")
    await _plans(ana, "month-outcomes")


async def _plans(ana: Person, then: str) -> None:
    """A month of one thing, carried along or written."""
    await ana.says("/month")
    if await ana.sees_one_of("month-first", "month-theme") == "month-first":
        await ana.taps("plan")
        await ana.sees("month-theme")
    await ana.taps("skip")
    await ana.sees(then)
    if then == "month-carry_over":
        await ana.taps("all")
        await ana.sees("month-outcomes")
    else:
        await ana.says("Sleep at eleven")
        await ana.sees("month-more")
    await ana.taps("enough")
    await ana.sees("month-review", "Sleep at eleven")
    await ana.taps("save")
    await ana.sees("month-saved")


async def _plans_a_week_for(ana: Person, objective: str) -> None:
    await ana.says("/plan")
    if await ana.sees_one_of("weekly_plan-carry_over", "weekly_plan-objectives") != (
        "weekly_plan-objectives"
    ):
        await ana.taps("nothing")
        await ana.sees("weekly_plan-objectives")
    await ana.says(objective)
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    await ana.sees("weekly_plan-serves", objective)
    await ana.taps("A first draft")
    await keeps_it_as_it_is(ana)


def _of(ana: Person, done: int, planned: int) -> str:
    return {"en": f"{done} of {planned} done", "pt-BR": f"{done} de {planned} feitas"}[ana.language]
