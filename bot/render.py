"""One bubble of a turn as the messages that a channel can show."""

import re
from itertools import count
from uuid import UUID

from bot.channels.channel import Abilities
from handlers.conversation.effects import Ask, Bubble
from handlers.conversation.talk import button
from handlers.pictures import captions
from handlers.pictures.drawing import Drawing
from storage.messages import Body

_MOST_BUTTONS_OF_NUMBERED_CHANNELS = 10
"""A channel that shows so few choices may have to write them into the text instead."""

_BOUNDS = tuple(re.compile(bound) for bound in (r"\n[^\S\n]*\n", r"\n", r"(?<=[.!?…])\s", r"\s"))
"""Where a text may be cut, best first: between paragraphs, lines, sentences, words."""


def render(
    bubble: Bubble,
    *,
    conversation: UUID | None,
    language: str,
    abilities: Abilities,
    template: str | None = None,
) -> tuple[Body, ...]:
    """The bubble cut to the channel's limit; the question's buttons stand under the last part.

    A channel that may write the choices as numbered lines finds the room for them. A bubble without
    words is no message.
    """
    question = bubble.question
    buttons = _buttons(question, conversation)
    room = _numbered_room(buttons, abilities)
    limit = abilities.text_limit
    # Choices that leave less than a quarter are more than any message can show.
    parts = split(bubble.text, limit, last=max(limit - room, limit // 4))
    if not parts:
        return ()
    last = Body(
        text=parts[-1],
        buttons=buttons,
        rows=question.rows if question else (),
        asks_location=bool(question and question.asks_location and abilities.shares_location),
        language=language,
        template=template,
    )
    return (*(Body(part, language=language) for part in parts[:-1]), last)


def render_picture(drawing: Drawing, abilities: Abilities) -> tuple[Body, ...]:
    """The picture with what it shows in words under it; words too long for that follow it."""
    words, language = captions.caption(drawing), drawing.language
    picture = drawing.to_json()
    if units(words) <= abilities.caption_limit:
        return (Body(words, language=language, picture=picture),)
    parts = split(words, abilities.text_limit)
    first = Body(captions.headline(drawing), language=language, picture=picture)
    return (first, *(Body(part, language=language) for part in parts))


def split(text: str, limit: int, *, last: int | None = None) -> tuple[str, ...]:
    """Parts of at most `limit` UTF-16 units, the last of at most `last`; only whitespace is cut.

    UTF-16 is how Telegram counts, and never less than the number of characters.
    """
    last = limit if last is None else last
    parts = []
    rest = text.strip()
    while exceeds(rest, last):
        # The last part must leave its room, so a rest that would fit whole is cut there too.
        head, rest = _cut(rest, limit if exceeds(rest, limit) else last)
        parts.append(head)
    return (*parts, rest) if rest else tuple(parts)


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def exceeds(text: str, limit: int) -> bool:
    """Whether a text is longer than so many units; no character has more than two of them."""
    return len(text) * 2 > limit and units(text) > limit


def _buttons(question: Ask | None, conversation: UUID | None) -> tuple[tuple[str, str], ...]:
    if question is None or conversation is None:
        return ()
    any_of_them = button(conversation, question.key, "")
    return tuple((f"{any_of_them}{choice.id}", choice.label) for choice in question.choices)


def _numbered_room(buttons: tuple[tuple[str, str], ...], abilities: Abilities) -> int:
    """Units that the choices take as numbered lines, with the empty line above them."""
    if not buttons or not _may_be_numbered(buttons, abilities):
        return 0
    lines = (f"\n{number} {label}" for number, (_, label) in enumerate(buttons, 1))
    return 1 + sum(units(line) for line in lines)


def _may_be_numbered(buttons: tuple[tuple[str, str], ...], abilities: Abilities) -> bool:
    return (
        abilities.most_buttons <= _MOST_BUTTONS_OF_NUMBERED_CHANNELS
        or len(buttons) > abilities.most_buttons
        or any(exceeds(label, abilities.button_limit) for _, label in buttons)
    )


def _cut(text: str, limit: int) -> tuple[str, str]:
    end = _index_at(text, limit)
    for bound in _BOUNDS:
        # One character further, so that a bound right after the limit is seen.
        cuts = [cut for cut in bound.finditer(text, 0, end + 1) if 0 < cut.start() <= end]
        # A bound in the first half would leave a scrap before a long part.
        if cuts and (cuts[-1].start() >= end // 2 or bound is _BOUNDS[-1]):
            return text[: cuts[-1].start()].rstrip(), text[cuts[-1].start() :].lstrip()
    return text[:end], text[end:].lstrip()


def _index_at(text: str, limit: int) -> int:
    """How many characters fit into `limit` units; at least one, or nothing would ever fit."""
    used = 0
    for index in count():
        used += 1 + (text[index] > "\uffff")
        if used > limit:
            return max(1, index)
    raise AssertionError
