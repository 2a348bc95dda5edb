"""A refusal, a yes and an age are read from a short text; a plan that begins with a no is none."""

import pytest

from handlers.yes_and_no import agrees, begins_with_no, refuses, stated_age


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No, thanks.",
        "no idea, I'm exhausted",
        "nothing really",
        "I don't know what to write",
        "not this week",
        "não",
        "nada por agora",
        "não sei",
        "esta semana não",
        "nada más",
        "ni idea",
        "no sé qué poner",
        "mejor no",
    ],
)
def test_a_refusal_is_known_with_its_reason_and_without(text: str) -> None:
    assert refuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "No sugar",
        "No more meetings after six",
        "Não beber",
        "não quero mais fumar",
        "No se me olvide llamar",
        "nada de azúcar",
        "Skip the gym twice",
        "pass the exam",
        "Next chapter",
        "no\nrun",
        "",
    ],
)
def test_what_only_begins_like_a_refusal_is_none(text: str) -> None:
    assert not refuses(text)


def test_a_yes_is_the_whole_text() -> None:
    assert all(agrees(text) for text in ("yes", "Sim!", "sí, claro", "ok", "yes please"))
    assert not any(agrees(text) for text in ("yes to the book", "sim e não", ""))


def test_no_problem_does_not_begin_with_a_no() -> None:
    assert begins_with_no("No, tengo 16")
    assert begins_with_no("não concordo")
    assert not begins_with_no("no problem")
    assert not begins_with_no("nobody knows")


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I am 17", 17),
        ("I'm only 16", 16),
        ("no, tengo 16 años", 16),
        ("tenho 15 anos", 15),
        ("tengo dieciséis", 16),
        ("seventeen years old", 17),
        ("16 y/o", 16),
        ("soy menor de edad", 17),
        ("35", 35),
        ("soy mayor de 18 años", 18),
        ("I have 2 kids and I'm 40", 40),
        ("yes", None),
        ("my number is 123456", None),
    ],
)
def test_an_age_is_read_where_one_is_told(text: str, age: int | None) -> None:
    assert stated_age(text) == age
