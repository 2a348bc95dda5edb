"""The first that can answers, within three calls; who fails is left alone for a while."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from coach.providers.breaker import LONG_REST, REST, Health
from coach.providers.calls import FAILURES, Call, Outcome
from coach.providers.chain import Chain, NobodyAnswers
from coach.providers.provider import (
    Answer,
    Declined,
    Garbled,
    KeyRefused,
    NoSuchModel,
    Overloaded,
    Prompt,
    ProviderError,
    QuotaSpent,
    Throttled,
    TookTooLong,
    Turn,
    Unreached,
    Usage,
)
from tests.doubles.scripted import USAGE, Scripted

PROMPT = Prompt("You are Virtus.", (Turn(is_from_person=True, text="Hello"),))
ERRORS = (
    KeyRefused("k"),
    NoSuchModel("m"),
    QuotaSpent("q"),
    Throttled("t"),
    Throttled("t", 20),
    Overloaded("o"),
    Unreached("u"),
    TookTooLong("l"),
    Declined("d"),
    Garbled("g"),
)


@dataclass
class Clock:
    """Time goes on when somebody pauses, and when a test says so."""

    seconds: float = 1000.0
    pauses: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.seconds

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.seconds += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def chain_of(clock: Clock, *providers: Scripted) -> Chain:
    return Chain(providers, clock, pause=clock.pause)


async def nobody(chain: Chain) -> list[Outcome]:
    """How the calls ended when no answer came of them."""
    calls: list[Call] = []
    with pytest.raises(NobodyAnswers):
        await chain.answer(PROMPT, note=calls.append)
    return [call.outcome for call in calls]


def unfit(word: str) -> Callable[[Answer], str | None]:
    return lambda answer: f"It says {word}." if word in answer.text else None


async def test_the_first_provider_answers_and_no_other_is_asked(clock: Clock) -> None:
    first, second = Scripted("anthropic", "Good morning."), Scripted("openai")
    calls: list[Call] = []
    answer = await chain_of(clock, first, second).answer(PROMPT, note=calls.append)
    assert answer.text == "Good morning."
    assert calls == [Call("anthropic", "anthropic-1", Outcome.ANSWERED, 0.0, USAGE)]
    assert not second.prompts


@pytest.mark.parametrize("error", ERRORS, ids=repr)
async def test_whatever_the_first_fails_by_the_next_one_answers(
    clock: Clock, error: ProviderError
) -> None:
    first, second = Scripted("anthropic", error), Scripted("openai", "Hello.")
    calls: list[Call] = []
    answer = await chain_of(clock, first, second).answer(PROMPT, note=calls.append)
    assert answer.text == "Hello."
    assert [call.outcome for call in calls] == [FAILURES[type(error)], Outcome.ANSWERED]
    assert clock.pauses == []


@pytest.mark.parametrize("first", ERRORS, ids=repr)
@pytest.mark.parametrize("second", ERRORS, ids=repr)
async def test_never_more_than_three_calls_for_a_message(
    clock: Clock, first: ProviderError, second: ProviderError
) -> None:
    ends = await nobody(chain_of(clock, Scripted("anthropic", first), Scripted("openai", second)))
    assert 2 <= len(ends) <= 3


async def test_five_that_are_down_are_not_all_asked(clock: Clock) -> None:
    chain = chain_of(clock, *(Scripted(name, Overloaded("o")) for name in "abcde"))
    assert len(await nobody(chain)) == 3


async def test_who_stands_alone_is_asked_once_more_after_a_breath(clock: Clock) -> None:
    chain = chain_of(clock, Scripted("local", Unreached("u"), "Hello."))
    assert (await chain.answer(PROMPT)).text == "Hello."
    assert clock.pauses == [0.5]


async def test_a_short_wait_that_was_asked_for_is_kept(clock: Clock) -> None:
    chain = chain_of(clock, Scripted("grok", Throttled("t", 2), "Hello."))
    assert (await chain.answer(PROMPT)).text == "Hello."
    assert clock.pauses == [2]


@pytest.mark.parametrize(
    "error", [KeyRefused("k"), NoSuchModel("m"), QuotaSpent("q"), Throttled("t", 20), Declined("d")]
)
async def test_what_will_not_change_is_not_asked_again(clock: Clock, error: ProviderError) -> None:
    chain = chain_of(clock, Scripted("grok", error, "Hello."))
    assert await nobody(chain) == [FAILURES[type(error)]]


async def test_an_unfit_answer_is_asked_for_once_more_with_what_is_wrong(clock: Clock) -> None:
    model = Scripted("anthropic", "You failed.", "It didn't fit today.")
    calls: list[Call] = []
    answer = await chain_of(clock, model).answer(
        PROMPT, complaint=unfit("failed"), note=calls.append
    )
    assert answer.text == "It didn't fit today."
    assert [call.outcome for call in calls] == [Outcome.UNFIT, Outcome.ANSWERED]
    assert "It says failed." in model.prompts[1].instructions
    assert model.prompts[1].instructions.startswith("You are Virtus.")
    assert clock.pauses == []


async def test_after_two_unfit_answers_nobody_answers(clock: Clock) -> None:
    first, second = Scripted("anthropic", "You failed."), Scripted("openai")
    with pytest.raises(NobodyAnswers):
        await chain_of(clock, first, second).answer(PROMPT, complaint=unfit("failed"))
    assert (len(first.prompts), len(second.prompts)) == (2, 0)


async def test_the_second_draft_may_come_from_the_next_provider(clock: Clock) -> None:
    first = Scripted("anthropic", "You failed.", Overloaded("o"))
    second = Scripted("openai", "It didn't fit today.")
    answer = await chain_of(clock, first, second).answer(PROMPT, complaint=unfit("failed"))
    assert answer.text == "It didn't fit today."
    assert "It says failed." in second.prompts[0].instructions


async def test_an_unfit_answer_counts_among_the_three(clock: Clock) -> None:
    models = [Scripted("a", Overloaded("o")), Scripted("b", Overloaded("o")), Scripted("c", "bad")]
    calls: list[Call] = []
    with pytest.raises(NobodyAnswers):
        await chain_of(clock, *models).answer(PROMPT, complaint=unfit("bad"), note=calls.append)
    assert len(calls) == 3


async def test_what_is_shown_grows_and_begins_anew_with_another_provider(clock: Clock) -> None:
    shown: list[str] = []

    async def show(text: str) -> None:
        shown.append(text)

    chain = chain_of(clock, Scripted("a", Unreached("u")), Scripted("b", "Good day"))
    await chain.answer(PROMPT, on_text=show)
    assert shown == ["Half of", "", "Good", "Good day"]


async def test_three_failures_in_a_row_give_a_minute_of_rest(clock: Clock) -> None:
    first, second = Scripted("a", Overloaded("o")), Scripted("b")
    chain = chain_of(clock, first, second)
    for _ in range(5):
        await chain.answer(PROMPT)
    assert len(first.prompts) == 3
    assert chain.states()[0].health is Health.RESTING
    assert chain.states()[0].rests_for == REST
    clock.seconds += REST - 1
    await chain.answer(PROMPT)
    assert len(first.prompts) == 3


async def test_a_success_between_failures_begins_the_count_anew(clock: Clock) -> None:
    down = Overloaded("o")
    first = Scripted("a", down, down, "Hello.", down, down, "Hello.")
    chain = chain_of(clock, first, Scripted("b"))
    for _ in range(7):
        await chain.answer(PROMPT)
    assert len(first.prompts) == 7


async def test_after_the_rest_one_call_tries_it_out(clock: Clock) -> None:
    first = Scripted("a", *[Overloaded("o")] * 3, "I am back.")
    chain = chain_of(clock, first, Scripted("b"))
    for _ in range(3):
        await chain.answer(PROMPT)
    clock.seconds += REST
    assert (await chain.answer(PROMPT)).text == "I am back."
    assert chain.states()[0].health is Health.WELL


async def test_a_trial_that_fails_is_another_minute_of_rest(clock: Clock) -> None:
    first = Scripted("a", Overloaded("o"))
    chain = chain_of(clock, first, Scripted("b"))
    for _ in range(3):
        await chain.answer(PROMPT)
    clock.seconds += REST
    for _ in range(3):
        await chain.answer(PROMPT)
    assert len(first.prompts) == 4
    assert chain.states()[0].rests_for == REST


async def test_while_one_tries_it_out_the_others_pass_it_by(clock: Clock) -> None:
    first, second = Scripted("a", *[Overloaded("o")] * 3, None), Scripted("b")
    chain = chain_of(clock, first, second)
    for _ in range(3):
        await chain.answer(PROMPT)
    clock.seconds += REST
    trying = asyncio.create_task(chain.answer(PROMPT))
    await asyncio.sleep(0)
    assert chain.states()[0].health is Health.ON_TRIAL
    assert (await chain.answer(PROMPT)).text == "Hello."
    trying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await trying
    assert len(first.prompts) == 4
    assert chain.states()[0].rests_for == 0


async def test_who_asks_to_wait_is_left_alone_as_long(clock: Clock) -> None:
    first = Scripted("a", Throttled("t", 20))
    chain = chain_of(clock, first, Scripted("b"))
    await chain.answer(PROMPT)
    clock.seconds += 19
    await chain.answer(PROMPT)
    assert len(first.prompts) == 1
    clock.seconds += 1
    await chain.answer(PROMPT)
    assert len(first.prompts) == 2


@pytest.mark.parametrize("error", [KeyRefused("k"), NoSuchModel("m"), QuotaSpent("q")])
async def test_what_somebody_has_to_repair_rests_for_ten_minutes(
    clock: Clock, error: ProviderError
) -> None:
    chain = chain_of(clock, Scripted("a", error), Scripted("b"))
    await chain.answer(PROMPT)
    assert chain.states()[0].rests_for == LONG_REST
    assert chain.states()[0].last is FAILURES[type(error)]


async def test_who_declines_stays_well(clock: Clock) -> None:
    first = Scripted("a", Declined("d"))
    chain = chain_of(clock, first, Scripted("b"))
    for _ in range(5):
        await chain.answer(PROMPT)
    assert len(first.prompts) == 5


async def test_when_all_rest_nobody_is_asked(clock: Clock) -> None:
    first = Scripted("a", KeyRefused("k"))
    chain = chain_of(clock, first)
    assert await nobody(chain) == [Outcome.KEY_REFUSED]
    assert await nobody(chain) == []


async def test_without_providers_nobody_answers(clock: Clock) -> None:
    chain = chain_of(clock)
    assert chain.is_empty
    assert await nobody(chain) == []


async def test_the_time_for_a_message_ends_whoever_is_asked(clock: Clock) -> None:
    chain = Chain([Scripted("a", None), Scripted("b", None)], clock, most_seconds=0.02)
    assert Outcome.TOOK_TOO_LONG in await nobody(chain)


async def test_no_call_begins_after_the_time_for_a_message(clock: Clock) -> None:
    slow = Scripted("a", Overloaded("o"))

    async def late(_: str) -> None:
        clock.seconds += 50

    chain = chain_of(clock, slow, Scripted("b"))
    with pytest.raises(NobodyAnswers):
        await chain.answer(PROMPT, on_text=late)
    assert len(slow.prompts) == 1


async def test_a_call_that_nobody_waits_for_is_noted_too(clock: Clock) -> None:
    calls: list[Call] = []
    asking = asyncio.create_task(
        chain_of(clock, Scripted("a", None)).answer(PROMPT, note=calls.append)
    )
    await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert [call.outcome for call in calls] == [Outcome.STOPPED]


async def test_a_failed_call_is_noted_with_what_it_took(clock: Clock) -> None:
    error = Declined("d")
    error.usage = Usage(12, 0)
    calls: list[Call] = []
    await chain_of(clock, Scripted("a", error), Scripted("b")).answer(PROMPT, note=calls.append)
    assert calls[0].usage == Usage(12, 0)


async def test_an_administrator_switches_one_off_and_on_again(clock: Clock) -> None:
    first, second = Scripted("a", KeyRefused("k"), "I am back."), Scripted("b")
    chain = chain_of(clock, first, second)
    await chain.answer(PROMPT)
    assert chain.switch("a", is_on=False)
    assert [state.is_on for state in chain.states()] == [False, True]
    await chain.answer(PROMPT)
    assert len(first.prompts) == 1
    assert chain.switch("a", is_on=True)
    assert (await chain.answer(PROMPT)).text == "I am back."
    assert not chain.switch("nobody", is_on=True)


async def test_an_administrator_puts_another_first(clock: Clock) -> None:
    chain = chain_of(clock, Scripted("a"), Scripted("b", "B here."), Scripted("c"))
    chain.reorder(["b"])
    assert [state.name for state in chain.states()] == ["b", "a", "c"]
    assert (await chain.answer(PROMPT)).text == "B here."


async def test_closing_closes_every_provider(clock: Clock) -> None:
    models = [Scripted("a"), Scripted("b")]
    await chain_of(clock, *models).close()
    assert all(model.is_closed for model in models)


def test_every_failure_has_its_own_outcome() -> None:
    assert set(FAILURES) == set(ProviderError.__subclasses__())
    assert len(set(FAILURES.values())) == len(FAILURES)
