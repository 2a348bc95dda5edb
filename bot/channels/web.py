"""The web chat as a channel: its page fetches what is committed, so a commit is a delivery."""

from datetime import UTC, datetime
from typing import ClassVar

from bot.channels.channel import Abilities, Outgoing, Receipt

NAME = "web"


class PulledChannel:
    """A chat whose reader looks into the database itself: the web page, the terminal."""

    name: ClassVar[str] = NAME
    abilities = Abilities(
        text_limit=16_000,
        most_buttons=40,
        button_limit=200,
        button_bytes=200,
        pace_seconds=0,
        burst=1,
        bare_words=True,
        shares_location=True,
        caption_limit=16_000,
        edits=False,
        is_pulled=True,
    )

    async def send(self, message: Outgoing) -> Receipt:
        """Nothing to do: the reader has it as soon as it is committed."""
        return Receipt(message.id, datetime.now(UTC))
