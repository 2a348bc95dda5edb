"""What a Telegram update means: one `Update` in, one `Incoming` out, or nothing that concerns us.

Virtus talks in private chats only: what comes from groups, channels or other bots is `None`. A
personal coach has nothing to say where others read along.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from aiogram.enums import ChatMemberStatus, ChatType, ContentType
from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    Location,
    Message,
    MessageGenerationStopped,
    Update,
    User,
)

from bot.channels.channel import Identity, Incoming, Profile
from handlers.conversation.events import (
    CameBack,
    Edited,
    FromPerson,
    Left,
    Pressed,
    Said,
    Sent,
    Shared,
    Stopped,
)

NAME = "telegram"

SETTLED = "·"
"""Data of the one button that stands where a keyboard was; a tap on it means nothing any more."""

_SENT_ON_PURPOSE = frozenset(
    {
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CHECKLIST,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.GAME,
        ContentType.GIFT,
        ContentType.LIVE_PHOTO,
        ContentType.PAID_MEDIA,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.RICH_MESSAGE,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.UNKNOWN,  # newer than the library, and still worth an answer
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
    }
)
"""The other kinds (a pinned message, a new background) are notes of the client, not of a person."""

_NEVER_READ = frozenset(
    {
        "caption_entities",
        "entities",
        "external_reply",
        "forward_origin",
        "link_preview_options",
        "quote",
        "reply_markup",
        "reply_to_message",
    }
)
"""Parts of a message that mean nothing to us; a novelty inside them must not cost the words."""

_READ_OF_TAPPED = ("message_id", "date", "chat")


def parse(raw: Mapping[str, Any]) -> Update:
    """Read one update as Telegram sent it; raises `pydantic.ValidationError`."""
    return Update.model_validate({key: _trimmed(key, value) for key, value in raw.items()})


def _trimmed(key: str, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    if key in ("message", "edited_message"):
        return {name: part for name, part in value.items() if name not in _NEVER_READ}
    if key == "callback_query" and isinstance(tapped := value.get("message"), Mapping):
        read = {name: tapped[name] for name in _READ_OF_TAPPED if name in tapped}
        return {**value, "message": read}
    return value


def translate(update: Update) -> Incoming | None:
    """Say what a person did; `None` when it was no person in a private chat, or asks for nothing.

    Commands stay text as they were typed ("/start payload", "/plan@OurBot").
    """
    update_id = str(update.update_id)
    if update.message is not None:
        return _written(update_id, update.message)
    if update.edited_message is not None:
        return _edited(update_id, update.edited_message)
    if update.callback_query is not None:
        return _tapped(update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _left_or_back(update_id, update.my_chat_member)
    if update.stopped_message_generation is not None:
        return _stopped(update_id, update.stopped_message_generation)
    return None


def _written(update_id: str, message: Message) -> Incoming | None:
    happened = _happened(message)
    if happened is None or not _is_private(message):
        return None
    return _incoming(update_id, message.chat.id, message.from_user, happened)


def _edited(update_id: str, message: Message) -> Incoming | None:
    # A shared live location moves by edits, several a minute: only edited words count.
    words = message.text or message.caption
    if not words or not _is_private(message):
        return None
    edited = Edited(_whole(words), _utc(message.date))
    return _incoming(update_id, message.chat.id, message.from_user, edited)


def _tapped(update_id: str, query: CallbackQuery) -> Incoming | None:
    # Inline mode is not ours, and a game has no data.
    if query.inline_message_id is not None or query.data in (None, "", SETTLED):
        return None
    # Telegram leaves the message out when it is too old; a private chat has its person's id.
    shown = query.message
    if query.from_user.is_bot or (shown is not None and shown.chat.type != ChatType.PRIVATE):
        return None
    incoming = _incoming(
        update_id, query.from_user.id, query.from_user, Pressed(_whole(query.data or ""))
    )
    return Incoming(
        identity=incoming.identity,
        id=update_id,
        happened=incoming.happened,
        profile=incoming.profile,
        callback=query.id,
        message=None if shown is None else str(shown.message_id),
    )


def _left_or_back(update_id: str, change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    status = change.new_chat_member.status
    if status == ChatMemberStatus.KICKED:
        return _incoming(update_id, change.chat.id, change.from_user, Left())
    if status == ChatMemberStatus.MEMBER:
        return _incoming(update_id, change.chat.id, change.from_user, CameBack())
    return None


def _stopped(update_id: str, stopped: MessageGenerationStopped) -> Incoming | None:
    if stopped.chat.type != ChatType.PRIVATE:
        return None
    return _incoming(update_id, stopped.chat.id, None, Stopped())


def _happened(message: Message) -> FromPerson | None:
    sent_at = _utc(message.date)
    if words := message.text or message.caption:
        return Said(_whole(words), sent_at)
    if message.location is not None:
        return _shared(message.location, sent_at)
    if message.venue is not None:
        return _shared(message.venue.location, sent_at)
    kind = ContentType(message.content_type)
    return Sent(kind.value) if kind in _SENT_ON_PURPOSE else None


def _shared(place: Location, sent_at: datetime) -> FromPerson:
    if abs(place.latitude) <= 90 and abs(place.longitude) <= 180:
        return Shared(place.latitude, place.longitude, sent_at)
    return Sent("location")


def _is_private(message: Message) -> bool:
    from_bot = message.from_user is not None and message.from_user.is_bot
    return message.chat.type == ChatType.PRIVATE and not from_bot


def _incoming(update_id: str, address: int, user: User | None, happened: FromPerson) -> Incoming:
    profile = Profile()
    if user is not None:
        profile = Profile(_whole(user.first_name), _whole(user.language_code or "") or None)
    return Incoming(Identity(NAME, str(address)), update_id, happened, profile)


def _whole(words: str) -> str:
    """The words without halves of characters: JSON can carry those, nothing after it can."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
