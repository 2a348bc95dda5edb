"""What came in and could not be handled: kept, sealed with the service's own key."""

from datetime import datetime

from storage.database import Transaction
from storage.encryption import Keyring

# An update that is in the inbox already keeps its person and becomes quarantined.
QUARANTINE = """
INSERT INTO inbox (channel, platform_id, state, raw, failure) VALUES ($1, $2, 'quarantined', $3, $4)
ON CONFLICT (channel, platform_id) DO UPDATE
SET state = 'quarantined', raw = excluded.raw, failure = excluded.failure
"""

QUARANTINED = "SELECT count(*), min(received_at) FROM inbox WHERE state = 'quarantined'"


async def quarantine(
    tx: Transaction, keyring: Keyring, channel: str, platform_id: str, raw: str, failure: str
) -> None:
    """Keep a raw update; `failure` names why, without a word of it."""
    text = raw.encode("utf-8", "replace").decode()
    sealed = keyring.service_cipher().seal(
        text, table="inbox", column="raw", row=f"{channel}:{platform_id}"
    )
    await tx.raw.execute(QUARANTINE, channel, platform_id, sealed, failure)


async def quarantined(tx: Transaction) -> tuple[int, datetime | None]:
    """How many updates wait in quarantine, and since when."""
    row = await tx.raw.fetchrow(QUARANTINED)
    assert row is not None
    return row[0], row[1]
