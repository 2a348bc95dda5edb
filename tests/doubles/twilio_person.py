"""Somebody with WhatsApp: what a thumb can do, and what stands on the screen."""

import asyncio
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tests.doubles import Seen
from tests.doubles.twilio_content import Option, Shown

PATIENCE = 5.0
"""Seconds a person waits for something to appear before the story fails."""
Bring = Callable[["Person", Mapping[str, str]], Awaitable[None]]
"""How what a person does reaches the service: as a signed webhook."""


@dataclass
class Message:
    """One message that reached a person's screen."""

    sid: str
    shown: Shown
    seen: Seen


class Person:
    """Somebody with WhatsApp; each method is what a thumb can do."""

    def __init__(
        self, address: str, name: str, clock: Callable[[], datetime], bring: Bring
    ) -> None:
        self.address, self.name = address, name
        self.last_wrote_at: datetime | None = None
        self.has_blocked = False
        self.has_opted_out = False
        self.screen: list[Message] = []
        self._clock, self._bring = clock, bring
        self._read = 0
        self._arrived = asyncio.Event()

    @property
    def messages(self) -> list[Seen]:
        return [message.seen for message in self.screen]

    async def says(self, text: str) -> None:
        fields = {"Body": text}
        if self.has_opted_out and text.strip().upper() == "START":
            self.has_opted_out = False
            fields["OptOutType"] = "START"
        await self._writes(fields)

    async def taps(self, label: str, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109
        """Tap a choice of the latest message that has it; numbered lines are answered by number."""
        await self._until(lambda: self._answer(label) is not None, timeout)
        answer = self._answer(label)
        if answer is None:
            raise AssertionError(f"{self.name} sees no choice {label!r}: {self.messages}")
        await self._writes(answer)

    async def shares(self, latitude: float, longitude: float) -> None:
        place = {"Latitude": str(latitude), "Longitude": str(longitude), "Body": ""}
        await self._writes({**place, "MessageType": "location"})

    async def sends_photo(self, caption: str | None = None) -> None:
        await self._sends("image/jpeg", "image", caption or "")

    async def sends_sticker(self) -> None:
        await self._sends("image/webp", "sticker")

    async def sends_voice(self) -> None:
        await self._sends("audio/ogg", "audio")

    async def blocks(self) -> None:
        """WhatsApp tells nobody; the next send is reported as 63014."""
        self.has_blocked = True

    async def opts_out(self) -> None:
        """STOP where Twilio itself keeps the list: it is told on, and every send is refused."""
        await self._writes({"Body": "STOP", "OptOutType": "STOP"})
        self.has_opted_out = True

    async def next_message(self, timeout: float = PATIENCE) -> Seen:  # noqa: ASYNC109
        """The oldest message not looked at yet; waits for it at most `timeout` seconds."""
        read = self._read
        if not await self._until(lambda: len(self.screen) > read, timeout):
            raise AssertionError(f"{self.name} waited {timeout:g} s and no message came")
        self._read += 1
        return self.screen[read].seen

    @property
    def json(self) -> dict[str, Any]:
        """Everything on the screen, for the judge of a run."""
        messages = [
            {
                "sid": one.sid,
                "text": one.seen.text,
                "labels": one.seen.labels,
                "at": one.seen.at.isoformat(),
            }
            for one in self.screen
        ]
        number = self.address.removeprefix("whatsapp:")
        return {"number": number, "name": self.name, "messages": messages}

    def show(self, sid: str, shown: Shown, at: datetime) -> None:
        lines = numbered_lines(shown.text)
        numbered = [_bare(number, line) for number, line in enumerate(lines, 1)]
        labels = [option.label for option in shown.options] or numbered
        self.screen.append(Message(sid, shown, Seen(shown.text, tuple(labels), at, shown.picture)))
        self._arrived.set()

    def _answer(self, label: str) -> dict[str, str] | None:
        """What tapping this label sends, by the latest message that has it."""
        for message in reversed(self.screen):
            for option in message.shown.options:
                if option.label == label:
                    return {**_tap(option), "OriginalRepliedMessageSid": message.sid}
            for number, line in enumerate(numbered_lines(message.seen.text), 1):
                if label in (line, _bare(number, line)):
                    return {"Body": str(number) if line.startswith(str(number)) else line}
        return None

    async def _until(self, is_so: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109
        """Wait until a message makes it so; False when none does in `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                while not is_so():
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            return False
        return True

    async def _sends(self, content_type: str, kind: str, caption: str = "") -> None:
        address = f"https://api.twilio.com/media/{uuid.uuid4().hex}"
        media = {"NumMedia": "1", "MediaUrl0": address, "MediaContentType0": content_type}
        await self._writes({**media, "MessageType": kind, "Body": caption})

    async def _writes(self, fields: Mapping[str, str]) -> None:
        self.has_blocked = False
        self.last_wrote_at = self._clock()
        await self._bring(self, fields)


def _tap(option: Option) -> dict[str, str]:
    if option.kind == "list":
        chosen = {"ListId": option.id, "ListTitle": option.label, "MessageType": "interactive"}
    else:
        chosen = {"ButtonPayload": option.id, "ButtonText": option.label, "MessageType": "button"}
    return {**chosen, "Body": option.label}


def numbered_lines(text: str) -> list[str]:
    """The choices at the end of a text, when its last paragraph is lines numbered from 1; beside
    a scale of five stand some without a number."""
    lines = text.rpartition("\n\n")[2].split("\n")
    counted = all(re.match(rf"{number}(?!\d)", line) for number, line in enumerate(lines[:5], 1))
    return lines if counted else []


def _bare(number: int, line: str) -> str:
    return line.removeprefix(f"{number} ")
