"""How a written name or word is compared: without capitals, accents or punctuation."""

import re
import unicodedata

_LOOSE_MARKS = re.compile(r"['’`´.]")
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """The words of `text` in lower case, without accents, one space apart: "São  João-d'El" is
    "sao joao del". Emoji and punctuation disappear; apostrophes and full stops join what they
    stood between ("D.C." is "dc"). Text without letters or digits gives ""."""
    bare = _LOOSE_MARKS.sub("", without_accents(text))
    return " ".join(_WORD.findall(bare))


def without_accents(text: str) -> str:
    """`text` in lower case, every accent removed and every other character kept ("7½" is "71⁄2":
    compatibility characters are written out)."""
    small = text.casefold()
    if small.isascii():
        return small
    decomposed = unicodedata.normalize("NFKD", small)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
