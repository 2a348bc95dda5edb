"""The first talk, as a chat."""

from datetime import time

import pytest

from cycles.people import LifeArea, Tone
from handlers.conversation.domain import ChangeProfile, Consent, FinishOnboarding, WrittenObjective
from handlers.conversation.effects import Begin
from handlers.conversation.events import Reopened, Shared, WentBack
from handlers.onboarding import OnboardingFacts
from tests.handlers.talking import Talking, talk_of

KNOWN = OnboardingFacts("en", "Ana", "America/Sao_Paulo", "BR")


def agreed(facts: OnboardingFacts = KNOWN) -> Talking:
    return talk_of("onboarding", facts, facts.language).taps("go_on").taps("yes")


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
    assert talk.did(ChangeProfile) == [ChangeProfile(language="en")]


def test_whoever_declines_is_met_in_their_language_another_time() -> None:
    talk = talk_of("onboarding", KNOWN).says("Español").says("no, tengo 16 años")
    assert talk.did(ChangeProfile) == [ChangeProfile(language="es")]
    assert talk.sees.startswith("Está bien, paramos aquí.")


@pytest.mark.parametrize(
    "text",
    [
        "I am 17",
        "no, tengo 16 años",
        "tenho 15 anos",
        "17",
        "yes, I'm 16",
        "sou menor de idade",
        "16yo",
    ],
)
@pytest.mark.parametrize("key", ["consent", "consent_knowing"])
def test_a_no_or_the_age_of_a_minor_declines(text: str, key: str) -> None:
    talk = talk_of("onboarding", KNOWN).says("ok")
    if key == "consent_knowing":
        talk.taps("privacy")
    assert not talk.says(text).talk.is_open
    assert talk.did(Consent) == []
    assert talk.sees.startswith("All right, we stop here.")


def test_an_age_alone_is_one_of_the_two_and_with_a_yes_it_is_both() -> None:
    talk = talk_of("onboarding", KNOWN).says("ok").says("I'm 35")
    assert talk.sees.startswith("That's one of the two.")
    assert talk.asked == "consent"
    assert talk.says("yes, I'm 35").asked == "name"


def test_no_problem_is_no_refusal() -> None:
    assert talk_of("onboarding", KNOWN).says("ok").says("no problem at all").asked == "consent"


def test_what_is_kept_can_be_read_before_agreeing() -> None:
    talk = talk_of("onboarding", KNOWN).says("1").says("What is kept?")
    assert "encrypted with a key of your own" in talk.sees
    assert talk.asked == "consent_knowing"
    assert talk.says("yes").did(Consent) == [Consent()]


def test_the_name_of_the_profile_is_offered_and_another_can_be_written() -> None:
    assert agreed().labels == ["Ana", "Skip"]
    assert agreed().taps("profile").did(ChangeProfile)[-1] == ChangeProfile(name="Ana")
    assert agreed().says("Aninha").did(ChangeProfile)[-1] == ChangeProfile(name="Aninha")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("call me Sam please", "Sam"),
        ("I'm Ana", "Ana"),
        ("pode me chamar de Zé", "Zé"),
        ("eu sou a Rita.", "Rita"),
        ("Me llamo Luz", "Luz"),
        ("llámame María José, por favor", "María José"),
        ("Dime", "Dime"),
        ("Soyla", "Soyla"),
        ("Gloria Soy Prado", "Gloria Soy Prado"),
    ],
)
def test_of_a_sentence_the_name_alone_is_kept(told: str, name: str) -> None:
    assert agreed().says(told).did(ChangeProfile)[-1] == ChangeProfile(name=name)


def test_a_skipped_name_is_no_name() -> None:
    talk = agreed().says("skip")
    assert talk.asked == "zone"
    assert talk.did(ChangeProfile)[-1] == ChangeProfile()


def test_the_zone_is_shown_as_the_time_it_is_there_and_confirmed() -> None:
    talk = named()
    assert talk.sees == "It's 07:31 where you are, right?"
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


def test_a_yes_or_a_no_is_no_objective() -> None:
    talk = placed().says("skip").says("yes")
    assert talk.sees.startswith("Tell me in a few words;")
    assert talk.says("no, none right now").asked == "working_days"


def finished() -> Talking:
    talk = placed().says("A slow breakfast").says("Write the book").says("creativity")
    talk.says("mon to fri").says("half past seven").says("9 pm").says("sunday").says("5pm")
    return talk.says("gentle")


