"""The week at a glance, as a chat."""

from dataclasses import replace

import pytest

from cycles.plans import ObjectiveState, Priority
from handlers.conversation.domain import MarkObjective
from handlers.conversation.effects import Begin
from handlers.conversation.example_facts import BOOK, DAY, MOTHER, REPORT, WEEK
from handlers.week import GlanceFacts, InWeek
from tests.handlers.talking import Talking, talk_of

REPORT_IN_WEEK = InWeek(
    REPORT,
    "Finish the report",
    Priority.ESSENTIAL,
    day=DAY,
    if_then="Tuesday 9:00, at my desk",
    plan_b="Its first page",
    serves="Write the book",
)
CALL = InWeek(MOTHER, "Call mother", Priority.IMPORTANT, ObjectiveState.DONE)
READ = InWeek(BOOK, "Read", Priority.OPTIONAL, ObjectiveState.LET_GO)


def looked(*objectives: InWeek) -> Talking:
    return talk_of("week", GlanceFacts(WEEK, objectives))


def test_it_shows_each_with_its_state_in_a_sign_and_a_word_and_all_that_was_planned() -> None:
    assert looked(REPORT_IN_WEEK, CALL, READ).sees == (
        "The week of Monday, November 30, 1 of 3 done:\n\n"
        "★ Finish the report · ○ open\nDay: Tuesday\nWhen and where: Tuesday 9:00, at my desk\n"
        "Small version: Its first page\nFor the year: Write the book\n"
        "• Call mother · ● done\n• Read · ◌ let go\n\n"
        "Is there something to mark?"
    )


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        ("done", ObjectiveState.DONE),
        ("partly", ObjectiveState.PARTLY),
        ("let_go", ObjectiveState.LET_GO),
    ],
)
def test_a_mark_is_kept_and_the_week_shown_anew(mark: str, state: ObjectiveState) -> None:
    talk = looked(REPORT_IN_WEEK, CALL).says("finish the report").taps(mark)
    assert talk.did(MarkObjective) == [MarkObjective(REPORT, state)]
    assert talk.did(Begin) == [Begin("week")]


def test_what_is_not_done_has_a_button_and_what_it_is_already_is_not_offered() -> None:
    talk = looked(CALL, READ, replace(REPORT_IN_WEEK, state=ObjectiveState.PARTLY))
    assert talk.labels == ["Read", "Finish the report", "Change a mark", "Fine as it is"]
    assert talk.says("Read").labels == ["Done", "Part of it", "Back to open", "Back"]
    assert "Part of it" not in talk.taps("back").says("2").labels


def test_what_was_marked_by_mistake_is_opened() -> None:
    talk = looked(REPORT_IN_WEEK, CALL).taps("remark")
    assert talk.sees == "“Call mother”: where does it stand?"
    assert talk.says("not done").did(MarkObjective) == [MarkObjective(MOTHER, ObjectiveState.OPEN)]


def test_of_several_that_are_done_it_asks_which_one() -> None:
    talk = looked(CALL, replace(REPORT_IN_WEEK, state=ObjectiveState.DONE)).says("change a mark")
    assert talk.labels == ["Call mother", "Finish the report", "Back"]
    assert talk.says("1").sees.startswith("“Call mother”")


@pytest.mark.parametrize("text", ["fine", "no", "nothing", "ok"])
def test_nothing_to_mark_closes_it(text: str) -> None:
    talk = looked(REPORT_IN_WEEK).says(text)
    assert not talk.talk.is_open
    assert talk.did(MarkObjective) == []


def test_a_week_without_a_plan_offers_one() -> None:
    assert looked().taps("plan").did(Begin) == [Begin("weekly_plan")]
    assert looked().says("no").sees.startswith("Then it stays open")
    assert "for the next?" in talk_of("week", GlanceFacts(WEEK, plans_ahead=True)).sees
