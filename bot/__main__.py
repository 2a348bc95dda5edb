"""The command `virtus`: serve, chat, migrate, look after it."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Literal

import typer
import uvloop
from rich.console import Console

from bot.channels.channel import TryAgain
from bot.logs import configure_logs
from bot.models import ModelOff
from bot.settings import Settings, SettingsError
from coach.providers.provider import ProviderError
from storage.database import DatabaseUnavailable
from storage.embedded_errors import EmbeddedPostgresError
from storage.encryption import EncryptionError, new_key
from storage.migrations import DatabaseRefused

console = Console(highlight=False, soft_wrap=True)
REFUSALS = (
    SettingsError,
    EmbeddedPostgresError,
    EncryptionError,
    DatabaseRefused,
    ModelOff,
    ProviderError,
)
LONGEST_NAME = 80
"""Characters of a name to chat under."""
program = typer.Typer(
    help="Virtus: a coach in your chat for sustainable productivity and against burnout.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
keys = typer.Typer(help="The keys that seal what people write.", no_args_is_help=True)
whatsapp = typer.Typer(help="What WhatsApp needs once.", no_args_is_help=True)
program.add_typer(keys, name="keys")
program.add_typer(whatsapp, name="whatsapp")


@contextmanager
def _in_words() -> Iterator[None]:
    """Whatever stops a command is one sentence that says what to do, and exit code 1."""
    try:
        yield
    except REFUSALS as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from None
    except (DatabaseUnavailable, TryAgain):
        sentence = "The database cannot be reached: check DATABASE_URL, and that PostgreSQL runs."
        console.print(sentence, style="red")
        raise typer.Exit(1) from None


@program.command()
def serve(
    role: Annotated[
        Literal["all", "web", "worker", "clock"],
        typer.Option(help="Run a part only: the same image on several machines."),
    ] = "all",
) -> None:
    """Serve everyone: the channels, the clock and the web chat, in one process by default."""
    from bot import server

    with _in_words():
        settings = Settings.load()
        configure_logs(settings.log_level, settings.log_format)
        try:
            uvloop.run(server.serve(settings, role, console))
        except server.AddressTaken as error:
            console.print(str(error), style="red", markup=False)
            raise typer.Exit(1) from None


@program.command()
def chat(
    user: Annotated[str, typer.Option(help="The name to chat under.")] = "me",
) -> None:
    """Talk with the coach in this terminal."""
    if not 0 < len(user) <= LONGEST_NAME:
        raise typer.BadParameter(f"A name has 1 to {LONGEST_NAME} characters.")
    from bot.channels import terminal

    with _in_words():
        settings = Settings.load()
        configure_logs("error", settings.log_format)
        uvloop.run(terminal.chat(settings, user, console))


@program.command()
def migrate(
    create: Annotated[
        str, typer.Option(help="Write a new migration with this message instead.")
    ] = "",
    down: Annotated[bool, typer.Option(help="Take the newest migration back instead.")] = False,
) -> None:
    """Bring the database to the newest shape."""
    from bot.database_url import reached
    from storage import migrations

    with _in_words():
        settings = Settings.load()
        with reached(settings) as found:
            if create:
                migrations.create(found.url, create)
            elif down:
                migrations.downgrade(found.url)
            else:
                migrations.upgrade(found.url)
    console.print("Done.")


@program.command()
def demo() -> None:
    """Serve three made-up people with a history, in a database apart from yours."""
    from bot import server
    from bot.demo.serving import demo as serve_demo

    with _in_words():
        settings = Settings.load()
        configure_logs(settings.log_level, settings.log_format)
        try:
            uvloop.run(serve_demo(settings, console))
        except server.AddressTaken as error:
            console.print(str(error), style="red", markup=False)
            raise typer.Exit(1) from None


@program.command()
def doctor() -> None:
    """Say what is set, what is reachable and what is wrong, each with what to do."""
    from bot import doctor as examination

    with _in_words():
        settings = Settings.load()
        configure_logs("error", settings.log_format)
        is_well = uvloop.run(examination.examine(settings, console))
    if not is_well:
        raise typer.Exit(1)


@program.command()
def bench(
    seconds: Annotated[float, typer.Option(help="How long each round runs.")] = 3.0,
    rounds: Annotated[int, typer.Option(help="How often everything is measured.")] = 5,
) -> None:
    """Measure the speed of this machine and of Virtus on it, side by side, in one run."""
    from bot.bench import report

    uvloop.run(report(seconds, rounds, console))


@program.command()
def evaluate(
    provider: Annotated[
        str,
        typer.Option(
            help="A model of AI_PROVIDERS, as anthropic or anthropic:MODEL; "
            "without it the coach that needs none."
        ),
    ] = "",
    language: Annotated[
        Literal["all", "en", "pt-BR", "es"], typer.Option(help="One language alone.")
    ] = "all",
    only: Annotated[str, typer.Option(help="One topic, or one situation by topic.name.")] = "",
    report: Annotated[Path | None, typer.Option(help="Write the page of results here.")] = None,
    answers: Annotated[
        Path | None, typer.Option(help="Write each answer here, with what to judge it by.")
    ] = None,
) -> None:
    """Ask the coach what people write in many situations, and count which rules it keeps."""
    from bot import evaluate as evaluation
    from handlers.words.catalog import LANGUAGES

    asked = evaluation.chosen(only)
    if not asked:
        raise typer.BadParameter(f"There is no topic and no situation {only!r}.")
    languages = LANGUAGES if language == "all" else (language,)
    with _in_words():
        verdicts, who = uvloop.run(
            evaluation.evaluate_a_model(Settings.load(), provider, token_hex(8), asked, languages)
            if provider
            else evaluation.evaluate_without(asked, languages)
        )
    if not evaluation.tell(verdicts, who, console, report=report, answers=answers):
        raise typer.Exit(1)


@keys.command("new")
def new() -> None:
    """Print a new key for ENCRYPTION_KEYS; keep it apart from the database and its backups."""
    sys.stdout.write(f"{new_key()}\n")


@whatsapp.command("templates")
def templates() -> None:
    """Create the buttons, lists and reminders at Twilio once, and keep their ids."""
    from bot.whatsapp_setup import make_templates

    with _in_words():
        is_made = asyncio.run(make_templates(Settings.load(), console))
    if not is_made:
        raise typer.Exit(1)


def main() -> None:
    program()


if __name__ == "__main__":
    main()
