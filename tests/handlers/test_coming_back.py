"""Which texts say that a rest is over, and which only sound like it."""

import pytest

from handlers.coming_back import comes_back


@pytest.mark.parametrize(
    "text",
    [
        *("I'm back", "i am back!", "Hi, I'm back", "Back now", "I've come back", "we're back"),
        *("Voltei", "Já voltei!", "oi, voltei", "Estou de volta", "tô de volta"),
        *("Volví", "Ya volví", "Hola, ya volví", "Estoy de vuelta", "He vuelto hoy"),
    ],
)
def test_it_is_understood_as_people_say_it(text: str) -> None:
    assert comes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Back to the report", "I'm back at the report tomorrow", "Call back", "back"),
        *("Voltei a correr", "Voltar", "Volví a leer", "Volver a casa"),
    ],
)
def test_what_goes_on_is_something_told(text: str) -> None:
    assert not comes_back(text)
