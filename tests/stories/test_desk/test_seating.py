"""How a group becomes the moderators' desk of an area, grows, and is one no longer."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import func, select

from bot.runtime.wire.errors import refusal
from storage.audit import deeds
from storage.desk import desks
from storage.turns import conversations, turns
from tests.gathering import THROWN_OUT, Group, desk_of
from tests.ruling import admin_of, moderator_of, number_in

IN_USE = (
    select(desks.c.area, desks.c.chat, desks.c.locale).where(desks.c.until.is_(None)).order_by(desks.c.id)
)
TURNS = select(func.count()).select_from(turns)


async def reports(person, number=1):
    await person.forges(f"report:{number}")
    await person.answers("rude")
    await person.presses_on("form-skip")
    return number_in(person)


async def reported(town):
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    return await reports(reporter)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_moderator_makes_a_group_the_desk_and_what_waits_is_there_at_once(town, language):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김", locale=language)
    number = await reported(town)
    group = Group(town)
    await group.says(kim, "/desk")
    assert kim.told("desk-confirm", area="송파구", place="Songpa-gu") in group.sees
    await group.presses(kim, "desk-confirm", "yes")
    assert kim.told("desk-set", area="송파구", place="Songpa-gu") in group.screens[0].text
    assert await town.rows(IN_USE) == [("11240", group.id, language)]
    assert kim.told("desk-stands-opened", name="") in group.card(number).text
    await group.says(mayor, "/desk")
    stands = {"area": "송파구", "place": "Songpa-gu", "free": 1, "taken": 0}
    assert kim.told("desk-stands", **stands) in group.sees
    await kim.says("/group")
    assert "지기들" in kim.sees
    assert any(key.get("url", "").endswith("?startgroup=desk") for row in kim.screen.keys for key in row)
    await group.says(kim, "/desk off")
    assert kim.told("desk-left", area="송파구", place="Songpa-gu") in group.sees
    assert await town.rows(IN_USE) == []
    noted = select(deeds.c.who, deeds.c.deed).where(deeds.c.deed.like("desk-%")).order_by(deeds.c.id)
    assert await town.rows(noted) == [(kim.id, "desk-set"), (kim.id, "desk-ended")]
    await group.forges(kim, "dk:take:1")
    assert kim.is_alerted("error-desk-gone")


async def test_whoever_has_no_role_for_the_area_is_told_in_a_plain_sentence(town):
    mayor = await admin_of(town)
    far = await moderator_of(town, mayor, "먼곳", area="은평구", locale="en")
    anna, stranger = await town.resident("안나"), town.newcomer("낯선이", "fr")
    group = Group(town)
    for person, words in ((far, "/desk 송파구"), (anna, "/desk"), (stranger, "/desk@pumasi_bot")):
        await group.says(person, words)
        assert group.sees == person.told("error-desk-not-yours")
    await group.says(far, "/desk")
    await group.forges(anna, f"seat|{await asked(group)}|1")
    assert anna.is_alerted("error-desk-not-yours")
    assert await town.rows(IN_USE) == []
    assert await town.rows(
        select(conversations.c.reachable).where(conversations.c.person == stranger.id)
    ) == [(False,)]
    await group.says(anna, "/desk", **{"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}})
    assert anna.town.newcomer("x").told("error-desk-unnamed") in group.sees


async def asked(group):
    (data,) = [key["callback_data"] for row in group.screen.keys for key in row]
    return data.split("|")[1]


async def test_what_people_say_among_themselves_is_neither_answered_nor_kept(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    group = await desk_of(town, kim)
    await kim.says("/offer")
    said, kept = len(group.screens), await town.rows(TURNS)
    for words in ("드릴 빌려주세요", "/help", "/desk@other_bot", "/ 그냥", "/cases"):
        await group.says(kim, words)
    assert (len(group.screens), await town.rows(TURNS)) == (said, kept)
    await group.says(kim, "/cases@pumasi_bot")
    assert group.sees == kim.told("desk-elsewhere")
    await kim.presses_on("kind-thing")
    assert kim.told("barter-ask-category").splitlines()[0] in kim.sees or kim.data


async def test_a_group_is_the_desk_of_one_area_and_an_area_has_one(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    first = await desk_of(both, mayor, "송파구")
    await first.says(mayor, "/desk 은평구")
    assert mayor.told("error-desk-elsewhere", area="송파구", place="Songpa-gu") in first.sees
    await first.says(mayor, "/desk 송파구")
    assert mayor.told("error-desk-there") in first.sees
    second, third = Group(both), Group(both)
    for group in (second, third):
        await group.says(kim, "/desk")
    updates = [
        group.press(who, f"seat|{await asked(group)}|1") for group, who in ((second, kim), (third, mayor))
    ]
    await asyncio.gather(*(both.app.lanes.put(update) for update in updates))
    await both.settle()
    assert len(await both.rows(IN_USE)) == 1
    assert first.sees == mayor.told("desk-notice-moved", area="송파구", place="Songpa-gu")


async def test_a_group_that_grows_goes_on_under_its_new_number(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    group = await desk_of(both, kim)
    number = await reported(both)
    before = group.card(number)
    old = group.grows()
    await kim.forges("act:take:1")
    assert await both.rows(IN_USE) == [("11240", group.id, "ko")]
    assert kim.told("desk-stands-assigned", name="김") in group.card(number).text
    await group.tells_that_it_grew(kim, old)
    assert (await both.rows(IN_USE), len(group.cards(number))) == ([("11240", group.id, "ko")], 1)
    press = group.press(kim, "dk:return:1", before)
    press["callback_query"]["message"]["chat"] = {"id": old, "type": "group"}
    await both.give(press)
    assert kim.told("desk-stands-opened", name="") in group.card(number).text
    assert await both.rows(select(func.count()).where(deeds.c.deed == "desk-migrated")) == [(1,)]


@pytest.mark.parametrize("how", ["kicked", "restricted", "unheard"])
async def test_thrown_out_or_silenced_the_desk_falls_back_to_private(both, how):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    group = await desk_of(both, kim)
    number = await reported(both)
    if how == "unheard":
        both.wire.closed[group.id] = refusal("sendMessage", 403, THROWN_OUT)
    else:
        await group.loses_the_bot(kim, how)
    other = await reports(await both.resident("나리"))
    facts = {"area": "송파구", "place": "Songpa-gu", "title": "지기들"}
    for who in (mayor, kim):
        told = [screen.text for screen in who.screens]
        count = 2 if how == "unheard" else 1
        assert told.count(who.told("desk-notice-lost", count=count, **facts)) == 1
    assert await both.rows(IN_USE) == []
    third = await reports(await both.resident("다솔"))
    assert any(third in screen.text for screen in kim.screens)
    assert other != number
    del both.wire.closed[group.id]
    await group.forges(kim, "dk:take:1")
    assert kim.is_alerted("error-desk-gone")
    again = await desk_of(both, kim)
    assert len([n for n in (number, other, third) if again.cards(n)]) == 3


async def test_what_all_moderators_should_know_comes_to_the_group_of_the_city(town, monkeypatch):
    mayor = await admin_of(town, locale="en")
    group = await desk_of(town, mayor, "서울특별시")

    async def breaks(*_, **__):
        raise RuntimeError("on purpose")

    monkeypatch.setattr("bot.actions.ledger.standing", breaks)
    before = len(mayor.screens)
    await mayor.says("/balance")
    found = re.search(r"Reference: (\w{8})", mayor.sees)
    assert found, mayor.sees
    assert group.sees == mayor.told("desk-notice-incident", incident=found[1])
    assert len(mayor.screens) == before + 1
    town.wire.calls.clear()
