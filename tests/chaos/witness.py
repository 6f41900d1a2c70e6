"""What the database remembers of the run, written down by triggers of our own beside the city's tables.

The bot's clock is moved about and its tables are swept; a witness counts by itself, in the order of commits
(turns of one person hold that person's lock until they are committed), and forgets nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg

from bot.domain.notices import Kind
from storage.notices import SAID
from storage.notices.facts import unkept

_TABLES = """
CREATE SCHEMA witness;
CREATE TABLE witness.turns (
    number bigserial, update_id bigint, person bigint, calls text, process text DEFAULT
    current_setting('application_name'), at timestamptz DEFAULT clock_timestamp());
CREATE TABLE witness.notices (
    number bigserial, what text, notice jsonb, tx bigint DEFAULT txid_current(),
    at timestamptz DEFAULT clock_timestamp());
CREATE TABLE witness.touched (
    number bigserial, what text, row jsonb, tx bigint DEFAULT txid_current(),
    at timestamptz DEFAULT clock_timestamp());

CREATE FUNCTION witness.turn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO witness.turns (update_id, person, calls) VALUES (NEW.update_id, NEW.person, NEW.calls);
    RETURN NULL; END $$;
CREATE FUNCTION witness.notice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO witness.notices (what, notice) VALUES ('told', to_jsonb(NEW));
    ELSIF TG_OP = 'DELETE' AND OLD.said IS NULL THEN
        INSERT INTO witness.notices (what, notice) VALUES ('gone', to_jsonb(OLD));
    ELSIF TG_OP = 'UPDATE' AND OLD.said IS NULL AND NEW.said IS NOT NULL THEN
        INSERT INTO witness.notices (what, notice) VALUES ('said', to_jsonb(NEW));
    END IF;
    RETURN NULL; END $$;
CREATE FUNCTION witness.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO witness.touched (what, row) VALUES (TG_TABLE_NAME, to_jsonb(NEW));
    RETURN NULL; END $$;

CREATE TRIGGER witness AFTER INSERT ON turns FOR EACH ROW EXECUTE FUNCTION witness.turn();
CREATE TRIGGER witness AFTER INSERT OR UPDATE OR DELETE ON notices
    FOR EACH ROW EXECUTE FUNCTION witness.notice();
CREATE TRIGGER witness AFTER INSERT OR UPDATE ON trades FOR EACH ROW EXECUTE FUNCTION witness.touch();
CREATE TRIGGER witness AFTER INSERT OR UPDATE ON listings FOR EACH ROW EXECUTE FUNCTION witness.touch();
"""
_UNSAID = "SELECT * FROM turns WHERE said IS NULL"
_DUE = """
SELECT notices.* FROM notices JOIN conversations USING (person)
WHERE said IS NULL AND next <= clock_timestamp() + $1 * interval '1 second' AND reachable
"""
_STRAY = """
SELECT gone.notice FROM witness.notices AS gone WHERE what = 'gone'
AND NOT EXISTS (SELECT FROM witness.touched WHERE touched.tx = gone.tx)
AND NOT EXISTS (SELECT FROM witness.notices AS told WHERE told.tx = gone.tx AND told.what = 'told')
"""
_CUT = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """An answer that was committed, and by which process."""

    process: str
    update: int
    person: int
    calls: list[dict[str, Any]]
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A notice that was put into the outbox (told), taken out of it unsaid (gone), or done with (said).

    ``outcome`` tells how it was done with; what was ``gathered`` was said in a digest with others.
    """

    what: str
    id: int
    person: int
    key: str
    about: str
    facts: Mapping[str, object]
    kind: Kind
    gathered: bool
    outcome: str
    at: float

    @property
    def was_said(self) -> bool:
        """Whether the bot takes it for said."""
        return self.what == "said" and self.outcome == SAID


class Witness:
    """All questions of the chaos to the database, on a connection past the troubled line."""

    def __init__(self, conn: asyncpg.Connection) -> None:
        self._conn = conn

    async def watches(self) -> None:
        """From now on everything is written down."""
        await self._conn.execute(_TABLES)

    async def cuts_backends(self) -> int:
        """End all connections of the bots from within the database; how many."""
        return len(await self._conn.fetch(_CUT))

    async def unsaid(self) -> list[str]:
        """Answers that are decided and not known to be said."""
        return _told(await self._conn.fetch(_UNSAID))

    async def overdue(self, ahead: float) -> list[str]:
        """Notices that are due by a clock so many seconds ahead, and neither said nor given up."""
        return _told(await self._conn.fetch(_DUE, ahead))

    async def stray(self) -> list[str]:
        """Notices that were taken out unsaid by a transaction that changed nothing they could be about."""
        return _told(await self._conn.fetch(_STRAY))

    async def quarantined(self) -> list[str]:
        """What could not be read, and why."""
        return [
            f"{row['problem']}: {row['raw']}"
            for row in await self._conn.fetch("SELECT problem, raw FROM quarantine")
        ]

    async def decided(self) -> list[Decided]:
        """All answers, each person's in the order in which they were committed."""
        rows = await self._conn.fetch("SELECT * FROM witness.turns ORDER BY number")
        return [
            Decided(
                process=row["process"],
                update=row["update_id"],
                person=row["person"],
                calls=json.loads(row["calls"]),
                at=row["at"].timestamp(),
            )
            for row in rows
        ]

    async def noticed(self) -> list[Event]:
        """What became of all notices, in order."""
        rows = await self._conn.fetch("SELECT * FROM witness.notices ORDER BY number")
        return [_event(row["what"], json.loads(row["notice"]), row["at"].timestamp()) for row in rows]

    async def trades(self) -> dict[str, int]:
        """How many trades stand where."""
        rows = await self._conn.fetch("SELECT state, count(*) FROM trades GROUP BY 1 ORDER BY 2 DESC")
        return {row["state"]: row["count"] for row in rows}

    async def counts(self) -> dict[str, int]:
        """How much there is of everything."""
        names = ("residents", "listings", "trades", "transfers")
        return {name: int(await self._conn.fetchval(f"SELECT count(*) FROM {name}")) for name in names}  # noqa: S608


def _told(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return [str(dict(row)) for row in rows]


def _event(what: str, row: Mapping[str, Any], at: float) -> Event:
    return Event(
        what=what,
        id=row["id"],
        person=row["person"],
        key=row["key"],
        about=row["about"],
        facts=unkept(json.loads(row["facts"])),
        kind=Kind(row["kind"]),
        gathered=row["gathered"],
        outcome=row["outcome"] or "",
        at=at,
    )
