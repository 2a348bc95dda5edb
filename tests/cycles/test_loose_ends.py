"""Parking a loose end is offered less to those who pass it by."""

import pytest

from cycles.loose_ends import Offer, offer


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
