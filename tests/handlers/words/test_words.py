"""The words: whole in every language, short enough for every channel, in the coach's voice."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.channels.whatsapp_templates import REMINDERS
from bot.respond import READABLE_KINDS
from coach.local import HANDOVERS, REPLIES
from cycles.plans import ObjectiveState
from cycles.signal import Scale
from handlers import again, flows, monthly_review, undo
from handlers.commands import Command
from handlers.conversation.effects import Ask
from handlers.conversation.reading import normalised, read_choice
from handlers.conversation.showing import OWN_LABEL
from handlers.small_talk import SmallTalk
from handlers.weekly_review import Became
from handlers.words import catalog
from handlers.words.catalog import FOLDER, LANGUAGES
from tests.coach.test_synthesis import every_line
from tests.handlers.walks import TONED, asks, paths

ROOT = Path(__file__).parents[3]
PACKAGES = ("bot", "coach", "handlers", "scheduler", "storage", "api")
LONGEST_LABEL = 24
"""Characters of a row in a WhatsApp list."""
QUICK_REPLY = 20
"""Characters of a WhatsApp button, and there are three of them at most."""
OWN_WORDS = (
    "Finish the report",
    "Write the book",
    "Call mother",
    "Works from home on Fridays",
    "Mother is called Rosa",
)
TOAST = 190
"""Characters over a Telegram chat: 200, and some for luck."""


def nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A part of a file with all the parts inside it."""
    yield node
    for value in vars(node).values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.BaseNode):
                yield from nodes(part)


def messages(language: str) -> dict[str, ast.Message]:
    """Every message as it is written, by key."""
    found: dict[str, ast.Message] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def names(part: ast.BaseNode) -> set[str]:
    """The values that a part of a message asks for."""
    found = (node for node in nodes(part) if isinstance(node, ast.VariableReference))
    return {variable.id.name.removeprefix("has_") for variable in found}


def tones(message: ast.Message) -> dict[str, ast.Pattern]:
    """The words of a message in each tone; none where there is one for both."""
    part = message.value.elements[0] if message.value else None
    choice = part.expression if isinstance(part, ast.Placeable) else None
    if not isinstance(choice, ast.SelectExpression) or "tone" not in names(choice.selector):
        return {}
    return {
        variant.key.name: variant.value
        for variant in choice.variants
        if isinstance(variant.key, ast.Identifier)
    }


def attributes(message: ast.Message) -> set[str]:
    return {attribute.id.name for attribute in message.attributes}


def walked(language: str) -> tuple[set[str], set[str]]:
    """The keys and the labels that the conversations reach."""
    keys = {f"{flow}-left" for flow in flows.FLOWS}
    labels = set()
    for flow in flows.FLOWS:
        for path in paths(flow, language):
            if path.ending not in flows.FLOWS:
                keys.add(f"{flow}-{path.ending}")
            for passage in path.passages:
                if passage.ask is not None:
                    keys.add(f"{flow}-{passage.key}")
                    labels |= {choice.id for choice in passage.ask.choices}
    return keys, labels


def written_in_code() -> set[str]:
    """Keys that stand whole in the source, and those that are made of a prefix and an enum."""
    pattern = re.compile(
        r'"((?:chat|danger|coach|engine|memory|reading|channel|whatsapp|clock|days|picture|progress|undo)-[a-z_0-9]+)"'
    )
    found = {
        key
        for package in PACKAGES
        for file in (ROOT / package).rglob("*.py")
        for key in pattern.findall(file.read_text(encoding="utf-8"))
    }
    found |= {f"command-{command.value}" for command in Command}
    found |= {f"chat-{command}" for command in ("help", "privacy")}
    found |= {f"undo-{flow}" for flow in flows.FLOWS if flow not in undo.STAYS}
    found |= {f"chat-cannot_read_{kind}" for kind in {*READABLE_KINDS, "other"}}
    found |= {f"coach-reply_{number}" for number in range(1, REPLIES + 1)}
    found |= {f"coach-{kind.value}" for kind in SmallTalk}
    found |= {f"picture-state_{state.value}" for state in ObjectiveState}
    found |= {"picture-energy", "picture-mood", "picture-energy_low", "picture-energy_high"}
    for scale in Scale:
        found |= {f"progress-{scale.value}_{way}" for way in ("up", "down")}
    found |= {f"coach-open_{number}" for number in range(1, HANDOVERS + 1)}
    return found | {f"whatsapp-template_{name}" for name in REMINDERS}


def tells(flow: str) -> set[str]:
    """The statements of a flow, which the walk says without their keys."""
    source = (ROOT / "handlers" / f"{flow}.py").read_text(encoding="utf-8")
    found = set(re.findall(r'Tell\(\s*"([a-z_]+)"', source))
    if flow == "weekly_plan":
        found |= {"capacity", "capacity_unknown", "capacity_below", "capacity_below_average"}
    if flow == "weekly_review":
        found |= {f"count_{became.value}" for became in Became}
    if flow == "monthly_review":
        found |= {f"count_{became.value}" for became in monthly_review.Became}
    if flow in ("week", "month", "year"):
        found.add("line")
    if flow == "month":
        found.add("planned")
    if flow == "evening":
        found |= {f"heard_{outcome}" for outcome in ("done", "partly", "not_today", "changed")}
    if flow in ("onboarding", "settings"):
        found |= {"zone_found", "evening_early"}
    if flow == "onboarding":
        found.add("zone_unknown")
    return {f"{flow}-{key}" for key in found}


