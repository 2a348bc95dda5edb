"""The situations are many, whole in every language, and each says what is at stake in it."""

import pytest

from coach.evaluation.situations import RUBRIC, Expectation, Principle, situations
from handlers.words.catalog import LANGUAGES

ALL = situations()


def test_there_are_enough_and_each_has_its_own_name() -> None:
    assert len(ALL) >= 150
    assert len({one.id for one in ALL}) == len(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_told_in_every_language_and_no_words_come_twice(language: str) -> None:
    said = [one.says[language] for one in ALL]
    assert all(said)
    assert len(set(said)) == len(said)
    for one in ALL:
        assert one.objectives[language]
        for expected, words in (
            (Expectation.MENTIONS, one.mentions),
            (Expectation.AVOIDS, one.avoids),
        ):
            assert (expected in one.expects) is bool(words.get(language)), one.id


def test_every_principle_and_every_expectation_is_at_stake_somewhere() -> None:
    assert {each for one in ALL for each in one.principles} == set(Principle) == set(RUBRIC)
    assert {each for one in ALL for each in one.expects} == set(Expectation)
    assert all(one.principles for one in ALL)
