"""Which memories are told: those that what is said has words in common with."""

from datetime import date
from uuid import UUID

from coach.memory import ranked
from cycles.memories import Memory, MemorySource


def remembered(*texts: str) -> list[Memory]:
    """Each a day newer than the one before."""
    return [
        Memory(UUID(int=place), text, MemorySource.TALK, date(2026, 11, place))
        for place, text in enumerate(texts, start=1)
    ]


CHOIR, FRIDAYS, DOG = remembered(
    "Canta no coro às quintas", "Works from home on Fridays", "Has a dog called Fridays"
)


def test_the_memory_with_the_rarest_words_in_common_comes_first() -> None:
    told = ranked([CHOIR, FRIDAYS, DOG], ["My dog is ill, and Friday is busy"], 2)
    assert told == (DOG, FRIDAYS)


def test_accents_capitals_and_endings_make_no_difference() -> None:
    assert ranked([FRIDAYS, CHOIR], ["Os CORÓS não canto, cantava"], 1) == (CHOIR,)


def test_where_nothing_fits_the_newest_come_first() -> None:
    assert ranked([CHOIR, DOG, FRIDAYS], ["Hm"], 3) == (DOG, FRIDAYS, CHOIR)


def test_nothing_remembered_is_nothing_told() -> None:
    assert ranked([], ["Hello"], 3) == ()
