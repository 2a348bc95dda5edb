"""The first talk, as a chat."""

from datetime import time

from cycles.people import LifeArea, Tone
from handlers.conversation.effects import (
    Begin,
    ChangeProfile,
    Consent,
    FinishOnboarding,
    WrittenObjective,
)
from handlers.conversation.events import Shared, WentBack
from handlers.onboarding import OnboardingFacts
from tests.handlers.talking import Talking, talk_of

KNOWN = OnboardingFacts("en", "Ana", "America/Sao_Paulo", "BR")


def agreed(facts: OnboardingFacts = KNOWN) -> Talking:
    return talk_of("onboarding", facts, facts.language).says("ok").says("yes")


def named(facts: OnboardingFacts = KNOWN) -> Talking:
    return agreed(facts).says("Ana")


def placed() -> Talking:
    return named().says("yes")


def test_it_begins_in_the_language_of_the_client_with_the_others_one_tap_away() -> None:
    talk = talk_of("onboarding", OnboardingFacts("pt-BR"), "pt-BR")
    assert talk.sees.startswith("Oi, eu sou o Virtus. Sou um coach com IA")
    assert talk.labels == ["Sim, vamos", "English", "Español"]


def test_another_language_is_spoken_from_the_next_question_on_and_kept() -> None:
    talk = talk_of("onboarding", OnboardingFacts("pt-BR"), "pt-BR").says("Español")
    assert talk.sees.startswith("Dos cosas antes.")
    talk.says("sí")
    assert talk.did(ChangeProfile) == [ChangeProfile(language="es")]


def test_going_back_to_the_first_question_speaks_the_first_language() -> None:
    talk = talk_of("onboarding", OnboardingFacts("pt-BR"), "pt-BR").says("Español")
    assert talk.happens(WentBack()).sees.startswith("Oi, eu sou o Virtus.")


def test_nothing_is_asked_or_kept_without_consent() -> None:
    talk = talk_of("onboarding", KNOWN).says("👍").says("no")
    assert not talk.talk.is_open
    assert talk.did(Consent) == []
    assert talk.did(ChangeProfile) == []


def test_what_is_kept_can_be_read_before_agreeing() -> None:
    talk = talk_of("onboarding", KNOWN).says("1").says("What is kept?")
    assert "encrypted with a key of your own" in talk.sees
    assert talk.asked == "consent_knowing"
    assert talk.says("yes").did(Consent) == [Consent()]


def test_the_name_of_the_profile_is_offered_and_another_can_be_written() -> None:
    assert agreed().labels == ["Ana", "Skip"]
    assert agreed().taps("profile").did(ChangeProfile)[-1] == ChangeProfile(name="Ana")
    assert agreed().says("Aninha").did(ChangeProfile)[-1] == ChangeProfile(name="Aninha")


def test_a_skipped_name_is_no_name() -> None:
    talk = agreed().says("skip")
    assert talk.asked == "zone"
    assert talk.did(ChangeProfile)[-1] == ChangeProfile()


def test_the_zone_is_shown_as_the_time_it_is_there_and_confirmed() -> None:
    talk = named()
    assert talk.sees == "It's 7:31\u202fAM where you are, right?"
    talk.says("yep")
    zone = ChangeProfile(zone="America/Sao_Paulo", country="BR")
    assert talk.did(ChangeProfile)[-1] == zone


def test_somewhere_else_is_told_by_a_city() -> None:
    talk = named().says("no").says("Porto Alegre")
    assert talk.sees.startswith("Porto Alegre")
    assert talk.asked == "vision"
    assert talk.did(ChangeProfile)[-1] == ChangeProfile(zone="America/Sao_Paulo", country="BR")


def test_a_city_that_nobody_knows_gets_a_hint_and_the_question() -> None:
    talk = named().says("no").says("Xyzzyville")
    assert talk.asked == "zone_city"
    assert talk.sees.startswith("I couldn't find that place.")


def test_a_shared_place_tells_the_zone() -> None:
    talk = named(OnboardingFacts("en"))
    assert talk.asked == "zone_city"
    talk.happens(Shared(38.72, -9.14, talk.now))
    assert talk.did(ChangeProfile)[-1].zone == "Europe/Lisbon"


def test_each_objective_is_given_an_area_of_life() -> None:
    talk = placed().says("A slow breakfast").says("- Write the book\n- Run")
    assert talk.sees.startswith("“Write the book”: which part of life is that for?")
    talk.says("creativity")
    assert talk.sees.startswith("“Run”")
    talk.taps("health")
    assert talk.asked == "working_days"


def test_four_objectives_are_sent_back_with_how_many_fit() -> None:
    talk = placed().says("skip").says("a\nb\nc\nd")
    assert talk.asked == "objectives"
    assert talk.sees.startswith("I count 4 lines, and 3 fit here.")


def finished() -> Talking:
    talk = placed().says("A slow breakfast").says("Write the book").says("creativity")
    talk.says("mon to fri").says("half past seven").says("9 pm").says("sunday").says("5pm")
    return talk.says("gentle")


def test_the_card_shows_what_was_understood() -> None:
    assert finished().sees == (
        "Here is what I understood, Ana.\n\n"
        "Your clock: 7:34\u202fAM\n"
        "Days you work: Monday, Tuesday, Wednesday, Thursday, and Friday\n"
        "Morning: 7:30\u202fAM\n"
        "Evening: 9:00\u202fPM\n"
        "Planning: Sunday, 5:00\u202fPM\n"
        "This year:\n• Write the book\n\n"
        "/settings changes any of it.\n\n"
        "Shall we plan your week now, or start with your next morning?"
    )


def test_it_ends_with_everything_kept() -> None:
    talk = finished()
    book = WrittenObjective("Write the book", LifeArea.CREATIVITY)
    assert talk.did(FinishOnboarding) == [FinishOnboarding("A slow breakfast", (book,))]
    assert talk.did(ChangeProfile)[-1] == ChangeProfile(
        tone=Tone.GENTLE,
        working_days=frozenset({1, 2, 3, 4, 5}),
        morning_time=time(7, 30),
        evening_time=time(21),
        planning_day=7,
        planning_time=time(17),
    )


def test_the_week_can_be_planned_at_once() -> None:
    assert finished().taps("plan").did(Begin) == [Begin("weekly_plan")]


def test_or_it_starts_the_next_morning() -> None:
    talk = finished().says("tomorrow")
    assert talk.sees.startswith("Good. I'll come by at 7:30\u202fAM on your next working day")
    assert not talk.talk.is_open


def test_a_morning_in_the_night_gets_a_hint_with_an_example() -> None:
    talk = placed().says("skip").says("skip").says("every day").says("3:15")
    assert talk.asked == "morning_time"
    assert talk.sees.startswith("That's still the night.")


def test_a_city_typed_where_the_time_is_to_be_confirmed_is_taken() -> None:
    talk = named().says("Lisbon, Portugal")
    assert talk.asked == "vision"


def test_everything_after_the_consent_can_be_skipped() -> None:
    talk = named().says("yes")
    while talk.asked != "next":
        talk = talk.says("skip")
    assert talk.asked == "next"
