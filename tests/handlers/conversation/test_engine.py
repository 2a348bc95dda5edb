"""The rules of the engine, on small flows whose words are borrowed from the settings."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from handlers.conversation.domain import ChangeProfile, Pause
from handlers.conversation.effects import Ask, Broke, Converse, Fetch, Mark, Say, Toast
from handlers.conversation.engine import advance
from handlers.conversation.events import (
    Cancelled,
    Expired,
    Pressed,
    Reopened,
    Returned,
    Said,
    Shared,
    WentBack,
)
from handlers.conversation.example_facts import NOW, TALK
from handlers.conversation.script import replay
from handlers.conversation.steps import (
    Choice,
    Choose,
    Do,
    Final,
    Flow,
    Request,
    Speak,
    Tell,
    WayOut,
    WriteLines,
    choose,
    pick,
    write,
)
from handlers.conversation.talk import Conversation, button
from handlers.settings import Topic
from tests.handlers.talking import Talking

TONES = [Choice("gentle"), Choice("direct")]


def talking(flow: Callable[[], Flow], **facts: Any) -> Talking:
    """`flow` opened under the name of the settings, whose words it uses."""
    return Talking(lambda _: flow(), Conversation(TALK, "settings", "en", facts))


def two_questions() -> Flow:
    name = yield from write("name")
    tone = yield from pick("tone", TONES)
    return [ChangeProfile(name=f"{name} {tone}"), Final("unchanged")]


def deployed(talk: Talking, flow: Callable[[], Flow]) -> None:
    """The next turn runs another version of the flow."""
    talk.script = lambda _: flow()


# Keys, never positions


def test_an_answer_leads_to_the_next_question_and_the_last_one_to_the_end() -> None:
    talk = talking(two_questions)
    assert talk.asked == "name"
    assert talk.says("Ana").asked == "tone"
    talk.taps("direct")
    assert not talk.talk.is_open
    assert talk.did(ChangeProfile) == [ChangeProfile(name="Ana direct")]
    assert talk.sees == "Good, everything stays as it is."


def test_a_question_that_a_deploy_adds_before_is_asked_and_no_answer_is_lost() -> None:
    def longer() -> Flow:
        language = yield from pick("language", [Choice("en"), Choice("es")])
        name = yield from write("name")
        tone = yield from pick("tone", TONES)
        return [ChangeProfile(name=f"{language} {name} {tone}")]

    talk = talking(two_questions).says("Ana")
    deployed(talk, longer)
    talk.taps("gentle", key="tone")
    assert talk.asked == "language"
    talk.taps("es")
    assert talk.asked == "tone"
    talk.taps("gentle")
    assert talk.did(ChangeProfile) == [ChangeProfile(name="es Ana gentle")]


def test_a_question_that_a_deploy_moves_keeps_its_answer() -> None:
    def turned_round() -> Flow:
        tone = yield from pick("tone", TONES)
        name = yield from write("name")
        return [ChangeProfile(name=f"{name} {tone}")]

    talk = talking(two_questions).says("Ana")
    deployed(talk, turned_round)
    talk.taps("direct")
    assert talk.did(ChangeProfile) == [ChangeProfile(name="Ana direct")]


def test_a_question_that_a_deploy_takes_out_is_not_missed() -> None:
    def shorter() -> Flow:
        tone = yield from pick("tone", TONES)
        return [ChangeProfile(name=tone)]

    talk = talking(two_questions).says("Ana")
    deployed(talk, shorter)
    talk.taps("direct")
    assert talk.did(ChangeProfile) == [ChangeProfile(name="direct")]


def test_a_flow_that_asks_one_key_twice_is_closed_instead_of_going_round_for_ever() -> None:
    def circle() -> Flow:
        while True:
            yield from pick("tone", TONES)

    talk = talking(circle).taps("gentle")
    assert not talk.talk.is_open
    assert len(talk.did(Broke)) == 1


# The question as it was shown


def test_a_number_means_the_choice_that_the_person_saw_there() -> None:
    def other_order() -> Flow:
        tone = yield from pick("tone", TONES[::-1])
        return [ChangeProfile(name=tone)]

    def order() -> Flow:
        tone = yield from pick("tone", TONES)
        return [ChangeProfile(name=tone)]

    talk = talking(order)
    deployed(talk, other_order)
    talk.says("2")
    assert talk.did(ChangeProfile) == [ChangeProfile(name="direct")]


@pytest.mark.parametrize("answer", ["2", "Direct", "direct!", "sin rodeos"])
def test_what_was_shown_counts_by_number_and_label_and_nothing_else(answer: str) -> None:
    talk = talking(two_questions).says("Ana").says(answer)
    assert talk.talk.is_open == (answer == "sin rodeos")


def test_when_the_flow_asks_something_else_now_it_says_so_and_asks() -> None:
    def other() -> Flow:
        language = yield from pick("language", [Choice("en"), Choice("es")])
        return [ChangeProfile(language=language)]

    talk = talking(two_questions)
    deployed(talk, other)
    talk.says("2")
    assert talk.asked == "language"
    assert talk.sees.startswith("This question has changed since you saw it.")
    assert talk.did(ChangeProfile) == []


def test_when_a_choice_that_was_shown_is_gone_the_question_is_put_as_it_is_now() -> None:
    def fewer() -> Flow:
        yield from write("name")
        tone = yield from pick("tone", [Choice("gentle"), Choice("back")])
        return [ChangeProfile(name=tone)]

    talk = talking(two_questions).says("Ana")
    deployed(talk, fewer)
    talk.taps("direct")
    assert list(talk.choices) == ["gentle", "back"]
    assert "changed" in talk.sees


# Requests


def drafted() -> Flow:
    tone = yield from pick("tone", TONES)
    draft = yield Request("draft", {"tone": tone})
    name = yield from pick("name", [Choice("draft", draft), Choice("back")])
    return [ChangeProfile(name=name)]


def test_a_request_is_fetched_and_its_result_goes_on() -> None:
    talk = talking(drafted).taps("gentle")
    assert talk.did(Fetch) == [Fetch("draft", {"tone": "gentle"})]
    talk.returns("Dear", tone="gentle")
    assert talk.labels == ["Dear", "Back"]


def test_a_late_result_of_an_older_draft_is_dropped() -> None:
    talk = talking(drafted).taps("gentle").happens(WentBack()).taps("direct")
    talk.returns("Dear", tone="gentle")
    assert talk.effects == []
    assert talk.returns("Hi", tone="direct").labels == ["Hi", "Back"]


def test_a_result_counts_for_what_it_was_asked_with_and_for_nothing_else() -> None:
    talk = talking(drafted).taps("gentle").returns("Dear", tone="gentle").talk
    assert replay(drafted(), talk, None).at == Choose(
        "name", (Choice("draft", "Dear"), Choice("back"))
    )
    stored = talk.replies["draft"]
    older = replace(talk, replies={**talk.replies, "draft": replace(stored, parameters={})})
    assert replay(drafted(), older, None).at == Request("draft", {"tone": "gentle"})


def test_a_result_that_comes_twice_counts_once() -> None:
    talk = talking(drafted).taps("gentle").returns("Dear", tone="gentle")
    before = talk.talk
    late = Returned("draft", {"tone": "gentle"}, "Late")
    assert advance(before, late, talk.script, NOW) == (before, [])


def test_words_while_a_draft_is_under_way_are_talk() -> None:
    talk = talking(drafted).taps("gentle").says("are you there?")
    assert talk.effects == [Converse("are you there?")]
    assert talk.returns("Dear", tone="gentle").asked == "name"


# Back


def test_back_asks_the_last_question_once_more_and_forgets_its_answer() -> None:
    talk = talking(two_questions).says("Ana").happens(WentBack())
    assert talk.asked == "name"
    assert talk.talk.replies == {}
    talk.says("Eva").taps("direct")
    assert talk.did(ChangeProfile) == [ChangeProfile(name="Eva direct")]


def test_back_also_forgets_the_draft() -> None:
    talk = talking(drafted).taps("gentle").returns("Dear", tone="gentle").taps("back")
    assert talk.asked == "tone"
    assert talk.talk.replies == {}
    talk.taps("gentle")
    assert talk.did(Fetch) == [Fetch("draft", {"tone": "gentle"})] * 2


def test_back_at_the_first_question_says_so_and_asks_it() -> None:
    talk = talking(two_questions).happens(WentBack())
    assert talk.asked == "name"
    assert talk.sees.startswith("This is the first question.")


def test_a_tap_on_back_is_the_same_as_the_command() -> None:
    talk = talking(drafted).taps("gentle").returns("Dear", tone="gentle")
    assert talk.says("back").asked == "tone"


def test_the_word_for_back_goes_back_where_no_button_says_so() -> None:
    talk = talking(two_questions).says("Ana").says("Back!")
    assert talk.asked == "name"
    assert talk.says("previous").sees.startswith("This is the first question.")


# An earlier question, opened anew


def spoken_and_named() -> Flow:
    language = yield from pick("language", [Choice("en"), Choice("es")])
    yield Speak(language)
    yield Do(ChangeProfile(language=language))
    name = yield from write("name")
    yield Tell("tone_changed")
    yield Do(ChangeProfile(name=name))
    yield from pick("tone", TONES)
    return [Final("unchanged")]


def test_a_question_opened_anew_is_answered_and_the_talk_goes_on_where_it_was() -> None:
    talk = talking(spoken_and_named).taps("en").says("Ana").happens(Reopened("language"))
    assert talk.asked == "language"
    talk.taps("es")
    assert talk.sees == "¿Cómo prefieres que te hable?"
    assert talk.effects[1] == ChangeProfile(language="es")
    assert talk.did(ChangeProfile)[1:] == [ChangeProfile(name="Ana"), ChangeProfile(language="es")]


def test_what_it_led_to_is_opened_with_it() -> None:
    def placed() -> Flow:
        yield from write("zone", now="7:30")
        yield from write("name")
        yield from write("zone_city")
        yield from pick("tone", TONES)
        return []

    talk = talking(placed).says("no").says("Ana").says("Lisbon").happens(Reopened("zone"))
    assert talk.asked == "zone"
    assert set(talk.talk.replies) == {"name"}


def test_a_question_that_has_not_come_yet_cannot_be_opened() -> None:
    talk = talking(two_questions).happens(Reopened("tone"))
    assert talk.sees.startswith("That comes in a moment.")
    assert talk.asked == "name"
    assert talk.happens(Reopened("name")).sees == "What should I call you?"


# Times


def test_an_answer_written_before_its_question_does_not_answer_it() -> None:
    talk = talking(two_questions)
    talk.says("Ana", seconds_ago=60)
    assert talk.asked == "name"
    assert talk.talk.replies == {}


def test_a_list_goes_on_with_what_was_written_before_the_question_came() -> None:
    def listing() -> Flow:
        first: tuple[str, ...] = yield WriteLines("name")
        more: tuple[str, ...] = yield WriteLines("working_days", keeps_on=True)
        return [ChangeProfile(name=" ".join((*first, *more)))]

    talk = talking(listing).says("one").says("two", seconds_ago=60)
    assert talk.did(ChangeProfile) == [ChangeProfile(name="one two")]


def test_the_same_second_is_not_earlier() -> None:
    talk = talking(two_questions)
    waiting = talk.talk.waiting
    assert waiting is not None
    talk.talk = replace(talk.talk, waiting=replace(waiting, asked_at=NOW.replace(microsecond=900)))
    assert talk.happens(Said("Ana", NOW)).asked == "tone"


# Taps


def test_a_tap_marks_what_was_chosen() -> None:
    talk = talking(two_questions).says("Ana").taps("direct")
    assert Mark("Direct") in talk.effects


def test_a_double_tap_is_noted_and_changes_nothing() -> None:
    def three() -> Flow:
        yield from pick("tone", TONES)
        yield from write("name")
        return []

    talk = talking(three).taps("direct")
    before = talk.talk
    talk.taps("direct", key="tone")
    assert talk.effects == [Toast("Already noted: Direct. /back changes it.")]
    assert talk.talk == before


def test_another_choice_of_an_answered_question_is_told_what_stands_and_changes_nothing() -> None:
    talk = talking(two_questions).says("Ana").taps("skip", key="name")
    toast = Toast("Already noted: Ana. /back changes it.", is_said=True)
    assert talk.effects[0] == toast
    assert isinstance(talk.effects[1], Ask)
    assert talk.talk.replies["name"].value == {"text": "Ana"}


def test_a_stale_button_gets_a_toast_and_the_open_question() -> None:
    talk = talking(two_questions).says("Ana").taps("en", key="language")
    assert talk.effects[0] == Toast("That button is from an earlier moment.")
    assert isinstance(talk.effects[1], Ask)
    assert talk.asked == "tone"


@pytest.mark.parametrize("text", ["", "a:b:c", "x" * 80, "::", "not a button"])
def test_a_button_of_nobody_is_stale(text: str) -> None:
    talk = talking(two_questions).happens(Pressed(text))
    assert isinstance(talk.effects[0], Toast)
    assert talk.asked == "name"


def test_a_button_of_another_conversation_is_stale() -> None:
    other = TALK.__class__(int=TALK.int + 1)
    talk = talking(two_questions).happens(Pressed(button(other, "name", "skip")))
    assert talk.talk.replies == {}
    assert talk.asked == "name"


def test_after_the_end_a_tap_gets_a_toast_alone() -> None:
    talk = talking(two_questions).says("Ana").taps("direct")
    talk.happens(Pressed(button(TALK, "tone", "gentle")))
    assert [type(effect) for effect in talk.effects] == [Toast]


# Talk


def test_talk_gets_a_reply_and_keeps_the_question() -> None:
    talk = talking(two_questions).says("Ana").says("I slept badly")
    assert [type(effect) for effect in talk.effects] == [Converse, Ask]
    assert talk.asked == "tone"


@pytest.mark.parametrize("key", ["name", "tone"])
def test_whether_a_person_writes_here_is_never_taken_for_an_answer(key: str) -> None:
    talk = talking(two_questions).says("Ana") if key == "tone" else talking(two_questions)
    talk.says("Are you a real person?")
    assert talk.effects[0] == Converse("Are you a real person?")
    assert talk.asked == key


def test_a_place_where_none_was_asked_keeps_the_question() -> None:
    talk = talking(two_questions).happens(Shared(-23.5, -46.6, NOW))
    assert [type(effect) for effect in talk.effects] == [Converse, Ask]


def test_what_was_meant_and_could_not_be_read_gets_a_hint_with_the_question() -> None:
    talk = talking(two_questions).says("Ana").says("7")
    assert talk.sees.startswith("I didn't catch that. A number from 1 to 2 works")
    assert talk.asked == "tone"


def test_asked_again_the_question_is_the_same() -> None:
    talk = talking(two_questions).says("Ana").is_asked_again()
    assert talk.sees == "How should I sound?"
    assert talk.says("1").did(ChangeProfile) == [ChangeProfile(name="Ana gentle")]


# Statements, effects, languages, ends


def test_a_statement_rides_on_the_next_question_and_is_said_once() -> None:
    def stating() -> Flow:
        yield from write("name")
        yield Tell("tone_changed")
        yield Do(Pause())
        yield from pick("tone", TONES)
        return [Final("unchanged")]

    talk = talking(stating).says("Ana")
    assert [type(effect) for effect in talk.effects] == [Say, Pause, Ask]
    talk.says("hm?")
    assert "I'll keep to that" not in talk.sees
    talk.taps("gentle")
    assert len(talk.did(Pause)) == 1


def test_from_a_switch_on_the_conversation_is_in_the_new_language() -> None:
    def switching() -> Flow:
        yield Speak("en")
        language = yield from pick("language", [Choice("es"), Choice("pt-BR")])
        yield Speak(language)
        yield from write("name")
        return [Final("unchanged")]

    talk = talking(switching).taps("es")
    assert talk.sees == "¿Cómo quieres que te llame?"
    talk.happens(WentBack())
    assert talk.sees == "Which language shall we speak?"
    talk.taps("pt-BR").says("Ana")
    assert talk.sees == "Certo, fica tudo como está."
    assert talk.talk.language == "pt-BR"


def test_a_way_out_ends_the_conversation_with_its_own_effects() -> None:
    def leaving() -> Flow:
        yield Choose(
            "energy", (Choice("1"),), {"name": "", "is_back": 0}, (WayOut("later", (Pause(),)),)
        )
        return []

    talk = Talking(lambda _: leaving(), Conversation(TALK, "morning", "en", {}))
    talk.says("in an hour")
    assert talk.effects == [Pause(), Say("Back in an hour.")]
    assert not talk.talk.is_open


def test_cancelling_says_what_becomes_of_the_answers() -> None:
    talk = talking(two_questions).says("Ana").happens(Cancelled())
    assert talk.sees == "All right, everything stays as it is."
    assert not talk.talk.is_open


def test_an_expired_conversation_closes_without_a_word() -> None:
    talk = talking(two_questions).says("Ana").happens(Expired())
    assert talk.effects == []
    assert not talk.talk.is_open


def test_a_flow_that_raises_closes_with_an_apology_and_the_error() -> None:
    def broken() -> Flow:
        name = yield from write("name")
        raise ZeroDivisionError(name)

    talk = talking(broken).says("Ana")
    assert [type(effect) for effect in talk.effects] == [Broke, Say]
    assert talk.sees.startswith("Something broke on my side; what you wrote is safe.")
    assert not talk.talk.is_open
    assert isinstance(talk.did(Broke)[0].error, ZeroDivisionError)


def test_a_flow_that_breaks_when_it_is_asked_again_traps_nobody() -> None:
    talk = talking(two_questions)

    def broken() -> Flow:
        yield Tell("no_such_words")
        raise KeyError("gone")

    deployed(talk, broken)
    assert not talk.is_asked_again().talk.is_open
    assert len(talk.did(Broke)) == 1


def test_an_enum_answer_arrives_as_its_member() -> None:
    def topical() -> Flow:
        topic = yield from choose(
            "menu",
            Topic,
            name="",
            now="",
            morning="",
            evening="",
            days="",
            planning_day="",
            planning_time="",
            unknown_zone="",
            spoken="en",
            tone="direct",
            mornings_only=0,
        )
        assert topic is Topic.TONE
        return [Final("unchanged")]

    assert talking(topical).says("tone").sees == "Good, everything stays as it is."
