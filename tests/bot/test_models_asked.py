"""`virtus doctor` asks each model once, and says what to do where it does not answer."""

from decimal import Decimal

import pytest
from pydantic import SecretStr

from bot.findings import Finding
from bot.models import in_words, models_of
from bot.models_asked import ask_each
from bot.settings import Settings
from bot.settings_values import ModelChoice
from coach.providers.provider import (
    Answer,
    Declined,
    Garbled,
    KeyRefused,
    NoSuchModel,
    Overloaded,
    ProviderError,
    QuotaSpent,
    Throttled,
    TookTooLong,
    Unreached,
    Usage,
)
from tests.doubles.scripted import Scripted


async def test_without_a_model_ai_is_off_and_the_keys_are_named() -> None:
    (line,) = await ask_each([])
    assert line.finding is Finding.OFF
    assert "ANTHROPIC_API_KEY" in line.advice


async def test_each_model_is_asked_once_and_closed() -> None:
    priced = Answer("OK", usage=Usage(20, 1, Decimal("0.00001")))
    models = [Scripted("anthropic", priced), Scripted("local", "OK")]
    lines = await ask_each(models)
    assert [line.finding for line in lines] == [Finding.WELL] * 2
    assert [line.what[:25] for line in lines] == [
        "AI, anthropic:anthropic-1",
        "AI, local:local-1: answer",
    ]
    assert [len(model.prompts) for model in models] == [1, 1]
    assert all(model.is_closed for model in models)


async def test_a_model_without_a_known_price_is_warned_of() -> None:
    (line,) = await ask_each([Scripted("openai", "OK")])
    assert line.finding is Finding.WARNING
    assert "budgets" in line.advice


@pytest.mark.parametrize(
    ("error", "finding", "advice"),
    [
        (KeyRefused("grok does not take the key."), Finding.WRONG, "XAI_API_KEY"),
        (NoSuchModel("m"), Finding.WRONG, "AI_PROVIDERS, as grok:MODEL"),
        (QuotaSpent("q"), Finding.WRONG, "money"),
        (Unreached("u"), Finding.WRONG, "XAI_BASE_URL"),
        (Garbled("g"), Finding.WRONG, "XAI_BASE_URL"),
        (Throttled("t", 20), Finding.WARNING, "later"),
        (Overloaded("o"), Finding.WARNING, "later"),
        (TookTooLong("l"), Finding.WARNING, "later"),
        (Declined("d"), Finding.WARNING, "later"),
    ],
    ids=repr,
)
async def test_what_is_wrong_stands_beside_what_to_do(
    error: ProviderError, finding: Finding, advice: str
) -> None:
    (line,) = await ask_each([Scripted("grok", error)])
    assert line.finding is finding
    assert line.what == f"AI, grok:grok-1: {error}"
    assert advice in line.advice


def test_a_key_switches_a_provider_on_and_the_chain_names_its_order() -> None:
    settings = Settings(
        openai_api_key=SecretStr("k"),
        local_ai_base_url="http://127.0.0.1:11434/v1",
        ai_providers=(ModelChoice("local", "qwen3:4b"), ModelChoice("openai", "gpt-6-luna")),
    )
    assert in_words(models_of(settings)) == "local:qwen3:4b, then openai:gpt-6-luna"


def test_no_key_is_no_model() -> None:
    assert models_of(Settings()) == ()
