"""For what models are asked on each channel."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.settings import Settings
from bot.turn import Asked
from coach.providers.provider import Provider
from cycles.people import Reader

LOCAL = "local"
"""The provider that is the host's own server."""


def asked_on(settings: Settings, models: Sequence[Provider]) -> Mapping[str, Asked]:
    """By channel; nothing where no model is switched on."""
    if not models:
        return {}
    is_own = all(model.name == LOCAL for model in models)
    everything = Asked(True, True, Reader.HOST if is_own else Reader.PROVIDER)
    return {
        "web": everything,
        "terminal": everything,
        "telegram": everything,
        "whatsapp": replace(everything, talk=settings.whatsapp_free_talk),
    }
