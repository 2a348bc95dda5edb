"""What a person asks of the bot itself."""

import pytest

from handlers.commands import Command, UnknownCommand, menu, understand
from handlers.words.catalog import LANGUAGES


@pytest.mark.parametrize("command", list(Command))
def test_every_command_is_understood_in_every_language(command: Command) -> None:
    for language in LANGUAGES:
        assert understand(f"/{command.value}", language, bare_words=False) is command


@pytest.mark.parametrize(
    "text", ["/plan", "/PLAN", "/plan@VirtusBot", "/plan my next week", "/plan@VirtusBot now"]
)
def test_what_follows_a_command_is_not_read(text: str) -> None:
    assert understand(text, "en", bare_words=False) is Command.PLAN


def test_a_command_may_be_written_in_the_language_of_the_person() -> None:
    assert understand("/hoje", "pt-BR", bare_words=False) is Command.TODAY
    assert understand("/configurações", "pt-BR", bare_words=False) is Command.SETTINGS
    assert understand("/hoy", "es", bare_words=False) is Command.TODAY


def test_an_unknown_command_is_given_back_as_it_was_written() -> None:
    assert understand("/Dance now", "en", bare_words=True) == UnknownCommand("Dance")


@pytest.mark.parametrize("text", ["/", "1/2", "and/or", "", "today is a good day"])
def test_a_stroke_or_a_longer_sentence_is_no_command(text: str) -> None:
    assert understand(text, "en", bare_words=True) is None


@pytest.mark.parametrize(
    ("word", "language", "command"),
    [
        ("Today", "en", Command.TODAY),
        ("hoje", "pt-BR", Command.TODAY),
        ("Semana!", "pt-BR", Command.WEEK),
        ("voltar", "pt-BR", Command.BACK),
        ("plano", "pt-BR", Command.PLAN),
        ("hoy", "es", Command.TODAY),
        ("atrás", "es", Command.BACK),
        ("ayuda", "es", Command.HELP),
        ("socorro", "es", Command.HELP_NOW),
        ("zona horaria", "es", Command.TIMEZONE),
    ],
)
def test_a_bare_word_is_a_command_where_the_channel_has_no_menu(
    word: str, language: str, command: Command
) -> None:
    assert understand(word, language, bare_words=True) is command
    assert understand(word, language, bare_words=False) is None


@pytest.mark.parametrize("word", ["STOP", "stop.", "parar", "Pare", "sair", "salir", "detener"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bare_words", [True, False])
def test_stop_is_obeyed_in_every_language_on_every_channel(
    word: str, language: str, bare_words: bool
) -> None:
    assert understand(word, language, bare_words=bare_words) is Command.STOP


@pytest.mark.parametrize("language", LANGUAGES)
def test_start_is_obeyed_everywhere_too(language: str) -> None:
    assert understand("START", language, bare_words=False) is Command.START


def test_a_bare_word_of_another_language_is_something_said() -> None:
    assert understand("hoje", "en", bare_words=True) is None


def test_the_menu_shows_every_command_with_what_it_does() -> None:
    for language in LANGUAGES:
        assert [name for name, _ in menu(language)] == [command.value for command in Command]
        assert all(words for _, words in menu(language))
