"""Planning a month, as a chat."""

from dataclasses import replace
from uuid import UUID

import pytest

from cycles.moments import MomentKind
from cycles.months import OutcomeState
from handlers.conversation.domain import PlannedOutcome, SaveMonth, SkipToday, Snooze
from handlers.conversation.effects import Begin
from handlers.conversation.events import Cancelled, WentBack
from handlers.conversation.example_facts import BOOK, DAY, LOWER, MONTH
from handlers.month import GoesOn, InMonth, MonthFacts
from handlers.weekly_plan import Line
from tests.handlers.talking import Talking, talk_of

YEAR = (Line(BOOK, "Write the book"),)
DRAFT = InMonth(UUID(int=1), "A draft", serves="Write the book", planned=3, done=2)


def asked(facts: MonthFacts | None = None, language: str = "en") -> Talking:
    return talk_of("month", facts or MonthFacts(MONTH, annual=YEAR), language)


def saved(talk: Talking) -> SaveMonth:
    (effect,) = talk.did(SaveMonth)
    return effect


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "November: three things at most"),
        ("pt-BR", "O mês de novembro: no máximo três coisas"),
        ("es", "El mes de noviembre: tres cosas como mucho"),
    ],
)
def test_it_begins_with_the_month_and_how_much_fits(language: str, words: str) -> None:
    assert asked(language=language).sees.startswith(words)


def test_each_outcome_serves_an_annual_objective_or_is_its_own() -> None:
    talk = asked().says("Roots").says("A draft\nSleep at eleven").says("that's all")
    assert talk.sees == "“A draft”: which of your year's objectives does it serve?"
    talk.says("Write the book").says("it stands alone")
    assert talk.sees.startswith("November, “Roots”:\n\n• A draft\nFor the year: Write the book\n•")
    talk.taps("save")
    outcomes = (PlannedOutcome("A draft", BOOK), PlannedOutcome("Sleep at eleven"))
    assert saved(talk) == SaveMonth(MONTH, "Roots", outcomes)


def test_without_objectives_of_the_year_nobody_asks_what_it_serves() -> None:
    talk = asked(MonthFacts(MONTH)).says("skip").says("A draft").taps("enough").taps("save")
    assert saved(talk) == SaveMonth(MONTH, None, (PlannedOutcome("A draft"),))


@pytest.mark.parametrize("answer", ["not this month", "nothing", "no"])
def test_a_month_may_stay_without_outcomes(answer: str) -> None:
    talk = asked().says("skip").says(answer)
    assert talk.sees.startswith("Then this month stays open, and that's a plan too.")
    assert talk.did(SaveMonth) == []


def test_of_four_one_waits_and_is_chosen_by_the_person() -> None:
    talk = asked(MonthFacts(MONTH)).says("skip").says("One\nTwo\nThree\nFour").taps("enough")
    assert talk.sees == "That makes 4, and I'd keep 3. Which one can wait, without guilt?"
    assert "Three is the most I hold for a month" in talk.says("none").sees
    talk.says("Two").taps("save")
    assert [one.text for one in saved(talk).outcomes] == ["One", "Three", "Four"]


def test_after_low_days_fewer_are_proposed_and_more_may_be_kept() -> None:
    talk = asked(MonthFacts(MONTH, fits=2, lower=LOWER))
    assert "below your usual on 9 of the last 12 days" in talk.sees
    assert "I'd keep this month to two things" in talk.sees
    talk.says("skip").says("One\nTwo\nThree").taps("enough")
    talk.says("keep them all").taps("save")
    assert len(saved(talk).outcomes) == 3


def test_two_high_answers_make_it_one_small_thing_and_say_why() -> None:
    talk = asked(MonthFacts(MONTH, fits=1, is_burnout_high_again=True, lower=LOWER))
    assert "Your last two answers on burnout were high" in talk.sees
    assert "9 of the last 12" not in talk.sees


def test_what_goes_on_serves_what_it_served() -> None:
    going_on = (GoesOn("An outline", BOOK), GoesOn("Old", UUID(int=9)))
    talk = asked(MonthFacts(MONTH, annual=YEAR, going_on=going_on)).says("skip")
    assert "• An outline\n• Old\n" in talk.sees
    talk.says("yes").taps("enough")
    assert talk.sees == "“Old”: which of your year's objectives does it serve?"
    talk.taps("itself").taps("save")
    assert saved(talk).outcomes == (PlannedOutcome("An outline", BOOK), PlannedOutcome("Old"))


def test_a_month_planned_already_is_shown_with_what_the_weeks_did() -> None:
    talk = asked(MonthFacts(MONTH, theme="Roots", planned=(DRAFT,)))
    assert talk.sees == (
        "November, “Roots”:\n\n• A draft · ○ open\nFor the year: Write the book\n"
        "In the weeks: 2 of 3 done\n\nFine as it stands?"
    )
    assert talk.says("fine as it is").sees == "Good, it stays as it is."


def test_planned_anew_and_then_left_open_the_old_plan_stays() -> None:
    talk = asked(MonthFacts(MONTH, planned=(DRAFT,))).taps("replace").says("skip").says("nothing")
    assert talk.sees == "Good, it stays as it is."
    assert talk.did(SaveMonth) == []


def test_in_its_last_days_it_is_looked_back_on_and_not_planned_anew() -> None:
    done = replace(DRAFT, state=OutcomeState.DONE)
    talk = asked(MonthFacts(MONTH, planned=(done,), is_ending=True, looks_back=True))
    assert talk.labels == ["Fine as it is", "Look back first"]
    assert talk.taps("look_back").effects[-1] == Begin("monthly_review")


def test_a_month_that_waits_for_its_review_does_not_hold_the_next_up() -> None:
    facts = MonthFacts(MONTH, looks_back=True)
    assert asked(facts).taps("look_back").effects[-1] == Begin("monthly_review")
    assert asked(facts).taps("plan").asked == "theme"


def test_it_can_wait_an_hour_or_the_day_when_it_was_pushed() -> None:
    pushed = MonthFacts(MONTH, prompted_on=DAY)
    assert asked(pushed).taps("later").did(Snooze) == [Snooze(MomentKind.MONTHLY, DAY, 60)]
    assert asked(pushed).taps("not_now").did(SkipToday) == [SkipToday(MomentKind.MONTHLY, DAY)]
    assert "later" not in asked().choices


@pytest.mark.parametrize("choice", ["drop", "leave"])
def test_dropped_or_left_nothing_is_kept(choice: str) -> None:
    talk = asked(MonthFacts(MONTH)).says("skip").says("A draft").taps("enough")
    talk = talk.taps("drop") if choice == "drop" else talk.happens(Cancelled())
    assert talk.did(SaveMonth) == []
    assert not talk.talk.is_open


def test_back_from_the_last_look_asks_the_question_before() -> None:
    talk = asked().says("skip").says("A draft").taps("enough").taps("itself").happens(WentBack())
    assert talk.asked.startswith("serves.")
