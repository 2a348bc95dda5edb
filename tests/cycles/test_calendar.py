"""The calendar keeps a person's days whole, wherever they are and whatever the clock does."""

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.calendar import (
    DAY_BEGINS,
    day_ends_at,
    day_of,
    due_in_day,
    due_instant,
    local_date_of,
    month_of,
    month_of_week,
    month_to_plan,
    next_on,
    week_of,
    week_to_plan,
    year_of,
    zone_names,
    zone_rules,
)
from cycles.errors import NoWeekday, ZoneUnknown

ZONES = st.sampled_from(sorted(zone_names()))
DATES = st.dates(date(1900, 1, 2), date(2099, 12, 30))
INSTANTS = st.datetimes(
    datetime.fromisoformat("1900-01-02"),
    datetime.fromisoformat("2099-12-30"),
    timezones=st.just(UTC),
)
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
WEEKDAYS = st.integers(1, 7)


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_an_ordinary_time_is_due_when_the_wall_shows_it() -> None:
    assert due_instant(date(2026, 11, 24), time(7, 30), "America/Sao_Paulo") == utc(
        2026, 11, 24, 10, 30
    )


def test_a_repeated_time_is_due_the_first_time() -> None:
    assert due_instant(date(2026, 10, 25), time(2, 30), "Europe/Berlin") == utc(2026, 10, 25, 0, 30)


def test_a_skipped_time_is_due_when_the_clock_goes_on() -> None:
    assert due_instant(date(2026, 3, 29), time(2, 30), "Europe/Berlin") == utc(2026, 3, 29, 1)


def test_a_skipped_midnight_is_due_on_its_own_date() -> None:
    assert due_instant(date(2018, 11, 4), time(0, 15), "America/Sao_Paulo") == utc(2018, 11, 4, 3)


def test_a_gap_that_ends_at_midnight_is_due_in_the_minute_before_it() -> None:
    due = due_instant(date(2024, 3, 30), time(23, 15), "America/Nuuk")

    assert due == utc(2024, 3, 31, 0, 59)
    assert due.astimezone(zone_rules("America/Nuuk")).strftime("%d %H:%M") == "30 22:59"


def test_the_hour_that_zoneinfo_misreads_is_due_where_the_wall_shows_it() -> None:
    assert due_instant(date(2023, 10, 28), time(23, 1), "America/Nuuk") == utc(2023, 10, 29, 1, 1)


@pytest.mark.parametrize(
    ("zone", "skipped"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
    ],
)
def test_a_date_that_a_zone_skips_has_no_instant(zone: str, skipped: date) -> None:
    assert due_instant(skipped, time(12), zone) is None
    assert due_instant(skipped - timedelta(days=1), time(23, 59), zone) is not None
    assert due_instant(skipped + timedelta(days=1), time(0), zone) is not None


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../tzdata/zones", "/etc/passwd"])
def test_a_name_that_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ZoneUnknown, match="America/Sao_Paulo"):
        due_instant(date(2026, 1, 1), time(8), name)


def test_the_machines_own_zone_data_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "UTC").write_bytes(files("tzdata.zoneinfo").joinpath("Asia/Tokyo").read_bytes())
    usual_path = zoneinfo.TZPATH
    zone_rules.cache_clear()
    due_instant.cache_clear()
    try:
        zoneinfo.reset_tzpath([tmp_path])
        assert due_instant(date(2026, 11, 24), time(8), "UTC") == utc(2026, 11, 24, 8)
    finally:
        zoneinfo.reset_tzpath(usual_path)


@given(DATES, MINUTES, ZONES)
def test_what_is_due_on_a_date_falls_on_that_date(
    local_date: date, wall_time: time, zone: str
) -> None:
    due = due_instant(local_date, wall_time, zone)

    assert due is None or local_date_of(due, zone) == local_date


def test_half_past_one_at_night_belongs_to_the_day_before() -> None:
    assert day_of(utc(2026, 11, 24, 4, 30), "America/Sao_Paulo") == date(2026, 11, 23)
    assert day_of(utc(2026, 11, 24, 7, 0), "America/Sao_Paulo") == date(2026, 11, 24)


def test_another_boundary_may_be_asked_for() -> None:
    assert day_of(utc(2026, 11, 24, 1, 30), "UTC", boundary=time(0)) == date(2026, 11, 24)


