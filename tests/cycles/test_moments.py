"""One push a kind and local date, at the person's own time, and only when it would be welcome."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cycles.calendar import day_of, month_of, year_of, zone_names
from cycles.decisions import Open, Situation, Skip, SkipReason, WaitUntil, decide
from cycles.errors import MoveNotAllowed
from cycles.moments import (
    CHECK_INS,
    LATE_LIMIT,
    LOOKS_AHEAD,
    LOOKS_FAR,
    MOMENT_MOVES,
    Moment,
    MomentKind,
    MomentMove,
    MomentState,
    Schedule,
    moved,
    next_moment,
)
from cycles.people import usual_schedule
from cycles.rest import Rest

TUESDAY = date(2026, 11, 24)
MET = datetime(2026, 3, 2, 12, tzinfo=UTC)
BERLIN = replace(usual_schedule("Europe/Berlin"), met_at=MET)
ZONES = st.sampled_from(sorted(zone_names()))
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
MORNINGS = st.builds(time, st.integers(4, 23), st.integers(0, 59))


def utc(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def test_the_next_morning_is_todays_until_its_time() -> None:
    moment = next_moment(MomentKind.MORNING, BERLIN, utc(TUESDAY, 6, 29), None)

    assert moment == Moment(MomentKind.MORNING, TUESDAY, utc(TUESDAY, 6, 30))


def test_a_morning_already_spoken_is_not_spoken_again_when_its_time_is_moved_later() -> None:
    later = replace(BERLIN, morning_time=time(9))
    moment = next_moment(MomentKind.MORNING, later, utc(TUESDAY, 7), spoken=TUESDAY)

    assert moment is not None
    assert moment.local_date == TUESDAY + timedelta(days=1)


def test_a_date_spoken_in_auckland_is_not_spoken_again_in_honolulu() -> None:
    landed = replace(BERLIN, zone="Pacific/Honolulu")
    moment = next_moment(MomentKind.MORNING, landed, utc(TUESDAY, 12), spoken=TUESDAY)

    assert moment is not None
    assert moment.local_date == TUESDAY + timedelta(days=1)


@pytest.mark.parametrize("kind", [MomentKind.MORNING, MomentKind.EVENING])
def test_days_off_get_no_push_unless_wanted(kind: MomentKind) -> None:
    friday_night = utc(date(2026, 11, 27), 22)
    wanted = replace(BERLIN, pushes_on_days_off=True)
    quiet = next_moment(kind, BERLIN, friday_night, None)
    eager = next_moment(kind, wanted, friday_night, None)

    assert quiet is not None
    assert eager is not None
    assert quiet.local_date == date(2026, 11, 30)
    assert eager.local_date == date(2026, 11, 28)


def test_planning_comes_on_its_own_day_even_if_it_is_a_day_off() -> None:
    moment = next_moment(MomentKind.PLANNING, BERLIN, utc(TUESDAY, 12), None)

    assert moment == Moment(MomentKind.PLANNING, date(2026, 11, 29), utc(date(2026, 11, 29), 16))


def test_somebody_without_working_days_has_no_morning() -> None:
    free = replace(BERLIN, working_days=frozenset())

    assert next_moment(MomentKind.MORNING, free, utc(TUESDAY, 12), None) is None


def test_an_evening_after_midnight_is_about_the_day_before() -> None:
    late = replace(BERLIN, evening_time=time(0, 30))
    moment = next_moment(MomentKind.EVENING, late, utc(TUESDAY, 12), None)

    assert moment == Moment(MomentKind.EVENING, TUESDAY, utc(TUESDAY, 23, 30))


def test_fridays_evening_after_midnight_comes_on_saturday() -> None:
    late = replace(BERLIN, evening_time=time(0, 30))
    moment = next_moment(MomentKind.EVENING, late, utc(date(2026, 11, 27), 23), None)

    assert moment is not None
    assert moment.local_date == date(2026, 11, 27)


@given(
    st.sampled_from(MomentKind),
    st.lists(st.tuples(ZONES, MORNINGS, MINUTES, st.booleans()), min_size=1, max_size=12),
)
def test_a_traveller_who_changes_every_time_is_never_asked_twice_for_a_date(
    kind: MomentKind, journey: list[tuple[str, time, time, bool]]
) -> None:
    now, spoken = utc(TUESDAY, 0), None
    for zone, morning, evening, days_off in journey:
        schedule = replace(
            BERLIN,
            zone=zone,
            morning_time=morning,
            evening_time=evening,
            planning_time=morning,
            pushes_on_days_off=days_off,
        )
        moment = next_moment(kind, schedule, now, spoken)
        assert moment is not None
        assert moment.due_at > now
        assert spoken is None or moment.local_date > spoken
        assert day_of(moment.due_at, zone) == moment.local_date
        now, spoken = moment.due_at, moment.local_date


@given(st.sampled_from(CHECK_INS), ZONES, MORNINGS, MINUTES)
def test_somebody_who_stays_is_asked_on_every_working_day(
    kind: MomentKind, zone: str, morning: time, evening: time
) -> None:
    schedule = replace(
        BERLIN,
        zone=zone,
        morning_time=morning,
        evening_time=evening,
    )
    now, spoken = utc(TUESDAY, 0), None
    asked = []
    for _ in range(10):
        moment = next_moment(kind, schedule, now, spoken)
        assert moment is not None
        now, spoken = moment.due_at, moment.local_date
        asked.append(moment.local_date)
    span = [asked[0] + timedelta(days=n) for n in range((asked[-1] - asked[0]).days + 1)]

    assert asked == [day for day in span if day.isoweekday() in schedule.working_days]


@pytest.mark.parametrize("kind", list(MomentKind))
def test_who_wants_mornings_alone_gets_no_evening_and_no_planning(kind: MomentKind) -> None:
    moment = next_moment(kind, replace(BERLIN, mornings_only=True), utc(TUESDAY, 0), None)

    assert (moment is None) == (kind in (MomentKind.EVENING, *LOOKS_AHEAD))


def asked_days(kind: MomentKind, schedule: Schedule, number: int, *rests: Rest) -> list[date]:
    """The dates of the next moments of a kind, each of them spoken to at its time."""
    now, spoken = utc(TUESDAY, 0), None
    found = []
    for _ in range(number):
        moment = next_moment(kind, schedule, now, spoken, rests)
        assert moment is not None
        now, spoken = moment.due_at, moment.local_date
        found.append(moment.local_date)
    return found


def test_a_month_is_planned_on_its_first_working_day_at_the_planning_time() -> None:
    moment = next_moment(MomentKind.MONTHLY, BERLIN, utc(date(2027, 1, 2), 0), None)

    assert moment == Moment(MomentKind.MONTHLY, date(2027, 2, 1), utc(date(2027, 2, 1), 16))
    assert asked_days(MomentKind.MONTHLY, BERLIN, 4) == [
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 2, 1),
        date(2027, 3, 1),
    ]


def test_a_month_that_begins_on_days_off_waits_for_work() -> None:
    weekends = replace(BERLIN, working_days=frozenset({6, 7}))

    assert asked_days(MomentKind.MONTHLY, weekends, 2) == [date(2026, 12, 5), date(2027, 1, 2)]


def test_somebody_without_working_days_plans_the_month_on_its_first() -> None:
    free = replace(BERLIN, working_days=frozenset())

    assert asked_days(MomentKind.MONTHLY, free, 2) == [date(2026, 12, 1), date(2027, 1, 1)]


def test_a_month_already_spoken_of_is_not_asked_for_when_its_first_working_day_moves() -> None:
    moved_on = replace(BERLIN, working_days=frozenset({4}))
    moment = next_moment(
        MomentKind.MONTHLY, moved_on, utc(date(2026, 12, 1), 17), date(2026, 12, 1)
    )

    assert moment is not None
    assert moment.local_date == date(2027, 1, 7)


def test_where_a_month_is_planned_the_week_waits_for_a_day_and_is_planned_once() -> None:
    mondays = replace(BERLIN, planning_day=1)

    assert asked_days(MomentKind.MONTHLY, mondays, 3)[2] == date(2027, 2, 1)
    assert date(2027, 2, 1).isoweekday() == 1
    assert asked_days(MomentKind.PLANNING, mondays, 12)[8:] == [
        date(2027, 1, 25),
        date(2027, 2, 2),
        date(2027, 2, 8),
        date(2027, 2, 15),
    ]


def test_the_week_that_waits_is_still_to_come_when_the_schedule_is_planned_anew() -> None:
    mondays = replace(BERLIN, planning_day=1)
    moment = next_moment(MomentKind.PLANNING, mondays, utc(date(2027, 2, 1), 18), date(2027, 1, 25))

    assert moment is not None
    assert moment.local_date == date(2027, 2, 2)


REST_INTO_DECEMBER = Rest(date(2026, 11, 28), date(2026, 12, 1))


def test_a_month_that_begins_in_a_rest_is_offered_once_and_not_on_the_day_of_the_return() -> None:
    asked = asked_days(MomentKind.MONTHLY, BERLIN, 2, REST_INTO_DECEMBER)

    assert asked == [date(2026, 12, 3), date(2027, 1, 1)]


def test_a_month_in_a_rest_that_lasts_beyond_its_first_days_is_not_made_up_for() -> None:
    long = replace(REST_INTO_DECEMBER, ends_on=date(2026, 12, 6))

    assert asked_days(MomentKind.MONTHLY, BERLIN, 1, long) == [date(2027, 1, 1)]


def test_a_second_rest_moves_the_month_once_more() -> None:
    second = Rest(date(2026, 12, 3), date(2026, 12, 3))

    # Saturday 5 is a day off and Sunday 6 for the week.
    assert asked_days(MomentKind.MONTHLY, BERLIN, 1, REST_INTO_DECEMBER, second) == [
        date(2026, 12, 7)
    ]


def test_a_month_already_asked_about_is_not_asked_about_again_after_a_rest() -> None:
    begun_that_evening = Rest(date(2026, 12, 1), date(2026, 12, 2))
    moment = next_moment(
        MomentKind.MONTHLY,
        BERLIN,
        utc(date(2026, 12, 1), 17),
        date(2026, 12, 1),
        [begun_that_evening],
    )

    assert moment is not None
    assert moment.local_date == date(2027, 1, 1)


def test_a_years_end_in_a_rest_is_offered_while_its_last_week_lasts() -> None:
    rest = Rest(date(2027, 2, 20), date(2027, 2, 23))
    to_the_end = replace(rest, ends_on=date(2027, 2, 25))

    assert asked_days(MomentKind.YEAR_REVIEW, BERLIN, 1, rest) == [date(2027, 2, 25)]
    assert asked_days(MomentKind.YEAR_REVIEW, BERLIN, 1, to_the_end) == [date(2028, 2, 24)]


@pytest.mark.parametrize("kind", list(MomentKind))
def test_in_a_rest_without_an_end_neither_month_nor_year_is_planned(kind: MomentKind) -> None:
    moment = next_moment(kind, BERLIN, utc(TUESDAY, 12), None, [Rest(TUESDAY, None)])

    assert (moment is None) == (kind in LOOKS_FAR)


def test_the_year_is_looked_back_on_once_on_a_working_day_of_its_last_week() -> None:
    # The year ends on Monday 1 March; its last week has Sunday 28, for planning, and that Monday,
    # for the month.
    assert asked_days(MomentKind.YEAR_REVIEW, BERLIN, 2) == [date(2027, 2, 23), date(2028, 2, 24)]


def test_a_year_is_looked_back_on_once_by_who_travels_over_the_date_line() -> None:
    """Met on Saturday in Pago Pago, which is Sunday in Apia: there the last week begins later."""
    met_at = utc(date(2026, 3, 1), 12)
    here = replace(
        usual_schedule("Pacific/Pago_Pago"),
        met_at=met_at,
        working_days=frozenset({2, 7}),
        planning_day=3,
    )
    asked = next_moment(MomentKind.YEAR_REVIEW, here, utc(TUESDAY, 0), None)
    assert asked is not None
    there = replace(here, zone="Pacific/Apia")
    again = next_moment(MomentKind.YEAR_REVIEW, there, asked.due_at, asked.local_date)

    assert again is not None
    assert (asked.local_date.year, again.local_date.year) == (2027, 2028)


def test_who_is_new_has_no_year_to_look_back_on() -> None:
    new = replace(BERLIN, met_at=None)

    assert next_moment(MomentKind.YEAR_REVIEW, new, utc(TUESDAY, 0), None) is None


@given(
    st.frozensets(st.integers(1, 7)),
    st.integers(1, 7),
    st.dates(date(2020, 1, 1), date(2026, 11, 1)),
    MINUTES,
    ZONES,
    st.builds(
        lambda begins, days: Rest(begins, begins + timedelta(days=days)),
        st.dates(date(2026, 11, 24), date(2028, 10, 1)),
        st.integers(0, 12),
    ),
)
def test_no_two_of_a_year_a_month_and_a_week_are_asked_about_on_one_date(
    working_days: frozenset[int], planning_day: int, met_on: date, at: time, zone: str, rest: Rest
) -> None:
    schedule = replace(
        BERLIN,
        zone=zone,
        working_days=working_days,
        planning_day=planning_day,
        planning_time=at,
        met_at=utc(met_on, 12),
    )
    weeks = asked_days(MomentKind.PLANNING, schedule, 110)
    months = asked_days(MomentKind.MONTHLY, schedule, 25, rest)
    years = asked_days(MomentKind.YEAR_REVIEW, schedule, 2, rest)
    begins = schedule.met_on
    assert begins is not None

    assert not {*weeks} & {*months}
    assert not {*weeks, *months} & {*years}
    assert len({month_of(day) for day in months}) == 25
    assert len({year_of(day, begins) for day in years}) == 2
    assert all(day in year_of(day, begins).last_week for day in years)
    assert not any(rest.holds(day) for day in (*months, *years))


DUE_AT = utc(TUESDAY, 6, 30)
WELCOME = Situation(
    now=DUE_AT,
    planned_at=DUE_AT,
    is_answered=False,
    is_paused=False,
    is_reachable=True,
    last_activity=None,
)


def test_a_moment_that_nothing_speaks_against_opens() -> None:
    assert decide(WELCOME) == Open()


def test_three_hours_late_is_sent_and_a_second_more_is_skipped() -> None:
    late = replace(WELCOME, now=DUE_AT + LATE_LIMIT)

    assert decide(late) == Open()
    assert decide(replace(late, now=late.now + timedelta(seconds=1))) == Skip(SkipReason.LATE)


@pytest.mark.parametrize(
    ("situation", "reason"),
    [
        (replace(WELCOME, is_answered=True), SkipReason.ANSWERED),
        (replace(WELCOME, is_paused=True), SkipReason.PAUSED),
        (replace(WELCOME, is_resting=True), SkipReason.RESTING),
        (replace(WELCOME, is_resting=True, last_activity=DUE_AT), SkipReason.RESTING),
        (replace(WELCOME, is_reachable=False), SkipReason.UNREACHABLE),
        (replace(WELCOME, is_answered=True, last_activity=DUE_AT), SkipReason.ANSWERED),
        (replace(WELCOME, is_paused=True, is_reachable=False), SkipReason.PAUSED),
    ],
)
def test_each_reason_to_stay_silent_is_told(situation: Situation, reason: SkipReason) -> None:
    assert decide(situation) == Skip(reason)


def test_a_push_waits_until_a_conversation_has_been_quiet_for_half_an_hour() -> None:
    talking = replace(WELCOME, last_activity=DUE_AT - timedelta(minutes=29))

    assert decide(talking) == WaitUntil(DUE_AT + timedelta(minutes=1))


def test_a_conversation_left_for_half_an_hour_gives_way() -> None:
    assert decide(replace(WELCOME, last_activity=DUE_AT - timedelta(minutes=30))) == Open()


def test_a_push_that_waited_past_the_limit_is_skipped() -> None:
    now = DUE_AT + LATE_LIMIT + timedelta(minutes=1)

    assert decide(replace(WELCOME, now=now, last_activity=now)) == Skip(SkipReason.LATE)


def test_only_a_sent_moment_is_snoozed_and_a_skipped_one_is_over() -> None:
    allowed = {
        (MomentState.WAITING, MomentMove.SENT): MomentState.SENT,
        (MomentState.WAITING, MomentMove.SKIPPED): MomentState.SKIPPED,
        (MomentState.SENT, MomentMove.SNOOZED): MomentState.WAITING,
    }

    assert allowed == MOMENT_MOVES
    for state in MomentState:
        for move in MomentMove:
            if (state, move) in allowed:
                assert moved(state, move) is allowed[state, move]
            else:
                with pytest.raises(MoveNotAllowed, match=f"'{move}' does not start"):
                    moved(state, move)
