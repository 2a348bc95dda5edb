"""Looking back on a month, as a chat."""

from dataclasses import replace
from uuid import UUID

import pytest

from cycles.moments import MomentKind
from cycles.months import OutcomeState
from handlers.conversation.domain import (
    AnswerBurnout,
    ChangeProfile,
    MarkOutcome,
    ReviewMonth,
    SkipToday,
)
from handlers.conversation.effects import Begin, Show, Span
from handlers.conversation.events import Cancelled, WentBack
from handlers.conversation.example_facts import DAY, MONTH, REVIEWED
from handlers.month import InMonth
from handlers.monthly_review import MonthlyReviewFacts
from tests.handlers.talking import Talking, talk_of

DRAFT, SLEEP = UUID(int=1), UUID(int=2)
FACTS = MonthlyReviewFacts(
    REVIEWED,
    MONTH,
    DAY,
    (InMonth(DRAFT, "A draft", planned=3, done=2), InMonth(SLEEP, "Sleep at eleven")),
    theme="Roots",
    asks_burnout=False,
)
ASKED = replace(FACTS, outcomes=FACTS.outcomes[1:], asks_burnout=True)


def asked(facts: MonthlyReviewFacts = FACTS, language: str = "en") -> Talking:
    return talk_of("monthly_review", facts, language)


def test_each_outcome_is_asked_with_what_the_weeks_did_for_it() -> None:
    talk = asked()
    assert talk.sees == (
        "A look back at November, “Roots”.\n\n“A draft”: in the weeks, 2 of 3 things for it got "
        "done. What becomes of it?"
    )
    assert talk.says("keep it").sees == "“Sleep at eleven”: what becomes of it?"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("did it", OutcomeState.DONE),
        ("keep", OutcomeState.KEPT),
        ("smaller", OutcomeState.SHRUNK),
        ("4", OutcomeState.LET_GO),
    ],
)
def test_what_becomes_of_it_is_kept_at_once(answer: str, state: OutcomeState) -> None:
    assert asked().says(answer).did(MarkOutcome) == [MarkOutcome(DRAFT, state)]


def test_what_is_shrunk_is_told_in_its_smaller_version() -> None:
    talk = asked().taps("shrunk")
    assert talk.sees == "What's the smaller version of “A draft”?"
    talk.says("An outline")
    assert talk.did(MarkOutcome)[-1] == MarkOutcome(DRAFT, OutcomeState.SHRUNK, "An outline")


def test_the_smaller_version_need_not_be_told() -> None:
    talk = asked().taps("shrunk").says("skip")
    assert talk.did(MarkOutcome)[-1] == MarkOutcome(DRAFT, OutcomeState.SHRUNK)
    assert talk.asked.startswith("went.")


def test_taken_back_it_is_not_shrunk_any_more() -> None:
    talk = asked().taps("shrunk").says("An outline").happens(WentBack()).happens(WentBack())
    talk.taps("done")
    assert talk.did(MarkOutcome)[-1] == MarkOutcome(DRAFT, OutcomeState.DONE)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Two let go.\n\nThat month can rest now."),
        ("pt-BR", "Duas soltas.\n\nEsse mês já pode descansar."),
        ("es", "Dos soltadas.\n\nEse mes ya puede descansar."),
    ],
)
def test_letting_go_of_all_of_it_is_heard_as_a_fact(language: str, words: str) -> None:
    talk = asked(language=language).taps("let_go")
    talk.summary = {"name": "", "text": ""}
    assert talk.taps("let_go").sees.startswith(words)
    assert talk.did(ReviewMonth) == [ReviewMonth(REVIEWED)]


def test_the_month_is_shown_and_summed_up() -> None:
    talk = asked().taps("let_go")
    talk.summary = {"name": "month_done", "text": "4 things got done in the weeks of this month."}
    assert "\n\n4 things got done in the weeks of this month.\n\n" in talk.taps("let_go").sees
    assert talk.did(ReviewMonth)[-1] == ReviewMonth(REVIEWED, closing="month_done")
    assert talk.did(Show) == [Show(Span.MONTH, MONTH)]


