"""The promises hold while the service is killed again and again; the full run is `make chaos`."""

from storage.outbox import MOST_COPIES
from tests.chaos import kill

KILLS = 10


async def test_nothing_is_lost_doubled_or_out_of_order_when_the_service_is_killed(
    database_url: str,
) -> None:
    result = await kill.main(KILLS, database_url)
    assert result.verdict.wrongs == []
    assert result.verdict.said > 100
    copies = result.verdict.most_copies
    assert all(copies[kind.value] <= most for kind, most in MOST_COPIES.items() if kind in copies)
