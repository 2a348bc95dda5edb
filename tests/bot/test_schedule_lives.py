"""A small piece of `tests.exhaustive.four_hundred_days`: some lives of a hundred days."""

from tests.exhaustive.four_hundred_days import judge


def test_whatever_happens_each_wanted_date_is_pushed_once_and_in_time() -> None:
    verdict = judge(range(30), days=100, seed=5)
    assert verdict.is_clean, "\n".join(verdict.told)
    assert verdict.journeys > 0
    assert verdict.late_at(0.99) <= 60
