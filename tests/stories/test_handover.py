"""이순자 has a telephone of her own now: what was kept for her becomes hers, and nobody else's."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.handover import handovers
from storage.homes.hosts import hosts
from storage.people import acting
from storage.residents import residents
from tests.homing import coordinator, hears, kept_host
from tests.ruling import admin_of, moderator_of


async def offered(kim, ward):
    """The payload of a link to that one's own record."""
    await kim.forges(f"handover:{ward}")
    found = re.search(r"start=(w-\d+)", kim.sees)
    assert found, kim.sees
    return found[1]


async def number(town):
    """What she reads on her screen."""
    return (await town.rows(select(handovers.c.number).order_by(handovers.c.id.desc())))[0][0]


async def reads_out(kim, said):
    """A coordinator has telephoned, and writes down what was read out."""
    await kim.presses_on("handover-heard")
    await kim.says(said)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_her_record_becomes_hers_by_a_link_a_number_and_a_voice(town, language):
    kim = await coordinator(town, locale=language)
    ward = await kept_host(kim)
    link = await offered(kim, ward)
    lee = town.newcomer("순자씨", language)
    await lee.joins(birth="1950", link=link)
    await lee.presses_on("residents-welcome", "open")
    shown = await number(town)
    assert lee.is_told("handover-number", number=" ".join(shown))
    assert "이순자" not in lee.sees, "the link alone tells nothing"
    assert hears(kim, "handover-notice-shown", name="이순자", taker="순자씨")
    assert shown not in "".join(screen.text for screen in kim.screens)
    assert await town.rows(select(hosts.c.resident)) == [(ward,)]
    await reads_out(kim, f"{int(shown) ^ 1:03}")
    assert kim.is_told("handover-wrong", left=2)
    await reads_out(kim, shown)
    assert kim.is_told("handover-done", name="이순자")
    assert lee.is_told("handover-notice-done", name="이순자")
    assert await town.rows(select(hosts.c.resident)) == [(lee.id,)]
    assert await town.rows(select(residents.c.id).where(residents.c.id == ward)) == []
    assert await town.rows(select(acting.c.ward)) == [], "and nobody acts in her name any more"
    noted = await town.rows(select(deeds.c.deed).where(deeds.c.deed.like("handover-%")).order_by(deeds.c.id))
    assert [deed for (deed,) in noted] == ["handover-offered", "handover-wrong", "handover-done"]
    await lee.says("/homes")
    assert lee.caption("homes-mine", "leave") in lee.keys


async def test_a_code_may_be_typed_with_gaps_and_other_digits_open_nothing(town):
    kim = await coordinator(town)
    link = await offered(kim, await kept_host(kim))
    lee = await town.resident("순자씨", birth="1950")
    await lee.says("0000 000 000")
    assert await number(town) == ""
    code = link.removeprefix("w-")
    await lee.says(f"{code[:4]} {code[4:7]}-{code[7:]}")
    assert lee.is_told("handover-number", number=" ".join(await number(town)))


async def test_whoever_finds_the_link_gets_nothing_and_she_gets_another(town):
    kim = await coordinator(town)
    ward = await kept_host(kim)
    link = await offered(kim, ward)
    thief, lee = await town.resident("주운이"), await town.resident("순자씨", birth="1950")
    await thief.says(f"/start {link}")
    await lee.says(f"/start {link}")
    assert lee.is_told("error-handover-gone")
    for _ in range(3):
        await reads_out(kim, f"{(int(await number(town)) + 1) % 1000:03}")
    assert kim.is_told("handover-wrong", left=0)
    assert thief.is_told("handover-notice-ended")
    again = await offered(kim, ward)
    await thief.says(f"/start {link}")
    assert thief.is_told("error-handover-gone")
    await lee.says(f"/start {again}")
    await kim.presses_on("handover-not")
    assert kim.is_told("handover-ended")
    assert await town.rows(select(hosts.c.resident)) == [(ward,)]


async def test_who_keeps_the_record_is_not_she_and_another_gu_hears_nothing(town):
    kim = await coordinator(town)
    ward = await kept_host(kim)
    link = await offered(kim, ward)
    await kim.says(f"/start {link}")
    assert kim.is_told("error-handover-own")
    far = await moderator_of(town, await admin_of(town), "먼담당", "은평구", role="coordinator")
    lee = await town.resident("순자씨", birth="1950")
    await far.forges(f"handover:{ward}")
    assert far.is_alerted("error-person-gone")
    await lee.says(f"/start {link}")
    ((one,),) = await town.rows(select(handovers.c.id))
    for was in ("1", "0"):
        await far.forges(f"handheard:{one}:{was}")
        assert far.is_alerted("error-area-not-yours")
        await lee.forges(f"handheard:{one}:{was}")
        assert lee.is_alerted("menu-press-unknown")
    await kim.forges(f"handover:{lee.id}")
    assert kim.is_alerted("error-no-ward")


async def test_what_she_offers_twice_is_settled_first(town):
    kim = await coordinator(town)
    link = await offered(kim, await kept_host(kim))
    lee = await town.resident("순자씨", birth="1950")
    await kept_host(lee, own=True)
    await lee.says(f"/start {link}")
    await reads_out(kim, await number(town))
    assert kim.told("error-merge-in-the-way", count=1) in kim.sees
    assert len(await town.rows(select(hosts.c.id))) == 2


async def test_two_who_open_it_at_once_are_one(both):
    kim = await coordinator(both)
    link = await offered(kim, await kept_host(kim))
    first, second = await both.resident("가람", birth="1950"), await both.resident("나루", birth="1950")
    opens = [both.give(person.message(text=f"/start {link}")) for person in (first, second)]
    await asyncio.gather(*opens)
    shown = "handover-number", {"number": " ".join(await number(both))}
    assert sum(hears(person, shown[0], **shown[1]) for person in (first, second)) == 1
    ((taker,),) = await both.rows(select(handovers.c.taker))
    await reads_out(kim, await number(both))
    assert await both.rows(select(hosts.c.resident)) == [(taker,)]
