"""What is asked most often, in a city of some size: no turn reads a large table from one end to the other."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from contextlib import asynccontextmanager

import pytest
from asyncpg.exceptions import UndefinedFileError
from sqlalchemy import event, make_url, text

from tests.bench.crowd import FIRST
from tests.bench.growing import grown
from tests.borrowing import borrows, library, shelves
from tests.hurrying import MAY_BE
from tests.town import MORNING, founded

RESIDENTS, LISTINGS, NOTICES, LARGE = 20_000, 10_000, 200_000, 5_000
MOST = 10
PLAN = re.compile(r" plan:\n((?:\t.*\n)+)")
LOGGED = {
    "session_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_format": "json",
    "auto_explain.log_analyze": "off",
}


@pytest.fixture
async def crowded_url(postgres_town_url):
    await grown(postgres_town_url, RESIDENTS, LISTINGS, there=0, notices=NOTICES, now=MORNING)
    return postgres_town_url


class Heard(list):
    """The plans of all that was asked, as the server wrote them down."""

    @property
    def asked(self):
        return Counter(plan["Query Text"] for plan in self)

    def scans(self, large):
        """Which large table was read whole, and by which question."""
        return {
            (table, plan["Query Text"])
            for plan in self
            for table in _read_whole(plan["Plan"])
            if table in large
        }


def _read_whole(node):
    if node["Node Type"] == "Seq Scan":
        yield node["Relation Name"]
    for inner in node.get("Plans", ()):
        yield from _read_whole(inner)


@asynccontextmanager
async def explained(postgres, url):
    """Everything that is asked of this database meanwhile, with its plan."""
    try:
        await postgres.admin.execute("LOAD 'auto_explain'")
    except UndefinedFileError:
        pytest.skip(
            "PostgreSQL's module auto_explain is not on this machine (apt install postgresql-contrib)"
        )
    heard, log, name = Heard(), postgres.home / "log", make_url(url).database
    for setting, value in LOGGED.items():
        await postgres.admin.execute(f"ALTER DATABASE {name} SET {setting} = '{value}'")
    start = log.stat().st_size
    yield heard
    with log.open(encoding="utf-8") as lines:
        lines.seek(start)
        plans = [json.loads(found[1]) for found in PLAN.finditer(lines.read())]
        heard += [plan for plan in plans if plan["Query Text"] != MAY_BE]  # the play's own question


async def large(town):
    counted = text("SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > :least")
    async with town.app.storage.engine.connect() as conn:
        return set((await conn.execute(counted, {"least": LARGE})).scalars())


async def a_day_in_town(town):
    """Two join; one offers, the other finds it, proposes, and it is agreed and paid for."""
    giver, taker = await town.resident("하늘"), await town.resident("바다")
    for command in ("/offer", "1", "10", "전동 드릴", "배터리 두 개", "/cancel", "/browse", "/mine", "/me"):
        await giver.says(command)
    for step in ("/offer", "1", "10", "파란 우주복"):
        await giver.says(step)
    await giver.presses_on("form-skip")
    await giver.presses_on("form-skip")
    await giver.answers("1")
    await giver.says("100")
    await giver.answers("gu")
    await giver.answers("30")
    await giver.presses_on("barter-summary", "send")
    for words in ("의자", "전동드릴을 구해요", "우주복"):
        await taker.says(words)
    await taker.presses("파란 우주복")
    await taker.presses_on("trades-propose-offer")
    await taker.says("100")
    for _ in range(3):
        await taker.presses_on("form-skip")
    await taker.presses_on("trades-summary", "send")
    await giver.says("/trades")
    await giver.presses("우주복")
    await giver.presses_on("trades-step-accept")
    await taker.says("/balance")
    for command in ("/me", "/mine"):  # also those that go together
        said = (person.message(text=command) for person in (giver, taker))
        await asyncio.gather(*map(town.app.lanes.put, said))
    await town.settle()


async def test_nothing_that_is_asked_in_a_turn_reads_a_large_table_whole(postgres, crowded_url):
    async with explained(postgres, crowded_url) as heard:
        town, app = await founded(crowded_url)
        await a_day_in_town(town)
        tables = await large(town)
    assert tables >= {
        "residents",
        "consents",
        "conversations",
        "turns",
        "notices",
        "listings",
        "listing_words",
    }
    often = heard.asked.most_common(MOST)
    assert len(often) == MOST
    assert all(times > 5 for _, times in often), often
    assert not heard.scans(tables)

    async with app.storage.engine.begin() as conn:
        await conn.execute(text("DROP INDEX ix_listings_owner"))
    async with explained(postgres, crowded_url) as heard:
        await town.newcomer("하늘", number=FIRST).says("/mine")
    assert {table for table, _ in heard.scans(tables)} == {"listings"}  # so an index that lacks is noticed
    await app.close()


async def test_a_thing_is_looked_at_without_reading_what_else_was_ever_lent(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, heard = await town.resident("안나"), []
    event.listen(town.app.storage.engine.sync_engine, "before_cursor_execute", _noted(heard))
    await anna.says("/borrow 드릴")
    await anna.presses("드릴")
    await borrows(anna, number)
    await kim.says("/desk")
    asked = [(sql, facts) for sql, facts in heard if sql.startswith("SELECT") and " loans" in sql]
    assert len(asked) >= 4
    async with town.app.storage.engine.connect() as conn:
        for sql, facts in asked:
            plan = [row[3] for row in await conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", facts)]
            assert not [line for line in plan if line.startswith("SCAN loans")], (sql, plan)


def _noted(heard):
    def note(_conn, _cursor, statement, facts, *_):
        heard.append((statement, facts))

    return note
