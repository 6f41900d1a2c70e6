"""Loans, places in line, and pauses.

That no copy is lent twice is kept by the database itself: one open loan of a copy (a partial unique index),
and no two loans of it on one day (an exclusion over ranges on PostgreSQL, a trigger on SQLite).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.items import ItemId
from bot.domain.lending import (
    AWAY,
    OPEN,
    Check,
    Hold,
    HoldId,
    Loan,
    LoanId,
    LoanPhotos,
    LoanState,
    Pause,
    PauseCause,
    PauseId,
    PhotoMoment,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from storage.cases import cases
from storage.owned import owned
from storage.shelf import Shelf
from storage.tables import OFFICE, PERSON, Listed, Moment, Word, known_as, metadata, only, words_of

loans = Table(
    "loans",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("borrower", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("state", Word(LoanState), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("due", Moment, nullable=False),
    Column("fetch_by", Moment, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("out", Moment),
    Column("back", Moment),
    Column("check", Word(Check)),
    Column("keeper", BigInteger, info=OFFICE),
    Column("renewals", Integer, nullable=False),
    Column("late_days", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("note", Text, nullable=False, info=words_of("borrower")),
    Column("deadline", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("first <= last", name="days"),
    info=known_as("loan"),
)


def _is(states: Iterable[LoanState]) -> ColumnElement[bool]:
    """Said in so many words: an index of some rows serves only a question that names those rows."""
    return loans.c.state.in_([literal_column(f"'{state}'") for state in sorted(states)])


_AWAY, _OPEN = _is(AWAY), _is(OPEN)
Index("one_open_loan_of_a_copy", loans.c.item, loans.c.copy, unique=True, **only(_AWAY))
Index("ix_loans_item", loans.c.item, **only(_OPEN))
Index("ix_loans_note", loans.c.item, loans.c.back, **only(loans.c.note != literal_column("''")))
Index("ix_loans_borrower", loans.c.borrower, loans.c.state)
Index("ix_loans_place", loans.c.place, loans.c.last, **only(_OPEN))
Index("ix_loans_deadline", loans.c.deadline, **only(loans.c.deadline.is_not(None)))

item_holds = Table(
    "item_holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("borrower", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("since", Moment, nullable=False),
    Column("ended", Moment),
    Column("loan", Integer, ForeignKey("loans.id")),
    Column("version", Integer, nullable=False),
    info=known_as("wait"),
)
_WAITS = item_holds.c.ended.is_(None)
Index("one_place_in_a_line", item_holds.c.item, item_holds.c.borrower, unique=True, **only(_WAITS))
Index("ix_item_holds_borrower", item_holds.c.borrower, **only(_WAITS))

lending_pauses = Table(
    "lending_pauses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("loan", Integer, ForeignKey("loans.id")),
    Column("cause", Word(PauseCause), nullable=False),
    Column("days", Integer, nullable=False),
    Column("until", Date, nullable=False),
    Column("since", Moment, nullable=False),
    Column("lifted", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("days > 0", name="days"),
    info=known_as("pause"),
)
Index("ix_lending_pauses_person", lending_pauses.c.person, lending_pauses.c.place)
Index("one_pause_for_a_loan", lending_pauses.c.loan, unique=True, **only(lending_pauses.c.lifted.is_(None)))

loan_photos = Table(
    "loan_photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("moment", Word(PhotoMoment), nullable=False),
    Column("photos", Listed, nullable=False, info=words_of("loan.borrower")),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_loan_photos_item", loan_photos.c.item, loan_photos.c.copy)
Index("ix_loan_photos_loan", loan_photos.c.loan)

SHELF = Shelf(loans, Loan)
HOLDS = Shelf(item_holds, Hold)
PAUSES = Shelf(lending_pauses, Pause)
PHOTOS = Shelf(loan_photos, LoanPhotos)

_PERSON: Any = bindparam("person", type_=BigInteger)
_OF_ITEM = SHELF.all.where(loans.c.item == bindparam("item"), _OPEN).order_by(loans.c.id)
_OF = SHELF.all.where(loans.c.borrower == _PERSON, _OPEN).order_by(loans.c.due, loans.c.id)
_OF_OVER = (
    SHELF.all.where(loans.c.borrower == _PERSON, ~_OPEN)
    .order_by(loans.c.moved.desc(), loans.c.id.desc())
    .limit(bindparam("most"))
)
_AT = SHELF.all.where(loans.c.place == bindparam("place"), _OPEN).order_by(loans.c.last, loans.c.id)
_VISITS = select(loans.c.first, loans.c.borrower).where(
    loans.c.place == bindparam("place"),
    loans.c.first >= bindparam("today"),
    loans.c.state.in_(sorted(OPEN | {LoanState.CHECKED})),
    loans.c.item.not_in(select(owned.c.item)),
)
_DUE = (
    SHELF.all.where(loans.c.deadline <= bindparam("now"))
    .order_by(loans.c.deadline, loans.c.id)
    .limit(bindparam("most"))
)
_LATE = select(func.count()).where(
    loans.c.borrower == _PERSON,
    loans.c.late_days > 0,
    loans.c.back >= bindparam("since"),
    loans.c.id != bindparam("but"),
)
_NOTE = (
    select(loans.c.note)
    .where(loans.c.item == bindparam("item"), loans.c.note != literal_column("''"))
    .order_by(loans.c.back.desc(), loans.c.id.desc())
    .limit(1)
)
_LINE = HOLDS.all.where(item_holds.c.item == bindparam("item"), _WAITS).order_by(item_holds.c.id)
_MINE = HOLDS.all.where(item_holds.c.borrower == _PERSON, _WAITS).order_by(item_holds.c.id)
_PAUSE = (
    PAUSES.all.where(
        lending_pauses.c.person == _PERSON,
        lending_pauses.c.place == bindparam("place"),
        lending_pauses.c.lifted.is_(None),
        lending_pauses.c.until >= bindparam("today"),
    )
    .order_by(lending_pauses.c.until.desc())
    .limit(1)
)
_PAUSED = PAUSES.all.where(
    lending_pauses.c.person == _PERSON,
    lending_pauses.c.lifted.is_(None),
    lending_pauses.c.until >= bindparam("today"),
).order_by(lending_pauses.c.until.desc())


_OLD_HOLDS = delete(item_holds).where(item_holds.c.ended < bindparam("before"))
_OLD_PAUSES = delete(lending_pauses).where(
    lending_pauses.c.since < bindparam("before"), lending_pauses.c.until < bindparam("day")
)
_OF_COPY = PHOTOS.all.where(
    loan_photos.c.item == bindparam("item"),
    loan_photos.c.copy == bindparam("copy"),
    loan_photos.c.photos != (),
).order_by(loan_photos.c.id)
_NEWER = loan_photos.alias("newer")
_OLD_PHOTOS = delete(loan_photos).where(
    loan_photos.c.at < bindparam("before"),
    exists()
    .where(
        _NEWER.c.item == loan_photos.c.item,
        _NEWER.c.copy == loan_photos.c.copy,
        _NEWER.c.id > loan_photos.c.id,
    )
    .correlate(loan_photos),
    ~exists()
    .where(
        cases.c.about == literal("loan:") + cast(loan_photos.c.loan, Text),
        or_(cases.c.decided.is_(None), cases.c.decided >= bindparam("before")),
    )
    .correlate(loan_photos),
)
_OLDEST_PHOTOS = delete(loan_photos).where(loan_photos.c.at < bindparam("before"))
_NAMED = [
    ~exists().where(table.c.loan == loans.c.id).correlate(loans)
    for table in (item_holds, lending_pauses, loan_photos)
]
_OLD_LOANS = delete(loans).where(~_OPEN, loans.c.moved < bindparam("before"), *_NAMED)


class Lending:
    """The questions asked of loans, lines and pauses."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def loan(self, number: LoanId) -> Loan | None:
        """One loan, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Loan]:
        """Several loans at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def open(self, loan: Loan) -> Loan:
        """A new loan; a copy is lent once at a time, and promised once for a day."""
        return await SHELF.add(self._conn, loan)

    async def save(self, loan: Loan) -> Loan:
        """A changed loan. Raises Stale."""
        return await SHELF.save(self._conn, loan)

    async def of_item(self, item: ItemId) -> tuple[Loan, ...]:
        """The loans of a thing that are not over."""
        return await SHELF.asked(self._conn, _OF_ITEM, {"item": item})

    async def open_of(self, person: ResidentId) -> tuple[Loan, ...]:
        """Somebody's loans that are not over, the one that is due first at the top."""
        return await SHELF.asked(self._conn, _OF, {"person": person})

    async def over_of(self, person: ResidentId, *, most: int) -> tuple[Loan, ...]:
        """Somebody's loans that are over, the last one first."""
        return await SHELF.asked(self._conn, _OF_OVER, {"person": person, "most": most})

    async def at(self, place: PlaceId) -> tuple[Loan, ...]:
        """The loans of a place that are not over, the one that is due first at the top."""
        return await SHELF.asked(self._conn, _AT, {"place": place})

    async def visits(self, place: PlaceId, today: date) -> dict[date, frozenset[ResidentId]]:
        """Who fetches something at a place, or has done so, on each day from today on."""
        found: dict[date, set[ResidentId]] = {}
        for day, person in await self._conn.execute(_VISITS, {"place": place, "today": today}):
            found.setdefault(day, set()).add(ResidentId(person))
        return {day: frozenset(people) for day, people in found.items()}

    async def due(self, now: datetime, *, most: int = 100) -> Sequence[Loan]:
        """Loans on which time has to act, the longest overdue first."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def late_count(self, person: ResidentId, since: datetime, *, but: LoanId) -> int:
        """How often somebody has brought something back late after ``since``."""
        facts = {"person": person, "since": since, "but": but}
        return (await self._conn.execute(_LATE, facts)).scalar_one()

    async def last_note(self, item: ItemId) -> str | None:
        """What the last borrower who left a word wrote for the next one."""
        return (await self._conn.execute(_NOTE, {"item": item})).scalar_one_or_none()

    async def forget(self, before: datetime) -> None:
        """What was over before then goes, whole."""
        await self._conn.execute(_OLD_HOLDS, {"before": before})
        await self._conn.execute(_OLD_PAUSES, {"before": before, "day": before.date()})
        await self._conn.execute(_OLDEST_PHOTOS, {"before": before})
        await self._conn.execute(_OLD_LOANS, {"before": before})

    # -- the line --------------------------------------------------------------------------

    async def line(self, item: ItemId) -> tuple[Hold, ...]:
        """Who waits for a thing, in order."""
        return await HOLDS.asked(self._conn, _LINE, {"item": item})

    async def holds_of(self, person: ResidentId) -> tuple[Hold, ...]:
        """The lines in which somebody stands."""
        return await HOLDS.asked(self._conn, _MINE, {"person": person})

    async def hold(self, number: HoldId) -> Hold | None:
        """One place in a line."""
        return await HOLDS.get(self._conn, number)

    async def stand(self, hold: Hold) -> Hold:
        """At the end of a line; nobody stands in one twice."""
        return await HOLDS.add(self._conn, hold)

    async def step_out(self, hold: Hold) -> Hold:
        """A place in a line that is ended. Raises Stale."""
        return await HOLDS.save(self._conn, hold)

    # -- pauses ----------------------------------------------------------------------------

    async def pause_of(self, person: ResidentId, place: PlaceId, today: date) -> Pause | None:
        """The pause that somebody has at a place, the longest of them."""
        facts = {"person": person, "place": place, "today": today}
        found = await PAUSES.asked(self._conn, _PAUSE, facts)
        return found[0] if found else None

    async def pauses_of(self, person: ResidentId, today: date) -> tuple[Pause, ...]:
        """All pauses that somebody has now."""
        return await PAUSES.asked(self._conn, _PAUSED, {"person": person, "today": today})

    async def a_pause(self, number: PauseId) -> Pause | None:
        """One of them."""
        return await PAUSES.get(self._conn, number)

    async def make_pause(self, pause: Pause) -> Pause:
        """One more; for one loan there is one."""
        return await PAUSES.add(self._conn, pause)

    async def save_pause(self, pause: Pause) -> Pause:
        """A lifted one. Raises Stale."""
        return await PAUSES.save(self._conn, pause)

    # -- photos ----------------------------------------------------------------------------

    async def photos_of(self, item: ItemId, copy: int) -> tuple[LoanPhotos, ...]:
        """What was photographed of a copy, oldest first; without what was emptied with its borrower."""
        return await PHOTOS.asked(self._conn, _OF_COPY, {"item": item, "copy": copy})

    async def photograph(self, photos: LoanPhotos) -> LoanPhotos:
        """Some more."""
        return await PHOTOS.add(self._conn, photos)

    async def forget_photos(self, before: datetime) -> None:
        """What was taken before then goes; the last ones of each copy are what the next are laid beside."""
        await self._conn.execute(_OLD_PHOTOS, {"before": before})
