"""Planning a week, as a chat."""

from dataclasses import replace
from datetime import date

import pytest

from cycles.moments import MomentKind
from cycles.plans import Priority
from cycles.signal import Scale, SignalReason
from handlers.conversation.domain import PlannedObjective, SavePlan, SkipToday, Snooze
from handlers.conversation.effects import Toast
from handlers.conversation.events import Cancelled, WentBack
from handlers.conversation.example_facts import BOOK, LOWER, MOTHER, REPORT, WEEK
from handlers.weekly_plan import Line, Lower, WeekFacts
from tests.handlers.talking import Talking, talk_of

NEW = WeekFacts(WEEK, capacity=3, completed_weeks=0)
KNOWN = WeekFacts(WEEK, capacity=2, completed_weeks=3)
TUESDAY = date(2026, 12, 1)
LEFT = (Line(REPORT, "Finish the report"), Line(MOTHER, "Call mother"))


def opened(facts: WeekFacts = NEW) -> Talking:
    return talk_of("weekly_plan", facts)


def saved(talk: Talking) -> tuple[PlannedObjective, ...]:
    talk.taps("save")
    (plan,) = talk.did(SavePlan)
    assert plan.starts_on == WEEK
    return plan.objectives


def test_without_a_record_it_begins_with_three_and_says_why() -> None:
    assert opened().sees.startswith(
        "The week of Monday, November 30. I don't know your weeks yet, so I'd begin with 3 things "
        "at most, plus one optional."
    )


def test_with_a_record_it_says_the_number_and_the_n_behind_it() -> None:
    assert opened(KNOWN).sees.startswith(
        "The week of Monday, November 30. Going by your last 3, I'd plan 2 things, plus one"
    )


def test_one_week_and_one_thing_are_said_in_the_singular() -> None:
    talk = opened(WeekFacts(WEEK, capacity=1, completed_weeks=1))
    assert "Going by the last one, I'd plan one thing, plus one optional." in talk.sees


def test_one_objective_is_the_main_one_without_asking() -> None:
    talk = opened().says("Finish the report").says("that's all")
    assert talk.asked == "if_then"
    talk.says("Tuesday 9:00, at my desk").says("Its first page")
    assert saved(talk) == (
        PlannedObjective(
            "Finish the report",
            Priority.ESSENTIAL,
            None,
            "Tuesday 9:00, at my desk",
            "Its first page",
            TUESDAY,
        ),
    )


@pytest.mark.parametrize(
    ("starts_on", "tuesday"),
    [(WEEK, TUESDAY), (date(2026, 11, 29), TUESDAY), (date(2026, 12, 2), date(2026, 12, 8))],
)
def test_the_day_its_moment_names_is_that_day_of_the_week_whenever_it_starts(
    starts_on: date, tuesday: date
) -> None:
    talk = opened(WeekFacts(starts_on, 3, 0)).says("Report").taps("enough")
    talk.says("If it is Tuesday 9:00, then I open the draft").taps("skip")
    (plan,) = talk.taps("save").did(SavePlan)
    assert plan.objectives[0].day == tuesday
    assert talk.sees.endswith("I'll bring it up in the mornings, on Tuesday first.")


@pytest.mark.parametrize(
    ("today", "kept", "first"),
    [
        (WEEK, TUESDAY, ", on Tuesday first."),
        (TUESDAY, TUESDAY, "I'll bring it up in the mornings."),
        (date(2026, 12, 2), None, "I'll bring it up in the mornings."),
    ],
)
def test_a_day_that_has_passed_is_not_kept_and_the_one_it_is_not_promised_as_the_first(
    today: date, kept: date | None, first: str
) -> None:
    talk = opened(replace(NEW, today=today)).says("Report").taps("enough")
    talk.says("Tuesday 9:00, at my desk").taps("skip")
    assert saved(talk)[0].day == kept
    assert talk.sees.endswith(first)


def test_a_planning_begun_before_the_date_was_kept_with_it_goes_on() -> None:
    talk = opened().says("Report").taps("enough")
    kept = {name: value for name, value in talk.talk.facts.items() if name != "today"}
    talk.talk = replace(talk.talk, facts=kept)
    talk.says("Tuesday 9:00, at my desk").taps("skip")
    assert saved(talk)[0].day == TUESDAY


def test_a_moment_without_a_day_asks_nothing_more() -> None:
    talk = opened().says("Report").taps("enough").says("After breakfast")
    assert talk.asked == "plan_b"
    assert saved(talk.says("no"))[0].day is None


