"""`virtus doctor`: what is set, what is reachable, what is wrong, and what to do about each."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

from rich.console import Console

from bot.channels.channel import SendError
from bot.database_url import reached
from bot.findings import MARKS, Finding, Line
from bot.keys import keyring_of
from bot.models import models_of
from bot.models_asked import ask_each
from bot.settings import Settings
from storage import inbox, migrations, outcomes, people
from storage.database import Database
from storage.encryption import EncryptionError


async def examine(settings: Settings, console: Console) -> bool:
    """Print every line; whether nothing is wrong. Nothing is made or changed on the way."""
    lines = [Line(Finding.WARNING, warning) for warning in settings.warnings]
    lines += [line async for line in _database(settings)]
    lines.append(await _telegram(settings))
    lines.append(await _whatsapp(settings))
    lines += await ask_each(models_of(settings))
    page = settings.web_chat_is_on
    state = "on, for this machine" if page else "off"
    lines.append(Line(Finding.WELL if page else Finding.OFF, f"Web chat: {state}."))
    for line in lines:
        console.print(f"{MARKS[line.finding]} {line.what}")
        if line.advice:
            console.print(f"    {line.advice}", markup=False)
    return all(line.finding is not Finding.WRONG for line in lines)


async def _database(settings: Settings) -> AsyncIterator[Line]:
    folder = settings.virtus_data_dir
    if settings.database_is_embedded and not (folder / "postgres").exists():
        what = f"PostgreSQL: embedded, not made yet in {folder}."
        yield Line(Finding.OFF, what, "`virtus serve` makes it when it starts.")
        return
    where = f"embedded in {folder}" if settings.database_is_embedded else "DATABASE_URL"
    async with AsyncExitStack() as stack:
        found = await asyncio.to_thread(stack.enter_context, reached(settings))
        database = await stack.enter_async_context(Database(found.url))
        async with database.transaction() as tx:
            version = await tx.raw.fetchval("SHOW server_version")
        yield Line(Finding.WELL, f"PostgreSQL {version}, {where}: reached.")
        if not await migrations.is_current(database):
            yield Line(Finding.WRONG, "Migrations: not all applied.", "Run: virtus migrate")
            return
        yield Line(Finding.WELL, "Migrations: all applied.")
        yield await _keys(settings, database)
        async for line in _delivery(database):
            yield line


async def _keys(settings: Settings, database: Database) -> Line:
    own_file = settings.encryption_keys is None
    place = "the key file in the data folder" if own_file else "ENCRYPTION_KEYS"
    if own_file and not await people.has_people(database):
        return Line(Finding.WELL, "Keys: nothing is sealed yet.")
    try:
        await keyring_of(settings, database)
    except EncryptionError as error:
        return Line(Finding.WRONG, f"Keys: {place} do not open what is stored.", str(error))
    return Line(Finding.WELL, f"Keys: {place}; they open what is stored.")


async def _delivery(database: Database) -> AsyncIterator[Line]:
    async with database.transaction() as tx:
        report = await outcomes.report(tx)
        quarantined, since = await inbox.quarantined(tx)
    yield Line(
        Finding.WARNING if report.late else Finding.WELL,
        f"Messages out: {report.due} due, {report.late} of them late, {report.held} held.",
        "Is `virtus serve` running, and can it reach the platforms?" if report.late else "",
    )
    for failure, number in report.dead.items():
        yield Line(
            Finding.WARNING,
            f"Dead letters in 24 hours: {number} ({failure}).",
            "They will not be sent; the log has the code of each.",
        )
    if quarantined:
        yield Line(
            Finding.WARNING,
            f"{quarantined} updates in quarantine since {since:%Y-%m-%d %H:%M} UTC.",
            "Each was kept. Where a turn failed the person got an apology; the log says where.",
        )


async def _telegram(settings: Settings) -> Line:
    if not settings.telegram_is_on:
        return Line(
            Finding.OFF, "Telegram: off.", "Get a token from @BotFather: TELEGRAM_BOT_TOKEN"
        )
    from bot.channels.telegram_setup import name_of, open_bot

    assert settings.telegram_bot_token is not None
    bot = open_bot(settings.telegram_bot_token.get_secret_value(), settings.telegram_api_base_url)
    try:
        name = await name_of(bot)
    except SendError as error:
        advice = "Check TELEGRAM_BOT_TOKEN and that this machine reaches TELEGRAM_API_BASE_URL."
        return Line(Finding.WRONG, f"Telegram: not reached ({type(error).__name__}).", advice)
    finally:
        await bot.session.close()
    return Line(Finding.WELL, f"Telegram: reached as @{name}, by {settings.telegram_mode}.")


async def _whatsapp(settings: Settings) -> Line:
    if not settings.whatsapp_is_on:
        return Line(Finding.OFF, "WhatsApp: off.", "Set TWILIO_ACCOUNT_SID and its kin")
    from bot.channels.whatsapp_templates import is_reached, missing

    assert settings.twilio_account_sid
    assert settings.twilio_auth_token
    try:
        await is_reached(
            account_sid=settings.twilio_account_sid,
            auth_token=settings.twilio_auth_token.get_secret_value(),
            base_url=settings.twilio_api_base_url,
        )
    except SendError as error:
        advice = "Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN."
        return Line(Finding.WRONG, f"WhatsApp: Twilio refused or is away ({error}).", advice)
    lacking = missing(settings.twilio_templates)
    if lacking:
        advice = (
            "Run `virtus whatsapp templates`; without them, what is said outside 24 hours waits."
        )
        found = f"WhatsApp: reached, TWILIO_TEMPLATES lacks {', '.join(lacking)}."
        return Line(Finding.WARNING, found, advice)
    advice = (
        "In Twilio, the webhook is PUBLIC_URL/whatsapp/webhook#rc=5&rp=all, so that it is tried "
        "again. Free AI talk is off there, as Meta's terms bar general-purpose assistants."
    )
    return Line(Finding.WELL, "WhatsApp: reached.", advice)
