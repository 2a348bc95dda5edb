"""Keep what a turn writes, to take it back for a while, and offer that under its last words."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from cycles import calendar
from handlers.conversation.talk import Conversation
from handlers.undo import STAYS
from storage import images, undos
from storage.database import Transaction
from storage.people import Sender


@dataclass(frozen=True)
class Begun:
    """The rows as they were when a turn began to write, and the conversation that wrote."""

    id: UUID
    flow: str
    day: date
    """The person's own date, even if they go to another zone in this turn."""
    before: str


async def begin(
    tx: Transaction, sender: Sender, id: UUID, flow: str, now: datetime
) -> Begun | None:
    """Called before the first write of a turn; None for a conversation that has no undo."""
    if flow in STAYS:
        return None
    day = calendar.day_of(now, sender.person.zone)
    return Begun(id, flow, day, await images.take(tx, sender.person.id, day))


async def end(
    tx: Transaction, sender: Sender, begun: Begun | None, talk: Conversation | None, now: datetime
) -> UUID | None:
    """Keep what the turn changed; under which id it is offered to take it back.

    None while a conversation is open: its questions are corrected one by one.
    """
    person_id = sender.person.id
    is_kept = begun is not None and await undos.keep(
        tx, person_id, begun.id, begun.flow, begun.before, begun.day, now
    )
    if talk is not None and talk.is_open:
        return None
    if begun is not None and is_kept:
        return begun.id
    if talk is not None and talk.flow not in STAYS:
        return talk.id if await undos.offer(tx, person_id, talk.id, now) else None
    return None
