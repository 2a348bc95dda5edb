"""The evening check-in, as a chat."""

import pytest

from cycles.check_ins import FocusOutcome
from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.conversation.domain import MarkObjective, RecordEvening, Snooze
from handlers.conversation.example_facts import DAY, REPORT
from handlers.evening import EveningFacts
from tests.handlers.talking import Talking, talk_of

FOCUSED = EveningFacts(DAY, "Ana", "Finish the report", REPORT)


def asked(facts: EveningFacts = FOCUSED) -> Talking:
    return talk_of("evening", facts)


def felt() -> Talking:
    return asked().says("done").says("3").says("3")


def felt_with(offer: str) -> Talking:
    """As far as the line about the day, when the world offers less than the question."""
    talk = asked().says("done").says("3")
    talk.offer = offer
    return talk.says("3")


def test_it_asks_how_the_focus_went_by_its_own_words() -> None:
    talk = asked()
    assert talk.sees == "Hi, Ana. How did “Finish the report” go?"
    assert talk.labels[:4] == ["Done", "Part of it", "It didn't fit", "Plans changed"]


def test_without_a_focus_it_asks_for_energy_alone() -> None:
    talk = asked(EveningFacts(DAY))
    assert talk.sees == "Hi. A short look at your day. How is your energy?"
    assert talk.says("2").asked == "mood"


@pytest.mark.parametrize(
    ("answer", "outcome", "words"),
    [
        ("Done", FocusOutcome.DONE, "Done, and now it can leave your head."),
        ("part of it", FocusOutcome.PARTLY, "Part of it moved"),
        ("it didn't fit", FocusOutcome.NOT_TODAY, "It didn't fit today"),
        ("4", FocusOutcome.CHANGED, "The day asked for something else"),
    ],
)
def test_every_outcome_is_heard_with_the_same_warmth(
    answer: str, outcome: FocusOutcome, words: str
) -> None:
    talk = asked().says(answer)
    assert talk.did(RecordEvening) == [RecordEvening(DAY, outcome=outcome)]
    assert talk.sees.startswith(words)
    assert talk.asked == "energy"


@pytest.mark.parametrize(
    ("answer", "marks"),
    [
        ("done", [MarkObjective(REPORT, ObjectiveState.DONE)]),
        ("partly", [MarkObjective(REPORT, ObjectiveState.PARTLY)]),
        ("not_today", [MarkObjective(REPORT, ObjectiveState.OPEN)]),
        ("changed", [MarkObjective(REPORT, ObjectiveState.OPEN)]),
    ],
)
def test_the_objective_of_the_week_stands_as_the_evening_says(
    answer: str, marks: list[MarkObjective]
) -> None:
    assert asked().taps(answer).did(MarkObjective) == marks


def test_a_focus_of_its_own_marks_no_objective() -> None:
    assert asked(EveningFacts(DAY, None, "A walk")).taps("done").did(MarkObjective) == []


@pytest.mark.parametrize(
    ("energy", "mood", "words"),
    [
        ("1", "1", "One out of five, and heavy. That's enough for today;"),
        ("2", "5", "Two out of five. That's enough for today;"),
        ("4", "2", "A bit down, and it's said. That's enough for today;"),
        ("3", "3", "One line about today"),
    ],
)
def test_a_low_evening_is_heard_before_anything_else(energy: str, mood: str, words: str) -> None:
    assert asked().says("done").says(energy).says(mood).sees.startswith(words)


def test_skipping_all_that_can_be_skipped_is_four_taps() -> None:
    talk = asked().taps("not_today").taps("3").taps("3").taps("skip")
    assert not talk.talk.is_open


def test_a_line_is_kept_and_then_a_loose_end_is_offered() -> None:
    talk = felt().says("The call went better than I feared")
    assert talk.did(RecordEvening)[-1].reflection == "The call went better than I feared"
    assert talk.asked == "loose_end"
    talk.says("Mail to Rui, tomorrow 9:00 at my desk")
    assert talk.did(RecordEvening)[-1].loose_end == "Mail to Rui, tomorrow 9:00 at my desk"
    assert talk.sees.startswith("Parked.")


def test_skipping_the_line_closes_the_day() -> None:
    talk = felt().says("skip")
    assert talk.sees == "The day is closed."
    assert not talk.talk.is_open


def test_a_loose_end_can_be_parked_without_a_line() -> None:
    talk = felt().taps("park").says("Call the bank, Thursday")
    kept = {record.reflection for record in talk.did(RecordEvening)}
    assert kept == {None, ""}
    assert talk.did(RecordEvening)[-1].loose_end == "Call the bank, Thursday"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Call the bank, Thursday at 9", "Parked. I'll bring it up when its day comes"),
        ("en", "Call the bank, tomorrow at 9", "Parked. I'll bring it up in the morning"),
        ("en", "Call the bank on Wednesday", "Parked. I'll bring it up in the morning"),
        ("pt-BR", "Banco, dia 30 às 9", "Guardado. Quando o dia chegar"),
        ("es", "El banco, el jueves a las 9", "Guardado. Cuando llegue su día"),
    ],
)
def test_a_loose_end_that_names_a_day_waits_for_it(language: str, text: str, words: str) -> None:
    talk = talk_of("evening", FOCUSED, language).says("1").says("3").says("3").taps("park")
    assert talk.says(text).sees.startswith(words)


def test_a_loose_end_passed_by_is_noted_and_one_that_was_not_asked_for_is_not() -> None:
    asked_for = felt().says("A fine day").says("nothing")
    assert [r.loose_end_skipped for r in asked_for.did(RecordEvening)][-2] is None
    assert RecordEvening(DAY, loose_end_skipped=True) in asked_for.did(RecordEvening)
    talk = felt_with("button")
    assert "park" in talk.choices
    assert talk.says("A fine day").sees == "The day is closed."
    assert {record.loose_end_skipped for record in talk.did(RecordEvening)} == {None}


def test_whoever_wants_no_loose_ends_is_offered_none() -> None:
    talk = felt_with("none")
    assert list(talk.choices) == ["skip"]
    assert talk.says("A fine day").sees == "The day is closed."


def test_nothing_to_park_closes_the_day_as_well() -> None:
    assert felt().says("A fine day").says("nothing").sees == "The day is closed."


def test_in_an_hour_comes_back_in_an_hour() -> None:
    assert asked().says("later").did(Snooze) == [Snooze(MomentKind.EVENING, DAY, 60)]


def test_what_was_answered_before_leaving_is_kept() -> None:
    talk = asked().says("done").says("4")
    assert talk.did(RecordEvening) == [
        RecordEvening(DAY, outcome=FocusOutcome.DONE),
        RecordEvening(DAY, energy=4),
    ]
