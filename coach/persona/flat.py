"""A text as it is compared: small letters, no accents, no disguises, single spaces."""

import re
import unicodedata

from handlers.spelling import without_accents

_APOSTROPHES = str.maketrans("’‘`´ʼ＇", "''''''")
_QUOTED = re.compile(r"“([^”]*)”|«([^»]*)»|\"([^\"]*)\"|„([^“]*)“")
EMOJI_PARTS = "\u200d\ufe0e\ufe0f"
"""Invisible signs that an emoji is made with."""


def flat(text: str) -> str:
    """`text` to be searched: "Você  não’s" is "voce nao's"."""
    seen = "".join(sign for sign in text.translate(_APOSTROPHES) if not is_invisible(sign))
    return re.sub(r"\s+", " ", without_accents(seen)).strip()


def is_invisible(sign: str) -> bool:
    """Whether a character shows nothing and is no line break, tab or part of an emoji."""
    if sign in "\n\t" or sign in EMOJI_PARTS:
        return False
    return unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def without_quotes(text: str, own: str) -> str:
    """`text` without what it quotes from `own`; what is quoted from nowhere stays."""
    known = flat(own)

    def _kept(quoted: re.Match[str]) -> str:
        words = flat(next(group for group in quoted.groups() if group is not None))
        return "“”" if words.strip(" .,;:!?…¿¡") in known else quoted[0]

    return _QUOTED.sub(_kept, text)
