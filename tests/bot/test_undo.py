"""What any conversation writes can be taken back, and then nothing of it is left."""

from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args
from uuid import UUID

import pytest

from bot import schedule, undo
from bot.perform import perform
from bot.turn import Turn
from bot.world import World
from cycles.check_ins import FocusOutcome
from cycles.memories import MemorySource, Remembers
from cycles.moments import MomentKind
from cycles.months import OutcomeState
from cycles.people import Ending, LifeArea, Tone
from cycles.plans import ObjectiveState, Priority
from cycles.rest import RestKind
from handlers import flows
from handlers.conversation.domain import (
    AddObjective,
    AddToWeek,
    AnswerBurnout,
    BeginRest,
    ChangeProfile,
    ChangeVision,
    Consent,
    CorrectMemory,
    Domain,
    EndObjective,
    EndRest,
    FinishOnboarding,
    FollowUp,
    ForgetMemories,
    ForgetMemory,
    MarkObjective,
    MarkOutcome,
    Pause,
    PlannedObjective,
    PlannedOutcome,
    RecordEvening,
    RecordMorning,
    Remember,
    Resume,
    ReviewMonth,
    ReviewWeek,
    ReviewYear,
    ReviseObjective,
    SaveMonth,
    SavePlan,
    SkipToday,
    Snooze,
    StartToday,
    WrittenObjective,
)
from handlers.conversation.events import Pressed
from handlers.conversation.talk import Conversation, button
from handlers.undo import KEY, LASTS, STAYS
from handlers.words import catalog
from storage import memories, messages, months, plans, turns, undos, years
from storage.database import Database, Transaction
from storage.people import Sender
from storage.tables import metadata
from tests.bot.list_channel import ListChannel
from tests.chats import KEYRING
from tests.handlers.walks import asks, paths
from tests.storage.weeks import Weeks

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
MONDAY, TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)
LAST_WEEK, NEXT_WEEK = date(2026, 11, 16), date(2026, 11, 30)
OBJECTIVE, PLAN = UUID(int=1), UUID(int=2)
"""Of the plan for this week that somebody has who lives here already."""
NOVEMBER, NEXT_MONTH, OCTOBER = date(2026, 11, 1), date(2026, 12, 1), date(2026, 10, 1)
OUTCOME, MONTH, YEARLY = UUID(int=3), UUID(int=4), UUID(int=5)
"""Of the month and the year of that somebody."""
MEMORY = UUID(int=6)
"""Of what is remembered of that somebody."""
THINGS = (
    PlannedObjective("Call mother", Priority.ESSENTIAL, None, "At nine", "One minute"),
    PlannedObjective("Run", Priority.OPTIONAL),
)

TAKEN_BACK: tuple[Domain, ...] = (
    ChangeProfile(name="Bea"),
    ChangeProfile(zone="Asia/Tokyo", country="JP", language="es"),
    ChangeProfile(zone="Pacific/Pago_Pago"),  # where it is the day before
    ChangeProfile(morning_time=time(6, 15), evening_time=time(22), planning_day=5),
    ChangeProfile(tone=Tone.DIRECT, working_days=frozenset({2, 4}), planning_time=time(9)),
    ChangeProfile(mornings_only=True, rests_on_holidays=True, parks_loose_ends=False),
    ChangeProfile(asks_burnout=True, remembers=Remembers.NEVER),
    RecordMorning(TODAY, energy=4, mood=2, focus="Swim", plan_b_taken=True),
    RecordMorning(TODAY, focus=""),
    RecordMorning(TODAY, focus="Call mother", focus_objective=PLAN),
    RecordMorning(TOMORROW, energy=1),
    RecordEvening(TODAY, FocusOutcome.DONE, energy=5, mood=5, reflection="So", loose_end="It"),
    RecordEvening(MONDAY, reflection="", closing="quiet", loose_end_skipped=True),
    MarkObjective(OBJECTIVE, ObjectiveState.LET_GO),
    SavePlan(MONDAY, THINGS),
    SavePlan(NEXT_WEEK, THINGS),
    AddToWeek(MONDAY, THINGS[1]),
    Remember("Sings in a choir", MemorySource.TALK, TODAY),
    Remember("Sings no more", MemorySource.TALK, TODAY, MEMORY),
    CorrectMemory(MEMORY, "Sings alto", TODAY),
    ForgetMemory(MEMORY),
    ForgetMemories(),
    SaveMonth(NOVEMBER, "Roots", (PlannedOutcome("A draft", OBJECTIVE), PlannedOutcome("Rest"))),
    SaveMonth(NEXT_MONTH, None, (PlannedOutcome("A draft"),)),
    MarkOutcome(OUTCOME, OutcomeState.SHRUNK, "An outline"),
    ReviewMonth(MONTH),
    ReviewMonth(MONTH, closing="month_done"),
    AnswerBurnout(NOVEMBER, TODAY, 4),
    AnswerBurnout(OCTOBER, TODAY, None),
    ChangeVision("I swim at dawn."),
    AddObjective(WrittenObjective("Learn to swim", LifeArea.HEALTH)),
    ReviseObjective(YEARLY, "Swim a mile"),
    EndObjective(YEARLY, Ending.LET_GO),
    ReviewYear(TODAY, "Less is enough"),
    ReviewWeek(PLAN, gave_energy="The sun", took_energy="", closing="quiet"),
    Snooze(MomentKind.MORNING, TODAY),
    Snooze(MomentKind.EVENING, TODAY, minutes=30),
    SkipToday(MomentKind.MORNING, TODAY),
    SkipToday(MomentKind.PLANNING, TODAY),
    BeginRest(TODAY, TODAY, RestKind.SICK),
    BeginRest(TODAY, None, RestKind.REST),
    EndRest(TODAY),
)
WITHOUT = {Consent, FinishOnboarding, StartToday, FollowUp, Pause, Resume}
"""What is written in the first talk, in danger, and by STOP and START: there is no undo."""
ABILITIES = replace(ListChannel.abilities, text_limit=4096)
OF_THE_CHAT = {"conversations", "messages", "outbox", "provider_calls", "thoughts", "undos"}


