"""The channels that are switched on, each library imported only then."""

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import structlog

from bot.channels.channel import Channel, Inbox, TryAgain
from bot.memory import spare_what_is_loaded
from bot.picture_links import PictureLinks
from bot.pictures import png
from bot.preview import Previews, Way
from bot.raster import Raster
from bot.settings import Settings
from bot.whatsapp_setup import CONTENT_FILE
from bot.world import World
from handlers.commands import menu
from handlers.words import catalog

if TYPE_CHECKING:
    from bot.channels.telegram_edge import TelegramEdge
    from bot.channels.whatsapp_inbound import WhatsAppEdge

log = structlog.get_logger()

TELEGRAM_PACE = 0.5
"""Seconds between two drafts; they are no messages, and count for less than those."""
WHATSAPP_PACE = 1.0
"""It shows only that something is written, once."""


class Edges:
    """Telegram and WhatsApp as far as the settings switch them on."""

    def __init__(
        self,
        settings: Settings,
        inbox: Inbox,
        channels: dict[str, Channel],
        world: World,
        raster: Raster,
        links: PictureLinks,
        previews: Previews,
    ) -> None:
        self._settings = settings
        self._raster = raster
        self._links = links
        self._previews = previews
        self._inbox = inbox
        self._channels = channels
        self._world = world
        self._bot: Any = None
        self._telegram: TelegramEdge | None = None
        self._whatsapp: WhatsAppEdge | None = None
        self._to_close: list[Any] = []

    @property
    def telegram(self) -> "TelegramEdge":
        """Raises `TryAgain` while its library is still being imported."""
        if self._telegram is None:
            raise TryAgain
        return self._telegram

    @property
    def whatsapp(self) -> "WhatsAppEdge":
        """Raises `TryAgain` while its library is still being imported."""
        if self._whatsapp is None:
            raise TryAgain
        return self._whatsapp

    async def load(self) -> None:
        """Import and open what is switched on; a channel appears when it is whole."""
        if self._settings.whatsapp_is_on:
            await self._load_whatsapp()
        if self._settings.telegram_is_on:
            await self._load_telegram()
        spare_what_is_loaded()

    async def poll(self, stop: asyncio.Event) -> None:
        """Fetch Telegram's updates until `stop`, when polling is the mode that is set."""
        if self._telegram is None or self._settings.telegram_mode != "polling":
            return
        from bot.channels.telegram_polling import TelegramPolling

        await TelegramPolling(self._telegram, self._bot).run(stop)

    async def announce(self) -> None:
        """Tell Telegram the commands and the way of delivery; waits while it cannot be reached."""
        if self._telegram is None:
            return
        from bot.channels.telegram_setup import set_up

        secret = self._settings.telegram_webhook_secret
        await set_up(
            self._bot,
            self._settings.telegram_mode,
            self._settings.public_url or "",
            secret.get_secret_value() if secret else "",
            {language: menu(language) for language in catalog.LANGUAGES},
        )

    async def close(self) -> None:
        """Let what is under way end, and close the connections."""
        if self._telegram is not None:
            await self._telegram.drain()
        for connection in self._to_close:
            await connection.close()

    async def _load_telegram(self) -> None:
        await asyncio.to_thread(__import__, "bot.channels.telegram_edge")
        from bot.channels.telegram import TelegramChannel
        from bot.channels.telegram_edge import TelegramEdge
        from bot.channels.telegram_setup import open_bot

        token = self._settings.telegram_bot_token
        assert token is not None
        self._bot = open_bot(token.get_secret_value(), self._settings.telegram_api_base_url)
        self._to_close.append(self._bot.session)
        channel = TelegramChannel(
            self._bot, location_label=_location_label, picture=partial(png, self._raster)
        )
        self._channels[channel.name] = channel
        self._previews.ways[channel.name] = Way(channel.show_draft, TELEGRAM_PACE)
        self._telegram = TelegramEdge(channel, self._inbox)

    async def _load_whatsapp(self) -> None:
        await asyncio.to_thread(__import__, "bot.channels.whatsapp")
        from bot.channels.whatsapp import WhatsAppChannel
        from bot.channels.whatsapp_content import ContentIds
        from bot.channels.whatsapp_inbound import WhatsAppEdge

        settings = self._settings
        assert settings.twilio_account_sid
        assert settings.twilio_auth_token
        assert settings.twilio_whatsapp_from
        assert settings.public_url
        templates: Mapping[str, Mapping[str, str]] = settings.twilio_templates
        channel = WhatsAppChannel(
            account_sid=settings.twilio_account_sid,
            auth_token=settings.twilio_auth_token.get_secret_value(),
            sender=settings.twilio_whatsapp_from,
            public_url=settings.public_url,
            base_url=settings.twilio_api_base_url,
            templates=templates,
            content=ContentIds.load(settings.virtus_data_dir / CONTENT_FILE),
            picture=self._links.link,
        )
        self._to_close.append(channel)
        self._channels[channel.name] = channel
        self._previews.ways[channel.name] = Way(channel.show_draft, WHATSAPP_PACE)
        self._whatsapp = WhatsAppEdge(self._inbox, self._world.now)


def _location_label(language: str) -> str:
    return catalog.say(language, "channel-location")
