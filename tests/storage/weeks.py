"""People with a plan each, as their turns left them."""

from datetime import date
from uuid import UUID, uuid4

from cycles.plans import ObjectiveState, PlanState, Priority, WeeklyPlan
from handlers.conversation.domain import MarkObjective, PlannedObjective, SavePlan
from storage import plans, turns
from storage.database import Database
from storage.people import Sender
from tests.chats import KEYRING, Chats


class Weeks:
    """The database of plans."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def person(self, zone: str = "UTC") -> Sender:
        chat = await Chats(self.database).open()
        async with self.database.transaction() as tx:
            await tx.raw.execute("UPDATE people SET zone = $2 WHERE id = $1", chat.person_id, zone)
            sender = await turns.lock(tx, KEYRING, chat.channel, chat.address)
        assert sender is not None
        return sender

    async def plan(
        self,
        sender: Sender,
        starts_on: date,
        *states: ObjectiveState,
        state: PlanState = PlanState.ACTIVE,
    ) -> UUID:
        """Save a plan with an objective in each of the states; its id."""
        objectives = tuple(
            PlannedObjective(f"Thing {n}", Priority.IMPORTANT) for n, _ in enumerate(states)
        )
        ids = [uuid4() for _ in range(len(states) + 1)]
        async with self.database.transaction() as tx:
            await plans.save(tx, sender, SavePlan(starts_on, objectives), ids)
            for id, became in zip(ids, states, strict=False):
                await plans.mark(tx, sender.person.id, MarkObjective(id, became))
            await tx.raw.execute(
                "UPDATE weekly_plans SET state = $2 WHERE id = $1", ids[-1], state.value
            )
        return ids[-1]

    async def found(self, sender: Sender, starts_on: date) -> WeeklyPlan:
        async with self.database.transaction() as tx:
            plan = await plans.plan_of(tx, sender, starts_on)
        assert plan is not None
        return plan
