"""Questions for a place: a city by name, or a shared location."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from handlers.conversation.effects import ShownChoice
from handlers.conversation.reading import NotAnAnswer, Read, Reading, Unreadable
from handlers.conversation.steps import Question
from handlers.places import City, cities_named, is_name_of_a_city, zone_at
from handlers.spelling import folded

SHORT = 60
"""Characters; a text under it that names no place was meant as one."""
_SMALL_WORDS = frozenset("de da do das dos del la las los el of the upon".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere with a time zone, as a reply keeps it."""

    zone: str
    country: str | None
    name: str


@dataclass(frozen=True)
class AskPlace(Question):
    """A city by name, or a shared location; the reply is every place it may be."""

    takes_location: ClassVar[bool] = True

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        found = places_named(text)
        if not found:
            return Unreadable("reading-place") if len(text) < SHORT else NotAnAnswer()
        return Read(found)

    def read_place(self, latitude: float, longitude: float) -> Reading:
        zone = zone_at(latitude, longitude)
        if zone is None:
            return Unreadable("reading-location")
        name = zone.rsplit("/", 1)[-1].replace("_", " ")
        return Read([{"zone": zone, "country": None, "name": name}])

    def decode(self, value: Any) -> str | tuple[Place, ...]:
        """The id of a choice, or the places."""
        return value if isinstance(value, str) else tuple(Place(**one) for one in value["text"])

    def samples(self) -> tuple[Any, ...]:
        lisbon = {"zone": "Europe/Lisbon", "country": "PT", "name": "Lisbon, PT"}
        ohio = {"zone": "America/New_York", "country": "US", "name": "Lisbon, Ohio, US"}
        return (*super().samples(), {"text": [lisbon]}, {"text": [lisbon, ohio]})


@dataclass(frozen=True)
class AskWhichPlace(AskPlace):
    """One of several places called alike; another city typed here is looked up anew."""

    places: tuple[Place, ...] = ()

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        reading = super().read(text, shown, language)
        if isinstance(reading, Read) and len(reading.value) > 1:
            zones = [(place["zone"], place["country"]) for place in reading.value]
            if zones == [(place.zone, place.country) for place in self.places]:
                return Unreadable("reading-which_place")
        return reading

    def samples(self) -> tuple[Any, ...]:
        return super().samples()[:-1]


def places_named(text: str) -> list[dict[str, Any]]:
    """The places a text can mean, by the name it calls them; with their region if there are more
    than one."""
    found = cities_named(text)
    return [
        {
            "zone": city.zone,
            "country": city.country,
            "name": _shown_name(text, city, alone=len(found) == 1),
        }
        for city in found
    ]


def _shown_name(text: str, city: City, *, alone: bool) -> str:
    """ "Ciudad de México, MX" for whoever calls it so, and each part once: "Tokyo, JP"."""
    called = re.split(r"[,;/|()\n]", text.strip(), maxsplit=1)[0].strip()
    name = city.name
    if folded(called) != folded(name) and is_name_of_a_city(folded(called)):
        name = city.region if folded(called) == folded(city.region) else _capitalised(called)
    parts = (name, "" if alone else city.region, city.country)
    return ", ".join(part for part in dict.fromkeys(parts) if part)


def _capitalised(name: str) -> str:
    """As it was written, or with capitals when it has none: "nova york" is "Nova York"."""
    if name != name.casefold():
        return name
    words = name.split()
    return " ".join(
        word if place and word in _SMALL_WORDS else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
    )
