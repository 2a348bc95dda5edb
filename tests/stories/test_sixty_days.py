"""Sixty days of one person: two plans finished, a low fortnight, travel, sickness, a month."""

import os
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from cycles.plans import ObjectiveState, PlanState
from tests.stories.chats import CHANNELS
from tests.stories.conftest import LANGUAGES
from tests.stories.days import MONDAY, keeps_it_as_it_is, meets_virtus, plans_the_week
from tests.stories.house import HOME, House
from tests.stories.person import Person

LISBON = "Europe/Lisbon"
A_WEEK = timedelta(days=7)
WAYS = (
    [*product(CHANNELS, LANGUAGES)]
    if os.environ.get("EVERYWHERE")
    else [("web", "en"), ("terminal", "pt-BR")]
)
"""With EVERYWHERE=1 the story is told on every channel in every language, which takes minutes."""


@pytest.mark.parametrize(("way", "language"), WAYS)
async def test_sixty_days(ana: Person, house: House) -> None:
    await lives_sixty_days(ana, house)


async def lives_sixty_days(ana: Person, house: House) -> None:
    days = Days(ana, house)
    await _two_good_weeks(ana, house, days)
    await _a_low_fortnight_that_nobody_reviews(ana, house, days)
    await _a_flight_to_lisbon_over_the_change_of_clocks(ana, house, days)
    await _a_smaller_plan(ana)
    await days.pass_by("2026-03-31", "2026-03-31", energy="3")
    await _a_month_to_come(ana, house, days)
    await days.pass_by("2026-04-02", "2026-04-03", energy="3")
    await house.to("2026-04-05 17:00", LISBON)
    await ana.is_met("weekly_review-opening", "Sleep early", "weekly_review-went")
    await ana.taps("not_now")
    await ana.sees("weekly_review-out_not_now")
    await _a_sick_week(ana, house)
    await _a_soft_return(ana, house, days)
    await _a_month_looked_back_on(ana, house, days)


class Days:
    """Days of which there is nothing more to tell than how they felt."""

    def __init__(self, ana: Person, house: House) -> None:
        self.ana = ana
        self.house = house
        self.zone = HOME

    async def pass_by(self, first: str, last: str, *, energy: str) -> None:
        """The mornings of the working days are answered in two taps, the evenings not at all."""
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            if day.isoweekday() <= 5:
                await self.morning(day, energy)
            await self.house.to(f"{day} 21:00", self.zone)
            await self.ana.overlooks_what_comes()
            day += timedelta(days=1)

    async def morning(self, day: date, energy: str) -> None:
        await self.house.to(f"{day} 07:30", self.zone)
        await self.ana.is_met("morning-energy")
        await self.ana.taps(energy)
        await self.ana.sees("morning-mood")
        await self.ana.taps(energy)
        await self.ana.sees_one_of("morning-focus", "morning-focus_own")


async def _two_good_weeks(ana: Person, house: House, days: Days) -> None:
    await meets_virtus(ana)
    await ana.taps("plan")
    await plans_the_week(ana)
    await days.pass_by("2026-03-03", "2026-03-06", energy="4")
    await _ends_a_week(ana, house, "2026-03-08 17:00")
    await _plans_two_more(ana)
    await ana.says("/today")
    await ana.is_met("evening-energy_first")
    await ana.taps("4")
    await ana.sees("evening-mood")
    await ana.taps("4")
    await ana.sees("evening-reflection")
    await days.pass_by("2026-03-09", "2026-03-13", energy="4")
    await _ends_a_week(ana, house, "2026-03-15 17:00")
    await _plans_two_more(ana)
    for starts_on in (MONDAY, MONDAY + A_WEEK):
        plan = await ana.plan(starts_on)
        assert plan is not None
        assert plan.state is PlanState.COMPLETED
        assert {one.state for one in plan.objectives} == {ObjectiveState.DONE}


async def _ends_a_week(ana: Person, house: House, sunday: str) -> None:
    """Both things done, nothing more to say, and straight on to the next plan."""
    await house.to(sunday)
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    await ana.taps("done")
    await ana.sees("weekly_review-went")
    await ana.taps("done")
    await ana.sees("weekly_review-summary", "weekly_review-gave_energy")
    await ana.taps("skip")
    await ana.sees("weekly_review-took_energy")
    await ana.taps("skip")
    await ana.chat.next_message()  # the picture of the week
    await ana.sees("weekly_review-summed_up", "weekly_review-ahead")
    await ana.taps("plan")


async def _plans_two_more(ana: Person) -> None:
    await ana.sees("weekly_plan-capacity", "weekly_plan-objectives")
    await ana.says("Call the editor\nSwim")
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    await ana.sees("weekly_plan-main")
    await ana.taps("Swim")
    await ana.sees("weekly_plan-serves")
    await ana.taps("itself")
    await keeps_it_as_it_is(ana)


