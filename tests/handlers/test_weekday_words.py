"""Days of the week are read as people write them in three languages, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.weekday_words import read_weekday, read_weekdays

LANGUAGES = ("en", "pt-BR", "es")

ENGLISH = """
mon-fri = 12345
monday to friday = 12345
Mon – Fri = 12345
weekdays = 12345
working days = 12345
every day = 1234567
everyday = 1234567
all = 1234567
daily = 1234567
sat and sun = 67
weekends = 67
the weekend = 67
all but friday = 123467
every day except sunday = 123456
weekdays but wednesday = 1245
Tuesdays and Thursdays = 24
mon, wed & fri = 135
fri to mon = 1567
M-F = 12345
m, w, f = 135
Saturday = 6
from tuesday to thursday = 234
mon tue wed = 123
monday through thursday = 1234
weekdays and saturday = 123456
MON/WED/FRI = 135
except friday = 123467
mon-wed, sat = 1236
7 days = 1234567
🙂 monday = 1
"""

PORTUGUESE = """
seg a sex = 12345
segunda a sexta = 12345
segunda à sexta-feira = 12345
de segunda a sábado = 123456
segunda, quarta e sexta = 135
2ª a 6ª = 12345
2ª, 4ª e 6ª = 135
dias úteis = 12345
todos os dias = 1234567
todo dia = 1234567
fim de semana = 67
fins de semana = 67
menos sexta = 123467
todos menos domingo = 123456
todo dia menos fim de semana = 12345
sáb a ter = 1267
ter e qui = 24
terça-feira = 2
quinta = 4
no sábado = 6
aos domingos = 7
sábado e domingo = 67
seg-sex = 12345
dias de semana = 12345
Seg até Qui = 1234
a semana toda = 1234567
segunda-feira a quinta-feira = 1234
só sexta = 5
seg/qua/sex = 135
dias úteis e sábado = 123456
"""

SPANISH = """
lunes a viernes = 12345
de lunes a viernes = 12345
lun mié vie = 135
lunes, miércoles y viernes = 135
fin de semana = 67
todos los días = 1234567
todos menos el viernes = 123467
entre semana = 12345
días laborables = 12345
días hábiles = 12345
L-V = 12345
L a V = 12345
L, X, V = 135
martes y jueves = 24
sábado = 6
los domingos = 7
vie a lun = 1567
cada día = 1234567
todos los días excepto el domingo = 123456
de martes a sábado = 23456
lunes al jueves = 1234
toda la semana = 1234567
el finde = 67
mar y jue = 24
jueves = 4
sábados y domingos = 67
lun-vie = 12345
lunes hasta miércoles = 123
menos el lunes = 234567
miércoles = 3
"""

PIECES = "mon seg - a to menos all weekend e , L =67 = 2ª feira no 7 x –"

UNSURE = """
sometimes
dias da semana
not monday
no lunes
mon-wed-fri
8
1-5
maybe
hoje
all but all
menos
monday meeting
segunda vez
no
tomorrow
a
to
mon-weekend
🙂
all but
weekday blues
- -
"""


def said_and_meant(table: str) -> list[tuple[str, frozenset[int]]]:
    rows = (line.rpartition(" = ") for line in table.strip().splitlines())
    return [(said, frozenset(map(int, meant))) for said, _, meant in rows]


@pytest.mark.parametrize(("said", "meant"), said_and_meant(ENGLISH))
def test_english_days_are_read(said: str, meant: frozenset[int]) -> None:
    assert read_weekdays(said, "en") == meant


@pytest.mark.parametrize(("said", "meant"), said_and_meant(PORTUGUESE))
def test_portuguese_days_are_read(said: str, meant: frozenset[int]) -> None:
    assert read_weekdays(said, "pt-BR") == meant


@pytest.mark.parametrize(("said", "meant"), said_and_meant(SPANISH))
def test_spanish_days_are_read(said: str, meant: frozenset[int]) -> None:
    assert read_weekdays(said, "es") == meant


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", ["", *UNSURE.strip().splitlines()])
def test_talk_is_not_taken_for_days(said: str, language: str) -> None:
    assert read_weekdays(said, language) is None


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("sunday", "en", 7),
        ("on Mondays", "en", 1),
        ("2ª feira", "pt-BR", 1),
        ("domingo", "pt-BR", 7),
        ("el miércoles", "es", 3),
        ("X", "es", 3),
        ("weekend", "en", None),
        ("seg e ter", "pt-BR", None),
        ("hoy", "es", None),
    ],
)
def test_one_day_is_read_only_when_it_is_one(said: str, language: str, day: int | None) -> None:
    assert read_weekday(said, language) == day


def test_single_letters_are_days_only_where_people_write_them() -> None:
    assert read_weekdays("L-V", "es") == frozenset({1, 2, 3, 4, 5})
    assert read_weekdays("L-V", "en") is None
    assert read_weekdays("S", "pt-BR") is None


@given(
    st.lists(st.sampled_from(PIECES.split())).map(" ".join) | st.text(),
    st.sampled_from((*LANGUAGES, "", "de")),
)
def test_any_text_is_read_or_refused(text: str, language: str) -> None:
    found = read_weekdays(text, language)
    assert found is None or (found and found <= set(range(1, 8)))