@pytest.fixture
async def ana(database: Database) -> Sender:
    """Somebody who has just arrived: met, with mornings and evenings to come."""
    sender = await Weeks(database).person()
    onboarded = schedule.met(sender.person, NOW)
    async with database.transaction() as tx:
        await tx.raw.execute("UPDATE people SET onboarded_at = $1", NOW)
        await schedule.plan_anew(tx, onboarded, NOW)
    return replace(sender, person=onboarded)


@pytest.fixture
async def bea(database: Database, ana: Sender) -> Sender:
    """The same person with a life here: days, plans, a rest, a prompt sent and one put off."""
    async with database.transaction() as tx:
        await _has_lived(tx, ana)
    return ana


async def _has_lived(tx: Transaction, sender: Sender) -> None:
    world = World(now=lambda: NOW)
    this_week = SavePlan(MONDAY, THINGS[:1])
    await plans.save(tx, sender, this_week, [OBJECTIVE, PLAN])
    month = SaveMonth(NOVEMBER, "Roots", (PlannedOutcome("A draft"),))
    await months.save(tx, sender, month, [OUTCOME, MONTH])
    written = WrittenObjective("Swim", LifeArea.HEALTH)
    await years.add(tx, sender, AddObjective(written), YEARLY)
    remembered = Remember("Sings", MemorySource.PERSON, MONDAY)
    await memories.change(tx, sender, remembered, MEMORY)
    lived: tuple[Domain, ...] = (
        SavePlan(LAST_WEEK, THINGS),
        AnswerBurnout(OCTOBER, TODAY, 3),
        RecordMorning(TODAY, energy=3, mood=3, focus="Walk", focus_objective=OBJECTIVE),
        *(RecordMorning(TODAY - timedelta(days), energy=3) for days in range(6, 9)),
        RecordEvening(MONDAY, FocusOutcome.PARTLY, 2, 2, "Long", "Post"),
        BeginRest(MONDAY, TOMORROW, RestKind.REST),
        Snooze(MomentKind.EVENING, TODAY, minutes=300),
    )
    for effect in lived:
        await perform(tx, sender, effect, world)
    await tx.raw.execute(
        "INSERT INTO moments (person_id, kind, local_date, planned_at, due_at, state)"
        " VALUES ($1, 'morning', $2, $3, $3, 'sent')",
        sender.person.id,
        TODAY,
        NOW,
    )


@pytest.mark.parametrize("effect", TAKEN_BACK, ids=str)
async def test_what_is_taken_back_leaves_no_trace(
    database: Database, bea: Sender, effect: Domain
) -> None:
    before = await _rows(database, bea)
    await _writes(database, bea, effect)
    assert await _rows(database, bea) != before
    assert await _undo(database, bea) == "undo-settings"
    assert await _rows(database, bea) == before


