"""Sentences are counted as a reader counts them."""

import pytest

from coach.persona.shape import emoji, sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rest.", 1),
        ("Rest. Sleep.", 2),
        ("At 9:30 a.m. on Friday, 3.4 out of 5.", 1),
        ("Dr. Silva and Sra. Lima can wait.", 1),
        ("Well… maybe tomorrow.", 1),
        ("Well… Maybe tomorrow.", 2),
        ("One line\nanother line", 2),
        ("“Call the bank.” That is all.", 2),
        ("¿Cabe? Dime.", 2),
        ("🌙 …", 0),
        ("Rest. 🌙", 1),
    ],
)
def test_what_counts_as_a_sentence(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rest", 0),
        ("🌙", 1),
        ("🌙🌙", 2),
        ("👩‍💻", 1),
        ("👍🏽", 1),
        ("🇧🇷", 1),
        ("3️⃣", 1),
        ("½ • ★ 3", 1),
    ],
)
def test_an_emoji_of_many_parts_is_one(text: str, count: int) -> None:
    assert len(emoji(text)) == count
