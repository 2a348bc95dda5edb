"""The judge sees each thing that must not happen."""

import pytest

from tests.chaos.judge import Kept, Verdict, matched

HELLO = Kept("hello", True)
ANSWER = Kept("hi", False, "reply", "sent")


def verdict(said: list[str], kept: list[Kept], shown: list[str]) -> Verdict:
    verdict = Verdict()
    verdict.judge("1", said, kept, shown)
    return verdict


def test_a_chat_in_which_all_went_well_is_clean() -> None:
    seen = verdict(["hello"], [HELLO, ANSWER], ["hi"])
    assert seen == Verdict([], said=1, sent=1, most_copies={"reply": 1})


@pytest.mark.parametrize(
    ("said", "kept", "shown"),
    [
        (["hello"], [], []),  # lost
        (["hello"], [HELLO, ANSWER, HELLO, ANSWER], ["hi", "hi"]),  # two effects
        (["hello", "you"], [Kept("you", True), ANSWER, HELLO, ANSWER], ["hi", "hi"]),  # order in
        (["hello"], [HELLO], []),  # no answer
        (["hello"], [HELLO, ANSWER, ANSWER], ["hi", "hi"]),  # two answers
        (["hello"], [HELLO, ANSWER], []),  # an answer that was never seen
        (["hello"], [HELLO, ANSWER], ["hi", "hi"]),  # a copy that nobody accounts for
        (["hello"], [HELLO, ANSWER, Kept("so", False, "push", "sent")], ["so", "hi"]),  # order out
    ],
)
def test_what_must_not_happen_is_seen(said: list[str], kept: list[Kept], shown: list[str]) -> None:
    assert verdict(said, kept, shown).wrongs


def test_copies_are_allowed_for_attempts_of_which_nobody_knew_the_end() -> None:
    out = [
        Kept("a", False, "reply", "sent", ambiguous=2),
        Kept("b", False, "push", "dead", ambiguous=1),
        Kept("c", False, "reply", "sent"),
    ]
    assert matched(out, ["a", "a", "a", "c"]) == [3, 0, 1]
    assert matched(out, ["a", "b", "c"]) == [1, 1, 1]
    assert matched(out, ["a", "b", "b", "c"]) is None
    assert matched(out, ["a", "a", "a", "a", "c"]) is None


def test_equal_texts_in_a_row_are_shared_out() -> None:
    out = [Kept("a", False, "reply", "sent", ambiguous=1), Kept("a", False, "reply", "sent")]
    assert matched(out, ["a", "a", "a"]) == [2, 1]
    assert matched(out, ["a"]) is None