def test_a_day_that_has_begun_is_not_reopened_when_the_clock_is_turned_back() -> None:
    first, second = utc(1946, 11, 30, 19, 15), utc(1946, 11, 30, 19, 45)
    shown = [at.astimezone(zone_rules("Asia/Hong_Kong")).time() for at in (first, second)]

    assert shown == [time(4, 15), time(3, 45)]
    assert day_of(first, "Asia/Hong_Kong") == day_of(second, "Asia/Hong_Kong") == date(1946, 12, 1)


def test_a_date_that_has_begun_stays_when_the_clock_goes_back_before_midnight() -> None:
    # St John's fell back from 00:01 to 23:01 of the date before.
    turned_back = utc(2006, 10, 29, 2, 45)

    assert local_date_of(turned_back, "America/St_Johns") == date(2006, 10, 28)
    assert day_of(turned_back, "America/St_Johns", boundary=time(0)) == date(2006, 10, 29)


def test_the_day_before_a_skipped_date_lasts_until_the_next_one_begins() -> None:
    ends_at = day_ends_at(date(2011, 12, 29), "Pacific/Apia")

    assert ends_at == due_instant(date(2011, 12, 31), DAY_BEGINS, "Pacific/Apia")
    assert day_of(ends_at - timedelta(minutes=1), "Pacific/Apia") == date(2011, 12, 29)
    assert day_of(ends_at, "Pacific/Apia") == date(2011, 12, 31)


@given(INSTANTS, ZONES)
def test_every_instant_lies_within_its_day(instant: datetime, zone: str) -> None:
    day = day_of(instant, zone)
    begins_at = due_instant(day, DAY_BEGINS, zone)

    assert begins_at is not None
    assert begins_at <= instant < day_ends_at(day, zone)


@given(INSTANTS, st.timedeltas(timedelta(0), timedelta(days=2)), ZONES)
def test_days_never_run_backwards(instant: datetime, passed: timedelta, zone: str) -> None:
    assert day_of(instant, zone) <= day_of(instant + passed, zone)


def test_a_time_after_midnight_is_due_at_the_end_of_its_day() -> None:
    assert due_in_day(date(2026, 11, 24), time(0, 30), "UTC") == utc(2026, 11, 25, 0, 30)
    assert due_in_day(date(2026, 11, 24), time(4), "UTC") == utc(2026, 11, 24, 4)


def test_a_night_before_a_skipped_date_ends_on_the_date_after_it() -> None:
    assert due_in_day(date(2011, 12, 29), time(0, 30), "Pacific/Apia") == due_instant(
        date(2011, 12, 31), time(0, 30), "Pacific/Apia"
    )
    assert due_in_day(date(2011, 12, 30), time(0, 30), "Pacific/Apia") is None


def test_the_next_thursday_is_this_one_until_its_time_has_passed() -> None:
    thursday = frozenset({4})

    assert next_on(thursday, time(9), "UTC", utc(2026, 11, 26, 8, 59)) == (
        date(2026, 11, 26),
        utc(2026, 11, 26, 9),
    )
    assert next_on(thursday, time(9), "UTC", utc(2026, 11, 26, 9)) == (
        date(2026, 12, 3),
        utc(2026, 12, 3, 9),
    )


def test_the_next_friday_is_not_one_that_the_zone_skips() -> None:
    day, _ = next_on(frozenset({5}), time(9), "Pacific/Apia", utc(2011, 12, 29))

    assert day == date(2012, 1, 6)


@pytest.mark.parametrize("days", [frozenset(), frozenset({0, 8})])
def test_no_weekday_is_refused(days: frozenset[int]) -> None:
    with pytest.raises(NoWeekday, match="at least one"):
        next_on(days, time(9), "UTC", utc(2026, 11, 24))


@given(st.frozensets(WEEKDAYS, min_size=1), MINUTES, ZONES, INSTANTS)
def test_nothing_wanted_lies_between_now_and_the_next(
    days: frozenset[int], wall_time: time, zone: str, after: datetime
) -> None:
    day, due_at = next_on(days, wall_time, zone, after)

    assert due_at > after
    assert due_at == due_in_day(day, wall_time, zone)
    assert day.isoweekday() in days
    for ahead in range(1, 9):
        earlier = day - timedelta(days=ahead)
        if earlier.isoweekday() in days:
            earlier_due = due_in_day(earlier, wall_time, zone)
            assert earlier_due is None or earlier_due <= after


