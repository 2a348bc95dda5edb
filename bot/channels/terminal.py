"""`virtus chat`: the same coach in a terminal, over the same turns and the same database."""

import asyncio
import os
from contextlib import suppress
from uuid import UUID

from rich.console import Console
from rich.markup import escape

from bot.app import App, opened, running
from bot.channels.channel import Identity, Incoming, Profile
from bot.names import name_of
from bot.settings import Settings
from handlers.conversation.events import Said
from handlers.conversation.showing import numbers
from storage import messages
from storage.messages import Message

NAME = "terminal"
LOOK_SECONDS = 1.0
"""Between two looks for what the clock, or another process, has said."""


async def chat(settings: Settings, user: str, console: Console) -> None:
    """Read lines and show replies until the end of input or Ctrl-C."""
    # A server may run beside it: only one process may poll Telegram.
    alone = settings.model_copy(update={"telegram_bot_token": None, "twilio_account_sid": None})
    async with opened(alone) as app, running(app):
        screen = Screen(app, user, console)
        await screen.begin()
        watching = asyncio.create_task(screen.watch())
        try:
            while (line := await _line()) is not None:
                await screen.say(line)
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching


async def _line() -> str | None:
    """The next line that was typed, or None at the end of input."""
    try:
        return await asyncio.to_thread(input)
    except EOFError:
        return None


class Screen:
    """One person's chat on one terminal."""

    def __init__(self, app: App, user: str, console: Console) -> None:
        self._app = app
        self._user = user
        self._console = console
        self.seen = 0
        self._showing = asyncio.Lock()

    async def begin(self) -> None:
        """Show where the chat was left, or greet someone who is here for the first time."""
        identity_id = await self._identity()
        if identity_id is None:
            await self.say("/start")
            return
        async with self._app.database.transaction() as tx:
            self.seen = await messages.newest(tx, identity_id)
        await self.say("/start")

    async def say(self, text: str) -> None:
        incoming = Incoming(
            Identity(NAME, self._user),
            str(self._app.world.new_id()),
            Said(text, self._app.world.now()),
            Profile(language_tag=_language(), name=name_of(self._user)),
        )
        await self._app.receiver.receive(incoming, text)
        await self.show()

    async def watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self.show()

    async def show(self) -> None:
        """Print what the coach has said since the last look."""
        async with self._showing:
            identity_id = await self._identity()
            if identity_id is None:
                return
            async with self._app.database.transaction() as tx:
                found = await messages.after(tx, self._app.keyring, identity_id, self.seen, 100)
            for message in found:
                self.seen = message.id
                if not message.is_from_person:
                    self._print(message)

    def _print(self, message: Message) -> None:
        self._console.print(f"\n[bold]Virtus[/bold]  {escape(message.body.text)}")
        buttons = message.body.buttons
        for number, (_, label) in zip(numbers(buttons), buttons, strict=True):
            is_bare = number is None or label.startswith(f"{number} ")
            shown = label if is_bare else f"{number}. {label}"
            self._console.print(f"   [cyan]{escape(shown)}[/cyan]")

    async def _identity(self) -> UUID | None:
        async with self._app.database.transaction() as tx:
            return await messages.identity_of(tx, NAME, self._user)


def _language() -> str | None:
    """The language of the terminal, from the environment: "pt_BR.UTF-8" is "pt-BR"."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").partition(".")[0].replace("_", "-")
        if tag and tag not in ("C", "POSIX"):
            return tag
    return None
