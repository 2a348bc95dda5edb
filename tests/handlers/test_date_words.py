"""Which date a person means, in three languages, and never a crash or a guess."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.date_words import read_date
from handlers.words import catalog
from handlers.words.catalog import LANGUAGES

TODAY = date(2026, 11, 24)
"""A Tuesday."""
PIECES = [
    *("until", "next", "in", "de", "fin", "mes", "weeks", "monday", "sexta", "feb"),
    *("0", "29", "31", "999", "12/12", "/", "-", ".", "²", "º"),
]
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "friday", (2026, 11, 27)),
        ("en", "until Friday", (2026, 11, 27)),
        ("en", "next monday", (2026, 11, 30)),
        ("en", "tuesday", (2026, 12, 1)),
        ("en", "tomorrow", (2026, 11, 25)),
        ("en", "the day after tomorrow", (2026, 11, 26)),
        ("en", "12/12", (2026, 12, 12)),
        ("en", "12/5", (2026, 12, 5)),
        ("en", "24/12", (2026, 12, 24)),
        ("en", "Dec 24", (2026, 12, 24)),
        ("en", "December 24th, 2026", (2026, 12, 24)),
        ("en", "the 24th of December", (2026, 12, 24)),
        ("en", "Friday, Dec 4", (2026, 12, 4)),
        ("en", "in two weeks", (2026, 12, 8)),
        ("en", "a month", (2026, 12, 24)),
        ("en", "the 2nd", (2026, 12, 2)),
        ("en", "end of the month", (2026, 11, 30)),
        ("en", "2026-12-24", (2026, 12, 24)),
        ("en", "Jan 31 2026", (2026, 1, 31)),
        ("en", "feb 29", (2028, 2, 29)),
        ("pt-BR", "sexta", (2026, 11, 27)),
        ("pt-BR", "até sexta-feira", (2026, 11, 27)),
        ("pt-BR", "sexta que vem", (2026, 11, 27)),
        ("pt-BR", "próxima segunda", (2026, 11, 30)),
        ("pt-BR", "amanhã", (2026, 11, 25)),
        ("pt-BR", "depois de amanhã", (2026, 11, 26)),
        ("pt-BR", "12/5", (2027, 5, 12)),
        ("pt-BR", "24 de dezembro", (2026, 12, 24)),
        ("pt-BR", "dia 2", (2026, 12, 2)),
        ("pt-BR", "1º de janeiro", (2027, 1, 1)),
        ("pt-BR", "primeiro de janeiro", (2027, 1, 1)),
        ("pt-BR", "daqui a 10 dias", (2026, 12, 4)),
        ("pt-BR", "fim do mês", (2026, 11, 30)),
        ("es", "hasta el viernes", (2026, 11, 27)),
        ("es", "el próximo lunes", (2026, 11, 30)),
        ("es", "mañana", (2026, 11, 25)),
        ("es", "pasado mañana", (2026, 11, 26)),
        ("es", "24 de diciembre", (2026, 12, 24)),
        ("es", "24 dic", (2026, 12, 24)),
        ("es", "24.12.2026", (2026, 12, 24)),
        ("es", "en dos semanas", (2026, 12, 8)),
        ("es", "fin de mes", (2026, 11, 30)),
    ],
)
def test_a_date_is_read_as_people_write_it(
    language: str, text: str, expected: tuple[int, int, int]
) -> None:
    assert read_date(text, language, TODAY) == date(*expected)


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "31/2", "0", "99", "monday or tuesday", "I don't know", "12/13/14/15",
        "I'll be back on friday", "when my mother is well and the house is quiet once more, maybe",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_one_date_is_not_guessed(text: str, language: str) -> None:
    assert read_date(text, language, TODAY) is None


@given(DAYS, DAYS, st.sampled_from(LANGUAGES))
def test_an_iso_date_is_itself(day: date, today: date, language: str) -> None:
    assert read_date(day.isoformat(), language, today) == day


@given(DAYS, st.integers(0, 300), st.sampled_from(LANGUAGES))
def test_what_virtus_writes_is_what_it_reads(today: date, ahead: int, language: str) -> None:
    """The date of a hint can be sent back as it stands."""
    day = today + timedelta(days=ahead)
    assert read_date(catalog.day(language, day), language, today) == day


@given(
    st.one_of(
        st.text(max_size=70),
        st.lists(
            st.sampled_from(PIECES),
            max_size=6,
        ).map(" ".join),
    ),
    DAYS,
    st.sampled_from(LANGUAGES),
)
def test_no_text_breaks_it(text: str, today: date, language: str) -> None:
    found = read_date(text, language, today)
    assert found is None or isinstance(found, date)
