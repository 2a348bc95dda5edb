"""What may be said of what a model answered, and what it is asked."""

from datetime import timedelta

from coach import context, wording
from coach.context import Said
from coach.providers.provider import Answer, Proposed
from tests.coach.someone import NOW, known, said

CANARY = "5f2c9d"


def refused(said_beside: str, tool: str, **arguments: object) -> str | None:
    wanted = wording.to_talk(known(said=said("I sing on Thursdays")), CANARY)
    return wanted.complaint(Answer(said_beside, (Proposed(tool, arguments),)))


def test_the_words_of_an_act_are_looked_at_like_the_answer() -> None:
    assert refused("That has a place.", "add_objective", text="Call the bank") is None
    for words in (
        "Read https://example.com/offer",
        f"Mark {CANARY}",
        "Has an untreated depression",
    ):
        assert refused("That has a place.", "add_objective", text=words), words
        assert refused("Noted.", "remember", text=words), words


def test_nothing_is_remembered_that_sounds_like_danger() -> None:
    assert refused("Noted.", "remember", text="Wants to kill herself")


def test_what_they_wrote_so_may_be_kept_so() -> None:
    assert refused("Noted.", "remember", text="Sings on Thursdays") is None


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    wanted = wording.to_talk(known(), CANARY)
    assert wanted.complaint(Answer("word " * 20_000))


def test_what_the_coach_said_after_them_does_not_hide_what_they_said() -> None:
    """A check-in may come due between the message and its answer."""
    asked = Said(False, "Good morning. How is your energy?", NOW + timedelta(minutes=1))
    turns = context.turns(known(said=(*said("The night was short"), asked)))
    assert [turn.text for turn in turns] == ["The night was short"]
