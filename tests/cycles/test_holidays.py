"""Public holidays, which are days like others until somebody asks to be left in peace on them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from cycles.holidays import is_holiday
from cycles.moments import MomentKind, Schedule, next_moment

EVERY_DAY = frozenset(range(1, 8))
ANA = Schedule("America/Sao_Paulo", EVERY_DAY, time(7), time(21), 5, time(17), holidays_of="BR")
CHRISTMAS_EVE = datetime(2026, 12, 25, 2, tzinfo=UTC)
"""23:00 of 24 December in São Paulo."""


def test_a_holiday_is_one_in_its_country_alone() -> None:
    assert is_holiday("BR", date(2026, 9, 7))
    assert not is_holiday("PT", date(2026, 9, 7))


@pytest.mark.parametrize("country", [None, "XX"])
def test_nothing_is_a_holiday_where_nothing_is_known(country: str | None) -> None:
    assert not is_holiday(country, date(2026, 12, 25))


@pytest.mark.parametrize("kind", [MomentKind.MORNING, MomentKind.EVENING])
def test_who_rests_on_holidays_is_met_the_day_after(kind: MomentKind) -> None:
    coming = next_moment(kind, ANA, CHRISTMAS_EVE, spoken=None)
    assert coming is not None
    assert coming.local_date == date(2026, 12, 26)


def test_who_does_not_is_met_on_the_day() -> None:
    as_usual = replace(ANA, holidays_of=None)
    coming = next_moment(MomentKind.MORNING, as_usual, CHRISTMAS_EVE, spoken=None)
    assert coming is not None
    assert coming.local_date == date(2026, 12, 25)


def test_planning_keeps_its_day() -> None:
    coming = next_moment(MomentKind.PLANNING, ANA, CHRISTMAS_EVE, spoken=None)
    assert coming is not None
    assert coming.local_date == date(2026, 12, 25)
