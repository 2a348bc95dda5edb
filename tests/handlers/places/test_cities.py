"""A typed city gives its zone; an ambiguous one gives what to choose between."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.places import cities_named
from handlers.places.table import areas, city, largest_in_zone

ONE_PLACE = """
São Paulo > BR America/Sao_Paulo
sao paulo > BR America/Sao_Paulo
SÃO PAULO > BR America/Sao_Paulo
SP > BR America/Sao_Paulo
RJ > BR America/Sao_Paulo
BH > BR America/Sao_Paulo
BA > BR America/Bahia
AC > BR America/Rio_Branco
Salvador/BA > BR America/Bahia
Campinas - SP > BR America/Sao_Paulo
moro em Recife > BR America/Recife
Manaus > BR America/Manaus
Cuiabá > BR America/Cuiaba
Rio Branco > BR America/Rio_Branco
rio > BR America/Sao_Paulo
Fernando de Noronha > BR America/Noronha
🇧🇷 Fortaleza > BR America/Fortaleza
São José > BR America/Sao_Paulo
NYC > US America/New_York
Nova York > US America/New_York
Nova Iorque > US America/New_York
Nueva York > US America/New_York
New York, USA > US America/New_York
Washington, D.C. > US America/New_York
Paris, Texas > US America/Chicago
Paris TX > US America/Chicago
Springfield IL > US America/Chicago
Springfield, IL, USA > US America/Chicago
Springfield, Massachusetts > US America/New_York
Tulsa, OK > US America/Chicago
San Jose, CA > US America/Los_Angeles
Portland, Oregon > US America/Los_Angeles
London, Ontario > CA America/Toronto
Vancouver BC > CA America/Vancouver
Londres, Reino Unido > GB Europe/London
Londres > GB Europe/London
Lisboa > PT Europe/Lisbon
Lisbon > PT Europe/Lisbon
I live in Lisbon, Portugal > PT Europe/Lisbon
Porto > PT Europe/Lisbon
Açores > PT Atlantic/Azores
Azores > PT Atlantic/Azores
Madeira > PT Atlantic/Madeira
Canarias > ES Atlantic/Canary
Ilhas Canárias > ES Atlantic/Canary
Paris, France > FR Europe/Paris
Paris, França > FR Europe/Paris
Paris, Francia > FR Europe/Paris
Paris FR > FR Europe/Paris
CDMX > MX America/Mexico_City
Ciudad de México > MX America/Mexico_City
Cidade do México > MX America/Mexico_City
Tijuana > MX America/Tijuana
Cancún > MX America/Cancun
Guadalajara Jalisco > MX America/Mexico_City
Lima Peru > PE America/Lima
Lima, Perú > PE America/Lima
Bogotá > CO America/Bogota
Rapa Nui > CL Pacific/Easter
Isla de Pascua > CL Pacific/Easter
Galápagos > EC Pacific/Galapagos
Córdoba Argentina > AR America/Argentina/Cordoba
Córdoba, España > ES Europe/Madrid
Bs As > AR America/Argentina/Buenos_Aires
vivo en Montevideo > UY America/Montevideo
Tóquio > JP Asia/Tokyo
Tokio > JP Asia/Tokyo
Pequim > CN Asia/Shanghai
Nova Délhi > IN Asia/Kolkata
Cidade do Cabo > ZA Africa/Johannesburg
Genebra > CH Europe/Zurich
Moscú > RU Europe/Moscow
Lençóis, Bahia > BR America/Bahia
America/Sao_Paulo > BR America/Sao_Paulo
europe/kyiv > UA Europe/Kyiv
"""
NO_PLACE = """
UTC-3
GMT+2
Etc/GMT+3
UTC
Paris, Narnia
Springfield, Brazil
sim
no
ok
not today, ok
hoje
bom dia
estou cansado hoje
8h
🙂
a
,,,
"""


@pytest.mark.parametrize("row", ONE_PLACE.strip().splitlines())
def test_a_clear_name_gives_one_city(row: str) -> None:
    typed, _, meant = row.partition(" > ")
    [found] = cities_named(typed)
    assert f"{found.country} {found.zone}" == meant


@pytest.mark.parametrize("typed", ["", "x" * 5000, *NO_PLACE.strip().splitlines()])
def test_what_is_no_known_place_gives_none(typed: str) -> None:
    assert cities_named(typed) == ()


def test_homonyms_are_told_apart_by_region_and_country_largest_first() -> None:
    found = cities_named("Springfield")
    assert 2 <= len(found) <= 8
    assert {("MO", "America/Chicago"), ("MA", "America/New_York")} <= {
        (city.region, city.zone) for city in found
    }
    assert len({(city.zone, city.country, city.region) for city in found}) == len(found)
    assert [city.population for city in found] == sorted(
        (city.population for city in found), reverse=True
    )


@pytest.mark.parametrize(
    ("typed", "first", "others"),
    [
        ("Vancouver", "America/Vancouver", {"America/Los_Angeles"}),
        ("Birmingham", "Europe/London", {"America/Chicago"}),
        ("La Paz", "America/La_Paz", {"America/Mazatlan"}),
        ("Santiago", "America/Santiago", {"America/Santo_Domingo"}),
        ("Valencia", "America/Caracas", {"Europe/Madrid"}),
        ("Roma", "Europe/Rome", set()),
        ("México", "America/Mexico_City", {"America/Tijuana"}),
        ("Portugal", "Europe/Lisbon", {"Atlantic/Madeira", "Atlantic/Azores"}),
        ("Texas", "America/Chicago", {"America/Denver"}),
        ("Brasil", "America/Sao_Paulo", {"America/Bahia", "America/Manaus"}),
    ],
)
def test_all_zones_a_name_can_mean_are_offered(typed: str, first: str, others: set[str]) -> None:
    zones = [city.zone for city in cities_named(typed)]
    assert zones[0] == first
    assert others <= set(zones)


def test_a_zone_of_no_city_is_itself_a_place() -> None:
    [found] = cities_named("Antarctica/Troll")
    assert (found.name, found.country, found.zone) == ("Troll", "", "Antarctica/Troll")


def test_every_zone_of_the_table_is_in_the_installed_zone_data() -> None:
    assert len(largest_in_zone()) > 390
    for zone in largest_in_zone():
        assert ZoneInfo(zone).key == zone


def test_every_area_knows_a_city_of_its_own() -> None:
    for code, area in areas().items():
        for row in area.rows:
            assert city(row).country == code[:2]


@given(st.text() | st.text("São Paulo,/- ()UTC+3'.", max_size=30))
def test_any_text_gives_cities_or_none(text: str) -> None:
    assert len(cities_named(text)) <= 8
