"""Which pushes a life should have seen, told without any of the code that plans them.

On each leg of a life every wanted date has an instant: the stretches of constant offset of the zone
say when the clock on the wall shows the time first. It is owed if the server's clock comes to it
during the leg, or, after a journey, came to it within the three hours before; and if its date is
later than every one that was spoken to. What the server ticks at within three hours is sent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache, lru_cache

from cycles.moments import MomentKind
from tests.exhaustive.due_instants import Stretch, expected, stretches_between
from tests.exhaustive.simulated_lives import A_DAY, EPOCH, HOUR, STARTS_AT, Leg, Server, wanted

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
    it counts as spoken to is left open: both answers are right.
    """
    spoken = date.min
    ends_at = served.spells[-1].end
    for leg, until in zip(legs, [*(leg.since for leg in legs[1:]), ends_at], strict=True):
        reading = served.reading(leg.since)
        passed = reading - (AT_MOST_LATE if leg.has_travelled else 0)
        for day, due in _dues(kind, leg, passed):
            comes = served.first_reading_of(due, leg.since)
            if comes is None or comes >= until:
                break
            if due <= passed or day <= spoken:
                continue
            at = served.first_tick_at(due, leg.since)
            if at is None:
                return
            late = served.reading(at) - due
            if late <= AT_MOST_LATE or passed_over_is_spoken:
                spoken = day
            if late <= AT_MOST_LATE:
                yield Push(kind, day, at, late)


def _dues(kind: MomentKind, leg: Leg, passed: int) -> Iterator[tuple[date, int]]:
    """Every wanted date from two days before a reading on, and its instant by the reading."""
    days, wall = wanted(kind, leg.schedule)
    number = passed // A_DAY - 2
    while True:
        day = EPOCH.date() + timedelta(days=number)
        if day.isoweekday() in days:
            # Before four in the morning it is still the evening of the day before.
            ahead = 1 if kind is not MomentKind.PLANNING and wall < DAY_BEGINS else 0
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
