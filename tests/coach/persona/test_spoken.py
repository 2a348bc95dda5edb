"""Longer texts are told apart by their small words; short ones pass in any language."""

import pytest

from coach.persona.spoken import is_in
from handlers.words import catalog
from handlers.words.catalog import LANGUAGES
from tests.coach.persona.replies import FINE


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_passes_in_its_own_language(language: str) -> None:
    for text in FINE[language]:
        assert is_in(text, language), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_text_passes_in_no_other(language: str) -> None:
    other = [each for each in LANGUAGES if each != language]
    long = [text for text in FINE[language] if len(text.split()) >= 12]
    passed = [(text, each) for text in long for each in other if is_in(text, each)]
    assert passed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_sentence_is_in_its_language(language: str) -> None:
    for key in catalog.keys(language):
        try:
            text = catalog.say(language, key)
        except catalog.WordsMissing:
            continue
        if key.startswith(("channel-", "choice", "also", "picture-", "command-")):
            continue
        assert is_in(text, language), (key, text)


@pytest.mark.parametrize("text", ["Ok.", "Virtus", "🌙", "", "No.", "Café, gym, zzz"])
def test_short_texts_pass_everywhere(text: str) -> None:
    assert all(is_in(text, language) for language in LANGUAGES)
