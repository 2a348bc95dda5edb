"""The composition root: the only place that knows everyone."""

import asyncio
import random
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

import structlog

from bot.channels.channel import Channel, Draft, SendError
from bot.channels.web import PulledChannel
from bot.database_url import Reached, reached
from bot.deliver import Delivery
from bot.edges import Edges
from bot.keys import keyring_of
from bot.minds import asked_on
from bot.models import models_of
from bot.picture_links import PictureLinks
from bot.preview import Previews, Way
from bot.prompt import Prompter
from bot.raster import Raster
from bot.receive import Receiver
from bot.rounds import Rounds
from bot.settings import Settings
from bot.think import Budget, Thinker
from bot.wake import NEWS, LocalWake, SharedWake, Wake
from bot.world import World
from coach.providers.chain import Chain
from coach.providers.opening import load as load_models
from coach.providers.provider import Provider
from cycles.holidays import is_holiday
from scheduler.clock import Clock
from scheduler.news import listen
from scheduler.outbox import OutboxLoop
from scheduler.thoughts import ThoughtLoop
from storage import migrations, people
from storage.database import Database, DatabaseUnavailable
from storage.encryption import Keyring
from storage.send_budgets import Lane

log = structlog.get_logger()

WEB_PACE = 0.1
"""Seconds between two drafts on a page."""
Role = Literal["all", "web", "worker", "clock"]
PER_SECOND = {"telegram": (25.0, 5), "whatsapp": (70.0, 10)}
"""Messages a second in the long run and how many more at once: together what a platform takes."""


@dataclass
class App:
    """Everything a process needs to talk with people; which loops it runs is its role's affair."""

    settings: Settings
    found: Reached
    database: Database
    keyring: Keyring
    world: World
    wake: Wake
    local: LocalWake
    channels: dict[str, Channel]
    receiver: Receiver
    delivery: Delivery
    prompter: Prompter
    rounds: Rounds
    edges: Edges
    raster: Raster
    links: PictureLinks
    thinker: Thinker
    models: tuple[Provider, ...]
    chain: Chain
    role: Role
    stopping: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def opened(
    settings: Settings, *, role: Role = "all", world: World | None = None
) -> AsyncIterator[App]:
    """The database reached and migrated, and every part made; nothing runs yet.

    Raises `EmbeddedPostgresError`, `DatabaseRefused` or `EncryptionError`, each with what to do.
    """
    world = world or World()
    async with AsyncExitStack() as stack:
        found = await asyncio.to_thread(stack.enter_context, reached(settings))
        await asyncio.to_thread(migrations.upgrade, found.url)
        database = await stack.enter_async_context(Database(found.url))
        keyring = await keyring_of(settings, database)
        local = LocalWake()
        wake: Wake = local if role == "all" else SharedWake(local, database)
        channels: dict[str, Channel] = {
            "web": PulledChannel(),
            "terminal": PulledChannel(),
        }
        delivery = Delivery(database, keyring, channels, spread=random.random)
        models = models_of(settings)
        chain = Chain(models, time.monotonic)
        stack.push_async_callback(chain.close)
        asked = asked_on(settings, models)
        previews = Previews()
        previews.ways["web"] = Way(partial(_show_draft, local), WEB_PACE)
        receiver = Receiver(
            database,
            keyring,
            channels,
            delivery,
            world,
            wake,
            # There are no invitations yet, so nobody can show one.
            meets_new_people=settings.sign_up == "open",
            asked=asked,
        )
        prompter = Prompter(database, keyring, channels, world, wake)
        rounds = Rounds(database, world)
        raster = Raster()
        stack.push_async_callback(raster.close)
        links = PictureLinks(settings.public_url or "", keyring, world.now)
        edges = Edges(settings, receiver, channels, world, raster, links, previews)
        stack.push_async_callback(edges.close)
        yield App(
            settings,
            found,
            database,
            keyring,
            world,
            wake,
            local,
            channels,
            receiver,
            delivery,
            prompter,
            rounds,
            edges,
            raster,
            links,
            Thinker(
                database,
                keyring,
                channels,
                world,
                wake,
                chain,
                previews,
                Budget(settings.ai_daily_budget, settings.ai_person_daily_budget),
                asked,
                canary=secrets.token_hex(8),
            ),
            models,
            chain,
            role,
        )


