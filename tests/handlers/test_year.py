"""Seeing and changing a year, and looking back on it, as a chat."""

from dataclasses import replace

import pytest

from cycles.moments import MomentKind
from cycles.people import Ending, LifeArea
from handlers.annual_review import AnnualReviewFacts
from handlers.conversation.domain import (
    AddObjective,
    ChangeVision,
    EndObjective,
    ReviewYear,
    ReviseObjective,
    SkipToday,
    WrittenObjective,
)
from handlers.conversation.effects import Begin
from handlers.conversation.events import WentBack
from handlers.conversation.example_facts import BOOK, DAY, MOTHER, REPORT, WEEK
from handlers.year import InYear, YearFacts
from tests.handlers.talking import Talking, talk_of

WRITE = InYear(BOOK, "Write the book", LifeArea.CREATIVITY, planned=5, done=3)
THREE = (
    WRITE,
    InYear(REPORT, "Learn to swim", LifeArea.HEALTH),
    InYear(MOTHER, "See mother more", LifeArea.RELATIONSHIPS),
)
FACTS = YearFacts(WEEK, "I write before breakfast.", (WRITE,))
REVIEW = AnnualReviewFacts(DAY, "I write before breakfast.", (WRITE,))


def seen(facts: YearFacts = FACTS, language: str = "en") -> Talking:
    return talk_of("year", facts, language)


def reviewed(facts: AnnualReviewFacts = REVIEW) -> Talking:
    return talk_of("annual_review", facts)


def test_the_year_shows_its_vision_its_objectives_and_what_the_weeks_did() -> None:
    talk = seen()
    assert talk.sees == (
        "A good ordinary day: “I write before breakfast.”\n\n"
        "This year, until Monday, November 30:\n\n• Write the book · creativity\n"
        "In the weeks: 3 of 5 done\n\nIs there something to change?"
    )
    assert talk.says("fine as it is").sees.startswith("Good. The year stays as it stands")


def test_a_year_without_anything_in_it_is_no_reproach() -> None:
    assert seen(YearFacts(WEEK)).sees == (
        "This year, until Monday, November 30, has no objectives.\n\nIs there something to change?"
    )


@pytest.mark.parametrize(
    ("choice", "ending"), [("came_true", Ending.DONE), ("let_go", Ending.LET_GO)]
)
def test_an_objective_ends_as_the_person_says(choice: str, ending: Ending) -> None:
    talk = seen().says("Write the book").taps(choice)
    assert talk.effects[-2:] == [EndObjective(BOOK, ending), Begin("year")]


def test_an_objective_is_kept_or_said_in_other_words() -> None:
    assert seen().says("Write the book").taps("keep").effects[-1] == Begin("year")
    talk = seen().says("Write the book").taps("words").says("Write a first draft")
    assert talk.effects[-2:] == [ReviseObjective(BOOK, "Write a first draft"), Begin("year")]
    assert seen().says("Write the book").taps("words").says("skip").did(ReviseObjective) == []


def test_one_more_is_added_with_its_area_while_there_is_room() -> None:
    talk = seen().taps("add").says("Learn to swim").taps("health")
    written = WrittenObjective("Learn to swim", LifeArea.HEALTH)
    assert talk.did(AddObjective) == [AddObjective(written)]
    assert "add" not in seen(replace(FACTS, objectives=THREE)).choices


def test_the_vision_is_changed_in_own_words() -> None:
    assert seen().taps("vision").says("I swim at dawn.").did(ChangeVision) == [
        ChangeVision("I swim at dawn.")
    ]
    assert seen().taps("vision").says("skip").did(ChangeVision) == []


def test_looking_back_is_offered_in_the_last_week_alone() -> None:
    assert "look_back" not in seen().choices
    talk = seen(replace(FACTS, looks_back=True)).taps("look_back")
    assert talk.effects[-1] == Begin("annual_review")


@pytest.mark.parametrize(
    ("choice", "ending"),
    [("kept", None), ("came_true", Ending.DONE), ("let_go", Ending.LET_GO)],
)
def test_a_review_asks_each_objective_and_keeps_the_answer_at_once(
    choice: str, ending: Ending | None
) -> None:
    talk = reviewed().taps(choice)
    assert talk.did(EndObjective) == [EndObjective(BOOK, ending)]
    assert talk.asked == "take_along"


def test_an_answer_taken_back_brings_the_objective_back() -> None:
    talk = reviewed().taps("let_go").happens(WentBack()).taps("kept")
    assert talk.did(EndObjective)[-1] == EndObjective(BOOK, None)


def test_a_whole_review_leads_to_the_next_year() -> None:
    talk = reviewed().taps("words").says("A second book").says("Less is enough")
    talk.taps("change").says("I swim at dawn.").says("Learn to swim").taps("health")
    assert talk.did(ReviseObjective) == [ReviseObjective(BOOK, "A second book")]
    assert talk.did(ReviewYear) == [ReviewYear(DAY, "Less is enough")]
    assert talk.did(ChangeVision) == [ChangeVision("I swim at dawn.")]
    assert talk.did(AddObjective) == [
        AddObjective(WrittenObjective("Learn to swim", LifeArea.HEALTH))
    ]
    assert talk.sees.startswith("2 things for the next year")


def test_going_back_from_the_area_adds_nothing_twice() -> None:
    talk = reviewed().taps("kept").says("skip").taps("keep").says("Learn to swim")
    talk.happens(WentBack()).says("Learn to sail").taps("health")
    written = WrittenObjective("Learn to sail", LifeArea.HEALTH)
    assert talk.did(AddObjective) == [AddObjective(written)]


def test_letting_go_of_all_of_it_leaves_the_year_open() -> None:
    talk = reviewed().taps("let_go").says("skip").taps("keep").says("nothing more")
    assert talk.sees.startswith("Then the next year begins open")


def test_three_that_are_kept_leave_no_room_for_a_fourth() -> None:
    talk = reviewed(replace(REVIEW, objectives=THREE)).taps("kept").taps("kept").taps("kept")
    assert talk.says("skip").taps("keep").sees.startswith("3 things for the next year")


def test_a_review_can_be_left_for_good_from_its_first_question() -> None:
    skipped = [SkipToday(MomentKind.YEAR_REVIEW, DAY)]
    assert reviewed().taps("not_now").did(SkipToday) == skipped
    assert reviewed(AnnualReviewFacts(DAY)).taps("not_now").did(SkipToday) == skipped
