"""A plan's whole life: made, lived, looked back on or let go of, and what the next one learns."""

from datetime import date, timedelta
from itertools import product

import pytest

from cycles.plans import ObjectiveState, PlanState
from handlers.conversation.domain import RecordMorning
from storage import check_ins
from tests.doubles import Seen, png_size
from tests.stories.conftest import LANGUAGES
from tests.stories.days import MONDAY, arrives, keeps_it_as_it_is, meets_virtus, plans_the_week
from tests.stories.house import House
from tests.stories.person import Person

NEXT_MONDAY = MONDAY + timedelta(days=7)
SUNDAY = "2026-03-08 17:00"

on_the_page = pytest.mark.parametrize("way", ["web"])


@pytest.mark.parametrize(
    ("way", "language"),
    [*product(["web"], LANGUAGES), ("telegram polling", "pt-BR"), ("whatsapp", "es")],
)
async def test_a_week_is_planned_lived_looked_back_on_and_the_next_one_learns_from_it(
    ana: Person, house: House
) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)
    await _does_the_first_chapter(ana, house)

    await house.to(SUNDAY)
    await ana.is_met("weekly_review-opening", "weekly_review-recorded", "● Write the first chapter")
    await ana.taps("right")
    await ana.sees("Run twice", "weekly_review-went")
    await ana.taps("carried_over")
    await ana.sees("weekly_review-summary", "weekly_review-gave_energy")
    await ana.says("The quiet mornings")
    await ana.sees("weekly_review-took_energy")
    await ana.taps("skip")
    seen = await ana.sees("picture-means", "• Write the first chapter", "• Run twice")
    _holds_a_picture(seen)
    await ana.sees("weekly_review-ahead")
    plan = await ana.plan(MONDAY)
    assert plan is not None
    assert plan.state is PlanState.COMPLETED
    states = [ObjectiveState.DONE, ObjectiveState.CARRIED_OVER]
    assert [one.state for one in plan.objectives] == states

    await ana.taps("plan")
    await ana.sees("weekly_plan-capacity", "• Run twice", "weekly_plan-carry_over")
    await ana.taps("all")
    await ana.sees("weekly_plan-objectives")
    await ana.taps("enough")
    await ana.sees("weekly_plan-serves")
    await ana.taps("itself")
    await keeps_it_as_it_is(ana, "Run twice")
    following = await ana.plan(NEXT_MONDAY)
    assert following is not None
    assert following.state is PlanState.ACTIVE
    await house.to("2026-03-09 05:00")
    await ana.sees_nothing()


