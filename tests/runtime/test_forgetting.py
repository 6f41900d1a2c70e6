"""What has been kept long enough goes a slice at a time, so that nobody's turn waits for all of it."""

from __future__ import annotations

import itertools
from datetime import timedelta

from sqlalchemy import func, insert, select

from bot.runtime import heartbeat
from storage.audit import deeds
from storage.notices import notices
from storage.turns import turns
from tests.runtime.test_statements import counting

OLD = timedelta(days=100)
MANY = 7


async def count(town, table, *where):
    return (await town.rows(select(func.count()).select_from(table).where(*where)))[0][0]


async def long_ago(town):
    """Answers and a reminder each, all said at the same moment."""
    at = town.calendar.now() - OLD
    facts = {"key": "barter-notice-expires", "facts": {}, "due": at, "next": at, "said": at, "kind": 2}
    async with town.app.storage.engine.begin() as conn:
        for n in range(MANY):
            turn = {"update_id": n, "person": 1, "at": at, "calls": [], "said": at}
            await conn.execute(insert(turns).values(turn))
            await conn.execute(insert(notices).values(facts | {"person": 1, "about": f"listing:{n}"}))


async def test_much_that_is_old_goes_by_slices_and_all_of_it(both, monkeypatch):
    monkeypatch.setattr(heartbeat, "SLICE", 3)
    await long_ago(both)
    with counting(both) as ledger:
        await both.app.sweeps.forget()
    assert await count(both, turns) == await count(both, notices) == 0
    deleted = [n for n, each in enumerate(ledger) if each.startswith("DELETE FROM turns")]
    assert len(deleted) == 3  # of three, three and one
    assert all("COMMIT" in ledger[a:b] for a, b in itertools.pairwise(deleted))


async def test_the_words_of_an_answer_go_after_an_hour_also_of_what_is_said_later(both, monkeypatch):
    monkeypatch.setattr(heartbeat, "SLICE", 2)
    said, loud = turns.c.said.is_not(None), turns.c.calls != []
    for _ in range(2):
        owner = both.newcomer("하늘")
        for words in ("/start", "/help", "/start"):
            await owner.says(words)
        await both.app.sweeps.forget()
        assert await count(both, turns, loud) == 3
        both.calendar.advance(timedelta(hours=1, seconds=1))
        await both.app.sweeps.forget()
        assert await count(both, turns, loud) == 0
    assert await count(both, turns, said) == 6


async def test_of_the_log_the_oldest_lines_go_first_and_no_more_at_once_than_is_good(both):
    moderator = await both.resident("바다")
    at = both.calendar.now()
    async with both.app.storage.engine.begin() as conn:
        for n in range(3):
            line = {
                "at": at - n * OLD,
                "who": moderator.id,
                "deed": "person-seen",
                "about": "",
                "words": "왜",
            }
            await conn.execute(insert(deeds).values(line))
    async with both.app.storage.transaction(at) as city:
        assert await city.audit.forget(at, most=1) == 1
    left = [row[0] for row in await both.rows(select(deeds.c.at).order_by(deeds.c.at))]
    assert left == [at - OLD, at]
