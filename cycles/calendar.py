"""Which day, week, month and year it is for a person, and when a local date and time come due.

Instants are aware datetimes in UTC, weekdays are ISO numbers (1 Monday, 7 Sunday), zones are IANA
names. A wall time is a time of day to the minute, without a zone.
"""

from calendar import isleap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from cycles.errors import NoWeekday, ZoneUnknown

DAY_BEGINS = time(4)
"""The local time at which a day begins: what is said at 01:30 belongs to the day before."""

EVERY_DAY = frozenset(range(1, 8))

_ONE_DAY = timedelta(days=1)
_ONE_SECOND = timedelta(seconds=1)


@cache
def zone_rules(zone: str) -> ZoneInfo:
    """The rules of a zone, from the tzdata package: the machine's own data may be years older.

    Raises ZoneUnknown.
    """
    if zone not in zone_names():
        raise ZoneUnknown(zone)
    with files("tzdata.zoneinfo").joinpath(zone).open("rb") as rules:
        return ZoneInfo.from_file(rules, key=zone)


@cache
def zone_names() -> frozenset[str]:
    return frozenset(files("tzdata").joinpath("zones").read_text("ascii").split())


# A wave asks five times a person, and people of one zone share their days: 1.9 µs each, 0.2 known.
@lru_cache(maxsize=4096)
def due_instant(local_date: date, wall_time: time, zone: str) -> datetime | None:
    """The one instant at which a wall time comes due on a local date; always on that date.

    A wall time that happens twice is due the first time; one that the clock jumps over is due when
    the clock goes on, or, where that is another date, in the last minute before the jump. None
    where the zone jumps over the whole date (Apia 2011-12-30). Raises ZoneUnknown.
    """
    rules = zone_rules(zone)
    wanted = datetime.combine(local_date, wall_time, rules)
    # Only the way from UTC to the wall is trusted. For wall times just after the last change that
    # the data lists, zoneinfo reads the wrong offset (Nuuk 2023-10-28 23:01), but only for fold=0.
    for fold in (0, 1):
        due = (wanted.replace(fold=1) if fold else wanted).astimezone(UTC)
        # Two times of one tzinfo compare by their wall clocks.
        if due.astimezone(rules) == wanted:
            return due
    return _beside_the_gap(wanted, rules)


def _beside_the_gap(wanted: datetime, rules: ZoneInfo) -> datetime | None:
    """The instant on the date of `wanted` nearest to it, first after the gap, then before."""
    jump = _jump_over(wanted, rules)
    if jump.astimezone(rules).date() == wanted.date():
        return jump
    last = jump - _ONE_SECOND
    on_the_wall = last.astimezone(rules)
    if on_the_wall.date() == wanted.date():
        return last - timedelta(seconds=on_the_wall.second)
    return None


def _jump_over(wanted: datetime, rules: ZoneInfo) -> datetime:
    """The first instant at which the clock has jumped over `wanted`, found to the second."""
    # PEP 495: in a gap, fold=1 reads with the later offset and lands before it, fold=0 after it.
    before = wanted.replace(fold=1).astimezone(UTC)
    after = wanted.astimezone(UTC)
    while after - before > _ONE_SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(rules) > wanted:
            after = middle
        else:
            before = middle
    return after


def local_date_of(instant: datetime, zone: str) -> date:
    """The date on the wall at an instant, from midnight to midnight."""
    return instant.astimezone(zone_rules(zone)).date()


def day_of(instant: datetime, zone: str, boundary: time = DAY_BEGINS) -> date:
    """The day an instant belongs to, from one boundary to the next.

    A day that has begun stays: a clock turned back across the boundary does not reopen the last.
    """
    day = local_date_of(instant, zone) + _ONE_DAY
    while (begins := due_instant(day, boundary, zone)) is None or begins > instant:
        day -= _ONE_DAY
    return day


def day_ends_at(local_date: date, zone: str) -> datetime:
    """The instant at which the next day that exists begins."""
    return _first_due_after(local_date, DAY_BEGINS, zone)


