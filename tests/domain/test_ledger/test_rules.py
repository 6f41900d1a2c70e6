"""Accounts, payments and requests: who may, how much, and what is said when not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import ledger
from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.ledger import (
    Account,
    AccountId,
    AmountOutOfRange,
    LedgerRules,
    Limit,
    LimitImpossible,
    NotEnoughUnits,
    OtherCommunity,
    OwnAccount,
    Purse,
    RequestGone,
    RequestNotYours,
    ReversalTooLarge,
    SplitTooSmall,
    TransferConflict,
    TransferGone,
    TransferId,
    TransferState,
)
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")
RULES = LedgerRules()
GU = AreaId("11710")


def account(number, balance=0, *, community=GU, owner=True, credit=0):
    who = ResidentId(1000 + number) if owner else None
    return Account(id=AccountId(number), community=community, owner=who, balance=balance, credit=credit)


def purse(number, balance=0, held=0, limit=None, credit=0):
    return Purse(account=account(number, balance, credit=credit), held=held, limit=limit)


def granted(floor):
    return Limit(
        account=AccountId(1),
        floor=floor,
        reason="이사",
        by=ResidentId(9),
        since=NOW,
        until=NOW + timedelta(days=30),
    )


def pays(payer, payee, amount, **more):
    facts = {"key": "k", "note": "", "by": payer.account.owner, "rules": RULES, "unit": "mun", "now": NOW}
    return ledger.pay(payer, payee, amount, **(facts | more))


def asks(payee, payer, amount=1000, rules=RULES):
    return ledger.ask(payee, payer, amount, key="r", note="", rules=rules, unit="mun", now=NOW)


def accepts(request, payer, payee, now=NOW):
    return ledger.accept(request, payer, payee, by=payer.account.owner, rules=RULES, unit="mun", now=now)


def area(number, kind, parent=None):
    return Area(id=AreaId(number), kind=kind, parent=parent, name_ko=number, name_en=number)


def test_a_community_is_the_widest_area_of_its_kind_around_the_home():
    complex_ = area("A1", AreaKind.COMPLEX)
    small, everyday = area("문정1동", AreaKind.DONG), area("문정동", AreaKind.DONG)
    gu, city = area("송파구", AreaKind.GU), area("서울", AreaKind.CITY)
    home = (complex_, small, everyday, gu, city)
    for kind, found in (("complex", complex_), ("dong", everyday), ("gu", gu), ("city", city)):
        assert ledger.community(home, replace(RULES, community=kind)) == found.id
    assert ledger.community(home[1:], replace(RULES, community="complex")) == city.id


def test_the_room_is_what_lies_above_the_floor_and_is_not_promised():
    assert ledger.room(purse(1), RULES) == 100_000
    assert ledger.room(purse(1, balance=-60_000), RULES) == 40_000
    assert ledger.room(purse(1, balance=-60_000, held=15_000), RULES) == 25_000
    assert ledger.room(purse(1, balance=-100_000), RULES) == 0
    assert ledger.room(purse(1, balance=-120_000), RULES) == 0, "a floor that was raised makes no debt"
    assert ledger.room(purse(1, balance=5_000_000), RULES) == RULES.amount_max
    assert ledger.room(purse(1, credit=7_000), RULES) == 107_000


def test_a_granted_limit_replaces_the_floor_in_either_direction():
    assert ledger.room(purse(1, limit=granted(-300_000)), RULES) == 300_000
    assert ledger.room(purse(1, limit=granted(0), credit=9_000), RULES) == 0


def test_a_limit_is_granted_within_the_rules_only():
    def grant(floor, days):
        by, why = ResidentId(9), "이사"
        return ledger.limit(account(1), floor, days=days, reason=why, by=by, rules=RULES, unit="mun", now=NOW)

    assert grant(-600_000, 90).until == NOW + timedelta(days=90)
    for floor, days in ((1, 30), (-1_000_001, 30), (-5, 0), (-5, 366)):
        with pytest.raises(LimitImpossible):
            grant(floor, days)


def test_a_payment_up_to_the_room_is_possible_and_one_more_says_how_much_is():
    assert pays(purse(1), account(2), 100_000).amount == 100_000
    with pytest.raises(NotEnoughUnits) as refused:
        pays(purse(1), account(2), 100_001)
    assert refused.value.most == 100_000


@pytest.mark.parametrize("amount", [0, -1, 1_000_001])
def test_an_amount_is_at_least_one_and_at_most_a_million(amount):
    with pytest.raises(AmountOutOfRange) as refused:
        pays(purse(1, balance=5_000_000), account(2), amount)
    assert (refused.value.least, refused.value.most) == (1, 1_000_000)


def test_nobody_pays_oneself_or_somebody_of_another_community():
    with pytest.raises(OwnAccount):
        pays(purse(1), account(1), 5)
    with pytest.raises(OtherCommunity):
        pays(purse(1), account(2, community=AreaId("11680")), 5)


def test_the_same_key_with_the_same_content_is_the_same_transfer():
    first = replace(pays(purse(1), account(2), 5), id=TransferId(7))
    later = pays(purse(1, balance=-5), account(2, balance=5), 5, now=NOW + timedelta(hours=1))
    assert ledger.again(first, later) is first
    for other in (pays(purse(1), account(2), 6), pays(purse(1), account(3), 5)):
        with pytest.raises(TransferConflict):
            ledger.again(first, other)
    with pytest.raises(TransferConflict):
        ledger.again(first, pays(purse(1), account(2), 5, note="빵"))


def test_the_community_itself_may_give_without_a_floor():
    common = Purse(account=account(9, -900_000, owner=False))
    assert pays(common, account(2), 5_000, by=None).amount == 5_000


def test_a_request_is_paid_once_by_whom_it_was_made_to():
    request = asks(account(2), account(1))
    paid = accepts(request, purse(1), account(2))
    assert (paid.state, paid.done, paid.payer) == (TransferState.COMMITTED, NOW, 1)
    with pytest.raises(RequestGone):
        accepts(paid, purse(1), account(2))
    with pytest.raises(RequestNotYours):
        accepts(request, purse(3), account(2))
    with pytest.raises(OwnAccount):
        accepts(request, purse(2), account(2))


def test_a_request_by_link_is_paid_by_whoever_comes_first():
    request = asks(account(2), None)
    assert request.payer is None
    assert accepts(request, purse(5), account(2)).payer == 5
    with pytest.raises(RequestNotYours):
        ledger.decline(request, account(5), account(2), now=NOW)
    stranger = Purse(account=account(6, community=AreaId("11680")))
    with pytest.raises(OtherCommunity):
        accepts(request, stranger, account(2))


def test_a_request_ends_after_its_days():
    request = asks(account(2), account(1))
    assert request.due == NOW + timedelta(days=7)
    with pytest.raises(RequestGone):
        accepts(request, purse(1), account(2), now=request.due)
    assert ledger.expire(request, now=request.due).state is TransferState.EXPIRED


def test_a_request_is_declined_by_the_payer_and_taken_back_by_the_asker():
    request = asks(account(2), account(1))
    assert ledger.decline(request, account(1), account(2), now=NOW).state is TransferState.REJECTED
    gone = ledger.withdraw(request, account(2), by=ResidentId(1002), now=NOW)
    assert gone.state is TransferState.WITHDRAWN
    with pytest.raises(RequestNotYours):
        ledger.withdraw(request, account(2), by=ResidentId(1001), now=NOW)
    with pytest.raises(RequestGone):
        ledger.decline(gone, account(1), account(2), now=NOW)
    with pytest.raises(RequestGone):
        ledger.expire(gone, now=NOW)


def test_the_floor_is_asked_again_when_a_request_is_paid():
    request = asks(account(2), account(1), 50_000)
    with pytest.raises(NotEnoughUnits) as refused:
        accepts(request, purse(1, balance=-60_000), account(2))
    assert refused.value.most == 40_000


def test_a_request_is_paid_by_itself_only_where_the_community_says_so():
    assert asks(account(2), account(1)).accept is None
    automatic = replace(RULES, accept_days=3)
    assert asks(account(2), account(1), rules=automatic).accept == NOW + timedelta(days=3)
    assert asks(account(2), None, rules=automatic).accept is None, "a link has no payer yet"


def test_reminders_come_after_one_two_and_three_days_then_weekly_and_by_day():
    request = asks(account(2), account(1), rules=replace(RULES, request_days=30))
    after = [due - NOW for due in ledger.reminders(request, SEOUL)]
    assert after == [timedelta(days=days) for days in (1, 2, 3, 7, 14, 21, 28)]
    assert len(ledger.reminders(asks(account(2), account(1)), SEOUL)) == 3
    night = replace(request, asked=NOW + timedelta(hours=12), due=NOW + timedelta(days=9))
    assert all(8 <= due.astimezone(SEOUL).hour < 21 for due in ledger.reminders(night, SEOUL))
    assert not ledger.reminders(ledger.expire(request, now=NOW), SEOUL)


def test_what_was_paid_goes_back_whole_or_in_part_and_never_more():
    paid = replace(pays(purse(1), account(2), 1_000), id=TransferId(7))

    def back(amount, left, giver):
        return ledger.reverse(
            paid,
            giver,
            account(1),
            amount,
            left=left,
            key="b",
            by=ResidentId(9),
            reason="부서짐",
            rules=RULES,
            unit="mun",
            now=NOW,
        )

    part = back(400, 1_000, purse(2, balance=1_000))
    assert (part.payer, part.payee, part.amount, part.reverses, part.override) == (2, 1, 400, 7, "")
    assert back(600, 600, purse(2, balance=-99_800)).override == "부서짐"
    for amount, left in ((0, 1_000), (601, 600)):
        with pytest.raises(ReversalTooLarge):
            back(amount, left, purse(2))
    with pytest.raises(TransferGone):
        ledger.reverse(
            replace(part, id=TransferId(8)),
            purse(1),
            account(2),
            1,
            left=400,
            key="c",
            by=ResidentId(9),
            reason="",
            rules=RULES,
            unit="mun",
            now=NOW,
        )


def test_credit_grows_with_what_is_earned_and_shrinks_with_what_goes_back():
    rules = replace(RULES, growth_cap=50_000)
    assert ledger.grown(account(1), 30_000, rules).credit == 30_000
    assert ledger.grown(account(1, credit=30_000), 30_000, rules).credit == 50_000
    assert ledger.grown(account(1, credit=30_000), -40_000, rules).credit == 0


def test_a_fee_is_rounded_down():
    assert [ledger.fee(amount, replace(RULES, fee_permille=25)) for amount in (1, 39, 40, 1_000)] == [
        0,
        0,
        1,
        25,
    ]
    assert ledger.fee(1_000_000, RULES) == 0


def test_the_worked_example_of_demurrage():
    """programmes.md §1: 10 × 1,000 at 2 %, two active: 1,080 each, the others 980."""
    everybody = {AccountId(number): 1_000 for number in range(10)}
    shared = ledger.demurrage(everybody, [AccountId(3), AccountId(7)], replace(RULES, demurrage_permille=20))
    after = {who: there - shared.taken[who] + shared.given.get(who, 0) for who, there in everybody.items()}
    assert after == {who: 1_080 if who in (3, 7) else 980 for who in everybody}


@given(
    st.dictionaries(st.integers(1, 60), st.integers(-100_000, 2_000_000), max_size=20),
    st.integers(0, 1_000),
    st.data(),
)
def test_demurrage_makes_nothing_and_takes_only_from_those_who_have(balances, permille, data):
    active = data.draw(st.sets(st.sampled_from(sorted(balances)))) if balances else set()
    shared = ledger.demurrage(balances, active, replace(RULES, demurrage_permille=permille))
    taken, given_ = sum(shared.taken.values()), sum(shared.given.values())
    assert taken - given_ >= 0
    assert taken - given_ < max(1, len(active))
    assert all(0 < part <= balances[who] for who, part in shared.taken.items())
    assert set(shared.given) <= set(active)


@given(st.integers(1, 1_000_000), st.integers(1, 20))
def test_shares_add_up_and_differ_by_one_at_most(amount, people):
    if amount < people:
        with pytest.raises(SplitTooSmall):
            ledger.split(amount, people, "mun")
        return
    shares = ledger.split(amount, people, "mun")
    assert (sum(shares), len(shares)) == (amount, people)
    assert max(shares) - min(shares) <= 1


@given(
    balance=st.integers(-200_000, 2_000_000),
    held=st.integers(0, 300_000),
    amount=st.integers(-5, 1_000_005),
)
def test_a_payment_is_possible_exactly_within_its_room(balance, held, amount):
    mine = purse(1, balance=balance, held=held)
    possible = 1 <= amount <= ledger.room(mine, RULES)
    if possible:
        pays(mine, account(2), amount)
        assert balance - held - amount >= RULES.hard_floor
    else:
        with pytest.raises((NotEnoughUnits, AmountOutOfRange)):
            pays(mine, account(2), amount)
