"""What the coach remembers: shown, corrected, forgotten one by one or all at once."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cycles.memories import MEMORY_LENGTH, Memory
from handlers.conversation.domain import CorrectMemory, ForgetMemories, ForgetMemory
from handlers.conversation.effects import Begin, Effect
from handlers.conversation.parameters import Each
from handlers.conversation.steps import Choice, Final, Flow, Step, Tapped, Write, pick
from handlers.conversation.talk import short

MOST_SHOWN = 20
"""Memories in one message; what is beyond them comes up when some are forgotten."""


@dataclass(frozen=True)
class MemoryFacts:
    """What is remembered when the person looks, newest first."""

    today: date
    memories: tuple[Memory, ...] = ()


def memory(facts: MemoryFacts) -> Flow:
    shown = facts.memories[:MOST_SHOWN]
    if not shown:
        return [Final("nothing")]
    picked = yield from pick(
        "list",
        [*map(_own, shown), Choice("forget_all"), Choice("close")],
        refusal="close",
        memories=Each("memory-line", tuple(map(_line, shown))),
        count=len(facts.memories),
    )
    if picked == "close":
        return [Final("closed")]
    if picked == "forget_all":
        sure = yield from pick("sure", [Choice("yes"), Choice("back")], count=len(facts.memories))
        return [ForgetMemories(), Final("all_forgotten")] if sure == "yes" else []
    chosen = next(one for one in shown if short(one.id) == picked)
    # Begun anew, so that the list shows what is kept now.
    return [*(yield from _change(chosen, facts.today)), Begin("memory")]


def _change(one: Memory, today: date) -> Generator[Step, Any, Sequence[Effect | Final]]:
    what = yield from pick(
        f"one.{short(one.id)}",
        [Choice("correct"), Choice("forget"), Choice("back")],
        memory=one.text,
        day=one.noted_on,
        source=one.source.value,
    )
    if what == "forget":
        return [ForgetMemory(one.id)]
    written: str = yield Write(
        f"words.{short(one.id)}", (Choice("keep"),), {"memory": one.text}, at_most=MEMORY_LENGTH
    )
    is_kept = isinstance(written, Tapped)
    return [] if is_kept else [CorrectMemory(one.id, written, today)]


def _own(one: Memory) -> Choice:
    return Choice(short(one.id), one.text)


def _line(one: Memory) -> dict[str, Any]:
    return {"text": one.text, "day": one.noted_on}
