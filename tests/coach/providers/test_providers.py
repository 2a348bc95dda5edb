"""Every provider says the same in our words, whatever it sends, and is asked in the same way."""

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing
from itertools import permutations

import pytest
from pydantic_ai.direct import model_request
from pydantic_ai.messages import ModelRequest
from pydantic_ai.models import create_async_httpx2_client

from coach.providers.chain import Chain, NobodyAnswers
from coach.providers.opening import DEFAULT_MODELS, Access, providers_of
from coach.providers.provider import (
    Answer,
    Declined,
    Garbled,
    KeyRefused,
    NoSuchModel,
    Overloaded,
    Piece,
    Prompt,
    Proposed,
    Provider,
    ProviderError,
    QuotaSpent,
    Throttled,
    TookTooLong,
    Tool,
    Turn,
    Unreached,
)
from coach.providers.wires import address, model_of
from tests.doubles.models import NAMES, ModelsDouble

LOG_MOOD = Tool(
    "log_mood",
    "Keep how somebody feels.",
    {"type": "object", "properties": {"mood": {"type": "integer"}}, "required": ["mood"]},
)
PROMPT = Prompt(
    "You are Virtus.",
    (
        Turn(is_from_person=False, text="How is your energy?"),
        Turn(is_from_person=True, text="Two of five."),
        Turn(is_from_person=True, text="My sister is ill."),
    ),
    (LOG_MOOD,),
)
HELLO = "Two of five. Let's make today smaller."
Models = Mapping[str, Provider]


@pytest.fixture(scope="module")
async def double() -> AsyncIterator[ModelsDouble]:
    async with ModelsDouble() as opened:
        yield opened


@pytest.fixture
def models(double: ModelsDouble) -> ModelsDouble:
    double.forget()
    return double


async def opened(double: ModelsDouble, seconds: float) -> AsyncIterator[Models]:
    access: dict[str, Access] = {
        name: Access(f"key-of-{name}", double.base_url(name)) for name in NAMES
    }
    providers = providers_of((), access, seconds=seconds)
    yield {provider.name: provider for provider in providers}
    for provider in providers:
        await provider.close()


@pytest.fixture(scope="module")
async def all_providers(double: ModelsDouble) -> AsyncIterator[Models]:
    async for providers in opened(double, 4.0):
        yield providers


@pytest.fixture(scope="module")
async def all_hasty(double: ModelsDouble) -> AsyncIterator[Models]:
    async for providers in opened(double, 0.1):
        yield providers


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def provider(all_providers: Models, name: str) -> Provider:
    return all_providers[name]


async def whole(provider: Provider, prompt: Prompt = PROMPT) -> tuple[str, Answer]:
    """What was shown while it was written, and the answer."""
    shown = ""
    async for piece in provider.answer(prompt):
        if isinstance(piece, Answer):
            return shown, piece
        shown += piece.text
    raise AssertionError("there was no answer")


async def failed(provider: Provider) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await whole(provider)
    return caught.value


async def test_an_answer_comes_in_pieces_and_then_whole(
    models: ModelsDouble, provider: Provider
) -> None:
    models.says(provider.name, HELLO)
    assert [type(piece) async for piece in provider.answer(PROMPT)] == [Piece] * 8 + [Answer]
    shown, answer = await whole(provider)
    assert shown == answer.text == HELLO


async def test_what_a_call_took_is_counted_and_priced(
    models: ModelsDouble, provider: Provider
) -> None:
    models.says(provider.name, HELLO, usage=(1000, 100))
    _, answer = await whole(provider)
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (1000, 100)
    assert (answer.usage.price is None) == (provider.name == "local")
    assert answer.usage.price is None or 0 < answer.usage.price < 1


async def test_a_proposed_act_comes_as_it_was_named(
    models: ModelsDouble, provider: Provider
) -> None:
    models.says(provider.name, HELLO, proposes=(("log_mood", {"mood": 2}), ("rest", {})))
    _, answer = await whole(provider)
    assert answer.proposed == (Proposed("log_mood", {"mood": 2}), Proposed("rest", {}))


async def test_acts_alone_are_an_answer_too(models: ModelsDouble, provider: Provider) -> None:
    models.says(provider.name, "", proposes=(("rest", {}),))
    _, answer = await whole(provider)
    assert (answer.text, len(answer.proposed)) == ("", 1)


async def test_the_whole_talk_goes_out_and_the_persons_words_come_last(
    models: ModelsDouble, provider: Provider
) -> None:
    await whole(provider)
    body = str(models.calls[-1].body)
    words = ["How is your energy?", "Two of five.", "My sister is ill."]
    places = [body.index(text) for text in words]
    assert places == sorted(places)
    assert "You are Virtus." in body
    assert "log_mood" in body


