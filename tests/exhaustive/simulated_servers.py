"""Made-up servers that sleep, restart and misread the time.

Instants are whole seconds since 1970 by the true time; what a server takes for it is its reading.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import pairwise, takewhile
from random import Random

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STARTS_AT = int((datetime(2026, 1, 5, 12, tzinfo=UTC) - EPOCH).total_seconds())
HOUR, A_DAY = 3_600, 86_400
SLEEPS = (
    *[(1, 90)] * 12,  # restarts
    *[(2 * HOUR, 2 * HOUR)] * 3,
    *[(5 * HOUR, 5 * HOUR)] * 3,
    (30 * HOUR, 30 * HOUR),
)
"""How long a server is away, least and most, in about a hundred days."""


@dataclass(frozen=True, slots=True)
class Spell:
    """From `start` until before `end` a server is up or away, and reads `ahead` seconds more."""

    start: int
    end: int
    ahead: int
    is_up: bool


@dataclass(frozen=True)
class Server:
    """It ticks at every whole second of the spells in which it is up."""

    spells: tuple[Spell, ...]

    def reading(self, at: int) -> int:
        return at + self._spells_from(at)[0].ahead

    def first_reading_of(self, reading: int, since: int) -> int | None:
        """When it would first read so late or later, up or not."""
        return _first(reading, since, self._spells_from(since))

    def first_tick_at(self, reading: int, since: int) -> int | None:
        """The first tick with so late a reading."""
        return _first(reading, since, (it for it in self._spells_from(since) if it.is_up))

    def is_up(self, at: int) -> bool:
        spells = self._spells_from(at)
        return bool(spells) and spells[0].is_up

    def was_right(self, since: int, until: int) -> bool:
        """Whether it was up and read the true time, the second of `until` included."""
        spells = takewhile(lambda spell: spell.start <= until, self._spells_from(since))
        return all(spell.is_up and not spell.ahead for spell in spells)

    def _spells_from(self, at: int) -> tuple[Spell, ...]:
        return self.spells[bisect_right(self._ends, at) :]

    @cached_property
    def _ends(self) -> list[int]:
        return [spell.end for spell in self.spells]


def _first(reading: int, since: int, spells: Iterable[Spell]) -> int | None:
    for spell in spells:
        at = max(spell.start, since, reading - spell.ahead)
        if at < spell.end:
            return at
    return None


def server(random: Random, days: int) -> Server:
    """A server for so many days: restarts, sleeps, and a clock that is an hour off at times."""
    end = STARTS_AT + days * A_DAY
    times = range(STARTS_AT + HOUR, end)
    away = []
    for least, most in SLEEPS * max(1, days // 100):
        start = random.choice(times)
        away.append((start, start + random.randint(least, most)))
    off = []
    for ahead in (HOUR, -HOUR) * max(1, days // 50):
        start = random.choice(times)
        off.append((start, start + random.randint(HOUR // 6, 20 * HOUR), ahead))
    edges = sorted({STARTS_AT, end, *(at for span in (*away, *off) for at in span[:2] if at < end)})
    return Server(
        tuple(
            Spell(
                start,
                until,
                sum(ahead for begins, ends, ahead in off if begins <= start < ends),
                not any(begins <= start < ends for begins, ends in away),
            )
            for start, until in pairwise(edges)
        )
    )


def instant(seconds: int) -> datetime:
    return EPOCH + timedelta(seconds=seconds)


def seconds(at: datetime) -> int:
    """The first whole second that is not before an instant."""
    return -((EPOCH - at) // timedelta(seconds=1))
