"""How a choice looks in WhatsApp: quick replies, a list or numbered lines, and what each needs.

WhatsApp shows buttons only through Content resources made beforehand. One resource serves every
message of the same shape, because the words and the ids on it are variables. A variable may not
hold a line break (Twilio's error 21656), so a text of two paragraphs has a shape of its own, and a
text with other line breaks is sent with numbered lines.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self

from bot.channels.channel import Button
from handlers.conversation.showing import numbers

BODY_LIMIT = 1024
"""Characters of the text above buttons."""
TITLE_LIMIT = 20
"""Characters on a quick reply."""
ITEM_LIMIT = 24
"""Characters on a list item."""
MOST_REPLIES = 3
MOST_ITEMS = 10
MOST_PARAGRAPHS = 2
UNFIT = re.compile(r"[\n\r\t]| {5}")
"""What no content variable may hold."""

Kind = Literal["quick_reply", "list"]


@dataclass(frozen=True, slots=True)
class Shape:
    """What one content resource carries: its kind, how many choices, and paragraphs above them."""

    kind: Kind
    choices: int
    paragraphs: int

    def name(self, language: str) -> str:
        """Its friendly name at Twilio, by which it is found again."""
        tag = language.replace("-", "_")
        return f"virtus_{self.kind}_{self.choices}_{self.paragraphs}_{tag}"

    def types(self, list_button: str) -> dict[str, Any]:
        """Its definition as the Content API takes it; the variables stand as in `variables`."""
        body = "\n\n".join(_slot(number) for number in range(1, self.paragraphs + 1))
        width = 2 if self.kind == "quick_reply" else 3
        slots = [self.paragraphs + 1 + width * choice for choice in range(self.choices)]
        if self.kind == "quick_reply":
            actions = [
                {"type": "QUICK_REPLY", "title": _slot(slot), "id": _slot(slot + 1)}
                for slot in slots
            ]
            return {"twilio/quick-reply": {"body": body, "actions": actions}}
        items = [
            {"item": _slot(slot), "id": _slot(slot + 1), "description": _slot(slot + 2)}
            for slot in slots
        ]
        return {"twilio/list-picker": {"body": body, "button": list_button, "items": items}}

    def samples(self) -> dict[str, str]:
        """A default for every variable, which Twilio wants at creation."""
        paragraphs = tuple(f"Text {number}" for number in range(1, self.paragraphs + 1))
        choices = range(1, self.choices + 1)
        buttons = [Button(f"id{number}", f"Choice {number}") for number in choices]
        return self.variables(paragraphs, buttons, beside="–")

    def variables(
        self, paragraphs: Sequence[str], buttons: Sequence[Button], *, beside: str
    ) -> dict[str, str]:
        """The values of its variables: the paragraphs, then label and id of each button.

        In a list a number follows, by which the item is answered too; a description may not be
        empty, so `beside` stands where there is none: below what is on no scale.
        """
        values = [*paragraphs]
        shown = [(one.id, one.label) for one in buttons]
        for number, button in zip(numbers(shown), buttons, strict=True):
            values += [button.label, button.id]
            if self.kind == "list":
                values.append(beside if number is None else str(number))
        return {str(place): value for place, value in enumerate(values, 1)}


def shapes() -> Iterator[Shape]:
    """Every shape that `shape_of` can give."""
    for paragraphs in range(1, MOST_PARAGRAPHS + 1):
        for choices in range(1, MOST_REPLIES + 1):
            yield Shape("quick_reply", choices, paragraphs)
        for choices in range(MOST_REPLIES + 1, MOST_ITEMS + 1):
            yield Shape("list", choices, paragraphs)


def shape_of(text: str, buttons: Sequence[Button]) -> Shape | None:
    """The shape that shows this text and these buttons, or None when only numbered lines can."""
    paragraphs = paragraphs_of(text)
    kind: Kind = "quick_reply" if len(buttons) <= MOST_REPLIES else "list"
    longest = TITLE_LIMIT if kind == "quick_reply" else ITEM_LIMIT
    labels = [button.label for button in buttons]
    fits = (
        1 <= len(buttons) <= MOST_ITEMS
        and len(text) <= BODY_LIMIT
        and len(paragraphs) <= MOST_PARAGRAPHS
        and len(set(labels)) == len(labels)  # WhatsApp refuses two equal labels in one message
        and all(0 < len(label) <= longest for label in labels)
        and all(part.strip() and not UNFIT.search(part) for part in (*paragraphs, *labels))
    )
    return Shape(kind, len(buttons), len(paragraphs)) if fits else None


def paragraphs_of(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n\n"))


def numbered(text: str, buttons: Sequence[Button]) -> str:
    """The text with its choices as numbered lines; a label that begins with its number keeps it,
    and what stands beside a scale is answered by its words."""
    if not buttons:
        return text
    shown = [(button.id, button.label) for button in buttons]
    lines = (_line(number, label) for number, (_, label) in zip(numbers(shown), shown, strict=True))
    return "\n".join((f"{text}\n", *lines))


def _line(number: int | None, label: str) -> str:
    has_its_own = number is None or re.match(rf"{number}(?!\d)", label)
    return label if has_its_own else f"{number} {label}"


def _slot(number: int) -> str:
    return f"{{{{{number}}}}}"


@dataclass(frozen=True, slots=True)
class ContentIds:
    """The ContentSid of each shape and language by friendly name; without it, choices are numbered.

    They are kept in `whatsapp_content.json` in the data folder and not in the database: they belong
    to the Twilio account, are made before the service starts, and can be written anew at any time
    by `virtus whatsapp templates`, which finds the resources by name.
    """

    by_name: Mapping[str, str]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the file; one that is not there yet means no content at all."""
        if not path.exists():
            return cls({})
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = path.with_suffix(".new")
        written.write_text(json.dumps(dict(self.by_name), indent=1) + "\n", encoding="utf-8")
        written.replace(path)

    def sid(self, shape: Shape, language: str) -> str | None:
        return self.by_name.get(shape.name(language))
