"""How things have been going: at most three sentences, the most telling first."""

import re
from dataclasses import replace

import pytest

from cycles.metrics import Association, DayKind, Side, Trend
from cycles.people import LifeArea
from handlers.progress import MOST, Progress, told
from handlers.words.catalog import LANGUAGES

FULL = Progress(
    4,
    7,
    11,
    2,
    0.72,
    1.5,
    Trend(3.42, 0.31, 24),
    Trend(3.1, -0.2, 24),
    {LifeArea.WORK: 4, LifeArea.HEALTH: 2, LifeArea.HOME: 1},
    Association(DayKind.FOCUS_CHOSEN, Side(3.84, 9), Side(3.12, 6)),
)


def test_the_most_telling_come_first_and_there_are_three() -> None:
    evenings, objectives, load = told(FULL, "en")
    assert evenings == (
        "On the 9 days with a focus chosen in the morning, your evenings averaged 3.8 in mood;"
        " on the other 6, 3.1."
    )
    assert objectives == (
        "In the last 4 planned weeks, 7 of 11 objectives were done and 2 carried over;"
        " weighed by importance, about 7 in 10."
    )
    assert load == "Your last plan was 1.5 times what usually fits."


def test_nothing_is_told_of_nothing() -> None:
    assert told(Progress(), "en") == ()


@pytest.mark.parametrize(
    ("trend", "sentence"),
    [
        (Trend(3.42, 0.31, 24), "has been rising by about 0.3 a week; it averages 3.4"),
        (Trend(3.42, -0.31, 24), "has been going down by about 0.3 a week; it averages 3.4"),
    ],
)
def test_a_scale_that_moves_clearly_is_told(trend: Trend, sentence: str) -> None:
    (said,) = told(Progress(energy=trend), "en")
    assert sentence in said


@pytest.mark.parametrize("trend", [Trend(3.42, 0.14, 24), Trend(3.42, 2.0, 6), Trend(3.0, None, 1)])
def test_one_that_hardly_moves_or_has_few_days_is_not(trend: Trend) -> None:
    assert told(Progress(energy=trend, mood=trend), "en") == ()


@pytest.mark.parametrize("load", [None, 0.5, 1.0, 1.1])
def test_a_plan_that_fits_is_not_spoken_of(load: float | None) -> None:
    assert told(Progress(load=load), "en") == ()


def test_only_the_areas_that_got_most_are_named() -> None:
    (said,) = told(Progress(areas=FULL.areas), "en")
    assert said == "What got done went mostly to work and health."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DayKind)
def test_every_sentence_can_be_said_and_none_judges(language: str, kind: DayKind) -> None:
    assert FULL.association
    facts = replace(FULL, association=replace(FULL.association, kind=kind))
    level = replace(facts, association=None, completion=None, load=None)
    for progress in (facts, level, replace(facts, weeks=1, carried_over=1)):
        sentences = told(progress, language)
        assert len(sentences) <= MOST
        for sentence in sentences:
            assert sentence.endswith(".")
            assert not re.search(r"(?i)\b(miss|fail|only|streak|apenas|falh|fall)", sentence)
