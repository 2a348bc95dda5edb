"""When the clock on a wall first shows a minute, and what day it is there, by nothing but the
stretches of constant offset of its zone."""

from datetime import date, timedelta
from functools import cache, lru_cache

from tests.exhaustive.due_instants import EPOCH_DATE, Stretch, expected, stretches_between
from tests.exhaustive.simulated_servers import A_DAY, STARTS_AT

DAY_BEGINS = 4 * 60
"""The minute at which a day begins."""


def date_of(number: int) -> date:
    return EPOCH_DATE + timedelta(days=number)


@lru_cache(maxsize=1_000_000)
def due(zone: str, number: int, minute: int) -> int | None:
    """When a minute is due on the so-manieth date since 1970, in seconds since then."""
    return expected(_stretches(zone), number, minute)


def day_at(zone: str, reading: int) -> int:
    """The newest day, counted since 1970, that has begun."""
    number = reading // A_DAY + 2
    while (begins := due(zone, number, DAY_BEGINS)) is None or begins > reading:
        number -= 1
    return number


@cache
def _stretches(zone: str) -> list[Stretch]:
    return stretches_between(zone, STARTS_AT - 430 * A_DAY, STARTS_AT + 900 * A_DAY)
