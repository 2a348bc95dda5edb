"""What the coach proposes, as a chat: done after a yes, and only then."""

import pytest

from cycles.memories import MemorySource
from cycles.moments import MomentKind
from cycles.plans import Priority
from handlers.conversation.domain import AddToWeek, PlannedObjective, Remember, Snooze
from handlers.conversation.example_facts import DAY, EXAMPLES, REPORT, WEEK
from handlers.proposal import Act, Add, Keep, Later, ProposalFacts
from tests.handlers.talking import Talking, talk_of

BANK = Add(WEEK, "Call the bank")


def offered(act: Act) -> Talking:
    return talk_of("proposal", ProposalFacts(act))


def test_it_is_asked_and_nothing_is_done_before_the_yes() -> None:
    talk = offered(BANK)
    assert talk.sees == "Shall I add “Call the bank” to this week?"
    assert talk.done == talk.effects
    added = AddToWeek(WEEK, PlannedObjective("Call the bank", Priority.IMPORTANT))
    assert talk.says("yes").did(AddToWeek) == [added]


@pytest.mark.parametrize("refusal", ["no", "not now", "2"])
def test_a_no_does_nothing_and_is_fine(refusal: str) -> None:
    talk = offered(BANK).says(refusal)
    assert talk.did(AddToWeek) == []
    assert talk.sees == "All right, I leave it."
    assert not talk.talk.is_open


def test_a_memory_that_another_makes_untrue_goes_with_it() -> None:
    talk = offered(Keep("Sings no more", DAY, REPORT, "Sings in a choir"))
    assert talk.sees == ("Shall I remember this: “Sings no more” in place of “Sings in a choir”?")
    kept = Remember("Sings no more", MemorySource.TALK, DAY, REPORT)
    assert talk.taps("yes").did(Remember) == [kept]


def test_a_check_in_is_put_off() -> None:
    talk = offered(Later(MomentKind.MORNING, DAY)).taps("yes")
    assert talk.did(Snooze) == [Snooze(MomentKind.MORNING, DAY, 60)]


@pytest.mark.parametrize("facts", EXAMPLES["proposal"])
def test_every_proposal_is_one_short_question(facts: ProposalFacts) -> None:
    for language in ("en", "pt-BR", "es"):
        talk = talk_of("proposal", facts, language)
        assert talk.sees.count("?") == 1
        assert talk.sees.endswith("?")
        assert len(talk.sees) < 140
