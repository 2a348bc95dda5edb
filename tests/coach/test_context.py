"""What a model is told of a person: what is theirs, in a fence, and never more than fits."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import context
from coach.context import MOST_FACTS, MOST_TALK
from coach.persona.fence import CLOSE, OPEN
from cycles.memories import Memory, MemorySource
from cycles.plans import OBJECTIVE_LENGTH
from tests.coach.someone import MEMORIES, MONDAY, PLAN, known, said


def test_it_knows_the_day_the_week_the_month_the_year_and_what_is_remembered() -> None:
    told = context.facts(known())
    for part in (
        "Tuesday 2026-11-24 10:30",
        "Name: Ana",
        "1. Finish the report (essential, open); smaller version: Its first page",
        "Memory 1, of 2026-11-23: Sings in a choir on Thursdays",
        "Yesterday; morning energy 2 of 5; morning mood 3 of 5; focus: Walk",
        "in their words: The sun was out",
        "This month's theme: Roots",
        "This year: Write the book (creativity)",
        "a year from now: I write before breakfast.",
    ):
        assert part in told


def test_what_is_not_known_is_not_spoken_of() -> None:
    bare = known(name=None, vision=None, annual=(), month=None, week=None, days=(), memories=())
    told = context.facts(bare)
    assert "This week: no plan" in told
    for part in ("Name", "None", "year", "month", "Memory"):
        assert part not in told


def test_the_open_question_and_the_rest_are_told() -> None:
    resting = known(question="How is your energy?", is_resting=True)
    assert "How is your energy?" in context.facts(resting)
    assert "until they come back" in context.facts(resting)


@given(st.lists(st.text(min_size=1, max_size=3_000), min_size=1, max_size=60))
def test_however_much_was_said_it_fits_and_ends_with_the_persons_last_words(
    texts: list[str],
) -> None:
    turns = context.turns(known(said=said(*texts)))
    assert sum(len(turn.text) for turn in turns) <= MOST_TALK + len(turns)
    assert turns[0].is_from_person
    assert turns[-1].is_from_person
    assert turns[-1].text.endswith(context.cut(texts[-1], MOST_TALK))
    assert all(one.is_from_person != two.is_from_person for one, two in pairwise(turns))


@given(st.text(min_size=1, max_size=OBJECTIVE_LENGTH), st.integers(0, 400))
def test_however_much_is_known_it_fits_and_stays_in_its_fence(text: str, count: int) -> None:
    written = text if text.strip() else "x"
    week = replace(PLAN, objectives=tuple(replace(one, text=written) for one in PLAN.objectives))
    memories = tuple(replace(MEMORIES[0], text=text * 3) for _ in range(count))
    told = context.facts(known(week=week, memories=memories, name=text))
    inside = told.removeprefix(OPEN).removesuffix(CLOSE)
    assert OPEN not in inside
    assert CLOSE not in inside
    assert all(line.startswith("| ") for line in inside.strip("\n").splitlines())
    assert len(told) <= MOST_FACTS * 2


def test_what_is_needed_most_is_told_first() -> None:
    crowd = tuple(Memory(MEMORIES[0].id, "x" * 300, MemorySource.TALK, MONDAY) for _ in range(100))
    told = context.facts(known(memories=crowd))
    assert "Finish the report" in told
    assert "a year from now" not in told


@pytest.mark.parametrize("talk", [("Hello",), ("Hi", "Hello"), ("a", "b", "c")])
def test_a_talk_begins_with_the_person(talk: tuple[str, ...]) -> None:
    assert context.turns(known(said=said(*talk)))[0].is_from_person
