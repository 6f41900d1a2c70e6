"""이순자 offers her room: by telephone, with her family, or by herself; it is visited, described and listed."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.homes.guests import guests
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from storage.vault import Vault
from tests.homing import (
    ADDRESS,
    GUEST_PHONE,
    PHONE,
    asked,
    coordinator,
    describes,
    guest_of,
    hears,
    host_of,
    levels,
    lists,
    match_of,
    offers,
    seeks,
    state,
    verifies,
)
from tests.ruling import admin_of, moderator_of
from tests.town import CITY


def screens(person):
    return "\n".join(screen.text for screen in person.screens)


async def brings(kim, name="이순자"):
    await kim.says("/proxy")
    await kim.says(name)
    await kim.says("문정래미안")
    await kim.says("1950")
    await kim.presses_on("people-summary", "send")
    await kim.presses_on("people-act")


async def test_a_coordinator_enters_who_has_telephoned_and_it_is_recorded(town):
    kim = await coordinator(town)
    await brings(kim)
    await kim.says("/homes")
    await offers(kim, came="")
    ((came, by),) = await town.rows(select(hosts.c.came, hosts.c.by))
    assert (came.value, by) == ("phone", kim.id)
    await kim.presses_on("runtime-behalf", "end")
    noted = await town.rows(select(deeds.c.who).where(deeds.c.deed == "home-offered"))
    assert noted == [(kim.id,)]
    assert ADDRESS not in screens(kim)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_home_is_visited_described_listed_rested_and_left(town, language):
    kim = await coordinator(town, locale=language)
    lee = await town.resident("이순자", birth="1950", locale=language)
    await lee.says("/homes")
    await offers(lee, came="relative")
    assert hears(kim, "homes-notice-host", name="이순자")
    number = await host_of(town)
    await kim.forges(f"hostdo:list:{number}")
    assert kim.is_alerted("error-profile-open")
    await kim.forges(f"hostdo:describe:{number}")
    await kim.says("/cancel")
    await levels(kim)
    await describes(kim, number)
    await kim.forges(f"hostdo:plan:{number}")
    await kim.answers(next(key for key in kim.data if "|=d" in key).rpartition("=")[2])
    await kim.says("14:00")
    assert await state(town, hosts, number) == "visit-planned"
    await kim.forges(f"hostdo:work:{number}")
    await kim.says("현관 등을 갈아야 합니다.")
    assert await state(town, hosts, number) == "work-needed"
    await kim.forges(f"hostdo:plan:{number}")
    await kim.answers(next(key for key in kim.data if "|=d" in key).rpartition("=")[2])
    await kim.says("15:00")
    await kim.forges(f"hostdo:suit:{number}")
    await kim.forges(f"hostdo:list:{number}")
    assert await state(town, hosts, number) == "listed"
    await lee.says("/homes")
    await lee.presses_on("homes-mine", "pause")
    assert await state(town, hosts, number) == "paused"
    assert hears(kim, "homes-notice-host-moved", name="이순자", state=kim.told("host-state-paused"))
    await lee.presses_on("homes-mine", "leave")
    await lee.presses_on("homes-ask-leave", "yes")
    assert await state(town, hosts, number) == "left"


async def test_the_rent_stays_below_half_of_what_is_usual_there(town):
    kim = await coordinator(town)
    lee = await town.resident("이순자", birth="1950")
    await lee.says("/homes")
    await offers(lee)
    number = await host_of(town)
    await describes(kim, number)
    assert kim.told("error-rent-level-unknown") in kim.sees or kim.is_alerted("error-rent-level-unknown")
    await kim.says("/cancel")
    await levels(kim, "400000")
    assert kim.is_told("homes-levelled", amount=400_000, most=200_000)
    await describes(kim, number, rent="250000")
    assert kim.told("error-rent-too-high", most=200_000) in kim.sees or kim.is_alerted(
        "error-rent-too-high", most=200_000
    )
    ((rent,),) = await town.rows(select(hosts.c.rent))
    assert rent == 0


async def test_who_is_younger_than_sixty_is_not_a_host_and_nobody_offers_twice(town):
    young = await town.resident("젊은이", birth="1990")
    await young.says("/homes")
    await offers(young)
    assert young.is_alerted("error-host-too-young", age=60)
    lee = await town.resident("이순자", birth="1950")
    await lee.says("/homes")
    await offers(lee)
    await lee.says("/homes")
    await lee.forges("go:offer-home")
    await offers_again(lee)
    assert len(await town.rows(select(hosts.c.id))) == 1


async def offers_again(person):
    await person.answers("self")
    await person.says("문정래미안")
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    await person.says("방입니다.")
    await person.says(ADDRESS)
    await person.says(PHONE)
    await person.presses_on("homes-offer-summary", "send")
    assert person.is_alerted("error-host-there")


async def test_address_and_telephone_are_nowhere_in_the_open(town, caplog):
    caplog.set_level(logging.DEBUG)
    kim, lee, mina = await asked(town)
    await kim.forges(f"hostdo:address:{await host_of(town)}")
    assert kim.is_told("homes-address", name="이순자", address=ADDRESS, phone=PHONE)
    await kim.forges(f"guestdo:phone:{await guest_of(town)}")
    assert GUEST_PHONE in kim.sees
    await lee.says("/mydata")
    assert any(ADDRESS.encode() in content and PHONE.encode() in content for _, content in lee.files)
    secrets = (ADDRESS, PHONE, GUEST_PHONE)
    for secret in secrets:
        for person in (mina, lee):
            assert secret not in screens(person)
        assert secret not in caplog.text
    await town.app.storage.scour()
    async with town.app.storage.engine.connect() as conn:
        tables = [
            row[0] for row in await conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for table in tables:
            rows = repr((await conn.exec_driver_sql(f'SELECT * FROM "{table}"')).all())  # noqa: S608 -- our own tables
            for secret in secrets:
                assert secret not in rows, table
    file = town.app.storage.engine.url.database
    with open(file, "rb") as raw:  # noqa: ASYNC230, PTH123 -- one small file
        content = raw.read()
    assert not any(secret.encode() in content for secret in secrets)
    noted = await town.rows(
        select(deeds.c.deed).where(deeds.c.deed.in_(["home-address-read", "guest-phone-read"]))
    )
    assert len(noted) == 2


async def test_without_a_key_nobody_is_asked_where_they_live(town):
    town.app.storage.vault = Vault()
    lee = await town.resident("이순자", birth="1950")
    await lee.says("/homes")
    await lee.presses_on("homes-which", "offer")
    assert lee.is_alerted("error-vault-locked")
    await lee.presses_on("homes-which", "seek")
    assert lee.is_alerted("error-vault-locked")


async def test_a_coordinator_of_elsewhere_sees_and_does_nothing_here(town):
    kim, _, _ = await asked(town)
    far = await moderator_of(town, await admin_of(town, "시장님"), "먼담당", "은평구", role="coordinator")
    home, guest, match = await host_of(town), await guest_of(town), await match_of(town)
    for press in (
        *(f"hostcard:{home}", f"hostdo:address:{home}", f"hostdo:leave:{home}", f"hostdo:plan:{home}"),
        *(f"guestcard:{guest}", f"guestdo:phone:{guest}", f"paperseen:identity:{guest}"),
        *(f"matchcard:{match}", f"matchdo:no:{match}", f"matchdo:decline:{match}"),
    ):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours"), press
    await far.forges("homesat:hosts:0")
    assert "이순자" not in far.sees
    await kim.forges("homesat:hosts:0")
    assert "이순자" in str(kim.keys)
    assert await state(town, matches, match) == "delivered"


async def test_papers_hold_for_a_semester_and_are_seen_again(town):
    kim = await coordinator(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(CITY, "homes.papers_days", 60)
    mina = await town.resident("미나", birth="2001")
    await seeks(mina)
    number = await guest_of(town)
    await mina.forges("go:find-home")
    assert mina.is_alerted("error-not-verified")
    await verifies(kim, number, ("identity", "enrolment", "first-reference"))
    assert await state(town, guests, number) == "documents"
    await verifies(kim, number, ("second-reference",))
    assert await state(town, guests, number) == "searching"
    await town.sleeps(days=61)
    assert await state(town, guests, number) == "documents"
    assert hears(mina, "homes-notice-lapsed")
    await verifies(kim, number)
    assert await state(town, guests, number) == "searching"


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_student_finds_a_home_by_dong_days_and_language(town, language):
    kim = await coordinator(town, locale=language)
    lee = await town.resident("이순자", birth="1950", locale=language)
    await lee.says("/homes")
    await offers(lee)
    await lists(kim, await host_of(town))
    mina = await town.resident("미나", birth="2001", locale=language)
    await seeks(mina)
    await verifies(kim, await guest_of(town))
    for tongue, count in (("ko", 1), ("fr", 0)):
        await mina.forges("go:find-home")
        await mina.says("송파구")
        await mina.town.give(mina.press(next(key for key in mina.data if "|==" in key)))
        await mina.answers(tongue)
        assert mina.told("homes-found", count=count) in mina.sees
    await mina.forges(f"homeseen:{await host_of(town)}")
    assert "이순자" not in mina.sees
