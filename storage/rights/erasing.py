"""How somebody goes: in one transaction, out of every table, by the marks alone.

The order matters: words are found by the numbers, so the numbers go last. What is written here knows no
table by name but that of the residents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, Text, cast, delete, func, insert, literal, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.cases import Prepared
from storage.residents import residents, tombstones
from storage.rights.blotting import Blot
from storage.rights.marks import emptied, indexes, numbered, tables, theirs, ways, worded

_AT_ONCE = 40
"""Words looked for in one question."""


async def erase(conn: AsyncConnection, who: int, former: int, home: AreaId, now: datetime) -> None:
    """``who`` becomes ``former`` wherever they were, and their words are gone."""
    for earlier in await _earlier(conn, who):
        await _silence(conn, earlier, former, "")
    nobody = {"id": former, "name": "", "locale": "ko", "area": home, "easy": False}
    await conn.execute(insert(residents), nobody | {"joined": now, "version": 1})
    await _unindex(conn, who)
    await _silence(conn, who, former, await _name(conn, who))
    for table in reversed(tables()):
        for way in table.info.get("goes_with", ()):
            await conn.execute(delete(table).where(theirs(table, way, who)))
    for table in tables():
        for column in numbered(table):
            if column is not residents.c.id:
                await conn.execute(update(table).where(column == who).values({column: former}))
        await rename(conn, table, who, former)
    await conn.execute(delete(residents).where(residents.c.id == who))


async def _earlier(conn: AsyncConnection, who: int) -> Sequence[int]:
    """What stands where nothing changes for the records that became this one."""
    asked = select(tombstones.c.former).where(tombstones.c.into == who)
    return (await conn.execute(asked)).scalars().all()


async def _silence(conn: AsyncConnection, who: int, former: int, name: str) -> None:
    """All words of one number go, and what others' rows say of it."""
    blot = Blot(who, former, name, await _words(conn, who), await _things(conn, who))
    for table in tables():
        await _blot(conn, table, blot)
        await _forget_mentions(conn, table, who)
        for column in worded(table):
            await _empty(conn, column, who)


async def _name(conn: AsyncConnection, who: int) -> str:
    found = await conn.execute(select(residents.c.name).where(residents.c.id == who))
    return str(found.scalar_one())


async def _words(conn: AsyncConnection, who: int) -> frozenset[str]:
    """All that somebody wrote, each text whole."""
    found: set[str] = set()
    for table in tables():
        for column in worded(table):
            if "quotes" in column.info:
                continue  # it only repeats what stands elsewhere
            own = or_(*(theirs(table, way, who) for way in column.info["words_of"]))
            for value in (await conn.execute(select(column).where(own))).scalars():
                found |= set(_texts(value))
    return frozenset(words for words in found if len(words) > 1)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Prepared):
        return  # the program's words, which others were told too
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)


async def _things(conn: AsyncConnection, who: int) -> tuple[frozenset[str], frozenset[str]]:
    """What somebody's rows are called elsewhere (``listing:15``), and which kinds of rows are called so."""
    mine, kinds = set(), set()
    for table in tables():
        if "known_as" not in table.info:
            continue
        kinds |= set(table.info["known_as"])
        own = or_(*(theirs(table, way, who) for way in ways(table)))
        keys = (await conn.execute(select(table.c[table.info["key"]]).where(own))).scalars().all()
        mine |= {f"{word}:{key}" for word in table.info["known_as"] for key in keys}
    return frozenset(mine), frozenset(kinds)


async def _unindex(conn: AsyncConnection, who: int) -> None:
    """Their words leave every index; FTS5 forgets what was deleted only when it is put in order."""
    key = "rowid" if conn.dialect.name == "sqlite" else "id"
    for index, of in indexes():
        own = or_(*(theirs(of, way, who) for way in ways(of)))
        gone = [{"gone": number} for number in (await conn.execute(select(of.c.id).where(own))).scalars()]
        if gone:
            await conn.execute(text(f"DELETE FROM {index.name} WHERE {key} = :gone"), gone)  # noqa: S608
        if key == "rowid":
            await conn.execute(text(f"INSERT INTO {index.name} ({index.name}) VALUES ('optimize')"))  # noqa: S608


async def _empty(conn: AsyncConnection, column: Column[Any], who: int) -> None:
    if column.table is residents:
        return  # that row goes
    own = or_(*(theirs(column.table, way, who) for way in column.info["words_of"]))
    there = own & column.is_not(None)
    await conn.execute(update(column.table).where(there).values({column: emptied(column)}))


# -- what others' rows say of them -----------------------------------------------------------------


async def _blot(conn: AsyncConnection, table: Table, blot: Blot) -> None:
    """Row by row: only those are read in whose text something of them stands."""
    keys, about = list(table.primary_key), table.c.get("about", literal(""))
    found = func.instr if conn.dialect.name == "sqlite" else func.strpos
    for column in (column for column in table.c if "quotes" in column.info):
        for needles in _by_some(blot.needles):
            hit = or_(*(found(cast(column, Text), needle) > 0 for needle in needles))
            for *key, value, thing in (await conn.execute(select(*keys, column, about).where(hit))).all():
                this = [own == part for own, part in zip(keys, key, strict=True)]
                clean = blot.out(value, column.name, thing)
                await conn.execute(update(table).where(*this).values({column: clean}))


def _by_some(words: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(words), _AT_ONCE):
        yield words[start : start + _AT_ONCE]


async def _forget_mentions(conn: AsyncConnection, table: Table, who: int) -> None:
    """Raw text with their number in it goes, row and all; 1001 is not in 21001."""
    raw = [column for column in table.c if "mentions" in column.info]
    if not raw:
        return
    number = re.compile(rf"(?<!\d){who}(?!\d)")
    (key,) = table.primary_key
    found = await conn.execute(select(key, *raw).where(or_(*(column.contains(str(who)) for column in raw))))
    for row in found.all():
        if any(number.search(value or "") for value in row[1:]):
            await conn.execute(delete(table).where(key == row[0]))


async def rename(conn: AsyncConnection, table: Table, who: int, former: int) -> None:
    """``person:1001`` becomes that of the former member, also in ``pay:1001:key``."""
    for column in (column for column in table.c if "about" in column.info):
        inside = update(table).where(column.contains(f":{who}:"))
        await conn.execute(inside.values({column: func.replace(column, f":{who}:", f":{former}:")}))
        named = column.like(f"%:{who}") & column.not_in([f"{kind}:{who}" for kind in _numbers_of_rows()])
        kept = func.substr(column, 1, func.length(column) - len(str(who)))
        await conn.execute(update(table).where(named).values({column: kept + literal(str(former))}))


def _numbers_of_rows() -> Sequence[str]:
    """Words behind which the number of a row stands, not of a person."""
    return [word for table in tables() for word in table.info.get("known_as", ())]
