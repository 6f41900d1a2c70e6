"""What the databases themselves refuse of the ledger, and what they count."""

from __future__ import annotations

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Text, text
from sqlalchemy.exc import IntegrityError

from storage import schema
from storage.city import Storage
from storage.ledger import triggers
from tests.town import SEOUL

PEOPLE = (
    "INSERT INTO areas (id, kind, name_ko, name_en) VALUES ('gu', 'gu', '송파구', 'Songpa'), ('far', 'gu', '강남구', 'Gangnam')",
    """INSERT INTO residents (id, name, locale, area, easy, joined, version)
       VALUES (1001, '하늘', 'ko', 'gu', false, '2026-11-23 01:00:00', 1),
              (1002, '바다', 'ko', 'gu', false, '2026-11-23 01:00:00', 1)""",
    "INSERT INTO accounts (id, community, owner) VALUES (1, 'gu', 1001), (2, 'gu', 1002), (3, 'gu', NULL), (4, 'far', 1001)",
)
NAMES = "id, key, community, payer, payee, amount, note, about, state, asked, done, override, version"


def transfer(number, payer=1, payee=2, amount=700, state="committed", **more):
    community = more.pop("community", "gu")
    reverses = more.get("reverses", "NULL")
    done = "NULL" if state == "pending" else "'2026-11-23 01:00:00'"
    values = f"{number}, 'k{number}', '{community}', {payer}, {payee}, {amount}, '', '', '{state}', '2026-11-23 01:00:00', {done}, '', 1"
    return f"INSERT INTO transfers ({NAMES}, reverses) VALUES ({values}, {reverses})"  # noqa: S608


ENTRY = "INSERT INTO entries (transfer, account, amount, balance, at) VALUES ({}, {}, {}, {}, '2026-11-23 01:00:00')"


@pytest.fixture
def empty_sqlite(tmp_path):
    return f"sqlite:///{tmp_path / 'book.db'}"