def test_every_language_has_the_same_keys_labels_and_values() -> None:
    english = messages("en")
    for language in LANGUAGES[1:]:
        other = messages(language)
        assert set(other) == set(english)
        for key, message in english.items():
            assert attributes(other[key]) == attributes(message), (language, key)
            assert names(other[key]) == names(message), (language, key)


def test_the_direct_tone_is_shorter_and_asks_for_nothing_that_the_gentle_one_has_not() -> None:
    toned = {key for key, message in messages("en").items() if tones(message)}
    assert len(toned) >= 20
    for language in LANGUAGES:
        written = messages(language)
        assert {key for key, message in written.items() if tones(message)} == toned
        for key in toned:
            direct, gentle = (tones(written[key])[tone] for tone in ("direct", "gentle"))
            assert names(direct) <= names(gentle), (language, key)
            assert len(_text(direct)) < len(_text(gentle)), (language, key)


def test_what_is_walked_in_the_direct_tone_is_all_that_has_it() -> None:
    owners = {key.partition("-")[0] for key, message in messages("en").items() if tones(message)}
    assert owners == {*TONED, "chat", "synthesis"}


def test_no_key_is_unused_and_none_is_missing() -> None:
    used = written_in_code() | walked("en")[0] | {"choice", "also"}
    for flow in flows.FLOWS:
        used |= tells(flow)
    used |= {f"synthesis-{line.name}" for line in every_line()}
    assert catalog.keys("en") == used


def test_no_label_is_unused() -> None:
    shared = attributes(messages("en")["choice"])
    reached = walked("en")[1] | {again.KEY, undo.KEY}
    assert {name for name in shared if name not in reached} == set()


def test_other_words_stand_for_a_choice_or_a_command_that_exists() -> None:
    reached = (
        walked("en")[1]
        | {again.KEY, undo.KEY}
        | {f"command_{command.value}" for command in Command}
    )
    assert attributes(messages("en")["also"]) <= reached


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shared_label_is_understood_where_a_question_has_its_own(language: str) -> None:
    """ "Yes" answers a button that says "Yes to both"."""
    shared_ids = attributes(messages(language)["choice"])
    for ask in _asks(language):
        for choice in ask.choices:
            if choice.id in shared_ids:
                shared = catalog.label(language, "choice", choice.id)
                assert read_choice(shared, ask.choices, language) == choice.id, ask.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_means_its_own_choice(language: str) -> None:
    for ask in _asks(language):
        for choice in ask.choices:
            assert read_choice(choice.label, ask.choices, language) == choice.id, ask.key


def test_other_words_for_a_command_never_mean_two_of_them() -> None:
    for language in LANGUAGES:
        words = []
        for command in Command:
            other = catalog.other_words(language, f"command_{command.value}")
            words += sorted({normalised(word) for word in (command.value, *other)})
        assert len(set(words)) == len(words), (language, sorted(words))


def test_no_word_that_stops_everything_is_also_an_answer() -> None:
    for language in LANGUAGES:
        stops = {
            normalised(word)
            for command in ("stop", "start")
            for spoken in LANGUAGES
            for word in (command, *catalog.other_words(spoken, f"command_{command}"))
        }
        answers = {normalised(choice) for choice in _all_labels(language)}
        assert stops & answers == set(), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_fits_a_row_and_a_button_where_there_are_three(language: str) -> None:
    for ask in _asks(language):
        labels = [choice.label for choice in ask.choices if choice.label not in OWN_WORDS]
        limit = QUICK_REPLY if len(ask.choices) <= 3 else LONGEST_LABEL
        assert [label for label in labels if len(label) > limit] == [], ask.key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key",
    [
        *("chat-stale", "engine-stale", "engine-noted", "engine-closed"),
        *("undo-already", "undo-late"),
    ],
)
def test_a_toast_fits_over_a_chat(language: str, key: str) -> None:
    assert len(catalog.say(language, key, label="w" * OWN_LABEL)) <= TOAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_command_does_fits_a_menu(language: str) -> None:
    for command in Command:
        assert 3 <= len(catalog.say(language, f"command-{command.value}")) <= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ten_marks_of_the_scales_are_all_different(language: str) -> None:
    marks = [
        catalog.label(language, f"morning-{scale}", str(number))
        for scale in ("energy", "mood")
        for number in range(1, 6)
    ]
    assert all(re.fullmatch(r"[1-5] \S \w[\w ]*", mark) for mark in marks), marks
    assert len({mark.split()[1] for mark in marks}) == 10


