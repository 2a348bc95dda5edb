"""Where a person is and which time zone that means: from a point, a city, a phone, a language."""

from handlers.places.cities import cities_named
from handlers.places.phones import PhoneHint, guess_from_phone
from handlers.places.table import City
from handlers.places.zones import country_zones, guess_from_language, zone_at

__all__ = [
    "City",
    "PhoneHint",
    "cities_named",
    "country_zones",
    "guess_from_language",
    "guess_from_phone",
    "zone_at",
]
