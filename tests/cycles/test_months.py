"""A month's plan moves only along its table, and holds less when the person is low."""

from datetime import date
from uuid import UUID

import pytest

from cycles.errors import TextRefused
from cycles.months import (
    MonthlyPlan,
    Outcome,
    OutcomeState,
    going_on,
    is_burnout_high,
    is_burnout_high_again,
    outcomes_that_fit,
)
from cycles.plans import PlanState
from cycles.signal import SignalWord

BOOK = UUID(int=1)
NOVEMBER, OCTOBER, SEPTEMBER = date(2026, 11, 1), date(2026, 10, 1), date(2026, 9, 1)


@pytest.mark.parametrize("text", ["", " \n", "x" * 201])
def test_an_outcome_is_one_to_two_hundred_characters(text: str) -> None:
    with pytest.raises(TextRefused, match="between 1 and 200"):
        Outcome(BOOK, text)


def plan(state: PlanState) -> MonthlyPlan:
    outcomes = tuple(
        Outcome(UUID(int=n), became.value, state=became, smaller="less")
        if became is OutcomeState.SHRUNK
        else Outcome(UUID(int=n), became.value, state=became)
        for n, became in enumerate(OutcomeState)
    )
    return MonthlyPlan(BOOK, NOVEMBER, None, state, outcomes)


def test_what_was_kept_goes_on_and_what_was_shrunk_goes_on_smaller() -> None:
    assert [one.text for one in going_on(plan(PlanState.COMPLETED))] == ["kept", "less"]


@pytest.mark.parametrize("state", [PlanState.ACTIVE, PlanState.REVIEW_PENDING])
def test_what_is_open_goes_on_while_nobody_has_looked_back(state: PlanState) -> None:
    assert [one.text for one in going_on(plan(state))] == ["open", "kept", "less"]


@pytest.mark.parametrize(
    ("word", "fits"),
    [
        (SignalWord.STEADY, 3),
        (SignalWord.RECOVERING, 3),
        (SignalWord.UNKNOWN, 3),
        (SignalWord.STRAINED, 2),
        (SignalWord.OVERLOADED, 1),
    ],
)
def test_fewer_outcomes_fit_a_month_after_low_days(word: SignalWord, fits: int) -> None:
    assert outcomes_that_fit(word) == fits
    assert outcomes_that_fit(word, is_burnout_high_again=True) == 1


@pytest.mark.parametrize(
    ("level", "high"), [(None, False), (1, False), (3, False), (4, True), (5, True)]
)
def test_the_two_highest_answers_are_high(level: int | None, high: bool) -> None:
    assert is_burnout_high(level) is high


@pytest.mark.parametrize(
    ("levels", "again"),
    [
        ({NOVEMBER: 4, OCTOBER: 5}, True),
        ({NOVEMBER: 4, OCTOBER: 3}, False),
        ({NOVEMBER: 4}, False),
        ({NOVEMBER: 4, SEPTEMBER: 5}, False),
        ({OCTOBER: 4, SEPTEMBER: 5}, False),
    ],
)
def test_only_two_months_that_follow_one_another_are_two_months_running(
    levels: dict[date, int], again: bool
) -> None:
    assert is_burnout_high_again(levels, NOVEMBER) is again


def test_january_follows_december() -> None:
    assert is_burnout_high_again({date(2027, 1, 1): 5, date(2026, 12, 1): 4}, date(2027, 1, 1))
