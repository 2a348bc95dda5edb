"""Turns of one chat wait for each other, and a flood of them is asked to come again."""

import asyncio

import pytest

from bot.channels.channel import Identity, TryAgain
from bot.queue import MOST_WAITING, ChatQueue

ANA, BEA = Identity("web", "ana"), Identity("web", "bea")


async def test_turns_of_one_chat_come_one_after_the_other() -> None:
    queue, said = ChatQueue(), []

    async def turn(number: int) -> None:
        async with queue.turn_of(ANA):
            said.append(number)
            await asyncio.sleep(0)
            said.append(number)

    await asyncio.gather(*(turn(number) for number in range(5)))
    assert said == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


async def test_another_chat_does_not_wait() -> None:
    queue = ChatQueue()
    async with queue.turn_of(ANA), asyncio.timeout(1), queue.turn_of(BEA):
        pass


async def test_more_than_may_wait_are_asked_to_come_again_and_then_taken() -> None:
    queue, ends = ChatQueue(), asyncio.Event()

    async def turn() -> None:
        async with queue.turn_of(ANA):
            await ends.wait()

    waiting = [asyncio.create_task(turn()) for _ in range(MOST_WAITING)]
    await asyncio.sleep(0)
    with pytest.raises(TryAgain):
        async with queue.turn_of(ANA):
            pass
    ends.set()
    await asyncio.gather(*waiting)
    async with queue.turn_of(ANA):
        pass
