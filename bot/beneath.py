"""What waits under the open conversation: what stands over what, and how it comes back."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.facts import Opening
from handlers.conversation.talk import Conversation
from handlers.flows import ASIDES, is_begun, is_draft
from storage import turns

if TYPE_CHECKING:
    from bot.turn import Turn


async def open_over(turn: "Turn", opening: Opening) -> None:
    """Start an aside: what is open waits under it, and goes on after."""
    talk, over = turn.talk, None
    if talk is not None:
        gives_way = talk.flow == opening.flow or talk.flow in ASIDES
        over = talk.over if gives_way else talk.id
    await turn.open(replace(opening, over=over))


async def open_instead(turn: "Turn", opening: Opening) -> None:
    """Start a conversation that somebody asks for: what was begun waits, and comes after it."""
    if any(talk.flow == opening.flow for talk in await _row(turn)):
        await _go_to(turn, opening.flow)
        return
    begun = await _nearest(turn, is_begun)
    if begun is not None:
        turn.say("chat-comes_after")
    await turn.open(replace(opening, over=begun.id if begun else None))


async def open_prompt(turn: "Turn", opening: Opening) -> None:
    """Start a conversation of our own accord: of what was left a draft alone waits, and one of
    this flow is gone on with."""
    draft = await _nearest(turn, is_draft)
    if draft is not None and draft.flow == opening.flow:
        if draft is not turn.talk:
            await turn.close()
            turn.talk = replace(draft, is_open=True)
        await turn.ask_again()
    else:
        await turn.open(replace(opening, over=draft.id if draft else None))


async def go_back(turn: "Turn") -> None:
    """Close the open conversation and go on with the one under it; of what somebody left who wants
    quiet, a draft alone waits for them."""
    left = await waiting(turn)
    if turn.wants_quiet:
        left = [talk for talk in left if is_draft(talk)]
        if left and turn.talk is not None and turn.talk.flow == "rest":
            turn.say("chat-draft_rests")
    elif left and turn.talk is not None and turn.talk.flow not in ASIDES:
        turn.say("chat-back_to_it")
    await turn.close()
    if left:
        # In the language they speak by now: an aside may have changed it.
        turn.talk = replace(left[0], is_open=True, language=turn.sender.person.language)
        await turn.ask_again()


async def fall_silent(turn: "Turn") -> None:
    """Close what is open without a word; a draft waits, and is not asked about."""
    turn.wants_quiet = True
    if turn.talk is None or not is_draft(turn.talk):
        await go_back(turn)


async def waiting(turn: "Turn") -> list[Conversation]:
    """The conversations under the open one, the nearest first."""
    found, over = [], turn.talk.over if turn.talk else None
    while over is not None:
        left = await turns.left_open(turn.tx, turn.sender, over, turn.now)
        found += [left] if left else []
        over = left.over if left else None
    return found


async def _go_to(turn: "Turn", flow: str) -> None:
    """Go on with what is open or waits already; a draft above it is ended first."""
    while turn.talk is not None and turn.talk.flow != flow and not is_begun(turn.talk):
        await go_back(turn)
    if turn.talk is not None and turn.talk.flow != flow:
        turn.say("chat-comes_later")
    await turn.ask_again()


async def _nearest(turn: "Turn", is_wanted: Callable[[Conversation], bool]) -> Conversation | None:
    return next((talk for talk in await _row(turn) if is_wanted(talk)), None)


async def _row(turn: "Turn") -> list[Conversation]:
    """The open conversation and what waits under it."""
    return [turn.talk, *await waiting(turn)] if turn.talk else []
