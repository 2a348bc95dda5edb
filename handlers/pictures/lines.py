"""A text as the lines that fit into a box, by the measured width of its letters."""

from collections.abc import Iterator

from handlers.pictures.letters import UNKNOWN, advances, clusters, width
from handlers.pictures.style import Face


def wrapped(text: str, face: Face, room: float, most: int) -> list[str]:
    """At most `most` lines of at most `room` units; what does not fit ends in an ellipsis.

    Lines break between words, and inside a word that is wider than a line.
    """
    pieces = _pieces(text, face, room)
    lines: list[str] = []
    piece = next(pieces, None)
    while piece is not None and len(lines) < most:
        line, piece = piece, next(pieces, None)
        while piece is not None and measured(f"{line} {piece}", face) <= room:
            line, piece = f"{line} {piece}", next(pieces, None)
        lines.append(line)
    if piece is not None:
        lines[-1] = _shortened(f"{lines[-1]} {piece}", face, room)
    return lines


def fitted(text: str, face: Face, room: float) -> str:
    """The text on one line."""
    return next(iter(wrapped(text, face, room, most=1)), "")


def measured(text: str, face: Face) -> float:
    return width(text, face.font, face.size)


def _pieces(text: str, face: Face, room: float) -> Iterator[str]:
    """The words, those wider than a line in parts that are not; no further than they are read."""
    for word in text.split():
        part, taken = "", 0.0
        for cluster, added in advances(word, face.font, face.size):
            if part and taken + added > room:
                yield part
                # Alone, what no font has is an ellipsis of its own.
                part, taken = cluster, measured(cluster, face)
            else:
                part, taken = part + cluster, taken + added
        if part:
            yield part


def _shortened(text: str, face: Face, room: float) -> str:
    kept = list(clusters(text))
    while kept and measured("".join(kept) + UNKNOWN, face) > room:
        kept.pop()
    return "".join(kept).rstrip(" ,.;:-") + UNKNOWN
