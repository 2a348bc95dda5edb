"""Which city a person means by what they typed."""

import re
from collections.abc import Iterable, Iterator, Sequence

from handlers.places.table import (
    City,
    Meanings,
    Row,
    areas,
    city,
    city_row,
    known_zones,
    largest_in_zone,
    meanings,
)
from handlers.spelling import folded

_AT_MOST = 8
# Longer than any address a person would type for a city; more is talk.
_LONGEST = 120
# Cancún is not drowned by Changchun, which some also write so; Rome, New York yields to Roma.
_OVERWHELMS = 10
_SEPARATORS = re.compile(r"[,;/|()\n]|\s[-–—]\s")
_COURTESY = frozenset({"please", "por favor", "thanks", "obrigado", "obrigada", "gracias"})
_LEADING_WORDS = (
    "i im am we live in at near from the city of here eu sou moro vivo fico estou to tou em no na "
    "de do da perto aqui cidade yo soy resido estoy en el la cerca ciudad"
)
_LEADING = frozenset(_LEADING_WORDS.split())


def cities_named(text: str) -> tuple[City, ...]:
    """The cities `text` can mean, the largest first, at most 8; () when none is known.

    Capitals and accents do not matter. A region or country may follow ("Paris, Texas",
    "Springfield IL", "Lima Peru", "Salvador/BA"); a region or country alone gives the largest city
    of each of its zones; so does the region of an unknown town ("Lençóis, Bahia"). A zone's name
    gives its largest city. Cities called so come before cities also called so: the others count
    only when no city has the name, or one is ten times larger than all that do ("Roma").

    Only what a person must choose between is listed: one city for each zone, country and region,
    and one in all when zone and country are the same. A fixed offset ("UTC-3") gives (): it is not
    a place, and summer time could not be kept; ask for a city.
    """
    zone = known_zones().get(text.strip().replace(" ", "_").casefold()) if "/" in text else None
    if zone:
        return (_city_of_zone(zone),)
    if len(text) > _LONGEST:
        return ()
    parts = [part for part in map(folded, _SEPARATORS.split(text)) if part]
    parts = [part for part in parts if part not in _COURTESY]
    if not parts:
        return ()
    rows = _qualified(parts) if len(parts) > 1 else _spoken(parts[0].split())
    return _worth_choosing(rows)


def is_name_of_a_city(name: str) -> bool:
    """Whether a city goes by this folded name (handlers.spelling.folded)."""
    found = meanings(name)
    return bool(found.own or found.other)


def _city_of_zone(zone: str) -> City:
    row = largest_in_zone().get(zone)
    if row is None:
        return City(zone.rpartition("/")[2].replace("_", " "), "", "", zone, 0)
    return city(row)


def _qualified(parts: Sequence[str]) -> set[int]:
    """Rows for a name and, after separators, the regions or countries it lies in."""
    for name in _without_leading(parts[0].split()):
        rows = _called(name, parts[1:])
        if rows:
            return rows
    return _somewhere_in(parts[1:])


def _spoken(words: list[str]) -> set[int]:
    """Rows for a name without separators: as a whole, then with its last words as a qualifier."""
    for phrase in _without_leading(words):
        rows = _called(phrase, ())
        if rows:
            return rows
        spoken = phrase.split()
        for cut in range(len(spoken) - 1, 0, -1):
            rows = _called(" ".join(spoken[:cut]), [" ".join(spoken[cut:])])
            if rows:
                return rows
    return set()


def _without_leading(words: list[str]) -> Iterator[str]:
    """The phrase, then the phrase without "moro em", "I live in" and the like."""
    yield " ".join(words)
    for start in range(1, len(words)):
        if words[start - 1] not in _LEADING:
            return
        yield " ".join(words[start:])


def _called(name: str, qualifiers: Iterable[str]) -> set[int]:
    found = meanings(name)
    limits = [_area_codes(qualifier) for qualifier in qualifiers]
    own = _within({*found.own, *_largest(found.areas)}, limits)
    other = _within(found.other, limits)
    if not own:
        return other
    largest = max(city_row(row).population for row in own)
    return own | {row for row in other if city_row(row).population >= _OVERWHELMS * largest}


def _within(rows: Iterable[int], limits: Sequence[frozenset[str]]) -> set[int]:
    return {row for row in rows if _lies_in_all(city_row(row), limits)}


def _lies_in_all(row: Row, limits: Sequence[frozenset[str]]) -> bool:
    return all(any(row.is_in(area) for area in limit) for limit in limits)


def _area_codes(qualifier: str) -> frozenset[str]:
    """Codes of the regions and countries a qualifier can mean: name, state code or ISO code."""
    found: Meanings = meanings(qualifier)
    iso = {qualifier.upper()} & areas().keys()
    return frozenset(iso.union(found.areas, found.qualifies))


def _largest(codes: Iterable[str]) -> set[int]:
    return {row for code in codes if code in areas() for row in areas()[code].rows}


def _somewhere_in(qualifiers: Sequence[str]) -> set[int]:
    """Rows that stand for a town too small for the table: its region's, or its country's when
    that has one zone."""
    limits = [_area_codes(qualifier) for qualifier in qualifiers]
    codes = [code for qualifier in qualifiers for code in meanings(qualifier).areas]
    telling = [code for code in codes if "." in code or len(_largest([code])) == 1]
    return _within(_largest(telling), limits)


def _worth_choosing(rows: Iterable[int]) -> tuple[City, ...]:
    distinct: dict[tuple[str, str, str], City] = {}
    for found in map(city, sorted(rows)):
        distinct.setdefault((found.zone, found.country, found.region), found)
    if len({(zone, country) for zone, country, _ in distinct}) == 1:
        return tuple(distinct.values())[:1]
    return tuple(distinct.values())[:_AT_MOST]
