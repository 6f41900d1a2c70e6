"""A whole life in the town, and a search of the whole database for what is left of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from sqlalchemy import text

from bot.domain.notices import Preferences
from storage.tables import metadata
from tests.paying import gives, pays
from tests.ruling import admin_of, decides, invitation, moderator_of, takes
from tests.stories.test_cases.test_reports import reports
from tests.stories.test_contact.test_blocks import writes
from tests.stories.test_reviews import reviews_it
from tests.stories.test_saved import waits_for
from tests.stories.test_trades.test_disputes import contests
from tests.trading import listing_of, settled_trade, turn

NAME, NUMBER = "별빛나래", 706_543_217
WORDS = (
    *("무지개우산", "자개손잡이", "코끼리풍선", "달무리소식", "해바라기인사", "안개꽃다툼", "소나기신고"),
    *("민들레선물", "초승달등불", "은하수모임", "옹달샘약속", "반딧불램프"),
)
"""What this person writes, each somewhere else and nobody else anywhere."""

FRIEND = ("잔물결노트", "고래바위답장", "수평선제보", "갈매기사다리")
"""What a partner writes: it stays theirs."""


class Life:
    """Everybody in it."""

    def __init__(self, town):
        self.town = town

    async def live(self, locale="ko"):
        """Offers with pictures, trades, words, a dispute, reports, reviews, payments, searches, a draft, a role."""
        town = self.town
        self.mayor = await admin_of(town)
        self.judge = await moderator_of(town, self.mayor, "판관")
        self.star, self.sea = town.newcomer(NAME, locale, NUMBER), await town.resident("바다")
        await self.star.joins()
        self.sky, self.hill = await town.resident("하늘"), await town.resident("언덕")
        await settled_trade(town, self.sky, self.hill, title="조약돌화분", units=500)
        await self.sea.posts("갈매기사다리")
        await self._quarrels()
        await town.passes(days=30)
        await self._trades()
        await self._says_and_wants()
        await self.sea.forges(f"report:{await listing_of(self.star, '은하수모임')}")
        await self.sea.answers("other")
        await self.sea.says("수평선제보")
        await self._serves()
        return self

    async def _trades(self):
        star, sea, town = self.star, self.sea, self.town
        await star.posts("무지개우산", text="자개손잡이", photos=2, price="300")
        number = await settled_trade(town, star, sea, title="무지개우산", units=300)
        await settled_trade(town, sea, star, title="빨랫줄", units=0, place="옹달샘약속")
        await writes(star, number, "달무리소식")
        await writes(sea, number, "고래바위답장")
        await reviews_it(star, number, words="해바라기인사")
        await reviews_it(sea, number, words="잔물결노트")
        await pays(star, "바다", "300", "민들레선물")
        await star.presses_on("ledger-pay-summary", "send")

    async def _says_and_wants(self):
        await waits_for(self.star, "코끼리풍선")
        await self.star.posts("은하수모임", side="want", price="0")
        await waits_for(self.sea, "램프")
        await self.star.posts("반딧불램프")
        mine = f"listing:{await listing_of(self.star, '무지개우산')}"
        async with turn(self.town) as city:
            await city.wishes.keep(Preferences(id=self.sea.id, version=0, muted={mine: "무지개우산"}))
            later = city.now.replace(year=city.now.year + 1)
            facts = {"title": "무지개우산", "name": NAME, "until": later}
            await city.tell(self.sea.id, "barter-notice-expires", facts, about=mine, due=later)
            await city.tell(NUMBER, "barter-notice-expires", facts, about=mine, due=later)
        raw = {"message": {"from": {"id": NUMBER, "first_name": NAME}, "text": "?"}}
        await self.town.app._quarantine(raw, f"input_value={raw}")

    async def _quarrels(self):
        star, sea = self.star, self.sea
        number = await settled_trade(self.town, star, sea, title="두레박", units=0)
        await contests(star, number, words="안개꽃다툼")
        await self.town.passes(days=4)  # the other side is heard
        await self._judged(await self._case("trade"), "none")
        await reports(star, "갈매기사다리", words="소나기신고")
        await self._judged(await self._case("listing"), "keep")

    async def _case(self, kind):
        asked = text(f"SELECT key FROM cases WHERE about LIKE '{kind}:%' ORDER BY id DESC")  # noqa: S608
        return (await self.town.rows(asked))[0][0]

    async def _judged(self, key, ruling):
        await takes(self.judge, key)
        await decides(self.judge, ruling)

    async def _serves(self):
        star = self.star
        await star.says(f"/start {await invitation(self.mayor, 'viewer')}")
        await star.presses_on("roles-invited", "yes")
        await star.says("/offer")
        await star.presses_on("kind-thing")
        await star.presses_on("category-household")
        await star.says("초승달등불")


async def everything(storage):
    """Every cell of every table there is, whoever made it: (table, column, value)."""
    async with storage.engine.connect() as conn:
        if conn.dialect.name == "sqlite":
            asked = "SELECT name FROM sqlite_master WHERE type = 'table'"
        else:
            asked = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        found = []
        for (table,) in (await conn.execute(text(asked))).all():
            rows = await conn.execute(text(f'SELECT * FROM "{table}"'))  # noqa: S608
            columns = tuple(rows.keys())
            found += [
                (table, column, value)
                for row in rows.all()
                for column, value in zip(columns, row, strict=True)
                if value is not None
            ]
        return found


def traces(cells, *words, number=NUMBER):
    """Where any of it still stands."""
    digits = re.compile(rf"(?<!\d){number}(?!\d)")
    found = []
    for table, column, value in cells:
        written = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        if digits.search(written) or any(word in written for word in words):
            found.append((table, column, written[:120]))
    return found


def in_file(url, *words, number=NUMBER):
    """What of it can be read in the files of a SQLite database, whatever the database itself says."""
    file = Path(url.removeprefix("sqlite:///"))
    raw = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    needles = [word.encode() for word in words] + [number.to_bytes(4, "big"), str(number).encode()]
    return [needle for needle in needles if needle in raw]


def grams_of(words):
    """The pairs of letters under which words are found."""
    return {word[at : at + 2] for word in words for at in range(len(word) - 1)}


async def theirs(town, person):
    """What is known of somebody, but for the chat itself, as text that can be compared."""
    async with turn(town) as city:
        known = await city.rights.known(person.id)
    chat = {"turns", "conversations", "cards", "notices"}
    assert known.keys() <= metadata.tables.keys()
    return {table: json.dumps(rows, default=str) for table, rows in known.items() if table not in chat}


__all__ = [
    "FRIEND",
    "NAME",
    "NUMBER",
    "WORDS",
    "Life",
    "everything",
    "gives",
    "grams_of",
    "in_file",
    "theirs",
    "traces",
]
