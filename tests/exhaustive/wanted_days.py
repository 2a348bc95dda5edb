"""On which dates each kind is wanted, told apart from how the service tells it."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache, lru_cache

from holidays import country_holidays

from cycles.moments import MomentKind, Schedule
from tests.exhaustive.simulated_servers import seconds
from tests.exhaustive.walls import date_of, day_at

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A rest; without a last day it goes on."""

    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a schedule and the rests so far say about dates."""

    working_days: frozenset[int]
    country: str | None
    planning_day: int
    met: date
    rests: tuple[Span, ...]


def wishes(schedule: Schedule, rests: tuple[Span, ...]) -> Wishes:
    assert schedule.met_at is not None
    met = date_of(day_at(schedule.zone, seconds(schedule.met_at)))
    return Wishes(schedule.working_days, schedule.holidays_of, schedule.planning_day, met, rests)


def is_wanted(kind: MomentKind, its: Wishes, day: date) -> bool:
    match kind:
        case MomentKind.MONTHLY:
            return day == _of_month(its, day.year, day.month)
        case MomentKind.YEAR_REVIEW:
            return day == _of_year(its, _year_end(its.met, day))
        case MomentKind.PLANNING:
            return _plans_a_week(its, day)
        case _:
            return _is_worked(its, day)


def last_week_of(its: Wishes, day: date) -> date:
    """The first day of the last week of the person's year in which a date lies."""
    return _year_end(its.met, day) - 6 * A_DAY


def is_rested(rests: tuple[Span, ...], day: date) -> bool:
    return any(it.first <= day and (it.last is None or day <= it.last) for it in rests)


def _is_worked(its: Wishes, day: date) -> bool:
    return day.isoweekday() in its.working_days and day not in _holidays(its.country)


def _plans_a_week(its: Wishes, day: date) -> bool:
    """On its weekday; where a month begins on it, a day later."""
    planned = day if not _begins_a_month(its, day) else None
    before = day - A_DAY
    if before.isoweekday() == its.planning_day and _begins_a_month(its, before):
        return True
    return planned is not None and day.isoweekday() == its.planning_day


def _begins_a_month(its: Wishes, day: date) -> bool:
    return day == _first_worked(its.working_days, its.country, day.year, day.month)


@lru_cache(maxsize=100_000)
def _first_worked(working_days: frozenset[int], country: str | None, year: int, month: int) -> date:
    days = [date(year, month, number) for number in range(1, 29)]
    off = _holidays(country)
    return next(it for it in days if it.isoweekday() in working_days and it not in off)


@lru_cache(maxsize=10_000)
def _of_month(its: Wishes, year: int, month: int) -> date | None:
    """The day of a month: its first that is worked, or, after a rest, one of its first seven."""
    usual = _first_worked(its.working_days, its.country, year, month)
    if not is_rested(its.rests, usual):
        return usual
    for number in range(usual.day + 1, 8):
        day = date(year, month, number)
        asks_else = _plans_a_week(its, day) or day == _of_year(its, _year_end(its.met, day))
        if _is_worked(its, day) and not asks_else and _has_settled(its.rests, day):
            return day
    return None


@lru_cache(maxsize=10_000)
def _of_year(its: Wishes, end: date) -> date | None:
    week = [end - ahead * A_DAY for ahead in range(6, -1, -1)]
    free = [it for it in week if not _plans_a_week(its, it) and not _begins_a_month(its, it)]
    best = [it for it in free if _is_worked(its, it)] or free
    if not is_rested(its.rests, best[0]):
        return best[0]
    return next((it for it in best[1:] if _has_settled(its.rests, it)), None)


def _has_settled(rests: tuple[Span, ...], day: date) -> bool:
    """Whether a day and the one before it are not rested."""
    return not is_rested(rests, day) and not is_rested(rests, day - A_DAY)


@lru_cache(maxsize=100_000)
def _year_end(met: date, day: date) -> date:
    """The last day of the year, from one anniversary to the next, in which a date lies."""
    ends = (_anniversary(met, year) - A_DAY for year in range(day.year, day.year + 2))
    return next(end for end in ends if day <= end)


def _anniversary(met: date, year: int) -> date:
    is_leap_day = (met.month, met.day) == (2, 29)
    return date(year, 2, 28) if is_leap_day and year % 4 else met.replace(year=year)


@cache
def _holidays(country: str | None) -> frozenset[date]:
    years = range(2024, 2029)
    return frozenset(country_holidays(country, years=years)) if country else frozenset()


def wall_time(kind: MomentKind, schedule: Schedule) -> time:
    match kind:
        case MomentKind.MORNING | MomentKind.FOLLOW_UP:
            return schedule.morning_time
        case MomentKind.EVENING:
            return schedule.evening_time
        case _:
            return schedule.planning_time
