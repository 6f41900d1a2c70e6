"""The questions asked of loans, lines and pauses; and of photos, and of what closed days have moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
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

from bot.domain.areas import AreaId
from bot.domain.closures import ClosureId
from bot.domain.items import ItemId
from bot.domain.lending import (
    OPEN,
    Hold,
    HoldId,
    Loan,
    LoanId,
    LoanPhotos,
    LoanState,
    Pause,
    PauseId,
    Shift,
    Trip,
    TripId,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from storage.areas import below
from storage.cases import cases
from storage.items import items
from storage.lending.owing import Owing
from storage.lending.supplies import Supplies
from storage.lending.tables import (
    IS_OPEN,
    TRAVELS,
    WAITS,
    item_holds,
    lending_owed,
    lending_pauses,
    loan_photos,
    loan_shifts,
    loan_trips,
    loans,
    supply_uses,
)
from storage.owned import owned
from storage.places import places
from storage.shelf import Shelf

SHELF = Shelf(loans, Loan)
HOLDS = Shelf(item_holds, Hold)
PAUSES = Shelf(lending_pauses, Pause)
SHIFTS = Shelf(loan_shifts, Shift)
PHOTOS = Shelf(loan_photos, LoanPhotos)
TRIPS = Shelf(loan_trips, Trip)

_PERSON: Any = bindparam("person", type_=BigInteger)
_OF_ITEM = SHELF.all.where(loans.c.item == bindparam("item"), IS_OPEN).order_by(loans.c.id)
_AMONG = SHELF.all.where(loans.c.item.in_(bindparam("items", expanding=True)), IS_OPEN).order_by(loans.c.id)
_OF = SHELF.all.where(loans.c.borrower == _PERSON, IS_OPEN).order_by(loans.c.due, loans.c.id)
_OF_OVER = (
    SHELF.all.where(loans.c.borrower == _PERSON, ~IS_OPEN)
    .order_by(loans.c.moved.desc(), loans.c.id.desc())
    .limit(bindparam("most"))
)
_AT = SHELF.all.where(loans.c.place == bindparam("place"), IS_OPEN).order_by(loans.c.last, loans.c.id)
_PAST = (
    SHELF.all.where(loans.c.item == bindparam("item"), loans.c.copy == bindparam("copy"))
    .order_by(loans.c.id.desc())
    .limit(bindparam("most"))
)
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
_LINE = HOLDS.all.where(item_holds.c.item == bindparam("item"), WAITS).order_by(item_holds.c.id)
_LINES = HOLDS.all.where(
    item_holds.c.item.in_(select(items.c.id).where(items.c.place == bindparam("place"))), WAITS
).order_by(item_holds.c.id)
_MINE = HOLDS.all.where(item_holds.c.borrower == _PERSON, WAITS).order_by(item_holds.c.id)
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
_SHIFTED = SHIFTS.all.where(loan_shifts.c.closure == bindparam("closure")).order_by(loan_shifts.c.id)
_TRIPS = TRIPS.all.where(loan_trips.c.item == bindparam("item"), TRAVELS).order_by(loan_trips.c.id)
_TRIPS_AMONG = TRIPS.all.where(loan_trips.c.item.in_(bindparam("items", expanding=True)), TRAVELS)
_TRIPS_OF = TRIPS.all.where(loan_trips.c.loan == bindparam("loan")).order_by(loan_trips.c.id)
_TRIPS_AT = TRIPS.all.where(
    or_(loan_trips.c.origin == bindparam("place"), loan_trips.c.goal == bindparam("place")), TRAVELS
).order_by(loan_trips.c.id)
_AWAITED = (
    SHELF.all.join(items, items.c.id == loans.c.item)
    .where(
        items.c.place == bindparam("place"),
        loans.c.place != items.c.place,
        loans.c.state == literal_column("'requested'"),
        IS_OPEN,
    )
    .order_by(loans.c.first, loans.c.id)
)
_OLD_TRIPS = delete(loan_trips).where(
    ~TRAVELS,
    loan_trips.c.loan.in_(select(loans.c.id).where(~IS_OPEN, loans.c.moved < bindparam("before"))),
)
_OLD_SHIFTS = delete(loan_shifts).where(
    loan_shifts.c.loan.in_(select(loans.c.id).where(~IS_OPEN, loans.c.moved < bindparam("before")))
)
_OLD_USES = delete(supply_uses).where(
    supply_uses.c.loan.in_(select(loans.c.id).where(~IS_OPEN, loans.c.moved < bindparam("before")))
)
_NAMED = [
    ~exists().where(table.c.loan == loans.c.id).correlate(loans)
    for table in (
        *(item_holds, lending_owed, lending_pauses, loan_photos, loan_shifts, loan_trips, supply_uses),
    )
]
_OLD_LOANS = delete(loans).where(~IS_OPEN, loans.c.moved < bindparam("before"), *_NAMED)

_BELOW = below("root")
_LEAVING = (
    SHELF.all.join(places, places.c.id == loans.c.place)
    .where(
        places.c.area.in_(select(_BELOW.c.id)),
        loans.c.item.not_in(select(owned.c.item)),
        loans.c.id > bindparam("after"),
        loans.c.asked >= bindparam("first"),
        loans.c.asked < bindparam("last"),
    )
    .order_by(loans.c.id)
    .limit(bindparam("most"))
)
_LONG_AGO, _FAR_OFF = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


class Lending(Owing, Supplies):
    """The questions asked of loans, lines and pauses."""

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

    async def past_of(self, item: ItemId, copy: int, *, most: int) -> tuple[Loan, ...]:
        """The last loans of a copy, whatever became of them, the newest first."""
        return await SHELF.asked(self._conn, _PAST, {"item": item, "copy": copy, "most": most})

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
        await self.forget_owed(before)
        await self._conn.execute(_OLDEST_PHOTOS, {"before": before})
        await self._conn.execute(_OLD_TRIPS, {"before": before})
        await self._conn.execute(_OLD_SHIFTS, {"before": before})
        await self._conn.execute(_OLD_USES, {"before": before})
        await self._conn.execute(_OLD_LOANS, {"before": before})

    async def leaving(
        self, area: AreaId, *, most: int, after: int, first: datetime | None, last: datetime | None
    ) -> tuple[Loan, ...]:
        """The loans of all places in an area that were asked for in a time, page by page."""
        facts = {"root": [area], "after": after, "most": most}
        return await SHELF.asked(
            self._conn, _LEAVING, facts | {"first": first or _LONG_AGO, "last": last or _FAR_OFF}
        )

    # -- the line --------------------------------------------------------------------------

    async def line(self, item: ItemId) -> tuple[Hold, ...]:
        """Who waits for a thing, in order."""
        return await HOLDS.asked(self._conn, _LINE, {"item": item})

    async def lines_at(self, place: PlaceId) -> tuple[Hold, ...]:
        """Who waits for anything of a place."""
        return await HOLDS.asked(self._conn, _LINES, {"place": place})

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

    # -- between branches ------------------------------------------------------------------

    async def trips(self, item: ItemId) -> tuple[Trip, ...]:
        """The copies of a thing that are on their way, or are to be sent home."""
        return await TRIPS.asked(self._conn, _TRIPS, {"item": item})

    async def among(self, numbers: Sequence[ItemId]) -> tuple[tuple[Loan, ...], tuple[Trip, ...]]:
        """The loans of these things that are not over, and their copies on the way."""
        facts = {"items": sorted(numbers)}
        found = await SHELF.asked(self._conn, _AMONG, facts)
        return found, await TRIPS.asked(self._conn, _TRIPS_AMONG, facts)

    async def trips_of(self, loan: LoanId) -> tuple[Trip, ...]:
        """All trips that one loan has made necessary, in order."""
        return await TRIPS.asked(self._conn, _TRIPS_OF, {"loan": loan})

    async def trips_at(self, place: PlaceId) -> tuple[Trip, ...]:
        """What a place has to send home, and what is on its way from or to it."""
        return await TRIPS.asked(self._conn, _TRIPS_AT, {"place": place})

    async def awaited_from(self, place: PlaceId) -> tuple[Loan, ...]:
        """Loans of a place's things that are fetched elsewhere, and not ready there yet."""
        return await SHELF.asked(self._conn, _AWAITED, {"place": place})

    async def trip(self, number: TripId) -> Trip | None:
        """One of them."""
        return await TRIPS.get(self._conn, number)

    async def set_out(self, trip: Trip) -> Trip:
        """One more; a copy is on one trip at a time."""
        return await TRIPS.add(self._conn, trip)

    async def save_trip(self, trip: Trip) -> Trip:
        """A changed one. Raises Stale."""
        return await TRIPS.save(self._conn, trip)

    # -- closed days -----------------------------------------------------------------------

    async def shift(self, shift: Shift) -> Shift:
        """The days of a loan before a closure moved them."""
        return await SHIFTS.add(self._conn, shift)

    async def shifts(self, closure: ClosureId) -> tuple[Shift, ...]:
        """What a closure has moved."""
        return await SHIFTS.asked(self._conn, _SHIFTED, {"closure": closure})

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
