"""Whether a request to the webhook comes from Telegram; free of aiogram, so it loads at once."""

import hmac

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


def secret_matches(header: str | None, secret: str) -> bool:
    """Compare in constant time, on bytes; without a header or without a secret nothing matches."""
    if header is None or not secret:
        return False
    return hmac.compare_digest(header.encode("utf-8", "surrogatepass"), secret.encode())
