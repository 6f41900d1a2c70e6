"""What goes straight to the driver fails in the same words as everything else, and spoils no connection."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, ProgrammingError

from storage.city import Away, Storage
from storage.straight import Straight
from storage.turns import Conversation, Ended, conversations, turns
from tests.town import MORNING, SEOUL

CUT = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1"
HERS = Conversation(person=1001, locale="ko", frame={"title": '“그럼요” 2"'})


async def ends(town, *numbers):
    async with town.app.storage.transaction(MORNING) as city:
        await city.turns.end([Ended(number, HERS, [], MORNING) for number in numbers])


async def ended(town):
    return [row.update_id for row in await town.rows(select(turns).order_by(turns.c.update_id))]


async def test_several_are_asked_at_once_and_types_mean_the_same(both):
    await ends(both, 7, 8)
    await ends(both, 9)
    assert await ended(both) == [7, 8, 9]
    [told] = await both.rows(select(conversations))
    assert (told.frame, told.touched) == (HERS.frame, MORNING)
    async with both.app.storage.transaction(MORNING) as city:
        begun = await city.turns.starts([SimpleNamespace(update_id=9, person=1001, now=MORNING)])
    assert (begun[9].conversation, begun[9].seen) == (HERS, True)


@pytest.mark.parametrize("numbers", [(7,), (6, 7)])
async def test_what_is_there_already_is_a_lost_race_and_nothing_stays(both, numbers):
    await ends(both, 7)
    with pytest.raises(IntegrityError):
        await ends(both, *numbers)
    assert await ended(both) == [7]


async def test_nonsense_is_not_taken_for_a_database_that_is_away(postgres_database):
    storage = Storage(postgres_database, SEOUL)
    with pytest.raises(ProgrammingError):
        async with storage.connection() as conn:
            await Straight(text("SELECT nonsense"))(conn, {})
    await storage.close()


async def cut_short(storage, admin):
    async with storage.transaction(MORNING) as city:
        await city.turns.lock(1001)
        await admin.fetch(CUT, storage.engine.url.database)
        await city.turns.lock(1002)


async def test_a_line_that_was_cut_is_away_and_the_next_one_is_new(postgres, postgres_database):
    storage = Storage(postgres_database, SEOUL)
    with pytest.raises(Away):
        await cut_short(storage, postgres.admin)
    async with storage.transaction(MORNING) as city:
        await city.turns.lock(1003)
    await storage.close()
