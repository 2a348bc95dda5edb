"""A model is told of the person of a situation what it is told of anybody."""

from coach import context
from coach.evaluation.knowing import TODAY, known_of
from coach.evaluation.situations import situations

BY_ID = {one.id: one for one in situations()}


def test_the_week_and_its_days_are_told_and_what_is_done_is_done() -> None:
    known = known_of(BY_ID["numbers.how_many_done"], "es")
    told = context.facts(known)
    assert "1. Editar la película (important, done)" in told
    assert "3. Dos carreras (important, open)" in told
    assert "morning energy 4 of 5; morning mood 3 of 5" in told
    assert [day.local_date for day in known.days][-1] == TODAY
    assert [day.morning.energy for day in known.days if day.morning] == [3, 4]


def test_what_they_write_is_the_last_thing_said() -> None:
    for one in situations():
        turns = context.turns(known_of(one, "pt-BR"))
        assert [turn.text for turn in turns] == [one.says["pt-BR"]]
