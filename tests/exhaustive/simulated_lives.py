"""Made-up people who travel, change their times, rest, put things off, and were once in danger."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from random import Random
from zlib import crc32

from cycles.moments import MomentKind, Schedule
from tests.exhaustive.simulated_servers import A_DAY, STARTS_AT, Server, instant

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
OTHER_RULES = {
    "America/New_York": "America/Panama",
    "America/Los_Angeles": "America/Phoenix",
    "America/Santiago": "America/La_Paz",
    "America/Sao_Paulo": "America/Nuuk",
    "Europe/Lisbon": "Africa/Casablanca",
    "Europe/Madrid": "Africa/Algiers",
    "Europe/Chisinau": "Africa/Johannesburg",
    "Asia/Jerusalem": "Africa/Tripoli",
    "Asia/Tehran": "Asia/Dubai",
    "Asia/Tokyo": "Australia/Sydney",
    "Australia/Sydney": "Australia/Brisbane",
    "Pacific/Auckland": "Pacific/Fiji",
    "UTC": "Europe/Lisbon",
}
"""What a zone's rules may become from one release of the data to the next: here the other zone
stands for the same name with new rules."""
COUNTRIES = ("BR", "JP")
RESTS = (1, 1, 2, 3, 7, 14, None)
"""Days, today included; None: until further notice."""
CAN_WAIT = (MomentKind.MORNING, MomentKind.EVENING, MomentKind.PLANNING, MomentKind.MONTHLY)
"""Prompts with a button to put them off for an hour."""


class Turn(StrEnum):
    """What happens at the beginning of a leg."""

    CHANGES = "changes times"
    TRAVELS = "travels"
    RESTS = "rests"
    RETURNS = "is back"
    NEW_RULES = "new zone rules"
    """No turn of the person's: the process comes back with other data about their zone."""


@dataclass(frozen=True, slots=True)
class Leg:
    """From `since` on, the person lives by this schedule; the first one begins everything."""

    since: int
    schedule: Schedule
    begins: Turn
    rest: int | None = None
    """How many days the rest lasts that begins with it; None for one without an end."""


@dataclass(frozen=True)
class Life:
    legs: tuple[Leg, ...]
    follow_ups: tuple[int, ...] = ()
    """When they asked to be asked about once more, having been in danger."""
    seed: str | None = None
    """Of what they put off; None: nothing."""

    def puts_off(self, kind: MomentKind, day: date) -> int | None:
        """How many seconds after a prompt they tap to put it off, if they do."""
        if self.seed is None or kind not in CAN_WAIT:
            return None
        drawn = crc32(f"{self.seed} {kind} {day}".encode())
        return None if drawn % 15 else 20 + drawn % 1_501


def life(random: Random, served: Server, days: int) -> Life:
    """Somebody to whom something happens every three weeks or so.

    Whatever happens, happens in a turn, so while the server is up, and has been for a moment.
    """
    legs = [Leg(STARTS_AT, _schedule(random), Turn.CHANGES)]
    happens = sorted({*_in_turns(random, served, max(5, days // 20))})
    rests_until = 0.0
    for since in happens:
        begins = _turn(random, legs[-1])
        if begins is Turn.NEW_RULES and since < rests_until:
            continue
        leg = _leg(random, since, begins, legs[-1].schedule)
        if begins in (Turn.RESTS, Turn.RETURNS):
            rests_until = _rests_until(leg)
        elif leg.schedule == legs[-1].schedule:
            continue
        legs.append(leg)
    asked = _in_turns(random, served, max(1, days // 200))
    follow_ups = tuple(sorted({*asked} - {*happens}))
    return Life(tuple(legs), follow_ups, str(random.random()))


def _in_turns(random: Random, served: Server, number: int) -> Iterator[int]:
    up = [spell for spell in served.spells if spell.is_up and spell.end - spell.start > 60]
    for spell in random.choices(up, [it.end - it.start for it in up], k=number):
        yield random.randint(spell.start + 5, spell.end - 1)


def _turn(random: Random, last: Leg) -> Turn:
    """Whoever rests until further notice is back some day."""
    if last.begins is Turn.RESTS and last.rest is None:
        return Turn.RETURNS
    return random.choices(tuple(Turn), (2, 6, 5, 3, 2))[0]


def _leg(random: Random, since: int, begins: Turn, before: Schedule) -> Leg:
    match begins:
        case Turn.CHANGES:
            return Leg(since, _schedule(random, before), begins)
        case Turn.TRAVELS:
            return Leg(since, replace(before, zone=random.choice(ZONES)), begins)
        case Turn.NEW_RULES:
            zone = OTHER_RULES.get(before.zone, before.zone)
            return Leg(since, replace(before, zone=zone), begins)
        case Turn.RESTS | Turn.RETURNS:
            return Leg(since, before, begins, random.choice(RESTS))


def _rests_until(leg: Leg) -> float:
    """An instant at which a rest is surely over, wherever the person is."""
    if leg.begins is Turn.RETURNS:
        return leg.since
    return float("inf") if leg.rest is None else leg.since + (leg.rest + 2) * A_DAY


def _schedule(random: Random, before: Schedule | None = None) -> Schedule:
    days = random.choice((range(1, 6), range(1, 8), range(1, 7), (1, 3, 5), (2, 7)))
    late = random.random() < 0.3
    met_at = instant(STARTS_AT - random.randrange(400 * A_DAY))
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
        holidays_of=random.choice((None, None, None, *COUNTRIES)),
        met_at=before.met_at if before else met_at,
    )
