"""Chats get plain text, so the marks of Markdown come out and the words stay."""

import pytest

from coach.persona.plain import cleaned


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("**Rest** tonight.", "Rest tonight."),
        ("*Rest* and __sleep__, _softly_.", "Rest and sleep, softly."),
        ("## Today\n\nOne thing.", "Today\n\nOne thing."),
        ("- one\n- two", "one\ntwo"),
        ("1. one\n2) two", "one\ntwo"),
        ("> said", "said"),
        ("`run`", "run"),
        ("```\nrun\n```", "run"),
        ("~~old~~ new", "old new"),
        ("“It fits today.”", "It fits today."),
        ("  two   spaces \n and lines \n\n\n\nhere ", "two spaces\nand lines\n\nhere"),
        ("---\nRest.", "Rest."),
    ],
)
def test_marks_come_out(written: str, plain: str) -> None:
    assert cleaned(written) == plain


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 is 6, and 4 * 5 is 20.",
        "snake_case_words stay",
        "“One” and “two” are on the list.",
        "Friday - if it fits - and rest.",
        "/today is there.",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert cleaned(text) == text
