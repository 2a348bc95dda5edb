"""Sealed words open in their own place, for their own person, and nowhere else."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.encryption import (
    EncryptionError,
    Keyring,
    MasterKeysRefused,
    PersonCipher,
    PersonKeyRefused,
    TextRefused,
    UnknownMasterKey,
    new_key,
)

ANA = UUID("01990000-0000-7000-8000-00000000000a")
RUI = UUID("01990000-0000-7000-8000-00000000000b")
OLD, NEW = new_key(), new_key()
RING = Keyring.from_settings(OLD)
CIPHER = RING.open(ANA, RING.new_person_key(ANA))

# Hypothesis leaves surrogates out unless the whole range is named.
ANY_TEXT = st.text(st.characters(exclude_categories=[]))


@given(text=ANY_TEXT, table=st.text(max_size=9), column=st.text(max_size=9))
def test_any_text_comes_back_as_it_was(text: str, table: str, column: str) -> None:
    sealed = CIPHER.seal(text, table=table, column=column, row=7)
    assert CIPHER.open(sealed, table=table, column=column, row=7) == text


def test_half_a_surrogate_pair_and_a_nul_are_kept() -> None:
    sealed = CIPHER.seal("\ud83d \x00", table="inbox", column="raw", row=1)
    assert CIPHER.open(sealed, table="inbox", column="raw", row=1) == "\ud83d \x00"


def test_the_sealed_text_shows_none_of_its_words_and_never_repeats() -> None:
    sealed = [CIPHER.seal("tired of it", table="t", column="c", row=1) for _ in range(2)]
    assert sealed[0] != sealed[1]
    assert b"tired" not in sealed[0] + sealed[1]


@pytest.mark.parametrize(
    "place",
    [
        {"table": "visions", "column": "text", "row": 1},
        {"table": "messages", "column": "reply", "row": 1},
        {"table": "messages", "column": "text", "row": 2},
        {"table": "message", "column": "stext", "row": 1},
        {"table": "messages", "column": "tex", "row": "t1"},
    ],
)
def test_a_text_moved_to_another_place_is_refused(place: dict[str, str]) -> None:
    sealed = CIPHER.seal("mine", table="messages", column="text", row=1)
    with pytest.raises(TextRefused, match="restore"):
        CIPHER.open(sealed, **place)


def test_a_text_moved_to_another_person_is_refused() -> None:
    sealed = CIPHER.seal("mine", table="messages", column="text", row=1)
    with pytest.raises(TextRefused):
        RING.open(RUI, RING.new_person_key(RUI)).open(
            sealed, table="messages", column="text", row=1
        )


def test_the_person_is_part_of_the_place_even_under_the_same_key() -> None:
    def cipher(person_id: UUID) -> PersonCipher:
        return PersonCipher(person_id.bytes, b"k" * 32, lambda size: b"n" * size)

    sealed = cipher(ANA).seal("mine", table="messages", column="text", row=1)
    with pytest.raises(TextRefused):
        cipher(RUI).open(sealed, table="messages", column="text", row=1)


def test_a_row_is_the_same_as_a_uuid_and_as_its_text() -> None:
    row = uuid4()
    sealed = CIPHER.seal("mine", table="messages", column="text", row=row)
    assert CIPHER.open(sealed, table="messages", column="text", row=str(row)) == "mine"


def each_damage(whole: bytes) -> list[bytes]:
    flipped = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    return flipped + [whole[:size] for size in range(len(whole))] + [whole + b"\x00"]


def test_a_text_with_any_byte_changed_or_lost_is_refused() -> None:
    for damaged in each_damage(CIPHER.seal("mine", table="t", column="c", row=1)):
        with pytest.raises(TextRefused):
            CIPHER.open(damaged, table="t", column="c", row=1)


def test_a_wrapped_key_with_any_byte_changed_or_lost_is_refused() -> None:
    for damaged in each_damage(RING.new_person_key(ANA)):
        with pytest.raises((PersonKeyRefused, UnknownMasterKey)):
            RING.open(ANA, damaged)


def test_a_wrapped_key_does_not_open_for_another_person() -> None:
    with pytest.raises(PersonKeyRefused, match="another person"):
        RING.open(RUI, RING.new_person_key(ANA))


def test_after_a_rotation_old_words_open_and_the_old_master_key_can_go() -> None:
    wrapped = RING.new_person_key(ANA)
    sealed = RING.open(ANA, wrapped).seal("before", table="t", column="c", row=1)
    both = Keyring.from_settings(f"{NEW},{OLD}")
    assert both.open(ANA, wrapped).open(sealed, table="t", column="c", row=1) == "before"

    rewrapped = both.rewrap(ANA, wrapped)
    alone = Keyring.from_settings(NEW)
    assert alone.open(ANA, rewrapped).open(sealed, table="t", column="c", row=1) == "before"
    with pytest.raises(UnknownMasterKey, match="ENCRYPTION_KEYS"):
        alone.open(ANA, wrapped)


def test_rewrapping_what_the_newest_key_wraps_changes_nothing() -> None:
    wrapped = RING.new_person_key(ANA)
    assert RING.rewrap(ANA, wrapped) == wrapped


def test_a_text_without_a_person_survives_a_rotation_while_its_key_is_given() -> None:
    sealed = RING.service_cipher().seal("{raw}", table="inbox", column="raw", row=1)
    both = Keyring.from_settings(f"{NEW},{OLD}").service_cipher()
    assert both.open(sealed, table="inbox", column="raw", row=1) == "{raw}"
    with pytest.raises(UnknownMasterKey):
        Keyring.from_settings(NEW).service_cipher().open(sealed, table="inbox", column="raw", row=1)


def test_a_text_without_a_person_is_bound_to_its_place_and_bytes() -> None:
    service = RING.service_cipher()
    sealed = service.seal("{raw}", table="inbox", column="raw", row=1)
    with pytest.raises(TextRefused):
        service.open(sealed, table="inbox", column="raw", row=2)
    for damaged in each_damage(sealed):
        with pytest.raises((TextRefused, UnknownMasterKey)):
            service.open(damaged, table="inbox", column="raw", row=1)


def test_a_person_text_does_not_open_as_a_text_without_a_person() -> None:
    sealed = CIPHER.seal("mine", table="t", column="c", row=1)
    with pytest.raises(TextRefused):
        RING.service_cipher().open(sealed, table="t", column="c", row=1)


@pytest.mark.parametrize(
    "text",
    ["", " , ", "short", OLD[:-1], OLD + "AAAA", f"{OLD},{OLD}", f"{OLD},ç", "!" * 43],
    ids=["none", "commas", "short", "cut", "long", "twice", "accent", "no base64"],
)
def test_keys_that_cannot_be_read_are_refused_without_being_shown(text: str) -> None:
    with pytest.raises(MasterKeysRefused, match="virtus keys new") as caught:
        Keyring.from_settings(text)
    assert OLD not in str(caught.value)


@pytest.mark.parametrize("form", [str, lambda key: key + "=", lambda key: f" {key} \n"])
def test_a_key_may_be_padded_and_surrounded_by_blanks(form: Callable[[str], str]) -> None:
    wrapped = RING.new_person_key(ANA)
    Keyring.from_settings(form(OLD)).open(ANA, wrapped)


def test_a_key_in_the_standard_alphabet_is_the_same_key() -> None:
    key = new_key(lambda size: b"\xff" * size)
    assert "_" in key
    wrapped = Keyring.from_settings(key).new_person_key(ANA)
    Keyring.from_settings(key.replace("_", "/")).open(ANA, wrapped)


def test_randomness_is_the_callers() -> None:
    fixed = [Keyring.from_settings(OLD, random_bytes=lambda size: b"r" * size) for _ in range(2)]
    assert fixed[0].new_person_key(ANA) == fixed[1].new_person_key(ANA)


def test_every_refusal_is_an_encryption_error_that_says_what_to_do() -> None:
    for kind in EncryptionError.__subclasses__():
        assert str(kind()).endswith(".")
