"""What people wrote fills the gaps of words, and is kept nowhere."""

import pytest

from handlers.words import catalog, gaps


def _greeting(name: str) -> str:
    return catalog.say("en", "morning-energy", name=name, is_back=0)


def test_each_name_stands_in_its_own_words() -> None:
    assert _greeting("Ana").startswith("Hi, Ana.")
    assert _greeting("Bia").startswith("Hi, Bia.")
    assert _greeting("").startswith("Hi.")


@pytest.mark.parametrize("name", ["\0name\0", "{ $name }", "direct", "gentle", "A" * 3000])
def test_a_text_that_looks_like_words_of_ours_stands_as_it_is(name: str) -> None:
    assert _greeting(name).startswith(f"Hi, {name}.")


def test_people_share_what_is_kept_and_so_none_of_their_words_is() -> None:
    gaps.resolved.cache_clear()
    for name in ("Ana", "Bia"):
        _greeting(name)
    kept = gaps.resolved.cache_info()
    assert (kept.misses, kept.hits) == (1, 1)


def test_words_are_chosen_by_tone_and_by_number() -> None:
    said = {
        (tone, energy): catalog.say("en", "morning-smaller", tone=tone, energy=energy)
        for tone in ("direct", "gentle")
        for energy in (1, 2)
    }
    assert len(set(said.values())) == 4


def test_a_value_that_is_not_given_is_told_of() -> None:
    with pytest.raises(catalog.ValueMissing, match="morning-closed"):
        catalog.say("en", "morning-closed")
