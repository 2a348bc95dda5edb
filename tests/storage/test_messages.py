"""A message is kept as it was said."""

import json

import pytest

from storage.messages import Body


@pytest.mark.parametrize("text", ["Olá 🪫\0\n", "half \ud83d of a pair"])
def test_any_text_comes_back_as_it_was(text: str) -> None:
    body = Body(text, (("a:b:c", text),), (1,), template="morning")
    assert Body.from_json(body.to_json()) == body


def test_what_is_kept_has_no_spaces_between() -> None:
    written = Body("Hi", language="pt-BR").to_json()
    assert written == json.dumps(json.loads(written), separators=(",", ":"))
