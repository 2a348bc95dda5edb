"""The year as a heat map: small calendars by month, the greener a day the more energy it had."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil

from cycles.calendar import week_of
from handlers.pictures import svg
from handlers.pictures.facts import YearPicture
from handlers.pictures.heading import heading
from handlers.pictures.month import days_of
from handlers.pictures.style import EDGE, EYEBROW, PALETTES, SMALL, WIDTH, Palette, Theme, shade
from handlers.words import catalog

COLUMNS = 3
CELL = 36
"""Pixels from one day to the next."""
SQUARE = 31
INSIDE = 38
MONTH = 304
"""Height of one month with its name."""
ROOM = (WIDTH - 2 * EDGE - 2 * INSIDE) / COLUMNS


def year(facts: YearPicture, language: str, theme: Theme) -> str:
    palette = PALETTES[theme]
    months = _months_shown(facts)
    head, top = heading(*year_heading(facts, language), palette)
    tall = ceil(len(months) / COLUMNS) * MONTH + 2 * INSIDE + 56
    parts = [head, svg.card(top, tall, palette)]
    for place, first in enumerate(months):
        row, column = divmod(place, COLUMNS)
        x = EDGE + INSIDE + column * ROOM + (ROOM - 7 * CELL) / 2
        parts += _month(facts, first, x, top + INSIDE + row * MONTH, language, palette)
    parts.append(_scale(top + tall - 46, language, palette))
    return svg.picture(parts, top + tall + EDGE, palette)


def year_heading(facts: YearPicture, language: str) -> tuple[str, str]:
    """The months shown, and in how many of their days something was said."""
    months = _months_shown(facts)
    shown = {day for first in months for day in days_of(first)}
    title = catalog.say(language, "picture-year_title", days=len(facts.days.keys() & shown))
    return catalog.month_range(language, months[0], months[-1]), title


def months_to(last: date) -> list[date]:
    """The firsts of twelve months, `last` the last of them."""
    firsts = [last]
    while len(firsts) < 12:
        firsts.insert(0, (firsts[0] - timedelta(days=1)).replace(day=1))
    return firsts


def _months_shown(facts: YearPicture) -> list[date]:
    """From the first one with a word on: what was before somebody came is nobody's absence."""
    months = months_to(facts.ends_in)
    first = min((day for day in facts.days if day >= months[0]), default=months[0])
    return [month for month in months if month >= first.replace(day=1)]


def _month(
    facts: YearPicture, first: date, x: float, y: float, language: str, palette: Palette
) -> Iterator[str]:
    yield svg.text(catalog.short_month(language, first), x, y + 34, EYEBROW, palette.ink)
    monday = week_of(first, facts.first_day_of_week).starts_on
    for day in days_of(first):
        row, place = divmod((day - monday).days, 7)
        left, top = x + place * CELL, y + 56 + row * CELL
        scores = facts.days.get(day)
        if scores is None:
            yield svg.disc(left + SQUARE / 2, top + SQUARE / 2, 3, palette.quiet)
            continue
        fill = palette.tint if scores.energy is None else palette.energy[shade(scores.energy)]
        yield svg.box(left, top, SQUARE, SQUARE, fill, 9)


def _scale(y: float, language: str, palette: Palette) -> str:
    """The five shades between the words for their ends, in the middle."""
    middle, half = WIDTH / 2, 5 * CELL / 2
    low, high = (catalog.say(language, f"picture-energy_{end}") for end in ("low", "high"))
    parts = svg.text(low, middle - half - 20, y, SMALL, palette.muted, anchor="end")
    parts += svg.text(high, middle + half + 20, y, SMALL, palette.muted)
    for level, fill in enumerate(palette.energy):
        parts += svg.box(middle - half + level * CELL + 2, y - 26, SQUARE, SQUARE, fill, 9)
    return parts