@pytest.mark.parametrize("effect", TAKEN_BACK, ids=str)
async def test_nor_does_it_where_nothing_was_before(
    database: Database, ana: Sender, effect: Domain
) -> None:
    before = await _rows(database, ana)
    await _writes(database, ana, effect)
    await _undo(database, ana)  # of an objective or a plan that is not there, nothing
    assert await _rows(database, ana) == before


def test_every_field_of_an_effect_is_written_above() -> None:
    for kind in {type(effect) for effect in TAKEN_BACK} - {EndRest}:
        for field in fields(kind):
            written = [getattr(it, field.name) for it in TAKEN_BACK if isinstance(it, kind)]
            assert set(map(str, written)) != {"None"}, f"{kind.__name__}.{field.name}"


def test_every_effect_is_taken_back_above_or_has_no_undo() -> None:
    above = {type(effect) for effect in TAKEN_BACK}
    assert above | WITHOUT == set(get_args(Domain))
    assert not above & WITHOUT


@pytest.mark.parametrize("flow", sorted(set(flows.FLOWS) - STAYS))
def test_a_conversation_with_an_undo_writes_nothing_without_one(flow: str) -> None:
    for path in paths(flow, "en"):
        told = [effect for passage in path.passages for effect in passage.told]
        assert not {type(effect) for effect in (*told, *path.effects)} & WITHOUT


@pytest.mark.parametrize("flow", sorted(flows.FLOWS))
def test_no_question_has_the_key_of_the_button(flow: str) -> None:
    assert KEY not in {ask.key for ask in asks(flow, "en")}


async def test_what_several_turns_of_a_talk_wrote_is_taken_back_at_once(
    database: Database, ana: Sender
) -> None:
    before = await _rows(database, ana)
    talk = World().new_id()
    for minutes, effect in enumerate(
        (
            RecordMorning(TODAY, energy=2),
            RecordMorning(TODAY, mood=4),
            RecordMorning(TODAY, energy=3),
            RecordMorning(TODAY, focus="Swim"),
        )
    ):
        await _writes(database, ana, effect, after=timedelta(minutes=8 * minutes), id=talk)
    await _undo(database, ana, after=timedelta(minutes=30))
    assert await _rows(database, ana) == before


async def test_each_undo_takes_back_the_newest_that_is_left(
    database: Database, ana: Sender
) -> None:
    start = await _rows(database, ana)
    await _writes(database, ana, ChangeProfile(name="Bea"))
    between = await _rows(database, ana)
    later = timedelta(minutes=1)
    await _writes(database, ana, RecordMorning(TODAY, energy=5), after=later, flow="morning")
    assert await _undo(database, ana, after=later) == "undo-morning"
    assert await _rows(database, ana) == between
    assert await _undo(database, ana, after=later) == "undo-settings"
    assert await _rows(database, ana) == start
    assert await _undo(database, ana, after=later) == "undo-nothing"


@pytest.mark.parametrize(("late", "said"), [(0, "undo-nothing"), (-1, "undo-settings")])
async def test_after_ten_minutes_it_stays(
    database: Database, ana: Sender, late: int, said: str
) -> None:
    await _writes(database, ana, ChangeProfile(name="Bea"))
    assert await _undo(database, ana, after=LASTS + timedelta(seconds=late)) == said


async def test_what_somebody_else_changed_since_stays_as_it_is_now(
    database: Database, ana: Sender
) -> None:
    await _writes(database, ana, RecordMorning(TODAY, energy=5), ChangeProfile(name="Bea"))
    async with database.transaction() as tx:
        await perform(tx, ana, RecordMorning(TODAY, energy=1), World(now=lambda: NOW))
    now = await _rows(database, ana)
    assert await _undo(database, ana) == "undo-changed"
    assert await _rows(database, ana) == now


async def test_what_somebody_else_changed_between_two_turns_stays_too(
    database: Database, ana: Sender
) -> None:
    talk = World().new_id()
    await _writes(database, ana, RecordMorning(TODAY, energy=5), id=talk)
    async with database.transaction() as tx:
        await perform(tx, ana, RecordMorning(TODAY, energy=1), World(now=lambda: NOW))
    await _writes(database, ana, RecordMorning(TODAY, mood=1), id=talk)
    assert await _undo(database, ana) == "undo-changed"


