"""Every path of every conversation, walked once for all the tests that look at it."""

from functools import cache

import pytest

from cycles.people import Tone
from handlers import flows
from handlers.conversation.effects import Ask
from handlers.conversation.example_facts import EXAMPLES, NOW, TALK
from handlers.conversation.walk import Path, walk
from handlers.words.catalog import LANGUAGES

FLOWS = sorted(flows.FLOWS)
everywhere = pytest.mark.parametrize(
    ("flow", "language"), [(flow, language) for flow in FLOWS for language in LANGUAGES]
)


TONED = ("evening", "morning", "rest", "weekly_plan", "weekly_review")
"""The conversations with words of their own for the direct tone."""
directly = pytest.mark.parametrize(
    ("flow", "language"), [(flow, language) for flow in TONED for language in LANGUAGES]
)


@cache
def paths(flow: str, language: str, tone: Tone = Tone.GENTLE) -> tuple[Path, ...]:
    """Every path of every example of a flow."""
    return tuple(
        path
        for facts in EXAMPLES[flow]
        for path in walk(flows.opened(TALK, flow, language, facts, tone), flows.FLOWS[flow], NOW)
    )


@cache
def asks(flow: str, language: str) -> tuple[Ask, ...]:
    """Every question as it is put in `language`, without repeats."""
    passages = (passage for path in paths(flow, language) for passage in path.passages)
    found = {p.ask for p in passages if p.ask is not None and p.language == language}
    return tuple(sorted(found, key=lambda ask: (ask.key, ask.text)))
