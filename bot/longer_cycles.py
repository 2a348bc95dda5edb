"""Do what a conversation about a week, a month or a year decided."""

from typing import assert_never

from bot.world import World
from handlers.conversation.domain import (
    AddObjective,
    AddToWeek,
    AnswerBurnout,
    ChangeVision,
    EndObjective,
    MarkObjective,
    MarkOutcome,
    ReviewMonth,
    ReviewWeek,
    ReviewYear,
    ReviseObjective,
    SaveMonth,
    SavePlan,
)
from storage import burnout, months, plans, years
from storage.database import Transaction
from storage.people import Sender

OfWeek = MarkObjective | SavePlan | AddToWeek | ReviewWeek
OfMonth = SaveMonth | MarkOutcome | ReviewMonth | AnswerBurnout
OfYear = ChangeVision | AddObjective | ReviseObjective | EndObjective | ReviewYear


async def change(
    tx: Transaction, sender: Sender, effect: OfWeek | OfMonth | OfYear, world: World
) -> None:
    if isinstance(effect, OfWeek):
        await _change_week(tx, sender, effect, world)
    elif isinstance(effect, OfMonth):
        await _change_month(tx, sender, effect, world)
    else:
        await _change_year(tx, sender, effect, world)


async def _change_week(tx: Transaction, sender: Sender, effect: OfWeek, world: World) -> None:
    match effect:
        case MarkObjective():
            await plans.mark(tx, sender.person.id, effect)
        case SavePlan(objectives=planned):
            ids = [world.new_id() for _ in range(len(planned) + 1)]
            await plans.save(tx, sender, effect, ids)
        case AddToWeek():
            await plans.add(tx, sender, effect, world.new_id())
        case ReviewWeek():
            await plans.review(tx, sender, effect, world.now())
        case _:
            assert_never(effect)


async def _change_month(tx: Transaction, sender: Sender, effect: OfMonth, world: World) -> None:
    match effect:
        case SaveMonth(outcomes=planned):
            ids = [world.new_id() for _ in range(len(planned) + 1)]
            await months.save(tx, sender, effect, ids)
        case MarkOutcome():
            await months.mark(tx, sender, effect)
        case ReviewMonth():
            await months.review(tx, sender, effect, world.now())
        case AnswerBurnout():
            await burnout.answer(tx, sender.person.id, effect)
        case _:
            assert_never(effect)


async def _change_year(tx: Transaction, sender: Sender, effect: OfYear, world: World) -> None:
    match effect:
        case ChangeVision():
            await years.change_vision(tx, sender, effect, world.new_id())
        case AddObjective():
            await years.add(tx, sender, effect, world.new_id())
        case ReviseObjective():
            await years.revise(tx, sender, effect)
        case EndObjective():
            await years.end(tx, sender.person.id, effect)
        case ReviewYear():
            await years.review(tx, sender, effect, world.new_id())
        case _:
            assert_never(effect)
