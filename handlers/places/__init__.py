"""Where a person is and which time zone that means: from a point, a city, a phone, a language."""

from handlers.places.cities import cities_named, is_name_of_a_city
from handlers.places.phones import PhoneHint, guess_from_phone
from handlers.places.table import City
from handlers.places.zones import country_of_zone, country_zones, guess_from_language, zone_at

__all__ = [
    "City",
    "PhoneHint",
    "cities_named",
    "country_of_zone",
    "country_zones",
    "guess_from_language",
    "guess_from_phone",
    "is_name_of_a_city",
    "zone_at",
]
