"""What is remembered, as a chat: seen, corrected, forgotten."""

from cycles.memories import Memory, MemorySource
from handlers.conversation.domain import CorrectMemory, ForgetMemories, ForgetMemory
from handlers.conversation.effects import Begin
from handlers.conversation.example_facts import DAY, MOTHER, REPORT
from handlers.memory import MOST_SHOWN, MemoryFacts
from tests.handlers.talking import Talking, talk_of

FRIDAYS = Memory(REPORT, "Works from home on Fridays", MemorySource.TALK, DAY)
ROSA = Memory(MOTHER, "Mother is called Rosa", MemorySource.PERSON, DAY)


def looked(*memories: Memory) -> Talking:
    return talk_of("memory", MemoryFacts(DAY, memories))


def test_each_is_shown_with_its_date() -> None:
    assert looked(FRIDAYS, ROSA).sees == (
        "What I remember of you, 2 things:\n\n"
        "• Works from home on Fridays (Tuesday, November 24)\n"
        "• Mother is called Rosa (Tuesday, November 24)\n\n"
        "Is there one to change?"
    )


def test_its_source_is_told() -> None:
    assert "from our talk on Tuesday" in looked(FRIDAYS, ROSA).says("1").sees
    assert "You wrote it on Tuesday" in looked(FRIDAYS, ROSA).says("2").sees


def test_one_is_corrected_in_own_words_and_the_list_shown_anew() -> None:
    talk = looked(FRIDAYS).says("1").taps("correct").says("Works from home on Mondays")
    corrected = CorrectMemory(REPORT, "Works from home on Mondays", DAY)
    assert talk.did(CorrectMemory) == [corrected]
    assert talk.did(Begin) == [Begin("memory")]


def test_one_is_forgotten() -> None:
    assert looked(FRIDAYS, ROSA).says("2").taps("forget").did(ForgetMemory) == [
        ForgetMemory(MOTHER)
    ]


def test_all_are_forgotten_after_a_second_yes() -> None:
    talk = looked(FRIDAYS, ROSA).taps("forget_all")
    assert talk.did(ForgetMemories) == []
    assert talk.taps("yes").did(ForgetMemories) == [ForgetMemories()]


def test_nothing_remembered_is_said_so() -> None:
    talk = looked()
    assert talk.sees.startswith("I remember nothing beyond your days")
    assert not talk.talk.is_open


def test_many_are_shown_as_far_as_they_fit() -> None:
    many = [Memory(REPORT, f"Fact {number}", MemorySource.TALK, DAY) for number in range(60)]
    assert looked(*many).sees.count("•") == MOST_SHOWN
