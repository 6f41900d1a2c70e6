"""Lottery rounds: announced, entered, closed, drawn once; slots taken, passed on, recomputed by anybody."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from bot.actions import lottery as acts
from bot.actions.rights import declared as rights
from bot.domain.lottery import commitment
from storage.audit import deeds
from storage.bookings import bookings
from storage.lottery import lottery_entries, lottery_rounds, lottery_slots
from storage.waitlist import waits
from tests.borrowing import hears
from tests.letting import PROMISES, at, holds, house, states
from tests.ruling import moderator_of
from tests.town import SEOUL, founded

SATURDAY = date(2026, 12, 12)
NAME = "연말 토요일"
SCRIPT = Path(__file__).parents[1] / "recompute.py"
OPENS, CLOSES = date(2026, 11, 24), date(2026, 11, 30)
DRAWN_ON = date(2026, 12, 2)
DRAWS = datetime(2026, 12, 2, 10, tzinfo=SEOUL)


async def round_of(town):
    return (await town.rows(select(lottery_rounds).order_by(lottery_rounds.c.id.desc()).limit(1)))[0]


async def prepares(park, number, hours=((10, 12),)):
    """A draft with hours of a room on a Saturday."""
    await park.says("/rounds")
    await park.presses_on("lottery-house", "new")
    await park.says(NAME)
    made = await round_of(park.town)
    for first, last in hours:
        await park.forges(f"roundslot:{made.id}:{number}")
        await park.says(SATURDAY.isoformat())
        await park.says(f"{first:02}:00")
        await park.says(f"{last:02}:00")
    return made.id


async def announces(park, first=OPENS, last=CLOSES, draws=DRAWN_ON):
    await park.presses_on("lottery-kept", "announce")
    for day in (first, last, draws):
        await park.says(day.isoformat())
    await park.presses_on("lottery-announce-summary", "send")


async def round_open(town, hours=((10, 12),), **more):
    """A round in which one can enter."""
    mayor, park, number = await house(town, **more)
    made = await prepares(park, number, hours)
    await announces(park)
    await town.sleeps(days=1)
    return mayor, park, made


async def enters(person, number, *wishes, people=5):
    """A ticket, by the keys of the card."""
    await person.forges(f"roundwish:{number}:{'.'.join(str(wish) for wish in wishes)}")
    await person.presses_on("lottery-wishes", "done")
    await person.says(str(people))
    await person.answers("meeting")
    await person.says("아파트 주민 뜨개질 모임입니다")
    for promise in PROMISES:
        await person.answers(promise)
    await person.presses_on("form-done")
    await person.presses_on("lottery-enter-summary", "send")


async def tickets(town):
    """Each person with their row."""
    return {row.person: row for row in await town.rows(select(lottery_entries))}


async def paper_of(person, number):
    await person.forges(f"myround:paper:{number}")
    name, content = person.files[-1]
    assert name == f"pumasi-lottery-{number}.json"
    return content


def facts(first=10, last=12, **more):
    begins, ends = at(first, day=SATURDAY), at(last, day=SATURDAY).time()
    return {
        "name": NAME,
        "place": "문정2동 주민센터",
        "room": "회의실",
        "begins": begins,
        "ends": ends,
        **more,
    }


async def drawn(town):
    await town.sleeps(days=8)
    return await round_of(town)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_round_is_announced_entered_drawn_and_what_was_won_is_booked(both, language):
    _, park, number = await house(both, locale=language)
    anna, boris = await both.resident("안나", locale=language), await both.resident("보리", locale=language)
    made = await prepares(park, number)
    await anna.says("/lottery")
    assert anna.is_told("lottery-around", count=0)
    await announces(park)
    told = await round_of(both)
    assert park.is_told("lottery-announced", commitment=told.commitment)
    assert commitment(told.seed) == told.commitment
    await anna.says("/lottery")
    await anna.presses(NAME)
    assert told.commitment in anna.sees
    assert told.seed not in anna.sees
    assert anna.told("lottery-enter") not in anna.keys
    await both.sleeps(days=1)
    for person in (anna, boris):
        await person.forges(f"round:{made}")
        await person.presses_on("lottery-enter")
        await person.presses_on("lottery-unwished", **slot())
        assert person.told("lottery-wished", rank=1, **slot()) in person.keys
        await enters(person, made, 1)
        ticket = (await tickets(both))[person.id].ticket
        assert person.is_told("lottery-entered", ticket=ticket)
    assert b"tickets" not in await paper_of(anna, made)
    await both.sleeps(days=7)
    closed = json.loads(await paper_of(anna, made))
    assert len(closed["tickets"]) == 2
    assert closed["seed"] is None
    await both.sleeps(days=1)
    found = await tickets(both)
    won, other = sorted((anna, boris), key=lambda one: found[one.id].state != "offered")
    until = DRAWS + timedelta(hours=48)
    assert hears(won, "lottery-notice-won", **facts(until=until)), won.sees
    assert hears(other, "lottery-notice-reserve", name=NAME, place="문정2동 주민센터", count=1)
    assert hears(park, "lottery-notice-drawn", name=NAME, place="문정2동 주민센터", tickets=2, winners=1)
    await won.presses_on("lottery-yes")
    assert won.is_told("lottery-did-yes")
    assert await states(both) == ["cancelled", "approved"]
    assert hears(other, "lottery-notice-lost", name=NAME, place="문정2동 주민센터")
    assert (await round_of(both)).state == "ended"
    await other.forges(f"round:{made}")
    assert told.seed in other.sees


def slot(first=10, last=12):
    told = facts(first, last)
    return {"room": told["room"], "begins": told["begins"], "ends": told["ends"]}


def recomputed(file):
    script = [sys.executable, str(SCRIPT), str(file)]
    return subprocess.run(script, check=False, capture_output=True, text=True)  # noqa: S603 -- our own


async def test_anybody_recomputes_the_winners_from_the_published_file(town, tmp_path):
    _, _, made = await round_open(town, hours=((9, 11), (11, 13), (13, 15)))
    crowd = [await town.resident(f"이웃{n}") for n in range(7)]
    wishes = ((1, 2, 3), (1, 3), (1,), (2, 1), (1, 2), (3, 1, 2), (2,))
    for person, wished in zip(crowd, wishes, strict=True):
        await enters(person, made, *wished)
    await drawn(town)
    stranger = await town.resident("은진")
    file = tmp_path / "round.json"
    file.write_bytes(await paper_of(stranger, made))
    told = json.loads(file.read_text("utf-8"))
    found = json.loads(recomputed(file).stdout)
    assert found == told["winners"]
    assert set(found) == {"1", "2", "3"}
    offered = {str(row.slot): row.ticket for row in (await tickets(town)).values() if row.state == "offered"}
    assert offered == found
    assert not any(person.name in file.read_text("utf-8") for person in crowd)
    file.write_text(file.read_text("utf-8").replace(told["seed"], "0" * 64), "utf-8")
    assert recomputed(file).returncode


async def test_until_the_draw_nobody_books_what_is_drawn(town):
    _, park, number = await house(town)
    made = await prepares(park, number)
    anna = await town.resident("안나")
    await holds(anna, number, at(10, day=SATURDAY))
    assert "회의실" in anna.sees
    assert await states(town) == ["approved"]
    row = (await town.rows(select(lottery_slots.c.id)))[0][0]
    await park.forges(f"dropslot:{row}")
    assert park.is_told("lottery-dropped")
    await holds(anna, number, at(10, day=SATURDAY))
    assert await states(town) == ["cancelled", "tentative"]
    await park.forges(f"roundslot:{made}:{number}")
    await park.says(SATURDAY.isoformat())
    await park.says("10:00")
    await park.says("12:00")
    assert await town.rows(select(lottery_slots.c.id)) == []


async def test_who_declines_or_is_silent_leaves_it_to_the_next_in_line_and_then_to_all(town):
    _, _, made = await round_open(town)
    crowd = [await town.resident(name) for name in ("안나", "보리", "채원")]
    for person in crowd:
        await enters(person, made, 1)
    await drawn(town)
    line = json.loads(await paper_of(crowd[0], made))["order"]
    by_ticket = {row.ticket: row.person for row in (await tickets(town)).values()}
    first, second, third = ({p.id: p for p in crowd}[by_ticket[ticket]] for ticket in line)
    await third.forges(f"myround:yes:{made}")
    assert third.is_told("error-entry-step-impossible")
    await first.forges(f"myround:no:{made}")
    assert first.is_told("lottery-did-no")
    until = town.calendar.now() + timedelta(hours=48)
    assert hears(second, "lottery-notice-moved-up", **facts(until=until))
    await town.sleeps(hours=24, minutes=1)
    assert hears(second, "lottery-notice-confirm", **facts(until=until))
    await town.sleeps(hours=24)
    assert hears(second, "lottery-notice-lapsed", name=NAME, place="문정2동 주민센터")
    await second.forges(f"myround:yes:{made}")
    assert second.is_told("error-entry-step-impossible")
    assert {row.state for row in (await tickets(town)).values()} == {"declined", "lapsed", "offered"}
    await third.forges(f"myround:no:{made}")
    assert (await round_of(town)).state == "ended"
    assert await states(town) == ["cancelled"]


async def test_a_round_is_drawn_once_by_two_processes_and_after_a_restart(both):
    _, _, made = await round_open(both)
    anna, boris = await both.resident("안나"), await both.resident("보리")
    for person in (anna, boris):
        await enters(person, made, 1)
    other, app = await founded(both.app.storage.engine.url.render_as_string(hide_password=False))
    then = both.calendar.now() + timedelta(days=8)

    async def sweeps(town):
        async with town.app.storage.transaction(then) as city:
            await city.refresh(await city.areas.edition())
            await acts.sweep(city)

    await asyncio.gather(sweeps(both), sweeps(other))
    await app.close()
    await both.sleeps(days=8, minutes=2)
    found = await tickets(both)
    assert sorted(row.state for row in found.values()) == ["offered", "waiting"]
    winner = next(one for one in (anna, boris) if found[one.id].state == "offered")
    words = winner.told("lottery-notice-won", **facts(until=then + timedelta(hours=48)))
    assert sum(words in screen.text for screen in winner.screens) == 1
    row = dict(
        (await both.rows(select(lottery_entries).where(lottery_entries.c.state == "offered")))[0]._mapping
    )
    row |= {"id": 99, "ticket": "X", "person": next(who for who in found if who != winner.id)}
    with pytest.raises(IntegrityError):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(insert(lottery_entries).values(row))


async def test_a_ticket_weighs_more_for_each_loss_and_a_winner_pauses(town):
    _, park, made = await round_open(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    for person in (anna, boris):
        await enters(person, made, 1)
    await drawn(town)
    found = await tickets(town)
    won, lost = sorted((anna, boris), key=lambda one: found[one.id].state != "offered")
    await won.forges(f"myround:yes:{made}")
    number = (await town.rows(select(bookings.c.room)))[0][0]
    second = await prepares(park, number, ((14, 16),))
    await announces(park, date(2026, 12, 3), date(2026, 12, 4), date(2026, 12, 5))
    await town.sleeps(days=1)
    await enters(won, second, 1)
    assert len(await town.rows(select(lottery_entries).where(lottery_entries.c.round == second))) == 0
    await enters(lost, second, 1)
    await town.sleeps(days=3)
    rows = await town.rows(select(lottery_entries).where(lottery_entries.c.round == second))
    assert [(row.person, row.weight, row.state) for row in rows] == [(lost.id, 2, "offered")]


async def test_a_round_is_withdrawn_before_the_draw_and_everybody_in_it_is_told(town):
    _, park, made = await round_open(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await enters(anna, made, 1)
    await enters(boris, made, 1)
    await boris.forges(f"myround:leave:{made}")
    assert boris.is_told("lottery-did-leave")
    await park.forges(f"keepround:withdraw:{made}")
    await park.says("방을 고칩니다")
    assert park.is_told("lottery-withdrawn")
    told = {"name": NAME, "place": "문정2동 주민센터", "why": "방을 고칩니다"}
    assert hears(anna, "lottery-notice-withdrawn", **told)
    assert not hears(boris, "lottery-notice-withdrawn", **told)
    assert await states(town) == ["cancelled"]
    await town.sleeps(days=9)
    assert {row.state for row in (await tickets(town)).values()} == {"back"}
    await anna.forges(f"round:{made}")
    assert anna.is_told("error-round-gone")
    done = [row[0] for row in await town.rows(select(deeds.c.deed).where(deeds.c.deed.like("lottery-%")))]
    assert sorted(done) == ["lottery-announced", "lottery-made", "lottery-withdrawn"]


async def test_what_is_wrong_is_refused_with_the_way_on(town):
    mayor, park, number = await house(town)
    made = await prepares(park, number, ())
    await park.forges(f"keepround:announce:{made}")
    for day in (OPENS, CLOSES, DRAWS.date()):
        await park.says(day.isoformat())
    await park.presses_on("lottery-announce-summary", "send")
    assert park.is_alerted("error-round-empty")
    anna = await town.resident("안나")
    await anna.forges(f"round:{made}")
    assert anna.is_told("error-round-gone")
    far = await moderator_of(town, mayor, "먼관리", "은평구", role="manager")
    for data in (f"keepround:see:{made}", f"keepround:withdraw:{made}", f"roundslot:{made}:{number}"):
        await far.forges(data)
    await anna.forges(f"keepround:withdraw:{made}")
    assert anna.is_alerted("menu-press-unknown")
    assert (await round_of(town)).state == "draft"
    assert await town.rows(select(lottery_slots.c.id)) == []


async def test_who_leaves_the_city_before_the_draw_wins_nothing_and_the_list_stays(town):
    _, _, made = await round_open(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    for person in (anna, boris):
        await enters(person, made, 1)
    await town.sleeps(days=7)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await rights.ends(city, await city.residents.resident(anna.id))
    await town.sleeps(days=2)
    assert {who: row.state for who, row in (await tickets(town)).items()} == {
        anna.id: "back",
        boris.id: "offered",
    }
    assert len(json.loads(await paper_of(boris, made))["tickets"]) == 2


@pytest.mark.parametrize("drawn_before", [False, True])
async def test_a_day_that_is_closed_withdraws_the_round_and_all_are_told_why(town, drawn_before):
    _, park, made = await round_open(town, hours=((10, 12),))
    anna, boris = await town.resident("안나"), await town.resident("보리")
    for person in (anna, boris):
        await enters(person, made, 1)
    if drawn_before:
        await drawn(town)
    number = (await town.rows(select(lottery_slots.c.room)))[0][0]
    await park.forges(f"keeproom:{number}:shut")
    await park.says(SATURDAY.isoformat())
    await park.says("바닥 공사")
    told = {"name": NAME, "place": "문정2동 주민센터", "why": "바닥 공사"}
    heard = [hears(person, "lottery-notice-withdrawn", **told) for person in (anna, boris)]
    assert heard.count(True) == (1 if drawn_before else 2)
    assert (await round_of(town)).state == ("ended" if drawn_before else "withdrawn")
    assert await states(town) == ["cancelled"]
    if drawn_before:
        loser = boris if heard[0] else anna
        assert hears(loser, "lottery-notice-lost", name=NAME, place="문정2동 주민센터")


async def test_a_room_that_ends_shows_the_round_that_it_withdraws(town):
    _, park, made = await round_open(town)
    anna = await town.resident("안나")
    await enters(anna, made, 1)
    number = (await town.rows(select(lottery_slots.c.room)))[0][0]
    await park.forges(f"ending:end:1:{number}")
    await park.says("2026-12-01")
    await park.says("철거")
    assert park.told("endings-preview-round", name=NAME) in park.sees
    await park.answers("yes")
    assert hears(anna, "lottery-notice-withdrawn", name=NAME, place="문정2동 주민센터", why="철거")
    assert (await round_of(town)).state == "withdrawn"


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_hours_of_a_round_say_so_lead_to_it_and_are_not_let_otherwise(town, language):
    _, park, made = await round_open(town)
    anna = await town.resident("안나", locale=language)
    number, block = (await town.rows(select(lottery_slots.c.room, lottery_slots.c.block)))[0]
    await holds(anna, number, at(10, day=SATURDAY))
    assert anna.is_told("bookings-drawn", name=NAME)
    assert await town.rows(select(waits.c.id)) == []
    await anna.presses_on("bookings-to-round")
    assert anna.told("lottery-enter") in anna.keys
    await anna.forges(f"room:{number}")
    assert anna.told("rooms-round", name=NAME) in anna.keys
    for deed in ("unblock", "absent"):
        await park.forges(f"judgebooking:{deed}:{block}")
    assert await states(town) == ["approved"]
    await park.forges(f"keepround:withdraw:{made}")
    await park.says("비가 옵니다")
    assert await states(town) == ["cancelled"]
    await anna.forges(f"room:{number}")
    assert anna.told("rooms-round", name=NAME) not in anna.keys
