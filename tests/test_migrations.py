"""The tables' history: up, down and up again on both engines, and nothing in code that is not in it."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError

from bot.domain.residents import ResidentId
from storage import schema
from storage.city import LEASE, Storage
from storage.schema import SchemaNewer, Standing
from tests.town import MORNING, SEOUL, founded

STAMP = "UPDATE alembic_version SET version_num = '{}'"
OLD_LIFE = (
    "INSERT INTO areas (id, kind, name_ko, name_en) VALUES ('seoul', 'city', '서울', 'Seoul')",
    """INSERT INTO residents (id, name, locale, area, easy, joined, version)
       VALUES (1001, '하늘', 'ko', 'seoul', false, '2026-11-23 01:00:00', 1)""",
    """INSERT INTO listings (id, key, owner, side, kind, category, title, text, photos, price, reach, area,
                             within, state, days, posted, until, version)
       VALUES (7, 'k7', 1001, 'offer', 'thing', 'household', '의자', '', '["p"]', 3000, 'gu', 'seoul',
               'seoul', 'open', 30, '2026-11-23 01:00:00', '2026-12-23 01:00:00', 1)""",
    """INSERT INTO consents (id, resident, tick, text, locale, given)
       VALUES (1, 1001, 'service', '2026-11', 'ko', '2026-11-23 01:00:00')""",
    """INSERT INTO conversations (person, locale, reachable, frame, touched)
       VALUES (1001, 'ko', true, '{"form":"barter-offer","token":"abc"}', '2026-11-23 01:00:00')""",
)
"""What a city wrote down with its very first tables."""
OLD_NOTICES = (
    """INSERT INTO notices (id, person, key, about, facts, due)
       VALUES (1, 1001, 'open', 'listing:7', '{}', '2026-11-23 01:00:00')""",
    """INSERT INTO notices (id, person, key, about, facts, due, said)
       VALUES (2, 1001, 'said', 'listing:7', '{}', '2026-11-22 01:00:00', '2026-11-22 01:00:01')""",
    """INSERT INTO notices (id, person, key, about, facts, due, lease, tries)
       VALUES (3, 1002, 'leased', 'listing:7', '{}', '2026-11-22 01:00:00', '2026-11-23 01:00:20', 1)""",
)


@pytest.fixture
def empty_sqlite(tmp_path):
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture(params=["empty_sqlite", "postgres_database"])
def empty(request):
    """The address of an empty database on each engine in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
async def storage(empty):
    storage = Storage(empty, SEOUL)
    yield storage
    await storage.close()


async def does(storage, *statements):
    async with storage.engine.begin() as conn:
        for statement in statements:
            await conn.exec_driver_sql(statement)


async def names(storage):
    """All tables, indexes and constraints there are."""
    async with storage.engine.connect() as conn:
        return await conn.run_sync(_names)


def _names(conn):
    there = inspect(conn)
    return {
        (table, thing["name"])
        for table in there.get_table_names()
        for ask in (
            there.get_columns,
            there.get_indexes,
            there.get_unique_constraints,
            there.get_foreign_keys,
        )
        for thing in ask(table)
    }


async def test_up_and_every_step_down_and_up_again(storage):
    await schema.migrate(storage.engine)
    first = await names(storage)
    for revision in [*schema.revisions()[-2::-1], "base"]:
        await schema.go_back(storage.engine, revision)
    left = {table for table, _ in await names(storage)}
    assert left <= {"alembic_version"}
    for revision in schema.revisions():
        await schema.migrate(storage.engine, revision)
    assert await names(storage) == first
    assert not await schema.drift(storage.engine)


async def test_what_the_code_expects_is_what_history_made(storage):
    await schema.migrate(storage.engine)
    assert await schema.drift(storage.engine) == []
    await schema.migrate(storage.engine)
    assert await schema.drift(storage.engine) == []


