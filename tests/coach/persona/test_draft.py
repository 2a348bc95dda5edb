"""Nothing unfit is shown either while it is still being written."""

import pytest

from coach.persona.draft import Draft
from coach.persona.instructions import instructions
from cycles.people import Tone
from handlers.words.catalog import LANGUAGES
from tests.coach.persona.replies import FINE, NOT_FINE

CANARY = "k7f3-q9d2-m4"
TOLD = instructions("en", Tone.GENTLE, CANARY)


def _shown(text: str, language: str = "en") -> list[str]:
    """What a person sees, letter by letter, until the answer is whole."""
    draft = Draft(language=language, canary=CANARY, instructions=TOLD)
    seen = [draft.so_far(text[:end]) for end in range(len(text) + 1)]
    return list(dict.fromkeys(seen))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rest. Sleep well.", ["", "Rest."]),
        ("**Rest** now. Sleep", ["", "Rest now."]),
        ("One line\nand more", ["", "One line"]),
        ("Does that fit? Tell me.", ["", "Does that fit?"]),
        ("At 3.4 out of 5", [""]),
        ("Rest. See example.com for it. Then more", ["", "Rest."]),
        (f"Rest. The mark is {CANARY}. Then more", ["", "Rest."]),
        ("You failed. Then more", [""]),
    ],
)
def test_whole_fit_sentences_are_shown_and_nothing_else(text: str, shown: list[str]) -> None:
    assert _shown(text) == shown


def test_another_answer_begins_anew() -> None:
    draft = Draft(language="en")
    assert draft.so_far("Rest. And") == "Rest."
    assert draft.so_far("") == ""
    assert draft.so_far("Sleep. And") == "Sleep."


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_would_be_refused_is_shown_on_the_way(language: str) -> None:
    for check, text in NOT_FINE[language]:
        said = Draft(language=language).so_far(f"{text}\n")
        assert said == "" or check in {"question", "empty"}, (check, text, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fine_answer_is_shown_sentence_by_sentence(language: str) -> None:
    for text in FINE[language]:
        assert Draft(language=language).so_far(f"{text}\n") == text
