"""Which cities, regions and countries there are: the tables that tools/build_places.py made.

Source: GeoNames (CC BY 4.0), see NOTICE. Read once, at the first question.
"""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cycles.calendar import zone_names


@dataclass(frozen=True, slots=True)
class City:
    """A place with one time zone.

    `name` as GeoNames writes it, mostly the English or local one. `region` is the state or
    province: its short code in Brazil, the United States, Canada and Australia ("SP"), else its
    name, or "". `country` is ISO 3166-1 alpha-2, or "" for a zone of no country. `zone` is an IANA
    name. `population` counts people, 0 when not known.
    """

    name: str
    region: str
    country: str
    zone: str
    population: int


@dataclass(frozen=True, slots=True)
class Area:
    """A region or country: the name shown ("" for a country), and the row of the largest city in
    each of its zones, the zone with most people first."""

    name: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Meanings:
    """What one written name can stand for: rows of cities called so, rows of cities also called
    so, codes of regions and countries ("BR.27", "PT"), and codes that only qualify a city ("TX"
    in "Paris TX")."""

    own: tuple[int, ...] = ()
    other: tuple[int, ...] = ()
    areas: tuple[str, ...] = ()
    qualifies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A city as the table has it: its region is still a code."""

    name: str
    region: str
    country: str
    zone: str
    population: int

    def is_in(self, area: str) -> bool:
        return area in (self.country, self.region)


def city(row: int) -> City:
    """The city in this row; rows are sorted by population, the largest is 0."""
    found = city_row(row)
    area = areas().get(found.region)
    region = area.name if area else ""
    return City(found.name, region, found.country, found.zone, found.population)


def city_row(row: int) -> Row:
    name, region, country, zone, population = _rows()[row].split("\t")
    return Row(name, region, country, zone, int(population))


def meanings(name: str) -> Meanings:
    """What a folded name (handlers.spelling.folded) can stand for; nothing, if unknown."""
    marked = _names().get(name, "").split()
    return Meanings(
        own=tuple(int(mark[1:], 16) for mark in marked if mark[0] == "="),
        other=tuple(int(mark[1:], 16) for mark in marked if mark[0] == "~"),
        areas=tuple(mark[1:] for mark in marked if mark[0] in "@#"),
        qualifies=tuple(mark[1:] for mark in marked if mark[0] == "!"),
    )


@cache
def areas() -> dict[str, Area]:
    """Every region ("BR.27") and country ("BR") with a city in the table."""
    found = {}
    for line in _lines("areas"):
        code, name, rows = line.split("\t")
        found[code] = Area(name, tuple(int(row, 16) for row in rows.split()))
    return found


@cache
def largest_in_zone() -> dict[str, int]:
    """Zone -> row of its largest city."""
    found: dict[str, int] = {}
    for row in sorted(row for area in areas().values() for row in area.rows):
        found.setdefault(city_row(row).zone, row)
    return found


@cache
def phone_prefixes() -> dict[str, tuple[str, ...]]:
    """Digits after the "+" -> zones, for countries with more than one zone (libphonenumber)."""
    found = {}
    for line in _lines("prefixes"):
        prefix, zones = line.split("\t")
        found[prefix] = tuple(zones.split())
    return found


@cache
def known_zones() -> dict[str, str]:
    """Every place's zone in the installed time zone data, by its name in lower case; not the
    fixed offsets (Etc/…, UTC)."""
    return {
        zone.casefold(): zone
        for zone in zone_names()
        if "/" in zone and not zone.startswith("Etc/")
    }


@cache
def _rows() -> tuple[str, ...]:
    return tuple(_lines("cities"))


@cache
def _names() -> dict[str, str]:
    found = {}
    for line in _lines("names"):
        name, _, marks = line.partition("\t")
        found[name] = marks
    return found


def _lines(name: str) -> Iterator[str]:
    packed = files("handlers.places").joinpath("data", f"{name}.tsv.gz").read_bytes()
    yield from gzip.decompress(packed).decode().splitlines()
