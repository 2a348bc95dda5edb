"""The parts that every picture is made of, as SVG; own words come in escaped."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from handlers.pictures.letters import is_right_to_left, runs
from handlers.pictures.style import EDGE, WIDTH, Face, Palette

RADIUS = 44
RIGHT_TO_LEFT, ENDS = "\u2067", "\u2069"
"""Around a line of a script that runs that way: its figures and foreign words take their places."""
DAWN = 420
"""How far down the light of the morning reaches; drawing it is what takes time."""


def picture(parts: Iterable[str], height: float, palette: Palette) -> str:
    """The whole document, on paper with a breath of dawn from above."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}"'
        f' viewBox="0 0 {WIDTH} {height:g}">'
        '<defs><linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{palette.dawn}"/>'
        f'<stop offset="1" stop-color="{palette.paper}"/>'
        "</linearGradient></defs>"
        f'<rect width="{WIDTH}" height="{height:g}" fill="{palette.paper}"/>'
        f'<rect width="{WIDTH}" height="{DAWN}" fill="url(#dawn)"/>'
        f"{''.join(parts)}</svg>"
    )


def card(y: float, height: float, palette: Palette) -> str:
    """A sheet from edge to edge."""
    return box(EDGE, y, WIDTH - 2 * EDGE, height, palette.card, RADIUS)


def box(x: float, y: float, width: float, height: float, fill: str, radius: float) -> str:
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
        f' rx="{min(radius, width / 2, height / 2):g}" fill="{fill}"/>'
    )


def disc(x: float, y: float, radius: float, fill: str) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"/>'


def ring(x: float, y: float, radius: float, stroke: str, thickness: float = 4) -> str:
    return (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="none"'
        f' stroke="{stroke}" stroke-width="{thickness:g}"/>'
    )


def stroke(path: str, colour: str, thickness: float = 5) -> str:
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thickness:g}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def rule(x: float, y: float, width: float, colour: str) -> str:
    return stroke(f"M{x:g} {y:g}h{width:g}", colour, 2)


def text(words: str, x: float, y: float, face: Face, fill: str, *, anchor: str = "start") -> str:
    """One line with its baseline at `y`; it must have been fitted."""
    spans = "".join(
        f'<tspan font-family="virtus-{run.font}"'
        + (f' font-size="{face.size * run.scale:g}"' if run.scale != 1 else "")
        + f">{escape(run.text)}</tspan>"
        for run in runs(words, face.font)
    )
    if is_right_to_left(words):
        spans = f"{RIGHT_TO_LEFT}{spans}{ENDS}"
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{face.size:g}" fill="{fill}"'
        f' text-anchor="{anchor}" xml:space="preserve">{spans}</text>'
    )


def paragraph(lines: Iterable[str], x: float, y: float, room: float, face: Face, fill: str) -> str:
    """Lines under one another, the first with its baseline at `y`; from the right where the script
    runs that way."""
    told = list(lines)
    from_right = is_right_to_left(" ".join(told))
    start, anchor = (x + room, "end") if from_right else (x, "start")
    return "".join(
        text(line, start, y + number * face.leading, face, fill, anchor=anchor)
        for number, line in enumerate(told)
    )
