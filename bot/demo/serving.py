"""`virtus demo`: three made-up people in a database of their own, served to be looked at."""

from rich.console import Console

from bot import server
from bot.app import App, opened
from bot.demo.history import write
from bot.demo.people import EVERYONE, Made
from bot.settings import Settings
from bot.turn import Turn
from storage import people
from storage.people import Sender

FOLDER = "demo"
"""Beside the real data, never in it."""
SEED = 2026


def apart(settings: Settings) -> Settings:
    """The same settings with a database of its own and no channel but the web chat."""
    return settings.model_copy(
        update={
            "database_url": None,
            "virtus_data_dir": settings.virtus_data_dir / FOLDER,
            "telegram_bot_token": None,
            "twilio_account_sid": None,
            "twilio_auth_token": None,
            "twilio_whatsapp_from": None,
        }
    )


async def demo(settings: Settings, console: Console) -> None:
    """Make everyone anew, say where they are, and serve until Ctrl-C. Raises `AddressTaken`."""
    settings = apart(settings)
    with server.listening(settings) as taken:
        async with opened(settings) as app:
            for made in EVERYONE:
                await make(app, made)
        _say_where(settings, console)
        await server.serve_at(taken, settings, "all", console)


def _say_where(settings: Settings, console: Console) -> None:
    address = f"http://{settings.backend_host}:{settings.backend_port}"
    console.print("Three people who do not exist, with a history to look at:")
    for made in EVERYONE:
        weeks = len(made.energies)
        console.print(f"  {made.name:7} {weeks:2} weeks  {address}/?user={made.user}", markup=False)


async def make(app: App, made: Made) -> None:
    """One made-up person, in place of the one made before."""
    async with app.database.transaction() as tx:
        # Two demos begun at once make the same people.
        await people.wait_for_first(tx, "web", made.user)
        await people.forget(tx, "web", made.user)
        sender = await write(tx, app.keyring, made, app.world, SEED)
        await _greet(Turn(tx, sender, None, app.channels["web"].abilities, app.world), sender, made)


async def _greet(turn: Turn, sender: Sender, made: Made) -> None:
    turn.say("chat-demo", name=sender.person.name, weeks=len(made.energies))
    await turn.finish()
