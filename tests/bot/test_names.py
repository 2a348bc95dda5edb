"""A name given at a door is offered as people write it, and what is no name is not offered."""

import pytest

from bot.names import name_of


@pytest.mark.parametrize(
    ("user", "name"),
    [
        ("ana", "Ana"),
        ("Ana", "Ana"),
        ("josé luís", "José Luís"),
        ("maria da silva", "Maria da Silva"),
        ("ana-maria", "Ana-Maria"),
        ("o'neil", None),
        ("McDonald", "McDonald"),
        ("JO", "JO"),
        ("íris", "Íris"),
        ("анна", "Анна"),
        ("李", "李"),
        ("  ana  ", "Ana"),
    ],
)
def test_a_name_is_offered_with_its_capitals(user: str, name: str | None) -> None:
    assert name_of(user) == name


@pytest.mark.parametrize(
    "user",
    [
        "u-8f3a",
        "ana@example.org",
        "example.org",
        "+5511999990000",
        "ana42",
        "b7c1f0a2-8d6e-4a51-9c55-0d4bb2f8a111",
        "xkcdq",
        "x",
        "me",
        "Guest",
        "usuário",
        "test-user",
        "ana_maria",
        "one two three four five",
        "a" * 41,
        "-",
        " ",
        "de la cruz del norte los angeles",
        "👋",
    ],
)
def test_what_is_no_name_is_not_offered(user: str) -> None:
    assert name_of(user) is None
