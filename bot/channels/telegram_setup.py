"""How the bot is opened and how Telegram is told its commands and where to deliver."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.methods import DeleteWebhook, SetMyCommands, SetWebhook, TelegramMethod
from aiogram.types import BotCommand
from aiohttp import ClientTimeout

from bot.channels.channel import Ambiguous, NotSent, Throttled
from bot.channels.telegram_errors import FAILURES, meaning
from bot.channels.telegram_updates import NAME

log = structlog.get_logger()

ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
    "stopped_message_generation",
)

WEBHOOK_PATH = "/telegram/webhook"

Commands = Mapping[str, Sequence[tuple[str, str]]]
"""The full list of commands (name, description) by language."""

_TIMEOUT = ClientTimeout(total=10, connect=5)
"""Seconds for one call. Connecting is timed apart: a message that never left may be sent again."""
_CONNECTIONS = 40
_LONGEST_PAUSE = 60.0


class _Session(AiohttpSession):
    """aiogram's session, without its pause of a quarter of a second after the connections closed.

    aiohttp itself waits for them.
    """

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def open_bot(token: str, base_url: str | None = None) -> Bot:
    """Open the bot, on Telegram's own server or on another at `base_url`.

    Close it with `await bot.session.close()`. Raises `aiogram.utils.token.TokenValidationError`
    for what cannot be a token.
    """
    server = TelegramAPIServer.from_base(base_url) if base_url else PRODUCTION
    return Bot(token, session=_Session(api=server, timeout=_TIMEOUT))


async def set_up(
    bot: Bot,
    mode: Literal["polling", "webhook"],
    public_url: str,
    secret: str,
    commands: Commands,
    *,
    pause_seconds: float = 1.0,
) -> None:
    """Tell Telegram the commands and the way of delivery, however long it cannot be reached.

    The list in English, or else the first, is also the one for every other language. Updates that
    wait at Telegram are kept. Raises a `SendError` for what Telegram will never accept.
    """
    if mode == "webhook":
        delivery: TelegramMethod[bool] = SetWebhook(
            url=public_url.rstrip("/") + WEBHOOK_PATH,
            secret_token=secret,
            allowed_updates=list(ALLOWED_UPDATES),
            max_connections=_CONNECTIONS,
        )
    else:
        delivery = DeleteWebhook(drop_pending_updates=False)
    for method in [delivery, *_set_commands(commands)]:
        await _insist(bot, method, pause_seconds)


def _set_commands(commands: Commands) -> list[TelegramMethod[bool]]:
    lists = {tag.split("-")[0]: _listed(entries) for tag, entries in commands.items()}
    methods: list[TelegramMethod[bool]] = [
        SetMyCommands(commands=entries, language_code=language)
        for language, entries in lists.items()
    ]
    if lists:
        other = lists.get("en") or next(iter(lists.values()))
        methods.append(SetMyCommands(commands=other))
    return methods


def _listed(entries: Sequence[tuple[str, str]]) -> list[BotCommand]:
    return [BotCommand(command=name, description=words) for name, words in entries]


async def _insist(bot: Bot, method: TelegramMethod[Any], pause: float) -> None:
    while True:
        try:
            await bot(method)
            return
        except FAILURES as error:
            told = meaning(error)
            if not isinstance(told, Throttled | NotSent | Ambiguous):
                raise told from None
            name = method.__api_method__
            log.warning("telegram.setup", channel=NAME, method=name, error=type(error))
        await asyncio.sleep(told.retry_after if isinstance(told, Throttled) else pause)
        pause = min(pause * 2, _LONGEST_PAUSE)


async def name_of(bot: Bot) -> str:
    """The bot's own name, which shows that the token is good; raises a `SendError`."""
    try:
        return (await bot.get_me()).username or ""
    except FAILURES as error:
        raise meaning(error) from error
