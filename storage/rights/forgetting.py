"""What has been kept long enough: it goes, or what is left of it names nobody any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, Table, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.barter import State
from bot.domain.conduct import Level
from bot.domain.desk import GROUP_LEAST
from bot.domain.trades import OPEN as OPEN_TRADES
from storage.areas import areas
from storage.barter import listings
from storage.broadcast import broadcasts
from storage.cases import IS_OPEN, case_steps, cases, looks
from storage.conduct import sanctions, shown
from storage.datasets.table import dataset_jobs
from storage.ledger.book import limits, transfers
from storage.people import merges, notes
from storage.residents import consents, residents
from storage.reviews import review_rounds, reviews
from storage.rights.marks import emptied, numbered, worded
from storage.rings.proposals import ring_members, rings
from storage.roles import grants, invites
from storage.settings import rule_changes
from storage.tables import Moment
from storage.trades import trade_steps, trade_terms, trades
from storage.turns import conversations, turns
from storage.works import works

ONE, OTHER = -1, -2
"""The two nobodies that are left in what has no names any more: a trade needs two sides."""

_AT_ONCE = 500
"""Things made nameless in one transaction; the rest follows on the next days."""

_EVER = datetime.min.replace(tzinfo=UTC)
_ALL = (1 << 31) - 1
_BEFORE: Any = bindparam("before", type_=Moment)
_OVER = (State.CLOSED, State.EXPIRED, State.REMOVED)
_NO_RESIDENT = conversations.c.person.not_in(select(residents.c.id))
_LOUD = (
    select(turns.c.update_id)
    .where(turns.c.said >= bindparam("since", type_=Moment), turns.c.said <= _BEFORE, turns.c.calls != [])
    .order_by(turns.c.said)
    .limit(bindparam("most"))
)
_SILENT = update(turns).where(turns.c.update_id.in_(_LOUD)).values(calls=[]).returning(turns.c.said)
_IS_PERSON = conversations.c.person < GROUP_LEAST
_STRANGERS = delete(conversations).where(_NO_RESIDENT, _IS_PERSON, conversations.c.touched <= _BEFORE)
_PHOTOS = (
    update(listings)
    .where(listings.c.state.in_(_OVER), listings.c.until <= _BEFORE, listings.c.photos != ())
    .values(photos=())
)
_INVITES = delete(invites).where(or_(invites.c.answered <= _BEFORE, invites.c.until <= _BEFORE))
_GRANTS = delete(grants).where(grants.c.until <= _BEFORE)
_FADE_LOOKS = update(looks).where(looks.c.at <= _BEFORE)
_GONE_LOOKS = delete(looks).where(looks.c.at <= _BEFORE, looks.c.who < 0, looks.c.whom < 0)
_OLD_TRADES = (
    select(trades.c.id)
    .where(trades.c.state.not_in(sorted(OPEN_TRADES)), trades.c.moved <= _BEFORE, trades.c.provider != ONE)
    .limit(_AT_ONCE)
)
_OPENER = func.coalesce(cases.c.by, 0)  # a machine, or the clock, opens some
_OLD_CASES = (
    select(cases.c.id)
    .where(~IS_OPEN, func.coalesce(cases.c.decided, cases.c.opened) <= _BEFORE, _OPENER != ONE)
    .limit(_AT_ONCE)
)
_OVER_SANCTIONS = select(sanctions.c.id).where(sanctions.c.ended <= _BEFORE)
_SANCTIONS = (
    update(shown).where(shown.c.sanction.in_(_OVER_SANCTIONS)).values(sanction=None),
    delete(sanctions).where(sanctions.c.ended <= _BEFORE),
    delete(shown).where(shown.c.level == Level.VISIBLE, shown.c.since <= _BEFORE),
)
"""And what is said of posts that all have seen again for as long."""
_NOTES = delete(notes).where(notes.c.at <= _BEFORE)
_WORKS = (
    delete(works).where(works.c.ended <= _BEFORE, works.c.reported.is_not(None)),
    update(dataset_jobs).where(dataset_jobs.c.since <= _BEFORE).values(file="", name=""),
)
_BROADCASTS = delete(broadcasts).where(broadcasts.c.sent <= _BEFORE)
_CONSENTS = delete(consents).where(consents.c.withdrawn <= _BEFORE)
_PAYMENTS = (
    update(transfers)
    .where(
        transfers.c.done <= _BEFORE,
        or_(transfers.c.note != "", transfers.c.override != "", transfers.c.by > 0),
    )
    .values(note="", override="", by=case((transfers.c.by > 0, ONE), else_=transfers.c.by)),
    update(limits).where(limits.c.until <= _BEFORE, limits.c.by != ONE).values(reason="", by=ONE),
)
_CHANGES = update(rule_changes).where(rule_changes.c.at <= _BEFORE, rule_changes.c.who > 0)
_CHANGES = _CHANGES.values(who=ONE, why="")
_OVER_RINGS = select(rings.c.id).where(rings.c.until <= _BEFORE)
_RINGS = delete(ring_members).where(~ring_members.c.open, ring_members.c.ring.in_(_OVER_RINGS))
_MERGES = delete(merges).where(merges.c.ended <= _BEFORE)
_SOMEWHERE = select(func.min(areas.c.id)).where(areas.c.parent.is_(None)).scalar_subquery()
_ABOUT_NOBODY = case(
    (cases.c.about.like("person:%"), f"person:{ONE}"),
    (cases.c.about.like("double:%"), f"double:{ONE}:{OTHER}"),
    else_=cases.c.about,
)


def _faded(table: Table) -> dict[str, object]:
    """By the marks of its columns: nobody's number and nobody's words."""
    numbers = {column.name: None if column.nullable else ONE for column in numbered(table)}
    return numbers | {column.name: emptied(column) for column in worded(table)}


class Forgetting:
    """The periods of programmes.md §11, each asked for once a day."""

    _conn: AsyncConnection

    async def silence(
        self, before: datetime, *, since: datetime = _EVER, most: int = _ALL
    ) -> Sequence[datetime]:
        """Of up to ``most`` answers said in that time only that they were said is kept: when each was."""
        facts = {"before": before, "since": since, "most": most}
        silent: Sequence[datetime] = (await self._conn.execute(_SILENT, facts)).scalars().all()
        return silent

    async def forget_strangers(self, before: datetime) -> None:
        """The language of who wrote before then and never joined."""
        await self._do(_STRANGERS, before)

    async def forget_photos(self, before: datetime) -> None:
        """The pictures of what left the board before then."""
        await self._do(_PHOTOS, before)

    async def forget_invites(self, before: datetime) -> None:
        """Roles that were offered, and taken, declined or let pass before then."""
        await self._do(_INVITES, before)

    async def forget_grants(self, before: datetime) -> None:
        """Who had a role that ended before then."""
        await self._do(_GRANTS, before)

    async def forget_looks(self, before: datetime) -> None:
        """Who looked at whom before then: first the people go, for nothing else may."""
        for column in (looks.c.who, looks.c.whom):
            await self._do(_FADE_LOOKS.where(column > 0).values({column: ONE}), before)
        await self._do(_GONE_LOOKS, before)

    async def forget_trades(self, before: datetime) -> None:
        """Of trades that ended before then the figures stay; how they went for whom goes."""
        old = await self._nameless(trades, _OLD_TRADES, before, {"provider": ONE, "receiver": OTHER})
        for table in (trade_terms, trade_steps):
            await self._all(update(table).values(_faded(table)), table.c.trade, old)
        await self._all(delete(reviews), reviews.c.trade, old)
        await self._all(delete(review_rounds), review_rounds.c.trade, old)

    async def forget_cases(self, before: datetime) -> None:
        """Of cases decided before then it stays what was decided; who it was about and why goes."""
        old = await self._nameless(cases, _OLD_CASES, before, {"by": ONE, "about": _ABOUT_NOBODY})
        await self._all(update(case_steps).values(words=""), case_steps.c.case, old)
        steps = update(case_steps).where(case_steps.c.by > 0).values(by=ONE)
        await self._all(steps, case_steps.c.case, old)

    async def forget_sanctions(self, before: datetime) -> None:
        """Measures that ended before then, and that posts were seen less."""
        for statement in _SANCTIONS:
            await self._do(statement, before)

    async def forget_notes(self, before: datetime) -> None:
        """Notes about people that were written before then."""
        await self._do(_NOTES, before)

    async def forget_works(self, before: datetime) -> None:
        """Long jobs that were over before then, and the names of files."""
        for statement in _WORKS:
            await self._do(statement, before)

    async def forget_broadcasts(self, before: datetime) -> None:
        """What was told to many before then."""
        await self._do(_BROADCASTS, before)

    async def forget_consents(self, before: datetime) -> None:
        """Consents that were taken back before then: that they were ever given."""
        await self._do(_CONSENTS, before)

    async def forget_payments(self, before: datetime) -> None:
        """Of units that moved before then it stays how many; what for, and who did it, goes."""
        await self._nobodies(before)
        for statement in _PAYMENTS:
            await self._do(statement, before)

    async def forget_changes(self, before: datetime) -> None:
        """Who changed a rule before then, and why; what it was changed to stays."""
        await self._do(_CHANGES, before)

    async def forget_rings(self, before: datetime) -> None:
        """Who was asked for rings that were over before then."""
        await self._do(_RINGS, before)

    async def forget_merges(self, before: datetime) -> None:
        """What was said before then to two records of one person."""
        await self._do(_MERGES, before)

    async def _nameless(
        self, table: Table, which: Select[Any], before: datetime, left: Mapping[str, object]
    ) -> list[int]:
        """The old rows of ``which``, in which nobody is left; but for what ``left`` says."""
        old = list((await self._conn.execute(which, {"before": before})).scalars())
        if old:
            await self._nobodies(before)
            await self._conn.execute(
                update(table).where(table.c.id.in_(old)).values({**_faded(table), **left})
            )
        return old

    async def _nobodies(self, since: datetime) -> None:
        """They are there from the first time they are needed."""
        make = sqlite.insert if self._conn.dialect.name == "sqlite" else postgresql.insert
        known = {"name": "", "locale": "ko", "area": _SOMEWHERE, "easy": False, "joined": since, "version": 1}
        for number in (ONE, OTHER):
            nobody = make(residents).values(id=number, **known)
            await self._conn.execute(nobody.on_conflict_do_nothing(index_elements=["id"]))

    async def _all(self, statement: Any, column: Any, old: list[int]) -> None:
        if old:
            await self._conn.execute(statement.where(column.in_(old)))

    async def _do(self, statement: Any, before: datetime) -> None:
        await self._conn.execute(statement, {"before": before})
