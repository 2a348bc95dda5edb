"""What a person asks of the bot itself: a command, or on some channels the bare word for it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from handlers.conversation.reading import normalised
from handlers.words import catalog


class Command(StrEnum):
    """The commands, in the order in which a menu shows them."""

    TODAY = "today"
    PLAN = "plan"
    WEEK = "week"
    REVIEW = "review"
    MONTH = "month"
    YEAR = "year"
    PROGRESS = "progress"
    MEMORY = "memory"
    REST = "rest"
    SETTINGS = "settings"
    LANGUAGE = "language"
    TIMEZONE = "timezone"
    BACK = "back"
    CANCEL = "cancel"
    UNDO = "undo"
    HELP = "help"
    HELP_NOW = "help_now"
    PRIVACY = "privacy"
    START = "start"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class UnknownCommand:
    """Something that begins like a command and is none; `word` is as it was written."""

    word: str


ALWAYS_BARE = frozenset({Command.STOP, Command.START})
"""Obeyed as bare words on every channel and in every language: leaving must never need a manual."""


def understand(text: str, language: str, *, bare_words: bool) -> Command | UnknownCommand | None:
    """The command a text is, or None when it is something said.

    "/plan@SomeBot now" is `PLAN`: what follows a command is not read.
    """
    if text.startswith("/") and len(text) > 1 and not text[1].isspace():
        word = text[1:].split(maxsplit=1)[0].partition("@")[0]
        try:
            return Command(word.casefold())
        except ValueError:
            return _by_word(normalised(word), language, every=True) or UnknownCommand(word[:32])
    return _by_word(normalised(text), language, every=bare_words)


def menu(language: str) -> tuple[tuple[str, str], ...]:
    """The commands with what each does, for a channel that shows a menu."""
    return tuple(
        (command.value, catalog.say(language, f"command-{command.value}")) for command in Command
    )


def _by_word(word: str, language: str, *, every: bool) -> Command | None:
    for spoken in (language, *catalog.LANGUAGES):
        command = _words(spoken).get(word)
        if command is not None and (command in ALWAYS_BARE or (every and spoken == language)):
            return command
    return None


@cache
def _words(language: str) -> dict[str, Command]:
    return {
        normalised(word): command
        for command in Command
        for word in (command.value, *catalog.other_words(language, f"command_{command.value}"))
    }
