"""How are a person's words kept unreadable to whoever holds only the database?

Every text is sealed with AES-256-GCM-SIV under its person's own key and bound to its person,
table, column and row, so that a sealed text copied elsewhere does not open. The person's key is
stored wrapped by a master key from ENCRYPTION_KEYS, which lives outside the database: destroying
the wrapped key erases the person's words, in backups too.

    EncryptionError
    ├── MasterKeysRefused    ENCRYPTION_KEYS cannot be read
    ├── UnknownMasterKey     sealed by a master key that is no longer given
    ├── PersonKeyRefused     a wrapped key is another person's, or was altered
    └── TextRefused          a sealed text is from another place, or was altered

Formats (bytes)
    wrapped key   0x01, master key id (4), nonce (12), key and tag (32 + 16): 65 bytes
    sealed text   0x01, nonce (12), text and tag (n + 16)
    service text  0x02, master key id (4), then a sealed text
"""

import base64
import binascii
import hashlib
import os
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NewType
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

WrappedKey = NewType("WrappedKey", bytes)

_KEY = 32
_NONCE = 12
_TAG = 16
_MASTER_ID = 4
_SEALED = b"\x01"
_SERVICE = b"\x02"


class EncryptionError(Exception):
    """Something sealed could not be opened, or the keys cannot be used."""

    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(sentence or self.__doc__)


class MasterKeysRefused(EncryptionError):
    """ENCRYPTION_KEYS must be url-safe base64 keys of 32 bytes; make one with `virtus keys new`."""


class UnknownMasterKey(EncryptionError):
    """The key that sealed this is not in ENCRYPTION_KEYS: add it again, after the newest."""


class PersonKeyRefused(EncryptionError):
    """This wrapped key is another person's or was altered: restore its row from a backup."""


class TextRefused(EncryptionError):
    """This text was sealed for another place or altered: restore its row from a backup."""


class PersonCipher:
    """Seals and opens the texts of one owner."""

    def __init__(self, owner: bytes, key: bytes, random_bytes: Callable[[int], bytes]) -> None:
        self._owner = owner
        self._aead = AESGCMSIV(key)
        self._random_bytes = random_bytes

    def seal(self, text: str, *, table: str, column: str, row: UUID | str | int) -> bytes:
        """Any `str` can be sealed: half surrogate pairs, as JSON may carry, are kept as they are.

        A row means the same as a UUID, an int or their text. The length of the text stays visible.
        """
        nonce = self._random_bytes(_NONCE)
        place = _place(self._owner, table, column, row)
        return (
            _SEALED
            + nonce
            + self._aead.encrypt(nonce, text.encode("utf-8", "surrogatepass"), place)
        )

    def open(self, sealed: bytes, *, table: str, column: str, row: UUID | str | int) -> str:
        """Raises TextRefused unless it was sealed by this owner for exactly this place."""
        # asyncpg may hand out a memoryview or a bytes subclass; slices of bytes are what is safe.
        sealed = bytes(sealed)
        if sealed[:1] != _SEALED or len(sealed) < 1 + _NONCE + _TAG:
            raise TextRefused
        place = _place(self._owner, table, column, row)
        nonce, body = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
        try:
            return self._aead.decrypt(nonce, body, place).decode("utf-8", "surrogatepass")
        except InvalidTag:
            raise TextRefused from None


class ServiceCipher:
    """Seals and opens texts that have no person yet, such as a quarantined raw update."""

    def __init__(self, newest: bytes, ciphers: dict[bytes, PersonCipher]) -> None:
        self._newest = newest
        self._ciphers = ciphers

    def seal(self, text: str, *, table: str, column: str, row: UUID | str | int) -> bytes:
        """As PersonCipher.seal, under the newest master key."""
        sealed = self._ciphers[self._newest].seal(text, table=table, column=column, row=row)
        return _SERVICE + self._newest + sealed

    def open(self, sealed: bytes, *, table: str, column: str, row: UUID | str | int) -> str:
        """As PersonCipher.open, and raises UnknownMasterKey for a key that is no longer given."""
        sealed = bytes(sealed)
        if sealed[:1] != _SERVICE:
            raise TextRefused
        cipher = self._ciphers.get(sealed[1 : 1 + _MASTER_ID])
        if cipher is None:
            raise UnknownMasterKey
        return cipher.open(sealed[1 + _MASTER_ID :], table=table, column=column, row=row)


