"""A person in one conversation, without a channel: they do events, they see text."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeVar

from handlers import flows
from handlers.conversation.effects import Ask, Effect, Say
from handlers.conversation.engine import Script, advance, ask_again
from handlers.conversation.events import Event, Pressed, Returned, Said, Started
from handlers.conversation.example_facts import NOW, TALK
from handlers.conversation.talk import (
    Conversation,
    button,
    replies_from_json,
    replies_to_json,
    waiting_from_json,
    waiting_to_json,
)

E = TypeVar("E", bound=Effect)


class Talking:
    """After each turn the conversation goes through JSON; its keys come back in another order."""

    def __init__(self, script: Script, talk: Conversation) -> None:
        self.script = script
        self.talk = talk
        self.now = NOW
        self.effects: list[Effect] = []
        """Of the last turn."""
        self.done: list[Effect] = []
        """Of all turns, in order."""
        self.offer = "ask"
        """What the world says of the question for a loose end."""
        self.signal = "steady"
        """How the world says that somebody has been."""
        self.summary: dict[str, str] = {"name": "quiet", "text": "The day is closed."}
        """What the world says about a day or a week, at once, as it does outside."""
        self.happens(Started())

    def happens(self, event: Event) -> "Talking":
        self._take(advance(self.talk, event, self.script, self.now))
        known = {"synthesis": self.summary, "loose_end_offer": self.offer, "signal": self.signal}
        while (waiting := self.talk.waiting) is not None and waiting.key in known:
            said = self.effects
            returned = Returned(waiting.key, waiting.request or {}, known[waiting.key])
            self._take(advance(self.talk, returned, self.script, self.now))
            self.effects = [*said, *self.effects]
        return self

    def says(self, text: str, *, seconds_ago: int = 0) -> "Talking":
        return self.happens(Said(text, self.now - timedelta(seconds=seconds_ago)))

    def taps(self, choice: str, *, key: str | None = None) -> "Talking":
        return self.happens(Pressed(button(self.talk.id, key or self.asked, choice)))

    def returns(self, value: Any, **parameters: Any) -> "Talking":
        assert self.talk.waiting is not None
        return self.happens(Returned(self.talk.waiting.key, parameters, value))

    def is_asked_again(self) -> "Talking":
        self._take(ask_again(self.talk, self.script, self.now))
        return self

    @property
    def asked(self) -> str:
        """The key of the open question, "" when there is none."""
        return self.talk.waiting.key if self.talk.waiting else ""

    @property
    def sees(self) -> str:
        """The bubble of the last turn."""
        texts = (effect.text for effect in self.effects if isinstance(effect, Say | Ask))
        return "\n\n".join(texts)

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.choices.values()]

    @property
    def choices(self) -> Mapping[str, Any]:
        waiting = self.talk.waiting
        return {choice.id: choice for choice in waiting.choices} if waiting else {}

    def did(self, kind: type[E]) -> list[E]:
        return [effect for effect in self.done if isinstance(effect, kind)]

    def _take(self, turn: tuple[Conversation, list[Effect]]) -> None:
        talk, self.effects = turn
        self.done += self.effects
        self.talk = replace(
            talk,
            facts=_through_json(talk.facts),
            replies=replies_from_json(_through_json(replies_to_json(talk.replies))),
            waiting=waiting_from_json(_through_json(waiting_to_json(talk.waiting))),
        )
        self.now += timedelta(seconds=20)


def talk_of(flow: str, facts: flows.Facts, language: str = "en") -> Talking:
    """One of the real conversations, opened."""
    return Talking(flows.FLOWS[flow], flows.opened(TALK, flow, language, facts))


def _through_json(data: Any) -> Any:
    return _shuffled(json.loads(json.dumps(data)))


def _shuffled(data: Any) -> Any:
    """The same with every object's keys in another order, as a JSONB column gives them."""
    if isinstance(data, dict):
        keys = sorted(data, key=lambda key: (len(key), key), reverse=True)
        return {key: _shuffled(data[key]) for key in keys}
    return [_shuffled(item) for item in data] if isinstance(data, list) else data
