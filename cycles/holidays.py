"""Which dates are public holidays in a country, for those who want to be left in peace on them."""

from datetime import date
from functools import cache


def is_holiday(country: str | None, day: date) -> bool:
    """Whether a date is a public holiday all over a country, by its ISO 3166-1 code.

    False where no country is given or nothing is known of it. A holiday of a state or a city alone
    is none. The first question about a country takes up to a second: ask it off the loop.
    """
    return country is not None and day in _of_year(country, day.year)


@cache
def _of_year(country: str, year: int) -> frozenset[date]:
    # Imported by who asks for it alone: it is half a second and 20 MB that few need.
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415

    is_known = country in list_supported_countries()
    return frozenset(country_holidays(country, years=year)) if is_known else frozenset()
