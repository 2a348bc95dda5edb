"""A person begins with usual times, in their own zone."""

from datetime import time
from uuid import UUID

from cycles.people import Language, Person, Tone, usual_schedule


def test_the_usual_times_are_working_days_and_a_sunday_for_planning() -> None:
    schedule = usual_schedule("America/Sao_Paulo")

    assert schedule.working_days == {1, 2, 3, 4, 5}
    assert (schedule.morning_time, schedule.evening_time) == (time(7, 30), time(21))
    assert (schedule.planning_day, schedule.planning_time) == (7, time(17))
    assert schedule.first_day_of_week == 1
    assert not schedule.pushes_on_days_off


def test_a_person_lives_in_the_zone_of_their_schedule() -> None:
    ana = Person(
        id=UUID(int=1),
        name="Ana",
        language=Language("pt-BR"),
        country="BR",
        tone=Tone.GENTLE,
        schedule=usual_schedule("America/Sao_Paulo"),
        is_paused=False,
        onboarded_at=None,
    )

    assert ana.zone == "America/Sao_Paulo"
    assert ana.first_day_of_week == 1