@on_the_page
async def test_a_week_that_nobody_looks_back_on_lapses_without_a_word(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to(SUNDAY)
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    await ana.taps("not_now")
    await ana.sees("weekly_review-out_not_now")
    await house.to("2026-03-09 04:00")
    await _stands(ana, PlanState.REVIEW_PENDING, ObjectiveState.OPEN)
    await house.to("2026-03-16 03:59")
    await ana.overlooks_what_comes()
    await _stands(ana, PlanState.REVIEW_PENDING, ObjectiveState.OPEN)
    await house.to("2026-03-16 04:00")
    await ana.sees_nothing()
    await _stands(ana, PlanState.COMPLETED, ObjectiveState.CARRIED_OVER)

    await ana.says("/review")
    await ana.sees("chat-review_nothing")
    await ana.says("/plan")
    await ana.sees("weekly_plan-capacity_unknown", "• Call the bank", "weekly_plan-carry_over")


@on_the_page
async def test_after_a_month_without_us_the_week_ends_and_lapses_at_once(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to("2026-04-06 12:00")
    await ana.overlooks_what_comes()
    await _stands(ana, PlanState.COMPLETED, ObjectiveState.CARRIED_OVER)


@on_the_page
async def test_in_the_middle_of_a_week_there_is_nothing_to_look_back_on(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to("2026-03-04 12:00")
    await ana.overlooks_what_comes()
    await ana.says("/review")
    await ana.sees("chat-review_nothing")


@on_the_page
async def test_opened_by_hand_before_its_time_it_is_not_asked_for_again(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to("2026-03-07 12:00")
    await ana.says("/review")
    await ana.sees("weekly_review-opening", "weekly_review-went")
    await ana.says("/review")
    await ana.sees("weekly_review-went")
    await ana.taps("let_go")
    await ana.sees("weekly_review-summary", "weekly_review-gave_energy")
    await ana.taps("skip")
    await ana.sees("weekly_review-took_energy")
    await ana.taps("skip")
    await ana.sees("picture-outcome")
    await ana.sees("weekly_review-ahead")
    await ana.taps("not_now")
    await ana.sees("weekly_review-closed")
    await ana.says("/week")
    await ana.sees("Call the bank", "week-glance")
    await ana.taps("close")
    await ana.sees("week-closed")
    await ana.says("/review")
    await ana.sees("chat-review_nothing")
    await house.to(SUNDAY)
    await ana.is_met("weekly_plan-capacity", "weekly_plan-objectives")


@on_the_page
async def test_a_review_left_in_the_middle_is_taken_up_where_it_was(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _plans(ana, "Call the bank\nRun twice")
    await house.to("2026-03-07 12:00")
    await ana.says("/review")
    await ana.sees("Call the bank", "weekly_review-went")
    await ana.taps("done")
    await ana.sees("Run twice", "weekly_review-went")
    await ana.says("/cancel")
    await ana.sees("weekly_review-left")
    await house.to(SUNDAY)
    await ana.is_met("weekly_review-recorded", "● Call the bank")


@on_the_page
async def test_a_plan_given_up_while_the_push_waits_leaves_the_review_to_come(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to("2026-03-08 16:50")
    await ana.says("/plan")
    await ana.sees("weekly_plan-carry_over")
    await house.to(SUNDAY)
    await ana.sees_nothing()
    await ana.taps("nothing")
    await ana.sees("weekly_plan-objectives")
    await ana.says("/cancel")
    await ana.sees("weekly_plan-left")
    await house.later(minutes=2)
    await ana.is_met("weekly_review-opening", "weekly_review-went")


@on_the_page
async def test_the_plan_under_review_may_be_gone_before_the_review_ends(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    await house.to(SUNDAY)
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM weekly_objectives")
        await tx.raw.execute("DELETE FROM weekly_plans")
    await ana.taps("done")
    await ana.sees("weekly_review-summary", "weekly_review-gave_energy")


@on_the_page
async def test_a_week_planned_already_is_still_looked_back_on(ana: Person, house: House) -> None:
    await _has_a_week(ana)
    await house.to("2026-03-08 12:00")
    await ana.says("/plan")
    await ana.sees("weekly_plan-carry_over")
    await ana.taps("all")
    await ana.sees("weekly_plan-objectives")
    await _finishes_the_plan(ana)
    await house.to(SUNDAY)
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    await ana.taps("carried_over")
    await ana.sees("weekly_review-gave_energy")
    await ana.taps("skip")
    await ana.sees("weekly_review-took_energy")
    await ana.taps("skip")
    await ana.sees("picture-outcome")
    await ana.sees("weekly_review-closed_planned")


@on_the_page
@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_low_days_the_next_week_is_offered_smaller_and_says_why(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _has_felt(ana, house, low=2, days=12)
    await ana.says("/plan")
    await ana.sees("weekly_plan-capacity_below", "12", "weekly_plan-objectives")


@on_the_page
@pytest.mark.parametrize("language", LANGUAGES)
async def test_overloaded_for_two_weeks_one_thing_is_offered_and_rest(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await _has_felt(ana, house, low=1, days=19)
    await ana.says("/plan")
    await ana.sees(
        "weekly_plan-capacity_below", "weekly_plan-overloaded_again", "weekly_plan-objectives"
    )


@on_the_page
async def test_a_plan_without_objectives_is_nothing_to_look_back_on(
    ana: Person, house: House
) -> None:
    await _has_a_week(ana)
    async with house.app.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM weekly_objectives")
    await house.to("2026-03-07 12:00")
    await ana.says("/review")
    await ana.sees("chat-review_nothing")
    await house.to(SUNDAY)
    await ana.is_met("weekly_plan-capacity_unknown", "weekly_plan-objectives")


async def _has_felt(ana: Person, house: House, *, low: int, days: int) -> None:
    """Seven weeks of mornings until today: an energy of 4, and in the last `days` of them `low`."""
    sender = await ana.known()
    async with house.app.database.transaction() as tx:
        for ago in range(49):
            energy = low if ago < days else 4
            morning = RecordMorning(MONDAY - timedelta(days=ago), energy=energy)
            await check_ins.record_morning(tx, sender, morning, house.clock.now())


async def _does_the_first_chapter(ana: Person, house: House) -> None:
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("4")
    await ana.sees("morning-focus")
    await ana.taps("Write the first chapter")
    await ana.sees("morning-closed")
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-outcome")
    await ana.taps("done")
    await ana.sees("evening-energy")
    await ana.taps("4")
    await ana.sees("evening-mood")
    await ana.taps("4")
    await ana.sees("evening-reflection")
    await ana.taps("skip")
    await ana.sees("synthesis-evening_quiet_1")


async def _has_a_week(ana: Person) -> None:
    await arrives(ana)
    await _plans(ana, "Call the bank")


async def _plans(ana: Person, lines: str) -> None:
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await ana.says(lines)
    await ana.sees("weekly_plan-more")
    await _finishes_the_plan(ana)


async def _finishes_the_plan(ana: Person) -> None:
    await ana.taps("enough")
    if await ana.sees_one_of("weekly_plan-main", "weekly_plan-if_then") == "weekly_plan-main":
        await ana.taps("Call the bank")
        await ana.sees("weekly_plan-if_then")
    await ana.taps("skip")
    await ana.sees("weekly_plan-plan_b")
    await ana.taps("skip")
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    await ana.sees("weekly_plan-saved")


async def _stands(ana: Person, state: PlanState, objective: ObjectiveState) -> None:
    plan = await ana.plan(date(2026, 3, 2))
    assert plan is not None
    assert (plan.state, [one.state for one in plan.objectives]) == (state, [objective])


def _holds_a_picture(seen: Seen) -> None:
    assert seen.picture is not None
    width, height = png_size(seen.picture)
    assert (width, height > 1000) == (1080, True)
