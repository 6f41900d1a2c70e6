"""A PostgreSQL in which very many live: rows made by the database itself, by the million, from a real atlas.

Listings have titles of a vocabulary whose words are as unevenly used as words are, and search tokens cut by
the very code that cuts them in service. Who was there before (``city.PROPERLY`` residents) has joined properly.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from bot.domain.areas import AreaKind, Atlas
from bot.domain.barter import Reach, within
from bot.domain.search import grams
from bot.runtime.clock import Clock
from storage import barter
from storage.city import Storage
from tests.bench.city import PROPERLY
from tests.bench.crowd import FIRST
from tests.town import SEOUL

COMMON = (
    "의자",
    "드릴",
    "자전거",
    "책상",
    "책장",
    "그릇",
    "화분",
    "텐트",
    "망치",
    "기타",
    "악보",
    "이불",
    "냄비",
    "우산",
    "가방",
    "신발",
    "모자",
    "시계",
    "거울",
    "조명",
    "선반",
    "침대",
    "소파",
    "커튼",
    "카펫",
    "컵",
    "접시",
    "칼",
    "도마",
    "밥솥",
    "청소기",
    "세탁기",
    "선풍기",
    "난로",
    "가습기",
    "컴퓨터",
    "모니터",
    "키보드",
    "카메라",
    "삼각대",
    "피아노",
    "바이올린",
    "축구공",
    "농구공",
    "라켓",
    "스키",
    "썰매",
    "유모차",
    "장난감",
    "인형",
    "퍼즐",
    "동화책",
    "사전",
    "만화",
    "씨앗",
    "삽",
    "호미",
    "사다리",
)
MAKES = ("전동", "새", "작은", "큰", "접는", "어린이", "캠핑", "가벼운", "튼튼한", "오래된", "하얀", "검은")
SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후"
RARE = 2_500
"""Words of two syllables that few use."""

TABLES = ("residents", "consents", "conversations", "turns", "notices", "listings", "listing_words")
LOADING = "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'"


def vocabulary() -> tuple[str, ...]:
    """The most used first; of a word's rank depends how often it is used (Zipf)."""
    made = [f"{make}{word}" for word in COMMON for make in MAKES]
    rare = [f"{a}{b}" for a in SYLLABLES for b in SYLLABLES if a != b][:: len(SYLLABLES) ** 2 // RARE]
    return tuple(dict.fromkeys((*COMMON, *MAKES, *made, *rare)))


@asynccontextmanager
async def _raw(url: str) -> AsyncIterator[tuple[Any, Atlas]]:
    """A connection of the driver's, and the atlas."""
    storage = Storage(url, SEOUL)
    await storage.open(Clock().now())
    async with storage.engine.connect() as conn:
        yield (await conn.get_raw_connection()).driver_connection, storage.atlas
    await storage.close()


async def grown(
    url: str,
    residents: int,
    listings: int,
    *,
    there: int = PROPERLY,
    notices: int = 1_000_000,
    now: datetime | None = None,
) -> None:
    """As many residents, each with a consent and a conversation, and listings, notices and turns of two days.

    The first ``there`` have joined already. ``now`` is the day on which it is so.
    """
    async with _raw(url) as (raw, atlas):
        await raw.execute(LOADING)
        await _sources(raw, atlas)
        indexes = await _without_indexes(raw)
        facts = _facts(residents, listings, there) | {
            "notices": notices,
            "now": f"timestamptz '{now or Clock().now():%Y-%m-%d %H:%M:%S%z}'",
        }
        for statement in _ROWS:
            await raw.execute(statement.format(**facts), timeout=3600)
        for index in indexes:
            await raw.execute(index, timeout=3600)
        for table in TABLES:
            await raw.execute(f"VACUUM ANALYZE {table}", timeout=3600)


def _facts(residents: int, listings: int, there: int) -> dict[str, object]:
    return {
        "homes": "(SELECT count(*) FROM homes)",
        "word": "floor(power((SELECT count(*) FROM words)::float, random()))::int - 1",
        "first": FIRST,
        "start": FIRST + there,
        "last": FIRST + residents - 1,
        "residents": residents,
        "listings": listings,
        "turns": min(residents, 2_000_000),
    }


async def _sources(raw: Any, atlas: Atlas) -> None:
    """Where people live and how far a listing of theirs is seen, and the words with their tokens."""
    homes = [area for area in atlas._areas.values() if area.kind is AreaKind.COMPLEX]
    await raw.execute(
        "CREATE TEMP TABLE homes (n int, area text);"
        "CREATE TEMP TABLE reaches (n int, nth int, reach text, area text, within text, token text);"
        "CREATE TEMP TABLE words (n int, word text, tokens text[])"
    )
    await raw.copy_records_to_table("homes", records=[(n, home.id) for n, home in enumerate(homes)])
    # Of ten listings six are for the gu, three for the dong and one for the complex.
    seen = (Reach.GU,) * 6 + (Reach.DONG,) * 3 + (Reach.COMPLEX,)
    rows = []
    for n, home in enumerate(homes):
        near = atlas.ancestors(home.id)
        for nth, reach in enumerate(seen):
            place = within(near, reach)
            rows.append((n, nth, reach.value, home.id, place, barter._place(place)))
    await raw.copy_records_to_table("reaches", records=rows)
    tokens = [(n, word, list(grams(word))) for n, word in enumerate(vocabulary())]
    await raw.copy_records_to_table("words", records=tokens)
    await raw.execute("ANALYZE homes; ANALYZE reaches; ANALYZE words")


async def _without_indexes(raw: Any) -> Sequence[str]:
    """What no constraint stands on goes, to be made anew at the end; how."""
    rows = await raw.fetch(
        "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index "
        "WHERE indrelid = ANY($1::regclass[]) AND NOT indisunique AND NOT indisprimary",
        list(TABLES),
    )
    for row in rows:
        await raw.execute(f"DROP INDEX {row['name']}")
    return [row["made"] for row in rows]


_ROWS = (
    """INSERT INTO residents (id, name, locale, area, easy, joined, version)
       SELECT p, '이웃' || p % 9999, 'ko', h.area, false, {now} - p % 900 * interval '1 day', 1
       FROM generate_series({start}, {last}) p JOIN homes h ON h.n = p % {homes}""",
    """INSERT INTO consents (id, resident, tick, text, locale, given)
       SELECT p, p, 'service', '1', 'ko', {now} - p % 900 * interval '1 day' FROM generate_series({start}, {last}) p""",
    """INSERT INTO conversations (person, locale, reachable, touched)
       SELECT p, 'ko', p % 50 > 0, {now} - p % 900 * interval '1 day' FROM generate_series({start}, {last}) p""",
    """INSERT INTO turns (update_id, person, at, calls, said)
       SELECT p, {first} + p % {residents}, {now} - p * interval '48 hours' / {turns}, '[]',
              {now} - p * interval '48 hours' / {turns} FROM generate_series(1, {turns}) p""",
    """INSERT INTO notices (id, person, kind, key, about, facts, due, next, said)
       SELECT p, {first} + p % {residents}, 2, 'barter-notice-expires', 'listing:' || p, '{{}}',
              t.at, t.at, CASE WHEN t.at < {now} THEN t.at END
       FROM generate_series(1, {notices}) p
       CROSS JOIN LATERAL (SELECT {now} + (p % 100 - 89) * interval '1 day' + interval '1 hour' AS at) t""",
    """CREATE TEMP TABLE chosen AS
       SELECT p, {first} + (p * 13) % {residents} AS owner, p % 10 AS nth,
              {word} AS a, {word} AS b, {word} AS c
       FROM generate_series(1000, 999 + {listings}) p""",
    """INSERT INTO listings (id, key, owner, side, kind, category, title, text, photos, price, reach, area, within,
                             state, days, posted, until, version)
       SELECT p, 'grown' || p, owner, CASE WHEN p % 3 = 0 THEN 'want' ELSE 'offer' END, 'thing', 'household',
              a.word || ' ' || b.word || ' ' || c.word, '', '[]', p % 10 * 1000, r.reach, r.area, r.within,
              'open', 30, {now} - p % 29 * interval '1 day', {now} + (30 - p % 29) * interval '1 day', 1
       FROM chosen JOIN words a ON a.n = chosen.a JOIN words b ON b.n = chosen.b JOIN words c ON c.n = chosen.c
       JOIN reaches r ON r.n = owner % {homes} AND r.nth = chosen.nth""",
    """INSERT INTO listing_words (id, words)
       SELECT p, array_to_tsvector(array_append(a.tokens || b.tokens || c.tokens, r.token))
       FROM chosen JOIN words a ON a.n = chosen.a JOIN words b ON b.n = chosen.b JOIN words c ON c.n = chosen.c
       JOIN reaches r ON r.n = owner % {homes} AND r.nth = chosen.nth""",
    """SELECT setval(pg_get_serial_sequence('listings', 'id'), (SELECT max(id) FROM listings)),
              setval(pg_get_serial_sequence('notices', 'id'), (SELECT max(id) FROM notices)),
              setval(pg_get_serial_sequence('consents', 'id'), (SELECT max(id) FROM consents))""",
)
