"""The small city the sandbox begins with, and the clock by which its days pass."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.app.sandbox import TimeMachine, sandbox
from bot.domain.barter import Side, State
from bot.sandbox import seed as seeding
from bot.sandbox.messenger import Messenger
from bot.settings import SettingsRefused, read
from storage.barter import listings
from tests.town import MORNING, SEOUL, Storage

TOKEN = "123456:" + "A" * 35


@pytest.fixture
async def messenger(calendar):
    messenger = Messenger(token=TOKEN, now=calendar.now)
    yield messenger
    await messenger.close()


@pytest.fixture
async def storage(sqlite_town_url):
    storage = Storage(sqlite_town_url, SEOUL)
    yield storage
    await storage.close()


async def rows(storage, statement):
    async with storage.engine.connect() as conn:
        return (await conn.execute(statement)).all()


async def test_the_board_is_lively_before_the_first_newcomer(storage, messenger):
    await seeding.seed(storage, MORNING, messenger)
    found = await rows(storage, select(listings))
    assert len(found) > 40
    assert {row.state for row in found} == {State.OPEN}
    assert all(row.posted < MORNING < row.until for row in found)
    assert len({row.posted for row in found}) == len({row.owner for row in found}) > 10
    async with storage.transaction(MORNING) as city:
        (home,) = city.atlas.exactly("문정래미안")
        assert home.households == 1_696
        for side in Side:
            assert sum((await city.barter.counts(city.home(home.id), side, viewer=0)).values()) > 10
    assert not [row.title for row in found if "드릴" in row.title and row.area == home.id]


async def test_four_people_have_telephones_and_none_has_joined(storage, messenger):
    await seeding.seed(storage, MORNING, messenger)
    roles = [person.role for person in messenger.people.values()]
    assert roles == ["resident", "resident", "senior", "moderator"]
    async with storage.transaction(MORNING) as city:
        assert [await city.residents.resident(number) for number in messenger.people] == [None] * 4
        assert await city.notices.next_due() is None  # only those who can be told are waited for


async def test_a_seeding_that_was_killed_is_finished_and_a_second_one_adds_nothing(
    storage, messenger, monkeypatch
):
    monkeypatch.setattr(seeding, "NEIGHBOURS", seeding.NEIGHBOURS[:3])
    await seeding.seed(storage, MORNING, messenger)
    monkeypatch.undo()
    counted = []
    for _ in range(2):
        await seeding.seed(storage, MORNING + timedelta(hours=1), messenger)
        counted += await rows(storage, select(func.count()).select_from(listings))
    assert counted[0] == counted[1] == (len(await rows(storage, select(listings.c.title))),)
    assert len(messenger.people) == 4


async def test_the_clock_stays_where_it_was_moved_to(calendar, tmp_path):
    for expected in (timedelta(0), timedelta(days=3)):
        messenger = Messenger(token=TOKEN, now=calendar.now, file=tmp_path / "messenger.db")
        assert messenger.ahead == expected
        messenger.ahead = timedelta(days=3)
        await messenger.close()


async def test_a_day_passes_hour_by_hour_so_that_a_daylight_reminder_is_not_jumped_over(town, messenger):
    haneul = await town.resident("하늘")
    await town.passes(hours=20)  # six in the morning
    await haneul.says("/offer")
    await haneul.presses_on("kind-thing")
    machine = TimeMachine(town.app, messenger)
    await machine.advance("day")
    assert "이어서" not in haneul.sees
    await machine.advance("day")
    assert haneul.data[-1].endswith("|r")
    assert town.calendar.now() == MORNING + timedelta(hours=68)


async def test_a_door_that_is_taken_is_told_in_a_sentence(place):
    settings, port = read({}, Path("no.env")), int(place.url.rpartition(":")[2])
    with pytest.raises(SettingsRefused, match=r"PUMASI_LISTEN: .*in use; try PUMASI_LISTEN=127"):
        async with sandbox(settings, None, host="127.0.0.1", port=port):
            pass
