"""Which font has each letter, how wide it is, and what stands where none has it."""

import gzip
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"
FONT_FILES = tuple(sorted(str(file) for file in FOLDER.glob("*.?tf")))
"""Everything a picture may be drawn with, so that it is the same on every machine."""

EMOJI = "noto-emoji"
FALLBACKS = ("noto-hebrew", "noto-arabic", EMOJI)
EMOJI_SCALE = 0.84
"""Noto's signs are wider than a letter is high; at this size they stand well in a line."""
UNKNOWN = "…"
"""Stands for words in a script that no font here has; what is said beside a picture has them."""

_JOINER = "\u200d"
_AS_EMOJI = "\ufe0f"
_KEYCAP = "\u20e3"
_EM = 1000


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in a row that one font draws; `scale` is their size beside the text's own."""

    font: str
    text: str
    scale: float = 1.0


def runs(text: str, font: str) -> list[Run]:
    """A text by the fonts that draw it; what none can draw is one ellipsis."""
    found = [(cluster, _font_of(cluster, font)) for cluster in clusters(text)]
    merged: list[Run] = []
    for own, group in groupby(found, key=lambda one: one[1]):
        if own is None:
            merged.append(Run(font, UNKNOWN))
        else:
            letters = "".join(cluster for cluster, _ in group)
            merged.append(Run(own, letters, EMOJI_SCALE if own == EMOJI else 1.0))
    return merged


def width(text: str, font: str, size: float) -> float:
    """In the unit of `size`; never less than what is drawn but for the kerning of a pair."""
    return sum(added for _, added in advances(text, font, size))


def advances(text: str, font: str, size: float) -> Iterator[tuple[str, float]]:
    """Each cluster with what it adds to the width; in a row that no font has, the first alone."""
    is_after_unknown = False
    for cluster in clusters(text):
        own = _font_of(cluster, font)
        is_unknown = own is None
        if is_unknown and is_after_unknown:
            yield cluster, 0.0
        else:
            scale = EMOJI_SCALE if own == EMOJI else 1.0
            letters = UNKNOWN if own is None else cluster
            table = _widths()[own or font]
            yield cluster, scale * size * sum(table.get(it, 0) for it in letters) / _EM
        is_after_unknown = is_unknown


def is_right_to_left(text: str) -> bool:
    """By its first letter that has a direction."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def clusters(text: str) -> Iterator[str]:
    """What a reader sees as one letter: with its accents, an emoji with all it is made of."""
    cluster = ""
    for letter in unicodedata.normalize("NFC", text):
        category = unicodedata.category(letter)
        if category in ("Cc", "Cf", "Cs", "Co", "Cn") and letter != _JOINER:
            continue
        if cluster and (category[0] == "M" or _goes_on(cluster, letter)):
            cluster += letter
            continue
        if cluster:
            yield cluster
        cluster = letter
    if cluster:
        yield cluster


def _goes_on(cluster: str, letter: str) -> bool:
    is_tone = "\U0001f3fb" <= letter <= "\U0001f3ff"
    is_second_flag = _is_flag(letter) and len(cluster) == 1 and _is_flag(cluster)
    return letter == _JOINER or cluster[-1] == _JOINER or is_tone or is_second_flag


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _font_of(cluster: str, font: str) -> str | None:
    if cluster[-1] in (_AS_EMOJI, _KEYCAP) or _AS_EMOJI in cluster:
        return EMOJI if cluster[0] in _widths()[EMOJI] else _with_letter(cluster[0], font)
    return _with_letter(cluster[0], font)


def _with_letter(letter: str, font: str) -> str | None:
    return next((own for own in (font, *FALLBACKS) if letter in _widths()[own]), None)


@cache
def _widths() -> Mapping[str, Mapping[str, int]]:
    """Of each font, the advance of its letters in thousandths of the size."""
    tables: dict[str, dict[str, int]] = json.loads(
        gzip.decompress((FOLDER / "widths.json.gz").read_bytes())
    )
    return tables
