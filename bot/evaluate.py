"""How does the coach answer? `virtus evaluate` asks it what people write, and counts."""

import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from rich.console import Console

from bot.models import ModelOff, in_words, models_of
from bot.settings import Settings
from coach import local, wording
from coach.evaluation.judging import Verdict, judged
from coach.evaluation.knowing import known_of
from coach.evaluation.report import answer_to_judge, page, table
from coach.evaluation.situations import Situation, situations
from coach.providers.provider import (
    Answer,
    KeyRefused,
    NoSuchModel,
    Prompt,
    Provider,
    ProviderError,
    QuotaSpent,
)

Answerer = Callable[[Situation, str], Awaitable[Verdict]]


async def locally(situation: Situation, language: str) -> Verdict:
    """What the coach without a model says."""
    text = local.reply(situation.says[language], language, has_question=False)
    return judged(situation, language, Answer(text))


def named(settings: Settings, wanted: str) -> Provider:
    """The first model of the settings that is "anthropic", or "anthropic:MODEL" exactly.

    Raises `ModelOff`.
    """
    models = models_of(settings)
    for model in models:
        if wanted in (model.name, f"{model.name}:{model.model}"):
            return model
    on = in_words(models) or "none"
    raise ModelOff(f"{wanted} is not among the models of the settings, which are: {on}.")


def asking(provider: Provider, canary: str) -> Answerer:
    """What a model says at its first try, with nothing repaired; silence where it fails.

    A key, a model or an account that is refused once is refused always, and is raised.
    """

    async def answered(situation: Situation, language: str) -> Verdict:
        wanted = wording.to_talk(known_of(situation, language), canary)
        try:
            answer = await _whole(provider, wanted.prompt)
        except (KeyRefused, NoSuchModel, QuotaSpent):
            raise
        except ProviderError:
            answer = Answer("")
        return judged(situation, language, answer, canary=canary, instructions=wanted.rules)

    return answered


def chosen(only: str) -> list[Situation]:
    """The situations of a topic, or the one of an id; all for ""."""
    return [one for one in situations() if only in ("", one.topic, one.id)]


async def evaluate_without(
    asked: Sequence[Situation], languages: Sequence[str]
) -> tuple[list[Verdict], str]:
    """The coach without a model answers everything."""
    return await evaluate(locally, asked, languages), "the coach without a model"


async def evaluate_a_model(
    settings: Settings,
    wanted: str,
    canary: str,
    asked: Sequence[Situation],
    languages: Sequence[str],
) -> tuple[list[Verdict], str]:
    """What `named` finds answers everything; the verdicts, and what it is called in the report."""
    provider = named(settings, wanted)
    try:
        verdicts = await evaluate(asking(provider, canary), asked, languages)
    finally:
        await provider.close()
    return verdicts, f"{provider.model} of {provider.name}, first drafts with nothing repaired"


async def evaluate(
    answerer: Answerer, asked: Sequence[Situation], languages: Sequence[str]
) -> list[Verdict]:
    """One after the other: a provider counts the calls of a minute."""
    return [await answerer(one, language) for one in asked for language in languages]


def tell(
    verdicts: Sequence[Verdict],
    who: str,
    console: Console,
    *,
    report: Path | None,
    answers: Path | None,
) -> bool:
    """Print the table and write the files; whether every answer keeps the persona.

    What a situation asks beyond it is counted, and decides nothing: only words are looked for.
    """
    console.print(table(verdicts), markup=False)
    if report is not None:
        report.write_text(page(verdicts, who), encoding="utf-8")
    if answers is not None:
        lines = (json.dumps(answer_to_judge(one), ensure_ascii=False) for one in verdicts)
        answers.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return all(one.keeps_the_persona for one in verdicts)


async def _whole(provider: Provider, prompt: Prompt) -> Answer:
    whole = Answer("")
    async for piece in provider.answer(prompt):
        if isinstance(piece, Answer):
            whole = piece
    return whole
