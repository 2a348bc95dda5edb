"""One call to one model, over pydantic-ai's plain request: pieces while it writes, then the answer.

Only the late import in `opening` may name this module: it brings the libraries with it.
"""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, suppress
from contextvars import ContextVar
from itertools import groupby

from httpx2 import AsyncClient, MockTransport, Response, Timeout
from pydantic_ai.direct import model_request_stream
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    ModelResponseStreamEvent,
    PartDeltaEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
    ThinkingPart,
    ThinkingPartDelta,
    ToolCallPart,
    ToolCallPartDelta,
    UserPromptPart,
)
from pydantic_ai.models import (
    Model,
    ModelRequestParameters,
    StreamedResponse,
    create_async_httpx2_client,
)
from pydantic_ai.tools import ToolDefinition

from coach.providers.failures import failure, unfinished
from coach.providers.prices import usage_of
from coach.providers.provider import (
    Answer,
    Garbled,
    Piece,
    Prompt,
    Proposed,
    ProviderError,
    Tool,
    Turn,
)
from coach.providers.wires import model_of, settings_of

CONNECT_SECONDS = 5.0
MOST_LETTERS = 64 * 1024
"""Of one answer, thoughts and arguments counted in; a coach's answer has some hundred."""

REHEARSAL = Prompt(
    "Say hello.",
    (Turn(is_from_person=True, text="Hello."),),
    (Tool("wave", "Wave a hand.", {"type": "object", "properties": {}}),),
)
NOTHING = """\
data: {"type": "response.completed", "response": {"output": []}, "choices": []}

event: message_start
data: {"type": "message_start"}

"""
"""The beginning of an answer on any wire."""

_RESPONSES: ContextVar[list[Response]] = ContextVar("_RESPONSES")
"""Those of the call under way."""


async def _remember(response: Response) -> None:
    _RESPONSES.get([]).append(response)


class CalledModel:
    """A provider's model with its own connections; one call is one HTTP request."""

    def __init__(self, name: str, model: str, key: str, base_url: str, seconds: float) -> None:
        """Takes long, and must not stand in a running loop."""
        self._name = name
        self._model_name = model
        self._seconds = seconds
        # It follows no redirect, which could carry the key to another house.
        self._client = create_async_httpx2_client(timeout=Timeout(seconds, connect=CONNECT_SECONDS))
        self._client.event_hooks["response"].append(_remember)
        self._model = model_of(name, model, key, base_url, self._client)
        asyncio.run(self._rehearse(key, base_url))

    async def answer(self, prompt: Prompt) -> AsyncGenerator[Piece | Answer, None]:
        """As the port says."""
        stream: StreamedResponse | None = None
        responses: list[Response] = []
        _RESPONSES.set(responses)
        try:
            async with self._asked(self._model, prompt) as stream:
                letters = 0
                async for event in stream:
                    text, more = _written(event)
                    letters += more
                    if letters > MOST_LETTERS:
                        raise Garbled(f"The answer of {self._name} does not come to an end.")
                    if text:
                        yield Piece(text)
            answer = self._whole(stream.get())
        except ProviderError as error:
            raise self._told(error, stream) from None
        except Exception as error:  # noqa: BLE001 - whatever comes over the wire, it is a failed call
            raise self._told(failure(error, self._name, self._model_name), stream) from None
        finally:
            # Google's library leaves the connection open when somebody leaves in mid-answer.
            for response in responses:
                await response.aclose()
        yield answer

    async def close(self) -> None:
        await self._client.aclose()

    def _asked(self, model: Model, prompt: Prompt) -> AbstractAsyncContextManager[StreamedResponse]:
        return model_request_stream(
            model,
            _messages(prompt),
            model_settings=settings_of(model, prompt.most_tokens, self._seconds),
            model_request_parameters=ModelRequestParameters(function_tools=_tools(prompt)),
        )

    async def _rehearse(self, key: str, base_url: str) -> None:
        """Ask nobody, once: what the libraries make at a first call would hold the loop up."""
        nothing = Response(200, headers={"Content-Type": "text/event-stream"}, text=NOTHING)
        client = AsyncClient(transport=MockTransport(lambda _: nothing), timeout=self._seconds)
        async with client:
            model = model_of(self._name, self._model_name, key, base_url, client)
            with suppress(Exception):
                async with self._asked(model, REHEARSAL) as stream:
                    async for _ in stream:
                        pass

    def _told(self, error: ProviderError, stream: StreamedResponse | None) -> ProviderError:
        if stream is not None:
            error.usage = usage_of(self._name, self._model_name, stream.usage)
        return error

    def _whole(self, response: ModelResponse) -> Answer:
        lack = unfinished(response.finish_reason, self._name, self._model_name)
        if lack is not None:
            raise lack
        text = "".join(part.content for part in response.parts if isinstance(part, TextPart))
        proposed = tuple(
            self._proposed(part) for part in response.parts if isinstance(part, ToolCallPart)
        )
        if not text.strip() and not proposed:
            raise Garbled(f"The answer of {self._name} is empty.")
        usage = usage_of(self._name, self._model_name, response.usage)
        return Answer(text.strip(), proposed, usage)

    def _proposed(self, part: ToolCallPart) -> Proposed:
        arguments = json.loads(part.args or "{}") if isinstance(part.args, str) else part.args
        if not isinstance(arguments, dict | None):
            raise Garbled(f"{self._name} proposes an act whose arguments nobody can read.")
        return Proposed(part.tool_name, arguments or {})


def _written(event: ModelResponseStreamEvent) -> tuple[str, int]:
    """The text that an event adds, and the letters it adds in all."""
    match event:
        case PartStartEvent(part=TextPart(content=text)):
            return text, len(text)
        case PartDeltaEvent(delta=TextPartDelta(content_delta=text)):
            return text, len(text)
        case PartStartEvent(part=ThinkingPart(content=thought)):
            return "", len(thought)
        case PartDeltaEvent(delta=ThinkingPartDelta(content_delta=more)):
            return "", len(more or "")
        case PartStartEvent(part=ToolCallPart(args=arguments)):
            return "", len(str(arguments))
        case PartDeltaEvent(delta=ToolCallPartDelta(args_delta=arguments)):
            return "", len(str(arguments))
    return "", 0


def _messages(prompt: Prompt) -> list[ModelMessage]:
    """The talk as the library has it: it begins with the person, and speakers take turns."""
    messages: list[ModelMessage] = []
    turns = prompt.turns
    if not turns[0].is_from_person:
        turns = (Turn(is_from_person=True, text="…"), *turns)
    for is_from_person, together in groupby(turns, key=lambda turn: turn.is_from_person):
        texts = [turn.text for turn in together]
        if is_from_person:
            messages.append(ModelRequest([UserPromptPart(text) for text in texts]))
        else:
            messages.append(ModelResponse([TextPart(text) for text in texts]))
    last = messages[-1]
    assert isinstance(last, ModelRequest), "the last turn is the person's"
    last.instructions = prompt.instructions
    return messages


def _tools(prompt: Prompt) -> list[ToolDefinition]:
    return [
        ToolDefinition(
            name=tool.name,
            description=tool.description,
            parameters_json_schema=dict(tool.parameters),
            strict=False,
        )
        for tool in prompt.tools
    ]