async def test_the_key_goes_in_a_header_and_nowhere_else(
    models: ModelsDouble, provider: Provider
) -> None:
    await whole(provider)
    call = models.calls[-1]
    key = f"key-of-{provider.name}"
    holding = [header for header, value in call.headers.items() if key in value]
    assert holding == ["x-goog-api-key" if provider.name == "gemini" else "authorization"]
    assert key not in str(call.body) + call.path


async def test_nothing_is_said_of_temperature_and_nothing_is_kept(
    models: ModelsDouble, provider: Provider
) -> None:
    await whole(provider)
    body = models.calls[-1].body
    words = str(body).lower()
    assert not [word for word in ("temperature", "top_p", "topp", "top_k", "topk") if word in words]
    assert provider.name not in {"openai", "grok"} or body["store"] is False


TOKENS = {
    "anthropic": lambda body: body["max_tokens"],
    "openai": lambda body: body["max_output_tokens"],
    "gemini": lambda body: body["generationConfig"]["maxOutputTokens"],
    "grok": lambda body: body["max_completion_tokens"],
    "local": lambda body: body["max_tokens"],
}


async def test_an_answer_has_its_tokens_and_thoughts_that_cannot_be_left_out_have_others(
    models: ModelsDouble, provider: Provider
) -> None:
    await whole(provider)
    may_think = provider.name in {"gemini", "local"}
    assert TOKENS[provider.name](models.calls[-1].body) == (2500 if may_think else 500)


FAILURES: tuple[tuple[str, Callable[[ModelsDouble, str], None], type[ProviderError]], ...] = (
    ("400", lambda models, name: models.fails(name, 400), Garbled),
    ("401", lambda models, name: models.fails(name, 401), KeyRefused),
    ("403", lambda models, name: models.fails(name, 403), KeyRefused),
    ("404", lambda models, name: models.fails(name, 404), NoSuchModel),
    ("429", lambda models, name: models.fails(name, 429), Throttled),
    ("no money", lambda models, name: models.fails(name, 429, no_money=True), QuotaSpent),
    ("500", lambda models, name: models.fails(name, 500), Overloaded),
    ("503", lambda models, name: models.fails(name, 503), Overloaded),
    ("529", lambda models, name: models.fails(name, 529), Overloaded),
    ("refusal", lambda models, name: models.declines(name), Declined),
    ("broken", lambda models, name: models.breaks_off(name, HELLO), Unreached),
    ("out of tokens", lambda models, name: models.runs_out(name, HELLO), Garbled),
    ("empty", lambda models, name: models.says(name, ""), Garbled),
    ("blank", lambda models, name: models.says(name, " \n "), Garbled),
    ("a page", lambda models, name: models.sends_a_page(name), Garbled),
    ("a proxy's page", lambda models, name: models.sends_a_page(name, 502), Overloaded),
    ("a megabyte", lambda models, name: models.says(name, "x" * 2**20), Garbled),
)


@pytest.mark.parametrize(("what", "script", "expected"), FAILURES, ids=[it[0] for it in FAILURES])
async def test_a_failure_has_the_same_name_everywhere_and_is_one_request(
    models: ModelsDouble,
    provider: Provider,
    what: str,
    script: Callable[[ModelsDouble, str], None],
    expected: type[ProviderError],
) -> None:
    script(models, provider.name)
    assert type(await failed(provider)) is expected, what
    assert len(models.calls) == 1


async def test_an_answer_that_ends_halfway_is_none(
    models: ModelsDouble, provider: Provider
) -> None:
    models.breaks_off(provider.name, HELLO, quietly=True)
    assert isinstance(await failed(provider), Unreached | Garbled)


async def test_who_asks_to_wait_says_how_long(models: ModelsDouble, provider: Provider) -> None:
    models.fails(provider.name, 429, retry_after=20)
    error = await failed(provider)
    assert isinstance(error, Throttled)
    assert error.retry_after == 20


async def test_no_answer_within_the_time_limit_is_a_failure(
    models: ModelsDouble, all_hasty: Models, name: str
) -> None:
    models.hangs(name)
    assert isinstance(await failed(all_hasty[name]), TookTooLong)


async def test_an_answer_that_drips_on_ends_at_the_time_limit(
    models: ModelsDouble, all_hasty: Models, name: str
) -> None:
    models.says(name, HELLO, apart=0.06)
    assert isinstance(await failed(all_hasty[name]), TookTooLong)


async def test_where_nobody_listens_there_is_no_connection(name: str) -> None:
    access = {name: Access("key", "http://127.0.0.1:9/v1")}
    (provider,) = providers_of((), access)
    assert isinstance(await failed(provider), Unreached)
    await provider.close()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
