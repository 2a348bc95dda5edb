"""Whether a reply tells what the model was told: its mark, its fences or a run of its words."""

import re

from coach.persona.fence import CLOSE, OPEN
from handlers.spelling import folded

LONGEST_RUN = 7
"""Words in a row that may be the same by chance."""


def leaks(text: str, canary: str, instructions: str) -> bool:
    """Whether the mark, a fence or more than a few words in a row of the instructions stand in it.

    The mark is found also in capitals, backwards, or with signs between its letters.
    """
    if OPEN in text or CLOSE in text:
        return True
    mark, said = _letters(canary), _letters(text)
    if mark and (mark in said or mark[::-1] in said):
        return True
    words, told = folded(text).split(), f" {folded(instructions)} "
    runs = (words[at : at + LONGEST_RUN + 1] for at in range(len(words) - LONGEST_RUN))
    return any(f" {' '.join(run)} " in told for run in runs)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
