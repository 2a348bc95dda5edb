"""Which country and time zones a phone number suggests."""

from dataclasses import dataclass

import phonenumbers

from handlers.places.table import phone_prefixes
from handlers.places.zones import country_zones


@dataclass(frozen=True, slots=True)
class PhoneHint:
    """A guess to offer, never to act on: people keep their number when they move.

    `country` is ISO 3166-1 alpha-2, None when the number does not tell. `zones` are IANA names,
    the likeliest first, () when nothing is known.
    """

    country: str | None
    zones: tuple[str, ...]


def guess_from_phone(e164: str) -> PhoneHint:
    """What a number in international form ("+5511987654321") suggests; an empty hint for anything
    else. Area codes narrow the zones where they tell one (+1, +55, +52, +7, …)."""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return PhoneHint(None, ())
    country = phonenumbers.region_code_for_number(number)
    if country is None:
        country = phonenumbers.region_code_for_country_code(number.country_code or 0)
    of_country = country_zones(country)
    if not of_country:
        return PhoneHint(None, ())
    of_prefix = _zones_of_prefix(_digits(number))
    likely = tuple(zone for zone in of_country if zone in of_prefix)
    return PhoneHint(country, likely or of_country)


def _digits(number: phonenumbers.PhoneNumber) -> str:
    national = phonenumbers.national_significant_number(number)
    # WhatsApp still writes Mexican mobiles with the 1 that was dropped in 2019.
    if number.country_code == 52 and len(national) == 11:
        national = national.removeprefix("1")
    return f"{number.country_code}{national}"


def _zones_of_prefix(digits: str) -> tuple[str, ...]:
    prefixes = phone_prefixes()
    for length in range(len(digits), 0, -1):
        if digits[:length] in prefixes:
            return prefixes[digits[:length]]
    return ()
