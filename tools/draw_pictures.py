"""Draws the example pictures of docs/images: weeks, a month and a year of nobody.

.venv/bin/python -m tools.draw_pictures
"""

from collections.abc import Iterator
from datetime import date, timedelta
from math import sin
from pathlib import Path

from resvg_py import svg_to_bytes

from cycles.plans import ObjectiveState
from handlers.pictures.drawing import Drawing
from handlers.pictures.facts import MonthPicture, Outcome, Scores, WeekPicture, YearPicture
from handlers.pictures.letters import FONT_FILES
from handlers.pictures.style import Theme

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
MONDAY, NOVEMBER, LAST_DECEMBER = date(2026, 11, 16), date(2026, 11, 1), date(2025, 12, 1)
WEEK = WeekPicture(
    MONDAY,
    {
        MONDAY: Scores(3, 4),
        MONDAY + timedelta(1): Scores(2.5, 3),
        MONDAY + timedelta(3): Scores(4, 4.5),
        MONDAY + timedelta(4): Scores(4.5, 4),
        MONDAY + timedelta(6): Scores(2, 2),
    },
    (
        Outcome("Finish the quarterly report", ObjectiveState.DONE),
        Outcome("Call the bank about the loan", ObjectiveState.PARTLY),
        Outcome("Run twice by the river", ObjectiveState.CARRIED_OVER),
        Outcome("Sort the photos of the summer", ObjectiveState.LET_GO),
    ),
)


def main() -> None:
    month = MonthPicture(NOVEMBER, 1, dict(_days(NOVEMBER, 24)))
    year = YearPicture(NOVEMBER, 1, dict(_days(LAST_DECEMBER, 358)))
    for name, picture, language, theme in (
        ("picture-week-light", WEEK, "en", Theme.LIGHT),
        ("picture-week-dark", WEEK, "en", Theme.DARK),
        ("picture-month-light", month, "pt-BR", Theme.LIGHT),
        ("picture-year-dark", year, "es", Theme.DARK),
    ):
        svg = Drawing(picture, language).svg(theme)
        png = svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=list(FONT_FILES))
        (IMAGES / f"{name}.png").write_bytes(png)


def _days(first: date, count: int) -> Iterator[tuple[date, Scores]]:
    """Some three days of four, in waves."""
    for ahead in range(count):
        if sin(ahead * 12.9898) > -0.6:
            energy = 3 + 1.1 * sin(ahead / 23) + 1.2 * sin(ahead * 78.233)
            mood = 3.2 + 1.3 * sin(ahead * 37.719)
            yield first + timedelta(ahead), Scores(_within(energy), _within(mood))


def _within(score: float) -> float:
    return min(5.0, max(1.0, round(2 * score) / 2))


if __name__ == "__main__":
    main()
