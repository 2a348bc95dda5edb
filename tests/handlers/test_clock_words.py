"""Times of day are read as people write them in three languages, or not at all."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.clock_words import read_time

MORNING = time(7, 30)
EVENING = time(21, 0)
LANGUAGES = ("en", "pt-BR", "es")

ENGLISH = """
8 = 08:00
8h = 08:00
7:30 = 07:30
7.30 = 07:30
0730 = 07:30
22h30 = 22:30
22h = 22:00
8am = 08:00
8 pm = 20:00
8 p.m. = 20:00
half past seven = 07:30
quarter to nine = 08:45
a quarter past 6 = 06:15
noon = 12:00
midnight = 00:00
seven in the morning = 07:00
around 8 = 08:00
at 8 = 08:00
8 o'clock = 08:00
eight o'clock = 08:00
ten to nine = 08:50
twenty past six = 06:20
20 past 6 = 06:20
twenty five to nine = 08:35
seven thirty = 07:30
seven fifteen pm = 19:15
eight oh five = 08:05
12pm = 12:00
12am = 00:00
12:30 am = 00:30
08:00 PM = 20:00
9 at night = 21:00
nine in the evening = 21:00
3 in the afternoon = 15:00
8 tonight = 20:00
maybe 8? = 08:00
let's say 7:15 = 07:15
I wake up at 6 = 06:00
☀️ 7:00 = 07:00
8️⃣ = 08:00
7:30!! = 07:30
NOON = 12:00
half past midnight = 00:30
quarter to midnight = 23:45
5 to noon = 11:55
half seven = 07:30
24:00 = 00:00
23:59 = 23:59
1900 = 19:00
730 = 07:30
8:30pm please = 20:30
At 8 AM every day = 08:00
10 to 9 = 08:50
ten minutes past eight = 08:10
8 sharp = 08:00
7 a.m. = 07:00
twenty one = 21:00
9pm works for me = 21:00
no, 8am = 08:00
how about 6:45 = 06:45
21:00:00 = 21:00
five to one = 12:55
6:05 = 06:05
8 in the morning = 08:00
quarter of nine = 08:45
quarter after 8 = 08:15
8ish = 08:00
eight-thirty = 08:30
"""

PORTUGUESE = """
8 = 08:00
8h = 08:00
às 7h = 07:00
as 7h = 07:00
7h30 = 07:30
7h30min = 07:30
22h30 = 22:30
8 da manhã = 08:00
oito da noite = 20:00
sete e meia = 07:30
meio-dia = 12:00
meio dia e meia = 12:30
meia-noite = 00:00
meia noite e meia = 00:30
dez para as oito = 07:50
pode ser 8h = 08:00
tipo 7h30 = 07:30
quinze para as nove = 08:45
um quarto para as oito = 07:45
15 pras 8 = 07:45
20h = 20:00
20:15 = 20:15
às oito = 08:00
às oito e quinze = 08:15
oito e dez = 08:10
oito e vinte e cinco = 08:25
vinte e duas horas = 22:00
vinte e uma e trinta = 21:30
vinte e três e quinze = 23:15
8 horas = 08:00
8 horas e 30 minutos = 08:30
oito horas da manhã = 08:00
6 da tarde = 18:00
1 da madrugada = 01:00
9 da noite = 21:00
à uma da tarde = 13:00
uma e meia = 01:30
meio-dia e quinze = 12:15
dez pro meio-dia = 11:50
cinco pra meia-noite = 23:55
SETE E MEIA = 07:30
umas 8 = 08:00
lá pelas 9h = 09:00
8h da manhã = 08:00
08h = 08:00
8hs = 08:00
8:30hs = 08:30
7 e meia da noite = 19:30
ao meio-dia = 12:00
às 21 = 21:00
21 = 21:00
zero hora = 00:00
acordo às 6 todo dia = 06:00
8h, por favor 🙏 = 08:00
hoje às 22 = 22:00
9 da manhã tá bom = 09:00
oito menos um quarto = 07:45
nove menos dez = 08:50
7h e 45 = 07:45
22 e 30 = 22:30
não, 9h = 09:00
12h = 12:00
12 da noite = 00:00
doze e trinta = 12:30
seis em ponto = 06:00
amanhã às 7 = 07:00
de manhã, às 8 = 08:00
8 h 15 min = 08:15
faltam dez para as oito = 07:50
às 18h30 = 18:30
quatro da tarde = 16:00
por volta das 8 = 08:00
perto das 9 = 09:00
sete trinta = 07:30
"""

SPANISH = """
8 = 08:00
8h = 08:00
a las 8 = 08:00
las ocho y media = 08:30
ocho menos cuarto = 07:45
a las 9 de la noche = 21:00
mediodía = 12:00
medianoche = 00:00
9 y cuarto de la tarde = 21:15
a eso de las 8 = 08:00
a la una = 01:00
la una y media = 01:30
ocho y cuarto = 08:15
cuarto para las ocho = 07:45
diez para las ocho = 07:50
faltan diez para las ocho = 07:50
ocho menos diez = 07:50
7 de la mañana = 07:00
las siete de la mañana = 07:00
8 de la noche = 20:00
3 de la tarde = 15:00
1 de la madrugada = 01:00
7:30 = 07:30
7.30 = 07:30
7:30 p. m. = 19:30
8 p.m. = 20:00
8 am = 08:00
22h30 = 22:30
22 hs = 22:00
22:30 hs = 22:30
veintiuna horas = 21:00
las veintidós = 22:00
las veintidós y treinta = 22:30
veinte y treinta = 20:30
ocho veinte = 08:20
ocho y veinte = 08:20
ocho y veinticinco = 08:25
A LAS OCHO = 08:00
MEDIODIA = 12:00
al mediodía = 12:00
medio dia = 12:00
media noche = 00:00
a medianoche = 00:00
doce y media = 12:30
doce de la noche = 00:00
doce del mediodía = 12:00
como a las 8 = 08:00
tipo 8 = 08:00
puede ser a las 9 = 09:00
mejor a las 9 = 09:00
mañana a las 8 = 08:00
por la mañana, a las 7 = 07:00
seis en punto = 06:00
6 en punto de la tarde = 18:00
once = 11:00
once y cuarto = 11:15
cinco para las nueve = 08:55
nueve menos veinte = 08:40
ocho y cinco = 08:05
a las 21 = 21:00
21:00 = 21:00
0:15 = 00:15
las 7 y media = 07:30
8 y 30 = 08:30
a las 20 horas = 20:00
8 de la mañana por favor = 08:00
a las 7 😊 = 07:00
no, a las 9 = 09:00
unas 8 = 08:00
quince para las diez = 09:45
cero horas = 00:00
"""

NO_SINGLE_TIME = """
25:00
8:75
sometime
ontem
8 or 9
eight or nine
-8
8-9
8 ou 9
8 o 9
das 8 às 9
from 8 to 9
8 to 9
5 to 9
not 8
não às 8
not at 8am
in 8 hours
em 2 horas
em 2h
every 2h
a cada 2h
8 hours
dormi 8h por dia
3 kids
tenho 2 objetivos
25/12
8 reais
R$ 8
$8
8%
8kg
v8
quarter
half an hour
meia hora
media hora
15 da manhã
13am
0 pm
depois das 8
antes das 8
after 8
before 8pm
8 ou 20h
8h 9h
between 7 and 8
entre las 8 y las 9
7½
99
8:5
12345
8.5
I have 3 meetings
oito ou nove
ocho o nueve
2 days
8 da manhã ou da noite
half
morning
de manhã
amanhã
mañana
no
si
not sure
I don't know 8
um dia
un momento
segunda
+8
8th
8/9
1.500
60:00
hasta las 8
mais tarde
8 pessoas
una cosa
vinte e cinco
8 dez
sete e sete
8pm or nine
8 e pouco
siete y pico
8 hours a day
"""

PIECES = (
    "8 22 30 às las at e y to h pm de la noche da meia half past quarter menos para "
    ": . , - – noon @ # | ½ 8️⃣ ٨ vinte three doce cuarto às8h30 24 não"
)

MIXED = """
8 da noite = 20:00
a las 8pm = 20:00
half past 8 da noite = 20:30
8h e meia = 08:30
8h y cuarto = 08:15
noon, por favor = 12:00
"""


def said_and_meant(table: str) -> list[tuple[str, time]]:
    rows = (line.rpartition(" = ") for line in table.strip().splitlines())
    return [(said, time.fromisoformat(meant)) for said, _, meant in rows]


@pytest.mark.parametrize(("said", "meant"), said_and_meant(ENGLISH))
def test_english_times_are_read(said: str, meant: time) -> None:
    assert read_time(said, "en") == meant


@pytest.mark.parametrize(("said", "meant"), said_and_meant(PORTUGUESE))
def test_portuguese_times_are_read(said: str, meant: time) -> None:
    assert read_time(said, "pt-BR") == meant


@pytest.mark.parametrize(("said", "meant"), said_and_meant(SPANISH))
def test_spanish_times_are_read(said: str, meant: time) -> None:
    assert read_time(said, "es") == meant


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("said", "meant"), said_and_meant(MIXED))
def test_people_mix_languages(said: str, meant: time, language: str) -> None:
    assert read_time(said, language) == meant


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", ["", "🙂", "8" * 5000, *NO_SINGLE_TIME.strip().splitlines()])
def test_what_names_no_single_time_is_not_guessed(said: str, language: str) -> None:
    assert read_time(said, language) is None
    assert read_time(said, language, EVENING) is None


@pytest.mark.parametrize(
    ("said", "around", "meant"),
    [
        ("9", EVENING, time(21)),
        ("9", MORNING, time(9)),
        ("21", MORNING, time(21)),
        ("7:30", EVENING, time(19, 30)),
        ("sete e meia", EVENING, time(19, 30)),
        ("12", EVENING, time(0)),
        ("12", MORNING, time(12)),
        ("08:00", EVENING, time(8)),
        ("noon", EVENING, time(12)),
        ("9 da manhã", EVENING, time(9)),
        ("quarter to nine", EVENING, time(20, 45)),
    ],
)
def test_an_open_hour_is_the_one_nearer_to_what_was_asked(
    said: str, around: time, meant: time
) -> None:
    assert read_time(said, "pt-BR", around) == meant


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), language=st.sampled_from(LANGUAGES))
def test_every_time_of_a_24_hour_clock_reads_back(hour: int, minute: int, language: str) -> None:
    assert read_time(f"{hour:02d}:{minute:02d}", language) == time(hour, minute)
    assert read_time(f"às {hour}h{minute:02d}", language) == time(hour, minute)


@given(
    st.lists(st.sampled_from(PIECES.split())).map(" ".join) | st.text(),
    st.sampled_from((*LANGUAGES, "", "de")),
    st.none() | st.times(),
)
def test_any_text_is_read_or_refused(text: str, language: str, around: time | None) -> None:
    found = read_time(text, language, around)
    assert found is None or (found.second, found.microsecond, found.tzinfo) == (0, 0, None)


def test_two_figures_and_minutes_are_a_clock_of_24_hours_whatever_is_expected() -> None:
    assert read_time("11:08", "pt-BR", time(21)) == time(11, 8)
    assert read_time("9:30", "en", time(21)) == time(21, 30)
    assert read_time("11:08 da noite", "pt-BR", time(21)) == time(23, 8)
