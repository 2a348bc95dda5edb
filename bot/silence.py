"""What silence does: less is offered once, then the coach is quiet; any word ends it."""

from dataclasses import replace
from datetime import date, datetime

from bot.perform import perform
from bot.turn import Turn
from cycles import calendar
from cycles.rest import GAP, PAUSES_AFTER, RestKind
from handlers.conversation.domain import BeginRest, EndRest, Resume
from storage import people, rests
from storage.moments import DueMoment
from storage.people import Sender


async def ends(turn: Turn) -> bool:
    """Note that the person is there; whether they come back after a long silence.

    Costs a statement when pushes went unanswered, and none otherwise.
    """
    sender = turn.sender
    if sender.unanswered > 0:
        await people.note_heard(turn.tx, sender.person.id)
        turn.sender = replace(sender, unanswered=0)
    if sender.unanswered >= PAUSES_AFTER:
        turn.sender = await perform(turn.tx, turn.sender, EndRest(_day(turn)), turn.world)
    return is_return(sender, turn.now)


def is_return(sender: Sender, now: datetime) -> bool:
    """Whether somebody who writes at `now` comes back after a long silence, theirs or ours."""
    is_known = sender.person.onboarded_at is not None
    return sender.unanswered >= PAUSES_AFTER or (is_known and now - sender.last_word_at >= GAP)


async def begins(turn: Turn, due: DueMoment) -> None:
    """Be quiet instead of asking once more, and say that any word ends it."""
    await turn.close()
    quiet = BeginRest(due.local_date, None, RestKind.QUIET)
    turn.sender = await perform(turn.tx, turn.sender, quiet, turn.world)
    turn.template = RestKind.QUIET.value
    turn.say("chat-quiet")


async def is_resting(turn: Turn) -> bool:
    return await rests.on(turn.tx, turn.sender.person.id, _day(turn)) is not None


async def ends_rest(turn: Turn) -> bool:
    """End the rest that the person is in; whether there was one."""
    if not await is_resting(turn):
        return False
    await turn.do(EndRest(_day(turn)), "rest")
    return True


async def is_over(turn: Turn) -> bool:
    """End the rest or the pause of somebody who says that they are back; whether there was one."""
    was_paused = turn.sender.person.is_paused
    if was_paused:
        turn.sender = await perform(turn.tx, turn.sender, Resume(), turn.world)
    return await ends_rest(turn) or was_paused


def _day(turn: Turn) -> date:
    return calendar.day_of(turn.now, turn.sender.person.zone)
