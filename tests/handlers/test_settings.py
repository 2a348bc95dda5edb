"""Changing what Virtus knows, as a chat."""

from dataclasses import replace
from datetime import time

import pytest

from cycles.people import Tone
from handlers.conversation.domain import ChangeProfile
from handlers.settings import SettingsFacts, Topic
from tests.handlers.talking import Talking, talk_of

FACTS = SettingsFacts(
    language="en",
    zone="America/Sao_Paulo",
    name="Ana",
    tone=Tone.GENTLE,
    morning_time=time(7, 30),
    evening_time=time(21),
    planning_day=7,
    planning_time=time(17),
    working_days=frozenset({1, 2, 3, 4, 5}),
    country="BR",
)


def at(topic: Topic | None = None) -> Talking:
    return talk_of("settings", replace(FACTS, topic=topic))


def test_the_menu_shows_how_things_stand() -> None:
    talk = at()
    assert talk.sees.startswith("How things stand, Ana:\n\nYour clock: 07:30\n")
    assert "Planning: Sunday, 17:00\nDays you work: Monday to Friday\n" in talk.sees
    assert "Tone: gentle\nLanguage: English\n" in talk.sees
    assert talk.labels[0] == "Morning time"
    assert talk.labels[-1] == "Nothing, thanks"


@pytest.mark.parametrize(
    ("topic", "answers", "change"),
    [
        ("morning", ["6:15"], ChangeProfile(morning_time=time(6, 15))),
        ("evening", ["10 pm"], ChangeProfile(evening_time=time(22), mornings_only=False)),
        (
            "planning",
            ["monday", "8 am"],
            ChangeProfile(planning_day=1, planning_time=time(8), mornings_only=False),
        ),
        ("more", ["public holidays", "leave me in peace"], ChangeProfile(rests_on_holidays=True)),
        ("more", ["public holidays", "come as usual"], ChangeProfile(rests_on_holidays=False)),
        ("more", ["loose ends", "leave it out"], ChangeProfile(parks_loose_ends=False)),
        ("more", ["loose ends", "yes, offer it"], ChangeProfile(parks_loose_ends=True)),
        ("days", ["mon, wed, fri"], ChangeProfile(working_days=frozenset({1, 3, 5}))),
        ("language", ["espanhol"], ChangeProfile(language="es")),
        ("name", ["Aninha"], ChangeProfile(name="Aninha")),
        ("tone", ["direct"], ChangeProfile(tone=Tone.DIRECT)),
    ],
)
def test_one_thing_is_changed_and_said(
    topic: str, answers: list[str], change: ChangeProfile
) -> None:
    talk = at().taps(topic)
    for answer in answers:
        talk.says(answer)
    assert talk.did(ChangeProfile) == [change]
    assert talk.sees != ""
    assert not talk.talk.is_open


def test_the_new_language_says_so_itself() -> None:
    assert at(Topic.LANGUAGE).says("Português").sees == "Em português, então."


def test_a_topic_goes_straight_to_its_question() -> None:
    assert at(Topic.ZONE).sees == "By my clock it's 07:30 where you are. Is that right?"


def test_a_city_changes_the_zone_and_the_country() -> None:
    talk = at(Topic.ZONE).says("no").says("Tokyo")
    assert talk.did(ChangeProfile) == [ChangeProfile(zone="Asia/Tokyo", country="JP")]
    assert talk.sees == "Tokyo, JP, then.\n\nYour clock here: 19:30."


def test_a_zone_that_is_right_or_skipped_stays() -> None:
    same = [ChangeProfile(zone="America/Sao_Paulo", country="BR")]
    assert at(Topic.ZONE).says("yes").did(ChangeProfile) == same
    assert at(Topic.ZONE).says("no").says("skip").did(ChangeProfile) == same


def test_an_hour_of_one_has_its_own_word_and_midnight_too() -> None:
    for language, one, midnight in [
        ("es", "a la 1:00", "a medianoche"),
        ("pt-BR", "à 1h", "à meia"),
    ]:
        facts = replace(FACTS, language=language, topic=Topic.EVENING)
        assert one in talk_of("settings", facts, language).says("01:00").sees
        assert midnight in talk_of("settings", facts, language).says("00:00").sees


def test_a_skipped_name_stays_as_it_was() -> None:
    talk = at(Topic.NAME)
    assert talk.labels == ["Leave it as it is"]
    talk.says("skip")
    assert talk.did(ChangeProfile) == [ChangeProfile()]
    assert talk.sees == "Your name stays as it was."


def test_mornings_alone_are_shown_until_another_time_is_set() -> None:
    talk = talk_of("settings", replace(FACTS, mornings_only=True))
    assert "Evening: 21:00 (on pause)\nPlanning: Sunday, 17:00 (on pause)" in talk.sees
    assert "on pause" not in at().sees
    assert talk.taps("planning").says("monday").says("8 am").did(ChangeProfile) == [
        ChangeProfile(planning_day=1, planning_time=time(8), mornings_only=False)
    ]


def test_nothing_changes_nothing() -> None:
    talk = at().says("nothing, thanks")
    assert talk.did(ChangeProfile) == []
    assert talk.sees == "Good, everything stays as it is."
