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
    position = Position(talk.language)
    is_fresh = newest is None
    answer: object = None
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
                    if any(step.key == passed.key for passed in position.trail):
                        raise KeyAskedTwice(step.key)
                    reply = talk.replies.get(step.key)
                    asked_alike = isinstance(step, Question) or (
                        reply is not None and reply.parameters == step.parameters
                    )
                    if reply is None or not asked_alike:
                        position.at = step
                        return position
                    position.trail.append(step)
                    is_fresh = newest is None or step.key == newest
                    answer = step.decode(reply.value) if isinstance(step, Question) else reply.value
    except StopIteration as stop:
        position.ending = stop.value or ()
    return position
