"""What a command does: the bot itself is asked, and not the coach."""

from bot import beneath, silence, undo
from bot.day import show_day, today
from bot.facts import Opening, week_to_review
from bot.perform import perform
from bot.progress import show_progress
from bot.turn import Turn
from cycles import calendar
from handlers.commands import Command, UnknownCommand
from handlers.conversation.domain import Pause, Resume
from handlers.conversation.events import (
    Cancelled,
    Reopened,
    Said,
    WentBack,
)
from handlers.conversation.reading import read_choice
from handlers.settings import Topic

ASKED_AT_FIRST = {Command.LANGUAGE: "hello", Command.TIMEZONE: "zone"}
"""Which question of the first talk a command opens anew, while that talk goes on."""

OPENED = {
    Command.PLAN: "weekly_plan",
    Command.MONTH: "month",
    Command.YEAR: "year",
}
"""Commands that open a conversation of their own, whatever is known."""


async def meet(turn: Turn) -> None:
    """Begin the first talk, where new people are met."""
    if turn.meets_new_people:
        reader = turn.asked.reader
        await turn.open(Opening("onboarding", name=turn.profile.name, reader=reader))
    else:
        turn.say("chat-sign_up_closed")


async def obey(turn: Turn, command: Command | UnknownCommand) -> None:
    """Do what a command asks for; one that is none may answer the open question."""
    match command:
        case UnknownCommand(word=word) if _is_a_choice(turn, word):
            await turn.advance(Said(word, turn.now))
        case UnknownCommand():
            turn.say("chat-unknown_command")
            await turn.ask_again()
        case Command.HELP | Command.PRIVACY:
            turn.say(f"chat-{command.value}", reader=turn.asked.reader.value)
            await turn.ask_again()
        case Command.CANCEL if await stop_thinking(turn):
            pass
        case Command.BACK | Command.CANCEL:
            if turn.talk is None:
                turn.say("chat-nothing_open")
            else:
                await turn.advance(WentBack() if command is Command.BACK else Cancelled())
        case Command.UNDO:
            await undo.newest(turn)
        case Command.STOP:
            await beneath.fall_silent(turn)
            await turn.forget_thoughts()
            turn.sender = await perform(turn.tx, turn.sender, Pause(), turn.world)
            turn.say("chat-stopped")
        case Command.START:
            await _start(turn)
        case _:
            await _open(turn, command)


async def stop_thinking(turn: Turn) -> bool:
    """End the answer that is being written; False when there is none."""
    if not await turn.forget_thoughts():
        return False
    turn.say("coach-stopped")
    await turn.ask_again()
    return True


def _is_a_choice(turn: Turn, word: str) -> bool:
    """Whether a command that is none ("/skip") answers the open question."""
    waiting = turn.talk.waiting if turn.talk else None
    return waiting is not None and read_choice(word, waiting.choices, turn.language) is not None


async def _start(turn: Turn) -> None:
    if turn.sender.person.onboarded_at is None:
        if turn.sender.person.is_paused:
            turn.sender = await perform(turn.tx, turn.sender, Resume(), turn.world)
        if turn.talk is None:
            await meet(turn)
    elif await silence.is_over(turn):
        turn.say("chat-resumed")
    else:
        turn.say("chat-welcome_back", name=turn.sender.person.name or "")
    await turn.ask_again()


async def _open(turn: Turn, command: Command) -> None:
    """Show something, or open the conversation that a command names."""
    if turn.sender.person.onboarded_at is None:
        if turn.talk is None:
            await meet(turn)
        elif command in ASKED_AT_FIRST:
            await turn.advance(Reopened(ASKED_AT_FIRST[command]))
        else:
            turn.say("chat-finish_first")
            await turn.ask_again()
        return
    match command:
        case Command.WEEK | Command.MEMORY:
            await beneath.open_over(turn, Opening(command.value))
        case Command.PROGRESS:
            await show_progress(turn)
            await turn.ask_again()
        case Command.TODAY:
            opening = await today(turn)
            if opening is None:
                await show_day(turn)
                await turn.ask_again()
            else:
                await beneath.open_instead(turn, opening)
        case Command.REVIEW:
            await _review(turn)
        case Command.PLAN | Command.MONTH | Command.YEAR:
            await beneath.open_instead(turn, Opening(OPENED[command]))
        case Command.REST:
            if turn.talk is not None and turn.talk.flow == "rest":
                await turn.ask_again()
            else:
                await beneath.open_over(turn, Opening("rest"))
        case Command.SETTINGS:
            await beneath.open_over(turn, Opening("settings"))
        case Command.LANGUAGE:
            await beneath.open_over(turn, Opening("settings", topic=Topic.LANGUAGE))
        case Command.TIMEZONE:
            await beneath.open_over(turn, Opening("settings", topic=Topic.ZONE))
        case _:
            raise AssertionError(f"{command} is answered before anything is opened.")


async def _review(turn: Turn) -> None:
    day = calendar.day_of(turn.now, turn.sender.person.schedule.zone)
    is_open = turn.talk is not None and turn.talk.flow == "weekly_review"
    if is_open or await week_to_review(turn.tx, turn.sender, day) is not None:
        await beneath.open_instead(turn, Opening("weekly_review", day))
    else:
        turn.say("chat-review_nothing")
        await turn.ask_again()
