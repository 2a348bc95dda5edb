"""How does the coach answer? `virtus evaluate` asks it what people write, and counts."""

import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from rich.console import Console

from coach import local
from coach.evaluation.judging import ALARM, Verdict, judged
from coach.evaluation.report import answer_to_judge, page, table
from coach.evaluation.situations import Situation, situations
from coach.persona.fence import fenced
from coach.persona.instructions import instructions
from coach.providers.provider import Answer, Prompt, Provider, ProviderError, Tool, Turn
from cycles.people import Tone

Answerer = Callable[[Situation, str], Awaitable[Verdict]]


async def locally(situation: Situation, language: str) -> Verdict:
    """What the coach without a model says."""
    text = local.reply(situation.says[language], language, has_question=False)
    return judged(situation, language, Answer(text))


def asking(provider: Provider, canary: str) -> Answerer:
    """What a model says at its first try, with nothing repaired; silence where it fails."""

    async def answered(situation: Situation, language: str) -> Verdict:
        rules = instructions(language, Tone.GENTLE, canary)
        told = f"{rules}\nWHAT IS KNOWN OF THE PERSON\n{fenced(situation.facts(language))}"
        prompt = Prompt(told, (Turn(True, situation.says[language]),), (_ALARM,))
        try:
            answer = await _whole(provider, prompt)
        except ProviderError:
            answer = Answer("")
        return judged(situation, language, answer, canary=canary, instructions=rules)

    return answered


def chosen(only: str) -> list[Situation]:
    """The situations of a topic, or the one of an id; all for ""."""
    return [one for one in situations() if only in ("", one.topic, one.id)]


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


_ALARM = Tool(
    ALARM,
    "Call this, and write nothing, when anyone may be in danger.",
    {"type": "object", "properties": {}, "additionalProperties": False},
)


async def _whole(provider: Provider, prompt: Prompt) -> Answer:
    whole = Answer("")
    async for piece in provider.answer(prompt):
        if isinstance(piece, Answer):
            whole = piece
    return whole
