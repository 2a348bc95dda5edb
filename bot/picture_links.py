"""A message's picture at a public address, for a while: Twilio fetches what it sends.

The address carries the message's number and its end, sealed under the service's key: nobody can
guess one, change one or read from it whose picture it is, and no table has to remember it.
"""

import base64
import binascii
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.channels.channel import Outgoing
from storage.encryption import EncryptionError, Keyring

PATH = "/pictures"
GOOD_FOR = timedelta(hours=1)
"""Twilio fetches within seconds, and again when it tries again."""
_PLACE = {"table": "pictures", "column": "link", "row": "address"}


class PictureLinks:
    """Makes the addresses, and reads them again in whichever process is asked."""

    def __init__(self, public_url: str, keyring: Keyring, now: Callable[[], datetime]) -> None:
        self._base = public_url.rstrip("/") + PATH
        self._cipher = keyring.service_cipher()
        self._now = now

    def link(self, message: Outgoing) -> str:
        """The address of a message's picture, which is drawn when somebody asks for it there."""
        ends_at = int((self._now() + GOOD_FOR).timestamp())
        sealed = self._cipher.seal(f"{message.id} {ends_at}", **_PLACE)
        return f"{self._base}/{base64.urlsafe_b64encode(sealed).rstrip(b'=').decode()}.png"

    def message_of(self, token: str) -> int | None:
        """The message whose picture an address shows; None for one made up, altered or over."""
        try:
            sealed = base64.b64decode(
                token + "=" * (-len(token) % 4), altchars=b"-_", validate=True
            )
            number, ends_at = self._cipher.open(sealed, **_PLACE).split()
        except (binascii.Error, ValueError, EncryptionError):
            return None
        is_over = self._now() >= datetime.fromtimestamp(int(ends_at), UTC)
        return None if is_over else int(number)
