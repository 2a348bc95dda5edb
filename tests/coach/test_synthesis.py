"""What is said about a day and a week: always the person's own facts, never twice in a row."""

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from coach.synthesis import (
    DaySeen,
    Line,
    MonthSeen,
    WeekSeen,
    line_of_day,
    line_of_month,
    line_of_week,
)
from cycles.check_ins import FocusOutcome
from cycles.people import Tone
from handlers.words import catalog
from handlers.words.catalog import LANGUAGES

SCORES = (None, 1, 2, 3, 5)
TUESDAY = date(2026, 11, 24)


def days() -> Iterator[DaySeen]:
    for morning, energy, mood in product(SCORES, repeat=3):
        for outcome, done in product((None, *FocusOutcome), (0, 1, 2)):
            yield DaySeen(morning, energy, mood, outcome, done, is_plan_done=done == 1)
        yield DaySeen(morning, energy, mood, usual_energy=2.24)


def weeks() -> Iterator[WeekSeen]:
    for days, energy, before in product(range(8), (None, 2.0, 2.49, 4.2), (None, 2.5, 4.5)):
        for best_day, done in product((None, TUESDAY), (0, 2)):
            yield WeekSeen(done, energy, days, before, best_day, 4.5)


def months() -> Iterator[MonthSeen]:
    for days, energy, before in product((0, 1, 20), (None, 2.5, 4.2), (None, 3.5)):
        for done in (0, 5):
            yield MonthSeen(done, energy, days, before)


def every_line() -> Iterator[Line]:
    """Each sentence that anything can lead to, also as the second one running."""
    for day in days():
        line = line_of_day(day, None)
        yield from (line, line_of_day(day, line.name))
    yield from (line_of_day(DaySeen(), f"evening_quiet_{number}") for number in range(1, 5))
    yield from lines_of_periods()


def lines_of_periods() -> Iterator[Line]:
    """The sentences of weeks and months, and what comes when the same week or month follows."""
    for week in weeks():
        about = line_of_week(week, None)
        again = line_of_week(week, about.name if about else None)
        yield from (line for line in (about, again) if line)
    for month in months():
        told = line_of_month(month, None)
        after = line_of_month(month, told.name if told else None)
        yield from (line for line in (told, after) if line)


def test_nothing_is_said_twice_in_a_row() -> None:
    for day in days():
        line = line_of_day(day, None)
        assert line_of_day(day, line.name).name != line.name
    for week in weeks():
        about = line_of_week(week, None)
        again = line_of_week(week, about.name) if about else None
        assert again is None or (about is not None and about.name != again.name)


def test_quiet_evenings_go_through_all_their_sentences_before_one_comes_back() -> None:
    said, last = [], None
    for _ in range(8):
        last = line_of_day(DaySeen(), last).name
        said.append(last)
    assert said[:4] == said[4:]
    assert len(set(said)) == 4


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (DaySeen(2, 3, 3, FocusOutcome.DONE, done=1), "evening_done_low"),
        (DaySeen(3, 3, 3, FocusOutcome.DONE, done=2), "evening_done_count"),
        (DaySeen(3, 3, 3, FocusOutcome.DONE, done=3, is_plan_done=True), "evening_plan_done"),
        (DaySeen(3, 3, 3, FocusOutcome.PARTLY, done=2), "evening_quiet_1"),
        (DaySeen(2, 4, 4), "evening_rose"),
        (DaySeen(4, 2, 2), "evening_fell"),
        (DaySeen(2, 2, 2, FocusOutcome.NOT_TODAY), "evening_let_wait"),
        (DaySeen(2, 2, 4), "evening_light"),
        (DaySeen(4, 4, 2), "evening_apart"),
        (DaySeen(4, 4, 4, usual_energy=2.8), "evening_above"),
        (DaySeen(4, 4, 4, usual_energy=3.2), "evening_quiet_1"),
        (DaySeen(), "evening_quiet_1"),
    ],
)
def test_an_evening_names_what_stands_out_in_it(day: DaySeen, name: str) -> None:
    assert line_of_day(day, None).name == name


@pytest.mark.parametrize(
    ("week", "name"),
    [
        (WeekSeen(2, 2.4, 5), "week_done_low"),
        (WeekSeen(2, 3.4, 5, energy_before=2.8), "week_energy_up"),
        (WeekSeen(0, 2.4, 5, energy_before=3.0), "week_energy_down"),
        (WeekSeen(2, 3.4, 5, None, TUESDAY, 4.5), "week_best_day"),
    ],
)
def test_a_week_names_what_stands_out_in_it(week: WeekSeen, name: str) -> None:
    line = line_of_week(week, None)
    assert line is not None
    assert line.name == name


@pytest.mark.parametrize(
    ("month", "name"),
    [
        (MonthSeen(9, 3.6, 20, 3.2), "month_energy_up"),
        (MonthSeen(9, 3.0, 20, 3.4), "month_energy_down"),
        (MonthSeen(9, 3.3, 20, 3.4), "month_done"),
    ],
)
def test_a_month_names_what_stands_out_in_it(month: MonthSeen, name: str) -> None:
    line = line_of_month(month, None)
    assert line is not None
    assert line.name == name
    again = line_of_month(month, name)
    assert again is None or again.name != name


@pytest.mark.parametrize(
    "week",
    [WeekSeen(), WeekSeen(2, 3.4, 2, energy_before=1.0), WeekSeen(2, 3.4, 5, energy_before=3.1)],
)
def test_where_nothing_stands_out_the_picture_of_a_week_is_enough(week: WeekSeen) -> None:
    assert line_of_week(week, None) is None


def test_where_nothing_stands_out_the_picture_of_a_month_is_enough() -> None:
    assert line_of_month(MonthSeen(1, 3.3, 20, 3.4), None) is None


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_short_asks_nothing_and_is_no_other_ones(
    language: str, tone: Tone
) -> None:
    lines = {line.name: line for line in every_line()}.values()
    texts = [
        catalog.say(language, f"synthesis-{line.name}", tone=tone.value, **line.values)
        for line in lines
    ]
    for text in texts:
        assert len(text) <= 160, text
        assert not {"?", "%"} & {*text}, text
    assert len(set(texts)) == len(texts)


def test_numbers_are_written_as_the_language_does() -> None:
    line = line_of_week(WeekSeen(0, 3.42, 5, None, TUESDAY, 4.5), None)
    assert line is not None
    said = [catalog.say(one, f"synthesis-{line.name}", **line.values) for one in LANGUAGES]
    assert said == [
        "Your energy was highest on Tuesday, 4.5 out of 5; the week averaged 3.4.",
        "Sua energia foi mais alta na terça: 4,5 de 5. A média da semana foi 3,4.",
        "Tu energía fue más alta el martes: 4,5 de 5. La semana promedió 3,4.",
    ]
