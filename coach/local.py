"""The coach without a model: short, honest words that are true whatever the person wrote."""

import zlib

from handlers.words import catalog

REPLIES = 6
HANDOVERS = 3


def reply(text: str, language: str, *, has_question: bool) -> str:
    """A reply to free talk; with an open question it only hands over to it.

    The choice among the written replies follows from the text, so the same turn done again says
    the same.
    """
    chance = zlib.crc32(text.encode("utf-8", "replace"))
    if has_question:
        return catalog.say(language, f"coach-open_{chance % HANDOVERS + 1}")
    return catalog.say(language, f"coach-reply_{chance % REPLIES + 1}")
