"""What pictures are made of, from rows; and the addresses at which Twilio finds them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.channels.channel import Outgoing
from bot.picture_links import GOOD_FOR, PictureLinks
from bot.pictures import scores_of
from cycles.check_ins import CheckIn, EveningBlock, MorningBlock
from handlers.pictures.facts import Scores
from storage.encryption import Keyring, new_key

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def links(clock: Clock) -> PictureLinks:
    return PictureLinks("https://coach.example/", Keyring.from_settings(new_key()), clock)


def outgoing(number: int) -> Outgoing:
    return Outgoing(str(number), "whatsapp:+5511999990000", "Your week", picture="week")


def test_a_day_with_a_word_and_no_score_is_there_and_one_without_a_word_is_not() -> None:
    first, second, third = (date(2026, 3, day) for day in (2, 3, 4))
    told = [
        CheckIn(first, MorningBlock(energy=2, mood=3), EveningBlock(energy=3)),
        CheckIn(second, MorningBlock()),
        CheckIn(third),
    ]
    assert scores_of(told) == {first: Scores(2.5, 3), second: Scores()}


def test_an_address_leads_to_its_message_for_an_hour(links: PictureLinks, clock: Clock) -> None:
    address = links.link(outgoing(4711))
    assert address.startswith("https://coach.example/pictures/")
    assert "4711" not in address
    token = address.rpartition("/")[2].removesuffix(".png")
    assert links.message_of(token) == 4711
    clock.now += GOOD_FOR - timedelta(seconds=1)
    assert links.message_of(token) == 4711
    clock.now += timedelta(seconds=1)
    assert links.message_of(token) is None


def test_an_address_that_was_made_up_or_altered_leads_nowhere(links: PictureLinks) -> None:
    token = links.link(outgoing(7)).rpartition("/")[2].removesuffix(".png")
    altered = [
        token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :] for at in (0, 9, 40)
    ]
    for wrong in ("", "x", "é", "../" * 9, token[:-4], token + "AAAA", *altered):
        assert links.message_of(wrong) is None
