"""Taking back what a conversation wrote: for how long, and what is tapped or written for it."""

from datetime import timedelta

from handlers.conversation.effects import Ask, ShownChoice
from handlers.conversation.reading import normalised, read_choice
from handlers.conversation.talk import pressed
from handlers.words import catalog

KEY = "undo"
"""Where a button has the key of its question; no question of a flow may have it."""
LASTS = timedelta(minutes=10)
"""From the last words of a conversation, which carry the button; or from what it wrote last."""
STAYS = frozenset({"onboarding", "danger"})
"""Conversations without an undo: an agreement is not taken back by a tap beside it, and who was in
danger is asked about it the next day. STOP and START are obeyed outside of any conversation."""


def offered(language: str) -> Ask:
    """The button under words that ask nothing."""
    return Ask(KEY, "", (ShownChoice(KEY, catalog.label(language, catalog.SHARED, KEY)),))


def is_wanted(text: str, language: str) -> bool:
    """Whether a text names that button, by its label or another word for it; it has no number."""
    is_number = normalised(text).isdecimal()
    return not is_number and read_choice(text, offered(language).choices, language) == KEY


def is_button(tapped: str) -> bool:
    parts = pressed(tapped)
    return parts is not None and parts[1] == KEY
