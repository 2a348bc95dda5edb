"""How an evening offers to park a loose end: less to those who pass it by."""

from enum import StrEnum

LESS_AFTER = 3
"""Offers passed by in a row, after which it is asked once a week."""
SILENT_AFTER = 6
"""Offers passed by in a row, after which it is asked no more; the button stays."""


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
