"""A week's plan moves only along its table, and the coach knows how many things must wait."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.errors import MoveNotAllowed, TextRefused
from cycles.plans import (
    PLAN_MOVES,
    Objective,
    PlanMove,
    PlanState,
    Priority,
    moved,
    reviewed,
    states_diagram,
    too_many,
)

REPORT = Objective(UUID(int=1), "Send the report", Priority.ESSENTIAL)


def objectives(*priorities: Priority) -> list[Objective]:
    return [replace(REPORT, priority=priority) for priority in priorities]


def test_a_plan_is_saved_lived_ended_and_reviewed() -> None:
    state = PlanState.PLANNING
    for move in (PlanMove.SAVED, PlanMove.ENDED, PlanMove.REVIEWED):
        state = moved(state, move)

    assert state is PlanState.COMPLETED


@pytest.mark.parametrize("state", [PlanState.ACTIVE, PlanState.REVIEW_PENDING, PlanState.COMPLETED])
def test_a_saved_plan_may_be_looked_back_on_early_in_time_or_late(state: PlanState) -> None:
    assert reviewed(state) is PlanState.COMPLETED


def test_a_plan_still_being_written_has_nothing_to_look_back_on() -> None:
    with pytest.raises(MoveNotAllowed):
        reviewed(PlanState.PLANNING)


@pytest.mark.parametrize(
    ("state", "move"),
    [(s, m) for s in PlanState for m in PlanMove if (s, m) not in PLAN_MOVES],
)
def test_every_other_move_is_refused_with_what_to_do(state: PlanState, move: PlanMove) -> None:
    with pytest.raises(MoveNotAllowed, match=f"'{move}' does not start from '{state}': load it"):
        moved(state, move)


def test_there_are_four_moves_and_no_way_back() -> None:
    order = list(PlanState)

    assert len(PLAN_MOVES) == len(PlanMove) == 4
    assert all(order.index(end) == order.index(start) + 1 for (start, _), end in PLAN_MOVES.items())


def test_the_refusal_names_the_moves_that_are_possible() -> None:
    with pytest.raises(MoveNotAllowed, match="from there goes reviewed, lapsed"):
        moved(PlanState.REVIEW_PENDING, PlanMove.SAVED)


def test_the_diagram_draws_every_move_of_the_table() -> None:
    assert states_diagram() == (
        "stateDiagram-v2\n"
        "    [*] --> planning: opened\n"
        "    planning --> active: saved\n"
        "    active --> review_pending: ended\n"
        "    review_pending --> completed: reviewed\n"
        "    review_pending --> completed: lapsed\n"
        "    planning --> [*]: dropped\n"
        "    completed --> [*]\n"
    )


@pytest.mark.parametrize("text", ["", "  \n", "x" * 201])
def test_an_objective_is_one_to_two_hundred_characters(text: str) -> None:
    with pytest.raises(TextRefused, match="between 1 and 200"):
        replace(REPORT, text=text)


def test_a_refused_text_is_not_repeated_in_the_error() -> None:
    secret = "my secret " * 30

    with pytest.raises(TextRefused) as refused:
        replace(REPORT, text=secret)
    assert "secret" not in str(refused.value)


def test_two_hundred_characters_are_an_objective() -> None:
    assert len(replace(REPORT, text="ã" * 200).text) == 200


def test_priorities_weigh_three_two_and_one() -> None:
    assert [priority.weight for priority in Priority] == [3, 2, 1]


@pytest.mark.parametrize(
    ("beside_optional", "optional", "capacity", "waiting"),
    [
        (3, 1, 3, 0),
        (4, 0, 3, 1),
        (5, 0, 3, 2),
        (2, 1, 2, 0),
        (3, 0, 2, 1),
        (4, 0, 4, 1),
        (3, 1, 4, 0),
        (1, 3, 3, 2),
        (2, 2, 1, 2),
        (0, 0, 1, 0),
    ],
)
def test_three_and_an_optional_fit_and_never_more_than_capacity(
    beside_optional: int, optional: int, capacity: int, waiting: int
) -> None:
    chosen = objectives(
        *[Priority.ESSENTIAL, Priority.IMPORTANT] * beside_optional,
    )[:beside_optional] + objectives(*[Priority.OPTIONAL] * optional)

    assert too_many(chosen, capacity) == waiting


@given(st.lists(st.sampled_from(Priority)), st.integers(1, 4))
def test_what_does_not_wait_is_at_most_capacity_and_one(
    priorities: list[Priority], capacity: int
) -> None:
    kept = len(priorities) - too_many(objectives(*priorities), capacity)

    assert 0 <= kept <= min(capacity, 3) + 1
