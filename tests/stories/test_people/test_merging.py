"""Two records of one person become one: agreed to by the person and two moderators; no trace of the old one."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from storage.audit import deeds
from storage.ledger.book import accounts
from storage.residents import tombstones
from storage.tables import metadata
from tests.ruling import admin_of, decides, moderator_of, number_in, opens, takes
from tests.stories.test_contact.test_blocks import writes
from tests.stories.test_people.test_wards import brings
from tests.stories.test_reviews import reviews_it
from tests.stories.test_saved import waits_for
from tests.trading import agreed_trade, confirms, delivers, proposes, settled_trade, turn


async def the_desk(town, **more):
    """Two moderators, of whom the first also brings people without a telephone."""
    mayor = await admin_of(town)
    return [await moderator_of(town, mayor, name, **more) for name in ("판관", "서기")]


async def proposes_to_merge(judge, stays, gone):
    await judge.says(f"/merge {stays} {gone}")
    await judge.presses_on("people-merge", "sure")
    await judge.says("같은 집, 같은 생일입니다.")
    await judge.presses_on("people-merge-summary", "send")
    return number_in(judge)


async def traces_of(town, number):
    """Where the number stands in any column of people, or behind a word; but on the tombstone."""
    found = []
    for table in metadata.sorted_tables:
        for column in table.c:
            if column.info.get("person") and column is not tombstones.c.gone:
                there = select(column).where(column == number)
            elif "about" in column.info:
                there = select(column).where(column.like(f"%:{number}%"))
            else:
                continue
            found += [(table.name, column.name) for _ in await town.rows(there)]
    return found


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_was_brought_without_a_telephone_and_later_has_one_is_one_person(town, language):
    judge, clerk = await the_desk(town)
    old = await brings(judge)
    sun = await town.resident("김순자", language)
    await judge.says("/find 김순자")
    await judge.presses("1. 김순자")
    await judge.presses_on("people-merge-door")
    assert judge.is_told("people-merge-with", name="김순자")
    await judge.says("김순자")
    await judge.presses("1. 김순자")
    assert judge.told("people-merge-final") in judge.sees
    assert f"{sun.id}" in judge.sees.split("\n")[1]  # whoever has the messenger stays
    await judge.presses_on("people-merge", "sure")
    await judge.says("같은 집, 같은 생일입니다.")
    await judge.presses_on("people-merge-summary", "send")
    number = number_in(judge)
    assert "김순자" in sun.sees
    await takes(clerk, number)
    await decides(clerk, "merge")
    assert clerk.is_alerted("error-merge-unagreed")
    await sun.presses_on("people-same-yes")
    assert sun.is_told("people-same", said="yes")
    await clerk.presses_on("cases-summary", "send")
    assert sun.is_told("people-notice-merged", name="김순자")
    assert await traces_of(town, old) == []
    await judge.says(f"/person {old}")
    assert judge.told("people-earlier", number=str(old), day=town.calendar.now().date()) in judge.sees
    merged = select(deeds.c.who, deeds.c.whom, deeds.c.words).where(deeds.c.deed == "people-merged")
    assert await town.rows(merged) == [(clerk.id, sun.id, "살펴보았습니다.")]
    await clerk.says("/cases")
    assert number not in clerk.sees


async def test_a_new_phone_has_all_of_the_old_ones_life_and_the_books_add_up(both):
    town = both
    judge, clerk = await the_desk(town)
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    old, new = await town.resident("옛별"), await town.resident("새별")
    first = await settled_trade(town, old, bada, title="무지개우산", units=300)
    await writes(old, first, "달무리소식")
    await reviews_it(bada, first, words="잔물결노트")
    await reviews_it(old, first, words="해바라기인사")
    other = await settled_trade(town, haneul, new, title="조약돌화분", units=100)
    await settled_trade(town, old, new, title="종이배", units=200)
    agreed = await agreed_trade(old, haneul, title="은하수모임", units=700)
    for who in (old, new):
        await waits_for(who, "코끼리풍선")
        await who.forges(f"block:trade:{agreed if who is old else other}:1")
        await warned(judge, who)
    await suspended(judge, old, "30")
    await suspended(judge, new, "7")
    await judge.forges(f"noteon:{old.id}")
    await judge.says("무릎이 아프심")
    sums = await _balance(town, old.id) + await _balance(town, new.id)
    number = await proposes_to_merge(judge, new.id, old.id)
    await old.presses_on("people-same-yes")
    await new.presses_on("people-same-yes")
    await takes(clerk, number)
    await decides(clerk, "merge")
    assert new.is_told("people-notice-merged", name="옛별")
    assert await traces_of(town, old.id) == []
    assert await _balance(town, new.id) == sums
    async with turn(town) as city:
        assert await city.trades.settled_count(new.id) == 3  # also what one traded with oneself
        assert await city.trades.open_count(new.id) == 1
        assert len(await city.people.notes(new.id, most=9)) == 1
        held = [it for it in await city.conduct.held(new.id) if it.measure == "suspension"]
        assert [(it.until - it.since).days for it in held] == [30]
        known = await city.rights.known(new.id)
    assert [row["text"] for row in known["relay_messages"]] == ["달무리소식"]
    assert len(known["accounts"]) == 2
    assert {row["owner"] for row in known["accounts"]} == {"you"}
    await haneul.says("/statement")
    assert "새별" in haneul.sees
    await new.says("/statement")
    assert "바다" not in new.sees
    await new.presses_on("ledger-record", n=1)
    assert "바다" in new.sees
    await delivers(new, agreed)
    await confirms(haneul, agreed)
    assert await _balance(town, new.id) == sums + 700
    await old.says("/me")
    assert old.is_told("error-not-joined")


async def test_two_who_deal_with_each_other_wait_and_a_no_is_the_last_word(town):
    judge, clerk = await the_desk(town)
    old, new = await town.resident("옛별"), await town.resident("새별")
    await old.posts("무지개우산")
    trade = await proposes(new, old, "무지개우산")
    await judge.says(f"/merge {new.id} {old.id}")
    assert judge.told("people-way-trades", count=1) in judge.sees
    assert judge.told("people-merge-final") not in judge.sees
    await judge.forges(f"twin:{new.id}:{old.id}:1")
    await judge.says("그래도 같은 분입니다.")
    await judge.presses_on("people-merge-summary", "send")
    assert judge.is_alerted("error-merge-in-the-way", count=1)
    await judge.says("/cancel")
    await new.forges(f"move:withdraw:{trade}:1")
    number = await proposes_to_merge(judge, new.id, old.id)
    await takes(clerk, number)
    await new.presses_on("people-same-yes")
    await decides(clerk, "merge")
    assert "72" not in clerk.alert
    assert clerk.alert
    await town.passes(minutes=5)
    await old.presses_on("people-same-no")
    assert old.is_told("people-same", said="no")
    assert judge.is_told("people-notice-said", name="옛별", said="no")
    await clerk.presses_on("cases-summary", "send")
    assert clerk.is_alerted("error-merge-refused")
    await clerk.says("/cancel")
    await opens(clerk, number)
    await decides(clerk, "apart")
    assert judge.told("ruled-apart") in judge.sees
    await old.says("/me")
    assert "옛별" in old.sees


async def test_nobody_else_merges_anybody(town):
    judge, _ = await the_desk(town)
    lee = await moderator_of(town, await admin_of(town, "은평회장"), "이", "은평구")
    old, new = await town.resident("옛별"), await town.resident("새별")
    for data in (f"twin:{new.id}:{old.id}:0", f"mergewith:{new.id}"):
        await new.forges(data)
        assert new.is_alerted("menu-press-unknown")
        await lee.forges(data)
        assert lee.is_alerted("error-person-gone")
    await new.says(f"/merge {new.id} {old.id}")
    assert new.is_told("menu-command-unknown")
    await judge.says(f"/merge {judge.id} {old.id}")
    assert judge.is_told("error-own-case")
    await judge.says(f"/merge {old.id} {old.id}")
    assert judge.is_told("error-same-record")
    await proposes_to_merge(judge, new.id, old.id)
    await lee.forges("same:1:1")
    assert lee.is_alerted("error-merge-gone")


ONLY_APART = {"loans", "booking_hours"}
"""Tables with a trigger that refuses what overlaps, and lets through that somebody has another number."""


async def test_what_triggers_keep_says_so(town):
    asked = text("SELECT DISTINCT tbl_name FROM sqlite_master WHERE sql LIKE '%BEFORE UPDATE%RAISE%'")
    kept = {table.name for table in metadata.tables.values() if table.info.get("kept")}
    assert {name for (name,) in await town.rows(asked)} - ONLY_APART == kept


async def suspended(judge, whom, days):
    await judge.forges(f"sanction:{whom.id}")
    await judge.answers("suspension")
    await judge.says(days)
    await judge.says("약속을 지키지 않았습니다.")
    await judge.presses_on("conduct-summary", "send")


async def warned(judge, whom):
    await judge.forges(f"sanction:{whom.id}")
    await judge.answers("warning")
    await judge.says("욕설을 삼가 주십시오.")
    await judge.presses_on("conduct-summary", "send")
    await whom.presses_on("conduct-acknowledge")


async def _balance(town, owner):
    found = await town.rows(select(accounts.c.balance).where(accounts.c.owner == owner))
    return sum(balance for (balance,) in found)
