"""Points, countries and language tags suggest zones."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.places import country_of_zone, country_zones, guess_from_language, zone_at


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (-23.55, -46.63, "America/Sao_Paulo"),
        (-3.12, -60.02, "America/Manaus"),
        (-3.85, -32.42, "America/Noronha"),
        (38.72, -9.14, "Europe/Lisbon"),
        (19.43, -99.13, "America/Mexico_City"),
        (-27.15, -109.43, "Pacific/Easter"),
        (0.0, -30.0, None),
        (91.0, 0.0, None),
        (0.0, 181.0, None),
        (float("nan"), 0.0, None),
        (0.0, float("inf"), None),
    ],
)
def test_a_point_has_the_zone_of_its_land(
    latitude: float, longitude: float, zone: str | None
) -> None:
    assert zone_at(latitude, longitude) == zone


@given(st.floats(), st.floats())
def test_any_pair_of_numbers_gives_a_loadable_zone_or_none(
    latitude: float, longitude: float
) -> None:
    zone = zone_at(latitude, longitude)
    assert zone is None or ZoneInfo(zone).key == zone


def test_the_zone_of_most_people_comes_first() -> None:
    assert country_zones("BR")[0] == "America/Sao_Paulo"
    assert country_zones("us")[:2] == ("America/New_York", "America/Chicago")
    assert country_zones("PT") == ("Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores")


@pytest.mark.parametrize("country", ["", "XX", "BRA", "BR.27", "🇧🇷"])
def test_an_unknown_country_has_no_zones(country: str) -> None:
    assert country_zones(country) == ()


@pytest.mark.parametrize(
    ("tag", "first"),
    [
        ("pt-BR", "America/Sao_Paulo"),
        ("pt-br", "America/Sao_Paulo"),
        ("pt_PT", "Europe/Lisbon"),
        ("es-MX", "America/Mexico_City"),
        ("es-ES", "Europe/Madrid"),
        ("en-GB", "Europe/London"),
        ("en-US", "America/New_York"),
        ("zh-Hant-TW", "Asia/Taipei"),
    ],
)
def test_a_language_with_a_country_suggests_its_zones(tag: str, first: str) -> None:
    assert guess_from_language(tag)[0] == first


@pytest.mark.parametrize("tag", ["pt", "es", "en", "es-419", "", "-", "xx-YY", "🙂"])
def test_a_language_alone_suggests_no_zone(tag: str) -> None:
    assert guess_from_language(tag) == ()


def test_a_zone_lies_in_the_country_of_its_largest_city() -> None:
    assert country_of_zone("America/Sao_Paulo") == "BR"
    assert country_of_zone("America/New_York") == "US"
    assert country_of_zone("UTC") is None
