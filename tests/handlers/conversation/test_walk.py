"""The walk through every conversation, and what it shows to be true of all of them."""

import re
from collections.abc import Callable
from functools import cache

import pytest

from cycles.people import Tone
from handlers import flows
from handlers.conversation.effects import Ask, Begin, Say
from handlers.conversation.example_facts import EXAMPLES, NOW, TALK
from handlers.conversation.script import go_on, replay
from handlers.conversation.steps import Choice, Final, Flow, Question, Request, Write, pick
from handlers.conversation.talk import Conversation, button
from handlers.conversation.walk import MOST_STEPS, NeverEnds, Path, walk
from tests.handlers.walks import FLOWS, asks, directly, everywhere, paths
from tools.draw_flows import FOLDER, pages

LONGEST_QUESTION = 1024
"""Characters of a WhatsApp message with buttons; the tightest of the channels."""
LONGEST_BUTTON = 64
"""Bytes of a Telegram button's data."""


def walked(flow: Callable[[], Flow]) -> list[Path]:
    talk = Conversation(TALK, "settings", "en", {})
    return list(walk(talk, lambda _: flow(), NOW))


def test_every_answer_of_every_question_is_on_some_path() -> None:
    def two() -> Flow:
        tone = yield from pick("tone", [Choice("gentle"), Choice("direct")])
        if tone == "direct":
            yield from pick("language", [Choice("en"), Choice("es")])
        return [Final("unchanged")]

    answers = {tuple(p.answer for p in path.passages) for path in walked(two)}
    assert answers == {("gentle",), ("direct", "en"), ("direct", "es")}


def test_every_pair_of_answers_is_on_a_path_and_not_every_combination() -> None:
    def five() -> Flow:
        for key in ("tone", "name", "language", "morning_time", "working_days"):
            yield Write(key, tuple(Choice(f"n{n}", str(n)) for n in range(4)))
        return []

    found = [tuple(p.label for p in path.passages) for path in walked(five)]
    pairs = {(x, y) for x in "0123" for y in "0123"}
    for first in range(5):
        for second in range(first):
            assert pairs <= {(answers[first], answers[second]) for answers in found}
    assert len(found) < 4**5 / 4


def test_a_request_is_answered_with_each_of_its_samples() -> None:
    def asking() -> Flow:
        draft = yield Request("draft", {}, samples=("short", "long"))
        return [Begin(draft)]

    assert [path.ending for path in walked(asking)] == ["short", "long"]


def test_a_flow_that_never_ends_is_found() -> None:
    def endless() -> Flow:
        number = 0
        while True:
            number += 1
            yield from pick(f"tone.{number}", [Choice("gentle")])

    with pytest.raises(NeverEnds):
        walked(endless)
    assert MOST_STEPS > 20


@pytest.mark.parametrize("flow", ["evening", "settings", "weekly_plan"])
def test_a_walk_from_step_to_step_comes_where_a_replay_comes(flow: str) -> None:
    script = flows.FLOWS[flow]
    for path in paths(flow, "en")[::20]:
        talk = flows.opened(TALK, flow, "en", EXAMPLES[flow][0])
        walking = script(talk.facts)
        at = replay(walking, talk, None)
        for passage in path.passages:
            if at.at != passage.step or passage.answer in _ways_out(passage.step):
                break  # another example's path, or one that ends here
            asked_with = passage.step.parameters if isinstance(passage.step, Request) else None
            talk = talk.answered(passage.step.key, passage.answer, asked_with)
            at = go_on(walking, at, talk)
            assert at == replay(script(talk.facts), talk, passage.step.key)


def _ways_out(step: Question | Request) -> list[str]:
    return [way.id for way in step.ways_out] if isinstance(step, Question) else []


@everywhere
def test_every_path_ends_with_words_or_with_another_conversation(flow: str, language: str) -> None:
    for path in paths(flow, language):
        assert isinstance(path.effects[-1], Say | Begin), path
        assert path.ending in flows.FLOWS or path.ending != "end"


@everywhere
def test_a_question_fits_every_channel(flow: str, language: str) -> None:
    for path in paths(flow, language):
        for passage in path.passages:
            told = [effect.text for effect in passage.told if isinstance(effect, Say)]
            text = "\n\n".join([*told, passage.ask.text if passage.ask else ""])
            assert len(text) <= LONGEST_QUESTION, text


