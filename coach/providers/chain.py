"""Who answers? The first provider that can, within three calls and 45 seconds, or nobody."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from coach.providers.breaker import Breaker, Clock, Health
from coach.providers.calls import FAILURES, Call, Outcome
from coach.providers.provider import (
    Answer,
    Declined,
    Garbled,
    Overloaded,
    Piece,
    Prompt,
    Provider,
    ProviderError,
    Throttled,
    TookTooLong,
    Unreached,
    Usage,
)

MOST_CALLS = 3
"""For one message, whoever is asked and however often."""
MOST_SECONDS = 45.0
"""For one message, pauses counted in."""
PAUSE = 0.5
"""Seconds before the same provider is asked right again."""
LONGEST_PAUSE = 3.0
"""Who asks for more is not waited for."""

AGAIN = "A first draft of this answer was set aside: {complaint} Write another one without that."

Complaint = Callable[[Answer], str | None]
"""What is wrong with a whole answer, in one sentence for a model; None when it may be said."""
OnText = Callable[[str], Awaitable[None]]
"""Gets the whole text so far; an empty one when another answer begins."""
Note = Callable[[Call], None]
Pause = Callable[[float], Awaitable[None]]


class NobodyAnswers(Exception):
    """No model has an answer that may be said: the local coach speaks."""


@dataclass(frozen=True, slots=True)
class ProviderState:
    """One provider as admins see it."""

    name: str
    model: str
    is_on: bool
    health: Health
    rests_for: float
    """Seconds until it may be asked."""
    last: Outcome | None
    """How its last call ended; None before the first one."""


class _Link:
    def __init__(self, provider: Provider, clock: Clock) -> None:
        self.provider = provider
        self.breaker = Breaker(clock)
        self.is_on = True
        self.last: Outcome | None = None

    def failed(self, error: ProviderError) -> None:
        if isinstance(error, Declined):
            self.breaker.answered()  # it is well, and would not answer this
        else:
            self.breaker.failed(error)

    def state(self) -> ProviderState:
        breaker = self.breaker
        named = (self.provider.name, self.provider.model)
        return ProviderState(*named, self.is_on, breaker.health, breaker.rests_for, self.last)


class Chain:
    """The providers of this process in the order in which they are asked."""

    def __init__(
        self,
        providers: Sequence[Provider],
        clock: Clock,
        *,
        pause: Pause = asyncio.sleep,
        most_seconds: float = MOST_SECONDS,
    ) -> None:
        self._clock = clock
        self._pause = pause
        self._most_seconds = most_seconds
        self._links = [_Link(provider, clock) for provider in providers]

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to ask, now or later."""
        return not any(link.is_on for link in self._links)

    async def answer(
        self,
        prompt: Prompt,
        *,
        complaint: Complaint = lambda answer: None,
        on_text: OnText | None = None,
        note: Note = lambda call: None,
    ) -> Answer:
        """The first answer that may be said; every call made for it is noted.

        An unfit answer is asked for once more, with the complaint named. Raises `NobodyAnswers`.
        """
        asking = _Asking(self._clock, self._clock() + self._most_seconds, complaint, on_text, note)
        waiting = deque((link, False) for link in self._links if link.is_on)
        asked: list[_Link] = []
        is_second_draft = False
        while waiting and len(asked) < MOST_CALLS:
            link, is_second_try = waiting.popleft()
            if is_second_try:
                await self._let_rest(link, is_last=link is asked[-1], ends_at=asking.ends_at)
            if asking.is_over() or not link.breaker.admits():
                continue
            asked.append(link)
            try:
                answer, wrong = await asking.ask(link, prompt)
            except ProviderError as error:
                if asked.count(link) == 1 and _is_worth_another(error):
                    waiting.append((link, True))
                continue
            if wrong is None:
                return answer
            if is_second_draft:
                break
            is_second_draft = True
            again = AGAIN.format(complaint=wrong)
            prompt = replace(prompt, instructions=f"{prompt.instructions}\n\n{again}")
            waiting.appendleft((link, False))
        raise NobodyAnswers

    async def _let_rest(self, link: _Link, *, is_last: bool, ends_at: float) -> None:
        seconds = max(link.breaker.rests_for, PAUSE if is_last else 0.0)
        if 0 < seconds <= min(LONGEST_PAUSE, ends_at - self._clock()):
            await self._pause(seconds)

    def states(self) -> tuple[ProviderState, ...]:
        """Every provider, in the order in which they are asked."""
        return tuple(link.state() for link in self._links)

    def switch(self, name: str, *, is_on: bool) -> bool:
        """Ask a provider no more, or begin anew with it; whether there is one of that name."""
        named = [link for link in self._links if link.provider.name == name]
        for link in named:
            link.is_on = is_on
            link.breaker = Breaker(self._clock)
        return bool(named)

    def reorder(self, names: Sequence[str]) -> None:
        """Ask these first, in this order, and then the others as they stand."""
        place = {name: at for at, name in enumerate(names)}
        self._links.sort(key=lambda link: place.get(link.provider.name, len(place)))

    async def close(self) -> None:
        for link in self._links:
            await link.provider.close()


