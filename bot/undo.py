"""Take back what a conversation wrote: by its button, by the word on it, or by the command."""

from dataclasses import replace

from bot import beneath, schedule
from bot.facts import Opening
from bot.turn import Turn
from cycles import calendar
from handlers import undo
from handlers.conversation.events import Pressed, Said, WentBack
from handlers.conversation.talk import Conversation, pressed
from storage import messages, people, turns, undos
from storage.undos import Undo

GLANCES = frozenset({"week", "year"})
"""Conversations that begin anew after each change, to show it."""


async def is_tapped(turn: Turn, tapped: Pressed, id: str) -> bool:
    """Take back what a button stands for; False when it is another button."""
    parts = pressed(tapped.button)
    if parts is None or parts[1] != undo.KEY:
        return False
    found = await undos.find(turn.tx, turn.sender.person.id, parts[0])
    if found is not None and _can_be(found, turn):
        turn.chosen = undo.offered(turn.language).choices[0].label
        turn.hear(turn.chosen, id)
        await turn.note_chosen(parts[0], undo.KEY, tapped.button)
        await _take_back(turn, found)
    else:
        turn.toast_and_say("undo-already" if found and found.is_taken_back else "undo-late")
    return True


async def is_written(turn: Turn, said: Said) -> bool:
    """Take back what the last message offers to, when somebody writes what stands on its button."""
    if turn.talk is not None or not undo.is_wanted(said.text, turn.language):
        return False
    body = await messages.last_body(turn.tx, turn.sender.cipher, turn.sender.identity_id)
    parts = pressed(body.buttons[0][0]) if body is not None and body.buttons else None
    if parts is None or parts[1] != undo.KEY:
        return False
    found = await undos.find(turn.tx, turn.sender.person.id, parts[0])
    if found is not None and _can_be(found, turn):
        await _take_back(turn, found)
    else:
        turn.say("undo-already" if found and found.is_taken_back else "undo-late")
    return True


async def newest(turn: Turn) -> None:
    """Take back what was written last; in the middle of a conversation that is the last answer."""
    found = await undos.newest(turn.tx, turn.sender.person.id)
    if turn.talk is not None and turn.talk.replies and not _stood_over(found, turn.talk):
        await turn.advance(WentBack())
        return
    if found is not None and _can_be(found, turn):
        await _take_back(turn, found)
    else:
        turn.say("undo-nothing")
        await turn.ask_again()


def _stood_over(found: Undo | None, talk: Conversation) -> bool:
    """Whether it was written in another conversation, since the open question was put."""
    if found is None or found.id == talk.id or talk.waiting is None:
        return False
    return found.offered_at >= talk.waiting.asked_at


def _can_be(found: Undo, turn: Turn) -> bool:
    return not found.is_taken_back and turn.now - found.offered_at < undo.LASTS


async def _take_back(turn: Turn, found: Undo) -> None:
    person = turn.sender.person
    day = calendar.day_of(turn.now, person.zone)
    if not await undos.take_back(turn.tx, person.id, found, day, turn.now):
        turn.say("undo-changed")
        await turn.ask_again()
        return
    turn.sender = await people.read_again(turn.tx, turn.sender)
    if found.moves_moments:
        await schedule.plan_anew(turn.tx, turn.sender.person, turn.now)
    left = await turns.talk_of(turn.tx, turn.sender, found.id) if found.moves_only_moments else None
    if left is not None and turn.talk is None:
        # Put off or left for today, and not meant so: the question itself is the way on.
        turn.talk = replace(left, is_open=True)
        turn.say("undo-question")
    else:
        turn.say(f"undo-{found.flow}")
    if turn.talk is not None and turn.talk.flow == found.flow and found.flow in GLANCES:
        # What it shows is frozen as it was with the change.
        await beneath.open_over(turn, Opening(found.flow))
    await turn.ask_again()
