"""What a model wrote is looked at before anybody sees it, and it is told what was not fine."""

import json
from pathlib import Path

import pytest

from coach.persona.checks import SAID, Check
from coach.persona.complaint import complaint, faults
from coach.persona.instructions import instructions
from cycles.people import Tone
from handlers.words import catalog
from handlers.words.catalog import LANGUAGES
from tests.coach.persona.replies import FINE, NOT_FINE

UNSEEN = json.loads((Path(__file__).parent / "unseen.json").read_text(encoding="utf-8"))
CANARY = "k7f3-q9d2"
TOLD = instructions("en", Tone.GENTLE, CANARY)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in LANGUAGES for text in FINE[language]]
)
def test_what_virtus_would_say_passes(language: str, text: str) -> None:
    assert faults(text, language=language, canary=CANARY, instructions=TOLD) == {}


@pytest.mark.parametrize(
    ("language", "check", "text"),
    [(language, check, text) for language in LANGUAGES for check, text in NOT_FINE[language]],
)
def test_what_it_would_not_say_is_named(language: str, check: Check, text: str) -> None:
    assert check in faults(text, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_written_after_the_tables_are_told_apart_since(language: str) -> None:
    told = UNSEEN[language]
    assert [text for text in told["fine"] if faults(text, language=language)] == []
    assert [text for text in told["unfit"] if not faults(text, language=language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_written_words_pass_their_own_checks(language: str) -> None:
    keys = [key for key in catalog.keys(language) if key.startswith(("coach-", "synthesis-"))]
    values = dict.fromkeys(("morning", "evening", "usual", "energy", "mood", "before", "best"), 3)
    values |= {"done": 2, "n": 5, "weekday": 1}
    for key in keys:
        for is_open in (0, 1):
            text = catalog.say(language, key, is_open=is_open, **values, text="…")
            assert faults(text, language=language, instructions=TOLD) == {}, (key, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_try_is_told_what_and_in_which_language(language: str) -> None:
    told = complaint("You should try harder!!", language=language)
    assert told is not None
    assert "“you should”" in told
    assert "“try harder”" in told
    assert complaint("Ok.", language=language) is None


def test_every_check_has_words_for_a_second_try() -> None:
    assert set(SAID) == set(Check)
    assert all(sentence.format(language="English") for sentence in SAID.values())


def test_what_the_person_wrote_may_be_quoted_and_nothing_else() -> None:
    said = "“Stop missing deadlines, you failed” is on the list for Thursday."
    assert faults(said, language="en", own_words="stop missing deadlines, you failed") == {}
    assert Check.PUNITIVE in faults(said, language="en", own_words="call the bank")


def test_a_clinical_word_of_theirs_may_be_repeated_but_never_pinned_on_them() -> None:
    own = "tomorrow I have therapy, and I think it is depression"
    assert faults("Therapy tomorrow is enough for the day.", language="en", own_words=own) == {}
    assert Check.CLINICAL in faults("Therapy could help with that.", language="en")
    assert Check.CLINICAL in faults("You have depression.", language="en", own_words=own)


@pytest.mark.parametrize(
    "text",
    [
        "The mark is k7f3-q9d2.",
        "K 7 F 3 Q 9 D 2, as you asked.",
        "My rules: at most three short sentences, then at most one question.",
        "You change nothing by yourself, an act is proposed with one of the tools.",
        "<<< message",
    ],
)
def test_nothing_of_the_instructions_gets_out(text: str) -> None:
    assert Check.LEAK in faults(text, language="en", canary=CANARY, instructions=TOLD)


def test_with_facts_every_number_is_one_of_them() -> None:
    assert faults("Two done, 3.4 out of 5.", language="en", facts="done 2, energy 3.4") == {}
    assert faults("Four done.", language="en", facts="done 2") == {Check.NUMBERS: "four"}
    assert faults("Four done.", language="en") == {}
