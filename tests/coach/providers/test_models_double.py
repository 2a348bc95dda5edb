"""The double of the models does as it is told, call by call, and knows what it was asked."""

from collections.abc import AsyncIterator

import httpx2
import pytest

from tests.doubles.models import ModelsDouble

CHAT = "/chat/completions"


@pytest.fixture
async def models() -> AsyncIterator[ModelsDouble]:
    async with ModelsDouble() as double:
        yield double


@pytest.fixture
async def client() -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient() as opened:
        yield opened


async def test_what_is_told_is_used_up_in_order_and_the_last_stays(
    models: ModelsDouble, client: httpx2.AsyncClient
) -> None:
    models.fails("grok", 500)
    models.says("grok", "Hello")
    url = models.base_url("grok") + CHAT
    answers = [await client.post(url, json={"model": "grok-4.3"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 200, 200]
    models.says("grok", "Goodbye")
    last = await client.post(url, json={"model": "grok-4.3"})
    assert last.json()["choices"][0]["message"]["content"] == "Goodbye"


async def test_one_provider_answers_while_another_is_down(
    models: ModelsDouble, client: httpx2.AsyncClient
) -> None:
    models.fails("local", 503)
    down = await client.post(models.base_url("local") + CHAT, json={"model": "m"})
    well = await client.post(models.base_url("openai") + "/responses", json={"model": "m"})
    assert (down.status_code, well.status_code) == (503, 200)
    assert [(call.provider, call.path, call.model) for call in models.calls] == [
        ("local", "/v1/chat/completions", "m"),
        ("openai", "/v1/responses", "m"),
    ]


async def test_a_connection_breaks_in_the_middle_of_an_answer(
    models: ModelsDouble, client: httpx2.AsyncClient
) -> None:
    models.breaks_off("anthropic", "Good morning to you")
    url = models.base_url("anthropic") + "/v1/messages"
    with pytest.raises(httpx2.RemoteProtocolError):
        await client.post(url, json={"model": "m", "stream": True})


async def test_gemini_tells_in_the_body_how_long_to_wait(
    models: ModelsDouble, client: httpx2.AsyncClient
) -> None:
    models.fails("gemini", 429, retry_after=20)
    url = models.base_url("gemini") + "/v1beta/models/m:generateContent"
    refused = await client.post(url, json={})
    assert refused.json()["error"]["details"][0]["retryDelay"] == "20s"
    assert "Retry-After" not in refused.headers
