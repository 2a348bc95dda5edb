"""The month as a picture: a calendar whose days grow with their energy, and what became of it."""

from collections.abc import Iterator
from datetime import date, timedelta

from cycles.calendar import week_of
from handlers.pictures import outcomes, svg
from handlers.pictures.facts import MonthPicture, Scores, energy, mood
from handlers.pictures.heading import heading, legend
from handlers.pictures.lines import wrapped
from handlers.pictures.style import (
    EDGE,
    PALETTES,
    TEXT,
    TINY,
    WIDTH,
    Palette,
    Theme,
    shade,
)
from handlers.words import catalog

ROW = 122
"""Height of a week."""
INSIDE = 36
ABOVE = 84
"""For the letters of the weekdays."""
BELOW = 96
"""For how the colours are read."""
GAP = 28
WITHOUT_SCORE = 26
"""Radius of a day on which something was said, but not its energy."""


def month(facts: MonthPicture, language: str, theme: Theme) -> str:
    palette = PALETTES[theme]
    head, top = heading(*month_heading(facts, language), palette)
    themed, top = _theme(facts, top, palette)
    tall = ABOVE + ROW * _rows(facts) + BELOW
    below = outcomes.height(facts.outcomes)
    total = top + tall + (GAP + below if below else 0) + EDGE
    parts = [
        head,
        themed,
        svg.card(top, tall, palette),
        *_calendar(facts, top, language, palette),
        legend(energy(facts.days), mood(facts.days), top + tall - 42, language, palette),
    ]
    if below:
        parts.append(outcomes.drawn(facts.outcomes, top + tall + GAP, language, palette))
    return svg.picture(parts, total, palette)


def month_heading(facts: MonthPicture, language: str) -> tuple[str, str]:
    """The month, and in how many of its days something was said."""
    count = len(facts.days.keys() & set(days_of(facts.starts_on)))
    title = catalog.say(language, "picture-month_title", days=count)
    return catalog.month(language, facts.starts_on), title


def days_of(first: date) -> list[date]:
    """The days of the month that begins on a date."""
    following = (first + timedelta(days=31)).replace(day=1)
    return [first + timedelta(days=ahead) for ahead in range((following - first).days)]


def _theme(facts: MonthPicture, top: float, palette: Palette) -> tuple[str, float]:
    if not facts.theme:
        return "", top
    lines = wrapped(facts.theme, TEXT, WIDTH - 2 * EDGE, most=2)
    drawn = svg.paragraph(lines, EDGE, top + 12, WIDTH - 2 * EDGE, TEXT, palette.muted)
    return drawn, top + len(lines) * TEXT.leading + 12


def _rows(facts: MonthPicture) -> int:
    days = days_of(facts.starts_on)
    first, last = (week_of(day, facts.first_day_of_week) for day in (days[0], days[-1]))
    return (last.starts_on - first.starts_on).days // 7 + 1


def _calendar(facts: MonthPicture, top: float, language: str, palette: Palette) -> Iterator[str]:
    room = (WIDTH - 2 * EDGE - 2 * INSIDE) / 7
    first = week_of(facts.starts_on, facts.first_day_of_week)
    for place, day in enumerate(first.days):
        name = catalog.weekday_letters(language, day.isoweekday())
        x = EDGE + INSIDE + room * (place + 0.5)
        yield svg.text(name, x, top + 62, TINY, palette.muted, anchor="middle")
    for day in days_of(facts.starts_on):
        row, place = divmod((day - first.starts_on).days, 7)
        x = EDGE + INSIDE + room * (place + 0.5)
        yield _day(day, facts.days.get(day), x, top + ABOVE + ROW * (row + 0.5), palette)


def _day(day: date, scores: Scores | None, x: float, y: float, palette: Palette) -> str:
    number = str(day.day)
    if scores is None:
        return svg.text(number, x, y + 10, TINY, palette.muted, anchor="middle")
    if scores.energy is None:
        drawn = svg.disc(x, y, WITHOUT_SCORE, palette.tint)
        ink = palette.ink
    else:
        level = shade(scores.energy)
        drawn = svg.disc(x, y, 28 + 4.5 * scores.energy, palette.energy[level])
        ink = palette.on_energy[level]
    if scores.mood is not None:
        drawn += _mood(scores.mood, x + 36, y - 32, palette)
    return drawn + svg.text(number, x, y + 10, TINY, ink, anchor="middle")


def _mood(score: float, x: float, y: float, palette: Palette) -> str:
    radius = 4 + 2 * score
    return svg.disc(x, y, radius + 4, palette.card) + svg.disc(x, y, radius, palette.mood)
