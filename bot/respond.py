"""What a turn answers to what the person did: a command, an answer, a tap, a place, or talk."""

import unicodedata
from dataclasses import replace
from typing import assert_never

from bot import again, beneath, silence, undo
from bot.channels.channel import Incoming
from bot.danger import LONGEST_TEXT, keeps_safe
from bot.day import today
from bot.obey import meet, obey, stop_thinking
from bot.turn import Turn
from handlers.coming_back import comes_back
from handlers.commands import ALWAYS_BARE, Command, UnknownCommand, understand
from handlers.conversation.events import (
    CameBack,
    Edited,
    FromPerson,
    Left,
    Pressed,
    Said,
    Sent,
    Shared,
    Started,
    Stopped,
)
from handlers.conversation.reading import read_choice
from handlers.conversation.talk import pressed
from handlers.flows import is_draft
from handlers.small_talk import SmallTalk, small_talk
from handlers.words import catalog
from storage import people
from storage.tables import IdentityState

READABLE_KINDS = frozenset({"photo", "voice", "sticker", "video", "document"})
TEMPLATE_BUTTON = "whatsapp-template_open"


async def respond(turn: Turn, incoming: Incoming) -> None:
    happened = _readable(incoming.happened)
    is_return = not isinstance(happened, Left | CameBack | Stopped) and await silence.ends(turn)
    if await keeps_safe(turn, happened, incoming.id):
        return
    match happened:
        case Said():
            await _said(turn, happened, incoming.id, is_return=is_return)
        case Edited():
            turn.hear("[edit]", incoming.id)
            await _cannot_read(turn, "edit")
        case Pressed():
            await _pressed(turn, happened, incoming.id)
        case Shared():
            await _shared(turn, happened, incoming.id)
        case Sent(kind=kind):
            turn.hear(f"[{kind}]", incoming.id)
            await _cannot_read(turn, kind)
        case Left():
            await people.set_identity_state(turn.tx, turn.sender.identity_id, IdentityState.BLOCKED)
        case Stopped():
            await stop_thinking(turn)
        case CameBack():
            pass  # taking the update in has made the channel active again
        case _:
            assert_never(happened)


def _readable(happened: FromPerson) -> FromPerson:
    if isinstance(happened, Said | Edited):
        return replace(happened, text=cleaned(happened.text))
    return happened


def cleaned(text: str) -> str:
    """Without control characters and lone surrogates; line breaks and what joins emoji stay."""
    text = text[:LONGEST_TEXT].encode("utf-8", "replace").decode()
    kept = (
        character
        for character in text.replace("\r\n", "\n")
        if character == "\n" or unicodedata.category(character) not in ("Cc", "Cs")
    )
    return "".join(kept).strip()


async def _said(turn: Turn, said: Said, id: str, *, is_return: bool) -> None:
    turn.hear(said.text, id)
    if _opens_a_reminder(turn, said.text):
        await _open_reminder(turn)
        return
    command = understand(said.text, turn.language, bare_words=turn.abilities.bare_words)
    if command is not None and not _is_shown(turn, said.text, command):
        await obey(turn, command)
    elif not said.text:
        await _cannot_read(turn, "empty")
    elif comes_back(said.text) and await silence.is_over(turn):
        await _welcome(turn)
    elif await undo.is_written(turn, said):
        pass
    elif turn.talk is not None and comes_back(said.text):
        turn.say("chat-returned")
        await turn.ask_again()
    elif turn.talk is not None and await _is_a_goodbye(turn, said.text):
        turn.wants_quiet = True
        await turn.converse(said.text)
    elif turn.talk is not None:
        if is_return:
            turn.say("chat-returned")
        await turn.advance(said)
    elif turn.sender.person.onboarded_at is None:
        await meet(turn)
    elif is_return and (comes_back(said.text) or small_talk(said.text) is SmallTalk.HELLO):
        await _welcome(turn)
    else:
        if is_return:
            turn.say("chat-returned")
        await turn.converse(said.text)


def _is_shown(turn: Turn, text: str, command: Command | UnknownCommand) -> bool:
    """Whether a bare word is what stands on a choice of the open question: it answers that."""
    waiting = turn.talk.waiting if turn.talk else None
    if waiting is None or text.startswith("/") or command in {*ALWAYS_BARE, Command.HELP_NOW}:
        return False
    return read_choice(text, waiting.choices, turn.language) is not None


async def _is_a_goodbye(turn: Turn, text: str) -> bool:
    """Whether somebody thanks or leaves in a rest: what waits for them then is not asked about."""
    said = small_talk(text)
    return said in (SmallTalk.THANKS, SmallTalk.GOODBYE) and await silence.is_resting(turn)


async def _welcome(turn: Turn) -> None:
    """Somebody is back: the check-in of this part of the day, with nothing from before."""
    opening = await today(turn)
    if turn.talk is None and opening is not None:
        await turn.open(opening)
    else:
        turn.say("chat-resumed")
        await turn.ask_again()


def _opens_a_reminder(turn: Turn, text: str) -> bool:
    """Whether this is the button of a template that stood in the chat for the question."""
    return turn.abilities.has_window and text == catalog.say(turn.language, TEMPLATE_BUTTON)


async def _open_reminder(turn: Turn) -> None:
    """Say what the template stood for: its question, and what was said with it."""
    if turn.talk is None:
        await obey(turn, Command.TODAY)
    elif turn.talk.replies:
        await turn.ask_again()
    else:
        await turn.advance(Started())


async def _pressed(turn: Turn, tapped: Pressed, id: str) -> None:
    if await undo.is_tapped(turn, tapped, id) or await again.is_tapped(turn, tapped, id):
        return
    parts = pressed(tapped.button)
    above = turn.talk if turn.talk is not None and not is_draft(turn.talk) else None
    if above is not None and parts is not None and parts[0] == above.over:
        await beneath.go_back(turn)
    if turn.talk is None:
        turn.toast_and_say("chat-stale")
        return
    before = turn.talk
    await turn.advance(tapped)
    if turn.chosen is not None and parts is not None:
        turn.hear(turn.chosen, id)
        await turn.note_chosen(before.id, parts[1], tapped.button)


async def _shared(turn: Turn, place: Shared, id: str) -> None:
    turn.hear(f"[{place.latitude:.2f}, {place.longitude:.2f}]", id)
    if turn.talk is None:
        turn.say("chat-no_place_asked")
    else:
        await turn.advance(place)


async def _cannot_read(turn: Turn, kind: str) -> None:
    key = kind if kind in READABLE_KINDS or kind in ("empty", "edit") else "other"
    turn.say(
        "chat-empty"
        if key == "empty"
        else "chat-edited"
        if key == "edit"
        else f"chat-cannot_read_{key}"
    )
    await turn.ask_again()
