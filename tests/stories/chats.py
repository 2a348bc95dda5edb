"""The ways into Virtus, each as the person there has it: what can be done, and what is seen."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import httpx2
from rich.console import Console

from bot.channels.terminal import Screen
from bot.channels.whatsapp_templates import QUIET, create_templates
from bot.settings import Settings
from bot.whatsapp_setup import CONTENT_FILE
from storage.encryption import new_key
from tests.doubles import Seen
from tests.doubles.telegram import TelegramDouble
from tests.doubles.telegram_person import Person as TelegramPerson
from tests.doubles.twilio import TwilioDouble
from tests.doubles.twilio_person import Person as WhatsAppPerson
from tests.stories.house import PATIENCE, House, StoryClock, reserved_port

CHANNELS = ("web", "telegram polling", "whatsapp", "terminal")
"""Where every story is told; the ways below differ only in how the same words are carried."""
WEBHOOK = "telegram webhook"
NUMBERED = "whatsapp without templates"
"""As it is before `virtus whatsapp templates` was run: choices are numbered lines."""
UNANNOUNCED = "whatsapp without the template for quiet"
"""As it is while WhatsApp has not approved it."""


class Chat(Protocol):
    """One person's window to Virtus on one channel."""

    channel: str
    address: str

    async def says(self, text: str) -> None: ...
    async def taps(self, label: str) -> None: ...
    async def shares(self, latitude: float, longitude: float) -> None: ...
    async def leaves(self) -> None: ...
    async def returns(self) -> None: ...
    async def next_message(self) -> Seen: ...
    async def unread(self) -> list[Seen]: ...


class WebChat:
    """The page, by its own wire."""

    channel = "web"

    def __init__(self, house: House, address: str, language: str) -> None:
        self.address = address
        self.house = house
        # No certificates are needed here, and to read this machine's takes longer than an answer.
        self._client = httpx2.AsyncClient(
            headers={"Accept-Language": language}, timeout=10, verify=False
        )
        self._ids = count(1)
        self._after = 0
        self._unread: list[Seen] = []
        self._choices: dict[str, str] = {}
        self._seen: list[tuple[Seen, dict[str, str]]] = []

    async def says(self, text: str) -> None:
        await self.post(text=text)

    async def taps(self, label: str) -> None:
        await self._look()
        await self.post(choice=self._choices[label])

    async def taps_in(self, seen: Seen, label: str) -> None:
        """Tap a choice of a message further up on the page."""
        choices = next(choices for message, choices in self._seen if message is seen)
        await self.post(choice=choices[label])

    async def shares(self, latitude: float, longitude: float) -> None:
        await self.post(location={"latitude": latitude, "longitude": longitude})

    async def leaves(self) -> None:
        raise NotImplementedError("a page cannot be blocked")

    async def returns(self) -> None:
        raise NotImplementedError("a page cannot be blocked")

    async def next_message(self) -> Seen:
        async with asyncio.timeout(PATIENCE):
            while not self._unread:
                await self._look()
                await asyncio.sleep(0.01 if not self._unread else 0)
        return self._unread.pop(0)

    async def unread(self) -> list[Seen]:
        await self._look()
        return self._unread

    async def post(self, **what: Any) -> None:
        """Post one message; raises when it was not taken."""
        body = {"user": self.address, "id": str(next(self._ids)), **what}
        answer = await self._client.post(f"{self.house.address}/web/messages", json=body)
        assert answer.status_code == 202, answer.text

    async def close(self) -> None:
        await self._client.aclose()

    async def _look(self) -> None:
        query = {"user": self.address, "after": str(self._after)}
        answer = await self._client.get(f"{self.house.address}/web/messages", params=query)
        for message in answer.json()["messages"]:
            self._after = message["seq"]
            if message["from"] == "coach":
                choices = {it["label"]: it["id"] for it in message["choices"]}
                self._choices |= choices
                picture = await self._picture(message["picture"])
                seen = Seen(message["text"], tuple(choices), self.house.clock.now(), picture)
                self._seen.append((seen, choices))
                self._unread.append(seen)

    async def _picture(self, address: str | None) -> bytes | None:
        if address is None:
            return None
        answer = await self._client.get(f"{self.house.address}{address}&theme=dark")
        assert answer.headers["Content-Type"] == "image/png"
        return answer.content


