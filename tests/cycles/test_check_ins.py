"""A check-in holds whatever was said, and no score off its scale."""

from datetime import date

import pytest

from cycles.check_ins import CheckIn, EveningBlock, FocusOutcome, MorningBlock
from cycles.errors import ScoreRefused


@pytest.mark.parametrize("score", [1, 5])
def test_both_ends_of_the_scale_are_scores(score: int) -> None:
    assert MorningBlock(energy=score, mood=score).energy == score
    assert EveningBlock(energy=score, mood=score).mood == score


@pytest.mark.parametrize("score", [-1, 0, 6])
@pytest.mark.parametrize("block", [MorningBlock, EveningBlock])
def test_a_score_off_the_scale_is_refused(
    block: type[MorningBlock | EveningBlock], score: int
) -> None:
    with pytest.raises(ScoreRefused, match=f"{score} is not on the scale"):
        block(energy=score)
    with pytest.raises(ScoreRefused, match=f"{score} is not on the scale"):
        block(energy=3, mood=score)


def test_a_half_answered_day_counts() -> None:
    day = CheckIn(date(2026, 11, 24), evening=EveningBlock(outcome=FocusOutcome.CHANGED))

    assert day.morning is None
    assert day.evening is not None
    assert day.evening.reflection is None
