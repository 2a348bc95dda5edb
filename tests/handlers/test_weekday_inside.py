"""A day of the week is found in the middle of what people write, and never guessed."""

import pytest

from handlers.weekday_inside import weekday_inside


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("If it is Tuesday 9:00, then I open the draft", 2),
        ("MONDAY at ten, at my desk", 1),
        ("After Thursday's meeting, in the kitchen", 4),
        ("On Sundays, before church", 7),
        ("terça às 9h, na minha mesa, eu abro o rascunho", 2),
        ("Se for terca-feira de manhã, abro o rascunho", 2),
        ("na segunda às 9, no escritório", 1),
        ("segunda-feira, 8h", 1),
        ("Na quinta", 4),
        ("sexta depois do almoço", 5),
        ("no sábado cedo", 6),
        ("Si es martes a las 9, abro el borrador", 2),
        ("el miércoles por la mañana", 3),
        ("Cada domingo, en casa", 7),
        ("Tuesday at 9, and if Tuesday is full, Tuesday at 12", 2),
    ],
)
def test_a_day_is_read_in_every_language(text: str, day: int) -> None:
    assert weekday_inside(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "If it is nine, then I open the draft",
        "After breakfast, at my desk",
        "Tuesday or Wednesday, whichever is quieter",
        "Some morning before Friday",
        "any day except Monday",
        "I sat in the sun and it was a mon",
        "na segunda versão do texto",
        "abro la segunda, en mi mesa",
        "até sexta, quando der",
        "antes de terça",
        "hasta el viernes, por la noche",
        "quando acabar a quarta página",
        "no mar, em maio",
        "el mar, por la tarde",
    ],
)
def test_no_day_is_guessed(text: str) -> None:
    assert weekday_inside(text) is None
