"""Someone in danger, as a chat: the written words, the one question, and how it ends."""

from datetime import UTC, datetime

import pytest

from handlers.conversation.domain import FollowUp
from handlers.conversation.effects import Ask, Converse, Say
from handlers.conversation.events import Pressed, Said
from handlers.conversation.example_facts import EXAMPLES
from handlers.danger import UNREAD, About, DangerFacts, is_held, says_safe, wrote
from handlers.words.catalog import LANGUAGES
from tests.handlers.talking import Talking, talk_of

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SELF = DangerFacts(About.SELF, emergency="112", line="024", can_follow_up=True)
ANSWERS = ("now", "not_right_now", "unsaid", "words")
LONGEST = 620
"""Characters of one message, the question included: what is read in one look at three at night."""


def talk(facts: DangerFacts = SELF, language: str = "en") -> Talking:
    return talk_of("danger", facts, language)


def answered(talking: Talking, answer: str) -> Talking:
    return talking.says("whatever it is") if answer == "words" else talking.taps(answer)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facts", EXAMPLES["danger"][:-1])
def test_the_first_words_hold_all_that_is_owed(facts: DangerFacts, language: str) -> None:
    text = talk(facts, language).sees
    assert any(word in text for word in ("an AI", "uma IA", "una IA"))
    assert facts.emergency in text
    assert (facts.line or "findahelpline.com") in text
    assert any(word in text for word in ("trust", "confiança", "confianza"))
    assert any(word in text for word in ("professional", "profissional", "profesional"))
    assert text.count("?") == 1
    assert text.endswith("?")
    assert "!" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("facts", EXAMPLES["danger"])
def test_nothing_is_said_twice_in_a_row_and_nothing_is_a_wall(
    facts: DangerFacts, answer: str, language: str
) -> None:
    talking = talk(facts, language)
    before = talking.sees
    for _ in range(6):
        assert len(before) <= LONGEST, before
        after = answered(talking, answer).sees
        assert not {*before.split("\n\n")} & {*after.split("\n\n")}
        assert after.count("?") == 1
        before = after


@pytest.mark.parametrize("answer", ANSWERS)
def test_only_the_word_of_safety_releases(answer: str) -> None:
    talking = talk()
    for _ in range(5):
        answered(talking, answer)
        assert is_held(talking.talk)
    talking.taps("safe")
    assert not is_held(talking.talk)


def test_safe_offers_to_ask_once_more_and_then_lets_go() -> None:
    talking = talk().taps("safe")
    assert talking.asked == "follow_up"
    talking.taps("yes")
    assert talking.did(FollowUp) == [FollowUp()]
    assert not talking.talk.is_open
    assert talk().taps("safe").taps("no").did(FollowUp) == []


def test_nothing_is_offered_to_somebody_who_is_not_met_in_the_mornings() -> None:
    talking = talk(DangerFacts(About.SELF)).taps("safe")
    assert talking.sees == "All right. Go gently with yourself today."
    assert not talking.talk.is_open


def test_without_a_known_country_the_words_stand_for_the_numbers() -> None:
    assert "your local emergency number" in talk(DangerFacts(About.SELF)).sees


def test_for_somebody_else_the_one_who_writes_is_asked_about_too() -> None:
    talking = talk(DangerFacts(About.OTHER, emergency="112"))
    assert talking.asked == "other"
    assert "112" in talking.taps("now").sees
    assert talking.asked == "yourself"
    assert is_held(talking.talk)
    talking.taps("safe")
    assert not is_held(talking.talk)


def test_the_day_after_holds_nobody_who_does_not_answer_and_asks_no_third_time() -> None:
    talking = talk(DangerFacts(About.DAY_AFTER, can_follow_up=True))
    assert not is_held(talking.talk)
    assert not talking.taps("safe").talk.is_open
    unwell = talk(DangerFacts(About.DAY_AFTER)).taps("now")
    assert is_held(unwell.talk)


def test_no_words_are_kept() -> None:
    talking = talk().says("a plan that nobody shall read").says("are you a real person?")
    assert "nobody" not in repr(talking.talk)
    assert "real" not in repr(talking.talk)
    assert all(isinstance(effect, Say | Ask | Converse) for effect in talking.done)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("yes", "now"),
        ("no", "not_right_now"),
        ("3", "safe"),
        ("I'm safe now, thank you", "safe"),
        ("I'd rather not say", "unsaid"),
    ],
)
def test_an_answer_may_be_written(text: str, choice: str) -> None:
    event = wrote(talk().talk, text, NOW)
    assert isinstance(event, Pressed)
    assert event.button.endswith(f":{choice}")


@pytest.mark.parametrize("text", ["are you a person?", "back", "/plan", "it hurts", "ok whatever"])
def test_whatever_else_is_written_stays_outside(text: str) -> None:
    assert wrote(talk().talk, text, NOW) == Said(UNREAD, NOW)


@pytest.mark.parametrize("text", ["I'm safe", "tô a salvo agora", "Estoy a salvo, gracias"])
def test_safety_is_understood_in_every_language(text: str) -> None:
    assert says_safe(text)


@pytest.mark.parametrize(
    "text",
    [
        "I don't think I'm safe",
        "I'm safe if he does not come",
        "am I safe?",
        "não estou a salvo",
        "no estoy a salvo",
        "I'm fine",
        "I'm safe " + "and this goes on " * 5,
    ],
)
def test_doubt_is_no_safety(text: str) -> None:
    assert not says_safe(text)