def test_the_card_shows_what_was_understood() -> None:
    assert finished().sees == (
        "Here is what I understood, Ana.\n\n"
        "Your clock: 07:34\n"
        "Days you work: Monday to Friday\n"
        "Morning: 07:30\n"
        "Evening: 21:00\n"
        "Planning: Sunday, 17:00\n"
        "Tone: gentle\n"
        "This year:\n• Write the book (creativity)\n\n"
        "/settings changes any of it. AI is off on this server, so my replies were written "
        "beforehand.\n\n"
        "Shall we plan your week now, or start tomorrow at 07:30?"
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
    assert talk.sees.startswith("Good. I'll come by tomorrow at 07:30;")
    assert not talk.talk.is_open


@pytest.mark.parametrize(
    ("days", "at", "words"),
    [
        ("every day", "7:40", "today at 07:40"),
        ("every day", "7:20", "tomorrow at 07:20"),
        ("mon, fri", "7:40", "on Friday at 07:40"),
    ],
)
def test_the_day_of_the_next_morning_is_named(days: str, at: str, words: str) -> None:
    """NOW is a Tuesday, half past seven in São Paulo."""
    talk = placed().says("skip").says("skip").says(days).says(at)
    talk.says("skip").says("skip").says("skip").says("skip")
    assert f"or start {words}?" in talk.sees
    assert f"I'll come by {words};" in talk.taps("tomorrow").sees


def test_the_clock_is_read_as_in_the_country() -> None:
    american = OnboardingFacts("en", "Ana", "America/New_York")
    assert named(american).sees == "It's 5:31\u202fAM where you are, right?"
    mexican = OnboardingFacts("es", "Ana", "America/Mexico_City", "MX")
    assert named(mexican).sees == "Donde estás el reloj marca 4:31\u202fam, ¿verdad?"


def test_whoever_tells_no_place_is_told_that_it_is_utc() -> None:
    talk = named(OnboardingFacts("en")).says("skip")
    assert talk.sees.startswith("I'll use UTC (10:31) until you tell me a city: /timezone.")
    while talk.asked != "next":
        talk.says("skip")
    assert "Your clock: 10:34 (UTC; /timezone for yours)" in talk.sees


def test_the_place_is_opened_anew_in_the_middle_of_the_talk() -> None:
    talk = named(OnboardingFacts("en")).says("skip").happens(Reopened("zone"))
    assert talk.asked == "zone_city"
    talk.says("Lisbon, Portugal")
    assert talk.sees.startswith("Lisbon, PT, where it's 10:32.")
    assert talk.asked == "vision"
    assert talk.did(ChangeProfile)[-1] == ChangeProfile(zone="Europe/Lisbon", country="PT")


def test_the_language_is_opened_anew_in_the_middle_of_the_talk() -> None:
    talk = named().happens(Reopened("hello")).says("Español")
    assert talk.sees == "Donde estás el reloj marca 7:31, ¿verdad?"
    assert talk.did(ChangeProfile)[-1] == ChangeProfile(language="es")
    assert len(talk.did(Consent)) == 1


def test_a_place_is_shown_by_the_name_it_was_called() -> None:
    assert named().says("ciudad de méxico").sees.startswith("Ciudad de México, MX, where")
    assert named().says("nova york").sees.startswith("Nova York, US, where")
    assert named().says("Mexico City").sees.startswith("Mexico City, MX, where")


def test_another_city_typed_where_several_were_shown_is_looked_up() -> None:
    talk = named().says("Springfield")
    assert talk.asked == "zone_which"
    assert talk.says("springfield").sees.startswith("Several places are called that.")
    assert talk.says("Cambridge").asked.startswith("zone_which.")
    assert talk.says("Porto Alegre").asked == "vision"


def test_the_planning_time_may_be_said_with_the_day() -> None:
    talk = placed().says("skip").says("skip").says("skip").says("skip").says("skip")
    assert talk.says("Sunday at 6pm").asked == "tone"
    talk.says("skip")
    assert talk.did(ChangeProfile)[-1].planning_day == 7
    assert talk.did(ChangeProfile)[-1].planning_time == time(18)


def test_a_part_of_the_day_said_with_the_day_leaves_the_time_to_ask() -> None:
    facts = OnboardingFacts("es", "Ana", "America/Mexico_City", "MX")
    talk = named(facts).says("sí").says("nada").says("nada").says("saltar").says("saltar")
    talk.says("saltar").says("el domingo en la tarde")
    assert talk.asked == "planning_time"
    assert talk.says("9").asked == "tone"
    talk.says("saltar")
    assert talk.did(ChangeProfile)[-1].planning_time == time(9)


@pytest.mark.parametrize(
    "text", ["it varies", "depende", "turnos rotativos", "trabalho por escala"]
)
def test_whose_days_are_not_alike_gets_a_way_on(text: str) -> None:
    talk = placed().says("skip").says("skip")
    for key in ("working_days", "morning_time", "evening_time", "planning_day", "planning_time"):
        assert talk.asked == key
        assert talk.says(text).sees.startswith("It can vary. Give me the most usual one, or skip")
        talk.says("skip") if key != "planning_day" else talk.says("sunday")


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


def test_an_evening_before_noon_is_kept_and_said_so() -> None:
    talk = placed().says("skip").says("skip").says("every day").says("7:30").says("10:32")
    assert talk.sees.startswith("That's 10:32, in the morning")
