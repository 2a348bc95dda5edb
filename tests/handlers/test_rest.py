"""Rest as a chat, and less of the coach where less is wanted."""

from datetime import date, timedelta

import pytest

from cycles.rest import LONGEST, RestKind
from handlers.coming_back import comes_back
from handlers.conversation.domain import BeginRest, ChangeProfile, EndRest
from handlers.conversation.effects import Converse
from handlers.less import LessFacts
from handlers.rest import RestFacts
from handlers.words import catalog
from handlers.words.catalog import LANGUAGES
from tests.handlers.talking import Talking, talk_of

DAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)


def begun(talk: Talking) -> list[BeginRest]:
    assert not talk.talk.is_open
    return talk.did(BeginRest)


@pytest.mark.parametrize(
    ("choice", "ends_on"),
    [("for_today", DAY), ("for_week", date(2026, 11, 30)), ("open_end", None)],
)
def test_a_rest_is_one_tap_away(choice: str, ends_on: date | None) -> None:
    talk = talk_of("rest", RestFacts(DAY)).taps(choice)
    assert begun(talk) == [BeginRest(DAY, ends_on, RestKind.REST)]


@pytest.mark.parametrize(
    ("language", "text", "echo"),
    [
        ("en", "friday", "Friday, November 27"),
        ("pt-BR", "sexta que vem", "sexta-feira, 27 de novembro"),
        ("es", "hasta el viernes", "viernes 27 de noviembre"),
    ],
)
def test_a_date_is_read_and_said_back(language: str, text: str, echo: str) -> None:
    talk = talk_of("rest", RestFacts(DAY), language).taps("until_date").says(text)
    assert begun(talk) == [BeginRest(DAY, FRIDAY, RestKind.REST)]
    assert echo in talk.sees


def test_a_date_may_be_said_at_once_and_talk_stays_talk() -> None:
    assert begun(talk_of("rest", RestFacts(DAY)).says("until friday")) == [
        BeginRest(DAY, FRIDAY, RestKind.REST)
    ]
    sick = talk_of("rest", RestFacts(DAY)).taps("sick").says("hoje")
    assert begun(sick) == [BeginRest(DAY, DAY, RestKind.SICK)]
    talk = talk_of("rest", RestFacts(DAY)).says("I have such a cold")
    assert talk.did(Converse) == [Converse("I have such a cold")]
    assert talk.asked == "how_long"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("soonish", "reading-date"),
        ("2026-11-23", "reading-date_past"),
        ((DAY + LONGEST + timedelta(days=1)).isoformat(), "reading-date_far"),
    ],
)
def test_no_date_one_that_passed_and_one_too_far_get_an_example(text: str, hint: str) -> None:
    talk = talk_of("rest", RestFacts(DAY)).taps("until_date").says(text)
    assert talk.sees.startswith(catalog.say("en", hint, example=date(2026, 12, 4)))
    assert talk.asked == "until"
    assert talk.did(BeginRest) == []


def test_a_day_short_of_too_far_is_taken() -> None:
    last = DAY + LONGEST
    talk = talk_of("rest", RestFacts(DAY)).taps("until_date").says(last.isoformat())
    assert begun(talk) == [BeginRest(DAY, last, RestKind.REST)]


def test_a_sick_week_is_heard_first_and_then_as_long_as_any_rest() -> None:
    talk = talk_of("rest", RestFacts(DAY)).taps("sick")
    assert talk.sees.startswith(catalog.say("en", "rest-sick"))
    assert "sick" not in talk.choices
    assert begun(talk.taps("for_week")) == [BeginRest(DAY, date(2026, 11, 30), RestKind.SICK)]


def test_a_rest_that_goes_on_can_end_stay_or_be_set_anew() -> None:
    resting = RestFacts(DAY, is_resting=True, rests_until=FRIDAY)
    assert "Friday, November 27" in talk_of("rest", resting).sees
    assert talk_of("rest", resting).says("I'm back").did(EndRest) == [EndRest(DAY)]
    stays = talk_of("rest", resting).taps("stay")
    assert (stays.did(EndRest), begun(stays)) == ([], [])
    assert begun(talk_of("rest", resting).taps("change").taps("open_end")) == [
        BeginRest(DAY, None, RestKind.REST)
    ]


def test_back_takes_a_span_back_before_anything_is_set() -> None:
    talk = talk_of("rest", RestFacts(DAY)).taps("sick").says("back")
    assert talk.did(BeginRest) == []


def test_less_is_mornings_or_nothing_and_may_be_declined() -> None:
    assert talk_of("less", LessFacts(DAY)).taps("mornings").did(ChangeProfile) == [
        ChangeProfile(mornings_only=True)
    ]
    assert begun(talk_of("less", LessFacts(DAY)).taps("pause")) == [
        BeginRest(DAY, None, RestKind.REST)
    ]
    kept = talk_of("less", LessFacts(DAY)).taps("keep_on")
    assert (kept.did(ChangeProfile), begun(kept)) == ([], [])


def test_who_hears_from_virtus_in_the_mornings_alone_is_not_offered_it() -> None:
    assert list(talk_of("less", LessFacts(DAY, mornings_only=True)).choices) == ["keep_on", "pause"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_end_a_rest_are_understood_as_they_were_told(language: str) -> None:
    assert comes_back(catalog.label(language, "rest-resting", "come_back"))


@pytest.mark.parametrize(
    "text", ["I'm back!", "Voltei :)", "estou de volta", "ya volví", "Hi, I'm back"]
)
def test_who_is_back_says_so_in_any_language(text: str) -> None:
    assert comes_back(text)


@pytest.mark.parametrize(
    "text", ["back", "my back hurts", "voltei para casa", "I'm back to square one"]
)
def test_other_talk_ends_no_rest(text: str) -> None:
    assert not comes_back(text)
