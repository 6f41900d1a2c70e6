"""Every column that could hold something of a person says whose it is: export and erasure go by that alone."""

from __future__ import annotations

import pytest
from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text

from storage import schema
from storage.tables import ABOUT, PERSON, PLAIN, Json, Word, goes_with, metadata, refers, words_of

assert schema, "importing it puts every table on the list"

WHOSE = {"person", "words_of", "plain", "about", "quotes", "mentions"}


def unsaid(tables):
    """The columns that could hold a number, words or facts of a person, and say nothing."""
    return [
        f"{table.name}.{column.name}"
        for table in tables.values()
        if not {"plain", "raw"} & table.info.keys()
        for column in table.c
        if isinstance(column.type, (BigInteger, Text, Json))
        and not (isinstance(column.type, BigInteger) and _is_key_of_ours(column))
        and not WHOSE & column.info.keys()
        and not any(key.target_fullname == "areas.id" for key in column.foreign_keys)
    ]


def _is_key_of_ours(column):
    """Large numbers that name a row of a table without people's numbers, as foreign keys do."""
    return any(not key.target_fullname.startswith("residents.") for key in column.foreign_keys)


def led_astray(tables):
    """The marks that name a column which is not there, or whose way ends nowhere."""
    return [
        f"{table.name}: {way}"
        for table in tables.values()
        for mark in (table.info.get("goes_with", ()), *(c.info.get("words_of", ()) for c in table.c))
        for way in mark
        if not _ends_at_a_person(tables, table, way)
    ]


def _ends_at_a_person(tables, table, way):
    column, _, rest = way.partition(".")
    if column not in table.c:
        return False
    if not rest:
        return bool(table.c[column].info.get("person"))
    ways = [key.target_fullname.split(".")[0] for key in table.c[column].foreign_keys]
    ways += [table.c[column].info["refers"]] if "refers" in table.c[column].info else []
    return any(_ends_at_a_person(tables, tables[to], rest) for to in ways)


def unnumbered(tables):
    """Foreign keys to residents that do not say that they hold a person's number."""
    return [
        f"{table.name}.{column.name}"
        for table in tables.values()
        for column in table.c
        if any(key.target_fullname == "residents.id" for key in column.foreign_keys)
        and not column.info.get("person")
    ]


@pytest.mark.parametrize("question", [unsaid, led_astray, unnumbered])
def test_every_table_says_whose_it_is(question):
    assert question(metadata.tables) == []


def test_a_table_that_says_nothing_is_found():
    forgetful = MetaData()
    Table("houses", forgetful, Column("id", Integer), Column("guest", BigInteger), Column("text", Text))
    Table("stays", forgetful, Column("who", BigInteger), Column("facts", Json), Column("kind", Word(str)))
    assert unsaid(forgetful.tables) == ["houses.guest", "houses.text", "stays.who", "stays.facts"]


def test_a_mark_that_leads_nowhere_is_found():
    lost = MetaData()
    Table(
        "stays",
        lost,
        Column("who", BigInteger, info=PERSON),
        Column("house", Integer, info=refers("houses")),
        Column("key", Text, info=PLAIN),
        Column("note", Text, info=words_of("house.host", "guest", "house.town", "key")),
        Column("about", Text, info=ABOUT),
        info=goes_with("whoever"),
    )
    Table("houses", lost, Column("host", BigInteger, info=PERSON), Column("town", Text, info=PLAIN))
    assert led_astray(lost.tables) == ["stays: whoever", "stays: guest", "stays: house.town", "stays: key"]