@asynccontextmanager
async def running(app: App) -> AsyncIterator[None]:
    """The loops of the app's role, until the end of the block; then they drain.

    The channels are loaded beside the start, not before it: their imports take seconds.
    """
    loops = asyncio.create_task(_loops(app))
    try:
        yield
    finally:
        app.stopping.set()
        app.local.everyone()
        await loops


async def _loops(app: App) -> None:
    async with AsyncExitStack() as stack:
        try:
            await app.edges.load()
        except Exception as error:
            log.error("channels.not_loaded", exc_info=error)
        # Nothing new is begun once a stop is asked for, however long the parts take one by one.
        stops: list[Callable[[], object]] = []
        lanes = [_lane(channel) for channel in app.channels.values() if channel.name in PER_SECOND]
        if app.role in ("all", "worker") and lanes:
            outbox = OutboxLoop(app.database, lanes, app.delivery.deliver, app.local.outbox)
            stack.push_async_callback(_ended, asyncio.create_task(outbox.run()), outbox.stop)
            stops.append(outbox.stop)
        if app.role in ("all", "worker"):
            thinking = ThoughtLoop(app.database, app.thinker.think, app.local.thoughts)
            stack.push_async_callback(_ended, asyncio.create_task(thinking.run()), thinking.stop)
            stops.append(thinking.stop)
            loading = asyncio.create_task(_load(app))
            stack.push_async_callback(_ended, loading, loading.cancel)
            polling = asyncio.create_task(app.edges.poll(app.stopping))
            stack.push_async_callback(_ended, polling, lambda: None)
        if app.role in ("all", "clock"):
            await _read_holidays(app)
            for tick in (app.prompter.tick, app.rounds.tick):
                clock = Clock(tick)
                clock.start()
                stack.callback(clock.stop)
        if app.role != "all":
            listener = asyncio.create_task(listen(app.database, NEWS, app.local.everyone))
            stack.push_async_callback(_ended, listener, listener.cancel)
        keeping = asyncio.create_task(app.found.keep_running(app.database))
        stack.push_async_callback(_ended, keeping, keeping.cancel)
        announcing = asyncio.create_task(_announce(app))
        stack.push_async_callback(_ended, announcing, announcing.cancel)
        await app.stopping.wait()
        for stop in stops:
            stop()


async def _load(app: App) -> None:
    """The libraries of the models take seconds to import: better now than in somebody's talk."""
    try:
        await load_models(app.models)
    except Exception as error:
        log.error("models.not_loaded", exc_info=error)


async def _read_holidays(app: App) -> None:
    """The first look at a country reads its whole calendar: better now than among the pushes."""
    try:
        async with app.database.transaction() as tx:
            countries = await people.holiday_countries(tx)
    except DatabaseUnavailable:
        return  # it is only the sooner; whoever looks at a country first reads it
    for country in countries:
        await asyncio.to_thread(is_holiday, country, app.world.now().date())


async def _announce(app: App) -> None:
    """Tell the platforms who we are; that they cannot be reached stops nothing else."""
    try:
        await app.edges.announce()
    except SendError as error:
        log.error("channel.refused", error=type(error).__name__)


async def _show_draft(local: LocalWake, draft: Draft) -> None:
    local.drafted(draft.identity_id, draft.text)


async def _ended(task: asyncio.Task[None], stop: Callable[[], object]) -> None:
    stop()
    with suppress(asyncio.CancelledError):
        await task


def _lane(channel: Channel) -> Lane:
    able = channel.abilities
    per_second, grant = PER_SECOND[channel.name]
    return Lane(channel.name, able.pace_seconds, able.burst, per_second, grant)
