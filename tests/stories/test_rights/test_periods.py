"""Everything that is said to be kept so long goes after that, and not before: each declared period is tried."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import Boolean, insert, select, update

from bot.actions import datasets
from bot.actions.rights import declared
from bot.domain.areas import AreaId
from storage.asking import asks
from storage.barter import listings
from storage.bookings import bookings
from storage.broadcast import broadcasts
from storage.callers import callers
from storage.cases import cases, looks
from storage.conduct import sanctions
from storage.datasets.table import dataset_jobs, dataset_wrong
from storage.donations import donations
from storage.handover import handovers
from storage.homes.guests import guests, papers
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from storage.items import items
from storage.kin import kin
from storage.ledger.book import transfers
from storage.lending import item_holds, item_supplies, lending_owed, loan_photos, loans, supply_uses
from storage.lottery import lottery_entries, lottery_rounds, lottery_slots
from storage.people import merges, notes
from storage.places import places
from storage.points import marks as room_points
from storage.polls import circles, poll_options, poll_votes, polls
from storage.residents import consents
from storage.rings.proposals import ring_members, rings
from storage.roles import grants, invites
from storage.rooms import rooms
from storage.series import series
from storage.settings import rule_changes
from storage.stays import agreements, checks, lines, tasks
from storage.tables import Json, Listed, Moment, Word
from storage.trades import trades
from storage.turns import conversations
from storage.visits import findings
from storage.waitlist import waits as room_waits
from storage.works import works
from tests.paying import gives
from tests.town import CITY
from tests.trading import proposes

ANNA, BADA, STRANGER = 1001, 1002, 424_242
BY_THEMSELVES = {
    *("answers", "drafts", "unreadable", "notices"),  # the runtime: tests/runtime/test_sessions, test_outbox
    *("words", "talks", "deeds"),  # their features' sweeps: test_relay, test_helpline, test_audit
    "files",  # below
    "backups",  # whoever runs it: the README's second line of cron
}


def filled(table, now, **given):
    """A row with ``given`` in it, and anything that fits in what must not be empty."""
    needed = {column.name: _any(column, now) for column in table.c if _is_needed(column)}
    return insert(table).values(needed | given)


def _is_needed(column):
    is_numbered = column.primary_key and column.autoincrement is not False
    return not (column.nullable or column.server_default is not None or is_numbered)


def _any(column, now):
    kind = column.type
    if isinstance(kind, Word):
        return next(iter(kind.words))
    if isinstance(kind, Moment):
        return now
    if isinstance(kind, Json):
        return () if isinstance(kind, Listed) else {}
    if column.name == "area":
        return CITY
    return False if isinstance(kind, Boolean) else 1 if kind.python_type is int else ""


def row(table, **given):
    """One row; ``now`` is the moment from which its period counts."""

    async def put(town, do):
        now = town.calendar.now()
        await do(
            filled(table, now, **{name: now if value is NOW else value for name, value in given.items()})
        )

    return put


NOW = object()


async def _photos(town, do):
    await town.anna.posts("드릴", photos=1)
    await do(update(listings).values(state="closed", until=town.calendar.now()))


async def _trade(town, do):
    await town.anna.posts("드릴")
    await proposes(town.bada, town.anna, "드릴")
    await do(update(trades).values(state="withdrawn", turn=None, moved=town.calendar.now()))


async def _payment(town, do):  # noqa: ARG001
    await gives(town.anna, town.bada, 100, note="고맙습니다")


async def _ring(town, do):
    await town.anna.posts("드릴")
    await row(rings, until=NOW)(town, do)
    who = {"person": ANNA, "receiver": BADA, "offer": 1, "want": 1, "ring": 1, "open": False}
    await row(ring_members, **who)(town, do)


async def _loan(town, do):
    day = town.calendar.now().date()
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(items, by=ANNA, quantity=1)(town, do)
    await row(loans, borrower=ANNA, state="checked", first=day, last=day, moved=NOW)(town, do)
    await row(item_holds, borrower=BADA, ended=NOW, loan=1)(town, do)
    await row(cases, **closed)(town, do)
    owed = {"loan": 1, "case": 1, "item": 1, "place": 1, "person": ANNA, "how": "replaced", "until": day}
    await row(lending_owed, **owed, ended=NOW)(town, do)
    await row(item_supplies, item=1)(town, do)
    await row(supply_uses, supply=1, loan=1, by=BADA)(town, do)


async def _loan_photos(town, do):
    await _loan(town, do)
    for _ in ("of that loan", "of the next, beside which nothing older is laid"):
        await row(loan_photos, loan=1, item=1, copy=1, by=ANNA, at=NOW, photos=("photo",))(town, do)


async def _donation(town, do):
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(donations, giver=ANNA, place=1, state="declined", moved=NOW)(town, do)


async def _lottery(town, do):
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=ANNA, place=1)(town, do)
    await row(lottery_rounds, by=BADA, place=1, state="ended", moved=NOW)(town, do)
    begins = town.calendar.now() - timedelta(hours=1)
    await row(lottery_slots, round=1, room=1, begins=begins, ends=NOW)(town, do)
    await row(lottery_entries, round=1, person=ANNA, slot=1)(town, do)


async def _series(town, do):
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=ANNA, place=1)(town, do)
    await row(series, room=1, person=ANNA, asked=NOW)(town, do)


async def _waitlist(town, do):
    begins = town.calendar.now() - timedelta(hours=1)
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=BADA, place=1)(town, do)
    await row(room_waits, room=1, person=ANNA, state="left", begins=begins, ends=NOW)(town, do)


async def _booking(town, do):
    begins = town.calendar.now() - timedelta(hours=1)
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=ANNA, place=1)(town, do)
    await row(bookings, room=1, person=ANNA, state="ended", begins=begins, ends=NOW)(town, do)


async def _poll(town, do):
    begins = town.calendar.now() - timedelta(hours=1)
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=ANNA, place=1)(town, do)
    await row(circles, chat=-4001)(town, do)
    await row(polls, circle=1, by=ANNA, state="lapsed", moved=NOW)(town, do)
    await row(poll_options, poll=1, room=1, begins=begins, ends=NOW)(town, do)
    await row(poll_votes, option=1, person=BADA)(town, do)


async def _visit(town, do):
    await row(places, by=ANNA, within=CITY)(town, do)
    await row(rooms, by=ANNA, place=1)(town, do)
    await row(findings, room=1, booking=1, person=ANNA, at=NOW)(town, do)


def _home(match, host, guest):
    """A request that stands so, between two who stand so, with all that may be written of it."""

    async def put(town, do):
        day, of_match = town.calendar.now().date(), {"match": 1}
        await row(hosts, resident=ANNA, begins=day, state=host, moved=NOW)(town, do)
        await row(guests, resident=BADA, begins=day, ends=day, state=guest, moved=NOW)(town, do)
        await row(papers, guest=1, expires=day)(town, do)
        await row(matches, host=1, guest=1, state=match, moved=NOW)(town, do)
        await row(lines, writer=BADA, **of_match)(town, do)
        await row(checks, person=ANNA, **of_match)(town, do)
        await row(tasks, person=BADA, **of_match)(town, do)
        await row(agreements, host=ANNA, guest=BADA, first=day, last=day, **of_match)(town, do)

    return put


async def _merge(town, do):
    await row(cases, by=ANNA, key="ABCDEF", state="closed", decided=NOW)(town, do)
    await row(merges, case=1, gone=ANNA, stays=BADA, by=BADA, ended=NOW)(town, do)


closed = {"by": ANNA, "key": "ABCDEF", "words": "!", "state": "closed", "decided": NOW}
TRIALS = {
    "strangers": (row(conversations, person=STRANGER, touched=NOW), conversations.c.person == STRANGER),
    "invites": (row(invites, by=ANNA, until=NOW), invites.c.id > 0),
    "roles": (row(grants, resident=ANNA, by=BADA, until=NOW), grants.c.id > 0),
    "looks": (row(looks, who=ANNA, whom=BADA, at=NOW), looks.c.who > 0),
    "photos": (_photos, listings.c.photos != ()),
    "trades": (_trade, trades.c.provider > 0),
    "cases": (row(cases, **closed), cases.c.words != ""),
    "sanctions": (row(sanctions, person=ANNA, by=BADA, ended=NOW), sanctions.c.id > 0),
    "notes": (row(notes, whom=ANNA, by=BADA, at=NOW), notes.c.id > 0),
    "works": (row(works, by=ANNA, ended=NOW, reported=NOW), works.c.id > 0),
    "broadcasts": (row(broadcasts, by=ANNA, sent=NOW), broadcasts.c.id > 0),
    "consents": (row(consents, resident=ANNA, tick="homestay", withdrawn=NOW), consents.c.tick == "homestay"),
    "payments": (_payment, transfers.c.note != ""),
    "changes": (row(rule_changes, who=ANNA, why="!", at=NOW), rule_changes.c.why != ""),
    "rings": (_ring, ring_members.c.id > 0),
    "loans": (_loan, loans.c.id > 0),
    "loan-photos": (_loan_photos, loan_photos.c.id == 1),
    "bookings": (_booking, bookings.c.id > 0),
    "callers": (row(callers, by=ANNA, until=NOW), callers.c.id > 0),
    "polls": (_poll, poll_votes.c.id > 0),
    "points": (row(room_points, person=ANNA, until=NOW), room_points.c.id > 0),
    "waitlist": (_waitlist, room_waits.c.id > 0),
    "series": (_series, series.c.id > 0),
    "visits": (_visit, findings.c.id > 0),
    "lottery": (_lottery, lottery_entries.c.id > 0),
    "donations": (_donation, donations.c.id > 0),
    "stay-words": (_home("ended", "listed", "searching"), lines.c.id > 0),
    "home-requests": (_home("declined", "unsuitable", "refused"), guests.c.id > 0),
    "homes": (_home("ended", "left", "left"), hosts.c.id > 0),
    "handovers": (
        row(handovers, ward=ANNA, by=BADA, area=CITY, key="1", number="", until=NOW),
        handovers.c.id > 0,
    ),
    "kin": (row(kin, by=ANNA, area=CITY, since=NOW), kin.c.id > 0),
    "asks": (row(asks, asker=ANNA, state="stopped", ended=NOW), asks.c.id > 0),
    "merges": (_merge, merges.c.id > 0),
}
"""What is put there, and by what one sees that it still is. Whoever declares a period adds a line."""


def test_every_period_that_is_declared_is_tried():
    ours = {what for what, kept in declared._KEPT.items() if kept.forget}
    assert ours == set(TRIALS)
    assert set(declared._KEPT) - ours == BY_THEMSELVES


@asynccontextmanager
async def at(town, moment):
    async with town.app.storage.transaction(moment) as city:
        await city.refresh(await city.areas.edition())
        yield city


@pytest.mark.parametrize("what", sorted(TRIALS))
async def test_it_goes_after_its_period_and_not_before(both, what):
    both.anna, both.bada = await both.resident("안나"), await both.resident("바다")
    put, trace = TRIALS[what]

    async def do(statement):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(statement)

    await put(both, do)
    begun, there = both.calendar.now(), select(trace.left).where(trace)
    async with at(both, begun) as city:
        days = declared._KEPT[what].days(city)
    for left, still in ((timedelta(hours=-1), True), (timedelta(hours=1), False)):
        async with at(both, begun + timedelta(days=days) + left) as city:
            await declared.forget(city)
        assert bool(await both.rows(there)) == still, f"{what}: {days} days {left}"


async def test_of_a_shared_home_nothing_is_left_but_what_was_stopped_for_safety_waits_for_its_end(both):
    await both.resident("안나"), await both.resident("바다")

    async def do(statement):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(statement)

    tables = (lines, checks, tasks, agreements, matches, papers, guests, hosts)
    await _home("stopped", "left", "left")(both, do)
    for state, left in (("stopped", 1), ("ended", 0)):
        await do(update(matches).values(state=state))
        async with at(both, both.calendar.now() + timedelta(days=366)) as city:
            await declared.forget(city)
        assert [len(await both.rows(select(table.c.id))) for table in tables] == [left] * len(tables), state


async def test_rows_of_files_are_kept_as_long_as_their_community_says(both):
    await both.resident("안나")
    now = both.calendar.now()
    async with both.app.storage.engine.begin() as conn:
        for area in (CITY, "11240"):
            job = (await conn.execute(filled(dataset_jobs, now, by=ANNA, area=area))).inserted_primary_key[0]
            await conn.execute(filled(dataset_wrong, now, job=job, by=ANNA))
    async with at(both, now) as city:
        await city.areas.set_rule(AreaId("11240"), "datasets.kept_days", 20)
    kept = select(dataset_jobs.c.area).join(dataset_wrong, dataset_wrong.c.job == dataset_jobs.c.id)
    for days, left in ((2, [CITY, "11240"]), (4, ["11240"]), (21, [])):
        async with at(both, now + timedelta(days=days)) as city:
            await datasets.sweep(city)
        assert [area for (area,) in await both.rows(kept.order_by(dataset_jobs.c.area))] == left
