"""When Virtus speaks of its own accord, and when it holds back."""

from datetime import date

import pytest

from tests.stories.days import TUESDAY, WEDNESDAY, arrives, chooses_a_focus, keeps_it_as_it_is
from tests.stories.house import House
from tests.stories.person import Person


async def test_in_an_hour_means_in_an_hour_and_not_today_means_not_today(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:30")
    await ana.is_met("morning-energy")
    await ana.taps("later")
    await ana.sees("morning-out_later")
    await house.to("2026-03-03 08:29")
    await ana.sees_nothing()
    await house.to("2026-03-03 08:30")
    await ana.is_met("morning-energy")
    await ana.taps("not_now")
    await ana.sees("morning-out_not_now")
    await house.to("2026-03-03 13:00")
    await ana.sees_nothing()
    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-energy")
    assert await _moments(house, "morning") == [
        (TUESDAY, "skipped"),
        (WEDNESDAY, "sent"),
        (date(2026, 3, 5), "waiting"),
    ]


async def test_what_is_answered_at_half_past_one_belongs_to_the_day_before(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await house.to("2026-03-04 01:30")
    await ana.taps("3")
    await ana.sees("evening-mood")
    await ana.taps("2")
    await ana.sees("evening-reflection")
    await ana.says("A long night")
    await ana.sees("evening-loose_end")
    await ana.taps("skip")
    await ana.sees("synthesis-evening_quiet_1")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.evening is not None
    assert (day.evening.energy, day.evening.reflection) == (3, "A long night")
    assert await ana.check_in(WEDNESDAY) is None
    await ana.says("/today")
    await ana.sees("chat-day_done")


@pytest.mark.parametrize("way", ["web"])
async def test_a_loose_end_for_thursday_is_brought_on_thursday(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await ana.taps("3")
    await ana.sees("evening-mood")
    await ana.taps("3")
    await ana.sees("evening-reflection")
    await ana.taps("park")
    await ana.sees("evening-loose_end")
    await ana.says("Thursday at 9, at my desk: call the bank")
    await ana.sees("evening-parked_ahead")
    await house.to("2026-03-04 07:00")
    await ana.says("/today")
    assert "call the bank" not in (await ana.sees("morning-energy")).text
    await house.to("2026-03-05 07:30")
    await ana.is_met("morning-loose_end", "Thursday at 9, at my desk", "morning-energy")
    await ana.says("/cancel")
    await ana.sees("morning-left")
    await ana.says("/today")
    await ana.sees("morning-loose_end", "Thursday at 9, at my desk", "morning-energy")


async def test_an_evening_answered_at_six_in_the_morning_still_counts_for_its_day(
    ana: Person, house: House
) -> None:
    await arrives(ana)
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-energy_first")
    await house.to("2026-03-04 06:00")
    await ana.taps("5")
    await ana.sees("evening-mood")
    await ana.taps("5")
    await ana.sees("evening-reflection")
    day = await ana.check_in(TUESDAY)
    assert day is not None
    assert day.evening is not None
    assert day.evening.mood == 5
    assert await ana.check_in(WEDNESDAY) is None
    await house.to("2026-03-04 07:30")
    await ana.is_met("morning-energy")


async def test_a_due_evening_waits_for_a_talk_that_goes_on(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 20:55")
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await house.to("2026-03-03 21:00")
    await ana.sees_nothing()
    await house.to("2026-03-03 21:10")
    await ana.says("Call the bank")
    await ana.sees("weekly_plan-more")
    await house.to("2026-03-03 21:25")
    await ana.sees_nothing()
    await ana.taps("enough")
    await keeps_it_as_it_is(ana)
    await house.to("2026-03-03 21:40")
    await ana.is_met("evening-energy_first")
    await ana.sees_nothing()


async def test_a_talk_left_alone_for_half_an_hour_gives_way(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 20:55")
    await ana.says("/plan")
    await ana.sees("weekly_plan-objectives")
    await house.to("2026-03-03 21:24")
    await ana.sees_nothing()
    await house.to("2026-03-03 21:25")
    await ana.is_met("evening-energy_first")
    await ana.taps("4")
    await ana.sees("evening-mood")
    assert await ana.plan(date(2026, 3, 2)) is None


async def test_a_morning_more_than_three_hours_late_is_left_out(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 07:29")
    await house.to("2026-03-03 10:31")
    await ana.sees_nothing()
    await house.to("2026-03-04 10:29")
    await chooses_a_focus(ana, "Call the bank")
    assert (TUESDAY, "skipped") in await _moments(house, "morning")


async def test_who_has_checked_in_already_is_not_asked_again(ana: Person, house: House) -> None:
    await arrives(ana)
    await house.to("2026-03-03 06:50")
    await ana.says("/today")
    await chooses_a_focus(ana, "Call the bank")
    await house.to("2026-03-03 07:30")
    await ana.sees_nothing()
    await house.to("2026-03-03 21:00")
    await ana.is_met("evening-outcome", "Call the bank")


async def _moments(house: House, kind: str) -> list[tuple[date, str]]:
    async with house.app.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "SELECT local_date, state FROM moments WHERE kind = $1 ORDER BY local_date", kind
        )
    return [(row["local_date"], row["state"]) for row in rows]