@pytest.mark.parametrize(
    "tampering",
    [
        "ALTER TABLE residents ADD COLUMN shoe_size INTEGER",
        "ALTER TABLE residents DROP COLUMN birth_year",
        "DROP INDEX one_notice_per_occasion",
        "CREATE TABLE intruders (id INTEGER PRIMARY KEY)",
        "DROP TABLE quarantine",
    ],
)
async def test_a_table_changed_by_hand_is_noticed(storage, tampering):
    await schema.migrate(storage.engine)
    await does(storage, tampering)
    assert await schema.drift(storage.engine)


async def test_a_database_knows_how_it_stands_to_the_code(storage, monkeypatch):
    assert await schema.standing(storage.engine) is Standing.FRESH
    await schema.migrate(storage.engine)
    assert await schema.standing(storage.engine) is Standing.CURRENT
    monkeypatch.setattr(schema, "revisions", lambda: ["0001", "9998"])
    await does(storage, STAMP.format("0001"))
    assert await schema.standing(storage.engine) is Standing.OLDER
    await does(storage, STAMP.format("9999"))
    assert await schema.standing(storage.engine) is Standing.NEWER


async def test_a_database_of_a_newer_pumasi_is_left_untouched(storage):
    await schema.migrate(storage.engine)
    await does(storage, STAMP.format("9999"))
    before = await names(storage)
    with pytest.raises(SchemaNewer):
        await schema.migrate(storage.engine)
    with pytest.raises(SchemaNewer):
        await schema.go_back(storage.engine, "base")
    assert await names(storage) == before


async def test_the_bot_does_not_open_a_database_of_a_newer_one(sqlite_town_url):
    _, app = await founded(sqlite_town_url)
    await does(app.storage, STAMP.format("9999"))
    with pytest.raises(SchemaNewer):
        await app.open()
    await app.close()


async def test_what_the_first_tables_remembered_is_still_known(storage):
    await schema.migrate(storage.engine, "0001")
    await does(storage, *OLD_LIFE, *OLD_NOTICES)
    await schema.migrate(storage.engine)
    async with storage.transaction(MORNING) as city:
        assert await city.notices.next_due() == MORNING, "what was open is open, and due as it was"
        assert [notice.key for notice in await city.notices.claim(MORNING, most=9, lease=LEASE)] == ["open"]
        start = (await city.turns.starts([SimpleNamespace(update_id=1, person=1001, now=MORNING)]))[1]
        assert start.resident
        assert (start.resident.name, start.resident.joined) == ("하늘", MORNING)
        assert start.conversation
        assert start.conversation.frame == {"form": "barter-offer", "token": "abc"}
        listing = await city.barter.by_key("k7")
        assert listing
        assert (listing.title, listing.photos, listing.price) == ("의자", ("p",), 3000)
        assert [given.tick for given in await city.residents.consents(ResidentId(1001))] == ["service"]


LONG_BOOKING = (
    *OLD_LIFE[:2],
    """INSERT INTO places (id, key, area, within, name, about, week, circle, secret, by, since, version)
       VALUES (1, 'p', 'seoul', 'seoul', '주민센터', '', '[]', 'city', 's', 1001, '2026-11-23 01:00:00', 1)""",
    """INSERT INTO rooms (id, key, place, within, name, about, entry, contact, price, capacity, equipment, step_free,
                          purposes, photos, week, other, own, paused, by, since, version)
       VALUES (1, 'r', 1, 0, '회의실', '', '', '', '', 8, '[]', false,
               '[]', '[]', '[]', '[]', '[]', false, 1001, '2026-11-23 01:00:00', 1)""",
    """INSERT INTO bookings (id, key, room, person, kind, state, begins, ends, before, after, people, text, response,
                             asked, moved, reason, late, told, version)
       VALUES (1, 'b', 1, 1001, 'block', 'approved', '2026-12-01 01:00:00', '2026-12-03 12:00:00', 0, 0, 0, '', '',
               '2026-11-23 01:00:00', '2026-11-23 01:00:00', '', false, 0, 1)""",
    "INSERT INTO booking_hours (booking, space, first, last) VALUES (1, 1, 1000, 4540)",
)


