"""How a picture looks: its colours by light and by dark, and its sizes of type."""

from dataclasses import dataclass
from enum import StrEnum

WIDTH = 1080
"""Pixels of every picture; a phone shows it at a third of that."""
EDGE = 64
"""Between a picture's edge and what stands in it."""


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of the web chat; the five of energy go from drained to full."""

    paper: str
    dawn: str
    card: str
    ink: str
    muted: str
    hairline: str
    quiet: str
    """The dot of a day without a word."""
    energy: tuple[str, str, str, str, str]
    on_energy: tuple[str, str, str, str, str]
    """What is legible on each of them."""
    mood: str
    green: str
    on_green: str
    tint: str


PALETTES = {
    Theme.LIGHT: Palette(
        paper="#faf6f0",
        dawn="#fbe3c8",
        card="#fffdfa",
        ink="#2b2622",
        muted="#6d6359",
        hairline="#efe6da",
        quiet="#d9ccbb",
        energy=("#d5e5dc", "#aecfc0", "#7fb09d", "#528a77", "#2f5d50"),
        on_energy=("#2b2622", "#2b2622", "#1d2a25", "#ffffff", "#ffffff"),
        mood="#e8954f",
        green="#2f5d50",
        on_green="#ffffff",
        tint="#e6efea",
    ),
    Theme.DARK: Palette(
        paper="#191715",
        dawn="#33271e",
        card="#292520",
        ink="#efe8df",
        muted="#aea497",
        hairline="#37322c",
        quiet="#554d44",
        energy=("#2c3d36", "#3d5d51", "#57867a", "#78b09d", "#a6dcc7"),
        on_energy=("#efe8df", "#efe8df", "#ffffff", "#152019", "#152019"),
        mood="#f0b070",
        green="#93c9b5",
        on_green="#17211d",
        tint="#2b3a34",
    ),
}


@dataclass(frozen=True, slots=True)
class Face:
    """A font, its size and the distance of its lines, in pixels."""

    font: str
    size: float
    leading: float


TITLES = (
    Face("inter-display", 68, 80),
    Face("inter-display", 62, 74),
    Face("inter-display", 56, 68),
)
"""The largest in which a title stands on one line, else the smallest on two."""
EYEBROW = Face("inter-semibold", 34, 44)
TEXT = Face("inter-regular", 38, 50)
SMALL = Face("inter-regular", 30, 40)
NUMBER = Face("inter-semibold", 30, 40)
TINY = Face("inter-semibold", 28, 36)


def shade(score: float) -> int:
    """Which of the five colours stands for a score from 1 to 5."""
    return min(4, max(0, round(score) - 1))
