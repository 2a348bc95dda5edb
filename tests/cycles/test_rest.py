"""Rest has a first and a last day, and silence is met with less, once, and then with quiet."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.rest import Quiet, Rest, back_on, is_resting, quiet_after

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 1))
RESTS = st.builds(
    lambda starts_on, days: Rest(starts_on, starts_on + timedelta(days=days)),
    DAYS,
    st.integers(0, 30),
)


def test_both_ends_of_a_rest_are_rest_days() -> None:
    rest = Rest(date(2026, 11, 24), date(2026, 11, 26))
    around = [date(2026, 11, day) for day in range(23, 28)]

    assert [is_resting([rest], day) for day in around] == [False, True, True, True, False]


@given(DAYS, st.integers(0, 4000))
def test_a_rest_without_an_end_lasts_until_further_notice(starts_on: date, later: int) -> None:
    rest = Rest(starts_on, None)

    assert is_resting([rest], min(starts_on + timedelta(days=later), date(2099, 12, 31)))
    assert not is_resting([rest], starts_on - timedelta(days=1))
    assert back_on(rest) is None


@given(RESTS)
def test_the_day_back_is_the_first_one_without_rest(rest: Rest) -> None:
    back = back_on(rest)

    assert back is not None
    assert is_resting([rest], back - timedelta(days=1))
    assert not is_resting([rest], back)


@given(st.lists(RESTS, max_size=4), DAYS)
def test_one_rest_among_several_is_enough(rests: list[Rest], day: date) -> None:
    assert is_resting(rests, day) == any(is_resting([rest], day) for rest in rests)


def test_less_is_offered_once_and_then_comes_the_pause() -> None:
    assert [quiet_after(unanswered) for unanswered in range(8)] == [
        Quiet.KEEP_ON,
        Quiet.KEEP_ON,
        Quiet.KEEP_ON,
        Quiet.OFFER_LESS,
        Quiet.KEEP_ON,
        Quiet.KEEP_ON,
        Quiet.KEEP_ON,
        Quiet.PAUSE,
    ]


@pytest.mark.parametrize("unanswered", [8, 100])
def test_a_count_that_jumped_over_the_pause_still_pauses(unanswered: int) -> None:
    assert quiet_after(unanswered) is Quiet.PAUSE