class Keyring:
    """The master keys, newest first; the newest wraps, all of them unwrap."""

    def __init__(
        self, masters: list[bytes], *, random_bytes: Callable[[int], bytes] = os.urandom
    ) -> None:
        self._random_bytes = random_bytes
        self._newest = _master_id(masters[0])
        self._wrappers = {_master_id(key): AESGCMSIV(_derived(key, b"wrap")) for key in masters}
        self._service = {
            _master_id(key): PersonCipher(b"service", _derived(key, b"service"), random_bytes)
            for key in masters
        }

    @classmethod
    def from_settings(
        cls, text: str, *, random_bytes: Callable[[int], bytes] = os.urandom
    ) -> "Keyring":
        """Keys separated by commas or lines, newest first, each base64 (padding optional)."""
        masters = [_master_key(entry) for entry in re.split(r"[,\s]+", text) if entry]
        if not masters or len(set(masters)) < len(masters):
            raise MasterKeysRefused
        return cls(masters, random_bytes=random_bytes)

    def new_person_key(self, person_id: UUID) -> WrappedKey:
        """A fresh key for this person, to be stored in person_keys and nowhere else."""
        return self._wrap(person_id, self._random_bytes(_KEY))

    def open(self, person_id: UUID, wrapped: bytes) -> PersonCipher:
        """Raises UnknownMasterKey or PersonKeyRefused."""
        return PersonCipher(person_id.bytes, self._unwrap(person_id, wrapped), self._random_bytes)

    def rewrap(self, person_id: UUID, wrapped: bytes) -> WrappedKey:
        """The same person's key under the newest master key; unchanged if it already is."""
        if wrapped[1 : 1 + _MASTER_ID] == self._newest:
            return WrappedKey(wrapped)
        return self._wrap(person_id, self._unwrap(person_id, wrapped))

    def service_cipher(self) -> ServiceCipher:
        """For texts with no person; after a rotation seal them again or let them expire."""
        return ServiceCipher(self._newest, self._service)

    def _wrap(self, person_id: UUID, key: bytes) -> WrappedKey:
        nonce = self._random_bytes(_NONCE)
        body = self._wrappers[self._newest].encrypt(nonce, key, _owner(person_id))
        return WrappedKey(_SEALED + self._newest + nonce + body)

    def _unwrap(self, person_id: UUID, wrapped: bytes) -> bytes:
        wrapped = bytes(wrapped)
        if wrapped[:1] != _SEALED or len(wrapped) != 1 + _MASTER_ID + _NONCE + _KEY + _TAG:
            raise PersonKeyRefused
        master, nonce = wrapped[1 : 1 + _MASTER_ID], wrapped[1 + _MASTER_ID :][:_NONCE]
        if master not in self._wrappers:
            raise UnknownMasterKey
        body = wrapped[1 + _MASTER_ID + _NONCE :]
        try:
            return self._wrappers[master].decrypt(nonce, body, _owner(person_id))
        except InvalidTag:
            raise PersonKeyRefused from None


def new_key(random_bytes: Callable[[int], bytes] = os.urandom) -> str:
    """One entry for ENCRYPTION_KEYS: 32 random bytes as 43 characters of url-safe base64."""
    return base64.urlsafe_b64encode(random_bytes(_KEY)).rstrip(b"=").decode()


def _master_key(entry: str) -> bytes:
    standard = entry.rstrip("=").replace("-", "+").replace("_", "/") + "="
    try:
        key = base64.b64decode(standard, validate=True)
    except (binascii.Error, ValueError):
        # The cause quotes nothing of the key, but there is nothing in it for the reader either.
        raise MasterKeysRefused from None
    if len(key) != _KEY:
        raise MasterKeysRefused
    return key


def _master_id(key: bytes) -> bytes:
    return hashlib.sha256(b"virtus master key id" + key).digest()[:_MASTER_ID]


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), _KEY, salt=None, info=b"virtus " + purpose).derive(key)


def _owner(person_id: UUID) -> bytes:
    return b"virtus person key" + person_id.bytes


def _place(owner: bytes, table: str, column: str, row: UUID | str | int) -> bytes:
    # The row stands last, so only what precedes it needs lengths to be unambiguous.
    return _column(table, column) + owner + b"\x00" + str(row).encode()


@lru_cache(maxsize=256)
def _column(table: str, column: str) -> bytes:
    parts = [part.encode() for part in (table, column)]
    return b"".join(len(part).to_bytes(2, "big") + part for part in parts)
