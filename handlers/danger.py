"""When someone is in danger: written words, one question about safety, until they are safe."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from handlers.conversation.domain import FollowUp
from handlers.conversation.effects import ShownChoice
from handlers.conversation.events import Pressed, Said
from handlers.conversation.reading import Read, Reading, normalised, read_choice
from handlers.conversation.steps import Choice, Do, Final, Flow, Question, Tell
from handlers.conversation.talk import Conversation, button
from handlers.words import catalog

FLOW = "danger"
WORDS = "words"
"""All that is kept of what someone wrote here: that they wrote. It never reaches the flow."""
UNREAD = "…"
"""What the flow is told instead of their words."""
LOOSE = frozenset({"follow_up", "day_after"})
"""Questions that do not hold anyone: they were released, or are well as far as is known."""
LONGEST_SAFE = 8
"""Words of a text that may say "I'm safe" among others; a longer one is about more than that."""


class About(StrEnum):
    """Whose danger it is, and why we ask."""

    SELF = "self"
    OTHER = "other"
    HOME = "home"
    DAY_AFTER = "day_after"
    """The person wanted to be asked once more."""


class Answer(StrEnum):
    NOW = "now"
    NOT_RIGHT_NOW = "not_right_now"
    SAFE = "safe"
    UNSAID = "unsaid"


@dataclass(frozen=True)
class DangerFacts:
    """What is known when it starts; a number that is not sure is "", and no words are kept."""

    about: About
    is_imminent: bool = False
    emergency: str = ""
    """The emergency number of the person's country."""
    line: str = ""
    """A free line, day and night, with people who listen."""
    can_follow_up: bool = False


@dataclass(frozen=True)
class AskSafety(Question):
    """A question about safety: a tap answers it, and any words are heard without being kept."""

    keeps_on: bool = True

    def read(self, text: str, shown: Sequence[ShownChoice], language: str) -> Reading:
        return Read(WORDS)

    def decode(self, value: Any) -> str:
        return str(value["text"]) if isinstance(value, dict) else str(value)

    def samples(self) -> tuple[Any, ...]:
        """Being safe first: it is where every path ends."""
        ids = sorted((choice.id for choice in self.choices), key=lambda id: id != Answer.SAFE)
        return (*ids, {"text": WORDS})


CHOICES = tuple(Choice(answer.value) for answer in Answer)
FIRST_OF: Mapping[About, tuple[Tell, Tell]] = {
    About.SELF: (Tell("self_first"), Tell("self_first_now")),
    About.OTHER: (Tell("other_first"), Tell("other_first_now")),
    About.HOME: (Tell("home_first"), Tell("home_first_now")),
}
"""The first words, and the first words when it is happening."""
HEARD: Mapping[str, tuple[Tell, Tell]] = {
    Answer.NOW: (Tell("now_a"), Tell("now_b")),
    Answer.NOT_RIGHT_NOW: (Tell("later_a"), Tell("later_b")),
    Answer.UNSAID: (Tell("unsaid_a"), Tell("unsaid_b")),
    WORDS: (Tell("words_a"), Tell("words_b")),
}
"""Two each, in turn: nobody reads the same text twice in a row."""
ASKED = ("asked_a", "asked_b")


def danger(facts: DangerFacts) -> Flow:
    places = {"emergency": facts.emergency, "line": facts.line}
    if facts.about is About.DAY_AFTER:
        answer = yield AskSafety("day_after", CHOICES)
    else:
        yield replace(FIRST_OF[facts.about][facts.is_imminent], parameters=places)
        answer = yield AskSafety(facts.about.value, CHOICES)
        if facts.about is About.OTHER:
            told = Tell("other_now") if answer == Answer.NOW else Tell("other_with")
            yield replace(told, parameters=places)
            answer = yield AskSafety("yourself", CHOICES)
    turns = 0
    while answer != Answer.SAFE:
        yield replace(HEARD[answer][turns % 2], parameters=places)
        turns += 1
        answer = yield AskSafety(f"{ASKED[turns % 2]}.{turns}", CHOICES)
    if not facts.can_follow_up or facts.about is About.DAY_AFTER:
        return [Final("released")]
    wanted = yield AskSafety("follow_up", (Choice("yes"), Choice("no")))
    if wanted != "yes":
        return [Final("released")]
    yield Do(FollowUp())
    return [Final("released_until_tomorrow")]


def is_held(talk: Conversation | None) -> bool:
    """Whether somebody is in danger as far as is known: nothing else begins until they are safe."""
    return (
        talk is not None
        and talk.flow == FLOW
        and talk.is_open
        and (talk.waiting is None or talk.waiting.key not in LOOSE)
    )


def wrote(talk: Conversation, text: str, sent_at: datetime) -> Said | Pressed:
    """What a text means here: a choice it names or says, else that something was written."""
    waiting = talk.waiting
    if waiting is None:
        return Said(UNREAD, sent_at)
    choice = read_choice(text, waiting.choices, talk.language)
    if choice is None and says_safe(text):
        choice = Answer.SAFE
    if choice is None:
        return Said(UNREAD, sent_at)
    return Pressed(button(talk.id, waiting.key, choice))


def means(talk: Conversation, answer: Answer) -> Pressed:
    """An answer to the open question that was given in another way than by its button."""
    assert talk.waiting is not None
    return Pressed(button(talk.id, talk.waiting.key, answer))


def says_safe(text: str) -> bool:
    """Whether a short text says so plainly in any language: "I'm safe now", not "am I safe if…"."""
    plain = f" {normalised(text)} "
    if len(plain.split()) > LONGEST_SAFE or "?" in text:
        return False
    for language in catalog.LANGUAGES:
        phrases = map(normalised, catalog.other_words(language, Answer.SAFE))
        if any(f" {phrase} " in plain for phrase in phrases):
            doubts = map(normalised, catalog.say(language, "danger-doubts").split(","))
            return not any(f" {doubt} " in plain for doubt in doubts)
    return False
