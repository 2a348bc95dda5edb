"""What time it is and what the next id is: passed in, so that tests can say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from uuid_utils.compat import uuid7


@dataclass(frozen=True, slots=True)
class World:
    """The clock (aware UTC) and the source of UUIDv7 keys."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    new_id: Callable[[], UUID] = uuid7
