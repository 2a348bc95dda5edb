"""What is remembered of a person; every fact is sealed."""

from typing import assert_never
from uuid import UUID

import sqlalchemy as sa

from cycles.memories import Memory, MemorySource
from handlers.conversation.domain import CorrectMemory, ForgetMemories, ForgetMemory, Remember
from storage.database import Transaction
from storage.people import Sender
from storage.tables import memories

MOST = 500
"""Memories of one person that are read: the newest."""


async def of(tx: Transaction, sender: Sender) -> tuple[Memory, ...]:
    """What is remembered of a person, newest first."""
    rows = await tx.sql.execute(
        sa.select(memories)
        .where(memories.c.person_id == sender.person.id)
        .order_by(memories.c.created_at.desc(), memories.c.id.desc())
        .limit(MOST)
    )
    return tuple(
        Memory(
            row.id,
            sender.cipher.open(row.words, table="memories", column="words", row=row.id),
            MemorySource(row.source),
            row.noted_on,
        )
        for row in rows
    )


async def change(
    tx: Transaction,
    sender: Sender,
    effect: Remember | CorrectMemory | ForgetMemory | ForgetMemories,
    id: UUID,
) -> None:
    """Keep, correct or forget; `id` is for a new memory."""
    person_id = sender.person.id
    mine = memories.c.person_id == person_id
    match effect:
        case Remember(text=text, source=source, noted_on=noted_on, instead_of=instead_of):
            if instead_of is not None:
                await tx.sql.execute(sa.delete(memories).where(mine, memories.c.id == instead_of))
            await tx.sql.execute(
                sa.insert(memories).values(
                    person_id=person_id,
                    id=id,
                    words=_sealed(sender, id, text),
                    source=source.value,
                    noted_on=noted_on,
                )
            )
        case CorrectMemory(memory=memory, text=text, noted_on=noted_on):
            await tx.sql.execute(
                sa.update(memories)
                .where(mine, memories.c.id == memory)
                .values(
                    words=_sealed(sender, memory, text),
                    source=MemorySource.PERSON.value,
                    noted_on=noted_on,
                )
            )
        case ForgetMemory(memory=memory):
            await tx.sql.execute(sa.delete(memories).where(mine, memories.c.id == memory))
        case ForgetMemories():
            await tx.sql.execute(sa.delete(memories).where(mine))
        case _:
            assert_never(effect)


def _sealed(sender: Sender, id: UUID, text: str) -> bytes:
    return sender.cipher.seal(text, table="memories", column="words", row=id)
