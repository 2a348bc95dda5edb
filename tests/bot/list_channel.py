"""A channel that writes into a list, and fails as it is told."""

from collections import deque
from typing import ClassVar

from bot.channels.channel import Abilities, Outgoing, Receipt


class ListChannel:
    """`failures` are raised one a send, in order; None lets a send pass."""

    name: ClassVar[str] = "list"
    abilities = Abilities(
        text_limit=100,
        most_buttons=3,
        button_limit=20,
        button_bytes=64,
        pace_seconds=0,
        burst=1,
        bare_words=True,
        shares_location=True,
        caption_limit=1024,
        edits=False,
    )

    def __init__(self, *failures: Exception | None) -> None:
        self.taken: list[Outgoing] = []
        self.tried = 0
        self._failures = deque(failures)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.taken]

    async def send(self, message: Outgoing) -> Receipt:
        self.tried += 1
        failure = self._failures.popleft() if self._failures else None
        if failure is not None:
            raise failure
        self.taken.append(message)
        return Receipt(f"list-{self.tried}")
