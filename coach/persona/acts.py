"""Is what a model proposes one of the acts it was given, with what that act takes?"""

from collections.abc import Mapping, Sequence
from typing import Any

from coach.providers.provider import Proposed, Tool

MOST_ACTS = 1
"""A person taps on one thing at a time."""
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list, tuple),
    "object": (Mapping,),
}


def complaint_of_acts(proposed: Sequence[Proposed], tools: Sequence[Tool]) -> str | None:
    """What to tell the model of what it proposed; None when each act may be shown to the person."""
    known = {tool.name: tool.parameters for tool in tools}
    for act in proposed:
        if act.tool not in known:
            return "Propose an act only with one of the tools you were given."
        if not _fits(act.arguments, known[act.tool]):
            return f"Give the tool {act.tool} exactly the arguments that it takes."
    if len(proposed) > MOST_ACTS:
        return "Propose one act at most."
    return None


def _fits(value: Any, schema: Mapping[str, Any]) -> bool:
    """Whether a value is what a JSON schema asks for: types, choices, lengths, bounds, fields."""
    kind = schema.get("type")
    if kind is not None and not _is_a(value, kind):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        least, most = schema.get("minLength", 0), schema.get("maxLength", len(value))
        return bool(least <= len(value) <= most)
    if isinstance(value, Mapping):
        fields = schema.get("properties", {})
        return set(schema.get("required", ())) <= set(value) <= set(fields) and all(
            _fits(part, fields[name]) for name, part in value.items()
        )
    if isinstance(value, list | tuple):
        most = schema.get("maxItems", len(value))
        fit = all(_fits(each, schema.get("items", {})) for each in value)
        return fit and bool(len(value) <= most)
    if isinstance(value, int | float):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    return True


def _is_a(value: Any, kind: str) -> bool:
    # True is an int to Python, and no number to JSON.
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))