async def test_no_sentence_repeats_what_a_provider_sent(
    models: ModelsDouble, provider: Provider, status: int
) -> None:
    models.fails(provider.name, status, saying=f"key-of-{provider.name}: My sister is ill.")
    error = await failed(provider)
    assert "key-of" not in str(error)
    assert "sister" not in str(error)


async def test_a_declined_answer_tells_what_it_took(
    models: ModelsDouble, provider: Provider
) -> None:
    models.declines(provider.name)
    error = await failed(provider)
    assert error.usage.input_tokens == 12


async def test_leaving_in_the_middle_ends_the_call(
    models: ModelsDouble, provider: Provider
) -> None:
    models.says(provider.name, HELLO, apart=0.01)
    pieces = provider.answer(PROMPT)
    async with aclosing(pieces):  # type: ignore[type-var]
        async for _ in pieces:
            break
    assert await asyncio.wait_for(models.left.wait(), 2)


async def test_the_double_answers_whole_as_the_libraries_expect_it(
    models: ModelsDouble, name: str
) -> None:
    models.says(name, HELLO, proposes=(("rest", {}),))
    async with create_async_httpx2_client() as client:
        model = model_of(name, "m", "key", models.base_url(name), client)
        response = await model_request(model, [ModelRequest.user_text_prompt("Hello")])
    assert response.text == HELLO
    assert [call.tool_name for call in response.tool_calls] == ["rest"]


@pytest.mark.parametrize(
    ("name", "base_url", "expected"),
    [
        ("openai", "http://proxy:4000", "http://proxy:4000/v1"),
        ("openai", "http://proxy:4000/v1/", "http://proxy:4000/v1"),
        ("local", "http://proxy:4000/openai", "http://proxy:4000/openai"),
        ("grok", "", "https://api.x.ai/v1"),
        ("anthropic", "https://proxy/v1", "https://proxy"),
        ("gemini", "https://proxy/v1beta", "https://proxy"),
    ],
)
def test_an_address_is_taken_with_and_without_its_version(
    name: str, base_url: str, expected: str
) -> None:
    assert address(name, base_url) == expected


def test_without_a_choice_each_provider_with_a_key_has_its_default_model() -> None:
    found = providers_of((), {"grok": Access("k"), "anthropic": Access("k")})
    assert [(provider.name, provider.model) for provider in found] == [
        ("anthropic", DEFAULT_MODELS["anthropic"]),
        ("grok", DEFAULT_MODELS["grok"]),
    ]


def test_a_choice_keeps_its_order_and_models() -> None:
    chosen = [("local", "llama3:8b"), ("openai", "gpt-6.1-terra"), ("openai", "gpt-6-luna")]
    found = providers_of(chosen, {"openai": Access("k"), "local": Access()})
    assert [(provider.name, provider.model) for provider in found] == chosen


def test_the_key_is_in_no_picture_of_the_access() -> None:
    assert "secret" not in repr(Access("secret"))


def test_no_library_of_models_is_imported_before_a_model_is_asked() -> None:
    code = (
        "import sys, bot.__main__, bot.app, bot.server, bot.doctor, coach.providers.chain\n"
        "import coach.providers.opening\n"
        "found = {'pydantic_ai', 'openai', 'anthropic', 'google.genai', 'genai_prices', 'httpx2'}\n"
        "print(sorted(found & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


# --- one after another, over the wires


@pytest.mark.parametrize(("first", "second"), list(permutations(NAMES, 2)))
async def test_where_one_fails_any_other_answers(
    models: ModelsDouble, all_providers: Models, first: str, second: str
) -> None:
    models.breaks_off(first, HELLO)
    models.says(second, HELLO)
    chain = Chain([all_providers[first], all_providers[second]], time.monotonic)
    assert (await chain.answer(PROMPT)).text == HELLO
    assert [call.provider for call in models.calls] == [first, second]


KINDS = {expected: script for _, script, expected in FAILURES}


@pytest.mark.parametrize("first", KINDS, ids=lambda kind: kind.__name__)
async def test_every_two_failures_end_within_three_requests(
    models: ModelsDouble, all_providers: Models, first: type[ProviderError]
) -> None:
    async def no_pause(seconds: float) -> None:
        pass

    for fail_second in KINDS.values():
        models.forget()
        KINDS[first](models, "anthropic")
        fail_second(models, "grok")
        both = [all_providers["anthropic"], all_providers["grok"]]
        with pytest.raises(NobodyAnswers):
            await Chain(both, time.monotonic, pause=no_pause).answer(PROMPT)
        assert 2 <= len(models.calls) <= 3
