"""A phone number suggests a country and the likeliest zones."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.places import PhoneHint, guess_from_phone
from handlers.places.table import phone_prefixes


@pytest.mark.parametrize(
    ("number", "country", "first"),
    [
        ("+5511987654321", "BR", "America/Sao_Paulo"),
        ("+5592987654321", "BR", "America/Manaus"),
        ("+5568999998888", "BR", "America/Rio_Branco"),
        ("+12125551234", "US", "America/New_York"),
        ("+13105551234", "US", "America/Los_Angeles"),
        ("+18085551234", "US", "Pacific/Honolulu"),
        ("+16045551234", "CA", "America/Vancouver"),
        ("+17875551234", "PR", "America/Puerto_Rico"),
        ("+5215512345678", "MX", "America/Mexico_City"),
        ("+526641234567", "MX", "America/Tijuana"),
        ("+351912345678", "PT", "Europe/Lisbon"),
        ("+351295123456", "PT", "Atlantic/Azores"),
        ("+34928123456", "ES", "Atlantic/Canary"),
        ("+34612345678", "ES", "Europe/Madrid"),
        ("+447400123456", "GB", "Europe/London"),
        ("+5491123456789", "AR", "America/Argentina/Buenos_Aires"),
        ("+562912345678", "CL", "America/Santiago"),
        ("+61412345678", "AU", "Australia/Sydney"),
    ],
)
def test_a_number_suggests_its_country_and_zone(number: str, country: str, first: str) -> None:
    hint = guess_from_phone(number)
    assert (hint.country, hint.zones[0]) == (country, first)


@pytest.mark.parametrize("number", ["", "garbage", "+1", "+999123", "11987654321", "+80012345678"])
def test_what_is_no_number_of_a_country_suggests_nothing(number: str) -> None:
    assert guess_from_phone(number) == PhoneHint(None, ())


def test_every_zone_of_the_prefixes_is_in_the_installed_zone_data() -> None:
    for zone in {zone for zones in phone_prefixes().values() for zone in zones}:
        assert ZoneInfo(zone).key == zone


@given(st.text() | st.text("+0123456789 ", max_size=20))
def test_any_text_gives_a_hint(text: str) -> None:
    hint = guess_from_phone(text)
    assert (hint.country is None) == (hint.zones == ())
