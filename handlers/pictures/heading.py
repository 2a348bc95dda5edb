"""What stands above the days of a picture, and how its colours are to be read."""

from cycles.metrics import Trend
from handlers.pictures import svg
from handlers.pictures.lines import fitted, measured, wrapped
from handlers.pictures.style import EDGE, EYEBROW, SMALL, TITLES, WIDTH, Palette
from handlers.words import catalog

ROOM = WIDTH - 2 * EDGE


def heading(above: str, title: str, palette: Palette) -> tuple[str, float]:
    """The dates and a sentence of at most two lines; and where the next part begins."""
    on_one_line = (face for face in TITLES if measured(title, face) <= ROOM)
    face = next(on_one_line, TITLES[-1])
    lines = wrapped(title, face, ROOM, most=2)
    first = EDGE + 112
    dates = fitted(above[:1].upper() + above[1:], EYEBROW, ROOM)
    parts = svg.text(dates, EDGE, EDGE + 30, EYEBROW, palette.muted)
    parts += svg.paragraph(lines, EDGE, first, ROOM, face, palette.ink)
    return parts, first + (len(lines) - 1) * face.leading + 52


def legend(
    energy: Trend | None, mood: Trend | None, y: float, language: str, palette: Palette
) -> str:
    """The two scales with their means, side by side in the middle; nothing of one not given."""
    shown = [
        (catalog.say(language, f"picture-{name}", mean=catalog.number(language, one.mean)), fill)
        for name, one, fill in (
            ("energy", energy, palette.energy[3]),
            ("mood", mood, palette.mood),
        )
        if one is not None
    ]
    widths = [44 + measured(words, SMALL) for words, _ in shown]
    x = (WIDTH - sum(widths) - 56 * (len(widths) - 1)) / 2
    parts = ""
    for (words, fill), wide in zip(shown, widths, strict=True):
        parts += svg.disc(x + 12, y - 10, 12, fill)
        parts += svg.text(words, x + 40, y, SMALL, palette.muted)
        x += wide + 56
    return parts