@pytest.fixture(params=["empty_sqlite", "postgres_database"])
def empty(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
async def book(empty):
    """A database with four accounts and one payment of 700 units in it."""
    storage = Storage(empty, SEOUL)
    await schema.migrate(storage.engine)
    await does(storage, *PEOPLE, transfer(1))
    yield storage
    await storage.close()


async def does(storage, *statements):
    async with storage.engine.begin() as conn:
        for statement in statements:
            await conn.exec_driver_sql(statement)


async def asked(storage, question):
    async with storage.engine.connect() as conn:
        return [tuple(row) for row in await conn.execute(text(question))]


async def balances(storage):
    return dict(await asked(storage, "SELECT id, balance FROM accounts ORDER BY id"))


async def test_a_payment_makes_both_entries_and_both_balances(book):
    assert await asked(book, "SELECT transfer, account, amount, balance FROM entries ORDER BY account") == [
        (1, 1, -700, -700),
        (1, 2, 700, 700),
    ]
    assert await balances(book) == {1: -700, 2: 700, 3: 0, 4: 0}


async def test_a_request_moves_nothing_until_it_is_paid(book):
    await does(book, transfer(2, payer="NULL", state="pending"))
    assert (await balances(book))[1] == -700
    await does(
        book, "UPDATE transfers SET payer = 1, state = 'committed', done = '2026-11-24 01:00:00' WHERE id = 2"
    )
    assert await balances(book) == {1: -1400, 2: 1400, 3: 0, 4: 0}
    assert (await asked(book, "SELECT COUNT(*) FROM entries"))[0] == (4,)


async def test_part_of_a_payment_goes_back(book):
    await does(
        book,
        transfer(2, payer=2, payee=1, amount=300, reverses=1),
        transfer(3, payer=2, payee=1, amount=400, reverses=1),
    )
    assert await balances(book) == {1: 0, 2: 0, 3: 0, 4: 0}


@pytest.mark.parametrize(
    "forbidden",
    [
        pytest.param(["UPDATE entries SET amount = 5 WHERE account = 1"], id="an entry changed"),
        pytest.param(["DELETE FROM entries"], id="entries deleted"),
        pytest.param(["DELETE FROM transfers"], id="transfers deleted"),
        pytest.param(["UPDATE transfers SET note = 'x'"], id="what was paid reworded"),
        pytest.param(["UPDATE transfers SET state = 'withdrawn'"], id="what was paid taken back"),
        pytest.param(["UPDATE accounts SET balance = 5 WHERE id = 3"], id="a balance made up"),
        pytest.param(["UPDATE accounts SET balance = 0 WHERE id = 1"], id="a debt forgotten"),
        pytest.param(["UPDATE accounts SET owner = 1002 WHERE id = 4"], id="an account given away"),
        pytest.param(["DELETE FROM accounts WHERE id = 1"], id="an account with entries deleted"),
        pytest.param(
            ["INSERT INTO accounts (id, community, owner, balance) VALUES (9, 'far', 1002, 5)"],
            id="an account that begins rich",
        ),
        pytest.param(["INSERT INTO accounts (community, owner) VALUES ('gu', 1001)"], id="a second account"),
        pytest.param(
            ["INSERT INTO accounts (community, owner) VALUES ('gu', NULL)"], id="a second common account"
        ),
        pytest.param([ENTRY.format(1, 3, 700, 700)], id="an entry of a third account"),
        pytest.param([ENTRY.format(1, 1, -700, -1400)], id="a side twice"),
        pytest.param(
            [transfer(2, payer="NULL", state="pending"), ENTRY.format(2, 2, 700, 1400)],
            id="an entry before its time",
        ),
        pytest.param([transfer(2, amount=0)], id="nothing paid"),
        pytest.param([transfer(2, amount=-5)], id="a negative payment"),
        pytest.param([transfer(2, payer=1, payee=1)], id="oneself paid"),
        pytest.param([transfer(2, payer=4)], id="a payer of another community"),
        pytest.param([transfer(2, payee=4)], id="a payee of another community"),
        pytest.param([transfer(2, payer="NULL")], id="a payment of nobody"),
        pytest.param([transfer(2).replace("'k2'", "'k1'")], id="a key twice"),
        pytest.param([transfer(2, payer=2, payee=1, amount=701, reverses=1)], id="more goes back than came"),
        pytest.param(
            [
                transfer(2, payer=2, payee=1, amount=400, reverses=1),
                transfer(3, payer=2, payee=1, amount=301, reverses=1),
            ],
            id="in two parts more goes back than came",
        ),
        pytest.param([transfer(2, payer=3, payee=1, amount=5, reverses=1)], id="a third one gives back"),
        pytest.param(
            [transfer(2, payer=2, payee=1, reverses=1), transfer(3, reverses=2)], id="a reversal reversed"
        ),
        pytest.param(
            [
                transfer(2, state="pending"),
                "UPDATE transfers SET amount = 9, state = 'committed', done = asked WHERE id = 2",
            ],
            id="another amount paid than asked",
        ),
        pytest.param(
            [
                transfer(2, state="pending"),
                "UPDATE transfers SET payer = 3, state = 'committed', done = asked WHERE id = 2",
            ],
            id="somebody else paid",
        ),
    ],
)
async def test_the_database_refuses_what_would_falsify_the_book(book, forbidden):
    before = await balances(book)
    with pytest.raises(IntegrityError):
        await does(book, *forbidden)
    assert await balances(book) == before


@pytest.mark.parametrize("empty", ["empty_sqlite"], indirect=True)
@pytest.mark.parametrize(
    "forbidden",
    [
        "INSERT OR REPLACE INTO entries (id, transfer, account, amount, balance, at) SELECT id, transfer, account, amount, balance, at FROM entries",
        "INSERT OR REPLACE INTO accounts (id, community, owner) VALUES (1, 'gu', 1001)",
        "INSERT OR REPLACE INTO transfers SELECT * FROM transfers",
    ],
)
async def test_sqlite_replaces_nothing_behind_the_triggers(book, forbidden):
    with pytest.raises(IntegrityError):
        await does(book, forbidden)


@pytest.mark.parametrize("empty", ["postgres_database"], indirect=True)
@pytest.mark.parametrize("table", ["entries", "transfers"])
async def test_postgresql_empties_nothing(book, table):
    with pytest.raises(IntegrityError):
        await does(book, f"TRUNCATE {table} CASCADE")


async def test_a_later_migration_may_alter_the_book_and_its_triggers_stay(book):
    """SQLite rebuilds a table in batch mode and loses its triggers: guard makes them again."""

    def altered(conn):
        triggers.unguard(conn)
        operations = Operations(MigrationContext.configure(conn))
        with operations.batch_alter_table("entries", recreate="auto") as entries:
            entries.add_column(Column("memo", Text))
            entries.drop_column("memo") if conn.dialect.name != "sqlite" else None
        if conn.dialect.name == "sqlite":
            with operations.batch_alter_table("entries", recreate="always") as entries:
                entries.drop_column("memo")
        triggers.guard(conn)

    async with book.engine.begin() as conn:
        await conn.run_sync(altered)
    with pytest.raises(IntegrityError):
        await does(book, "DELETE FROM entries")
    await does(book, transfer(2))
    assert await balances(book) == {1: -1400, 2: 1400, 3: 0, 4: 0}
    assert await schema.drift(book.engine) == []


async def test_every_trigger_is_there_and_gone_with_its_tables(book):
    there = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }[book.engine.dialect.name]
    made = {row[0] for row in await asked(book, there)}
    wanted = triggers.SQLITE if book.engine.dialect.name == "sqlite" else triggers.POSTGRESQL
    ours = {statement.split()[2] for statement in wanted if statement.startswith("CREATE TRIGGER")}
    assert ours <= made
    await schema.go_back(book.engine, "0001")
    assert not ours & {row[0] for row in await asked(book, there)}
