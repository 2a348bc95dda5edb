"""A model may propose an act that it was given, and nothing else."""

from typing import Any

import pytest

from coach.persona.acts import complaint_of_acts
from coach.providers.provider import Proposed, Tool

ADD = Tool(
    "add_objective",
    "Propose one more objective.",
    {
        "type": "object",
        "properties": {
            "text": {"type": "string", "minLength": 1, "maxLength": 200},
            "priority": {"type": "string", "enum": ["important", "optional"]},
            "day": {"type": "integer", "minimum": 1, "maximum": 7},
        },
        "required": ["text"],
    },
)
TOOLS = (ADD, Tool("raise_alarm", "Somebody may be in danger.", {"type": "object"}))


def _proposed(tool: str, **arguments: Any) -> list[Proposed]:
    return [Proposed(tool, arguments)]


@pytest.mark.parametrize(
    "proposed",
    [
        [],
        _proposed("raise_alarm"),
        _proposed("add_objective", text="Call the bank", priority="optional", day=2),
    ],
)
def test_an_act_that_was_given_may_be_shown(proposed: list[Proposed]) -> None:
    assert complaint_of_acts(proposed, TOOLS) is None


@pytest.mark.parametrize(
    "proposed",
    [
        _proposed("delete_account"),
        _proposed("ADD_OBJECTIVE", text="x"),
        _proposed("raise_alarm", clear=True),
        _proposed("add_objective"),
        _proposed("add_objective", text=""),
        _proposed("add_objective", text="x" * 201),
        _proposed("add_objective", text=["x"]),
        _proposed("add_objective", text="x", person_id="another"),
        _proposed("add_objective", text="x", priority="admin"),
        _proposed("add_objective", text="x", day=8),
        _proposed("add_objective", text="x", day=True),
        _proposed("add_objective", text="x") * 2,
    ],
)
def test_any_other_act_is_refused(proposed: list[Proposed]) -> None:
    assert complaint_of_acts(proposed, TOOLS) is not None
