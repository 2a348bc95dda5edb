"""Whom to call: never a number without two sources, never one that nobody looked at for a year."""

import re
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import pytest

from coach.safety.helplines import CHECKED_ON, EMERGENCY, LINES, Number, Places, places, stale

NUMBERS = [*EMERGENCY.values(), *LINES.values()]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.digits)
def test_every_number_has_two_sources_that_do_not_belong_together(number: Number) -> None:
    hosts = {urlsplit(source).hostname for source in number.sources}
    assert len(hosts - {None}) == 2
    assert re.fullmatch(r"\*?\d[\d ]*", number.digits)


def test_no_number_is_older_than_a_year() -> None:
    """When this fails, docs/crisis.md says how to check the numbers again."""
    assert stale(datetime.now(UTC).date()) == []


def test_a_number_grows_stale_after_a_year() -> None:
    assert "BR" in stale(date(CHECKED_ON.year + 1, CHECKED_ON.month, CHECKED_ON.day + 2))


def test_a_country_that_is_not_known_has_no_number() -> None:
    assert places(None) == places("ZZ") == Places()


def test_a_country_has_its_own() -> None:
    assert places("BR") == Places("192", "188")
    assert places("DE") == Places("112", "")


def test_against_violence_neither_an_ambulance_nor_a_suicide_line_is_named() -> None:
    assert places("BR", is_violence=True) == Places()
    assert places("ES", is_violence=True) == Places("112", "")
