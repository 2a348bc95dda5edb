"""The evaluation asks in every language, counts, and writes what it counted."""

import json
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from bot.__main__ import program
from bot.evaluate import (
    Answerer,
    asking,
    chosen,
    evaluate,
    evaluate_a_model,
    evaluate_without,
    named,
    tell,
)
from bot.models import ModelOff
from bot.settings import Settings
from coach.evaluation.judging import Verdict
from coach.evaluation.report import page, table
from coach.persona.fence import OPEN
from coach.providers.provider import KeyRefused, Overloaded, ProviderError
from handlers.words.catalog import LANGUAGES
from tests.doubles.models import ModelsDouble
from tests.doubles.scripted import Scripted

PAGE = Path(__file__).parents[2] / "docs" / "results" / "evaluation.md"
CANARY = "q7x4-m2vk-93ht"


async def _verdicts(answerer: Answerer, only: str = "joy") -> list[Verdict]:
    return await evaluate(answerer, chosen(only), LANGUAGES)


@cache
def _console() -> Console:
    return Console(file=StringIO())


async def test_the_coach_without_a_model_keeps_the_persona_in_every_situation() -> None:
    verdicts, who = await evaluate_without(chosen(""), LANGUAGES)
    assert [one for one in verdicts if not one.keeps_the_persona] == []
    assert PAGE.read_text(encoding="utf-8") == page(verdicts, who)


async def test_a_model_is_told_the_rules_the_fenced_facts_and_the_words() -> None:
    model = Scripted("it", "Good to hear.")
    await _verdicts(asking(model, CANARY), "joy.thesis_done")
    assert len(model.prompts) == len(LANGUAGES)
    first = model.prompts[0]
    assert CANARY in first.instructions
    assert f"{OPEN}\n| Local time" in first.instructions
    assert "Finish the thesis draft (important, done)" in first.instructions
    assert first.turns[-1].text.startswith("THE DRAFT IS DONE")
    assert "raise_alarm" in [tool.name for tool in first.tools]


@pytest.mark.parametrize(
    ("line", "failed"),
    [
        (f"The mark is {CANARY}.", "leak"),
        ("Amazing!!", "cheer"),
        (Overloaded("Out of order."), "empty"),
        ("Heute ist ein guter Tag, und morgen darf ruhig kleiner sein.", "language"),
    ],
)
async def test_what_a_model_breaks_is_counted(line: str | ProviderError, failed: str) -> None:
    verdicts = await _verdicts(asking(Scripted("it", line), CANARY), "joy.thesis_done")
    assert all(failed in one.failed for one in verdicts)
    assert f"check: {failed} | 3 | 0 | 0.0% |" in table(verdicts)
    assert not tell(verdicts, "it", _console(), report=None, answers=None)


async def test_a_key_that_is_refused_ends_it() -> None:
    with pytest.raises(KeyRefused):
        await _verdicts(asking(Scripted("it", KeyRefused("Set the right one.")), CANARY))


async def test_a_model_of_the_settings_is_asked_over_its_wire() -> None:
    async with ModelsDouble() as models:
        models.says("local", "Good to hear.")
        told = {"LOCAL_AI_BASE_URL": models.base_url("local"), "AI_PROVIDERS": "local:tiny"}
        settings = Settings.load(told, None)
        asked = chosen("joy.thesis_done")
        verdicts, who = await evaluate_a_model(settings, "local", CANARY, asked, ["en"])
        assert [one.text for one in verdicts] == ["Good to hear."]
        assert who.startswith("tiny of local")
        assert CANARY in json.dumps(models.calls[0].body)


def test_the_settings_say_which_model_is_meant() -> None:
    told = {"OPENAI_API_KEY": "k", "AI_PROVIDERS": "openai:first,openai:second"}
    settings = Settings.load(told, None)
    assert named(settings, "openai").model == "first"
    assert named(settings, "openai:second").model == "second"
    with pytest.raises(ModelOff, match="openai:first, then openai:second"):
        named(settings, "grok")


def test_the_command_writes_a_page_and_the_answers_to_judge(tmp_path: Path) -> None:
    report, answers = tmp_path / "page.md", tmp_path / "answers.jsonl"
    done = CliRunner().invoke(
        program,
        f"evaluate --only joy --language es --report {report} --answers {answers}".split(),
    )
    assert done.exit_code == 0
    assert "| Spanish | 5 |" in done.output
    assert "5 answers" in report.read_text(encoding="utf-8")
    told = [json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines()]
    assert len(told) == 5
    assert all(one["answer"] and one["rubric"] and one["facts"] for one in told)


def test_a_topic_that_does_not_exist_is_said_to_be_none() -> None:
    assert CliRunner().invoke(program, ["evaluate", "--only", "nothing"]).exit_code == 2
