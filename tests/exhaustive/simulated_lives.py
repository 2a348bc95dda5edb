"""Made-up servers that sleep, restart and misread the time, and people who travel under them.

Instants are whole seconds since 1970 by the true time; what a server takes for it is its reading.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile
from random import Random

from cycles.moments import MomentKind, Schedule

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STARTS_AT = int((datetime(2026, 1, 5, 12, tzinfo=UTC) - EPOCH).total_seconds())
HOUR, A_DAY = 3_600, 86_400
ZONES = (
    *("America/Sao_Paulo", "America/New_York", "America/Los_Angeles", "America/St_Johns"),
    *("America/Santiago", "America/Asuncion", "America/Havana", "America/Nuuk"),
    *("America/Scoresbysund", "Atlantic/Azores", "Europe/Lisbon", "Europe/Dublin"),
    *("Europe/Madrid", "Europe/Chisinau", "Africa/Casablanca", "Africa/Cairo", "Asia/Beirut"),
    *("Asia/Jerusalem", "Asia/Tehran", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tokyo"),
    *("Antarctica/Troll", "Australia/Lord_Howe", "Australia/Sydney", "Australia/Eucla"),
    *("Pacific/Auckland", "Pacific/Chatham", "Pacific/Norfolk", "Pacific/Easter"),
    *("Pacific/Apia", "Pacific/Kiritimati", "Pacific/Marquesas", "Pacific/Pago_Pago", "UTC"),
)
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


@dataclass(frozen=True, slots=True)
class Leg:
    """From `since` on, the person lives by this schedule; the first one begins everything."""

    since: int
    schedule: Schedule
    has_travelled: bool


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


def life(random: Random, served: Server, days: int) -> tuple[Leg, ...]:
    """Somebody who travels every two months or so, and changes their times now and then.

    Whatever changes, changes in a turn, so while the server is up, and has been for a moment.
    """
    schedule = _schedule(random)
    legs = [Leg(STARTS_AT, schedule, has_travelled=False)]
    up = [spell for spell in served.spells if spell.is_up and spell.end - spell.start > 60]
    changes = sorted(
        random.randint(spell.start + 5, spell.end - 1)
        for spell in random.choices(up, [it.end - it.start for it in up], k=max(3, days // 40))
    )
    for since in changes:
        has_travelled = random.random() < 0.6
        changed = _elsewhere(random, schedule) if has_travelled else _schedule(random, schedule)
        if changed != schedule and since > legs[-1].since:
            has_travelled = changed.zone != schedule.zone
            legs.append(Leg(since, changed, has_travelled))
            schedule = changed
    return tuple(legs)


def _schedule(random: Random, before: Schedule | None = None) -> Schedule:
    days = random.choice((range(1, 6), range(1, 8), range(1, 7), (1, 3, 5), (2, 7)))
    late = random.random() < 0.3
    return Schedule(
        zone=before.zone if before else random.choice(ZONES),
        working_days=frozenset(days),
        morning_time=time(random.randint(4, 11), random.randint(0, 59)),
        # A third of the evenings come after midnight, among the hours at which clocks change.
        evening_time=time(
            random.choice(range(4) if late else range(17, 24)), random.randint(0, 59)
        ),
        planning_day=random.randint(1, 7),
        planning_time=time(random.randint(4, 23), random.randint(0, 59)),
    )


def _elsewhere(random: Random, before: Schedule) -> Schedule:
    return Schedule(
        zone=random.choice(ZONES),
        working_days=before.working_days,
        morning_time=before.morning_time,
        evening_time=before.evening_time,
        planning_day=before.planning_day,
        planning_time=before.planning_time,
    )


def is_wanted(kind: MomentKind, schedule: Schedule, day: date) -> bool:
    """Whether a kind is about a date, told apart from how the service tells it."""
    if kind is MomentKind.MONTHLY:
        return _begins_a_month(day, schedule)
    if kind is MomentKind.PLANNING:
        before = day - timedelta(days=1)
        waited = before.isoweekday() == schedule.planning_day and _begins_a_month(before, schedule)
        own = day.isoweekday() == schedule.planning_day and not _begins_a_month(day, schedule)
        return own or waited
    return day.isoweekday() in schedule.working_days


def _begins_a_month(day: date, schedule: Schedule) -> bool:
    return _is_first_worked(day, schedule.working_days)


@lru_cache(maxsize=100_000)
def _is_first_worked(day: date, working_days: frozenset[int]) -> bool:
    in_month = (day.replace(day=number) for number in range(1, day.day + 1))
    return [it for it in in_month if it.isoweekday() in working_days] == [day]


def wall_time(kind: MomentKind, schedule: Schedule) -> time:
    if kind in (MomentKind.PLANNING, MomentKind.MONTHLY):
        return schedule.planning_time
    return schedule.morning_time if kind is MomentKind.MORNING else schedule.evening_time


def instant(seconds: int) -> datetime:
    return EPOCH + timedelta(seconds=seconds)


def seconds(at: datetime) -> int:
    return (at - EPOCH) // timedelta(seconds=1)
