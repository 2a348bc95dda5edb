"""Was everything said and seen once, in order? Compares what happened with what is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Kept:
    """One message as the database has it, in the order of the chat."""

    text: str
    is_from_person: bool
    kind: str | None = None
    """Of a message out; None for one from the person."""
    state: str | None = None
    ambiguous: int = 0


@dataclass
class Verdict:
    """What went wrong, and what happened."""

    wrongs: list[str] = field(default_factory=list)
    said: int = 0
    sent: int = 0
    most_copies: dict[str, int] = field(default_factory=dict)
    """By kind."""
    uncertain: int = 0
    """Messages given up because nobody knows whether they arrived."""

    def judge(
        self, chat: str, said: Sequence[str], kept: Sequence[Kept], shown: Sequence[str]
    ) -> None:
        """Add one chat: what the person said, what is kept of it, what the person was shown."""
        self._judge_updates(chat, said, [it.text for it in kept if it.is_from_person])
        self._judge_answers(chat, kept)
        self._judge_copies(chat, [it for it in kept if not it.is_from_person], shown)
        self.said += len(said)

    def _judge_updates(self, chat: str, said: Sequence[str], heard: Sequence[str]) -> None:
        wrongs = [
            f"chat {chat}: {text!r} had {heard.count(text)} effects"
            for text in said
            if heard.count(text) != 1
        ]
        if not wrongs and list(said) != list(heard):
            wrongs.append(f"chat {chat}: heard in another order than said")
        self.wrongs += wrongs

    def _judge_answers(self, chat: str, kept: Sequence[Kept]) -> None:
        """A turn says one thing, and none of these people says more than a message holds."""
        turns = [it for it in kept if it.is_from_person or it.kind == "reply"]
        for place, message in enumerate(turns):
            if message.is_from_person != (place % 2 == 0):
                self.wrongs.append(f"chat {chat}: around {message.text!r} not one answer each")
                return
        if len(turns) % 2:
            self.wrongs.append(f"chat {chat}: {turns[-1].text!r} was not answered")

    def _judge_copies(self, chat: str, out: Sequence[Kept], shown: Sequence[str]) -> None:
        copies = matched(out, shown)
        if copies is None:
            self.wrongs.append(f"chat {chat}: the messages seen are not those kept, in their order")
            return
        for message, number in zip(out, copies, strict=True):
            assert message.kind is not None
            self.sent += number > 0
            self.most_copies[message.kind] = max(self.most_copies.get(message.kind, 0), number)
            self.uncertain += message.state == "dead"


def matched(out: Sequence[Kept], shown: Sequence[str]) -> list[int] | None:
    """How many copies of each message were seen, when copies stand together and in order.

    A message that is sent was seen at least once; beyond that, once for each attempt of which
    nobody knew the end. None when what was seen cannot have come from these messages.
    """
    # By position in `shown`: the copies of the messages so far that lead there.
    ways: dict[int, list[int]] = {0: []}
    for message in out:
        least = int(message.state == "sent")
        ways = {
            end: [*copies, end - start]
            for start, copies in ways.items()
            for end in _ends(shown, start, message.text, least, least + message.ambiguous)
        }
    return ways.get(len(shown))


def _ends(shown: Sequence[str], start: int, text: str, least: int, most: int) -> list[int]:
    ends = []
    for copies in range(most + 1):
        if copies >= least:
            ends.append(start + copies)
        if start + copies >= len(shown) or shown[start + copies] != text:
            break
    return ends
