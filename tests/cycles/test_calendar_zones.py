"""Around every offset transition of every zone, a minute of a date comes due once, on that date."""

import pytest

from tests.exhaustive.due_instants import distinct_zones, judge

ZONES = distinct_zones()
SHARES = 8


@pytest.mark.parametrize("share", range(SHARES))
def test_every_date_around_every_transition_is_due_where_an_independent_judge_says(
    share: int,
) -> None:
    verdicts = [judge(zone, every_minute=False) for zone in ZONES[share::SHARES]]

    assert sum(verdict.cases for verdict in verdicts) > 100_000
    assert [line for verdict in verdicts for line in verdict.wrong] == []
