"""How does each provider speak? Its model in the library, and what is asked of every call to it."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from httpx2 import AsyncClient
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings

ADDRESSES: Mapping[str, str] = {
    "anthropic": "https://api.anthropic.com",
    "openai": "https://api.openai.com/v1",
    "gemini": "https://generativelanguage.googleapis.com",
    "grok": "https://api.x.ai/v1",
    "local": "http://127.0.0.1:11434/v1",
}
"""Named to the libraries each time, or they would look into variables of their own."""


def address(name: str, base_url: str) -> str:
    """`base_url`, or the provider's own; the version belongs to OpenAI's kind and to no other."""
    url = (base_url or ADDRESSES[name]).rstrip("/")
    if name in {"openai", "grok", "local"}:
        return url if urlsplit(url).path else f"{url}/v1"
    return url.removesuffix("/v1beta").removesuffix("/v1")


def model_of(name: str, model: str, key: str, base_url: str, client: AsyncClient) -> Model:
    """The library's model, which calls through `client` and tries nothing again by itself."""
    url = address(name, base_url)
    match name:
        case "anthropic":
            return _anthropic(model, key, url, client)
        case "gemini":
            return _gemini(model, key, url, client)
        case "openai":
            return _openai(model, key, url, client)
        case _:
            return _compatible(name, model, key, url, client)


def _anthropic(model: str, key: str, url: str, client: AsyncClient) -> Model:
    from anthropic import AsyncAnthropic
    from pydantic_ai.models.anthropic import AnthropicModel
    from pydantic_ai.providers.anthropic import AnthropicProvider

    anthropic = AsyncAnthropic(api_key=key, base_url=url, http_client=client, max_retries=0)
    # A token in the environment would be sent beside the key.
    anthropic.auth_token = None
    return AnthropicModel(model, provider=AnthropicProvider(anthropic_client=anthropic))


def _gemini(model: str, key: str, url: str, client: AsyncClient) -> Model:
    from pydantic_ai.models.google import GoogleModel
    from pydantic_ai.providers.google import GoogleProvider

    provider = GoogleProvider(api_key=key, base_url=url, http_client=client)
    return GoogleModel(model, provider=provider)


def _openai(model: str, key: str, url: str, client: AsyncClient) -> Model:
    """Responses: Chat Completions refuses tools to models that think, unless told not to think."""
    from openai import AsyncOpenAI
    from pydantic_ai.models.openai import OpenAIResponsesModel, OpenAIResponsesModelSettings
    from pydantic_ai.providers.openai import OpenAIProvider

    openai = AsyncOpenAI(api_key=key, base_url=url, http_client=client, max_retries=0)
    settings = OpenAIResponsesModelSettings(openai_store=False)
    provider = OpenAIProvider(openai_client=openai)
    return OpenAIResponsesModel(model, provider=provider, settings=settings)


def _compatible(name: str, model: str, key: str, url: str, client: AsyncClient) -> Model:
    """Chat Completions, which Grok and every server of one's own speak."""
    from openai import AsyncOpenAI
    from pydantic_ai.models.openai import OpenAIChatModel, OpenAIChatModelSettings
    from pydantic_ai.profiles.grok import GrokModelProfile, grok_model_profile
    from pydantic_ai.profiles.openai import OpenAIModelProfile
    from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

    # The client insists on a key, which a server of one's own does not look at.
    openai = AsyncOpenAI(api_key=key or "none", base_url=url, http_client=client, max_retries=0)
    profile = OpenAIModelProfile(openai_chat_streaming_requires_finish_reason=True)
    settings = OpenAIChatModelSettings()
    if name == "grok":
        settings["openai_store"] = False
        grok = GrokModelProfile(**(grok_model_profile(model) or {}))  # type: ignore[typeddict-item]
        profile["supports_thinking"] = grok.get("supports_thinking", False)
        profile["thinking_always_enabled"] = grok.get("thinking_always_enabled", False)
        profile["openai_reasoning_efforts"] = frozenset(grok.get("grok_reasoning_efforts", ()))
    else:
        # Ollama knows no other name for it; and whether a model there thinks, nobody can tell.
        profile["openai_chat_supports_max_completion_tokens"] = False
        profile["thinking_always_enabled"] = True
    provider = OpenAICompatibleProvider(name, openai_client=openai)
    return OpenAIChatModel(model, provider=provider, profile=profile, settings=settings)


def settings_of(model: Model, most_tokens: int, seconds: float) -> ModelSettings:
    """No thinking where it can be left out, and nothing of temperature.

    That nothing is tried again was said to each client: said to a call, its client would be made
    anew each time, which waits for a thread.
    """
    # Of Gemini's models the newer ones know little thinking, and not none.
    signs = ("thinking_always_enabled", "google_supports_thinking_level")
    may_think = any(model.profile.get(sign) for sign in signs)
    return ModelSettings(
        max_tokens=most_tokens + (THINKING_TOKENS if may_think else 0),
        request_timeout=seconds,
        thinking=False,
    )


THINKING_TOKENS = 2_000
"""What a model that may think gets beside the tokens of its answer: they are counted too."""
