"""How many objectives a week holds for this person, learned from the weeks they completed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import floor
from statistics import median
from typing import assert_never

from cycles.signal import SignalWord

WEEKS_COUNTED = 4
"""How many completed weeks the record goes back."""

LEAST, MOST = 1, 4
WITHOUT_A_RECORD = 3


class CapacityReason(StrEnum):
    NO_RECORD = "no_record"
    RECORD = "record"
    STRAINED = "strained"
    OVERLOADED = "overloaded"


@dataclass(frozen=True, slots=True)
class Capacity:
    """The number, why it is so, and how many weeks (`n`) stand behind the usual one."""

    number: int
    reason: CapacityReason
    n: int
    usual: int
    """What it would be without the signal."""


def capacity(done_counts: Sequence[int], signal: SignalWord = SignalWord.UNKNOWN) -> Capacity:
    """The median of the objectives done in each of the last weeks, within 1 and 4.

    Takes at most WEEKS_COUNTED counts, in any order. Of an even number of weeks the median may lie
    between two whole numbers: it is rounded down, because a plan too small costs less than one
    too large. Strained takes one away, overloaded leaves 1, never less than 1; the reason is the
    signal only where that made the number smaller.
    """
    usual, reason = _usual(done_counts)
    number = _within_signal(usual, signal)
    if number < usual:
        reason = CapacityReason(signal)
    return Capacity(number, reason, len(done_counts), usual)


def _usual(done_counts: Sequence[int]) -> tuple[int, CapacityReason]:
    if not done_counts:
        return WITHOUT_A_RECORD, CapacityReason.NO_RECORD
    return min(max(floor(median(done_counts)), LEAST), MOST), CapacityReason.RECORD


def _within_signal(usual: int, signal: SignalWord) -> int:
    match signal:
        case SignalWord.OVERLOADED:
            return LEAST
        case SignalWord.STRAINED:
            return max(usual - 1, LEAST)
        case SignalWord.STEADY | SignalWord.RECOVERING | SignalWord.UNKNOWN:
            return usual
        case _:
            assert_never(signal)
