"""Asking once more for an answer that did not come: what is tapped for it."""

from handlers.conversation.effects import Ask, ShownChoice
from handlers.words import catalog

KEY = "again"
"""Where a button has the key of its question; no question of a flow may have it."""


def offered(language: str) -> Ask:
    """The button under the words that say that nobody answered."""
    return Ask(KEY, "", (ShownChoice(KEY, catalog.label(language, catalog.SHARED, KEY)),))
