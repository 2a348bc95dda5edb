"""Does each model answer, and what is to be done where it does not? One real call each."""

import asyncio
from collections.abc import Sequence
from time import perf_counter

from bot.findings import Finding, Line
from bot.settings_values import PROVIDERS
from coach.providers.opening import load
from coach.providers.provider import (
    Answer,
    Garbled,
    KeyRefused,
    NoSuchModel,
    Prompt,
    Provider,
    ProviderError,
    QuotaSpent,
    Turn,
    Unreached,
)

QUESTION = Prompt(
    "Somebody looks whether you can be reached.",
    (Turn(is_from_person=True, text="Answer with the word OK."),),
    most_tokens=100,
)


async def ask_each(models: Sequence[Provider]) -> list[Line]:
    """One line for each, all asked at the same time, and closed."""
    if not models:
        advice = f"A key switches it on: {', '.join(PROVIDERS.values())}."
        return [Line(Finding.OFF, "AI: off; free talk gets the coach's own words.", advice)]
    await load(models)
    return await asyncio.gather(*(_ask(model) for model in models))


async def _ask(model: Provider) -> Line:
    name = f"{model.name}:{model.model}"
    began = perf_counter()
    try:
        answer = await _answer(model)
    except ProviderError as error:
        finding, advice = _advice(error, model.name)
        return Line(finding, f"AI, {name}: {error}", advice)
    finally:
        await model.close()
    what = f"AI, {name}: answers, in {perf_counter() - began:.1f} s."
    if answer.usage.price is None and model.name != "local":
        advice = "Its price is not known here, so the budgets do not count it."
        return Line(Finding.WARNING, what, advice)
    return Line(Finding.WELL, what)


async def _answer(model: Provider) -> Answer:
    *_, last = [piece async for piece in model.answer(QUESTION)]
    assert isinstance(last, Answer), "the port's promise"
    return last


def _advice(error: ProviderError, name: str) -> tuple[Finding, str]:
    key = PROVIDERS[name]
    address = key.replace("_API_KEY", "_BASE_URL")
    match error:
        case KeyRefused() if name == "local":
            return Finding.WRONG, "Let the server ask for no key: there is no setting for one."
        case KeyRefused():
            return Finding.WRONG, f"Set {key} to a key of the account that may use this model."
        case NoSuchModel():
            return Finding.WRONG, (
                f"Name one that it has in AI_PROVIDERS, as {name}:MODEL; or {address} is wrong."
            )
        case QuotaSpent():
            return Finding.WRONG, "Add money to the account, or put another first in AI_PROVIDERS."
        case Unreached():
            return Finding.WRONG, f"Check this machine's network and {address}."
        case Garbled():
            return Finding.WRONG, f"Check that {address} is the address of such an API."
    return Finding.WARNING, "Try again later; while it lasts, the next one answers."
