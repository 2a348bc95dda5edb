"""A person met for the first time: what the channel tells of them, and guesses to be confirmed."""

from bot.channels.channel import Incoming
from bot.world import World
from cycles.people import Language, Person, Tone, usual_schedule
from handlers.places import guess_from_language, guess_from_phone
from handlers.words.catalog import LANGUAGES
from storage import people
from storage.database import Transaction
from storage.encryption import Keyring


async def enrol(tx: Transaction, keyring: Keyring, incoming: Incoming, world: World) -> Person:
    """Keep the person with the likeliest language, country and zone; none of them is final."""
    profile = incoming.profile
    phone = guess_from_phone(profile.phone) if profile.phone else None
    zones = (phone.zones if phone else ()) or guess_from_language(profile.language_tag or "")
    person = Person(
        id=world.new_id(),
        name=None,
        language=Language(language_of(profile.language_tag, phone.country if phone else None)),
        country=phone.country if phone else None,
        tone=Tone.GENTLE,
        schedule=usual_schedule(zones[0] if zones else "UTC"),
        is_paused=False,
        onboarded_at=None,
    )
    identity = incoming.identity
    await people.enrol(tx, keyring, person, world.new_id(), identity.channel, identity.address)
    return person


SPANISH = frozenset(
    "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split()  # noqa: SIM905 - legible
)
PORTUGUESE = frozenset(["BR", "PT", "AO", "MZ", "CV", "GW", "ST", "TL"])


def language_of(tag: str | None, country: str | None) -> str:
    """The nearest language that Virtus speaks: of the client, else of the country, else English."""
    spoken = {language.partition("-")[0]: language for language in LANGUAGES}
    primary = (tag or "").replace("_", "-").partition("-")[0].casefold()
    if primary in spoken:
        return spoken[primary]
    if not primary and country in PORTUGUESE:
        return "pt-BR"
    if not primary and country in SPANISH:
        return "es"
    return "en"