def test_objectives_may_come_one_by_one_or_several_at_once() -> None:
    talk = opened().says("Report\nCall mother").says("Run").taps("enough")
    assert talk.asked == "main"
    assert talk.labels == ["Report", "Call mother", "Run"]


@pytest.mark.parametrize(
    ("language", "line", "label"),
    [
        ("en", "write chapter, call mum, run", "It's one thing"),
        ("pt-BR", "Escrever o capítulo, ligar para a mãe e correr", "É uma coisa só"),
        ("es", "Escribir el capítulo, llamar a mamá y correr", "Es una sola cosa"),
    ],
)
def test_a_line_that_lists_is_shown_as_a_list_and_can_be_one_thing_all_the_same(
    language: str, line: str, label: str
) -> None:
    talk = talk_of("weekly_plan", NEW, language).says(line)
    assert talk.sees.count("• ") == 3
    assert label in talk.labels
    talk.says(label)
    assert f"• {line}" in talk.sees
    assert label not in talk.labels
    talk.says("Bread\nWine").taps("enough")
    assert talk.labels == [line, "Bread", "Wine"]


def test_one_thing_with_a_comma_in_it_stays_one() -> None:
    talk = opened().says("Finish the report, calmly")
    assert "• Finish the report, calmly" in talk.sees
    assert talk.labels == ["That's all"]


def test_back_from_one_thing_is_the_list() -> None:
    talk = opened().says("write chapter, call mum, run").taps("as_one").happens(WentBack())
    assert talk.sees.count("• ") == 3
    assert talk.says("enough").labels == ["write chapter", "call mum", "run"]


def test_a_line_written_before_the_coach_asked_for_more_counts() -> None:
    talk = opened().says("Report").says("Run", seconds_ago=60)
    assert "• Report\n• Run" in talk.sees


def test_what_is_written_twice_stands_once_and_the_talk_goes_on() -> None:
    talk = opened().says("Report\nRun").says("report")
    assert talk.asked == "main"
    assert talk.labels == ["Report", "Run"]


def test_a_repeated_line_beside_a_new_one_still_asks_for_more() -> None:
    talk = opened(KNOWN).says("Report\nRun").says("Read\nRun").says("Run\nTaxes")
    assert talk.asked.startswith("more.")
    assert talk.says("that's all").asked == "waits"


def test_too_many_are_not_refused_but_asked_which_one_waits() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead\nTaxes\nBank").says("no")
    assert talk.sees.startswith("That makes 5. Going by your last 3 weeks, about 2 fit.")
    talk.says("Bank")
    assert talk.sees.startswith("That one waits; one more, and the week has room.")
    talk.says("taxes")
    assert talk.asked == "main"
    assert talk.labels == ["Report", "Run", "Read"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2 and 4"),
        ("en", "2, 4"),
        ("en", "2 4"),
        ("en", "Run and the 4 can wait, please"),
        ("pt-BR", "2 e 4"),
        ("pt-BR", "a 2 e a 4 podem esperar"),
        ("es", "2 y 4"),
        ("es", "taxes, run"),
    ],
)
def test_several_that_wait_are_named_in_one_answer(language: str, text: str) -> None:
    talk = talk_of("weekly_plan", KNOWN, language).says("Report\nRun\nBread and wine\nTaxes\nBank")
    talk.taps("enough").says(text)
    assert talk.asked == "main"
    assert talk.labels == ["Report", "Bread and wine", "Bank"]


def test_it_asks_for_as_many_as_are_too_many_and_on_while_there_are() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead\nTaxes\nBank\nBread and wine").taps("enough")
    assert talk.sees.endswith("Which three can wait, without guilt?")
    talk.says("Bread and wine & bank")
    assert talk.sees == ("Those wait; one more, and the week has room. Which other can wait?")
    assert talk.says("1 and 7").sees.startswith("I didn't catch that. A number")
    assert talk.says("1, 2, 3, 4").sees.startswith("Something may stay, however small.")
    assert talk.taps("keep").labels == ["Report", "Run", "Read", "Taxes"]


def test_those_that_wait_are_told_by_their_words_when_the_question_is_tapped_once_more() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead\nTaxes\nBank").taps("enough")
    first = next(iter(talk.choices))
    talk.says("2 and 4").taps(first, key="waits")
    (toast,) = talk.did(Toast)
    assert toast.text == "Already noted: Run, Taxes. /back changes it."


def test_without_a_record_it_says_what_it_would_keep_and_no_habit() -> None:
    talk = opened().says("Report\nRun\nRead\nTaxes\nBank").says("no")
    assert talk.sees.startswith("That makes 5. I'd keep 4 at most to begin with.")


