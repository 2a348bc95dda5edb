"""Which pushes a life should have seen, told without any of the code that plans them.

On each leg of a life every wanted date has an instant: the stretches of constant offset of the zone
say when the clock on the wall shows the time first. It is owed if the server's clock comes to it
during the leg, the second in which the next leg begins included, or, after a journey, came to it
within the three hours before; and if its date is later than every one that was spoken to. What the
server ticks at within three hours is sent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache, lru_cache

from cycles.moments import MomentKind
from tests.exhaustive.due_instants import Stretch, expected, stretches_between
from tests.exhaustive.simulated_lives import (
    A_DAY,
    EPOCH,
    HOUR,
    STARTS_AT,
    Leg,
    Server,
    is_wanted,
    wall_time,
)

AT_MOST_LATE = 3 * HOUR
DAY_BEGINS = time(4)


@dataclass(frozen=True, slots=True)
class Push:
    """What is asked about which date, and when by the true time; `late` by the server's clock."""

    kind: MomentKind
    local_date: date
    at: int
    late: int


def owed(
    kind: MomentKind, legs: Sequence[Leg], served: Server, *, passed_over_is_spoken: bool = True
) -> Iterator[Push]:
    """Every push of one kind in a life, in order.

    A date that passed while the server slept comes once more after a journey to the west. Whether
    it counts as spoken to is left open, and both answers are right: nobody has asked about it, so
    that asking is no second push; and it was too late to be sent, so that silence loses nothing
    that was owed.
    """
    spoken = date.min
    ends_at = served.spells[-1].end
    for leg, until in zip(legs, [*(leg.since for leg in legs[1:]), ends_at], strict=True):
        reading = served.reading(leg.since)
        # What came due three hours before a journey, to the second, is in time.
        passed = reading - (AT_MOST_LATE + 1 if leg.has_travelled else 0)
        for day, due in _dues(kind, leg, passed):
            comes = served.first_reading_of(due, leg.since)
            # What comes due in the very second of a change has come due before it.
            if comes is None or comes > until:
                break
            if due <= passed or day <= spoken or _is_spoken_of(kind, day, spoken):
                continue
            at = served.first_tick_at(due, leg.since)
            if at is None:
                return
            late = served.reading(at) - due
            if late <= AT_MOST_LATE or passed_over_is_spoken:
                spoken = day
            if late <= AT_MOST_LATE:
                yield Push(kind, day, at, late)


def _is_spoken_of(kind: MomentKind, day: date, spoken: date) -> bool:
    """Whether the month of a date was spoken of, which is asked about once."""
    of_month = (day.year, day.month) <= (spoken.year, spoken.month)
    return kind is MomentKind.MONTHLY and of_month


def _dues(kind: MomentKind, leg: Leg, passed: int) -> Iterator[tuple[date, int]]:
    """Every wanted date from two days before a reading on, and its instant by the reading."""
    wall = wall_time(kind, leg.schedule)
    number = passed // A_DAY - 2
    while True:
        day = EPOCH.date() + timedelta(days=number)
        if is_wanted(kind, leg.schedule, day):
            # Before four in the morning it is still the evening of the day before.
            ahead = int(wall < DAY_BEGINS)
            due = _due(leg.schedule.zone, number + ahead, wall.hour * 60 + wall.minute)
            if due is not None:
                yield day, due
        number += 1


@lru_cache(maxsize=1_000_000)
def _due(zone: str, number: int, minute: int) -> int | None:
    return expected(_stretches(zone), number, minute)


@cache
def _stretches(zone: str) -> list[Stretch]:
    return stretches_between(zone, STARTS_AT - 30 * A_DAY, STARTS_AT + 900 * A_DAY)
