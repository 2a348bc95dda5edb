"""Times, days and dates are written as people in each language and country say them."""

from datetime import date, time

import pytest

from handlers.words import catalog


@pytest.mark.parametrize(
    ("language", "country", "at", "written"),
    [
        ("en", None, time(7, 30), "07:30"),
        ("en", "GB", time(21), "21:00"),
        ("en", "US", time(21), "9:00\u202fPM"),
        ("en", "US", time(0, 5), "12:05\u202fAM"),
        ("es", "ES", time(7, 30), "7:30"),
        ("es", "MX", time(13), "1:00\u202fpm"),
        ("pt-BR", "BR", time(7, 30), "7h30"),
        ("pt-BR", None, time(21), "21h"),
    ],
)
def test_the_clock_follows_language_and_country(
    language: str, country: str | None, at: time, written: str
) -> None:
    assert catalog.clock(language, at, country) == written


@pytest.mark.parametrize(
    ("language", "country", "at", "written"),
    [
        ("en", None, time(0), "at midnight"),
        ("en", "US", time(1), "at 1:00\u202fAM"),
        ("es", "ES", time(1, 30), "a la 1:30"),
        ("es", "ES", time(13), "a las 13:00"),
        ("es", "MX", time(13), "a la 1:00\u202fpm"),
        ("es", None, time(0), "a medianoche"),
        ("pt-BR", None, time(1), "à 1h"),
        ("pt-BR", None, time(7, 30), "às 7h30"),
        ("pt-BR", None, time(0), "à meia-noite"),
    ],
)
def test_at_a_time_is_said_by_its_grammar(
    language: str, country: str | None, at: time, written: str
) -> None:
    said = catalog.say(language, "onboarding-tomorrow", day="today", morning=at, country=country)
    assert written in said


@pytest.mark.parametrize(
    ("language", "numbers", "written"),
    [
        ("en", range(1, 8), "every day"),
        ("pt-BR", range(1, 8), "todos os dias"),
        ("es", range(1, 8), "todos los días"),
        ("en", range(1, 6), "Monday to Friday"),
        ("pt-BR", range(1, 7), "segunda a sábado"),
        ("es", [6, 1, 2, 3], "lunes a miércoles y sábado"),
        ("pt-BR", [1, 3, 5], "segunda, quarta e sexta"),
        ("en", [6, 7], "Saturday and Sunday"),
        ("es", [7], "domingo"),
    ],
)
def test_days_are_said_as_ranges_where_three_are_in_a_row(
    language: str, numbers: list[int], written: str
) -> None:
    assert catalog.days(language, numbers) == written


def test_a_date_has_a_comma_where_the_language_has_one() -> None:
    day = date(2026, 11, 23)
    assert catalog.day("es", day) == "lunes 23 de noviembre"
    assert catalog.day("en", day) == "Monday, November 23"
    assert catalog.day("pt-BR", day) == "segunda-feira, 23 de novembro"
