"""How much each channel's bot may send: lanes, the room in them, and the budget that pays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Lane:
    """How much one channel may be given."""

    channel: str
    pace_seconds: float
    """Seconds between two messages to one chat in the long run."""
    burst: int
    """Messages to one chat that may go at once before the pace holds."""
    per_second: float
    """Messages of the bot a second, in the long run; in any one second at most `grant` more."""
    grant: int = 10
    """Messages of the bot that may be taken at once; 10 to 50 keep the budget's row cool."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many more messages of a lane a worker can send at this moment."""

    lane: Lane
    messages: int
    others_than_replies: int
    """At most so many of them pushes and broadcasts, so that a reply finds a free place."""


# Every channel has one budget row.
_OPEN_BUDGETS = """
INSERT INTO send_budgets (channel) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING
"""

# How many seconds ahead each bot's sends are already spoken for; workers take turns at these rows.
_BUDGETS = """
SELECT channel, greatest(extract(epoch FROM paced_until - now()), 0)::float8 AS ahead
FROM send_budgets WHERE channel = ANY($1) ORDER BY channel FOR UPDATE
"""

# The bot's budget pays for what was claimed.
_PAY = """
UPDATE send_budgets AS budget
SET paced_until = greatest(paced_until, now()) + make_interval(secs => paid.seconds)
FROM unnest($1::text[], $2::float8[]) AS paid (channel, seconds)
WHERE budget.channel = paid.channel
"""


async def afforded(tx: Transaction, rooms: Sequence[Room]) -> list[Room]:
    """The rooms, each cut to what its bot may send now; locks the budgets."""
    channels = [room.lane.channel for room in rooms]
    budgets = await tx.raw.fetch(_BUDGETS, channels)
    if len(budgets) < len(channels):
        await tx.raw.execute(_OPEN_BUDGETS, channels)
        budgets = await tx.raw.fetch(_BUDGETS, channels)
    ahead = {row["channel"]: row["ahead"] for row in budgets}
    return [_cut(room, ahead[room.lane.channel]) for room in rooms]


def _cut(room: Room, ahead: float) -> Room:
    # The tolerance keeps a cell that ended a rounding error ago from counting as half begun.
    tokens = max(0, int(room.lane.grant - ahead * room.lane.per_second + 1e-6))
    messages = min(room.messages, tokens)
    return Room(room.lane, messages, min(room.others_than_replies, messages))


async def pay(tx: Transaction, rooms: Sequence[Room], taken: Mapping[str, int]) -> None:
    """Charge each bot for the messages taken, by channel."""
    paying = [room.lane for room in rooms if room.lane.channel in taken]
    if paying:
        seconds = [taken[lane.channel] / lane.per_second for lane in paying]
        await tx.raw.execute(_PAY, [lane.channel for lane in paying], seconds)
