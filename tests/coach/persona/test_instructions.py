"""The fixed part of a prompt names its language, tone, fences and mark, and nobody's facts."""

import pytest

from coach.persona.fence import CLOSE, OPEN
from coach.persona.instructions import instructions
from cycles.people import Tone
from handlers.words.catalog import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("is_whatsapp", [True, False])
def test_it_holds_what_it_was_given(language: str, tone: Tone, is_whatsapp: bool) -> None:
    told = instructions(language, tone, "m4rk", is_whatsapp=is_whatsapp)
    assert told.count("m4rk") == 1
    assert f"Tone: {tone}" in told
    assert OPEN in told
    assert CLOSE in told
    assert "raise_alarm" in told
    assert ("/today" in told) is not is_whatsapp


def test_it_is_short_enough_to_be_sent_with_every_message() -> None:
    assert len(instructions("pt-BR", Tone.GENTLE, "m4rk")) < 5000
