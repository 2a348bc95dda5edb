"""How an evening offers to park a loose end, and on which morning that is brought."""

from datetime import date, timedelta
from enum import StrEnum

from cycles.moments import Schedule

LESS_AFTER = 3
"""Offers passed by in a row, after which it is asked once a week."""
SILENT_AFTER = 6
"""Offers passed by in a row, after which it is asked no more; the button stays."""
KEPT_FOR = 31
"""Days from the evening to the last morning on which a loose end is brought."""
_A_DAY = timedelta(days=1)


class Offer(StrEnum):
    ASK = "ask"
    BUTTON = "button"
    """A button beside the line about the day, and no question of its own."""
    NONE = "none"
    """Switched off by the person."""


def offer(
    skipped: int, *, is_wanted: bool, is_last_working_day: bool, is_overloaded: bool = False
) -> Offer:
    """`skipped` counts the offers passed by since one was taken; `is_overloaded` is the signal's
    word, and then the evening asks nothing that it need not.

    The limits are design choices: evening plans help poor detachers and do nothing, or harm, for
    habitual planners (Smit 2016; van Eerde 2023), and nothing told says at which number to stop.
    """
    if not is_wanted:
        return Offer.NONE
    if is_overloaded:
        return Offer.BUTTON
    if skipped < LESS_AFTER:
        return Offer.ASK
    return Offer.ASK if skipped < SILENT_AFTER and is_last_working_day else Offer.BUTTON


def is_brought(day: date, parked_on: date, named: date | None, schedule: Schedule) -> bool:
    """Whether the morning of `day` brings a loose end: that of the day it names, or the next one.

    Where no morning is pushed on that day, the last one before it brings it, and else the first
    after it. `named` is later than `parked_on`; one too far away counts as none.
    """
    if not parked_on < day <= parked_on + KEPT_FOR * _A_DAY:
        return False
    if named is None or named > parked_on + KEPT_FOR * _A_DAY:
        named = parked_on + _A_DAY
    if day == named:
        return True
    mornings = [
        morning
        for ahead in range(1, KEPT_FOR + 1)
        if schedule.is_met_on(morning := parked_on + ahead * _A_DAY)
    ]
    before = [morning for morning in mornings if morning <= named]
    return day == (before[-1] if before else next(iter(mornings), None))
