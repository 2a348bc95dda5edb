"""Looking back on a week, as a chat."""

from dataclasses import replace
from uuid import UUID

import pytest

from cycles.moments import MomentKind
from cycles.plans import ObjectiveState
from handlers.conversation.domain import MarkObjective, ReviewWeek, SkipToday, Snooze
from handlers.conversation.effects import Begin
from handlers.conversation.events import Cancelled, WentBack
from handlers.conversation.example_facts import DAY, MOTHER, REPORT, REVIEWED
from handlers.weekly_review import Planned, ReviewFacts
from tests.handlers.talking import Talking, talk_of

RUN = UUID(int=7)
OPEN = ReviewFacts(
    REVIEWED, DAY, DAY, (Planned(REPORT, "Finish the report"), Planned(MOTHER, "Call mother"))
)
ONE_DONE = replace(
    OPEN, objectives=(*OPEN.objectives, Planned(RUN, "Run twice", ObjectiveState.DONE))
)


def asked(facts: ReviewFacts = OPEN, language: str = "en") -> Talking:
    return talk_of("weekly_review", facts, language)


def test_each_objective_is_asked_by_its_own_words() -> None:
    talk = asked()
    assert talk.sees.startswith("A look back at the week of Tuesday, November 24")
    assert talk.sees.endswith("“Finish the report”: how did it go?")
    assert talk.labels[:4] == ["Done", "Part of it", "Take it along", "Let it go"]
    assert talk.says("done").sees == "“Call mother”: how did it go?"


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("did it", ObjectiveState.DONE),
        ("almost", ObjectiveState.PARTLY),
        ("carry it over", ObjectiveState.CARRIED_OVER),
        ("4", ObjectiveState.LET_GO),
    ],
)
def test_what_became_of_it_is_kept_at_once(answer: str, state: ObjectiveState) -> None:
    assert asked().says(answer).did(MarkObjective) == [MarkObjective(REPORT, state)]


def test_what_the_evenings_know_is_confirmed_together() -> None:
    talk = asked(ONE_DONE)
    assert "Done, by what you told me in the evenings:\n● Run twice\n" in talk.sees
    assert talk.says("yes").sees == "“Finish the report”: how did it go?"
    talk.taps("partly").taps("let_go")
    assert talk.sees.startswith("One done, one partly, one let go.")
    assert RUN not in {marked.objective for marked in talk.did(MarkObjective)}


def test_what_the_evenings_got_wrong_is_asked_like_the_others() -> None:
    talk = asked(ONE_DONE).says("not quite").taps("done").taps("done")
    assert talk.sees == "“Run twice”: how did it go?"
    talk.taps("carried_over")
    assert talk.did(MarkObjective)[-1] == MarkObjective(RUN, ObjectiveState.CARRIED_OVER)


def test_a_week_known_to_be_done_takes_one_tap() -> None:
    facts = replace(OPEN, objectives=(Planned(RUN, "Run twice", ObjectiveState.DONE),))
    talk = asked(facts).taps("right")
    assert talk.sees == "One done.\n\nWhat gave you energy this week?"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Two let go.\n\nWhat gave you energy this week?"),
        ("pt-BR", "Duas soltas.\n\nO que te deu energia nesta semana?"),
        ("es", "Dos soltadas.\n\n¿Qué te dio energía esta semana?"),
    ],
)
def test_letting_go_of_all_of_it_is_heard_as_a_fact(language: str, words: str) -> None:
    assert asked(OPEN, language).taps("let_go").taps("let_go").sees == words


def test_the_week_counts_as_looked_back_on_before_energy_is_asked() -> None:
    talk = asked().taps("done").taps("done")
    assert talk.did(ReviewWeek) == [ReviewWeek(REVIEWED)]


def test_what_gave_and_took_energy_is_kept_in_own_words() -> None:
    talk = asked().taps("done").taps("done").says("Long walks").says("The late calls")
    assert talk.did(ReviewWeek)[1:3] == [
        ReviewWeek(REVIEWED, gave_energy="Long walks"),
        ReviewWeek(REVIEWED, took_energy="The late calls"),
    ]


def test_both_can_be_skipped() -> None:
    talk = asked().taps("done").taps("done").says("skip").says("no")
    assert talk.did(ReviewWeek)[1:3] == [
        ReviewWeek(REVIEWED, gave_energy=""),
        ReviewWeek(REVIEWED, took_energy=""),
    ]
    assert talk.asked == "ahead"


def test_the_end_says_what_is_known() -> None:
    talk = asked().taps("done").taps("done").says("skip")
    talk.summary = {"name": "week_done_low", "text": "Two done in a low week."}
    talk.says("skip")
    assert talk.sees.startswith("Two done in a low week.\n\nThat week can rest now.")
    assert talk.did(ReviewWeek)[-1] == ReviewWeek(REVIEWED, closing="week_done_low")


def test_the_end_says_nothing_where_nothing_is_known() -> None:
    talk = asked().taps("done").taps("done").says("skip")
    talk.summary = {"name": "", "text": ""}
    assert talk.says("skip").sees.startswith("That week can rest now.")


def test_no_synthesis_is_a_grade() -> None:
    talk = asked()
    answers = ("let_go", "carried_over", "skip", "skip", "not_now")
    said = [talk.sees, *(talk.taps(answer).sees for answer in answers)]
    assert not any("%" in text or "only" in text.casefold() for text in said)


def test_the_next_plan_begins_in_the_same_breath() -> None:
    talk = asked().taps("done").taps("done").says("skip").says("skip").says("yes")
    assert talk.effects == [Begin("weekly_plan")]


def test_or_it_waits() -> None:
    talk = asked().taps("done").taps("done").says("skip").says("skip").says("not now")
    assert talk.sees == "All kept. /plan is there when you feel like it."
    assert talk.did(Begin) == []


def test_a_week_planned_already_is_not_offered_again() -> None:
    talk = asked(replace(OPEN, is_next_planned=True)).taps("done").taps("done")
    talk.says("skip").says("skip")
    assert talk.sees.endswith("the next one is planned already.")
    assert not talk.talk.is_open


def test_it_can_wait_an_hour_or_the_day_from_the_first_question_alone() -> None:
    assert asked(ONE_DONE).says("later").did(Snooze) == [Snooze(MomentKind.PLANNING, DAY, 60)]
    assert asked().says("not today").did(SkipToday) == [SkipToday(MomentKind.PLANNING, DAY)]
    assert "later" not in asked(ONE_DONE).taps("right").choices
    assert "later" not in asked().taps("done").choices


def test_back_asks_the_objective_before_and_its_new_answer_counts() -> None:
    talk = asked().taps("done").happens(WentBack())
    assert talk.sees.endswith("“Finish the report”: how did it go?")
    talk.taps("partly").taps("done")
    assert talk.sees.startswith("One done, one partly.")
    assert talk.did(MarkObjective)[1] == MarkObjective(REPORT, ObjectiveState.PARTLY)


def test_left_in_the_middle_what_was_told_is_kept() -> None:
    talk = asked().taps("done").happens(Cancelled())
    assert talk.sees.startswith("All right. What you told me is kept")
    assert talk.did(MarkObjective) == [MarkObjective(REPORT, ObjectiveState.DONE)]
    assert talk.did(ReviewWeek) == []


def test_talk_in_the_middle_leaves_the_question_open() -> None:
    talk = asked().says("honestly I was ill for most of it and then my sister came")
    assert talk.asked.startswith("went.")
