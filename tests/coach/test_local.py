"""The coach without a model says what is true, and never the same line twice in a row."""

import pytest

from coach.local import reply
from handlers.words.catalog import LANGUAGES

TOLD = ["I slept badly", "My mother called", "25 things at once, none of them mine", "…", "why"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("has_question", [True, False])
def test_no_line_comes_twice_in_a_row(language: str, has_question: bool) -> None:
    for text in (*TOLD, "hello", "thanks", "25:00"):
        said = ""
        for _ in range(12):
            line = reply(text, language, has_question=has_question, said_before=said)
            assert line not in said
            said = f"{line}\n\nHow is your energy right now?"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["Are you a person?", "você é uma pessoa?", "¿Eres un robot?", "human?"]
)
def test_it_says_that_it_is_an_ai_as_often_as_it_is_asked(language: str, text: str) -> None:
    said = reply(text, language, has_question=False)
    assert said.startswith(("I'm an AI", "Eu sou uma IA", "Soy una IA"))
    assert reply(text, language, has_question=False, said_before=said) == said


def test_the_same_turn_done_again_says_the_same() -> None:
    first = reply("I slept badly", "en", has_question=False, said_before="Hi.")
    assert first == reply("I slept badly", "en", has_question=False, said_before="Hi.")


def test_what_is_asked_of_anybody_gets_the_matching_command() -> None:
    assert "/settings" in reply("change my morning time", "en", has_question=False)
    assert "/help" in reply("o que você faz?", "pt-BR", has_question=False)
    assert "/today" in reply("hola", "es", has_question=False)
    assert "/today" not in reply("hola", "es", has_question=True)
    assert "Thank" not in reply("25:00", "en", has_question=False)
