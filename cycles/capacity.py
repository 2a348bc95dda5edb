"""How many objectives a week holds for this person, learned from the weeks they completed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import floor
from statistics import median

WEEKS_COUNTED = 4
"""How many completed weeks the record goes back."""

LEAST, MOST = 1, 4
WITHOUT_A_RECORD = 3


class CapacityReason(StrEnum):
    NO_RECORD = "no_record"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Capacity:
    """The number, why it is so, and how many weeks (`n`) stand behind it."""

    number: int
    reason: CapacityReason
    n: int


def capacity(done_counts: Sequence[int]) -> Capacity:
    """The median of the objectives done in each of the last weeks, within 1 and 4.

    Takes at most WEEKS_COUNTED counts, in any order. Of an even number of weeks the median may lie
    between two whole numbers: it is rounded down, because a plan too small costs less than one
    too large.
    """
    if not done_counts:
        return Capacity(WITHOUT_A_RECORD, CapacityReason.NO_RECORD, 0)
    usual = floor(median(done_counts))
    number = min(max(usual, LEAST), MOST)
    return Capacity(number, CapacityReason.RECORD, len(done_counts))
