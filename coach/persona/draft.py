"""How much of an answer that is still being written may be shown already?"""

import re

from coach.persona.checks import Check
from coach.persona.complaint import faults
from coach.persona.plain import cleaned

_WHOLE = re.compile(r".*(?:[.!?…][\"”»')\]]*(?=\s)|\n)", re.DOTALL)
_SETTLED_LATER = frozenset({Check.EMPTY, Check.QUESTION})
"""What only a whole answer can be held against."""


class Draft:
    """One answer while it grows; what it is held against is what `complaint` takes."""

    def __init__(
        self, *, language: str, own_words: str = "", canary: str = "", instructions: str = ""
    ) -> None:
        self._language = language
        self._own_words = own_words
        self._canary = canary
        self._instructions = instructions
        self._whole = self._shown = ""

    def so_far(self, text: str) -> str:
        """The whole sentences of `text`, plain; "" while there are none, or one is not fit.

        A half sentence is held back: the rest of it may make a link, or the mark, of it.
        """
        found = _WHOLE.match(text)
        whole = found[0] if found else ""
        if whole != self._whole:
            self._whole, self._shown = whole, self._fit(cleaned(whole))
        return self._shown

    def _fit(self, said: str) -> str:
        found = faults(
            said,
            language=self._language,
            own_words=self._own_words,
            canary=self._canary,
            instructions=self._instructions,
        )
        return "" if found.keys() - _SETTLED_LATER else said
