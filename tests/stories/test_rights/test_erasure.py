"""Somebody is erased: nothing of them is left in the whole database, and nothing of anybody else has changed."""

from __future__ import annotations

from sqlalchemy import func, select, text

from storage.ledger.book import accounts, entries
from storage.residents import residents
from tests.remembering import (
    FRIEND,
    NAME,
    NUMBER,
    WORDS,
    Life,
    everything,
    grams_of,
    in_file,
    theirs,
    traces,
)
from tests.trading import turn


async def leaves(person, *, days=7):
    """To the end of the week, and as long as the last message may take."""
    await person.says("/delete")
    await person.presses_on("rights-delete", "ask", days=7)
    assert person.told("rights-leaving", due=None)[:4] in person.sees or person.keys
    await person.town.passes(days=days)
    await person.town.passes(hours=12)


async def test_nothing_is_left_of_a_whole_life(both):
    life = await Life(both).live()
    written = traces(await everything(both.app.storage), NAME, *WORDS)
    assert {table for table, _, _ in written} >= {
        *("residents", "consents", "listings", "trades", "trade_terms", "trade_steps", "relay_messages"),
        *("reviews", "cases", "case_steps", "saved", "transfers", "accounts", "notices", "conversations"),
        *("grants", "quarantine", "preferences", "turns"),
    }
    missing = [word for word in WORDS if not traces(await everything(both.app.storage), word, number=0)]
    assert not missing, "the play does not write what is looked for"
    before = {who: await theirs(both, who) for who in (life.sky, life.hill)}
    await leaves(life.star)
    assert life.star.is_told("rights-notice-erased")
    cells = await everything(both.app.storage)
    assert not (left := traces(cells, NAME, *WORDS)), left
    assert {who: await theirs(both, who) for who in (life.sky, life.hill)} == before
    assert [word for word in FRIEND if not traces(cells, word, number=0)] == []
    async with turn(both) as city:
        assert await city.ledger.faults() == ()
    assert sum(row[0] for row in await both.rows(select(func.sum(entries.c.amount)))) == 0
    former = [row[0] for row in await both.rows(select(accounts.c.owner).where(accounts.c.owner < 0))]
    assert len(former) == 1
    assert former[0] < -1000
    assert [
        row for row in await both.rows(select(residents).where(residents.c.id == former[0])) if row.name
    ] == []


async def test_not_even_in_the_file(town, sqlite_town_url):
    life = await Life(town).live()
    assert in_file(sqlite_town_url, NAME, *WORDS)
    await leaves(life.star)
    await town.app.storage.scour()
    assert in_file(sqlite_town_url, NAME, *WORDS) == []
    words = await town.rows(text("SELECT c0 FROM listing_words_content"))
    alone = grams_of(WORDS) - grams_of([*FRIEND, "조약돌화분", "두레박"])
    assert [row[0] for row in words if alone & set(row[0].split())] == []


async def test_whoever_was_erased_may_come_back_as_somebody_new(both):
    life = await Life(both).live()
    await leaves(life.star)
    await life.star.joins(name="새사람")
    assert life.star.is_told("residents-welcome", name="새사람")
    await life.star.says("/balance")
    async with turn(both) as city:
        assert not await city.ledger.all_of(NUMBER) or (await city.ledger.all_of(NUMBER))[0].balance == 0
        assert await city.trades.over_count(NUMBER) == 0


async def test_a_partner_sees_a_former_member(both):
    life = await Life(both).live()
    trade = (await both.rows(text("SELECT id FROM trades WHERE units = 300")))[0][0]
    await leaves(life.star)
    await life.sea.forges(f"trade:{trade}")
    assert life.sea.told("former-member") in life.sea.sees
    await life.sea.forges("month:2026-12:0")
    assert life.sea.told("former-member") in life.sea.sees