class TerminalChat:
    """The screen of `virtus chat`, and lines typed into it."""

    channel = "terminal"

    def __init__(self, house: House, address: str) -> None:
        self.address = address
        self.house = house
        self._paper = StringIO()
        self._unread: list[Seen] = []
        self._typed: dict[str, str] = {}
        self._screen: Screen | None = None
        self._watched: object = None

    async def says(self, text: str) -> None:
        await (await self._open()).say(text)

    async def taps(self, label: str) -> None:
        await self._look()
        await self.says(self._typed[label])

    async def shares(self, latitude: float, longitude: float) -> None:
        raise NotImplementedError("a terminal has no location")

    async def leaves(self) -> None:
        raise NotImplementedError("a terminal cannot be blocked")

    async def returns(self) -> None:
        raise NotImplementedError("a terminal cannot be blocked")

    async def next_message(self) -> Seen:
        async with asyncio.timeout(PATIENCE):
            while not self._unread:
                await self._look()
                await asyncio.sleep(0.01 if not self._unread else 0)
        return self._unread.pop(0)

    async def unread(self) -> list[Seen]:
        await self._look()
        return self._unread

    async def _open(self) -> Screen:
        """The screen of the running service; after a restart, the chat is opened anew."""
        if self._screen is None or self._watched is not self.house.app:
            console = Console(file=self._paper, width=100_000, color_system=None)
            seen = 0 if self._screen is None else self._screen.seen
            self._screen = Screen(self.house.app, self.address, console)
            self._screen.seen = seen  # what stood on the screen stays on it
            self._watched = self.house.app
        return self._screen

    async def _look(self) -> None:
        await (await self._open()).show()
        printed = self._paper.getvalue()
        self._paper.seek(0)
        self._paper.truncate()
        for message in re.split(r"^\nVirtus  |\n\nVirtus  ", printed.rstrip("\n"))[1:]:
            lines = message.split("\n")
            shown = [line[3:] for line in lines if re.match(r" {3}\S", line)]
            labels = [re.sub(r"^\d+\. ", "", line) for line in shown]
            for line, label in zip(shown, labels, strict=True):
                self._typed[label] = label if line == label else line.partition(".")[0]
            text = "\n".join(line for line in lines if not re.match(r" {3}\S", line))
            self._unread.append(Seen(text, tuple(labels), self.house.clock.now()))


class TelegramChat:
    """A phone with Telegram."""

    channel = "telegram"

    def __init__(self, phone: TelegramPerson) -> None:
        self.address = str(phone.id)
        self.phone = phone
        self._read = 0

    async def says(self, text: str) -> None:
        await self.phone.says(text)

    async def taps(self, label: str) -> None:
        await self.phone.taps(label, PATIENCE)

    async def shares(self, latitude: float, longitude: float) -> None:
        await self.phone.shares(latitude, longitude)

    async def leaves(self) -> None:
        await self.phone.blocks()

    async def returns(self) -> None:
        await self.phone.unblocks()

    async def next_message(self) -> Seen:
        seen = await self.phone.next_message(PATIENCE)
        self._read += 1
        return seen

    async def unread(self) -> list[Seen]:
        return list(self.phone.messages[self._read :])


class WhatsAppChat:
    """A phone with WhatsApp."""

    channel = "whatsapp"

    def __init__(self, phone: WhatsAppPerson) -> None:
        self.address = phone.address
        self.phone = phone
        self._read = 0

    async def says(self, text: str) -> None:
        await self.phone.says(text)

    async def taps(self, label: str) -> None:
        await self.phone.taps(label, PATIENCE)

    async def shares(self, latitude: float, longitude: float) -> None:
        await self.phone.shares(latitude, longitude)

    async def leaves(self) -> None:
        await self.phone.opts_out()

    async def returns(self) -> None:
        await self.phone.says("START")

    async def next_message(self) -> Seen:
        seen = await self.phone.next_message(PATIENCE)
        self._read += 1
        return seen

    async def unread(self) -> list[Seen]:
        return self.phone.messages[self._read :]