class _Asking:
    """The calls for one message."""

    def __init__(
        self,
        clock: Clock,
        ends_at: float,
        complaint: Complaint,
        on_text: OnText | None,
        note: Note,
    ) -> None:
        self._clock = clock
        self.ends_at = ends_at
        self._complaint = complaint
        self._on_text = on_text
        self._note = note
        self._shown = ""

    def is_over(self) -> bool:
        return self._clock() >= self.ends_at

    async def ask(self, link: _Link, prompt: Prompt) -> tuple[Answer, str | None]:
        """The answer and what is wrong with it. Raises `ProviderError`."""
        began = self._clock()
        try:
            answer = await self._whole(link.provider, prompt, self.ends_at - began)
        except ProviderError as error:
            link.failed(error)
            self._tell(link, FAILURES[type(error)], began, error.usage)
            raise
        except BaseException:
            link.breaker.left()
            self._tell(link, Outcome.STOPPED, began, Usage())
            raise
        link.breaker.answered()
        wrong = self._complaint(answer)
        outcome = Outcome.ANSWERED if wrong is None else Outcome.UNFIT
        self._tell(link, outcome, began, answer.usage)
        return answer, wrong

    def _tell(self, link: _Link, outcome: Outcome, began: float, usage: Usage) -> None:
        link.last = outcome
        provider, seconds = link.provider, self._clock() - began
        self._note(Call(provider.name, provider.model, outcome, seconds, usage))

    async def _whole(self, provider: Provider, prompt: Prompt, seconds: float) -> Answer:
        pieces = provider.answer(prompt)
        try:
            async with asyncio.timeout(seconds):
                return await self._last_of(pieces, provider.name)
        except TimeoutError:
            raise TookTooLong(f"{provider.name} gave no whole answer in the time left.") from None
        finally:
            if isinstance(pieces, AsyncGenerator):
                await pieces.aclose()

    async def _last_of(self, pieces: AsyncIterator[Piece | Answer], name: str) -> Answer:
        await self._show("")
        text = ""
        async for piece in pieces:
            if isinstance(piece, Answer):
                return piece
            text += piece.text
            await self._show(text)
        raise Garbled(f"{name} ended without an answer.")

    async def _show(self, text: str) -> None:
        if self._on_text is not None and text != self._shown:
            await self._on_text(text)
            self._shown = text


def _is_worth_another(error: ProviderError) -> bool:
    """Whether the same provider may well answer when it is asked once more."""
    match error:
        case Overloaded() | Unreached() | Garbled():
            return True
        case Throttled(retry_after=float() | int() as asked):
            return asked <= LONGEST_PAUSE
    return False