REFUSALS = [
    ("en", "no idea, I'm exhausted"),
    ("en", "nothing"),
    ("en", "no"),
    ("en", "skip"),
    ("pt-BR", "nada"),
    ("pt-BR", "não sei"),
    ("pt-BR", "hoje não, estou sem energia"),
    ("es", "nada más"),
    ("es", "no sé qué poner"),
    ("es", "Esta semana no"),
]


@pytest.mark.parametrize(("language", "text"), REFUSALS)
def test_a_refusal_is_no_objective_and_ends_kindly(language: str, text: str) -> None:
    talk = talk_of("weekly_plan", NEW, language).says(text)
    assert not talk.talk.is_open
    assert talk.did(SavePlan) == []
    assert "/plan" in talk.sees


@pytest.mark.parametrize(("language", "text"), REFUSALS)
def test_with_a_list_a_refusal_is_that_it_is_all(language: str, text: str) -> None:
    talk = talk_of("weekly_plan", NEW, language).says("Report\nRun").says(text)
    assert talk.asked == "main"
    assert talk.labels == ["Report", "Run"]


def test_a_line_that_begins_with_a_no_is_an_objective() -> None:
    assert "• No sugar" in opened().says("No sugar").sees


def test_a_plan_that_is_there_stays_when_no_other_is_made() -> None:
    facts = WeekFacts(WEEK, 3, 0, planned=("Report",))
    assert opened(facts).taps("replace").taps("not_this_week").sees == "Good, it stays as it is."


def test_none_that_waits_keeps_them_where_four_may_be_kept_and_else_gets_a_hint() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead\nTaxes\nBank").says("no").says("none")
    assert talk.sees.startswith("Four is the most I hold for a week, so one of them waits.")
    assert talk.taps(next(iter(talk.choices))).says("none of them").asked == "main"
    assert len(talk.labels) == 4


def test_four_may_be_kept_against_the_advice() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead\nTaxes").taps("enough")
    assert "Keep them all" in talk.labels
    talk.taps("keep").says("Run").says("skip").says("skip")
    assert [one.text for one in saved(talk)] == ["Run", "Report", "Read", "Taxes"]


def test_the_main_one_is_essential_and_what_is_beyond_the_capacity_optional() -> None:
    talk = opened(KNOWN).says("Report\nRun\nRead").taps("enough").says("2").says("no").says("no")
    assert [(one.text, one.priority) for one in saved(talk)] == [
        ("Run", Priority.ESSENTIAL),
        ("Report", Priority.IMPORTANT),
        ("Read", Priority.OPTIONAL),
    ]


def test_with_room_for_three_a_fourth_is_the_optional_one() -> None:
    talk = opened().says("Report\nRun\nRead\nTaxes").taps("enough").says("1").says("no").says("no")
    assert [one.priority for one in saved(talk)] == [
        Priority.ESSENTIAL,
        Priority.IMPORTANT,
        Priority.IMPORTANT,
        Priority.OPTIONAL,
    ]


def test_what_was_open_can_be_brought_along() -> None:
    talk = opened(WeekFacts(WEEK, 3, 1, unfinished=LEFT))
    assert "• Finish the report\n• Call mother" in talk.sees
    talk.says("yes").says("that's all")
    assert talk.labels == ["Finish the report", "Call mother"]


def test_or_the_week_begins_with_a_clean_page() -> None:
    talk = opened(WeekFacts(WEEK, 3, 1, unfinished=LEFT)).says("clean page")
    assert talk.asked == "objectives"
    assert talk.labels == ["Not this week"]


def test_the_main_objective_may_serve_one_of_the_year() -> None:
    facts = WeekFacts(WEEK, 3, 0, annual=(Line(BOOK, "Write the book"),))
    talk = opened(facts).says("Report").taps("enough").says("write the book").says("no").says("no")
    assert saved(talk)[0].serves == BOOK
    alone = opened(facts).says("Report").taps("enough").taps("itself").says("no").says("no")
    assert saved(alone)[0].serves is None


def test_the_outcomes_of_the_month_are_offered_before_the_objectives_of_the_year() -> None:
    outcomes = (Line(REPORT, "A first draft"), Line(MOTHER, "write THE book"))
    talk = opened(
        WeekFacts(WEEK, 3, 0, annual=(Line(BOOK, "Write the book"),), outcomes=outcomes)
    ).says("Chapter one")
    talk.taps("enough")
    assert talk.sees == "“Chapter one”: what does it serve, of your month or your year?"
    assert talk.labels == ["A first draft", "write THE book", "It stands alone"]
    talk.says("A first draft").says("skip").says("skip")
    assert saved(talk)[0].serves == REPORT


