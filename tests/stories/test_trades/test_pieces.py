"""Things promised: some of several, the last one, and what happens to the listing meanwhile."""

from __future__ import annotations

import asyncio

from sqlalchemy import select

from storage.barter import listings
from storage.trades import trades
from tests.trading import agrees, confirms, listing_of, proposes, sees, sees_listing, trade_of

CHAIRS = "의자"


async def shelf(town, title=CHAIRS):
    """(state, quantity, promised) of a listing."""
    columns = (listings.c.state, listings.c.quantity, listings.c.promised)
    return tuple((await town.rows(select(*columns).where(listings.c.title == title)))[0])


async def people(town, *names):
    return [await town.resident(name) for name in names]


async def test_two_of_five_chairs_go_and_three_stay(both):
    haneul, bada = await people(both, "하늘", "바다")
    await haneul.posts(CHAIRS, quantity=5)
    await sees_listing(bada, haneul, CHAIRS)
    assert "남은 수: 5개" in bada.sees
    number = await proposes(bada, haneul, CHAIRS, quantity=2)
    assert "2개" in bada.sees
    await agrees(haneul, number)
    assert await shelf(both) == ("open", 5, 2)
    await sees_listing(bada, haneul, CHAIRS)
    assert "남은 수: 3개" in bada.sees
    await confirms(bada, number)
    assert await shelf(both) == ("open", 3, 0)


async def test_more_than_there_are_is_answered_with_what_is_left(both):
    haneul, bada, sori = await people(both, "하늘", "바다", "소리")
    await haneul.posts(CHAIRS, quantity=5)
    four = await proposes(bada, haneul, CHAIRS, quantity=4)
    three = await proposes(sori, haneul, CHAIRS, quantity=3)
    await agrees(haneul, four)
    await sees(haneul, three)
    await haneul.presses_on("trades-step-accept")
    assert haneul.is_told("error-listing-taken", left=1)
    assert (await trade_of(both, three)).state == "proposed"


async def test_the_last_piece_goes_to_exactly_one(both):
    haneul, bada, sori = await people(both, "하늘", "바다", "소리")
    await haneul.posts(CHAIRS)
    first = await proposes(bada, haneul, CHAIRS)
    second = await proposes(sori, haneul, CHAIRS)
    await sees(haneul, second)
    await haneul.presses_on("trades-step-counter")
    await haneul.presses_on("trades-summary", "send")
    await asyncio.gather(
        both.give(haneul.press(f"move:accept:{first}:1")), both.give(sori.press(f"move:accept:{second}:2"))
    )
    states = sorted(row[0] for row in await both.rows(select(trades.c.state)))
    assert states in (["agreed", "countered"], ["agreed", "proposed"])
    assert await shelf(both) == ("reserved", 1, 1)
    left = [person for person in (haneul, sori) if person.told("error-listing-taken", left=0) in person.sees]
    assert len(left) == 1


async def test_what_is_promised_is_not_found_not_closed_and_not_changed(both):
    haneul, bada, sori = await people(both, "하늘", "바다", "소리")
    await haneul.posts(CHAIRS)
    number = await listing_of(haneul, CHAIRS)
    await sees_listing(sori, haneul, CHAIRS)
    old = sori.screen
    trade = await proposes(bada, haneul, CHAIRS)
    await agrees(haneul, trade)
    await sori.says(CHAIRS)
    assert "찾지 못했습니다" in sori.sees
    await both.give(sori.press(f"propose:{number}", old))
    assert sori.is_told("error-listing-taken", left=0)
    for data in (f"step:close:{number}", f"edit:{number}"):
        await haneul.forges(data)
        assert "약속됨" in haneul.alert, data
    await both.passes(days=31)
    await both.passes(minutes=1)
    assert (await trade_of(both, trade)).state == "cancelled"
    assert (await shelf(both))[0] == "expired"


async def test_some_promised_of_several_keep_the_listing_as_it_is(town):
    haneul, bada = await people(town, "하늘", "바다")
    await haneul.posts(CHAIRS, quantity=5)
    number = await listing_of(haneul, CHAIRS)
    await agrees(haneul, await proposes(bada, haneul, CHAIRS, quantity=1))
    for data in (f"step:close:{number}", f"edit:{number}"):
        await haneul.forges(data)
        assert haneul.is_told("error-listing-promised"), data
    await haneul.forges(f"step:pause:{number}")
    assert await shelf(town) == ("paused", 5, 1)


async def test_a_service_stays_on_the_board(both):
    haneul, bada, sori = await people(both, "하늘", "바다", "소리")
    await haneul.posts("자전거 수리", kind="service", category="repair")
    for person in (bada, sori):
        await agrees(haneul, await proposes(person, haneul, "자전거 수리"))
    assert await shelf(both, "자전거 수리") == ("open", 0, 2)


async def test_an_owner_says_how_many_there_are(town):
    haneul = await town.resident("하늘")
    await haneul.says("/offer")
    await haneul.presses_on("kind-thing")
    await haneul.presses_on("category-furniture")
    await haneul.says(CHAIRS)
    await haneul.presses_on("form-skip")
    await haneul.presses_on("form-skip")
    for typed in ("0", "100"):
        await haneul.says(typed)
        assert haneul.is_told("error-quantity-out-of-range", least=1, most=99)
    await haneul.says("12")
    await haneul.says("0")
    await haneul.answers("gu")
    await haneul.answers("30")
    await haneul.presses_on("barter-summary", "send")
    assert await shelf(town) == ("open", 12, 0)