def due_in_day(day: date, wall_time: time, zone: str) -> datetime | None:
    """When a wall time comes due in a day that lasts until 04:00: before 04:00, on the next date.

    None where the zone has no such day.
    """
    if wall_time >= DAY_BEGINS:
        return due_instant(day, wall_time, zone)
    if due_instant(day, DAY_BEGINS, zone) is None:
        return None
    return _first_due_after(day, wall_time, zone)


def _first_due_after(local_date: date, wall_time: time, zone: str) -> datetime:
    following = local_date + _ONE_DAY
    while (due := due_instant(following, wall_time, zone)) is None:
        following += _ONE_DAY
    return due


def next_on(
    days: frozenset[int],
    wall_time: time,
    zone: str,
    after: datetime,
    later_than: date | None = None,
    is_off: Callable[[date], bool] = lambda _: False,
) -> tuple[date, datetime]:
    """The next day on one of the weekdays and not `is_off`, and when the wall time comes due in it.

    Due strictly after `after`, on a day strictly later than `later_than`; a wall time before 04:00
    comes due on the date that follows its day. Raises NoWeekday, ZoneUnknown.
    """
    if not days & EVERY_DAY:
        raise NoWeekday
    day = day_of(after, zone)
    if later_than is not None:
        day = max(day, later_than + _ONE_DAY)
    while True:
        if day.isoweekday() in days and not is_off(day):
            due = due_in_day(day, wall_time, zone)
            if due is not None and due > after:
                return day, due
        day += _ONE_DAY


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from the person's own first one."""

    starts_on: date

    @property
    def ends_on(self) -> date:
        return self.starts_on + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.starts_on + timedelta(days=ahead) for ahead in range(7))

    @property
    def label(self) -> str:
        """The ISO week in which most of these days lie, such as 2026-W48."""
        year, number, _ = (self.starts_on + timedelta(days=3)).isocalendar()
        return f"{year}-W{number:02}"


def week_of(day: date, first_day: int = 1) -> Week:
    return Week(day - timedelta(days=(day.isoweekday() - first_day) % 7))


def week_to_plan(day: date, first_day: int = 1) -> Week:
    """The week a plan made on this day is for: in the last two days of a week, the next one."""
    week = week_of(day, first_day)
    return Week(week.starts_on + timedelta(days=7)) if day >= week.days[5] else week


LAST_DAYS_OF_MONTH = 3
"""In these a month is over for planning, as the last two days of a week are."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the calendar; a person's weeks lie across its edges."""

    starts_on: date
    """Its first day."""

    @property
    def ends_on(self) -> date:
        return self.next.starts_on - _ONE_DAY

    @property
    def days(self) -> tuple[date, ...]:
        return _days(self.starts_on, self.ends_on)

    @property
    def next(self) -> "Month":
        return month_of(self.starts_on + timedelta(days=31))

    @property
    def before(self) -> "Month":
        return month_of(self.starts_on - _ONE_DAY)


def month_of(day: date) -> Month:
    return Month(day.replace(day=1))


def month_of_week(week: Week) -> Month:
    """The month in which most days of a week lie."""
    return month_of(week.days[3])


def month_to_plan(day: date) -> Month:
    """The month a plan made on this day is for: in the last days of a month, the next one."""
    month = month_of(day)
    return month.next if day in month.days[-LAST_DAYS_OF_MONTH:] else month


@dataclass(frozen=True, slots=True)
class PersonalYear:
    """A person's own year, from one anniversary of the day they were met to the next."""

    starts_on: date
    ends_on: date

    @property
    def last_week(self) -> tuple[date, ...]:
        """Its last seven days, on whichever weekday they begin."""
        return _days(self.ends_on - timedelta(days=6), self.ends_on)


def year_of(day: date, met_on: date) -> PersonalYear:
    """The year of a person, met on a day, in which another day lies; it may lie before that.

    Who was met on 29 February has the anniversary on 28 February in common years.
    """
    year = day.year if day >= _anniversary(met_on, day.year) else day.year - 1
    return PersonalYear(_anniversary(met_on, year), _anniversary(met_on, year + 1) - _ONE_DAY)


def _anniversary(met_on: date, year: int) -> date:
    if (met_on.month, met_on.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return met_on.replace(year=year)


def _days(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
