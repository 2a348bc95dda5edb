"""A text as the lines that fit into a box, by the measured width of its letters."""

from handlers.pictures.letters import UNKNOWN, clusters, width
from handlers.pictures.style import Face


def wrapped(text: str, face: Face, room: float, most: int) -> list[str]:
    """At most `most` lines of at most `room` units; what does not fit ends in an ellipsis.

    Lines break between words, and inside a word that is wider than a line.
    """
    words = _pieces(text, face, room)
    lines: list[str] = []
    while words and len(lines) < most:
        line = words.pop(0)
        while words and measured(f"{line} {words[0]}", face) <= room:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    if words:
        lines[-1] = _shortened(f"{lines[-1]} {words[0]}", face, room)
    return lines


def fitted(text: str, face: Face, room: float) -> str:
    """The text on one line."""
    return next(iter(wrapped(text, face, room, most=1)), "")


def measured(text: str, face: Face) -> float:
    return width(text, face.font, face.size)


def _pieces(text: str, face: Face, room: float) -> list[str]:
    """The words, those wider than a line in parts that are not."""
    pieces: list[str] = []
    for word in text.split():
        part = ""
        for cluster in clusters(word):
            if part and measured(part + cluster, face) > room:
                pieces.append(part)
                part = ""
            part += cluster
        if part:
            pieces.append(part)
    return pieces


def _shortened(text: str, face: Face, room: float) -> str:
    kept = list(clusters(text))
    while kept and measured("".join(kept) + UNKNOWN, face) > room:
        kept.pop()
    return "".join(kept).rstrip(" ,.;:-") + UNKNOWN
