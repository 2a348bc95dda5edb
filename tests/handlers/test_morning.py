"""The morning check-in, as a chat."""

from dataclasses import replace

import pytest

from cycles.moments import MomentKind
from handlers.conversation.domain import RecordMorning, SkipToday, Snooze
from handlers.conversation.example_facts import DAY, MOTHER, REPORT
from handlers.morning import MorningFacts, Objective
from tests.handlers.talking import Talking, talk_of

REPORT_WITH_PLAN_B = Objective(REPORT, "Finish the report", "Write its first page")
CALL = Objective(MOTHER, "Call mother")
PLANNED = MorningFacts(DAY, "Ana", (REPORT_WITH_PLAN_B, CALL))


def greeted(facts: MorningFacts = PLANNED) -> Talking:
    return talk_of("morning", facts)


def test_it_asks_for_energy_with_the_name_and_two_ways_out() -> None:
    talk = greeted()
    assert talk.sees == "Hi, Ana. How is your energy right now?"
    assert talk.labels == [
        "1 🪫 drained",
        "2 🥱 low",
        "3 ☕ okay",
        "4 🔋 good",
        "5 ⚡ full",
        "In an hour",
        "Leave it for today",
    ]


def test_without_a_name_the_greeting_reads_just_as_well() -> None:
    assert greeted(MorningFacts(DAY)).sees == "Hi. How is your energy right now?"


def test_what_was_parked_last_night_comes_back_first() -> None:
    talk = greeted(MorningFacts(DAY, loose_end="Mail to Rui"))
    assert talk.sees.startswith("You parked this last night: “Mail to Rui”.\n\nHi.")


def test_what_was_parked_for_today_on_an_earlier_evening_comes_back_too() -> None:
    talk = greeted(MorningFacts(DAY, loose_end="Tuesday, Rui", is_of_last_night=False))
    assert talk.sees.startswith("You parked this the other evening: “Tuesday, Rui”.\n\nHi.")


def test_every_answer_is_kept_as_it_comes() -> None:
    talk = greeted().says("4")
    assert talk.did(RecordMorning) == [RecordMorning(DAY, energy=4)]
    talk.says("🙂")
    assert talk.did(RecordMorning)[-1] == RecordMorning(DAY, mood=4)


@pytest.mark.parametrize("signal", ["strained", "overloaded"])
def test_a_middling_day_after_low_ones_is_made_small_too(signal: str) -> None:
    talk = greeted()
    talk.signal = signal
    talk.says("3")
    assert talk.sees.startswith("Three out of five, and these days have been below your usual.")
    assert talk.says("3").says("finish the report").asked == "plan_b"


@pytest.mark.parametrize("signal", ["steady", "recovering", "unknown"])
def test_a_middling_day_like_others_is_not(signal: str) -> None:
    talk = greeted()
    talk.signal = signal
    assert talk.says("3").sees == "And your mood?"
    assert not talk.says("3").says("finish the report").asked


def test_a_good_day_after_low_ones_is_taken_as_it_is() -> None:
    talk = greeted()
    talk.signal = "overloaded"
    assert talk.says("4").sees == "And your mood?"


def test_an_objective_of_the_week_becomes_the_focus() -> None:
    talk = greeted().says("full").says("bright").says("call mother")
    assert talk.did(RecordMorning)[-1] == RecordMorning(
        DAY, focus="Call mother", focus_objective=MOTHER
    )
    assert talk.sees == "“Call mother” it is. Everything else can wait its turn."


def test_on_the_day_it_was_planned_for_an_objective_is_named_and_no_tap_is_added() -> None:
    today = replace(REPORT_WITH_PLAN_B, is_for_today=True)
    talk = greeted(MorningFacts(DAY, "Ana", (today, CALL))).says("2").says("3")
    assert talk.sees.startswith("Today is the day you gave “Finish the report”")
    assert talk.says("1").taps("small").did(RecordMorning)[-1].plan_b_taken
    assert not talk.talk.is_open


def test_own_words_become_the_focus_too() -> None:
    talk = greeted(MorningFacts(DAY)).says("3").says("3").says("Taxes, one hour")
    assert talk.did(RecordMorning)[-1] == RecordMorning(DAY, focus="Taxes, one hour")


def test_low_energy_shrinks_the_day_in_the_same_sentence() -> None:
    assert greeted().says("2").sees.startswith("Two out of five, so let's make today smaller.")
    assert greeted().says("1").sees.startswith("One out of five, so let's make today as small")


def test_good_energy_shrinks_nothing() -> None:
    assert greeted().says("3").sees == "And your mood?"


def test_with_low_energy_the_plan_b_is_offered_and_taken() -> None:
    talk = greeted().says("2").says("3").says("1")
    assert talk.sees == (
        "The short version is enough: “Write its first page”, and nothing else on the list. "
        "Does that fit?"
    )
    talk.says("yes")
    assert talk.did(RecordMorning)[-1] == RecordMorning(DAY, plan_b_taken=True)
    assert "“Write its first page”" in talk.sees


def test_the_plan_b_can_be_declined_with_the_same_warmth() -> None:
    talk = greeted().says("2").says("3").says("1").taps("whole")
    assert talk.did(RecordMorning)[-1] == RecordMorning(DAY, plan_b_taken=False)
    assert talk.sees.startswith("“Finish the report” it is.")


def test_without_a_plan_b_one_small_step_is_offered() -> None:
    talk = greeted().says("1").says("2").says("Call mother")
    assert talk.sees.startswith("One small step of “Call mother” is enough")


def test_a_day_without_a_focus_is_a_fine_day() -> None:
    talk = greeted().says("3").says("3").says("nothing")
    assert talk.sees == "An open day, then. Enjoy the room in it."
    assert greeted().says("1").says("1").says("none").sees.startswith("Then nothing is on the list")


def test_a_refusal_with_its_reason_is_no_focus() -> None:
    talk = greeted(MorningFacts(DAY)).says("3").says("3").says("nothing, I need to rest")
    assert talk.sees.startswith("An open day, then.")


@pytest.mark.parametrize("number", ["6", "7", "0"])
def test_on_a_scale_a_number_is_one_of_its_five_and_no_way_out(number: str) -> None:
    talk = greeted().says(number)
    assert talk.did(Snooze) == []
    assert talk.did(SkipToday) == []
    assert talk.sees.startswith("I didn't catch that. A number from 1 to 5 works")


def test_in_an_hour_brings_the_prompt_back() -> None:
    talk = greeted().says("later")
    assert talk.effects[0] == Snooze(MomentKind.MORNING, DAY, 60)
    assert not talk.talk.is_open


def test_not_today_is_one_tap_and_nothing_is_recorded() -> None:
    talk = greeted().taps("not_now")
    assert talk.did(SkipToday) == [SkipToday(MomentKind.MORNING, DAY)]
    assert talk.did(RecordMorning) == []
    assert talk.sees == "No questions this morning, then. Go easy."


def test_eight_is_no_energy_and_is_asked_kindly() -> None:
    talk = greeted().says("8")
    assert talk.sees.startswith("I didn't catch that. A number from 1 to 5 works, or tap one.")
    assert talk.asked == "energy"
