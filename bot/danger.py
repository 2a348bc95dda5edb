"""Who is in danger is answered first: before commands, conversations and anything that is due."""

from datetime import datetime, timedelta

import structlog

from bot import metrics
from bot.facts import Opening
from bot.perform import perform
from bot.turn import Turn
from coach.safety.gate import Danger, danger
from coach.safety.helplines import places
from handlers.commands import Command, understand
from handlers.conversation.domain import Pause, Resume
from handlers.conversation.events import Edited, FromPerson, Pressed, Said, Sent, Shared
from handlers.conversation.talk import pressed
from handlers.danger import FLOW, UNREAD, About, Answer, is_held, means, wrote

log = structlog.get_logger()

UNTIL_SAFE = timedelta(days=3650)
"""It ends by the person's word and not by the clock."""
LONGEST_TEXT = 12_000
"""Characters that are looked at; no channel brings more in one message."""
CANNOT_READ = frozenset({"photo", "voice", "sticker", "video", "document"})


async def keeps_safe(turn: Turn, happened: FromPerson, id: str) -> bool:
    """Answer somebody who is in danger or asks for help; False when nothing was done.

    No words of theirs reach a conversation, a plan or a log: they stand in the chat alone.
    """
    turn.is_withheld = is_held(turn.talk)
    match happened:
        case Said(text=text) | Edited(text=text):
            found = danger(text)
            command = understand(text, turn.language, bare_words=turn.abilities.bare_words)
            if is_held(turn.talk):
                turn.hear(text, id)
                await _wrote(turn, text, happened.sent_at, found)
            elif found is not None or command is Command.HELP_NOW:
                turn.hear(text, id)
                await begin(turn, found)
            else:
                return False
        case Pressed() if is_held(turn.talk):
            await _tapped(turn, happened, id)
        case Sent() | Shared() if is_held(turn.talk):
            kind = happened.kind if isinstance(happened, Sent) else "other"
            turn.hear(f"[{kind}]", id)
            turn.say(f"chat-cannot_read_{kind if kind in CANNOT_READ else 'other'}")
            await _answer(turn, Answer.UNSAID)
        case _:
            return False
    metrics.danger_replies.inc()
    log.info("danger_reply")
    return True


def says_help(turn: Turn, happened: FromPerson) -> bool:
    """Say the first words alone, where a turn failed and no conversation can be trusted."""
    if not isinstance(happened, Said | Edited):
        return False
    command = understand(happened.text, turn.language, bare_words=turn.abilities.bare_words)
    if command is not Command.HELP_NOW and danger(happened.text[:LONGEST_TEXT]) is None:
        return False
    near = places(turn.sender.person.country)
    turn.say("danger-self_first", emergency=near.emergency, line=near.line)
    return True


async def begin(turn: Turn, found: Danger | None) -> None:
    """Close what is open, with what was answered in it kept, and say the first words.

    Without a danger that was found somebody asks for help, or a model raised the alarm.
    """
    turn.is_withheld = True
    await turn.forget_thoughts()
    about = About(found.kind.value) if found else About.SELF
    language = turn.language
    if found is not None and language not in found.languages:
        language = found.languages[0]
    opening = Opening(
        FLOW, about=about, is_imminent=found is not None and found.is_imminent, language=language
    )
    await turn.open(opening, turn.now + UNTIL_SAFE)


async def _wrote(turn: Turn, text: str, sent_at: datetime, found: Danger | None) -> None:
    assert turn.talk is not None
    match understand(text, turn.language, bare_words=turn.abilities.bare_words):
        case Command.STOP:
            turn.sender = await perform(turn.tx, turn.sender, Pause(), turn.world)
            turn.say("chat-stopped")
            return
        case Command.HELP_NOW:
            await _answer(turn, Answer.NOW)
            return
        case Command.START if turn.sender.person.is_paused:
            turn.sender = await perform(turn.tx, turn.sender, Resume(), turn.world)
        case _:
            pass
    if found is not None:
        await (
            _answer(turn, Answer.NOW) if found.is_imminent else turn.advance(Said(UNREAD, sent_at))
        )
        return
    await turn.advance(wrote(turn.talk, text, sent_at))
    turn.chosen = None  # nothing was tapped


async def _answer(turn: Turn, answer: Answer) -> None:
    assert turn.talk is not None
    await turn.advance(means(turn.talk, answer))
    turn.chosen = None


async def _tapped(turn: Turn, tapped: Pressed, id: str) -> None:
    """A tap on any question of this talk answers the open one; another button is just a sign."""
    assert turn.talk is not None
    before, parts = turn.talk, pressed(tapped.button)
    if parts is None or parts[0] != before.id or parts[2] not in set(Answer):
        await turn.advance(Said(UNREAD, turn.now))
        return
    told = before.replies.get(parts[1])
    is_new = told is None or told.value != parts[2]
    await turn.advance(means(before, Answer(parts[2])) if is_new else tapped)
    if turn.chosen is not None:
        turn.hear(turn.chosen, id)
        await turn.note_chosen(before.id, parts[1], tapped.button)
