"""Which time zones a point, a country or a language suggests."""

from math import isfinite

import tzfpy

from handlers.places.table import areas, city_row, known_zones, largest_in_zone


def zone_at(latitude: float, longitude: float) -> str | None:
    """The IANA zone of a point in degrees; None at sea, and for what is no point on Earth."""
    if not (isfinite(latitude) and isfinite(longitude)):
        return None
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return known_zones().get(tzfpy.get_tz(longitude, latitude).casefold())


def country_zones(country: str) -> tuple[str, ...]:
    """The zones of a country (ISO 3166-1 alpha-2, either case), the one with most people first;
    () for an unknown one."""
    if len(country) != 2:
        return ()
    area = areas().get(country.upper())
    return tuple(city_row(row).zone for row in area.rows) if area else ()


def country_of_zone(zone: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) of the largest city in a zone; None for a zone of none."""
    row = largest_in_zone().get(zone)
    return None if row is None else city_row(row).country


def guess_from_language(language_tag: str) -> tuple[str, ...]:
    """The zones of the country in a language tag ("pt-BR", "es_mx"), most people first; () without
    a country: a language alone ("es") is spoken in too many zones to offer one."""
    subtags = language_tag.replace("_", "-").split("-")[1:]
    country = next((subtag for subtag in subtags if len(subtag) == 2), "")
    return country_zones(country)
