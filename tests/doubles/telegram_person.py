"""The person at the other end of Telegram: what they do, and what they see."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests import doubles

if TYPE_CHECKING:
    from tests.doubles.telegram import TelegramDouble

PATIENCE = 5.0
"""Seconds a person waits for something to appear before the story fails."""


@dataclass
class Message:
    """One message in a chat, as the server keeps it."""

    id: int
    text: str
    at: datetime
    markup: dict[str, Any] | None = None
    picture: bytes | None = None
    first_markup: dict[str, Any] | None = None
    """The keyboard as it was first shown: a slow client still shows it."""

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return buttons_of(self.markup)


@dataclass(frozen=True)
class Seen(doubles.Seen):
    """One of the bot's messages as the person sees it now."""

    asks_location: bool = False


def buttons_of(markup: dict[str, Any] | None) -> list[dict[str, Any]]:
    return [button for row in (markup or {}).get("inline_keyboard", []) for button in row]


@dataclass(eq=False)
class Person:
    """Someone in Telegram with a private chat to the bot. `met`: the bot may write to them."""

    double: "TelegramDouble"
    id: int
    name: str
    language_code: str | None
    met: bool = False
    has_blocked: bool = False
    is_deactivated: bool = False
    shown: list[Message] = field(default_factory=list)
    """The bot's messages."""
    toasts: list[str] = field(default_factory=list)
    _said: list[dict[str, Any]] = field(default_factory=list)
    _read: int = 0

    @property
    def messages(self) -> list[Seen]:
        return [_seen(message) for message in self.shown]

    async def next_message(self, timeout: float = PATIENCE) -> Seen:  # noqa: ASYNC109 - it tells who waited for what
        """The next message of the bot that was not read by this yet."""
        read = self._read
        if not await self.double.until(lambda: len(self.shown) > read, timeout):
            raise AssertionError(f"{self.name} waited {timeout:g} s and no message came")
        self._read += 1
        return _seen(self.shown[read])

    async def says(self, text: str) -> None:
        self._write({"text": text})

    async def edits(self, text: str) -> None:
        """Edit the last thing said."""
        edited = {**self._said[-1], "text": text, "edit_date": self.double.now()}
        self.double.updates.add("edited_message", edited, self.id)

    async def shares(self, latitude: float, longitude: float) -> None:
        self._write({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_sticker(self) -> None:
        self._write(
            {
                "sticker": {
                    **_file("sticker"),
                    "type": "regular",
                    "width": 512,
                    "height": 512,
                    "is_animated": False,
                    "is_video": False,
                }
            }
        )

    async def sends_photo(self, caption: str | None = None) -> None:
        words = {} if caption is None else {"caption": caption}
        self._write({"photo": [{**_file("photo"), "width": 90, "height": 90}], **words})

    async def sends_voice(self) -> None:
        self._write({"voice": {**_file("voice"), "duration": 3}})

    async def taps(self, label: str, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - it tells what was there
        """Tap the button with this label on the latest message that has it."""

        def holder() -> Message | None:
            has = (it for it in reversed(self.shown) if label in _labels(it.markup))
            return next(has, None)

        await self.double.until(lambda: holder() is not None, timeout)
        message = holder()
        if message is None:
            visible = [label for message in self.shown for label in _labels(message.markup)]
            raise AssertionError(f"no button {label!r}; {self.name} sees {visible}")
        self._tap(message, message.markup, label)

    async def taps_old(self, message_index: int, label: str) -> None:
        """Tap a button as it was first shown, by a client that has not seen it change."""
        message = self.shown[message_index]
        if label not in (known := _labels(message.first_markup)):
            raise AssertionError(f"no button {label!r} was on that message, but {known}")
        self._tap(message, message.first_markup, label)

    async def blocks(self) -> None:
        self.has_blocked = True
        self._member("member", "kicked")

    async def unblocks(self) -> None:
        self.has_blocked = False
        self._member("kicked", "member")

    def as_user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | ({"language_code": self.language_code} if self.language_code else {})

    def as_chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": self.name}

    def _write(self, content: dict[str, Any]) -> None:
        self.met = True
        message = {
            "message_id": self.double.next_message_id(),
            "from": self.as_user(),
            "chat": self.as_chat(),
            "date": self.double.now(),
            **content,
        }
        self._said.append(message)
        self.double.updates.add("message", message, self.id)

    def _tap(self, message: Message, shown: dict[str, Any] | None, label: str) -> None:
        button = next(it for it in buttons_of(shown) if it["text"] == label)
        self.double.tap(self, message, button["callback_data"])

    def _member(self, before: str, after: str) -> None:
        bot = self.double.bot_user
        states = [
            {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
            for status in (before, after)
        ]
        change = {
            "chat": self.as_chat(),
            "from": self.as_user(),
            "date": self.double.now(),
            "old_chat_member": states[0],
            "new_chat_member": states[1],
        }
        self.double.updates.add("my_chat_member", change, self.id)


def _labels(markup: dict[str, Any] | None) -> tuple[str, ...]:
    return tuple(button["text"] for button in buttons_of(markup))


def _seen(message: Message) -> Seen:
    rows = (message.markup or {}).get("keyboard", [])
    asks = any(button.get("request_location") for row in rows for button in row)
    return Seen(message.text, _labels(message.markup), message.at, message.picture, asks)


def _file(name: str) -> dict[str, Any]:
    return {"file_id": f"{name}-id", "file_unique_id": f"{name}-unique"}
