"""Wherever an attempt stands in a prompt, the rules stay whole, and it stays in its place."""

from dataclasses import replace

import pytest

from coach import wording
from coach.context import Known
from coach.persona.fence import BEGINS, CLOSE, OPEN
from coach.providers.provider import Prompt
from cycles.check_ins import EveningBlock
from tests.coach.someone import MEMORIES, PLAN, known, said
from tests.coach.test_injection import ATTEMPTS, CANARY, Attempt

HARMLESS = "Water the plants"


def _someone(where: str, text: str) -> Known:
    """Somebody in whose facts the text stands where an attempt does."""
    everyone = known()
    match where:
        case "name":
            return replace(everyone, name=text)
        case "objective":
            first, *others = PLAN.objectives
            objectives = (replace(first, text=text, plan_b=text, if_then=text), *others)
            return replace(everyone, week=replace(PLAN, objectives=objectives))
        case "memory":
            return replace(everyone, memories=(replace(MEMORIES[0], text=text),))
        case "transcript":
            # What was said aloud comes as a reflection, or as a message like any other.
            day = replace(everyone.days[0], evening=EveningBlock(reflection=text))
            return replace(everyone, days=(day,), said=said(text))
        case _:
            return replace(everyone, said=said("Good morning", text))


def _prompt(one: Attempt, text: str) -> Prompt:
    return wording.to_talk(_someone(one.where, text), CANARY).prompt


@pytest.mark.parametrize("kind", sorted({one.kind for one in ATTEMPTS}))
def test_an_attempt_changes_neither_the_rules_nor_the_tools_nor_the_fence(kind: str) -> None:
    for one in (each for each in ATTEMPTS if each.kind == kind):
        tried, plain = _prompt(one, one.text), _prompt(one, HARMLESS)
        rules, _, facts = plain.instructions.rpartition(f"{OPEN}\n")
        assert tried.instructions.startswith(f"{rules}{OPEN}\n"), one
        fenced = tried.instructions.removeprefix(f"{rules}{OPEN}\n").splitlines()
        assert fenced[-1] == CLOSE, one
        assert all(line.startswith(BEGINS) for line in fenced[:-1]), one
        assert len(fenced) == len(facts.splitlines()), one
        assert tried.tools == plain.tools, one


def test_a_message_stands_in_its_turn_and_nowhere_else() -> None:
    for one in (each for each in ATTEMPTS if each.where == "message"):
        prompt = _prompt(one, one.text)
        assert prompt.turns[-1].is_from_person
        assert prompt.turns[-1].text == one.text
        assert one.text not in prompt.instructions.rpartition(OPEN)[2], one