async def test_what_takes_days_is_kept_day_by_day(storage):
    await schema.migrate(storage.engine, "0061")
    await does(storage, *LONG_BOOKING)
    rows = "SELECT first, last FROM booking_hours ORDER BY first"
    await schema.migrate(storage.engine, "0062")
    async with storage.engine.connect() as conn:
        there = [tuple(row) for row in await conn.exec_driver_sql(rows)]
    assert there == [(1000, 2440), (2440, 3880), (3880, 4540)]
    await schema.go_back(storage.engine, "0061")
    async with storage.engine.connect() as conn:
        assert [tuple(row) for row in await conn.exec_driver_sql(rows)] == [(1000, 4540)]


MEETING_TOLD = (
    *OLD_LIFE[:2],
    """INSERT INTO notices (person, kind, key, about, facts, due, next)
       VALUES (1001, 1, 'stays-notice-meeting-soon', 'match:1', '{"at":"하나"}',
               '2026-11-23 01:00:00', '2026-11-23 01:00:00')""",
)


async def test_what_waits_to_be_said_of_a_meeting_can_be_said_without_its_place(storage):
    await schema.migrate(storage.engine, "0075")
    await does(storage, *MEETING_TOLD)
    await schema.migrate(storage.engine)
    async with storage.engine.connect() as conn:
        (facts,) = (await conn.exec_driver_sql("SELECT facts FROM notices")).scalars()
    assert json.loads(facts) == {"at": "하나", "place": None}


async def test_a_step_that_fails_leaves_nothing_behind(storage, monkeypatch):
    from alembic import op  # noqa: PLC0415 -- patched here

    create = op.create_index

    def breaks(name, *args, **kwargs):
        if name == "ix_listings_owner":
            raise RuntimeError("the power went out")
        return create(name, *args, **kwargs)

    with monkeypatch.context() as dark:
        dark.setattr(op, "create_index", breaks)
        with pytest.raises(RuntimeError, match="power"):
            await schema.migrate(storage.engine)
    assert await schema.standing(storage.engine) is Standing.FRESH
    assert not await names(storage)
    await schema.migrate(storage.engine)
    assert await schema.drift(storage.engine) == []


async def test_processes_may_open_a_fresh_database_at_once(storage):
    url = storage.engine.url.render_as_string(hide_password=False)
    others = [Storage(url, SEOUL) for _ in range(4)]
    await asyncio.gather(*(schema.migrate(each.engine) for each in (storage, *others)))
    assert await schema.drift(storage.engine) == []
    for other in others:
        await other.close()


CONSENT = "INSERT INTO consents (id, resident, tick, text, locale, given) VALUES ({}, 1001, 'service', 'v', 'ko', '2026-11-23 01:00:00')"
NOTICE = """INSERT INTO notices (id, person, kind, key, about, facts, due, next)
            VALUES ({}, 1001, 1, 'k', 'a', '{{}}', '2026-11-23 01:00:00', '2026-11-23 01:00:00')"""
SAVED = "INSERT INTO saved (id, resident, area, side, words, since, version) VALUES ({}, 1001, 'seoul', 'offer', '드릴', '2026-11-23 01:00:00', 1)"
TURN = "INSERT INTO turns (update_id, person, at, calls) VALUES (5, {}, '2026-11-23 01:00:00', '[]')"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(None, CONSENT.format(2), id="one_open_consent_per_tick"),
        pytest.param(NOTICE.format(1), NOTICE.format(2), id="one_notice_per_occasion"),
        pytest.param(SAVED.format(1), SAVED.format(2), id="one_saved_search_per_words"),
        pytest.param(TURN.format(1), TURN.format(2), id="one_turn_per_update"),
        pytest.param(None, OLD_LIFE[2].replace("(7, 'k7'", "(8, 'k7'"), id="unique_listing_key"),
        pytest.param(
            None, OLD_LIFE[2].replace("(7, 'k7', 1001", "(8, 'k8', 4444"), id="listings_have_owners"
        ),
        pytest.param(
            None,
            OLD_LIFE[1].replace("1001", "1002").replace("'seoul'", "'atlantis'"),
            id="residents_have_homes",
        ),
    ],
)
async def test_what_two_people_could_break_at_once_the_database_keeps_whole(storage, first, second):
    await schema.migrate(storage.engine)
    await does(storage, *OLD_LIFE)
    if first:
        await does(storage, first)
    with pytest.raises(IntegrityError):
        await does(storage, second)


