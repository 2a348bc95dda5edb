"""A question in words: its text, its labels and its values, as this person sees it now."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cycles.calendar import next_on, zone_rules
from handlers import undo
from handlers.conversation.effects import Ask, Effect, Say, ShownChoice
from handlers.conversation.parameters import (
    Counts,
    Each,
    Listed,
    NextMorning,
    NowIn,
    OfMonth,
    OnDays,
)
from handlers.conversation.steps import Choice, Final, Question, Scale, Tell, clock_choice
from handlers.conversation.talk import Conversation
from handlers.words import catalog

OWN_LABEL = 60
"""Characters of a person's own words on a button; the rest of them is cut."""


def ask(talk: Conversation, question: Question, now: datetime) -> Ask:
    """Show a question at `now`; a key in a loop ("area.1f3c") takes the words of its first part."""
    shown_values = values(question.parameters, talk.language, now)
    key = words_key(talk.flow, question.key)
    choices = tuple(
        ShownChoice(choice.id, label(talk.language, key, choice, shown_values))
        for choice in question.offered
    )
    text = say(talk, key, **shown_values)
    return Ask(question.key, text, choices, rows(question), question.takes_location)


def spoken(talk: Conversation, item: Tell | Final | Effect, now: datetime) -> Effect:
    """A statement in words; any other effect as it is."""
    if isinstance(item, Tell | Final):
        shown_values = values(item.parameters, talk.language, now)
        return Say(say(talk, f"{talk.flow}-{item.key}", **shown_values))
    return item


def say(talk: Conversation, key: str, **shown_values: Any) -> str:
    """The words of a key in the language and the tone of a conversation."""
    return catalog.say(talk.language, key, **{"tone": talk.tone.value, **shown_values})


def words_key(flow: str, key: str) -> str:
    return f"{flow}-{key.partition('.')[0]}"


def label(language: str, key: str, choice: Choice, shown_values: Mapping[str, Any]) -> str:
    """Own words stay; times and weekdays are written by the locale; the rest is in the catalog."""
    if choice.text is not None:
        one_line = " ".join(choice.text.split())
        return one_line if len(one_line) <= OWN_LABEL else f"{one_line[: OWN_LABEL - 1].rstrip()}…"
    clock = clock_choice(choice.id)
    if clock is not None:
        return catalog.clock(language, clock, shown_values.get("country"))
    if choice.id[:1] == "w" and choice.id[1:].isdecimal():
        name = catalog.weekday(language, int(choice.id[1:]))
        return name[:1].upper() + name[1:]
    return catalog.label(language, key, choice.id, **shown_values)


def values(parameters: Mapping[str, Any], language: str, now: datetime) -> dict[str, Any]:
    """The parameters, those that wait for the moment or the language filled in."""
    return {name: _value(value, language, now) for name, value in parameters.items()}


def _value(value: Any, language: str, now: datetime) -> Any:
    match value:
        case NowIn(zone=zone):
            return now.astimezone(zone_rules(zone)).time()
        case OnDays(days=days):
            return catalog.days(language, days)
        case OfMonth(day=day):
            return catalog.month_name(language, day)
        case NextMorning():
            return _next_morning(value, language, now)
        case Listed(items=items):
            return "\n".join(_bullet(language, *item) for item in items)
        case Each(key=key, items=items):
            return "\n".join(
                catalog.say(language, key, **values(it, language, now)) for it in items
            )
        case Counts():
            return _counted(value, language)
        case _:
            return value


def _bullet(language: str, text: str, label: str) -> str:
    beside = f" ({catalog.label(language, catalog.SHARED, label).lower()})" if label else ""
    return f"• {text}{beside}"


def _next_morning(morning: NextMorning, language: str, now: datetime) -> str:
    rules = zone_rules(morning.zone)
    _, due_at = next_on(morning.days, morning.at, morning.zone, now)
    there = due_at.astimezone(rules).date()
    days_away = (there - now.astimezone(rules).date()).days
    named = {0: "today", 1: "tomorrow"}
    return named.get(days_away) or catalog.weekday(language, there.isoweekday())


def numbers(buttons: Sequence[tuple[str, str]]) -> tuple[int | None, ...]:
    """The number by which each choice, a button and its label, is answered where it stands in text.

    None beside a scale: its five have the numbers, and what stands there is answered by its words.
    None for an undo: a number that is sent twice by impatience must not take back what it saved.
    """
    scale = range(1, 6)
    labels = [label for _, label in buttons]
    is_scale = len(labels) >= len(scale) and all(
        label.startswith(f"{number} ") for number, label in zip(scale, labels, strict=False)
    )
    return tuple(
        None if (is_scale and number not in scale) or undo.is_button(tapped) else number
        for number, (tapped, _) in enumerate(buttons, 1)
    )


def _counted(counts: Counts, language: str) -> str:
    """The parts that are there, in their order, beginning with a capital."""
    told = ", ".join(
        catalog.say(language, f"{counts.key}_{name}", number=number)
        for name, number in counts.numbers
        if number
    )
    return told[:1].upper() + told[1:]


def rows(question: Question) -> tuple[int, ...]:
    """How the buttons stand: a scale as three and two, with the ways out below it."""
    if question.rows or not isinstance(question, Scale):
        return question.rows
    beside = len(question.offered) - 5
    return (3, 2, beside) if beside > 0 else (3, 2)
