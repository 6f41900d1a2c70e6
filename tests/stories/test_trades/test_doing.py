"""What was agreed is done, or not: given, received, paid, called off, forgotten."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import select

from bot.actions import ledger
from bot.domain import trades
from bot.domain.ledger import moved
from storage.barter import listings
from storage.trades import trade_steps
from tests.town import founded
from tests.trading import (
    agreed_trade,
    agrees,
    confirms,
    delivers,
    proposes,
    sees,
    settled_trade,
    trade_of,
    turn,
)

DRILL = "전동 드릴"


async def two(town, language="ko"):
    return await town.resident("하늘", language), await town.resident("바다", language)


async def balance(person):
    async with turn(person.town) as city:
        who = await city.residents.resident(person.id)
        return (await ledger.account(city, person.id, ledger.community_of(city, who))).balance


async def state(town, number):
    return (await trade_of(town, number)).state


async def cancels(person, number):
    await sees(person, number)
    await person.presses_on("trades-step-cancel")
    await person.presses_on("trades-sure", "yes")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_trade_from_the_listing_to_the_units(both, language):
    haneul, bada = await two(both, language)
    number = await agreed_trade(haneul, bada, title=DRILL, day=2, place="도서관")
    assert haneul.told("trades-step-deliver") in haneul.keys
    await delivers(haneul, number)
    assert await state(both, number) == "delivered"
    assert bada.told("trades-step-confirm") in bada.keys
    await bada.presses_on("trades-step-confirm")
    assert await state(both, number) == "settled"
    for person in (haneul, bada):
        assert any(
            person.told("trades-step-review") in screen.captions for screen in person.screens if screen.keys
        )
    assert haneul.is_told("reviews-notice-invite", **await invited(both, number, bada))
    assert (await balance(haneul), await balance(bada)) == (3_000, -3_000)
    assert (await both.rows(select(listings.c.state)))[0][0] == "closed"


async def invited(town, number, partner):
    async with turn(town) as city:
        closes = (await city.reviews.round(number)).closes
    return {"name": partner.name, "title": DRILL, "closes": closes.astimezone(town.app.storage.zone).date()}


async def test_who_has_received_it_need_not_wait_for_the_report(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada)
    await confirms(bada, number)
    assert await state(both, number) == "settled"
    assert any("✅ 잘 끝났습니다" in screen.text for screen in bada.screens)
    await bada.forges(f"move:confirm:{number}:1")
    assert "이미 확인하셨거나" in bada.sees
    assert await balance(haneul) == 3_000


async def test_everything_that_happened_is_on_record(town):
    haneul, bada = await two(town)
    number = await settled_trade(town, haneul, bada)
    asked = select(trade_steps.c.step).where(trade_steps.c.trade == number).order_by(trade_steps.c.id)
    rows = await town.rows(asked)
    assert [row[0] for row in rows] == ["propose", "accept", "deliver", "confirm", "settle"]


async def test_both_are_reminded_the_day_before_and_asked_two_hours_after(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL, day=3, place="도서관")  # three in the afternoon
    trade = await trade_of(both, number)
    await both.passes(days=2, hours=4, minutes=59)
    assert "약속이 있습니다" not in haneul.sees
    await both.passes(minutes=1)
    for person, other in ((haneul, "바다"), (bada, "하늘")):
        assert person.is_told("trades-notice-soon", at=trade.at, name=other, title=DRILL, place="도서관")
    await both.passes(days=1, hours=2)
    assert haneul.is_told("trades-notice-gave", name="바다", title=DRILL)
    assert bada.is_told("trades-notice-got", name="하늘", title=DRILL)
    await haneul.presses_on("trades-report-not-yet")
    assert await state(both, number) == "agreed"
    await bada.presses_on("trades-step-confirm")
    assert await state(both, number) == "settled"


async def test_silence_is_asked_on_days_3_7_and_13_and_is_a_yes_on_day_14(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL)
    await delivers(haneul, number)
    deadline = (await trade_of(both, number)).deadline
    passed = 0
    for day, key in ((3, "first"), (7, "second"), (13, "last")):
        await both.passes(days=day - passed - 1, hours=23)
        assert not bada.is_told(f"trades-notice-confirm-{key}", title=DRILL, deadline=deadline)
        await both.passes(hours=1)
        assert bada.is_told(f"trades-notice-confirm-{key}", title=DRILL, deadline=deadline)
        passed = day
    await both.passes(hours=23)
    assert await state(both, number) == "delivered"
    await both.passes(hours=1)
    assert await state(both, number) == "settled"
    assert (await balance(haneul), await balance(bada)) == (3_000, -3_000)
    assert any("말씀이 없어 받은 것으로" in screen.text for screen in bada.screens)


async def test_who_confirms_is_asked_no_more(town):
    haneul, bada = await two(town)
    number = await settled_trade(town, haneul, bada)
    before = [screen.text for screen in bada.screens]
    await town.passes(days=20)
    assert await state(town, number) == "settled"
    assert not [s.text for s in bada.screens if "받으셨" in s.text and s.text not in before]


@pytest.mark.parametrize(("hours", "late"), [(24, False), (48, True)])
async def test_calling_it_off_with_and_without_notice(both, hours, late):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL, day=2, hour="12:00")
    await both.passes(hours=hours)
    await sees(haneul, number)
    await haneul.presses_on("trades-step-cancel")
    assert ("늦은 취소로 적힙니다" in haneul.sees) is late
    await haneul.presses_on("trades-sure", "yes")
    trade = await trade_of(both, number)
    assert (trade.state, trade.late, trade.ended_by) == ("cancelled", late, haneul.id)
    assert bada.is_told("trades-notice-cancelled", name="하늘", title=DRILL)
    async with turn(both) as city:
        assert await city.trades.reneged_count(haneul.id) == int(late)
        assert await city.trades.promised_count(haneul.id) == 1
        who = await city.residents.resident(bada.id)
        assert await ledger.room(city, bada.id, ledger.community_of(city, who)) == 100_000
    assert (await both.rows(select(listings.c.state)))[0][0] == "open"
    before = len(bada.screens)
    await both.passes(days=5)
    assert len(bada.screens) == before


async def test_one_may_think_better_of_calling_it_off(town):
    haneul, bada = await two(town)
    number = await agreed_trade(haneul, bada)
    await sees(haneul, number)
    await haneul.presses_on("trades-step-cancel")
    await haneul.presses_on("trades-sure", "no")
    assert await state(town, number) == "agreed"


async def test_what_nobody_speaks_of_for_three_weeks_lapses(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL)
    await both.passes(days=18)
    deadline = (await trade_of(both, number)).deadline
    for person in (haneul, bada):
        assert person.is_told("trades-notice-lapse", title=DRILL, deadline=deadline)
    await both.passes(days=3)
    trade = await trade_of(both, number)
    assert (trade.state, trade.ended_by, trade.late) == ("cancelled", None, False)
    assert any("약속은 오랫동안" in screen.text for screen in haneul.screens)


async def test_one_trade_that_fails_stops_no_other(both, monkeypatch, caplog):
    haneul, bada = await two(both)
    await haneul.posts(DRILL, price="3000")
    await haneul.posts("의자")
    broken, sound = await proposes(bada, haneul, DRILL), await proposes(bada, haneul, "의자")
    expire = trades.expire

    def fails(trade, *, now):
        if trade.id == broken:
            expire(trade, now=now)
            raise RuntimeError("a trade nobody thought of")
        return expire(trade, now=now)

    monkeypatch.setattr(trades, "expire", fails)
    await both.passes(days=5)
    assert [await state(both, number) for number in (broken, sound)] == ["proposed", "expired"]
    assert f"trade:{broken} is left as it was" in caplog.text
    caplog.clear()
    monkeypatch.undo()
    await both.passes(minutes=1)
    assert await state(both, broken) == "expired"


async def test_no_room_at_agreement_says_how_much_there_is(both):
    haneul, bada = await two(both)
    await haneul.posts("피아노", price="90000")
    await haneul.posts("책장", price="50000")
    await agrees(haneul, await proposes(bada, haneul, "피아노"))
    number = await proposes(bada, haneul, "책장")
    await sees(haneul, number)
    await haneul.presses_on("trades-step-accept")
    assert haneul.is_told("error-partner-short", most=10_000, unit="mun")
    assert await state(both, number) == "proposed"
    await haneul.presses_on("trades-see")
    await haneul.presses_on("trades-step-counter")
    await haneul.presses_on("trades-summary", "send")
    await agrees_short(bada, number)
    assert bada.is_told("error-not-enough-units", most=10_000, unit="mun")


async def agrees_short(person, number):
    await sees(person, number)
    await person.presses_on("trades-step-accept")


async def test_no_room_at_settlement_is_told_and_tried_again(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title="피아노", units=90_000)
    async with turn(both) as city:  # the community needs units back below what was promised
        home = ledger.community_of(city, await city.residents.resident(bada.id))
        owing = await ledger.account(city, bada.id, home)
        common = await ledger.account(city, None, home)
        await city.ledger.add(moved(owing, common, 50_000, key="x", now=city.now))
    await delivers(haneul, number)
    await confirms(bada, number)
    assert await state(both, number) == "confirmed"
    for person in (haneul, bada):
        assert any("아직 옮기지 못했습니다" in screen.text for screen in person.screens)
    said = len(bada.screens)
    await both.passes(hours=1)
    assert len(bada.screens) == said
    await sees(bada, number)
    await bada.presses_on("trades-step-pay")
    assert "50,000" in bada.sees
    async with turn(both) as city:  # a little comes in: it is not spent elsewhere, for all is promised
        assert await ledger.room(city, bada.id, home) == 0
        await city.ledger.add(moved(common, owing, 40_000, key="y", now=city.now))
        assert await ledger.room(city, bada.id, home) == 0
        await city.ledger.add(moved(common, owing, 10_000, key="z", now=city.now))
    await both.passes(hours=1)
    assert await state(both, number) == "settled"
    assert await balance(bada) == -90_000


async def test_the_appointment_goes_into_a_calendar_and_out_again(town):
    haneul, bada = await two(town)
    number = await agreed_trade(
        haneul, bada, title="드릴; 좋은, 것", day=3, hour="오후 3시 반", place="도서관, 앞"
    )
    entries = []
    for _ in range(2):
        await sees(bada, number)
        await bada.presses_on("trades-step-calendar")
        name, content = bada.files[-1]
        assert name.endswith(".ics")
        entries.append(Calendar.from_ical(content))
        if len(entries) == 1:
            await cancels(haneul, number)
    first, second = (entry.walk("VEVENT")[0] for entry in entries)
    assert (entries[0]["METHOD"], entries[1]["METHOD"]) == ("PUBLISH", "CANCEL")
    assert (first["STATUS"], second["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert first["UID"] == second["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]
    assert (first["SUMMARY"], first["LOCATION"]) == ("드릴; 좋은, 것", "도서관, 앞")
    begins = first.decoded("DTSTART")
    assert begins == (await trade_of(town, number)).at
    assert begins.utcoffset() == timedelta(hours=9)
    assert first.decoded("DTEND") - begins == timedelta(hours=1)


async def test_two_processes_that_sweep_at_once_settle_each_trade_once(both, both_url, caplog):
    caplog.set_level("INFO", logger="storage.city")
    haneul, bada = await two(both)
    numbers = []
    for title in ("의자", "책상", "책장"):
        numbers.append(await agreed_trade(haneul, bada, title=title, units=3_000))
        await delivers(haneul, numbers[-1])
    elsewhere, app = await founded(both_url)
    try:
        both.calendar.advance(timedelta(days=14, hours=12))
        elsewhere.calendar.advance(both.calendar.now() - elsewhere.calendar.now())
        await asyncio.gather(both.app.heartbeat.beat(), app.heartbeat.beat())
        await asyncio.gather(both.app.heartbeat.beat(), app.heartbeat.beat())
    finally:
        await app.close()
    assert [await state(both, number) for number in numbers] == ["settled"] * 3
    assert await balance(bada) == -9_000
    assert "is left as it was" not in caplog.text
