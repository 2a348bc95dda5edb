"""A synthesis may word the facts, and may not add a number to them."""

import pytest

from coach.persona.numbers import invented_numbers

FACTS = "week 2026-11-16, done 2 of 4, energy mean 3.4 of 5 (6 days), before 2.9, evening at 21:30"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two of four done, and energy at 3.4 out of 5 over six days."),
        ("en", "One thing at a time; which one comes first?"),
        ("en", "Energy was 2.9 the week before November 16."),
        ("en", "At 21:30 you closed the day. Twice was enough."),
        ("pt-BR", "Duas de quatro feitas, energia em 3,4 de 5 em seis dias."),
        ("pt-BR", "Uma coisa de cada vez."),
        ("pt-BR", "Às 21h30 o dia fechou."),
        ("es", "Dos de cuatro hechas, energía en 3,4 sobre 5, en seis días."),
        ("es", "Una cosa a la vez."),
        ("es", "Dos de cinco no es poco."),
    ],
)
def test_the_facts_may_be_said_in_figures_and_words(language: str, text: str) -> None:
    assert invented_numbers(text, FACTS, language) == []


@pytest.mark.parametrize(
    ("language", "text", "invented"),
    [
        ("en", "Three of four done.", ["three"]),
        ("en", "Energy at 3.5 out of 5.", ["3.5"]),
        ("en", "That is 50% of it.", ["50"]),
        ("en", "Twenty-three days of it.", ["twenty-three"]),
        ("en", "Close the day at 22:30.", ["22:30"]),
        ("en", "A dozen things.", ["dozen"]),
        ("pt-BR", "Três feitas, energia em 3,5.", ["3,5", "tres"]),
        ("pt-BR", "Foram vinte e duas horas.", ["vinte e duas"]),
        ("pt-BR", "Doze dias.", ["doze"]),
        ("es", "Tres hechas, energía en 3,5.", ["3,5", "tres"]),
        ("es", "Fueron veintidós horas.", ["veintidos"]),
        ("es", "Treinta y una cosas.", ["treinta y una"]),
    ],
)
def test_a_number_from_nowhere_is_found(language: str, text: str, invented: list[str]) -> None:
    assert invented_numbers(text, FACTS, language) == invented


def test_thousands_are_known_however_they_are_written() -> None:
    assert invented_numbers("1,000 words", "1000 words", "en") == []
    assert invented_numbers("1.000 palavras", "1000 palavras", "pt-BR") == []
    assert invented_numbers("1.000 palavras", "2000 palavras", "pt-BR") == ["1.000"]


def test_a_word_of_another_language_is_no_number() -> None:
    assert invented_numbers("Once more, then rest.", "", "en") == []
    assert invented_numbers("Um doce depois.", "", "pt-BR") == []
