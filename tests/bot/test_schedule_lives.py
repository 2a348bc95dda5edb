"""Pieces of `tests.exhaustive.four_hundred_days`: some lives of a hundred days, and two turns of
events that only many lives come upon."""

from dataclasses import replace
from datetime import UTC, datetime, time

from cycles.moments import Schedule
from cycles.people import usual_schedule
from tests.exhaustive.four_hundred_days import Prompted, judge
from tests.exhaustive.push_verdict import Verdict, compare
from tests.exhaustive.simulated_lives import A_DAY, STARTS_AT, Leg, Server, Spell, seconds

UTC_DAYS = usual_schedule("UTC")


def test_whatever_happens_each_wanted_date_is_pushed_once_and_in_time() -> None:
    verdict = judge(range(30), days=100, seed=5)
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.journeys > 0
    assert verdict.late_at(0.99) <= 60


def test_what_is_due_in_the_second_of_a_journey_comes_as_it_was_due() -> None:
    """In Apia that evening passed half a day ago, too long ago to be sent."""
    late = replace(UTC_DAYS, evening_time=time(0, 6))
    there = replace(late, zone="Pacific/Apia")
    _is_clean(late, (_at(14, 0, 6), there))


def test_a_server_that_wakes_as_late_as_may_be_has_lost_nothing() -> None:
    asleep, awake = _at(13, 1), _at(14, UTC_DAYS.morning_time.hour + 3, 30)
    _is_clean(UTC_DAYS, sleeps=(asleep, awake))


def _is_clean(
    schedule: Schedule,
    *changes: tuple[int, Schedule],
    sleeps: tuple[int, int] = (STARTS_AT, STARTS_AT),
) -> None:
    end = STARTS_AT + 20 * A_DAY
    edges = ((STARTS_AT, sleeps[0], True), (*sleeps, False), (sleeps[1], end, True))
    spells = (Spell(start, until, 0, is_up) for start, until, is_up in edges if start < until)
    served = Server(tuple(spells))
    legs = [Leg(STARTS_AT, schedule, has_travelled=False)]
    legs += [Leg(since, changed, has_travelled=True) for since, changed in changes]
    verdict = Verdict()
    compare(verdict, "one life", served, legs, Prompted(served, legs).live())
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.pushes > 0


def _at(day: int, hour: int, minute: int = 0) -> int:
    """In the January in which all lives begin."""
    return seconds(datetime(2026, 1, day, hour, minute, tzinfo=UTC))
