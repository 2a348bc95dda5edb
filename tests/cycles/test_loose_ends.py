"""Parking a loose end is offered less to those who pass it by, and brought on its own morning."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from cycles.loose_ends import Offer, is_brought, offer
from cycles.moments import Schedule

TUESDAY = date(2026, 11, 24)
WEEKDAYS = Schedule("UTC", frozenset({1, 2, 3, 4, 5}), time(7, 30), time(21), 7, time(17))


@pytest.mark.parametrize("skipped", range(3))
def test_it_is_asked_at_first(skipped: int) -> None:
    assert offer(skipped, is_wanted=True, is_last_working_day=False) is Offer.ASK


@pytest.mark.parametrize("skipped", range(3, 6))
def test_then_once_a_week(skipped: int) -> None:
    assert offer(skipped, is_wanted=True, is_last_working_day=True) is Offer.ASK
    assert offer(skipped, is_wanted=True, is_last_working_day=False) is Offer.BUTTON


def test_then_it_waits_behind_its_button() -> None:
    assert offer(6, is_wanted=True, is_last_working_day=True) is Offer.BUTTON


def test_in_an_overload_the_evening_asks_no_more_than_it_must() -> None:
    low = offer(0, is_wanted=True, is_last_working_day=True, is_overloaded=True)
    assert low is Offer.BUTTON


@pytest.mark.parametrize("skipped", [0, 4, 9])
def test_who_wants_none_sees_none(skipped: int) -> None:
    assert offer(skipped, is_wanted=False, is_last_working_day=True) is Offer.NONE


def _brought(parked_on: date, named: date | None, schedule: Schedule = WEEKDAYS) -> list[date]:
    days = (parked_on + timedelta(days=ahead) for ahead in range(-1, 60))
    return [day for day in days if is_brought(day, parked_on, named, schedule)]


def _in(days: int) -> date:
    return TUESDAY + timedelta(days=days)


def test_without_a_day_the_next_morning_brings_it() -> None:
    assert _brought(TUESDAY, None) == [_in(1)]


def test_with_one_the_morning_of_that_day_does() -> None:
    assert _brought(TUESDAY, _in(2)) == [_in(2)]
    assert _brought(TUESDAY, _in(20)) == [_in(20)]


def test_where_no_morning_is_pushed_on_it_the_last_before_brings_it_too() -> None:
    friday, saturday = _in(3), _in(4)
    assert _brought(TUESDAY, saturday) == [friday, saturday]
    assert _brought(TUESDAY, saturday, replace(WEEKDAYS, pushes_on_days_off=True)) == [saturday]


def test_what_a_friday_parks_for_the_next_day_is_brought_on_monday_too() -> None:
    friday, saturday, monday = _in(3), _in(4), _in(6)
    assert _brought(friday, None) == [saturday, monday]


def test_on_a_public_holiday_no_morning_is_counted_on() -> None:
    at_home = replace(WEEKDAYS, holidays_of="US")
    thanksgiving = _in(2)
    assert _brought(TUESDAY, thanksgiving, at_home) == [_in(1), thanksgiving]


def test_one_that_names_a_day_too_far_away_is_brought_the_next_morning() -> None:
    assert _brought(TUESDAY, _in(200)) == [_in(1)]


def test_who_works_on_no_day_sees_it_when_they_open_that_day() -> None:
    assert _brought(TUESDAY, _in(2), replace(WEEKDAYS, working_days=frozenset())) == [_in(2)]
