"""Rest has a first and a last day, and silence is met with less, once, and then with quiet."""

from datetime import date

import pytest

from cycles.rest import Quiet, Rest, is_back, quiet_after


def test_who_was_not_heard_from_since_a_rest_ended_is_back_from_it() -> None:
    rest = Rest(date(2026, 11, 24), date(2026, 11, 26))

    assert is_back(rest, date(2026, 11, 24))
    assert is_back(rest, date(2026, 11, 26))
    assert not is_back(rest, date(2026, 11, 27))
    assert not is_back(Rest(date(2026, 11, 24), None), date(2026, 11, 24))
    assert not is_back(None, date(2026, 11, 24))


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
