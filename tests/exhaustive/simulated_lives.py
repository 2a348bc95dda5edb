"""Made-up servers that sleep, restart and misread the time, and people who travel under them.

Instants are whole seconds since 1970 by the true time; what a server takes for it is its reading.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
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


@dataclass(frozen=True, slots=True)
class Server:
    """It ticks at every whole second of the spells in which it is up."""

    spells: tuple[Spell, ...]

    def reading(self, at: int) -> int:
        return at + next(spell.ahead for spell in self.spells if spell.start <= at < spell.end)

    def first_reading_of(self, reading: int, since: int) -> int | None:
        """When it would first read so late or later, up or not."""
        return self._first(reading, since, self.spells)

    def first_tick_at(self, reading: int, since: int) -> int | None:
        """The first tick with so late a reading."""
        return self._first(reading, since, [spell for spell in self.spells if spell.is_up])

    def _first(self, reading: int, since: int, spells: Sequence[Spell]) -> int | None:
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


def wanted(kind: MomentKind, schedule: Schedule) -> tuple[frozenset[int], time]:
    """The weekdays and the wall time of a kind, told apart from how the service tells them."""
    if kind is MomentKind.PLANNING:
        return frozenset({schedule.planning_day}), schedule.planning_time
    is_morning = kind is MomentKind.MORNING
    return schedule.working_days, schedule.morning_time if is_morning else schedule.evening_time


def instant(seconds: int) -> datetime:
    return EPOCH + timedelta(seconds=seconds)


def seconds(at: datetime) -> int:
    return (at - EPOCH) // timedelta(seconds=1)
