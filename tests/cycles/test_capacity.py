"""Capacity comes from the person's own weeks and never asks for more than they can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.capacity import Capacity, CapacityReason, capacity
from cycles.signal import SignalWord

COUNTS = st.lists(st.integers(0, 12), min_size=1, max_size=4)
WORST_LAST = [SignalWord.STEADY, SignalWord.STRAINED, SignalWord.OVERLOADED]


def test_without_a_record_it_is_three_and_says_so() -> None:
    assert capacity([]) == Capacity(3, CapacityReason.NO_RECORD, 0, usual=3)


@pytest.mark.parametrize(
    ("done", "number"),
    [([2], 2), ([2, 2, 2, 4], 2), ([1, 4], 2), ([1, 2], 1), ([3, 4, 2, 3], 3), ([0, 1], 1)],
)
def test_it_is_the_median_rounded_down(done: list[int], number: int) -> None:
    assert capacity(done) == Capacity(number, CapacityReason.RECORD, len(done), usual=number)


@given(COUNTS)
def test_it_is_never_less_than_one_nor_more_than_four(done: list[int]) -> None:
    assert 1 <= capacity(done).number <= 4


@given(COUNTS, st.data())
def test_finishing_more_never_lowers_it(done: list[int], data: st.DataObject) -> None:
    week = data.draw(st.integers(0, len(done) - 1))
    better = [*done[:week], done[week] + 1, *done[week + 1 :]]

    assert capacity(better).number >= capacity(done).number


@given(COUNTS.flatmap(lambda done: st.tuples(st.just(done), st.permutations(done))))
def test_the_order_of_the_weeks_does_not_matter(weeks: tuple[list[int], list[int]]) -> None:
    done, shuffled = weeks

    assert capacity(done) == capacity(shuffled)


@pytest.mark.parametrize(
    ("done", "signal", "cut"),
    [
        ([3, 3], SignalWord.STRAINED, Capacity(2, CapacityReason.STRAINED, 2, usual=3)),
        ([4, 4], SignalWord.OVERLOADED, Capacity(1, CapacityReason.OVERLOADED, 2, usual=4)),
        ([], SignalWord.STRAINED, Capacity(2, CapacityReason.STRAINED, 0, usual=3)),
        ([], SignalWord.OVERLOADED, Capacity(1, CapacityReason.OVERLOADED, 0, usual=3)),
    ],
)
def test_strained_takes_one_away_and_overloaded_leaves_one(
    done: list[int], signal: SignalWord, cut: Capacity
) -> None:
    assert capacity(done, signal) == cut


@pytest.mark.parametrize("signal", SignalWord)
def test_a_signal_that_took_nothing_away_is_not_the_reason(signal: SignalWord) -> None:
    assert capacity([1], signal) == Capacity(1, CapacityReason.RECORD, 1, usual=1)


@given(COUNTS)
def test_a_worse_signal_never_asks_for_more(done: list[int]) -> None:
    numbers = [capacity(done, signal).number for signal in WORST_LAST]

    assert numbers == sorted(numbers, reverse=True)
    assert min(numbers) >= 1


@given(COUNTS, st.sampled_from([SignalWord.STEADY, SignalWord.RECOVERING, SignalWord.UNKNOWN]))
def test_no_other_signal_changes_it(done: list[int], signal: SignalWord) -> None:
    assert capacity(done, signal) == capacity(done)
