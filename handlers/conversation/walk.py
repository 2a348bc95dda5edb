"""Every way through a conversation: each question answered every way, without a person."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from handlers.conversation import showing
from handlers.conversation.effects import Ask, Begin, Effect
from handlers.conversation.engine import Script
from handlers.conversation.script import Position, go_on, replay
from handlers.conversation.steps import Final, Flow, Question, Request, Tell
from handlers.conversation.talk import Conversation

OWN_WORDS = "own words"
"""The label of an answer that was written instead of tapped."""
MOST_STEPS = 60
"""More answers than any talk has; a path so long goes round in a circle."""


class NeverEnds(AssertionError):
    """A flow still asks after MOST_STEPS answers: let each of its loops come to an end."""


@dataclass(frozen=True)
class Passage:
    """One step of a path, and how it was answered."""

    key: str
    """The key of its words; a loop's questions share it."""
    language: str
    told: tuple[Effect, ...]
    """What was said and done since the answer before."""
    step: Question | Request
    ask: Ask | None
    """None for a request: the person sees nothing of it."""
    answer: Any
    label: str
    name: str
    """Question and answer in one, by which pairs of them are counted."""


@dataclass(frozen=True)
class Path:
    """One talk from its start to its end."""

    passages: tuple[Passage, ...]
    ending: str
    """The key of the last words, or of the conversation that begins."""
    language: str
    effects: tuple[Effect, ...]
    """What was said and done since the last answer."""


def walk(talk: Conversation, script: Script, now: datetime) -> Iterator[Path]:
    """The paths from `talk` on that make every pair of answers once, instead of every combination.

    A branch is followed when it pairs two answers that no path before it had together. Raises
    `WordsMissing` for a key without words, and NeverEnds.
    """
    return _Walk(script, now).paths(talk)


@dataclass
class _Walk:
    script: Script
    now: datetime
    seen: set[tuple[str, str]] = field(default_factory=set)
    """Pairs of answers that a path had together; an answer with itself stands for it alone."""

    shown: dict[tuple[str, ...], Any] = field(default_factory=dict)
    """What was put in words: most paths ask the same, and words are the dear part of a walk."""

    def paths(self, talk: Conversation) -> Iterator[Path]:
        flow = self.script(talk.facts)
        yield from self._from(talk, flow, replay(flow, talk, None), ())

    def _from(
        self, talk: Conversation, flow: Flow, position: Position, passed: tuple[Passage, ...]
    ) -> Iterator[Path]:
        """The paths from a step on; the first goes on with `flow`, the others run it anew."""
        if len(passed) > MOST_STEPS:
            raise NeverEnds(f"{talk.flow}: {[passage.key for passage in passed]}")
        talk = replace(talk, language=position.language)
        if position.at is None:
            yield self._end(talk, position, passed)
            return
        step, told = position.at, self._spoken(talk, position.fresh)
        ask = self._ask(talk, step)
        key = _words_key(step.key)
        is_used = False
        for answer, name in self._worth(_answers(step), key, passed):
            passage = Passage(
                key, talk.language, told, step, ask, answer, _label(ask, answer), name
            )
            ending = self._way_out(talk, (*passed, passage))
            if ending is not None:
                yield ending
                continue
            asked_with = step.parameters if isinstance(step, Request) else None
            answered = talk.answered(step.key, answer, asked_with)
            if is_used:
                flow = self.script(talk.facts)
                then = replay(flow, answered, step.key)
            else:
                then = go_on(flow, position, answered)
            is_used = True
            yield from self._from(answered, flow, then, (*passed, passage))

    def _way_out(self, talk: Conversation, passed: tuple[Passage, ...]) -> Path | None:
        last = passed[-1]
        for way in last.step.ways_out if isinstance(last.step, Question) else ():
            if way.id == last.answer:
                ending = f"out_{way.id}"
                said = self._spoken(talk, [Final(ending)])
                return Path(passed, ending, talk.language, (*way.effects, *said))
        return None

    def _end(self, talk: Conversation, position: Position, passed: tuple[Passage, ...]) -> Path:
        begun = [item.flow for item in position.ending if isinstance(item, Begin)]
        keys = [item.key for item in position.ending if isinstance(item, Final)]
        effects = self._spoken(talk, [*position.fresh, *position.ending])
        return Path(passed, (keys or begun or ["end"])[0], talk.language, effects)

    def _ask(self, talk: Conversation, step: Question | Request) -> Ask | None:
        if isinstance(step, Request):
            return None
        seen = (talk.language, talk.tone, repr(step))
        if seen not in self.shown:
            self.shown[seen] = showing.ask(talk, step, self.now)
        ask: Ask = self.shown[seen]
        return ask

    def _spoken(self, talk: Conversation, items: list[Any]) -> tuple[Effect, ...]:
        return tuple(self._said(talk, item) for item in items)

    def _said(self, talk: Conversation, item: Tell | Final | Effect) -> Effect:
        seen = (talk.language, talk.tone, repr(item))
        if seen not in self.shown:
            self.shown[seen] = showing.spoken(talk, item, self.now)
        said: Effect = self.shown[seen]
        return said

    def _worth(
        self, answers: list[Any], key: str, passed: tuple[Passage, ...]
    ) -> Iterator[tuple[Any, str]]:
        """The answers that make a new pair; the first one when none does, so that the path ends."""
        earlier = [passage.name for passage in passed]
        named = [(answer, f"{key}={json.dumps(answer, sort_keys=True)}") for answer in answers]
        is_followed = False
        for answer, name in named:
            pairs = {(name, name), *((other, name) for other in earlier)}
            if not pairs <= self.seen:
                self.seen |= pairs
                is_followed = True
                yield answer, name
        if not is_followed:
            yield named[0]


def _answers(step: Question | Request) -> list[Any]:
    """Every way to answer; going back is no answer, the engine does it."""
    if isinstance(step, Request):
        return list(step.samples)
    ways = [way.id for way in step.ways_out]
    return [answer for answer in (*step.samples(), *ways) if answer != "back"]


def _label(ask: Ask | None, answer: Any) -> str:
    shown = {choice.id: choice.label for choice in ask.choices} if ask else {}
    return shown.get(answer, OWN_WORDS) if isinstance(answer, str) else OWN_WORDS


def _words_key(key: str) -> str:
    return key.partition(".")[0]