class Street:
    """The outside of one house: the platforms beside it, and people who come in by one channel."""

    def __init__(
        self,
        way: str,
        house: House,
        telegram: TelegramDouble | None,
        twilio: TwilioDouble | None,
    ) -> None:
        self.way, self.house = way, house
        self._telegram, self._twilio = telegram, twilio
        self._numbers = count(1)
        self._pages: list[WebChat] = []

    @property
    def telegram(self) -> TelegramDouble:
        assert self._telegram is not None
        return self._telegram

    @property
    def twilio(self) -> TwilioDouble:
        assert self._twilio is not None
        return self._twilio

    def chat(self, name: str, language: str) -> Chat:
        """Somebody's chat; what the channel tells of their language is this one."""
        number = next(self._numbers)
        match self.way.partition(" ")[0]:
            case "telegram":
                code = {"pt-BR": "pt-br"}.get(language, language)
                return TelegramChat(self.telegram.person(1000 + number, name, code))
            case "whatsapp":
                country = {"pt-BR": "+551199999", "es": "+3460000", "en": "+44770090"}[language]
                return WhatsAppChat(self.twilio.person(f"{country}{number:04}", name))
            case "terminal":
                return TerminalChat(self.house, f"{name}-{number}")
            case _:
                page = WebChat(self.house, f"{name}-{number}", language)
                self._pages.append(page)
                return page

    async def is_settled(self) -> None:
        """Wait until a platform has told everything it knows of what was sent."""
        if self._twilio is not None:
            await self._twilio.settled()

    async def close(self) -> None:
        for page in self._pages:
            await page.close()


@asynccontextmanager
async def street(way: str, database_url: str, folder: Path, **more: Any) -> AsyncIterator[Street]:
    """Virtus running on a database, reachable by one way; `more` are settings."""
    clock, reserved = StoryClock(), reserved_port()
    port = reserved.getsockname()[1]
    given: dict[str, Any] = {
        "database_url": database_url,
        "virtus_data_dir": str(folder),
        "backend_port": str(port),
        "encryption_keys": new_key(),
        **more,
    }
    telegram, twilio = None, None
    if way.startswith("telegram"):
        telegram = TelegramDouble(clock=clock.now, rate=None, webhook_retry_seconds=0.05)
        await telegram.start()
        given |= {
            "telegram_bot_token": telegram.token,
            "telegram_api_base_url": telegram.base_url,
            "telegram_mode": way.partition(" ")[2],
            "public_url": f"http://127.0.0.1:{port}",
            "telegram_webhook_secret": "secret",
        }
    if way.startswith("whatsapp"):
        twilio = TwilioDouble(clock=clock.now, reach=f"http://127.0.0.1:{port}")
        await twilio.start()
        if way != NUMBERED:
            templates = dict(await _templates(twilio, folder))
            if way == UNANNOUNCED:
                del templates[QUIET]
            given["twilio_templates"] = json.dumps(templates)
        given |= {
            "twilio_account_sid": twilio.account_sid,
            "twilio_auth_token": twilio.auth_token,
            "twilio_whatsapp_from": twilio.sender,
            "twilio_api_base_url": twilio.base_url,
            "public_url": twilio.public_url,
        }
    house = House(Settings(**given), clock)
    there = Street(way, house, telegram, twilio)
    await house.open()
    try:
        yield there
    finally:
        await there.is_settled()
        await there.close()
        await house.close()
        for platform in (telegram, twilio):
            if platform is not None:
                await platform.stop()
        reserved.close()


async def _templates(twilio: TwilioDouble, folder: Path) -> Mapping[str, Mapping[str, str]]:
    made = await create_templates(
        account_sid=twilio.account_sid,
        auth_token=twilio.auth_token,
        base_url=twilio.base_url,
        keep_at=folder / CONTENT_FILE,
    )
    return made.reminders
