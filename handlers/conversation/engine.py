"""Advance a conversation by one event: pure, total, and the one place where every repair stands."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, assert_never

from handlers.conversation import showing
from handlers.conversation.effects import Broke, Converse, Effect, Fetch, Mark, Say, Toast
from handlers.conversation.events import (
    Cancelled,
    Event,
    Expired,
    Pressed,
    Reopened,
    Returned,
    Said,
    Shared,
    Started,
    WentBack,
)
from handlers.conversation.reading import (
    Means,
    NotAnAnswer,
    Read,
    Reading,
    Unreadable,
    normalised,
    other_names,
    read_choice,
)
from handlers.conversation.script import Position, go_on, replay
from handlers.conversation.steps import Final, Flow, Question, Request, Tell
from handlers.conversation.talk import Conversation, Waiting, pressed
from handlers.small_talk import SmallTalk, small_talk
from handlers.words import catalog

Script = Callable[[Mapping[str, Any]], Flow]
"""Makes a flow from its frozen facts; called again at each replay."""
Turn = tuple[Conversation, list[Effect]]


def advance(talk: Conversation, event: Event, script: Script, now: datetime) -> Turn:
    """The conversation after `event`, and what is to be done; `now` is when, aware UTC.

    Never raises: a flow that fails closes its conversation with an apology and `Broke`.
    """
    try:
        return _Advance(talk, script, now).by(event)
    except Exception as error:  # noqa: BLE001 - whatever a flow raises, nobody is trapped in it
        apology = Say(showing.say(talk, "engine-broke"))
        return talk.closed(), [Broke(error), apology]


def ask_again(talk: Conversation, script: Script, now: datetime) -> Turn:
    """Put the open question once more, unchanged; nothing when none is open. Never raises."""
    if not talk.is_open:
        return talk, []
    try:
        return _Advance(talk, script, now).again()
    except Exception as error:  # noqa: BLE001 - whatever a flow raises, nobody is trapped in it
        return talk.closed(), [Broke(error), Say(showing.say(talk, "engine-broke"))]


class _Advance:
    """One step of one conversation."""

    def __init__(self, talk: Conversation, script: Script, now: datetime) -> None:
        self.talk = talk
        self.script = script
        self.now = now

    @cached_property
    def flow(self) -> Flow:
        return self.script(self.talk.facts)

    @cached_property
    def here(self) -> Position:
        """Where the flow stood before the event."""
        return replay(self.flow, self.talk, None)

    def by(self, event: Event) -> Turn:
        if not self.talk.is_open:
            return self.talk, [Toast(self._say("engine-closed"))]
        match event:
            case Started():
                return self._proceed(self.talk, self.here)
            case Said(text=text, sent_at=sent_at):
                return self._said(text, sent_at)
            case Pressed(button=button):
                return self._pressed(button)
            case Shared():
                return self._shared(event)
            case WentBack():
                return self._back()
            case Reopened(key=key):
                return self._reopen(key)
            case Cancelled():
                return self.talk.closed(), [Say(self._say(f"{self.talk.flow}-left"))]
            case Expired():
                return self.talk.closed(), []
            case Returned():
                return self._returned(event)
            case _:
                assert_never(event)

    def again(self) -> Turn:
        question, _ = self._open_question()
        return self._ask(self.talk, question, []) if question else (self.talk, [])

    # Going on

    def _go_on(self, talk: Conversation) -> Turn:
        """Go on from here, where `talk` now has a reply."""
        return self._proceed(talk, go_on(self.flow, self.here, talk))

    def _proceed(self, talk: Conversation, position: Position) -> Turn:
        """Go on to the next step without a reply, or to the end."""
        if position.language != talk.language:
            talk = replace(talk, language=position.language)
        effects: list[Effect] = [self._spoken(talk, item) for item in position.fresh]
        match position.at:
            case Question() as question:
                return self._ask(talk, question, effects)
            case Request() as request:
                waiting = Waiting(request.key, self.now, request=request.parameters)
                effects.append(Fetch(request.key, request.parameters))
                return replace(talk, waiting=waiting), effects
            case None:
                effects += [self._spoken(talk, item) for item in position.ending]
                return talk.closed(), effects

    def _ask(self, talk: Conversation, question: Question, effects: list[Effect]) -> Turn:
        ask = showing.ask(talk, question, self.now)
        waiting = Waiting(question.key, self.now, ask.choices)
        return replace(talk, waiting=waiting), [*effects, ask]

    def _spoken(self, talk: Conversation, item: Tell | Final | Effect) -> Effect:
        return showing.spoken(talk, item, self.now)

    def _say(self, key: str, **values: Any) -> str:
        return showing.say(self.talk, key, **values)

    # Answers

    def _said(self, text: str, sent_at: datetime) -> Turn:
        question, waiting = self._open_question()
        if question is None or waiting is None:
            return self.talk, [Converse(text)]
        if self._has_changed(question, waiting):
            return self._ask_changed(question)
        # Channels tell the time of writing in whole seconds, so a question is compared as one too.
        crosses = sent_at < waiting.asked_at.replace(microsecond=0) and not question.keeps_on
        if crosses and not waiting.has_crossed:
            return self._ask_crossed(question)
        choice = read_choice(text, waiting.choices, self.talk.language)
        if choice is not None:
            return self._choose(question, choice)
        if small_talk(text) is SmallTalk.PERSON:
            return self._ask(self.talk, question, [Converse(text)])
        if self._means_back(text):
            return self._back()
        return self._read(question, question.read(text, waiting.choices, self.talk.language), text)

    def _shared(self, place: Shared) -> Turn:
        question, _ = self._open_question()
        if question is None:
            return self.talk, [Converse("")]
        return self._read(question, question.read_place(place.latitude, place.longitude), "")

    def _read(self, question: Question, reading: Reading, text: str) -> Turn:
        match reading:
            case Read(value=value):
                return self._answer(question.key, {"text": value})
            case Means(choice=choice):
                return self._choose(question, choice)
            case Unreadable(hint=hint, values=values):
                return self._ask(self.talk, question, [Say(self._say(hint, **values))])
            case NotAnAnswer():
                return self._ask(self.talk, question, [Converse(text)])

    def _pressed(self, button: str) -> Turn:
        question, waiting = self._open_question()
        parts = pressed(button)
        if parts is None or parts[0] != self.talk.id:
            return self._stale(question)
        _, key, choice = parts
        if question is None or waiting is None or key != waiting.key:
            return self._note_again(question, key, choice)
        if self._has_changed(question, waiting):
            return self._ask_changed(question)
        label = next((shown.label for shown in waiting.choices if shown.id == choice), None)
        if label is None:
            return self._stale(question)
        talk, effects = self._choose(question, choice)
        return talk, [Mark(label), *effects]

    def _choose(self, question: Question, choice: str) -> Turn:
        for way in question.ways_out:
            if way.id == choice:
                ending = Say(self._say(f"{self.talk.flow}-out_{choice}"))
                return self.talk.closed(), [*way.effects, ending]
        if choice == "back":
            return self._back()
        return self._answer(question.key, choice)

    def _answer(self, key: str, value: Any) -> Turn:
        return self._go_on(self.talk.answered(key, value))

    # Repair

    def _means_back(self, text: str) -> bool:
        """Whether somebody who sees no button for it writes that they want to go back."""
        language, plain = self.talk.language, normalised(text)
        shown = catalog.label(language, catalog.SHARED, "back")
        return plain in other_names(language, "back") or plain == normalised(shown)

    def _note_again(self, question: Question | None, key: str, choice: str) -> Turn:
        """A tap on a question that has its answer: what stands is said, and nothing changes."""
        told = self.talk.replies.get(key)
        step = next((step for step in self.here.trail if step.key == key), None)
        if told is None or not isinstance(step, Question):
            return self._stale(question)
        shown = showing.ask(self.talk, step, self.now).choices
        labels = {one.id: one.label for one in shown}
        own = told.value["text"] if isinstance(told.value, dict) else labels.get(told.value, "…")
        several = map(str, own if isinstance(own, list) else [own])
        label = ", ".join(labels.get(one, one) for one in several)[: showing.OWN_LABEL]
        toast = Toast(self._say("engine-noted", label=label), is_said=told.value != choice)
        if question is None or not toast.is_said:
            return self.talk, [toast]
        return self._ask(self.talk, question, [toast])

    def _reopen(self, key: str) -> Turn:
        """Forget the reply to one question and to those that it led to ("zone", "zone_city")."""
        keys = {step.key for step in self.here.trail if f"{step.key}_".startswith(f"{key}_")}
        question, _ = self._open_question()
        if not keys and question is not None:
            is_open = f"{question.key}_".startswith(f"{key}_")
            first: list[Effect] = [] if is_open else [Say(self._say("engine-not_yet"))]
            return self._ask(self.talk, question, first)
        return self._go_to(self.talk.without(keys))

    def _open_question(self) -> tuple[Question | None, Waiting | None]:
        at = self.here.at
        return (at, self.talk.waiting) if isinstance(at, Question) else (None, None)

    def _has_changed(self, question: Question, waiting: Waiting) -> bool:
        """Whether a deploy made the flow ask something else than the person saw."""
        shown = {choice.id for choice in waiting.choices}
        return question.key != waiting.key or not shown <= {c.id for c in question.offered}

    def _ask_changed(self, question: Question) -> Turn:
        return self._ask(self.talk, question, [Say(self._say("engine-changed"))])

    def _ask_crossed(self, question: Question) -> Turn:
        """Ask once more: the answer was written before the person could see the question."""
        talk, effects = self._ask(self.talk, question, [])
        assert talk.waiting is not None
        return replace(talk, waiting=replace(talk.waiting, has_crossed=True)), effects

    def _stale(self, question: Question | None) -> Turn:
        toast = Toast(self._say("engine-stale"))
        return self._ask(self.talk, question, [toast]) if question else (self.talk, [toast])

    def _back(self) -> Turn:
        """Forget the last answer and all that came after it in the flow, drafts included."""
        trail = self.here.trail
        last = max((i for i, step in enumerate(trail) if isinstance(step, Question)), default=None)
        if last is None:
            question, _ = self._open_question()
            first = Say(self._say("engine-first"))
            return self._ask(self.talk, question, [first]) if question else (self.talk, [first])
        return self._go_to(self.talk.without({step.key for step in trail[last:]}))

    def _go_to(self, talk: Conversation) -> Turn:
        """Put the question at which the replies that are left lead to."""
        position = replay(self.script(talk.facts), talk, None)
        talk = replace(talk, language=position.language)
        if isinstance(position.at, Question):
            return self._ask(talk, position.at, [])
        return self._proceed(talk, position)

    def _returned(self, event: Returned) -> Turn:
        """A result counts while the flow stands at its request; an older draft's is dropped."""
        at = self.here.at
        if not isinstance(at, Request) or (at.key, at.parameters) != (event.key, event.parameters):
            return self.talk, []
        return self._go_on(self.talk.answered(event.key, event.value, event.parameters))
