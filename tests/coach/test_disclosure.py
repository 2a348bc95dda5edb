"""Whoever talks for hours is told every three of them that an AI answers."""

from datetime import UTC, datetime, timedelta

from coach.disclosure import is_due

BEGAN = datetime(2026, 11, 24, 9, tzinfo=UTC)


def told(minutes: list[int]) -> list[int]:
    """At which of these minutes it is said."""
    instants = [BEGAN + timedelta(minutes=minute) for minute in minutes]
    return [
        minute for place, minute in enumerate(minutes) if is_due(instants[:place], instants[place])
    ]


def test_a_short_talk_is_not_interrupted() -> None:
    assert told([0, 1, 5, 20, 75, 130, 179]) == []


def test_a_long_one_is_told_every_three_hours_and_once_each() -> None:
    assert told(list(range(0, 600, 10))) == [180, 360, 540]
    assert told([0, 50, 100, 150, 200, 250, 300, 350, 400]) == [200, 400]


def test_a_break_of_more_than_an_hour_begins_anew() -> None:
    assert told([0, 60, 120, 181, 240, 300, 360]) == []
    assert told([0, 60, 120, 181, 240, 300, 360, 361]) == [361]


def test_two_days_of_a_word_each_are_no_continuing_talk() -> None:
    assert told([0, 1440, 2880]) == []
