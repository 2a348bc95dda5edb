"""The coach without a model: short, honest words that are true whatever the person wrote."""

import zlib

from handlers.small_talk import SmallTalk, small_talk
from handlers.words import catalog

REPLIES = 6
HANDOVERS = 3


def reply(text: str, language: str, *, has_question: bool, said_before: str = "") -> str:
    """A reply to free talk; with an open question it only hands over to it.

    `said_before` is what the coach said last: none of its lines is said twice in a row, but that it
    is an AI is said as often as it is asked. The choice follows from the two texts alone, so the
    same turn done again says the same.
    """
    kind = small_talk(text)
    # Whoever says hello twice hears the second time what there is to do here.
    for answer in (kind, SmallTalk.ABILITIES) if kind else ():
        line = catalog.say(language, f"coach-{answer.value}", is_open=int(has_question))
        if answer is SmallTalk.PERSON or line not in said_before:
            return line
    keys = (
        [f"coach-open_{number}" for number in range(1, HANDOVERS + 1)]
        if has_question
        else [f"coach-reply_{number}" for number in range(1, REPLIES + 1)]
    )
    lines = [
        line for line in (catalog.say(language, key) for key in keys) if line not in said_before
    ]
    chance = zlib.crc32(f"{text}\n{said_before}".encode("utf-8", "replace"))
    return lines[chance % len(lines)]
