"""Which models may answer, first choice first? A library is imported at the first call to it."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coach.providers.provider import Answer, Piece, Prompt, Provider

if TYPE_CHECKING:
    from coach.providers.calling import CalledModel

DEFAULT_MODELS: Mapping[str, str] = {
    "anthropic": "claude-haiku-5-5",
    "openai": "gpt-6-luna",
    "gemini": "gemini-3.5-flash-lite",
    "grok": "grok-4.3",
    "local": "llama3.2",
}
"""What answers when nobody named a model, in the order in which providers are asked.

The small and quick one of each provider, from the names that pydantic-ai 2.68 knows and at the
prices of genai-prices 0.2; of xAI the cheapest whose thinking can be switched off. The local one is
only a name that Ollama knows: a server of one's own has what was put there.
"""

CALL_SECONDS = 25.0
"""From the first byte of a call to the last one of its answer."""


@dataclass(frozen=True, slots=True)
class Access:
    """How a provider is reached; empty where there is no key, or its own address is meant."""

    key: str = field(default="", repr=False)
    base_url: str = ""


def providers_of(
    chosen: Iterable[tuple[str, str]],
    access: Mapping[str, Access],
    *,
    seconds: float = CALL_SECONDS,
) -> tuple[Provider, ...]:
    """One for each chosen provider and model, in that order; `access` is by a provider's name.

    Nothing chosen means each provider in `access`, with its default model. `seconds` is the time
    limit of a call.
    """
    chosen = tuple(chosen) or tuple(
        (name, model) for name, model in DEFAULT_MODELS.items() if name in access
    )
    return tuple(_LateModel(name, model, access[name], seconds) for name, model in chosen)


async def load(providers: Sequence[Provider]) -> None:
    """Import what these need ahead of the first call, beside the loop; it takes seconds."""
    for provider in providers:
        if isinstance(provider, _LateModel):
            await provider.opened()


_ONE_AT_A_TIME = threading.Lock()
"""Two threads that import the same libraries in another order could see one half made."""


class _LateModel:
    """A provider whose library is imported, and its connections made, when it is first needed."""

    def __init__(self, name: str, model: str, access: Access, seconds: float) -> None:
        self._name = name
        self._model = model
        self._access = access
        self._seconds = seconds
        self._opening = asyncio.Lock()
        self._opened: CalledModel | None = None

    @property
    def name(self) -> str:
        return self._name

    @property
    def model(self) -> str:
        return self._model

    async def answer(self, prompt: Prompt) -> AsyncGenerator[Piece | Answer, None]:
        opened = await self.opened()
        async with aclosing(opened.answer(prompt)) as pieces:
            async for piece in pieces:
                yield piece

    async def opened(self) -> "CalledModel":
        async with self._opening:
            if self._opened is None:
                self._opened = await asyncio.to_thread(self._open)
            return self._opened

    async def close(self) -> None:
        if self._opened is not None:
            await self._opened.close()

    def _open(self) -> "CalledModel":
        with _ONE_AT_A_TIME:
            from coach.providers.calling import CalledModel

            return CalledModel(
                self._name, self._model, self._access.key, self._access.base_url, self._seconds
            )
