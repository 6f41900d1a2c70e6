"""A step of a conversation costs at most five statements on PostgreSQL, begin and commit among them."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text

from storage import straight
from storage.turns import Turns
from tests.town import founded

ASKED = straight._asked
BUDGET = {"postgresql": 5, "sqlite": 5}
"""SQLite needs no lock but writes conversation and answer one after the other."""


class Ledger(list):
    """The statements of a turn, as SQLAlchemy sends them, and those that go straight to the driver."""

    def entry(self, *told):
        self.append(told[2])

    async def straight(self, cursor, question, given, **how):
        self.append(question)
        await ASKED(cursor, question, given, **how)

    def begin(self, conn):
        if conn.dialect.name != "sqlite":  # there it is a statement of ours
            self.append("BEGIN")

    def commit(self, _):
        self.append("COMMIT")

    def turn(self):
        """Without stamping, which is done later and for several turns together."""
        return self[: self.index("COMMIT") + 1]


@contextmanager
def counting(town):
    engine, ledger = town.app.storage.engine.sync_engine, Ledger()
    hooks = (("before_cursor_execute", ledger.entry), ("begin", ledger.begin), ("commit", ledger.commit))
    for name, hook in hooks:
        event.listen(engine, name, hook)
    straight._asked = ledger.straight
    try:
        yield ledger
    finally:
        straight._asked = ASKED
        for name, hook in hooks:
            event.remove(engine, name, hook)


async def cost(town, raw):
    with counting(town) as ledger:
        assert await town.app.lanes.put(raw)
        await town.app.speaker.silence()
    await town.settle()
    return ledger.turn()


async def in_the_middle_of_a_form(town):
    """Somebody who is asked to choose, and then to type."""
    owner = await town.resident("하늘")
    await owner.says("/offer")
    return owner


async def steps(town):
    """A pressed choice, a typed answer and a press beside them: what each costs."""
    owner = await in_the_middle_of_a_form(town)
    costs = {"kind": await cost(town, owner.press(owner.key("물건")[1]["callback_data"]))}
    costs["category"] = await cost(town, owner.press(owner.key("가구")[1]["callback_data"]))
    costs["title"] = await cost(town, owner.message(text="의자"))
    costs["refused"] = await cost(town, owner.message(text="소주 두 병"))
    costs["skip"] = await cost(town, owner.press(owner.key("건너뛰기")[1]["callback_data"]))
    return costs


async def test_a_step_of_a_conversation_keeps_to_its_budget(both):
    budget = BUDGET[both.app.storage.engine.dialect.name]
    for step, statements in (await steps(both)).items():
        assert len(statements) <= budget, (step, statements)


async def test_commands_that_only_show_something_known_keep_to_it_too(both):
    owner = await both.resident("하늘")
    for command in ("/menu", "/help", "/me", "/offer", "/cancel"):
        statements = await cost(both, owner.message(text=command))
        assert len(statements) <= BUDGET[both.app.storage.engine.dialect.name], (command, statements)


async def test_one_more_statement_is_noticed(both, monkeypatch):
    starts = Turns.starts

    async def wasteful(turns, *args):
        await turns._conn.execute(text("SELECT 1"))
        return await starts(turns, *args)

    monkeypatch.setattr(Turns, "starts", wasteful)
    with pytest.raises(AssertionError):
        await test_a_step_of_a_conversation_keeps_to_its_budget(both)


async def test_the_server_counts_the_same(postgres, postgres_town_url):
    """Drivers may ask more than they are told to: what counts is what the server hears."""
    town, app = await founded(postgres_town_url)
    owner = await in_the_middle_of_a_form(town)
    await owner.presses("물건")
    await owner.presses("가구")
    name = app.storage.engine.url.database
    await postgres.admin.execute(f"ALTER DATABASE {name} SET log_statement = 'all'")
    await app.storage.engine.dispose()
    await owner.says("/me")  # a new connection asks about itself first
    with heard(postgres.home / "log") as ledger:
        assert await app.lanes.put(owner.message(text="의자"))
        await app.speaker.silence()
    turn = ledger[: next(i for i, line in enumerate(ledger) if "COMMIT" in line) + 1]
    assert len(turn) == BUDGET["postgresql"], turn
    await app.close()


@contextmanager
def heard(log: Path):
    """What the server writes down meanwhile, one entry a statement."""
    ledger: list[str] = []
    start = log.stat().st_size
    yield ledger
    with log.open(encoding="utf-8") as lines:
        lines.seek(start)
        ledger += [line for line in lines if "LOG:  statement" in line or "LOG:  execute" in line]