async def test_a_consent_taken_back_may_be_given_again(storage):
    await schema.migrate(storage.engine)
    await does(storage, *OLD_LIFE, "UPDATE consents SET withdrawn = '2026-11-24 01:00:00'", CONSENT.format(2))


CASE = """INSERT INTO cases (id, key, kind, about, area, by, reason, words, amount, state, opened, ruled_amount,
                           ruled_days, why, plea, first_amount, is_alone, version)
          VALUES ({}, '{}', '{}', 'trade:5', 'seoul', {}, '', '', 0, '{}', '2026-11-23 01:00:00', 0, 0, '', '', 0, {},
                  1)"""
GRANT = """INSERT INTO grants (id, resident, role, area, by, since, version)
           VALUES ({}, 1001, 'moderator', 'seoul', 1, '2026-11-23 01:00:00', 1)"""
NEIGHBOUR = OLD_LIFE[1].replace("1001", "1002")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            CASE.format(1, "A", "report", 1001, "assigned", "false"),
            CASE.format(2, "B", "report", 1001, "opened", "false"),
            id="one_open_case_each",
        ),
        pytest.param(
            CASE.format(1, "A", "dispute", 1001, "decided", "true"),
            CASE.format(2, "B", "dispute", 1002, "opened", "true"),
            id="one_open_case_alone",
        ),
        pytest.param(
            CASE.format(1, "A", "report", 1001, "closed", "false"),
            CASE.format(2, "A", "report", 1001, "opened", "false"),
            id="unique_case_key",
        ),
        pytest.param(GRANT.format(1), GRANT.format(2), id="one_grant_in_force"),
    ],
)
async def test_a_matter_is_open_once_and_a_role_held_once(storage, first, second):
    await schema.migrate(storage.engine)
    await does(storage, *OLD_LIFE, NEIGHBOUR, first)
    with pytest.raises(IntegrityError):
        await does(storage, second)


async def test_what_is_over_may_come_up_again_and_an_ended_role_be_given_again(storage):
    await schema.migrate(storage.engine)
    over = CASE.format(1, "A", "dispute", 1001, "withdrawn", "true")
    ended = "UPDATE grants SET until = '2026-11-24 01:00:00'"
    await does(storage, *OLD_LIFE, over, CASE.format(2, "B", "dispute", 1001, "opened", "true"))
    await does(storage, GRANT.format(1), ended, GRANT.format(2))


FOR_EVER = {
    "case_steps": """INSERT INTO case_steps (id, "case", step, at, words, amount)
                     VALUES (1, 1, 'decide', '2026-11-23 01:00:00', 'why', 0)""",
    "looks": "INSERT INTO looks (id, who, whom, why, at) VALUES (1, 1, 2, 'case:1', '2026-11-23 01:00:00')",
}


@pytest.mark.parametrize("change", ["UPDATE {} SET id = 2", "DELETE FROM {}"])
@pytest.mark.parametrize("table", FOR_EVER)
async def test_what_was_decided_and_who_looked_stays_for_ever(storage, table, change):
    await schema.migrate(storage.engine)
    await does(storage, *OLD_LIFE, CASE.format(1, "A", "report", 1001, "decided", "false"), FOR_EVER[table])
    with pytest.raises(IntegrityError, match="never change"):
        await does(storage, change.format(table))