def test_the_burnout_question_is_offered_once_and_not_asked_of_who_says_no() -> None:
    talk = asked(replace(ASKED, asks_burnout=None)).taps("kept")
    assert talk.asked == "burnout_offer"
    talk.says("rather not")
    assert talk.did(ChangeProfile) == [ChangeProfile(asks_burnout=False)]
    assert talk.asked == "ahead"


def test_who_says_yes_is_asked_at_once() -> None:
    talk = asked(replace(ASKED, asks_burnout=None)).taps("kept").says("yes")
    assert talk.did(ChangeProfile) == [ChangeProfile(asks_burnout=True)]
    assert talk.asked == "burnout"


def test_who_said_no_once_hears_no_more_of_it() -> None:
    assert asked(replace(ASKED, asks_burnout=False)).taps("kept").asked == "ahead"


@pytest.mark.parametrize("answer", ["3", "3 of 5"])
def test_the_answer_is_a_number_kept_with_its_month(answer: str) -> None:
    talk = asked(ASKED).taps("kept").says(answer)
    assert talk.did(AnswerBurnout) == [AnswerBurnout(MONTH, DAY, 3)]
    assert talk.sees == "That month can rest now. Shall we plan the next one?"


def test_it_can_be_skipped_and_taken_back() -> None:
    talk = asked(ASKED).taps("kept").says("4").happens(WentBack()).says("skip")
    assert talk.did(AnswerBurnout)[-1] == AnswerBurnout(MONTH, DAY, None)


@pytest.mark.parametrize("text", ["6", "0", "2.5"])
def test_another_number_is_no_answer(text: str) -> None:
    talk = asked(ASKED).taps("kept").says(text)
    assert talk.asked == "burnout"
    assert talk.did(AnswerBurnout) == []


@pytest.mark.parametrize(
    ("was_high", "answer", "words"),
    [
        (False, "4", ""),
        (False, "5", "the heaviest of the five"),
        (True, "4", "two months running at the top"),
        (True, "5", "two months running at the top"),
        (True, "3", ""),
    ],
)
def test_the_top_is_named_once_and_two_months_of_it_plainly(
    was_high: bool, answer: str, words: str
) -> None:
    talk = asked(replace(ASKED, was_burnout_high=was_high)).taps("kept").says(answer)
    told, _, _ = talk.sees.rpartition("That month can rest now.")
    assert words in told
    assert bool(told) == bool(words)
    assert "doctor" in told or not told


def test_the_next_month_is_planned_at_once_or_waits() -> None:
    end = asked().taps("done").taps("done")
    assert end.says("yes").effects == [Begin("month")]
    assert asked().taps("done").taps("done").says("not now").sees.startswith("All kept.")


def test_a_month_planned_already_is_not_offered_again() -> None:
    talk = asked(replace(FACTS, is_next_planned=True)).taps("done").taps("done")
    assert talk.sees.endswith("the next one is planned already.")


def test_where_there_is_no_month_any_more_nothing_is_asked() -> None:
    talk = asked(MonthlyReviewFacts(None, MONTH, DAY))
    assert talk.sees.startswith("There is no month to look back on right now.")
    assert not talk.talk.is_open


def test_it_can_be_left_for_the_day_from_the_first_question_alone() -> None:
    assert asked().taps("not_now").did(SkipToday) == [SkipToday(MomentKind.MONTHLY, DAY)]
    assert "not_now" not in asked().taps("kept").choices


def test_left_in_the_middle_what_was_told_is_kept() -> None:
    talk = asked().taps("let_go").happens(Cancelled())
    assert talk.did(MarkOutcome) == [MarkOutcome(DRAFT, OutcomeState.LET_GO)]
    assert talk.did(ReviewMonth) == []
