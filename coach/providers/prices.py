"""What did a call take, and what does that cost? The price list comes with the library, offline."""

from collections.abc import Mapping

from genai_prices import calc_price
from pydantic_ai.usage import RequestUsage

from coach.providers.provider import Usage

LISTED: Mapping[str, str] = {
    "anthropic": "anthropic",
    "openai": "openai",
    "gemini": "google",
    "grok": "x-ai",
}
"""Our names as the price list has them; a server of one's own has no price."""


def usage_of(name: str, model: str, used: RequestUsage) -> Usage:
    """The tokens of a call to a provider, and their price where the list knows the model."""
    counted = Usage(used.input_tokens, used.output_tokens)
    if name not in LISTED or counted == Usage():
        return counted
    try:
        price = calc_price(used, model, provider_id=LISTED[name]).total_price
    except (LookupError, ValueError):
        return counted
    return Usage(used.input_tokens, used.output_tokens, price)
