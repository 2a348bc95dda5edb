"""Which values do some words wait for, and what is there to say before people's own are known?

Fluent chooses among words once for each way in which they can be chosen, and leaves a gap for every
text; gaps are filled anew each time. So what is kept holds words of ours and numbers alone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

_GAP = re.compile("\0([a-z_]+)\0")


class Unsaid(LookupError):
    """The words name a value that was not given."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What some words may ask for."""

    names: tuple[str, ...]
    """Of values, in the order in which they are named."""
    ways: frozenset[str]
    """By which the words choose: "direct", "midnight". A text that is none of them is a gap."""


@cache
def wanted(pattern: Any) -> Wanted:
    """What a pattern of a bundle asks for; terms and other messages are given nothing."""
    found = _Wanted()
    found.visit(pattern)
    return Wanted(tuple(dict.fromkeys(found.names)), frozenset(found.ways))


def fill(bundle: FluentBundle, pattern: Any, values: Mapping[str, Any]) -> str:
    """The words of a pattern with these values, all of which it names; raises `Unsaid`."""
    ways = wanted(pattern).ways
    kept = [
        None if isinstance(value, str) and value not in ways else value for value in values.values()
    ]
    parts = resolved(bundle, pattern, tuple(values), *kept)
    return "".join([values[part] if place % 2 else part for place, part in enumerate(parts)])


# By the types too: the plural of 1.0 need not be that of 1.
@lru_cache(maxsize=8192, typed=True)
def resolved(
    bundle: FluentBundle, pattern: Any, names: tuple[str, ...], *values: Any
) -> tuple[str, ...]:
    """Words, the name of a gap, words, and so on; the value of a gap is None."""
    given = {
        name: f"\0{name}\0" if value is None else value
        for name, value in zip(names, values, strict=True)
    }
    said, errors = bundle.format_pattern(pattern, given)
    if errors:
        raise Unsaid(str(errors[0]))
    return tuple(_GAP.split(str(said)))


class _Wanted(Visitor):
    def __init__(self) -> None:
        self.names: list[str] = []
        self.ways: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - theirs
        self.names.append(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802 - theirs
        if isinstance(node.key, ast.Identifier):
            self.ways.add(node.key.name)
        self.visit(node.value)
