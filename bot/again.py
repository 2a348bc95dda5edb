"""Ask a model once more for the answer that did not come."""

from bot.turn import Turn
from handlers import again
from handlers.conversation.events import Pressed
from handlers.conversation.talk import pressed
from storage import messages


async def is_tapped(turn: Turn, tapped: Pressed, id: str) -> bool:
    """Ask again; False when it is another button. What was said since has taken its place."""
    parts = pressed(tapped.button)
    if parts is None or parts[1] != again.KEY:
        return False
    body = await messages.last_body(turn.tx, turn.sender.cipher, turn.sender.identity_id)
    is_last = body is not None and tapped.button in [button for button, _ in body.buttons]
    if turn.talk is not None or not is_last:
        turn.toast_and_say("chat-stale")
        return True
    # The tap is no part of the talk: the last words of it are still the person's own.
    turn.is_withheld = True
    turn.chosen = again.offered(turn.language).choices[0].label
    turn.hear(turn.chosen, id)
    await turn.note_chosen(parts[0], again.KEY, tapped.button)
    await turn.think()
    return True
