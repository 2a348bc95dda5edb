"""What did a provider mean by not answering? The library's errors, and the answers that are none.

No sentence here quotes what a provider sent: it may hold the key or a person's words.
"""

from httpx2 import HTTPError
from pydantic_ai import exceptions as library
from pydantic_ai.messages import FinishReason

from coach.providers.provider import (
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
)

DECLINING = frozenset({"content_filter", "content_policy_violation", "invalid_prompt"})
"""Codes of OpenAI and its kind for words that its filter takes no answer to."""


def failure(error: Exception, name: str, model: str) -> ProviderError:
    """The same in our words."""
    match error:
        case library.ModelQuotaExceededError():
            return QuotaSpent(f"{name} says that the account has no money or quota left.")
        case library.ModelAuthenticationError() | library.ModelRequestRejectedError() as refused:
            return _refused(refused, name, model)
        case library.ModelRateLimitError():
            return Throttled(f"{name} has had too many calls for now.", error.retry_after)
        case library.ModelRequestTimeout() | library.ModelTimeoutError():
            return TookTooLong(f"{name} gave no whole answer within the time limit.")
        case library.ModelUnavailableError() | library.ModelServerError():
            return Overloaded(f"{name} is out of order for now{_status(error)}.")
        case library.ContentFilterError():
            return Declined(f"{name}'s {model} would not answer this.")
        case library.ModelConnectionError() | HTTPError():
            return Unreached(f"There is no connection to {name}, or it broke in mid-answer.")
    # The libraries stumble in many ways over a body of another shape.
    kind = type(error).__name__
    return Garbled(f"What came from {name} is not an answer of its kind ({kind}).")


def _refused(
    error: library.ModelAuthenticationError | library.ModelRequestRejectedError,
    name: str,
    model: str,
) -> ProviderError:
    said = str(error.body).lower()
    match error:
        case library.ModelNotFoundError():
            return NoSuchModel(f"{name} knows no model {model}.")
        case library.ModelAuthenticationError() if "credits" in said or "spending limit" in said:
            # xAI forbids where others ask for money.
            return QuotaSpent(f"{name} says that the account has no money or quota left.")
        case library.ModelAuthenticationError():
            return KeyRefused(f"{name} does not take the key, or not for {model}.")
        case _ if "api key" in said:
            # xAI calls a wrong key a wrong argument.
            return KeyRefused(f"{name} does not take the key.")
        case _ if error.provider_error_code in DECLINING:
            return Declined(f"{name}'s {model} would not answer this.")
    return Garbled(f"{name} does not understand how it was asked{_status(error)}.")


def _status(error: Exception) -> str:
    return f" ({error.status_code})" if isinstance(error, library.ModelHTTPError) else ""


def unfinished(end: FinishReason | None, name: str, model: str) -> ProviderError | None:
    """What an answer lacks by how it ended; None when it is whole."""
    match end:
        case "stop" | "tool_call":
            return None
        case "content_filter":
            return Declined(f"{name}'s {model} would not answer this.")
        case "length":
            return Garbled(f"{name}'s {model} came to no end within the tokens it was given.")
        case None:
            return Unreached(f"The answer of {name} ended before it was whole.")
        case _:
            return Garbled(f"{name}'s {model} gave up in mid-answer.")