@everywhere
def test_one_question_at_most_and_it_stands_last(flow: str, language: str) -> None:
    for path in paths(flow, language):
        asks_once_and_last(path)


def asks_once_and_last(path: Path) -> None:
    for passage in path.passages:
        told = [effect.text for effect in passage.told if isinstance(effect, Say)]
        assert not any("?" in text for text in told), told
        if passage.ask is None:  # what the world answers, nobody reads
            continue
        assert passage.ask.text.count("?") == 1, passage.ask.text
        assert passage.ask.text.endswith("?"), passage.ask.text
    ends = [effect.text for effect in path.effects if isinstance(effect, Say)]
    assert not any("?" in text for text in ends), ends


@everywhere
def test_a_message_is_at_most_three_sentences_beside_its_lists(flow: str, language: str) -> None:
    for ask in asks(flow, language):
        prose = [line for line in ask.text.splitlines() if not re.match(r"[•★]|[^.?]*: ", line)]
        quoted = re.sub(r"“[^”]*”", "“”", "\n".join(prose))
        sentences = [part for part in re.split(r"[.?](?:\s|$)|\n+", quoted) if part.strip()]
        assert len(sentences) <= 4, ask.text


@everywhere
def test_a_button_carries_the_conversation_the_key_and_the_choice(flow: str, language: str) -> None:
    for ask in asks(flow, language):
        for choice in ask.choices:
            assert len(button(TALK, ask.key, choice.id).encode()) <= LONGEST_BUTTON
            assert ":" not in ask.key + choice.id


@everywhere
def test_no_two_choices_of_a_question_look_the_same(flow: str, language: str) -> None:
    for ask in asks(flow, language):
        labels = [choice.label.casefold() for choice in ask.choices]
        assert len(set(labels)) == len(labels), labels


@everywhere
def test_a_text_is_said_once_in_a_talk(flow: str, language: str) -> None:
    if flow == "danger":
        return  # it asks until somebody is safe, with two texts in turn: see test_danger
    for path in paths(flow, language):
        says_nothing_twice(path)


def says_nothing_twice(path: Path) -> None:
    effects = [effect for p in path.passages for effect in (*p.told, p.ask)]
    said = [e.text for e in (*effects, *path.effects) if isinstance(e, Say | Ask)]
    assert len(set(said)) == len(said), said


@directly
def test_the_direct_tone_keeps_to_the_same_rules(flow: str, language: str) -> None:
    for path in paths(flow, language, Tone.DIRECT):
        asks_once_and_last(path)
        says_nothing_twice(path)


@pytest.mark.parametrize("flow", ["morning", "evening"])
def test_a_check_in_takes_at_most_four_taps(flow: str) -> None:
    """One more for somebody who wants to park something, and then not."""
    for path in paths(flow, "en"):
        asked = [passage for passage in path.passages if passage.ask is not None]
        taps = [passage.answer for passage in asked if isinstance(passage.answer, str)]
        assert len(taps) <= 4 or taps[3:] == ["park", "skip"], taps


def test_a_check_in_asks_for_two_lines_at_most_and_both_can_be_skipped() -> None:
    for flow in ("morning", "evening"):
        for path in paths(flow, "en"):
            written = [p for p in path.passages if p.ask and not isinstance(p.answer, str)]
            assert len(written) <= 2
            assert all(
                {"skip", "nothing"} & {c.id for c in p.ask.choices} for p in written if p.ask
            )


@pytest.mark.parametrize("flow", FLOWS)
def test_the_paths_are_the_same_in_every_language(flow: str) -> None:
    def shape(language: str) -> set[tuple[str, ...]]:
        return {(*(p.key for p in path.passages), path.ending) for path in paths(flow, language)}

    assert shape("en") == shape("pt-BR") == shape("es")


@cache
def drawn() -> dict[str, str]:
    return pages()


@pytest.mark.parametrize("name", [*FLOWS, "plan_states"])
def test_the_drawing_in_the_docs_is_the_one_of_the_code(name: str) -> None:
    page = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    assert page == drawn()[f"{name}.md"], "Run python -m tools.draw_flows."


def test_every_conversation_has_a_drawing_and_no_other_page_is_left() -> None:
    assert {file.name for file in FOLDER.glob("*.md")} == set(drawn())
