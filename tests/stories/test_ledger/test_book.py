"""The actions of the ledger, as other features call them: held, settled, given back, granted."""

from __future__ import annotations

import pytest

from bot.actions import ledger
from bot.domain.ledger import NotEnoughUnits, ReversalTooLarge, TransferConflict, TransferState
from tests.paying import balance, home_of, turn


async def neighbours(town, *names):
    people = [await town.resident(name) for name in names]
    return (*people, await home_of(people[0]))


def settling(payer, payee, home, amount=30_000, about="trade:5", **more):
    facts = {"key": about, "about": about, "note": "의자", "payer": payer.id, "payee": payee.id}
    return facts | {"community": home, "amount": amount} | more


async def test_what_is_held_is_settled_once(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    holding = {"about": "trade:5", "payer": sky.id, "payee": sea.id, "community": home, "amount": 30_000}
    async with turn(both) as city:
        await ledger.hold(city, **holding)
        await ledger.hold(city, **holding)
        assert await ledger.room(city, sky.id, home) == 70_000
    for _ in range(2):
        async with turn(both) as city:
            done = await ledger.settle(city, **settling(sky, sea, home))
            assert done
            assert done.state is TransferState.COMMITTED
            assert await ledger.room(city, sky.id, home) == 70_000
    assert (await balance(sky), await balance(sea)) == (-30_000, 30_000)


async def test_the_same_id_with_other_content_is_a_conflict(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        await ledger.settle(city, **settling(sky, sea, home))
    for other in ({"amount": 29_999}, {"note": "책상"}, {"payer": sea.id, "payee": sky.id}):
        with pytest.raises(TransferConflict):
            async with turn(both) as city:
                await ledger.settle(city, **settling(sky, sea, home) | other)
    assert await balance(sky) == -30_000


async def test_nothing_to_pay_is_nothing_posted(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        await ledger.hold(city, about="t", payer=sky.id, payee=sea.id, community=home, amount=0)
        await ledger.release(city, "t")
        assert await ledger.settle(city, **settling(sky, sea, home, amount=0)) is None
    assert await balance(sky) == 0


async def test_a_held_amount_cannot_be_spent_twice(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        await ledger.hold(city, about="trade:1", payer=sky.id, payee=sea.id, community=home, amount=60_000)
    with pytest.raises(NotEnoughUnits) as refused:
        async with turn(both) as city:
            await ledger.hold(
                city, about="trade:2", payer=sky.id, payee=sea.id, community=home, amount=40_001
            )
    assert refused.value.most == 40_000
    async with turn(both) as city:
        await ledger.release(city, "trade:1")
        assert await ledger.room(city, sky.id, home) == 100_000


async def test_the_floor_is_checked_again_at_settlement(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        await ledger.settle(city, **settling(sky, sea, home, 90_000))
    with pytest.raises(NotEnoughUnits) as refused:
        async with turn(both) as city:
            await ledger.settle(city, **settling(sky, sea, home, 10_001, "trade:6"))
    assert refused.value.most == 10_000


async def test_a_granted_limit_holds_until_it_ends_and_stays_on_record(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        granting = {"owner": sky.id, "community": home, "reason": "집수리", "by": sea.id}
        await ledger.grant_limit(city, floor=-600_000, days=30, **granting)
    async with turn(both) as city:
        assert await ledger.room(city, sky.id, home) == 600_000
        await ledger.settle(city, **settling(sky, sea, home, 600_000))
    await both.passes(days=31)
    async with turn(both) as city:
        assert await ledger.room(city, sky.id, home) == 0
        mine = await ledger.account(city, sky.id, home)
        assert [limit.reason for limit in await city.ledger.limits(mine.id)] == ["집수리"]


async def test_a_payment_is_given_back_in_parts_even_below_the_floor(both):
    sky, sea, home = await neighbours(both, "하늘", "바다")
    async with turn(both) as city:
        paid = await ledger.settle(city, **settling(sky, sea, home, 50_000))
        await ledger.settle(city, **settling(sea, sky, home, 150_000, "trade:6"))
    backing = {"by": sky.id, "reason": "고장", "transfer": paid.id}
    for _ in range(2):
        async with turn(both) as city:
            part = await ledger.reverse(city, amount=20_000, key="case:1", **backing)
            assert (part.reverses, part.override) == (paid.id, "고장")
    assert await balance(sea) == -120_000
    with pytest.raises(ReversalTooLarge) as refused:
        async with turn(both) as city:
            await ledger.reverse(city, amount=30_001, key="case:2", **backing)
    assert refused.value.most == 30_000
    async with turn(both) as city:
        await ledger.reverse(city, amount=30_000, key="case:2", **backing)
    assert (await balance(sky), await balance(sea)) == (150_000, -150_000)
