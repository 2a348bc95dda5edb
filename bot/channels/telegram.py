"""How a message goes out through Telegram: plain text, buttons, now and then a picture."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, ClassVar

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    SendMessage,
    SendMessageDraft,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.channels.channel import Abilities, Button, Draft, Outgoing, Receipt, Refused
from bot.channels.telegram_errors import FAILURES, meaning
from bot.channels.telegram_updates import NAME, SETTLED

log = structlog.get_logger()

_CAPTION_LIMIT = 1024
_TOAST_LIMIT = 200
_MOOT = ("message is not modified", "message to edit not found", "query is too old")
"""Refusals of an afterthought that change nothing for the person."""

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class TelegramChannel:
    """Telegram as a `Channel`, with the few things that only Telegram can do.

    `location_label` gives, for a language, the words on the button that shares a location;
    `picture` makes PNG bytes of `Outgoing.picture`.
    """

    name: ClassVar[str] = NAME
    abilities = Abilities(
        text_limit=4096,  # in UTF-16 units: most emoji count twice
        most_buttons=40,  # Telegram takes 100; nobody reads them
        button_limit=64,
        button_bytes=64,
        pace_seconds=1.0,
        burst=5,
        bare_words=False,
        shares_location=True,
        caption_limit=_CAPTION_LIMIT,
        edits=True,
    )

    def __init__(
        self,
        bot: Bot,
        *,
        location_label: Callable[[str], str],
        picture: Callable[[str], Awaitable[bytes]] | None = None,
    ) -> None:
        self._bot = bot
        self._location_label = location_label
        self._picture = picture

    async def send(self, message: Outgoing) -> Receipt:
        """Send one message; raises a `SendError`."""
        method = await self._method(message)
        try:
            sent = await self._bot(method)
        # The library's errors carry the method, and with it the words: they are not chained.
        except FAILURES as error:
            failure = meaning(error)
            if not isinstance(failure, Refused) or not isinstance(method, SendPhoto):
                raise failure from None
            log.warning("telegram.picture", channel=NAME, error=type(error))
            # Words before pictures: nothing left, and without it they may pass.
            return await self.send(replace(message, picture=None))
        except UnicodeEncodeError:
            raise Refused("not Unicode") from None
        return Receipt(str(sent.message_id), sent.date)

    async def answer(self, callback: str, toast: str | None) -> None:
        """End the waiting on a tapped button, with a short line over the chat if there is one."""
        text = None if toast is None else toast[:_TOAST_LIMIT]
        await self._try(AnswerCallbackQuery(callback_query_id=callback, text=text))

    async def show_draft(self, draft: Draft) -> None:
        """Show what is being written in the chat; Telegram takes it away after 30 s."""
        if draft.text is not None:
            await self._try(
                SendMessageDraft(
                    chat_id=int(draft.address),
                    draft_id=draft.number,
                    text=draft.text[: self.abilities.text_limit // 2],
                    parse_mode=None,
                    can_stop=True,
                )
            )

    async def show_choice(self, address: str, message: str, label: str) -> None:
        """Let the choice stand where the keyboard was.

        The choice becomes the only button: unlike a line added to the text it needs no copy of the
        words, works under a picture too, and comes out the same when done twice.
        """
        settled = [Button(SETTLED, f"✓ {label}")]
        await self._try(
            EditMessageReplyMarkup(
                chat_id=address, message_id=int(message), reply_markup=_keyboard(settled, (1,))
            )
        )

    async def _method(self, message: Outgoing) -> TelegramMethod[Message]:
        photo = await self._photo(message)
        if photo is not None:
            return SendPhoto(
                chat_id=message.address,
                photo=photo,
                caption=message.text,
                parse_mode=None,
                reply_markup=self._markup(message),
            )
        return SendMessage(
            chat_id=message.address,
            text=message.text,
            parse_mode=None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=self._markup(message),
        )

    async def _photo(self, message: Outgoing) -> BufferedInputFile | None:
        # Words before pictures: too long for a caption, or not drawn, they go alone.
        if message.picture is None or self._picture is None:
            return None
        if _utf16_units(message.text) > _CAPTION_LIMIT:
            return None
        try:
            return BufferedInputFile(await self._picture(message.picture), "virtus.png")
        except Exception as error:  # noqa: BLE001 - whatever breaks in drawing, the words go
            log.warning("telegram.picture", channel=NAME, error=type(error))
            return None

    def _markup(self, message: Outgoing) -> Markup:
        # One message carries one kind of keyboard. Inline buttons win: they are the answers, and a
        # location can still be sent with the paperclip, as the words then say.
        if message.buttons:
            return _keyboard(message.buttons, message.rows)
        if message.asks_location:
            button = KeyboardButton(
                text=self._location_label(message.language), request_location=True
            )
            return ReplyKeyboardMarkup(
                keyboard=[[button]], resize_keyboard=True, one_time_keyboard=True
            )
        # The location button would stay at hand for ever when a city was typed instead.
        return ReplyKeyboardRemove(remove_keyboard=True)

    async def _try(self, method: TelegramMethod[Any]) -> None:
        try:
            await self._bot(method)
        except FAILURES as error:
            moot = isinstance(error, TelegramBadRequest) and any(
                it in error.message for it in _MOOT
            )
            if not moot:
                name = method.__api_method__
                log.warning("telegram.aside", channel=NAME, method=name, error=type(error))


def _keyboard(
    buttons: "list[Button] | tuple[Button, ...]", rows: tuple[int, ...]
) -> InlineKeyboardMarkup:
    left = [InlineKeyboardButton(text=it.label, callback_data=it.id) for it in buttons]
    keyboard = []
    for width in rows:
        keyboard.append(left[:width])
        left = left[width:]
    keyboard.extend([button] for button in left)
    return InlineKeyboardMarkup(inline_keyboard=[row for row in keyboard if row])


def _utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
