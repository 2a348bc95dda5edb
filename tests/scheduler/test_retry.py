"""How long a failed message waits."""

from hypothesis import given
from hypothesis import strategies as st

from scheduler.retry import LONGEST, backoff, is_too_late
from storage.tables import OutboxKind


def test_the_wait_doubles_up_to_five_minutes() -> None:
    assert [backoff(attempts, 1.0) for attempts in (1, 2, 3, 4, 9, 10, 1000)] == [
        *(1, 2, 4, 8, 256),
        *(LONGEST, LONGEST),
    ]


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_a_spread_wait_is_between_half_and_whole(attempts: int, spread: float) -> None:
    assert backoff(attempts, 1.0) / 2 <= backoff(attempts, spread) <= backoff(attempts, 1.0)


def test_a_push_is_over_after_three_hours_and_a_reply_after_a_day() -> None:
    assert is_too_late(OutboxKind.PUSH, 3 * 3600 + 1)
    assert not is_too_late(OutboxKind.PUSH, 3 * 3600)
    assert not is_too_late(OutboxKind.REPLY, 24 * 3600)
    assert is_too_late(OutboxKind.REPLY, 24 * 3600 + 1)
