"""이미진 tells of her mother's room; her mother is asked, and her own yes alone makes her a host."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.homes.hosts import hosts
from storage.kin import kin
from storage.residents import residents
from tests.homing import ADDRESS, PHONE, coordinator, hears, pick
from tests.remembering import everything, traces
from tests.ruling import admin_of, moderator_of


async def tells(person, name="이순자", birth="1950"):
    await person.says("/homes")
    await person.presses_on("homes-which", "kin")
    await person.says(name)
    await person.says(birth)
    await pick(person, "문정래미안")
    await person.says("햇볕이 드는 작은 방입니다.")
    await person.says(ADDRESS)
    await person.says(PHONE)
    await person.presses_on("kin-summary", "send")


async def of(town):
    return (await town.rows(select(kin.c.id).order_by(kin.c.id.desc())))[0][0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_her_own_yes_on_the_telephone_makes_her_a_host(town, language):
    kim, mijin = await coordinator(town, locale=language), await town.resident("이미진", locale=language)
    await tells(mijin)
    assert mijin.is_told("kin-told", name="이순자")
    assert await town.rows(select(hosts.c.id)) == [], "nothing begins before she has said so"
    assert await town.rows(select(residents.c.id).where(residents.c.name == "이순자")) == []
    assert kim.is_told("kin-notice-told", name="이순자", by="이미진")
    await kim.says("/homedesk")
    await kim.presses_on("kin-door")
    await kim.presses("이순자")
    assert "이미진" in kim.sees
    assert PHONE not in kim.sees
    await kim.presses_on("kin-card", "phone")
    assert kim.is_told("kin-phone", name="이순자", phone=PHONE)
    await kim.presses_on("kin-back")
    await kim.presses_on("kin-card", "yes")
    assert hears(kim, "kin-agreed")
    assert mijin.is_told("kin-notice-yes", name="이순자")
    ((came, by, whose),) = await town.rows(select(hosts.c.came, hosts.c.by, hosts.c.resident))
    assert (came.value, by) == ("relative", kim.id)
    assert whose not in {kim.id, mijin.id}
    assert await town.rows(select(kin.c.id)) == []
    noted = await town.rows(select(deeds.c.deed).where(deeds.c.who == kim.id).order_by(deeds.c.id))
    assert [deed for (deed,) in noted][-3:] == ["kin-phone-read", "ward-brought", "home-offered"]


async def test_with_her_no_all_that_was_told_of_her_is_gone(town):
    kim, mijin = await coordinator(town), await town.resident("이미진")
    await tells(mijin)
    number = await of(town)
    await kim.forges(f"kindo:no:{number}")
    assert kim.is_told("kin-declined")
    assert mijin.is_told("kin-notice-no")
    await kim.forges(f"kindo:yes:{number}")
    assert kim.is_alerted("error-kin-gone")
    assert await town.rows(select(hosts.c.id)) == []
    await town.sleeps(days=2)
    assert not traces(await everything(town.app.storage), ADDRESS, PHONE, "햇볕이", number=-99)


async def test_who_could_not_be_asked_is_forgotten_after_a_month(town):
    mijin = await town.resident("이미진")
    await tells(mijin)
    await town.sleeps(days=29)
    assert await town.rows(select(kin.c.id))
    await town.sleeps(days=2)
    await town.sleeps(days=1)
    assert await town.rows(select(kin.c.id)) == []


async def test_a_relative_tells_of_two_at_most_and_of_nobody_too_young(town):
    mijin = await town.resident("이미진")
    await tells(mijin, birth="1990")
    assert mijin.is_alerted("error-host-too-young", age=60)
    await mijin.says("/cancel")
    for name in ("이순자", "김복순", "박말자"):
        await tells(mijin, name)
    assert mijin.is_alerted("error-too-many-kin", most=2)
    assert len(await town.rows(select(kin.c.id))) == 2


async def test_neither_another_gu_nor_a_neighbour_nor_who_has_told_hears_her(town):
    kim, mijin = await coordinator(town), await town.resident("이미진")
    far = await moderator_of(town, await admin_of(town), "먼담당", "은평구", role="coordinator")
    await tells(kim)
    number = await of(town)
    for do in ("see", "phone", "yes", "no"):
        await far.forges(f"kindo:{do}:{number}")
        assert far.is_alerted("error-area-not-yours")
        await mijin.forges(f"kindo:{do}:{number}")
        assert mijin.is_alerted("menu-press-unknown")
        await kim.forges(f"kindo:{do}:{number}")
        assert kim.is_alerted("error-kin-own")
    await far.says("/kin")
    assert far.is_told("kin-listed", count=0)
    assert await town.rows(select(kin.c.id)) == [(number,)]


async def test_two_coordinators_at_once_are_one_host(both):
    kim, choi = await coordinator(both), await coordinator(both, "최담당")
    await tells(await both.resident("이미진"))
    number = await of(both)
    await asyncio.gather(
        both.give(kim.press(f"kindo:yes:{number}", kim.screen)),
        both.give(choi.press(f"kindo:yes:{number}", choi.screen)),
    )
    assert len(await both.rows(select(hosts.c.id))) == 1
    assert len(await both.rows(select(residents.c.id).where(residents.c.name == "이순자"))) == 1
