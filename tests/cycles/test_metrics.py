"""Every number is computed as its formula says, and none of them counts what was not done."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.check_ins import CheckIn, EveningBlock, MorningBlock
from cycles.metrics import (
    Association,
    DayKind,
    Evening,
    Side,
    Trend,
    areas,
    association,
    carried_over_share,
    completion,
    evening_of,
    load,
    trend,
)
from cycles.people import LifeArea
from cycles.plans import Objective, ObjectiveState, Priority

DONE, PARTLY = ObjectiveState.DONE, ObjectiveState.PARTLY
CARRIED, LET_GO, OPEN = ObjectiveState.CARRIED_OVER, ObjectiveState.LET_GO, ObjectiveState.OPEN
ESSENTIAL, IMPORTANT, OPTIONAL = Priority
FOCUS = DayKind.FOCUS_CHOSEN


def objective(priority: Priority, state: ObjectiveState = OPEN) -> Objective:
    return Objective(UUID(int=1), "Call the bank", priority, state=state)


OBJECTIVES = st.lists(
    st.builds(objective, st.sampled_from(Priority), st.sampled_from(ObjectiveState)), max_size=6
)
MOODS = st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0])
EVENINGS = st.lists(
    st.builds(Evening, MOODS, st.dictionaries(st.sampled_from(DayKind), st.booleans())),
    max_size=40,
)


def evenings(on: Sequence[float], others: Sequence[float]) -> list[Evening]:
    return [
        *(Evening(mood, {FOCUS: True}) for mood in on),
        *(Evening(mood, {FOCUS: False}) for mood in others),
    ]


def test_completion_weighs_three_two_one_and_partly_is_a_half() -> None:
    week = [objective(ESSENTIAL, DONE), objective(IMPORTANT, PARTLY), objective(OPTIONAL, CARRIED)]

    assert completion(week) == pytest.approx((3 + 1) / 6)


def test_letting_go_is_not_held_against_completion() -> None:
    done = objective(IMPORTANT, DONE)

    assert completion([done, objective(ESSENTIAL, LET_GO)]) == 1.0
    assert completion([objective(ESSENTIAL, LET_GO)]) is None
    assert completion([]) is None


@given(OBJECTIVES, st.data())
def test_finishing_one_more_never_lowers_completion(
    objectives: list[Objective], data: st.DataObject
) -> None:
    unfinished = [place for place, one in enumerate(objectives) if one.state in (OPEN, CARRIED)]
    before = completion(objectives)
    if not unfinished or before is None:
        return
    place = data.draw(st.sampled_from(unfinished))
    finished = objective(objectives[place].priority, DONE)
    after = completion([*objectives[:place], finished, *objectives[place + 1 :]])

    assert after is not None
    assert 0 <= before < after <= 1


def test_the_carried_over_share_counts_objectives_not_weights() -> None:
    week = [objective(ESSENTIAL, CARRIED), *[objective(OPTIONAL, LET_GO)] * 3]

    assert carried_over_share(week) == 0.25
    assert carried_over_share([]) is None


@pytest.mark.parametrize(("capacity", "important"), [(1, 0), (2, 1), (3, 2), (4, 2)])
def test_the_plan_the_coach_offers_is_a_load_of_one(capacity: int, important: int) -> None:
    plan = [objective(ESSENTIAL), *[objective(IMPORTANT)] * important, objective(OPTIONAL)]

    assert load(plan, capacity) == 1.0
    assert load([*plan, objective(IMPORTANT)], capacity) > 1.0
    assert load([], capacity) == 0.0


def test_a_trend_is_the_mean_and_the_points_a_week() -> None:
    monday = date(2026, 11, 23)
    uneven = {monday + timedelta(days=ahead): 2.0 + ahead for ahead in (0, 1, 3, 8)}

    assert trend(uneven) == Trend(5.0, 7.0, 4)
    assert trend({monday: 3.0}) == Trend(3.0, None, 1)
    assert trend({}) is None


@given(st.dictionaries(st.dates(date(2026, 1, 1), date(2026, 12, 31)), MOODS, min_size=2))
def test_a_trend_read_backwards_slopes_the_other_way(values: dict[date, float]) -> None:
    newest = max(values)
    mirrored = {newest - (day - date(2026, 1, 1)): value for day, value in values.items()}
    there, back = trend(values), trend(mirrored)

    assert there is not None
    assert back is not None
    assert there.slope == pytest.approx(-(back.slope or 0.0), abs=1e-9)
    assert min(values.values()) <= there.mean <= max(values.values())


def test_areas_count_what_was_done_or_partly_done_most_first() -> None:
    done, partly = objective(ESSENTIAL, DONE), objective(OPTIONAL, PARTLY)
    served = [
        (partly, LifeArea.HEALTH),
        (done, LifeArea.WORK),
        (done, LifeArea.WORK),
        (done, None),
        (objective(ESSENTIAL, CARRIED), LifeArea.MONEY),
    ]

    assert list(areas(served).items()) == [(LifeArea.WORK, 2), (LifeArea.HEALTH, 1)]


def test_a_clear_association_gives_both_means_with_their_counts() -> None:
    told = evenings([4, 4, 4, 4, 3, 4, 4, 5, 4], [3, 3, 3, 4, 3, 2])

    assert association(told) == Association(FOCUS, Side(4.0, 9), Side(3.0, 6))


@pytest.mark.parametrize(
    ("on", "others"),
    [
        pytest.param([4.0] * 8, [3.0] * 5, id="13 evenings"),
        pytest.param([4.0] * 11, [3.0] * 3, id="3 on a side"),
        pytest.param([4.0] * 20 + [3.0] * 10, [3.0] * 20 + [4.0] * 9, id="0.36 apart"),
        pytest.param(
            [5.0, 5, 1, 5, 3, 4, 5], [3.0, 5, 1, 4, 2, 1, 5], id="as chance would have it"
        ),
        pytest.param([], [3.0] * 20, id="no such day"),
    ],
)
def test_an_association_is_silent(on: list[float], others: list[float]) -> None:
    assert association(evenings(on, others)) is None


@pytest.mark.parametrize("clearest", [FOCUS, DayKind.WORKING_DAY])
def test_the_clearest_of_several_kinds_is_told(clearest: DayKind) -> None:
    blurred = DayKind.WORKING_DAY if clearest is FOCUS else FOCUS
    told = [
        Evening(4.0 if place < 10 else 2.0, {clearest: place < 10, blurred: place < 9})
        for place in range(16)
    ]
    found = association(told)

    assert found is not None
    assert found.kind is clearest


@given(EVENINGS)
def test_whatever_is_told_is_large_enough_and_has_enough_days(told: list[Evening]) -> None:
    found = association(told)

    if found is not None:
        assert found.on.n + found.others.n >= 14
        assert min(found.on.n, found.others.n) >= 4
        assert abs(found.on.mean - found.others.mean) >= 0.4


@given(EVENINGS)
def test_evenings_whose_kinds_are_untold_change_nothing(told: list[Evening]) -> None:
    assert association([*told, *[Evening(1.0, {})] * 10]) == association(told)


def test_an_evening_knows_the_kinds_of_its_day() -> None:
    tuesday = date(2026, 11, 24)
    check_in = CheckIn(
        tuesday, MorningBlock(focus="The draft", plan_b_taken=False), EveningBlock(mood=4)
    )

    assert evening_of(check_in, frozenset({2}), {tuesday}) == Evening(
        4,
        {
            FOCUS: True,
            DayKind.WORKING_DAY: True,
            DayKind.OBJECTIVE_DAY: True,
            DayKind.PLAN_B_TAKEN: False,
        },
    )


def test_a_day_without_a_morning_had_no_focus_and_no_offer_of_a_plan_b() -> None:
    check_in = CheckIn(date(2026, 11, 24), evening=EveningBlock(mood=4))

    assert evening_of(check_in, frozenset(), ()) == Evening(
        4,
        {FOCUS: False, DayKind.WORKING_DAY: False, DayKind.OBJECTIVE_DAY: False},
    )


def test_a_day_without_the_evenings_mood_is_no_evening() -> None:
    assert evening_of(CheckIn(date(2026, 11, 24), MorningBlock(mood=2)), frozenset(), ()) is None
