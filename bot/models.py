"""The models that the settings switch on, first choice first."""

from bot.settings import Settings
from coach.providers.opening import Access, providers_of
from coach.providers.provider import Provider


class ModelOff(Exception):
    """The settings switch no such model on: set its key, and name it in AI_PROVIDERS."""


def models_of(settings: Settings) -> tuple[Provider, ...]:
    """None of them is opened yet, and no library imported."""
    keys = {
        "anthropic": (settings.anthropic_api_key, settings.anthropic_base_url),
        "openai": (settings.openai_api_key, settings.openai_base_url),
        "gemini": (settings.google_api_key, settings.google_base_url),
        "grok": (settings.xai_api_key, settings.xai_base_url),
    }
    access = {
        name: Access(key.get_secret_value(), base_url or "")
        for name, (key, base_url) in keys.items()
        if key is not None
    }
    if settings.local_ai_base_url is not None:
        access["local"] = Access(base_url=settings.local_ai_base_url)
    return providers_of(((it.provider, it.model) for it in settings.ai_providers), access)


def in_words(models: tuple[Provider, ...]) -> str:
    """As AI_PROVIDERS writes them, in their order."""
    return ", then ".join(f"{one.name}:{one.model}" for one in models)
