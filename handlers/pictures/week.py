"""The week as a picture: its days as bars of energy and dots of mood, and what became of it."""

from collections.abc import Iterator
from datetime import date

from handlers.pictures import outcomes, svg
from handlers.pictures.facts import Scores, WeekPicture, energy, mood
from handlers.pictures.heading import heading, legend
from handlers.pictures.style import EDGE, NUMBER, PALETTES, WIDTH, Palette, Theme, shade
from handlers.words import catalog

CHART = 560
"""Height of the sheet with the days."""
QUIET = 170
"""Its height when there is nothing to measure."""
LEVEL = 66
"""Height of one point of a scale."""
BAR = 60
MARK = 34
"""Radius of the mark of a day with a word."""
INSIDE = 40
"""Between a sheet's edge and the days."""
GAP = 28


def week(facts: WeekPicture, language: str, theme: Theme) -> str:
    palette = PALETTES[theme]
    head, top = heading(*week_heading(facts, language), palette)
    below = outcomes.height(facts.outcomes)
    means = energy(facts.days), mood(facts.days)
    is_told = any(means)
    tall = CHART if is_told else QUIET
    base = top + (tall - 180 if is_told else 72)
    total = top + tall + (GAP + below if below else 0) + EDGE
    parts = [head, svg.card(top, tall, palette)]
    if is_told:
        parts += _scale(base, palette)
        parts.append(legend(*means, top + tall - 48, language, palette))
    parts += _days(facts, base, language, palette)
    if below:
        parts.append(outcomes.drawn(facts.outcomes, top + tall + GAP, language, palette))
    return svg.picture(parts, total, palette)


def week_heading(facts: WeekPicture, language: str) -> tuple[str, str]:
    """The dates, and in how many days something was said."""
    dates = catalog.date_range(language, facts.starts_on, facts.week.ends_on)
    count = len(facts.days.keys() & set(facts.week.days))
    return dates, catalog.say(language, "picture-week_title", days=count)


def _scale(base: float, palette: Palette) -> Iterator[str]:
    for level in range(1, 6):
        room = WIDTH - 2 * EDGE - 2 * INSIDE
        yield svg.rule(EDGE + INSIDE, base - level * LEVEL, room, palette.hairline)


def _days(facts: WeekPicture, base: float, language: str, palette: Palette) -> Iterator[str]:
    room = (WIDTH - 2 * EDGE - 2 * INSIDE) / 7
    for place, day in enumerate(facts.week.days):
        x = EDGE + INSIDE + room * (place + 0.5)
        yield from _day(day, facts.days.get(day), x, base, language, palette)


def _day(
    day: date, scores: Scores | None, x: float, base: float, language: str, palette: Palette
) -> Iterator[str]:
    name = catalog.weekday_letters(language, day.isoweekday())
    mark = base + 12 + MARK
    if scores is None:
        yield svg.disc(x, base - 8, 5, palette.quiet)
        yield svg.text(name, x, mark + 10, NUMBER, palette.muted, anchor="middle")
        return
    if scores.energy is not None:
        high = scores.energy * LEVEL
        fill = palette.energy[shade(scores.energy)]
        yield svg.box(x - BAR / 2, base - high, BAR, high - 6, fill, 26)
    if scores.mood is not None:
        y = base - scores.mood * LEVEL
        yield svg.disc(x, y, 19, palette.card)
        yield svg.disc(x, y, 14, palette.mood)
    yield svg.disc(x, mark, MARK, palette.green)
    yield svg.text(name, x, mark + 10, NUMBER, palette.on_green, anchor="middle")
