"""Writing a short list with somebody: line by line until it is all, then what of it may wait."""

from collections.abc import Generator
from typing import Any

from handlers.asking import id_of
from handlers.conversation.steps import Choice, Step, WayOut, WriteLines, pick


def gathered(
    key: str, way_on: str, carried: tuple[str, ...], out: tuple[WayOut, ...], *, at_most: int
) -> Generator[Step, Any, tuple[str, ...]]:
    """Everything the person writes, one or several in a message, until they say that it is all.

    Begins with what is `carried` along; `way_on` is the choice that writes nothing more.
    """
    texts = carried
    lines: tuple[str, ...] = yield WriteLines(
        key, (Choice(way_on),), ways_out=out, at_most=at_most, refusal=way_on
    )
    while lines:
        known, texts = texts, without_repeats((*texts, *lines))
        # What only repeats what is there adds nothing to ask about, and would ask the same key.
        if len(texts) >= at_most or len(texts) == len(known):
            break
        lines = yield WriteLines(
            f"more.{id_of(bullets(texts))}",
            (Choice("enough"),),
            {"plan": bullets(texts)},
            at_most=at_most - len(texts),
            keeps_on=True,
            refusal="enough",
        )
    return texts


def what_stays(
    texts: tuple[str, ...], *, fits: int, at_most: int, refusal: str, **parameters: Any
) -> Generator[Step, Any, tuple[str, ...]]:
    """Ask which one waits while there are more than fit; at most `at_most` may be kept as they are.

    `refusal` is the hint for who lets none of too many wait.
    """
    key = "waits"
    while len(texts) > fits:
        choices = [Choice(id_of(text), text) for text in texts]
        may_keep = len(texts) <= at_most
        waits = yield from pick(
            key,
            [*choices, Choice("keep")] if may_keep else choices,
            refusal="keep" if may_keep else refusal,
            count=len(texts),
            most=fits,
            over=len(texts) - fits,
            **parameters,
        )
        if waits == "keep":
            return texts
        texts = tuple(text for text in texts if id_of(text) != waits)
        key = f"waits_too.{waits}"
    return texts


def without_repeats(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Each text once, as it was first written and where it first stood."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(text.casefold(), text)
    return tuple(first.values())


def bullets(texts: tuple[str, ...], main: str | None = None) -> str:
    return "\n".join(f"{'★' if text == main else '•'} {text}" for text in texts)
