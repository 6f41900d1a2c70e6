"""Donations: offered, answered once, and the places where one gives first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.areas import AreaId
from bot.domain.donations import (
    DonateFirst,
    DonationDone,
    DonationRules,
    DonationState,
    Gift,
    TooManyDonations,
    accepted,
    declined,
    draft,
    may_borrow,
    offered,
    withdrawn,
)
from bot.domain.items import ItemCategory, ItemId
from bot.domain.places import Circle, Place, PlaceId
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
RULES, FIRST = DonationRules(), DonationRules(first=True)
ANNA, KIM = ResidentId(1), ResidentId(2)
PLACE = Place(
    id=PlaceId(3),
    key="k",
    area=AreaId("11"),
    within=AreaId("11"),
    name="공구도서관",
    about="",
    week=("10:00-20:00",) * 7,
    circle=Circle.OWN,
    secret="s",
    by=KIM,
    since=NOW,
)


def offer(waiting=0, photos=("a", "b", "c", "d")):
    gift = Gift(title="톱", category=ItemCategory.HAND, text="날이 무딥니다.", photos=photos)
    return offered(gift, giver=ANNA, place=PLACE.id, waiting=waiting, rules=RULES, now=NOW)


def test_as_many_wait_as_the_rule_says_and_no_more():
    assert offer(waiting=4).state is DonationState.OFFERED
    assert offer().photos == ("a", "b", "c")
    with pytest.raises(TooManyDonations) as refused:
        offer(waiting=5)
    assert refused.value.most == 5


def test_what_is_accepted_says_in_the_catalogue_what_its_giver_said():
    said = draft(offer())
    assert (said.title, said.category, said.text) == ("톱", ItemCategory.HAND, "날이 무딥니다.")
    done = accepted(offer(), ItemId(7), by=KIM, now=NOW)
    assert (done.state, done.item, done.keeper) == (DonationState.ACCEPTED, 7, KIM)


@pytest.mark.parametrize(
    "again",
    [
        lambda one: withdrawn(one, now=NOW),
        lambda one: declined(one, by=KIM, why="있음", now=NOW),
        lambda one: accepted(one, ItemId(7), by=KIM, now=NOW),
    ],
)
def test_an_answer_is_given_once(again):
    over = declined(offer(), by=KIM, why="있음", now=NOW)
    assert over.why == "있음"
    with pytest.raises(DonationDone) as refused:
        again(over)
    assert refused.value.state is DonationState.DECLINED


def test_where_one_gives_first_who_has_not_is_told_what_to_do():
    may_borrow(PLACE, has_given=False, waiting=0, rules=RULES)
    may_borrow(PLACE, has_given=True, waiting=0, rules=FIRST)
    with pytest.raises(DonateFirst) as refused:
        may_borrow(PLACE, has_given=False, waiting=1, rules=FIRST)
    assert (refused.value.name, refused.value.number, refused.value.waits) == ("공구도서관", 3, 1)
