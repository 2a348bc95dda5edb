"""A flow run again over its stored replies: where the conversation is, and how it came there."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.conversation.effects import Effect
from handlers.conversation.steps import Do, Final, Flow, Question, Request, Speak, Tell
from handlers.conversation.talk import Conversation


@dataclass
class Position:
    """Where a flow stands: `at` is the first step without a reply, None at the end."""

    language: str
    at: Question | Request | None = None
    trail: list[Question | Request] = field(default_factory=list)
    """The steps already answered, in the flow's own order."""
    fresh: list[Tell | Effect | Final] = field(default_factory=list)
    """Statements and effects passed since the newest reply, in order."""
    ending: Sequence[Effect | Final] = ()


class KeyAskedTwice(AssertionError):
    """A flow asked one key twice in a talk, which would go round for ever: give each its own."""


def replay(flow: Flow, talk: Conversation, newest: str | None) -> Position:
    """Run `flow` over the replies of `talk`; fresh is what follows the reply `newest`, as far as
    the next reply: what lies behind that one was said and done when it came.

    `newest` is None when the conversation starts: then everything is fresh.
    """
    return _run(flow, None, talk, newest, Position(talk.language))


def go_on(flow: Flow, at: Position, talk: Conversation) -> Position:
    """What `replay` finds of the newest reply, told to a flow that has just come to its step."""
    assert at.at is not None, "a flow that has ended cannot go on"
    answer = _told(at.at, talk)
    return _run(flow, answer, talk, at.at.key, Position(at.language, trail=[*at.trail, at.at]))


def _run(
    flow: Flow, answer: object, talk: Conversation, newest: str | None, position: Position
) -> Position:
    is_fresh = newest is None or bool(position.trail)
    passed = {step.key for step in position.trail}
    try:
        while True:
            step = flow.send(answer)
            answer = None
            match step:
                case Tell():
                    position.fresh += [step] if is_fresh else []
                case Do(effect=effect):
                    position.fresh += [effect] if is_fresh else []
                case Speak(language=language):
                    position.language = language
                case Question() | Request():
                    if step.key in passed:
                        raise KeyAskedTwice(step.key)
                    reply = talk.replies.get(step.key)
                    asked_alike = isinstance(step, Question) or (
                        reply is not None and reply.parameters == step.parameters
                    )
                    if reply is None or not asked_alike:
                        position.at = step
                        return position
                    position.trail.append(step)
                    passed.add(step.key)
                    is_fresh = newest is None or step.key == newest
                    answer = _told(step, talk)
    except StopIteration as stop:
        position.ending = stop.value or ()
    return position


def _told(step: Question | Request, talk: Conversation) -> object:
    """The reply to a step, as the flow receives it."""
    value = talk.replies[step.key].value
    return step.decode(value) if isinstance(step, Question) else value
