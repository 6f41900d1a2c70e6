"""The questions asked of what is to be replaced."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.items import ItemId
from bot.domain.lending import LoanId, Owed, OwedId
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from storage.lending.tables import IS_OWED, lending_owed
from storage.shelf import Shelf

OWED = Shelf(lending_owed, Owed)

_PERSON: Any = bindparam("person", type_=BigInteger)
_BY = OWED.all.where(lending_owed.c.person == _PERSON, IS_OWED).order_by(
    lending_owed.c.until, lending_owed.c.id
)
_AT = OWED.all.where(lending_owed.c.place == bindparam("place"), IS_OWED).order_by(
    lending_owed.c.until, lending_owed.c.id
)
_FOR = OWED.all.where(lending_owed.c.loan == bindparam("loan")).order_by(lending_owed.c.id)
_OF = OWED.all.where(lending_owed.c.item == bindparam("item"), IS_OWED).order_by(lending_owed.c.id)
_OLD = delete(lending_owed).where(lending_owed.c.ended < bindparam("before"))


class Owing:
    """What is to be replaced, by whom, where, for which loan."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def owed(self, number: OwedId) -> Owed | None:
        """One of them, whoever asks."""
        return await OWED.get(self._conn, number)

    async def these_owed(self, numbers: Iterable[int]) -> dict[int, Owed]:
        """Several at once, by number."""
        return await OWED.some(self._conn, numbers)

    async def owed_by(self, person: ResidentId) -> tuple[Owed, ...]:
        """What somebody is to replace, the most pressing first."""
        return await OWED.asked(self._conn, _BY, {"person": person})

    async def owed_at(self, place: PlaceId) -> tuple[Owed, ...]:
        """What is to be replaced at a place, the most pressing first."""
        return await OWED.asked(self._conn, _AT, {"place": place})

    async def owed_of(self, item: ItemId) -> tuple[Owed, ...]:
        """What is to be replaced of a thing."""
        return await OWED.asked(self._conn, _OF, {"item": item})

    async def owed_for(self, loan: LoanId) -> tuple[Owed, ...]:
        """What was ever to be replaced for a loan."""
        return await OWED.asked(self._conn, _FOR, {"loan": loan})

    async def owe(self, owed: Owed) -> Owed:
        """One more; for one loan there is one at a time."""
        return await OWED.add(self._conn, owed)

    async def save_owed(self, owed: Owed) -> Owed:
        """A changed one. Raises Stale."""
        return await OWED.save(self._conn, owed)

    async def forget_owed(self, before: datetime) -> None:
        """What was settled before then goes."""
        await self._conn.execute(_OLD, {"before": before})