NEVER = {
    "en": r"missed|fail\w*|streak\w*|behind|only|again|amazing|awesome|got this|therap\w+|"
    r"depress\w*|symptom\w*|diagnos\w*|treatment\w*|sorry|always here|should have|must|crush",
    "pt-BR": r"perdeu|falh\w+|fracass\w+|sequência|atrasad\w+|apenas|de novo|incrível|terapi\w+|"
    r"depress\w+|sintoma\w*|diagnóstic\w+|tratamento\w*|sinto muito|desculp\w+|animad\w+|"
    r"cansad\w+|sozinh\w+|obrigad[oa]|preparad\w+|bem-vind\w+|deve|precisa fazer",
    "es": r"perdiste|fall(?:aste|o|ado)|fracas\w+|racha|atrasad\w+|de nuevo|increíble|terapi\w+|"
    r"depresi\w+|síntoma\w*|diagnóstic\w+|tratamiento\w*|lo siento|cansad\w+|estás list[oa]|"
    r"preparad\w+|bienvenid\w+|vosotros|vuestr\w+|debes|tienes que|usted",
}
"""What breaks rules 2, 4, 6, 7 or 9 of the voice, whatever stands around it."""
PUBLISHED = "monthly_review-burnout"
"""The words of a published question, which are not ours: see docs/burnout-question.md."""
PARDONED = {"pt-BR": {"coach-reply_1"}}
"""The coach thanks in its own gender, which is not the person's."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_said_blames_praises_or_treats(language: str) -> None:
    pattern = re.compile(rf"\b(?:{NEVER[language]})\b", re.IGNORECASE)
    for key, text in _written(language):
        if key in {PUBLISHED, *PARDONED.get(language, ())}:
            continue
        assert not pattern.search(text), (key, text)
        assert "!" not in text, (key, text)


def test_the_burnout_question_is_asked_in_the_words_in_which_it_was_published() -> None:
    page = (ROOT / "docs" / "burnout-question.md").read_text(encoding="utf-8")
    asked = catalog.say("en", PUBLISHED)
    *anchors, question = [line for line in asked.splitlines() if line]
    assert question == (
        "Overall, based on your definition of burnout, how would you rate your level of burnout?"
    )
    assert [anchor[:3] for anchor in anchors] == [f"{level}: " for level in range(1, 6)]
    assert all(words in " ".join(page.split()) for words in (question, *(a[3:] for a in anchors)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_emoji_at_most_stands_beside_a_word_outside_the_scales(language: str) -> None:
    for key, text in _written(language):
        assert len(re.findall(r"[\U0001F300-\U0001FAFF]", text)) <= 1, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_now_says_what_virtus_is_and_where_people_are(language: str) -> None:
    first = catalog.say(language, "danger-self_first", emergency="", line="")
    text = f"{first}\n\n{catalog.say(language, 'danger-self')}"
    assert re.search(r"\b(AI|IA)\b", text)
    assert "findahelpline.com" in text
    assert "http" not in text
    assert not re.search(r"\d", text), "numbers rot: they come from the dated file of places"
    assert text.count("?") == 1
    assert text.endswith("?")


def test_the_first_contact_says_that_it_is_an_ai_and_no_crisis_service() -> None:
    assert catalog.say("en", "onboarding-hello") == (
        "Hi, I'm Virtus. I'm an AI coach, not a person and not a crisis service. I'll be here each "
        "morning and evening to help you do what matters without wearing yourself out. "
        "Shall we start?"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_without_a_model_is_short_and_asks_at_most_one_thing(language: str) -> None:
    for number in range(1, REPLIES + 1):
        text = catalog.say(language, f"coach-reply_{number}")
        assert len(text) <= 160
        assert text.count("?") == 0 or (text.count("?") == 1 and text.endswith("?"))
    for number in range(1, HANDOVERS + 1):
        text = catalog.say(language, f"coach-open_{number}")
        assert "?" not in text
        assert text.endswith(":")
    for kind in SmallTalk:
        for is_open in (0, 1):
            text = catalog.say(language, f"coach-{kind.value}", is_open=is_open)
            assert len(text) <= 160
            assert "?" not in text


def _asks(language: str) -> Iterator[Ask]:
    yield again.offered(language)
    yield undo.offered(language)
    for flow in flows.FLOWS:
        yield from asks(flow, language)


def _all_labels(language: str) -> Iterator[str]:
    for ask in _asks(language):
        yield from (choice.label for choice in ask.choices)
        for choice in ask.choices:
            yield from catalog.other_words(language, choice.id)


def _written(language: str) -> Iterator[tuple[str, str]]:
    """Every text and label as it stands in the files, without the words people write."""
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.id.name != "also":
                for part in (entry.value, *(a.value for a in entry.attributes)):
                    if part is not None:
                        yield entry.id.name, _text(part)


def _text(pattern: ast.Pattern) -> str:
    return " ".join(node.value for node in nodes(pattern) if isinstance(node, ast.TextElement))
