"""Pieces of `tests.exhaustive.four_hundred_days`: some lives of a hundred days, and two turns of
events that only many lives come upon."""

from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import pairwise

from cycles.moments import MomentKind, Schedule
from cycles.people import usual_schedule
from tests.exhaustive.four_hundred_days import Prompted, judge
from tests.exhaustive.push_judge import Push
from tests.exhaustive.push_verdict import Verdict, compare
from tests.exhaustive.simulated_lives import Leg, Life, Turn
from tests.exhaustive.simulated_servers import A_DAY, STARTS_AT, Server, Spell, seconds

UTC_DAYS = replace(usual_schedule("UTC"), met_at=datetime(2025, 3, 2, 12, tzinfo=UTC))


def test_whatever_happens_each_wanted_date_is_pushed_once_and_in_time() -> None:
    verdict = judge(range(30), days=100, seed=5)
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.turns.keys() == {*Turn}
    assert verdict.kinds.keys() == {*MomentKind}
    assert verdict.again > 0
    assert verdict.late_at(0.99) <= 60


def test_what_is_due_in_the_second_of_a_journey_comes_as_it_was_due() -> None:
    """In Apia that evening passed half a day ago, too long ago to be sent."""
    late = replace(UTC_DAYS, evening_time=time(0, 6))
    there = replace(late, zone="Pacific/Apia")
    _is_clean(late, Leg(_at(14, 0, 6), there, Turn.TRAVELS))


def test_a_server_that_wakes_as_late_as_may_be_has_lost_nothing() -> None:
    asleep, awake = _at(13, 1), _at(14, UTC_DAYS.morning_time.hour + 3, 30)
    _is_clean(UTC_DAYS, sleeps=(asleep, awake))


def test_new_rules_of_a_zone_move_what_was_planned_by_the_old_ones_from_the_next_on() -> None:
    """Lima goes by the time of New York without its summer, which begins there on 8 March."""
    home = replace(UTC_DAYS, zone="America/New_York", working_days=frozenset(range(1, 8)))
    there = replace(home, zone="America/Lima")
    first = seconds(datetime(2026, 3, 10, 12, tzinfo=UTC))
    pushes = _is_clean(home, Leg(first, there, Turn.NEW_RULES), days=80)
    mornings = [push.at for push in pushes if push.kind is MomentKind.MORNING]
    lengths = [after - before for before, after in pairwise(mornings) if after > first]

    assert lengths[:3] == [A_DAY, A_DAY + 3_600, A_DAY]


def _is_clean(
    schedule: Schedule,
    *legs: Leg,
    sleeps: tuple[int, int] = (STARTS_AT, STARTS_AT),
    days: int = 20,
) -> list[Push]:
    """What was pushed in one life, once that was found to be right."""
    end = STARTS_AT + days * A_DAY
    edges = ((STARTS_AT, sleeps[0], True), (*sleeps, False), (sleeps[1], end, True))
    spells = (Spell(start, until, 0, is_up) for start, until, is_up in edges if start < until)
    served = Server(tuple(spells))
    lived = Life((Leg(STARTS_AT, schedule, Turn.CHANGES), *legs))
    pushes = Prompted(served, lived).live()
    verdict = Verdict()
    compare(verdict, "one life", served, lived, pushes)
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.pushes > 0
    return pushes


def _at(day: int, hour: int, minute: int = 0) -> int:
    """In the January in which all lives begin."""
    return seconds(datetime(2026, 1, day, hour, minute, tzinfo=UTC))