async def _a_low_fortnight_that_nobody_reviews(ana: Person, house: House, days: Days) -> None:
    await days.pass_by("2026-03-16", "2026-03-20", energy="2")
    await house.to("2026-03-22 17:00")
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    await ana.taps("not_now")
    await ana.sees("weekly_review-out_not_now")
    await days.pass_by("2026-03-23", "2026-03-26", energy="2")


async def _a_flight_to_lisbon_over_the_change_of_clocks(
    ana: Person, house: House, days: Days
) -> None:
    """The wall is asked, never assumed; no date has two mornings or none, and none is early."""
    await house.to("2026-03-27 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("2")
    await ana.sees("morning-mood")
    await house.to("2026-03-27 12:00")
    await ana.says("/timezone")
    await ana.sees("settings-zone")
    await ana.taps("elsewhere")
    await ana.sees("settings-zone_city")
    await ana.says("Lisboa")
    await ana.sees("settings-zone_found", "settings-zone_changed")
    days.zone = LISBON
    await house.to("2026-03-29 17:00", LISBON)  # the clocks went forward in the night
    assert house.clock.instant == datetime(2026, 3, 29, 16, 0, tzinfo=UTC)
    await ana.is_met("weekly_review-opening", "weekly_review-went")
    await ana.taps("not_now")
    await ana.sees("weekly_review-out_not_now")
    await days.morning(date(2026, 3, 30), "2")
    assert await _mornings(house) == [
        *(date(2026, 3, day) for day in (23, 24, 25, 26, 27, 30)),
    ]
    plan = await ana.plan(date(2026, 3, 16))
    assert plan is not None
    assert plan.state is PlanState.COMPLETED, "it lapsed by itself"
    assert {one.state for one in plan.objectives} == {ObjectiveState.CARRIED_OVER}


async def _a_smaller_plan(ana: Person) -> None:
    await ana.says("/plan")
    await ana.sees("weekly_plan-capacity_below", "weekly_plan-carry_over")
    await ana.taps("nothing")
    await ana.sees("weekly_plan-objectives")
    await ana.says("Sleep early")
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    await ana.sees("weekly_plan-serves")
    await ana.taps("itself")
    await keeps_it_as_it_is(ana, "Sleep early")


async def _a_sick_week(ana: Person, house: House) -> None:
    await house.to("2026-04-06 06:50", LISBON)
    await ana.says("/rest")
    await ana.sees("rest-how_long")
    await ana.taps("sick")
    await ana.sees("rest-sick", "rest-sick_how_long")
    await ana.taps("for_week")
    await ana.sees("rest-begun")
    for day in range(6, 13):
        await house.to(f"2026-04-{day:02} 07:30", LISBON)
        await house.to(f"2026-04-{day:02} 21:00", LISBON)
    await ana.sees_nothing()


async def _a_soft_return(ana: Person, house: House, days: Days) -> None:
    await house.to("2026-04-13 07:30", LISBON)
    await ana.is_met("morning-energy")
    await ana.taps("3")
    await ana.sees("morning-mood")
    await ana.taps("3")
    await ana.sees_one_of("morning-focus", "morning-focus_own")
    await days.pass_by("2026-04-14", "2026-04-30", energy="4")


async def _a_month_to_come(ana: Person, house: House, days: Days) -> None:
    """On the first working day of April, in the low stretch: fewer outcomes are proposed."""
    await days.morning(date(2026, 4, 1), "2")
    await house.to("2026-04-01 17:00", LISBON)
    await ana.is_met("month-theme")
    await ana.says("Sleep")
    await ana.sees("month-outcomes")
    await ana.says("Asleep by eleven")
    await ana.sees("month-more")
    await ana.taps("enough")
    await ana.sees("month-serves")
    await ana.taps("Run ten kilometres")
    await ana.sees("month-review", "Sleep", "Asleep by eleven")
    await ana.taps("save")
    await ana.sees("month-saved")


async def _a_month_looked_back_on(ana: Person, house: House, days: Days) -> None:
    await days.morning(date(2026, 5, 1), "4")
    await house.to("2026-05-01 17:00", LISBON)
    await ana.is_met("monthly_review-opening", "Sleep", "monthly_review-went")
    await ana.taps("kept")
    await ana.chat.next_message()  # the picture of the month
    await ana.sees("monthly_review-summed_up", "monthly_review-burnout_offer")
    await ana.taps("no")
    await ana.sees("monthly_review-ahead")
    await ana.taps("not_now")
    await ana.sees("monthly_review-closed")


async def _mornings(house: House) -> list[date]:
    """The dates since 23 March on which somebody was met in the morning."""
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT local_date FROM moments WHERE kind = 'morning' AND state = 'sent'"
            " AND local_date >= '2026-03-23' ORDER BY 1"
        )
    return [row["local_date"] for row in rows]
