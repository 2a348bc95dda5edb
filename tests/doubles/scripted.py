"""A provider without a wire, for tests that ask what is done with answers and failures."""

import asyncio
from collections.abc import AsyncIterator

from coach.providers.provider import Answer, Piece, Prompt, ProviderError, Usage

USAGE = Usage(12, 7)


class Scripted:
    """Says or raises what it was told, call by call; the last one stays.

    A text comes in two pieces. None is an answer that never comes.
    """

    def __init__(self, name: str, *script: str | Answer | ProviderError | None) -> None:
        self.name = name
        self.model = f"{name}-1"
        self.prompts: list[Prompt] = []
        """What it was asked, oldest first."""
        self.is_closed = False
        self._script = list(script or ["Hello."])

    async def answer(self, prompt: Prompt) -> AsyncIterator[Piece | Answer]:
        self.prompts.append(prompt)
        said = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        if said is None:
            await asyncio.Event().wait()
        if isinstance(said, ProviderError):
            yield Piece("Half of")
            raise said
        answer = Answer(said, usage=USAGE) if isinstance(said, str) else said
        assert answer is not None
        half = len(answer.text) // 2
        yield Piece(answer.text[:half])
        yield Piece(answer.text[half:])
        yield answer

    async def close(self) -> None:
        self.is_closed = True