async def test_a_prompt_that_came_meanwhile_is_no_reason_to_leave_the_rest(
    database: Database, ana: Sender
) -> None:
    await _writes(database, ana, ChangeProfile(evening_time=time(22)))
    async with database.transaction() as tx:
        await tx.raw.execute("UPDATE moments SET state = 'sent' WHERE kind = 'evening'")
    assert await _undo(database, ana) == "undo-settings"
    rows = await _rows(database, ana)
    assert [row["evening_time"] for row in rows["people"]] == [time(8)]
    evenings = {row["state"]: row for row in rows["moments"] if row["kind"] == "evening"}
    assert evenings["sent"]["planned_at"].time() == time(22)
    assert evenings["waiting"]["local_date"] > evenings["sent"]["local_date"]
    assert evenings["waiting"]["planned_at"].time() == time(8)


async def test_a_second_tap_and_a_late_one_say_so_and_change_nothing(
    database: Database, ana: Sender
) -> None:
    before = await _rows(database, ana)
    id = await _writes(database, ana, ChangeProfile(name="Bea"))
    written = await _rows(database, ana)
    assert await _tap(database, ana, id, after=LASTS) == "undo-late"
    assert await _rows(database, ana) == written
    assert await _tap(database, ana, id) == "undo-settings"
    assert await _tap(database, ana, id) == "undo-already"
    assert await _rows(database, ana) == before
    assert await _tap(database, ana, World().new_id()) == "undo-late"


async def test_what_changed_nothing_is_not_offered(database: Database, ana: Sender) -> None:
    await _writes(database, ana, ChangeProfile(evening_time=time(8)))
    async with database.transaction() as tx:
        assert await undos.newest(tx, ana.person.id) is None


@pytest.mark.parametrize("flow", sorted(STAYS))
async def test_of_the_first_talk_and_of_danger_nothing_is_kept(
    database: Database, ana: Sender, flow: str
) -> None:
    await _writes(database, ana, ChangeProfile(name="Bea"), flow=flow)
    async with database.transaction() as tx:
        assert await undos.newest(tx, ana.person.id) is None


async def _writes(
    database: Database,
    sender: Sender,
    *effects: Domain,
    after: timedelta = timedelta(),
    id: UUID | None = None,
    flow: str = "settings",
) -> UUID:
    """The last turn of a conversation, which does these; the conversation's id."""
    talk = Conversation(id or World().new_id(), flow, "en", {})
    async with database.transaction() as tx:
        turn = await _turn(tx, sender, talk, after)
        for effect in effects:
            await turn.do(effect)
        turn.talk = talk.closed()
        turn.say("chat-nothing_open")
        await turn.finish()
    return talk.id


async def _undo(database: Database, sender: Sender, after: timedelta = timedelta()) -> str:
    """What the person is told when they write /undo, as a key."""
    return await _told(database, sender, undo.newest, after)


async def _tap(database: Database, sender: Sender, id: UUID, after: timedelta = timedelta()) -> str:
    async def taps(turn: Turn) -> None:
        assert await undo.is_tapped(turn, Pressed(button(id, KEY, KEY)), "1")

    return await _told(database, sender, taps, after)


async def _told(
    database: Database, sender: Sender, act: Callable[[Turn], Awaitable[None]], after: timedelta
) -> str:
    async with database.transaction() as tx:
        turn = await _turn(tx, sender, None, after)
        await act(turn)
        await turn.finish()
        said = await messages.last_said(tx, sender.cipher, sender.identity_id)
    keys = (key for key in catalog.keys("en") if key.startswith("undo-"))
    return next(key for key in keys if catalog.say("en", key) == said)


async def _turn(
    tx: Transaction, sender: Sender, talk: Conversation | None, after: timedelta
) -> Turn:
    locked = await turns.lock(tx, KEYRING, sender.channel, sender.address)
    assert locked is not None
    return Turn(tx, locked, talk, ABILITIES, World(now=lambda: NOW + after))


async def _rows(database: Database, sender: Sender) -> dict[str, list[dict[str, Any]]]:
    """Every row of the person but what is said, in order."""
    found = {}
    async with database.transaction() as tx:
        for table in metadata.sorted_tables:
            owner = "id" if table.name == "people" else "person_id"
            if owner in table.columns and table.name not in OF_THE_CHAT:
                query = f"SELECT * FROM {table.name} t WHERE {owner} = $1 ORDER BY t::text"
                rows = await tx.raw.fetch(query, sender.person.id)
                found[table.name] = [dict(row) for row in rows]
    return found