@given(DATES, WEEKDAYS)
def test_a_week_is_seven_days_from_the_persons_first_one(day: date, first_day: int) -> None:
    week = week_of(day, first_day)

    assert week.starts_on.isoweekday() == first_day
    assert day in week.days
    assert week.ends_on == week.days[-1] == week.starts_on + timedelta(days=6)
    assert all(week_of(other, first_day) == week for other in week.days)


@given(DATES)
def test_a_week_from_monday_bears_its_iso_number(day: date) -> None:
    year, number, _ = day.isocalendar()

    assert week_of(day).label == f"{year}-W{number:02}"


@given(DATES, WEEKDAYS)
def test_a_week_bears_the_number_of_most_of_its_days(day: date, first_day: int) -> None:
    week = week_of(day, first_day)
    numbers = [other.isocalendar()[:2] for other in week.days]

    assert week.label == "{}-W{:02}".format(*max(numbers, key=numbers.count))


@pytest.mark.parametrize(
    ("first_day", "day", "starts_on"),
    [
        (1, date(2026, 11, 27), date(2026, 11, 23)),
        (1, date(2026, 11, 28), date(2026, 11, 30)),
        (1, date(2026, 11, 29), date(2026, 11, 30)),
        (7, date(2026, 11, 26), date(2026, 11, 22)),
        (7, date(2026, 11, 27), date(2026, 11, 29)),
        (7, date(2026, 11, 29), date(2026, 11, 29)),
    ],
)
def test_a_plan_made_in_the_last_two_days_is_for_the_next_week(
    first_day: int, day: date, starts_on: date
) -> None:
    assert week_to_plan(day, first_day).starts_on == starts_on


@given(DATES)
def test_a_month_holds_its_days_and_follows_the_one_before(day: date) -> None:
    month = month_of(day)

    assert day in month.days
    assert {one.month for one in month.days} == {day.month}
    assert month.next.before == month
    assert month.ends_on + timedelta(days=1) == month.next.starts_on


def test_the_last_three_days_of_a_month_plan_the_next() -> None:
    assert month_to_plan(date(2028, 2, 26)) == month_of(date(2028, 2, 1))
    assert month_to_plan(date(2028, 2, 27)) == month_of(date(2028, 3, 1))
    assert month_to_plan(date(2026, 12, 31)) == month_of(date(2027, 1, 1))


def test_a_week_lies_in_the_month_of_its_most_days() -> None:
    assert month_of_week(week_of(date(2026, 11, 30))) == month_of(date(2026, 12, 1))
    assert month_of_week(week_of(date(2026, 12, 28))) == month_of(date(2026, 12, 1))


@given(DATES, st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_day_is_in_one_year_of_a_person_and_the_years_follow_one_another(
    day: date, met_on: date
) -> None:
    year = year_of(day, met_on)

    assert year.starts_on <= day <= year.ends_on
    assert len(year.last_week) == 7
    assert year.last_week[-1] == year.ends_on
    assert year_of(year.ends_on + timedelta(days=1), met_on).starts_on == year.ends_on + timedelta(
        days=1
    )
    assert (year.ends_on - year.starts_on).days in (364, 365)


def test_who_was_met_on_a_leap_day_has_it_a_day_early_in_common_years() -> None:
    leap = date(2024, 2, 29)

    assert year_of(leap, leap).ends_on == date(2025, 2, 27)
    assert year_of(date(2025, 2, 28), leap).starts_on == date(2025, 2, 28)
    assert year_of(date(2028, 2, 28), leap).ends_on == date(2028, 2, 28)
    assert year_of(date(2028, 2, 29), leap).starts_on == leap.replace(year=2028)


def test_a_year_that_ends_inside_week_53_ends_on_its_own_day() -> None:
    # 2026-W53 runs from Monday 28 December to Sunday 3 January.
    year = year_of(date(2026, 12, 30), date(2026, 1, 1))

    assert week_of(year.ends_on).label == "2026-W53"
    assert year.last_week == tuple(date(2026, 12, 25) + timedelta(days=n) for n in range(7))
