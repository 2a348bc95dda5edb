"""The shape of a reply: how many sentences and questions, how long, how many emoji."""

import re

from coach.persona.checks import Check
from coach.persona.flat import is_invisible

MOST_STATEMENTS = 3
MOST_CHARACTERS = 420
"""Of a whole reply: about what a phone shows without scrolling."""
LONGEST_SENTENCE = 220
"""Characters; a longer one is no short sentence."""
LEAST_TO_SPLIT = 3
"""Letters of a word before a full stop that ends a sentence when a small letter follows."""

_END = re.compile(r"(?<=[.!?…])[\"”»')\]]*\s+|\n+")
_SHORTENED = re.compile(
    r"(?:^|\s)(?:dra?|sra?|mrs?|ms|prof|profa|st|sto|sta|vs|ex|e\.g|i\.e)\.$", re.IGNORECASE
)
_EMOJI = re.compile(
    "(?:[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?\u20e3"
    "|[\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
    "[\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[\u2600-\u27bf\U0001f000-\U0001faff]"
    "[\ufe0f\U0001f3fb-\U0001f3ff]*)*)"
)


def sentences(text: str) -> list[str]:
    """The sentences of a text in order, a line of a list counting as one; signs alone are none."""
    found: list[str] = []
    for piece in _END.split(text):
        if not any(sign.isalnum() for sign in piece):
            continue
        if found and (_SHORTENED.search(found[-1]) or _goes_on(found[-1], piece)):
            found[-1] += f" {piece}"
        else:
            found.append(piece.strip())
    return found


def emoji(text: str) -> list[str]:
    return _EMOJI.findall(text)


def faults_of_shape(text: str) -> dict[Check, str]:
    """What is wrong with the shape, each with what shows it, or ""."""
    found: dict[Check, str] = {}
    told = sentences(text)
    if not told:
        return {Check.EMPTY: ""}
    asked = [sentence for sentence in told if _is_question(sentence)]
    if (
        len(told) - len(asked) > MOST_STATEMENTS
        or len(text) > MOST_CHARACTERS
        or max(map(len, told)) > LONGEST_SENTENCE
    ):
        found[Check.LENGTH] = ""
    if len(asked) > 1 or (asked and not _is_question(told[-1])) or text.count("¿") > 1:
        found[Check.QUESTION] = ""
    if len(emoji(text)) > 1 or any(map(is_invisible, text)):
        found[Check.SIGNS] = ""
    if re.search(r"[!¡]\s*!|![?!]|\?!", text) or text.count("!") > 1:
        found[Check.CHEER] = "!"
    return found


def _is_question(sentence: str) -> bool:
    return "?" in sentence or "¿" in sentence or "？" in sentence


def _goes_on(before: str, piece: str) -> bool:
    """Whether a full stop or dots ended nothing: a small letter follows, as after "a.m."."""
    word = re.search(r"([^\s.…]*)[.…]+$", before)
    is_short = word is not None and len(word[1]) < LEAST_TO_SPLIT
    return piece[:1].islower() and (before.endswith(("…", "..")) or is_short)
