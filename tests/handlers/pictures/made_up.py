"""Made-up weeks, months and years of somebody, for the tests that look at pictures."""

from datetime import date, timedelta

from cycles.plans import ObjectiveState
from handlers.pictures.drawing import Picture
from handlers.pictures.facts import MonthPicture, Outcome, Scores, WeekPicture, YearPicture

MONDAY = date(2026, 11, 16)
NOVEMBER = date(2026, 11, 1)
LONG = "Write the second chapter about rivers and their names, " * 3 + "and the letter"
TEXTS = (
    "Finish the report",
    "Ligar para o banco",
    LONG,
    "Correr junto al río",
    "Read",
    "Rest",
    "Go",
)
SCORES = (
    Scores(3, 4),
    Scores(2.5, 3),
    Scores(None, 2),
    Scores(4.5, None),
    Scores(),
    Scores(1, 1),
    Scores(5, 5),
)


def scores(first: date, days: int) -> dict[date, Scores]:
    return {first + timedelta(ahead): SCORES[ahead % 7] for ahead in range(days)}


def outcomes(count: int) -> tuple[Outcome, ...]:
    states = [*ObjectiveState] * 2
    return tuple(Outcome(text, state) for text, state in zip(TEXTS[:count], states, strict=False))


PICTURES: dict[str, Picture] = {
    "no word": WeekPicture(MONDAY),
    "three days": WeekPicture(MONDAY, scores(MONDAY, 3), outcomes(2)),
    "seven days": WeekPicture(MONDAY, scores(MONDAY, 7), outcomes(5)),
    "too many": WeekPicture(MONDAY, scores(MONDAY, 7), outcomes(7)),
    "a quiet month": MonthPicture(NOVEMBER),
    "a full month": MonthPicture(NOVEMBER, 7, scores(NOVEMBER, 30), outcomes(3), LONG),
    "a new year": YearPicture(NOVEMBER),
    "a full year": YearPicture(NOVEMBER, 7, scores(date(2025, 12, 1), 365)),
}
