"""Feeds: a calendar of one's bookings and of a room at a secret address, read by an ordinary program."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar
from sqlalchemy import func, select

from bot.app.feeds import add_feeds
from storage.feeds import feeds
from tests.letting import at, back_to_building, books, house
from tests.ruling import moderator_of

PUBLIC = "https://pumasi.example.org"


@asynccontextmanager
async def served(town):
    """Whatever program looks at the bot's calendars."""
    async with TestClient(TestServer(add_feeds(web.Application(), town.app))) as client:
        yield client


def path(person):
    return re.search(r"https://pumasi\.example\.org(/calendar/\S+\.ics)", person.sees)[1]


async def events(client, where, status=200):
    response = await client.get(where)
    assert response.status == status
    if status != 200:
        return None
    assert response.content_type == "text/calendar"
    raw = await response.read()
    lines = raw.split(b"\r\n")
    assert b"\n" not in b"".join(lines), "every line ends with CRLF"
    assert all(len(line) <= 75 for line in lines), "and is folded"
    whole = Calendar.from_ical(raw)
    assert whole["VERSION"] == "2.0"
    assert whole["PRODID"]
    return {str(event["UID"]): event for event in whole.walk("VEVENT")}


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_ones_bookings_are_looked_at_by_a_calendar_program_and_follow_every_change(both, language):
    both.app.storage.public = PUBLIC
    _, park, number = await house(both, locale=language)
    anna = await both.resident("안나", locale=language)
    booking = await books(anna, number, at(10), 120)
    await anna.says("/calendar")
    await anna.presses_on("feeds-none", "open")
    async with served(both) as client:
        mine = path(anna)
        uid = f"{booking.key}@pumasi"
        asked = (await events(client, mine))[uid]
        assert (asked["STATUS"], asked["SUMMARY"]) == ("TENTATIVE", "회의실")
        assert (asked.decoded("DTSTART"), asked.decoded("DTEND")) == (at(10), at(12))
        await park.forges(f"judgebooking:approve:{booking.id}")
        yes = (await events(client, mine))[uid]
        assert yes["STATUS"] == "CONFIRMED"
        assert int(yes["SEQUENCE"]) > int(asked["SEQUENCE"])
        await anna.forges(f"mybooking:sure:{booking.id}")
        no = (await events(client, mine))[uid]
        assert no["STATUS"] == "CANCELLED"
        assert int(no["SEQUENCE"]) > int(yes["SEQUENCE"])


async def test_a_program_that_has_it_already_is_not_told_again(town):
    town.app.storage.public = PUBLIC
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await anna.says("/calendar")
    await anna.presses_on("feeds-none", "open")
    async with served(town) as client:
        first = await client.get(path(anna))
        town.calendar.advance(timedelta(hours=1))
        again = await client.get(path(anna), headers={"If-None-Match": first.headers["ETag"]})
        assert again.status == 304
        where = path(anna)
        await books(anna, number, at(10))
        changed = await client.get(where, headers={"If-None-Match": first.headers["ETag"]})
        assert changed.status == 200


async def test_a_new_address_ends_the_old_one_and_none_is_left_when_it_is_ended(town):
    town.app.storage.public = PUBLIC
    anna = await town.resident("안나")
    await anna.forges("myfeed:open")
    old = path(anna)
    await anna.presses_on("feeds-anew")
    new = path(anna)
    assert old != new
    async with served(town) as client:
        await events(client, old, status=404)
        assert await events(client, new) == {}
        await anna.presses_on("feeds-end")
        assert anna.is_told("feeds-ended")
        await events(client, new, status=404)
        await events(client, "/calendar/a-key-that-nobody-was-given.ics", status=404)


async def test_a_rooms_calendar_names_nobody_and_is_for_who_manages_it(town):
    town.app.storage.public = PUBLIC
    mayor, park, number = await house(town, approval=False)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    anna = await town.resident("안나은별")
    booking = await books(anna, number, at(10))
    await other.forges(f"roomfeed:open:{number}")
    assert other.is_alerted("error-area-not-yours")
    await back_to_building(park)
    await park.presses("회의실")
    await park.presses_on("feeds-door")
    await park.forges(f"roomfeed:open:{number}")
    found = [screen for screen in park.screens if "/calendar/" in screen.text][-1]
    where = re.search(r"org(/calendar/\S+\.ics)", found.text)[1]
    async with served(town) as client:
        event = (await events(client, where))[f"{booking.key}@pumasi"]
        assert event["SUMMARY"] == park.told("feeds-taken")
        assert "안나은별" not in (await (await client.get(where)).text())
        assert "뜨개질" not in (await (await client.get(where)).text())
        async with town.app.storage.transaction(town.calendar.now()) as city:
            from storage.roles import grants  # noqa: PLC0415 -- the role itself ends

            await city._conn.execute(
                grants.update().where(grants.c.resident == park.id).values(until=city.now)
            )
        await events(client, where, status=404)


async def test_where_nobody_can_look_no_address_is_made(town):
    anna = await town.resident("안나")
    await anna.forges("myfeed:open")
    assert anna.is_alerted("error-feeds-not-served")
    assert (await town.rows(select(func.count()).select_from(feeds)))[0][0] == 0
