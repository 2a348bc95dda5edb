"""How do the providers word an answer, whole or in pieces, and how do they refuse a call?

Each wire is written from its provider's reference: OpenAI's Responses and Chat Completions,
Anthropic's Messages, Gemini's generateContent. Grok and local servers speak Chat Completions.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

REFUSAL = "I can't help with that."
MOST_PIECES = 8


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model answers, and how it goes over the wire."""

    text: str = ""
    proposes: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    """Tool calls: names and arguments."""
    usage: tuple[int, int] = (12, 7)
    """Tokens in and out."""
    is_refusal: bool = False
    is_cut_short: bool = False
    """The model used up the tokens it was given."""
    before: float = 0.0
    """Seconds between the headers and the first token."""
    apart: float = 0.0
    """Seconds between two pieces."""
    breaks: bool = False
    """The connection breaks in the middle."""
    ends_early: bool = False
    """The stream ends in the middle, as if all were well."""

    def pieces(self) -> list[str]:
        size = max(3, -(-len(self.text) // MOST_PIECES))
        return [self.text[at : at + size] for at in range(0, len(self.text), size)]


@dataclass(frozen=True, slots=True)
class Refused:
    """A call that gets no answer."""

    status: int
    retry_after: int | None = None
    """Seconds."""
    no_money: bool = False
    """The account has no quota or credit left."""
    saying: str = ""
    """The message, where another one than the provider's usual is wanted."""


@dataclass(frozen=True, slots=True)
class Wire:
    """One way of speaking: server-sent events, the whole answer, and the body of a refusal."""

    events: Callable[[Reply, str], Iterator[str]]
    whole: Callable[[Reply, str], Json]
    refusal: Callable[[Refused, str], tuple[int, Json]]


# --- OpenAI: what both of its wires share


def _openai_refusal(refused: Refused, model: str) -> tuple[int, Json]:
    kind, code, message = {
        400: ("invalid_request_error", None, "Invalid value: 'x'."),
        401: ("invalid_request_error", "invalid_api_key", "Incorrect API key provided: sk-***."),
        403: ("request_forbidden", "unsupported_country_region_territory", "Not supported here."),
        404: (
            "invalid_request_error",
            "model_not_found",
            f"The model `{model}` does not exist or you do not have access to it.",
        ),
        429: ("requests", "rate_limit_exceeded", "Rate limit reached: Limit 3, Used 3."),
        503: ("server_error", "server_is_overloaded", "The engine is currently overloaded."),
    }.get(refused.status, ("server_error", None, "The server had an error."))
    if refused.no_money:
        kind = code = "insufficient_quota"
        message = "You exceeded your current quota, please check your plan and billing details."
    error = {"message": refused.saying or message, "type": kind, "param": None, "code": code}
    return (429 if refused.no_money else refused.status), {"error": error}


def _grok_refusal(refused: Refused, model: str) -> tuple[int, Json]:
    """xAI says much with 400 and 403 that others say with 401 and 429."""
    status, code, message = {
        401: (
            400,
            "Client specified an invalid argument",
            "Incorrect API key provided: xa***. You can obtain an API key from console.x.ai.",
        ),
        404: (
            404,
            "Some requested entity was not found",
            f"The model {model} does not exist or your team does not have access to it.",
        ),
        429: (429, "Some resource has been exhausted", "Too many requests for team."),
    }.get(refused.status, (refused.status, "The service is unavailable", "Try again later."))
    if refused.no_money:
        status = 403
        code = "The caller does not have permission to execute the specified operation"
        message = "Your team has either used all available credits or reached its spending limit."
    return status, {"code": code, "error": refused.saying or message}


def _data(body: Json) -> str:
    return f"data: {json.dumps(body)}\n\n"


def _named(body: Json) -> str:
    return f"event: {body['type']}\n{_data(body)}"


# --- Chat Completions


def _chat_usage(reply: Reply) -> Json:
    given, made = reply.usage
    return {"prompt_tokens": given, "completion_tokens": made, "total_tokens": given + made}


def _chat_calls(reply: Reply) -> list[Json]:
    return [
        {
            "index": at,
            "id": f"call_{at}",
            "type": "function",
            "function": {"name": name, "arguments": json.dumps(arguments)},
        }
        for at, (name, arguments) in enumerate(reply.proposes)
    ]


def _chat_end(reply: Reply) -> str:
    return "tool_calls" if reply.proposes else "length" if reply.is_cut_short else "stop"


def _chat_events(reply: Reply, model: str) -> Iterator[str]:
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": model}

    def chunk(delta: Json, end: str | None = None) -> str:
        return _data({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": end}]})

    yield chunk({"role": "assistant", "content": ""})
    if reply.is_refusal:
        yield chunk({"refusal": REFUSAL})
    for piece in reply.pieces():
        yield chunk({"content": piece})
    for call in _chat_calls(reply):
        yield chunk({"tool_calls": [call]})
    yield chunk({}, _chat_end(reply))
    yield _data({**head, "choices": [], "usage": _chat_usage(reply)})
    yield "data: [DONE]\n\n"


def _chat_whole(reply: Reply, model: str) -> Json:
    message: Json = {"role": "assistant", "content": reply.text or None}
    if reply.is_refusal:
        message["refusal"] = REFUSAL
    if reply.proposes:
        message["tool_calls"] = _chat_calls(reply)
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": _chat_end(reply)}],
        "usage": _chat_usage(reply),
    }


# --- Responses


def _response(reply: Reply, model: str, status: str, output: list[Json]) -> Json:
    given, made = reply.usage
    usage = {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": given + made,
    }
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": model,
        "status": status,
        "output": output,
        "usage": None if status == "in_progress" else usage,
        "incomplete_details": {"reason": "max_output_tokens"} if status == "incomplete" else None,
        "error": None,
        "instructions": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }


def _response_output(reply: Reply) -> list[Json]:
    output: list[Json] = []
    part: Json | None = None
    if reply.is_refusal:
        part = {"type": "refusal", "refusal": REFUSAL}
    elif reply.text:
        part = {"type": "output_text", "text": reply.text, "annotations": [], "logprobs": []}
    if part is not None:
        head = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed"}
        output.append({**head, "content": [part]})
    output += [
        {
            "id": f"fc_{at}",
            "type": "function_call",
            "status": "completed",
            "call_id": f"call_{at}",
            "name": name,
            "arguments": json.dumps(arguments),
        }
        for at, (name, arguments) in enumerate(reply.proposes)
    ]
    return output


def _responses_events(reply: Reply, model: str) -> Iterator[str]:
    output = _response_output(reply)
    number = iter(range(1_000_000))

    def event(kind: str, **fields: Any) -> str:
        return _named({"type": kind, "sequence_number": next(number), **fields})

    begun = _response(reply, model, "in_progress", [])
    yield event("response.created", response=begun)
    yield event("response.in_progress", response=begun)
    for at, item in enumerate(output):
        place = {"item_id": item["id"], "output_index": at}
        blank: Json = {"content": []} if item["type"] == "message" else {"arguments": ""}
        opened = {**item, **blank, "status": "in_progress"}
        yield event("response.output_item.added", output_index=at, item=opened)
        if item["type"] == "message":
            yield from _message_events(event, {**place, "content_index": 0}, item, reply)
        else:
            words = item["arguments"]
            yield event("response.function_call_arguments.delta", **place, delta=words)
            yield event(
                "response.function_call_arguments.done", **place, name=item["name"], arguments=words
            )
        yield event("response.output_item.done", output_index=at, item=item)
    status = "incomplete" if reply.is_cut_short else "completed"
    yield event(f"response.{status}", response=_response(reply, model, status, output))


def _message_events(
    event: Callable[..., str], place: Json, item: Json, reply: Reply
) -> Iterator[str]:
    part = item["content"][0]
    empty = {**part, "refusal": ""} if reply.is_refusal else {**part, "text": ""}
    yield event("response.content_part.added", **place, part=empty)
    if reply.is_refusal:
        yield event("response.refusal.delta", **place, delta=REFUSAL)
        yield event("response.refusal.done", **place, refusal=REFUSAL)
    else:
        for piece in reply.pieces():
            yield event("response.output_text.delta", **place, delta=piece, logprobs=[])
        yield event("response.output_text.done", **place, text=reply.text, logprobs=[])
    yield event("response.content_part.done", **place, part=part)


def _responses_whole(reply: Reply, model: str) -> Json:
    status = "incomplete" if reply.is_cut_short else "completed"
    return _response(reply, model, status, _response_output(reply))


# --- Anthropic


def _anthropic_end(reply: Reply) -> str:
    if reply.is_refusal:
        return "refusal"
    return "tool_use" if reply.proposes else "max_tokens" if reply.is_cut_short else "end_turn"


def _anthropic_content(reply: Reply) -> list[Json]:
    words = [{"type": "text", "text": reply.text}] if reply.text else []
    return words + [
        {"type": "tool_use", "id": f"toolu_{at}", "name": name, "input": dict(arguments)}
        for at, (name, arguments) in enumerate(reply.proposes)
    ]


def _anthropic_whole(reply: Reply, model: str) -> Json:
    given, made = reply.usage
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": _anthropic_content(reply),
        "stop_reason": _anthropic_end(reply),
        "stop_sequence": None,
        "usage": {"input_tokens": given, "output_tokens": made},
    }


def _anthropic_events(reply: Reply, model: str) -> Iterator[str]:
    given, made = reply.usage
    usage = {"input_tokens": given, "output_tokens": 1}
    begun: Json = {"content": [], "stop_reason": None, "usage": usage}
    whole = _anthropic_whole(reply, model)
    yield _named({"type": "message_start", "message": {**whole, **begun}})
    yield _named({"type": "ping"})
    for at, block in enumerate(whole["content"]):
        is_text = block["type"] == "text"
        empty = {**block, **({"text": ""} if is_text else {"input": {}})}
        yield _named({"type": "content_block_start", "index": at, "content_block": empty})
        deltas = [{"type": "text_delta", "text": piece} for piece in reply.pieces()]
        if not is_text:
            words = json.dumps(block["input"])
            deltas = [{"type": "input_json_delta", "partial_json": words}]
        for delta in deltas:
            yield _named({"type": "content_block_delta", "index": at, "delta": delta})
        yield _named({"type": "content_block_stop", "index": at})
    yield _named(
        {
            "type": "message_delta",
            "delta": {"stop_reason": whole["stop_reason"], "stop_sequence": None},
            "usage": {"output_tokens": made},
        }
    )
    yield _named({"type": "message_stop"})


def _anthropic_refusal(refused: Refused, model: str) -> tuple[int, Json]:
    kind, message = {
        400: ("invalid_request_error", "messages: at least one message is required"),
        401: ("authentication_error", "invalid x-api-key"),
        403: ("permission_error", "Your API key does not have permission to use this resource."),
        404: ("not_found_error", f"model: {model}"),
        429: ("rate_limit_error", "This request would exceed your rate limit."),
        529: ("overloaded_error", "Overloaded"),
    }.get(refused.status, ("api_error", "Internal server error"))
    if refused.no_money:
        kind = "invalid_request_error"
        message = "Your credit balance is too low to access the Anthropic API."
    error = {"type": kind, "message": refused.saying or message}
    status = 400 if refused.no_money else refused.status
    return status, {"type": "error", "error": error, "request_id": "req_1"}


# --- Gemini


def _gemini_usage(reply: Reply) -> Json:
    given, made = reply.usage
    return {
        "promptTokenCount": given,
        "candidatesTokenCount": made,
        "totalTokenCount": given + made,
    }


def _gemini_part(parts: list[Json], end: str | None, reply: Reply, model: str) -> Json:
    candidate: Json = {"content": {"role": "model", "parts": parts}, "index": 0}
    if end is not None:
        candidate["finishReason"] = end
    return {
        "candidates": [candidate],
        "usageMetadata": _gemini_usage(reply),
        "modelVersion": model,
        "responseId": "r1",
    }


def _gemini_calls(reply: Reply) -> list[Json]:
    return [
        {"functionCall": {"name": name, "args": dict(arguments)}}
        for name, arguments in reply.proposes
    ]


def _gemini_whole(reply: Reply, model: str) -> Json:
    if reply.is_refusal:
        blocked = {"blockReason": "SAFETY"}
        return {
            "promptFeedback": blocked,
            "usageMetadata": _gemini_usage(reply),
            "modelVersion": model,
            "responseId": "r1",
        }
    words = [{"text": reply.text}] if reply.text else []
    end = "MAX_TOKENS" if reply.is_cut_short else "STOP"
    return _gemini_part([*words, *_gemini_calls(reply)], end, reply, model)


def _gemini_events(reply: Reply, model: str) -> Iterator[str]:
    if reply.is_refusal:
        yield _gemini_data(_gemini_whole(reply, model))
        return
    for piece in reply.pieces():
        yield _gemini_data(_gemini_part([{"text": piece}], None, reply, model))
    end = "MAX_TOKENS" if reply.is_cut_short else "STOP"
    last = _gemini_calls(reply) or [{"text": ""}]
    yield _gemini_data(_gemini_part(last, end, reply, model))


def _gemini_data(body: Json) -> str:
    return f"data: {json.dumps(body)}\r\n\r\n"


def _gemini_refusal(refused: Refused, model: str) -> tuple[int, Json]:
    """A wrong key is a 400 here, and the time to wait stands in the body."""
    status, word, message = {
        400: (400, "INVALID_ARGUMENT", "Invalid value at 'x'."),
        401: (400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key."),
        403: (403, "PERMISSION_DENIED", "Permission denied on resource."),
        404: (404, "NOT_FOUND", f"models/{model} is not found for API version v1beta."),
        429: (429, "RESOURCE_EXHAUSTED", "You exceeded your current quota."),
        503: (503, "UNAVAILABLE", "The model is overloaded. Please try again later."),
    }.get(refused.status, (refused.status, "INTERNAL", "An internal error has occurred."))
    kind = "type.googleapis.com/google.rpc."
    details: list[Json] = []
    if refused.status == 401:
        details.append({"@type": f"{kind}ErrorInfo", "reason": "API_KEY_INVALID"})
    if refused.no_money:
        status, word = 429, "RESOURCE_EXHAUSTED"
        quota = {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}
        details.append({"@type": f"{kind}QuotaFailure", "violations": [quota]})
    if refused.retry_after is not None:
        details.append({"@type": f"{kind}RetryInfo", "retryDelay": f"{refused.retry_after}s"})
    told = refused.saying or message
    return status, {"error": {"code": status, "message": told, "status": word, "details": details}}


RESPONSES = Wire(_responses_events, _responses_whole, _openai_refusal)
CHAT = Wire(_chat_events, _chat_whole, _openai_refusal)
GROK = Wire(_chat_events, _chat_whole, _grok_refusal)
MESSAGES = Wire(_anthropic_events, _anthropic_whole, _anthropic_refusal)
GEMINI = Wire(_gemini_events, _gemini_whole, _gemini_refusal)

PATHS: tuple[tuple[re.Pattern[str], Wire], ...] = (
    (re.compile(r"openai/v1/responses"), RESPONSES),
    (re.compile(r"(openai|local)/v1/chat/completions"), CHAT),
    (re.compile(r"grok/v1/chat/completions"), GROK),
    (re.compile(r"anthropic/v1/messages"), MESSAGES),
    (re.compile(r"gemini/v1beta/models/[^/:]+:(stream)?[gG]enerateContent"), GEMINI),
)
"""Every path begins with the name of the provider it belongs to."""
