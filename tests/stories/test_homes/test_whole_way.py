"""이순자, 76, telephones the office. Then all of it: to the end of a year, or to a stop at three at night.

Once she never has the messenger, and whoever looks after her does everything she says on the telephone; once
she has it later, and her record becomes hers by a link, a number and a voice that is known.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from storage.homes.guests import guests
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from storage.notices import notices
from storage.stays import agreements, checks, tasks
from tests.homing import (
    ADDRESS,
    GUEST_PHONE,
    PHONE,
    asks,
    coordinator,
    guest_of,
    hears,
    host_of,
    kept_host,
    lists,
    match_of,
    seeks,
    state,
    verifies,
)
from tests.remembering import everything, traces
from tests.ruling import admin_of, moderator_of
from tests.stories.test_handover import number as shown_number
from tests.stories.test_handover import offered, reads_out
from tests.stories.test_stays import CONTACTS, drafts, feels, first_and_last, mark, plans, until
from tests.town import SEOUL

WAYS = [(way, language) for way in ("by telephone", "herself") for language in ("ko", "en", "fr")]


UNSAID = select(notices.c.key).where(notices.c.said.is_(None))


class ByTelephone:
    """She says it on the telephone, and the coordinator enters it."""

    def __init__(self, kim, number):
        self.kim, self.id = kim, number

    async def accepts(self, number):
        assert hears(self.kim, "homes-notice-question"), "it is read out to her"
        await self.kim.forges(f"matchdo:yes:{number}")

    async def likes(self, number):
        await self.kim.forges(f"stayheard:host:1:{number}")

    async def agrees(self, number):
        await self.kim.forges(f"staysign|host|{await mark(self.kim.town)}|{number}")

    async def feels(self):
        newest = select(func.max(checks.c.id)).where(checks.c.person == self.id, checks.c.key.like("check-%"))
        ((question,),) = await self.kim.town.rows(newest)
        await self.kim.forges(f"stayphone:{question}")
        await self.kim.answers("good")
        await self.kim.answers("yes")

    async def wishes(self):
        newest = select(func.max(checks.c.id)).where(checks.c.person == self.id, checks.c.key.like("renew-%"))
        ((question,),) = await self.kim.town.rows(newest)
        await self.kim.forges(f"stayhear:1:{question}")

    async def stops(self, number):
        await self.kim.forges(f"staystep:ask-stop:{number}")
        await self.kim.presses_on("stays-ask-stop", "yes")

    def screens(self):
        return [screen.text for screen in self.kim.screens]


class Herself:
    """She presses and types, in plain words."""

    def __init__(self, kim, lee):
        self.kim, self.lee, self.id = kim, lee, lee.id

    async def accepts(self, _):
        assert hears(self.lee, "homes-notice-question")
        await self.lee.says({"ko": "녜 만날게요", "en": "yes please", "fr": "oui"}[self.lee.reads])
        assert self.lee.is_told("homes-said-yes")
        await self.lee.town.sleeps(minutes=11)

    async def likes(self, _):
        await self.lee.presses_on("stays-card", "like")

    async def agrees(self, number):
        await self.lee.forges(f"staydo:read:{number}")
        for _ in range(2):
            await self.lee.presses_on("stays-next")
        await self.lee.presses_on("stays-terms", "agree")
        await self.lee.town.sleeps(minutes=11)

    async def feels(self):
        await feels(self.lee)

    async def wishes(self):
        await self.lee.presses_on("stays-wish-yes")
        await self.lee.town.sleeps(minutes=11)

    async def stops(self, _):
        await self.lee.says("/stay")
        await self.lee.presses_on("stays-card", "stop")
        assert "112" in self.lee.sees.splitlines()[0]
        await self.lee.presses_on("stays-ask-stop", "yes")

    def screens(self):
        return [screen.text for screen in self.lee.screens]


async def begins(town, way, language):
    """From the first call until her room is listed; then her record may become hers."""
    kim = await coordinator(town, locale=language)
    ward = await kept_host(kim)
    await lists(kim, await host_of(town))
    assert await state(town, hosts, await host_of(town)) == "listed"
    if way == "by telephone":
        return kim, ByTelephone(kim, ward)
    link = await offered(kim, ward)
    lee = town.newcomer("이순자", language)
    await lee.joins(birth="1950", link=link)
    await lee.presses_on("residents-welcome", "open")
    await reads_out(kim, await shown_number(town))
    return kim, Herself(kim, lee)


async def moves_in(town, way, language):
    """On: a student comes, is read, told of, met, agreed with, and moves in."""
    kim, soonja = await begins(town, way, language)
    mina = await town.resident("미나", birth="2001", locale=language)
    await seeks(mina)
    await verifies(kim, await guest_of(town))
    await asks(mina, await host_of(town))
    number = await match_of(town)
    await kim.forges(f"matchdo:screen:{number}")
    await soonja.accepts(number)
    assert await state(town, matches, number) == "yes"
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await soonja.likes(number)
    await mina.presses_on("stays-card", "like")
    await town.sleeps(minutes=11)
    await drafts(kim, number)
    await soonja.agrees(number)
    await mina.forges(f"staydo:read:{number}")
    await mina.presses_on("stays-terms", "agree")
    await kim.forges(f"staysign|staff|{await mark(town)}|{number}")
    assert await state(town, matches, number) == "signed"
    await kim.forges(f"staystep:paper:{number}")
    assert kim.files[-1][1].startswith(b"%PDF")
    await kim.forges(f"staystep:begin:{number}")
    await kim.says("내일")
    assert await state(town, matches, number) == "trial"
    return kim, soonja, mina, number


@pytest.mark.parametrize(("way", "language"), WAYS)
async def test_from_the_first_call_to_the_end_of_a_year_and_what_is_left_of_it(town, way, language):
    kim, soonja, mina, number = await moves_in(town, way, language)
    first, last = await first_and_last(town, number)
    for days in (3, 14, 30):
        await until(town, first + timedelta(days=days))
        await soonja.feels()
        await feels(mina)
    await kim.forges(f"keepstay:{number}")
    assert kim.told("stays-moods", name="이순자", good=3, fair=0, worried=0, silent=0) in kim.sees
    await kim.forges(f"staystep:settle:{number}")
    await until(town, last - timedelta(days=45))
    await soonja.wishes()
    await mina.presses_on("stays-wish-yes")
    await kim.forges(f"staystep:renew:{number}")
    _, later = await first_and_last(town, number)
    assert later.month == (last.month + 6 - 1) % 12 + 1
    assert {row.edition for row in await town.rows(select(agreements.c.edition))} == {1, 2}
    await until(town, later)
    choi = await coordinator(town, "최담당", locale=language)  # whose time is a year, too, has a successor
    await choi.forges(f"staystep:end:{number}")
    assert await state(town, matches, number) == "ended"
    assert hears(mina, "stays-notice-ended", name="이순자")
    await until(town, later + timedelta(days=60))
    assert "stays-notice-" not in " ".join([key for (key,) in await town.rows(UNSAID)])
    await until(town, later + timedelta(days=400))
    await town.sleeps(days=1)
    for table in (matches, agreements, checks):
        assert not await town.rows(select(table.c.id)), f"{table.name}: a year after its end nothing is left"
    cells = await everything(town.app.storage)
    assert not traces(cells, CONTACTS, ADDRESS, PHONE, GUEST_PHONE, number=-99)


@pytest.mark.parametrize(("way", "language"), WAYS)
async def test_at_three_at_night_she_stops_it_and_nobody_is_reminded_of_anything(town, way, language):
    kim, soonja, mina, number = await moves_in(town, way, language)
    judge = await moderator_of(town, await admin_of(town), "밤지기", locale=language)
    first, _ = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    night = town.calendar.now().astimezone(SEOUL).replace(hour=3, minute=0) + timedelta(days=1)
    await town.sleeps(seconds=(night - town.calendar.now()).total_seconds())
    said = len(mina.screens)
    await soonja.stops(number)
    assert await state(town, matches, number) == "stopped"
    by = "staff" if way == "by telephone" else "host"
    name = kim.name if way == "by telephone" else "이순자"
    for person in (judge, kim):
        assert hears(person, "stays-notice-stopped", host="이순자", guest="미나", by=by, name=name)
    assert len(mina.screens) == said, "she hears of it by telephone"
    for press in (f"staydo:where:{number}", f"staydo:write:{number}", "staywish:1:1"):
        await mina.forges(press)
    assert await state(town, matches, number) == "stopped"
    calls = await town.rows(select(tasks.c.kind).where(tasks.c.done.is_(None)))
    assert [row.kind.value for row in calls] == ["stopped", "stopped"]
    told, hers = len(mina.screens), len(soonja.screens())
    await town.sleeps(days=30)
    await town.sleeps(days=200)
    assert len(mina.screens) == told
    if way == "herself":
        assert len(soonja.screens()) <= hers + 1, "at most the monthly word about cheats"
    assert not await town.rows(select(checks.c.id).where(checks.c.answered.is_(None), checks.c.asked > night))
    assert await town.rows(select(guests.c.state)) != [], "kept until a coordinator has looked into it"
