"""The signal compares people with nobody but themselves, and silence never speaks against them."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.check_ins import CheckIn, EveningBlock, MorningBlock
from cycles.signal import (
    LOOKS_BACK,
    RECENT_DAYS,
    Day,
    Scale,
    Signal,
    SignalReason,
    SignalWord,
    is_overloaded_again,
    signal,
)

TODAY = date(2026, 11, 24)
BEST_LAST = [SignalWord.OVERLOADED, SignalWord.STRAINED, SignalWord.RECOVERING, SignalWord.STEADY]
USUAL = [3.0, 4.0] * 14
"""A usual of 3.5: the deviation is taken as 0.75, so a low day is one of 2.9 or less."""

SCORES = st.none() | st.sampled_from([half / 2 for half in range(2, 11)])
WORDS = st.sampled_from(SignalWord)
SHARES = st.none() | st.floats(0, 1)
ITEMS = st.none() | st.integers(1, 5)


def days_of(usual: Sequence[float | None], recent: Sequence[float | None]) -> list[Day]:
    """One day for each score, the recent ones ending today, the usual ones right before them."""
    before = [RECENT_DAYS + ago for ago in range(len(usual))]
    return [
        Day(TODAY - timedelta(days=ago), score, score)
        for ago, score in zip([*range(len(recent)), *before], [*recent, *usual], strict=True)
    ]


@st.composite
def any_days(draw: st.DrawFn) -> list[Day]:
    scores = draw(st.lists(st.tuples(SCORES, SCORES), min_size=30, max_size=45))
    return [Day(TODAY - timedelta(days=ago), *pair) for ago, pair in enumerate(scores)]


def told(usual: Sequence[float | None], recent: Sequence[float | None]) -> Signal:
    return signal(days_of(usual, recent), None, None, TODAY)


def test_nine_of_the_last_twelve_days_below_the_usual_is_strained_and_says_so() -> None:
    assert told(USUAL, [2.5] * 9 + [4.0] * 3) == Signal(
        SignalWord.STRAINED,
        SignalReason.BELOW_ON_MOST_DAYS,
        n=28,
        below=9,
        of=12,
        scale=Scale.ENERGY,
        usual=3.5,
        recent=2.875,
    )


def test_two_thirds_of_low_days_are_strained_even_where_the_others_lift_the_mean() -> None:
    now = told(USUAL, [2.5] * 8 + [5.0] * 4)

    assert (now.word, now.reason) == (SignalWord.STRAINED, SignalReason.BELOW_ON_MOST_DAYS)
    assert told(USUAL, [2.5] * 7 + [5.0] * 5).word is SignalWord.STEADY


def test_a_lower_mean_is_strained_without_many_low_days() -> None:
    lower = told(USUAL, [3.0] * 12)

    assert (lower.word, lower.reason) == (SignalWord.STRAINED, SignalReason.BELOW_ON_AVERAGE)
    assert (lower.below, lower.of, lower.usual, lower.recent) == (0, 12, 3.5, 3.0)


def test_mood_alone_is_enough_and_is_named() -> None:
    days = [Day(day.local_date, 3.5, day.mood) for day in days_of(USUAL, [2.5] * 12)]

    assert signal(days, None, None, TODAY).scale is Scale.MOOD


@pytest.mark.parametrize(
    ("usual", "recent", "word"),
    [
        (9, 12, SignalWord.UNKNOWN),
        (28, 4, SignalWord.UNKNOWN),
        (0, 0, SignalWord.UNKNOWN),
        (10, 5, SignalWord.STRAINED),
    ],
)
def test_who_answers_little_is_unknown_and_never_strained(
    usual: int, recent: int, word: SignalWord
) -> None:
    now = told([4.0] * usual, [2.5] * recent)

    assert now.word is word
    assert now.n == usual


def test_who_answers_less_is_strained_by_a_clearer_drop() -> None:
    assert told(USUAL, [3.0] * 12).word is SignalWord.STRAINED
    assert told(USUAL[:10], [3.0] * 5).word is SignalWord.STEADY


def test_who_nearly_always_answers_the_same_does_not_flip_for_a_few_lower_days() -> None:
    assert told([3.0] * 28, [2.0] * 4 + [3.0] * 8).word is SignalWord.STEADY


@pytest.mark.parametrize(
    ("share", "burnout", "reason"),
    [
        (0.5, None, SignalReason.CARRIED_OVER),
        (None, 4, SignalReason.BURNOUT_ITEM),
        (0.9, 5, SignalReason.BURNOUT_ITEM),
    ],
)
def test_overloaded_takes_a_large_drop_and_a_second_source(
    share: float | None, burnout: int | None, reason: SignalReason
) -> None:
    large, smaller = days_of(USUAL, [2.5] * 12), days_of(USUAL, [3.0] * 12)

    assert signal(large, share, burnout, TODAY).word is SignalWord.OVERLOADED
    assert signal(large, share, burnout, TODAY).reason is reason
    assert signal(large, 0.49, 3, TODAY).word is SignalWord.STRAINED
    assert signal(smaller, share, burnout, TODAY).word is SignalWord.STRAINED


def test_a_recent_energy_of_two_is_a_second_source_and_a_mood_of_two_is_none() -> None:
    low = days_of(USUAL, [2.0] * 12)
    of_mood = [Day(day.local_date, 3.5, day.mood) for day in low]

    assert signal(low, None, None, TODAY).reason is SignalReason.LOW_ENERGY
    assert signal(of_mood, None, None, TODAY).word is SignalWord.STRAINED


@pytest.mark.parametrize(
    ("recent", "before", "word"),
    [
        (3.5, SignalWord.STRAINED, SignalWord.RECOVERING),
        (3.5, SignalWord.OVERLOADED, SignalWord.RECOVERING),
        (3.5, SignalWord.RECOVERING, SignalWord.STEADY),
        (3.5, SignalWord.UNKNOWN, SignalWord.STEADY),
        (3.25, SignalWord.STEADY, SignalWord.STEADY),
        (3.25, SignalWord.STRAINED, SignalWord.STRAINED),
    ],
)
def test_the_way_back_leads_through_recovering_and_only_near_the_usual(
    recent: float, before: SignalWord, word: SignalWord
) -> None:
    assert signal(days_of(USUAL, [recent] * 12), None, None, TODAY, before).word is word


def test_a_low_stretch_does_not_widen_the_measure_it_is_held_against() -> None:
    up_and_down = days_of([3.0, 5.0] * 14, [1.0, 5.0] * 6)

    assert signal(up_and_down, 0.5, None, TODAY).word is SignalWord.OVERLOADED


def test_days_older_than_forty_or_still_to_come_do_not_count() -> None:
    days = days_of(USUAL, [3.5] * 12)
    outside = [
        Day(TODAY + timedelta(days=1), 1.0, 1.0),
        Day(TODAY - LOOKS_BACK, 1.0, 1.0),
    ]

    assert signal([*days, *outside], None, None, TODAY) == signal(days, None, None, TODAY)


@given(any_days(), SHARES, ITEMS, WORDS)
def test_days_without_an_answer_change_nothing_and_neither_does_the_order(
    days: list[Day], share: float | None, burnout: int | None, before: SignalWord
) -> None:
    answered = [day for day in days if (day.energy, day.mood) != (None, None)]
    gaps = [Day(day.local_date, None, None) for day in days if day not in answered]

    assert signal(days, share, burnout, TODAY, before) == signal(
        [*gaps, *reversed(answered)], share, burnout, TODAY, before
    )
    assert signal(days, share, burnout, TODAY, before) == signal(
        answered, share, burnout, TODAY, before
    )


@given(any_days(), SHARES, ITEMS, WORDS, st.lists(st.integers(0, 4), min_size=12, max_size=12))
def test_lower_recent_scores_never_make_the_word_better(
    days: list[Day],
    share: float | None,
    burnout: int | None,
    before: SignalWord,
    falls: list[int],
) -> None:
    def lower(score: float | None, fall: int) -> float | None:
        return None if score is None else max(1.0, score - fall)

    lowered = [
        Day(day.local_date, lower(day.energy, fall), lower(day.mood, fall))
        for day, fall in zip(days, [*falls, *[0] * (len(days) - 12)], strict=True)
    ]
    word = signal(days, share, burnout, TODAY, before).word
    after = signal(lowered, share, burnout, TODAY, before).word

    assert (word is SignalWord.UNKNOWN) == (after is SignalWord.UNKNOWN)
    if word is not SignalWord.UNKNOWN:
        assert BEST_LAST.index(after) <= BEST_LAST.index(word)


@given(any_days(), SHARES, ITEMS, WORDS)
def test_the_counts_stay_within_the_days_there_are(
    days: list[Day], share: float | None, burnout: int | None, before: SignalWord
) -> None:
    now = signal(days, share, burnout, TODAY, before)

    assert 0 <= now.below <= now.of <= RECENT_DAYS
    assert 0 <= now.n <= 28
    assert (now.scale is None) == (now.word is SignalWord.UNKNOWN)


@given(st.lists(st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0]), min_size=12, max_size=12))
def test_whoever_goes_on_as_usual_is_steady_whatever_their_usual_is(scores: list[float]) -> None:
    assert told(scores, scores).word is SignalWord.STEADY


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ([], False),
        ([SignalWord.OVERLOADED], False),
        ([SignalWord.OVERLOADED, SignalWord.OVERLOADED], True),
        ([SignalWord.OVERLOADED, SignalWord.STRAINED, SignalWord.OVERLOADED], False),
        ([SignalWord.OVERLOADED, SignalWord.OVERLOADED, SignalWord.UNKNOWN], False),
    ],
)
def test_overloaded_again_is_the_last_two_weeks_in_a_row(
    words: list[SignalWord], again: bool
) -> None:
    assert is_overloaded_again(words) is again


def test_a_day_is_the_mean_of_what_was_said_in_it() -> None:
    both = CheckIn(TODAY, MorningBlock(energy=2, mood=4), EveningBlock(energy=3))

    assert Day.of(both) == Day(TODAY, 2.5, 4.0)
    assert Day.of(CheckIn(TODAY)) == Day(TODAY, None, None)