def test_the_plan_is_shown_before_it_is_kept() -> None:
    talk = opened().says("Report\nRun").taps("enough").says("Run").says("Monday 7:00").says("skip")
    assert talk.sees == (
        "Your week:\n• Report\n★ Run\nWhen and where: Monday 7:00\n\n"
        "Does it look like a week you could live in?"
    )
    assert talk.did(SavePlan) == []


def test_saved_it_says_what_comes_first() -> None:
    talk = opened().says("Report\nRun").taps("enough").says("Run").says("no").says("no").says("ok")
    assert talk.sees == "Kept: 2 things, “Run” first. I'll bring it up in the mornings."


def test_dropped_nothing_is_kept() -> None:
    talk = opened().says("Report").taps("enough").says("no").says("no").taps("drop")
    assert talk.did(SavePlan) == []
    assert talk.sees.startswith("Dropped, and nothing was kept.")


def test_one_step_back_from_the_review_asks_for_the_plan_b() -> None:
    talk = opened().says("Report").taps("enough").says("no").says("no").taps("back")
    assert talk.asked == "plan_b"
    assert talk.says("One page").asked == "review"


def test_back_over_a_list_forgets_the_last_message_alone() -> None:
    talk = opened().says("Report").says("Run").happens(WentBack())
    assert talk.asked.startswith("more.")
    assert "Run" not in talk.sees
    assert "• Report" in talk.sees


def test_a_plan_that_is_there_is_kept_or_made_anew() -> None:
    facts = WeekFacts(WEEK, 3, 0, planned=("Report", "Run"))
    assert opened(facts).says("keep it").sees == "Good, it stays as it is."
    assert opened(facts).taps("replace").asked == "objectives"


def test_left_in_the_middle_nothing_changes() -> None:
    talk = opened().says("Report").happens(Cancelled())
    assert talk.sees.startswith("All right, I didn't change anything.")
    assert talk.did(SavePlan) == []


@pytest.mark.parametrize(
    ("lower", "words"),
    [
        (
            LOWER,
            "Your energy has been below your usual on 9 of the last 12 days you told me about.",
        ),
        (
            replace(LOWER, reason=SignalReason.BELOW_ON_AVERAGE, scale=Scale.MOOD),
            "Lately your mood averages 2.4, and 3.6 is your usual.",
        ),
    ],
)
def test_a_smaller_week_is_offered_with_its_reason(lower: Lower, words: str) -> None:
    talk = opened(replace(KNOWN, lower=lower))
    assert talk.sees.startswith(
        f"The week of Monday, November 30. {words} I'd plan two things instead of three."
    )


def test_a_week_overloaded_again_brings_rest_and_someone_to_talk_to() -> None:
    assert "a rest day" not in opened(replace(KNOWN, lower=LOWER)).sees
    talk = opened(replace(KNOWN, capacity=1, lower=LOWER, is_overloaded_again=True))
    assert "I'd plan one thing instead of three." in talk.sees
    assert "a rest day would be time well spent" in talk.sees


def test_low_days_without_one_far_below_are_told_by_their_average() -> None:
    lower = replace(LOWER, reason=SignalReason.LOW_ENERGY, below=0)
    assert "averages 2.4" in opened(replace(KNOWN, lower=lower)).sees


def test_a_push_can_wait_an_hour_or_the_day_from_its_first_question_alone() -> None:
    pushed = replace(NEW, prompted_on=WEEK)
    assert opened(pushed).taps("later").did(Snooze) == [Snooze(MomentKind.PLANNING, WEEK, 60)]
    talk = opened(replace(pushed, unfinished=LEFT)).taps("nothing")
    assert "later" not in talk.choices
    skipped = opened(replace(pushed, planned=("Report",))).says("leave it for today")
    assert skipped.did(SkipToday) == [SkipToday(MomentKind.PLANNING, WEEK)]


def test_who_opens_a_plan_of_their_own_accord_gets_no_way_out_in_the_way() -> None:
    assert opened().labels == ["Not this week"]


def test_two_high_answers_on_burnout_make_it_one_small_thing_and_say_why() -> None:
    talk = opened(WeekFacts(WEEK, 1, 3, lower=LOWER, is_burnout_high_again=True))
    assert "Your last two answers on burnout were high, so I'd plan one thing" in talk.sees
    assert "9 of the last 12" not in talk.sees
