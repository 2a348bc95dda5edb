"""What became of each objective, as a list in a picture."""

from collections.abc import Sequence
from typing import assert_never

from cycles.plans import ObjectiveState
from handlers.pictures import svg
from handlers.pictures.facts import Outcome
from handlers.pictures.lines import fitted, wrapped
from handlers.pictures.style import EDGE, SMALL, TEXT, WIDTH, Palette
from handlers.words import catalog

MOST = 6
"""Objectives drawn; what is beyond is counted."""
MOST_LINES = 2
"""Of one objective."""
TOP = 40
BETWEEN = 34
ICON = 22
"""Radius of a mark."""
INDENT = 40 + 2 * ICON + 28
ROOM = WIDTH - 2 * EDGE - INDENT - 40


def height(outcomes: Sequence[Outcome]) -> float:
    """Of the sheet; 0 without an objective."""
    if not outcomes:
        return 0
    heights = [_height(one) for one in outcomes[:MOST]]
    rest = SMALL.leading + BETWEEN if len(outcomes) > MOST else 0
    return 2 * TOP + sum(heights) + BETWEEN * (len(heights) - 1) + rest


def drawn(outcomes: Sequence[Outcome], top: float, language: str, palette: Palette) -> str:
    """The sheet with its marks, the texts and what became of them."""
    parts = svg.card(top, height(outcomes), palette)
    y = top + TOP
    for one in outcomes[:MOST]:
        parts += _drawn(one, y, language, palette)
        y += _height(one) + BETWEEN
    if len(outcomes) > MOST:
        more = catalog.say(language, "picture-more", count=len(outcomes) - MOST)
        parts += svg.text(more, EDGE + INDENT, y + 30, SMALL, palette.muted)
    return parts


def _height(one: Outcome) -> float:
    return len(_lines(one)) * TEXT.leading + SMALL.leading


def _lines(one: Outcome) -> list[str]:
    return wrapped(one.text, TEXT, ROOM, MOST_LINES)


def _drawn(one: Outcome, y: float, language: str, palette: Palette) -> str:
    lines, x = _lines(one), EDGE + INDENT
    became = fitted(catalog.say(language, f"picture-state_{one.state.value}"), SMALL, ROOM)
    is_quiet = one.state is ObjectiveState.LET_GO
    parts = _mark(one.state, EDGE + 40 + ICON, y + 26, palette)
    parts += svg.paragraph(lines, x, y + 38, ROOM, TEXT, palette.muted if is_quiet else palette.ink)
    parts += svg.text(became, x, y + 32 + len(lines) * TEXT.leading, SMALL, palette.muted)
    return parts


def _mark(state: ObjectiveState, x: float, y: float, palette: Palette) -> str:
    """Each state has a shape of its own, so that no colour has to tell them apart."""
    match state:
        case ObjectiveState.DONE:
            tick = f"M{x - 9:g} {y + 1:g}l6 7 12 -14"
            return svg.disc(x, y, ICON, palette.green) + svg.stroke(tick, palette.on_green)
        case ObjectiveState.PARTLY:
            half = f'<path d="M{x:g} {y - ICON:g}a{ICON} {ICON} 0 0 1 0 {2 * ICON}z"'
            return svg.ring(x, y, ICON - 2, palette.green) + f'{half} fill="{palette.green}"/>'
        case ObjectiveState.CARRIED_OVER:
            arrow = f"M{x - 9:g} {y:g}h18m-7 -7l7 7 -7 7"
            return svg.disc(x, y, ICON, palette.tint) + svg.stroke(arrow, palette.green, 4)
        case ObjectiveState.LET_GO:
            wave = f"M{x - 12:g} {y:g}q6 -9 12 0t12 0"
            return svg.stroke(wave, palette.muted, 4)
        case ObjectiveState.OPEN:
            return svg.ring(x, y, ICON - 2, palette.green)
        case _:
            assert_never(state)
