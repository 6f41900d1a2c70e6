"""What somebody owes after a decision: the same thing again, by a day, until it is there or let be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.hours import QuietHours, waking
from bot.domain.items import ItemId
from bot.domain.lending.loan import LendingRules, Loan, LoanId
from bot.domain.lending.refusals import OwedGone
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId

OwedId = NewType("OwedId", int)


class Settled(StrEnum):
    """How it ended that something was owed."""

    REPLACED = "replaced"
    FORGIVEN = "forgiven"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """That ``person`` is to replace what was lent as ``loan``, by ``until``, since ``case`` was decided so.

    ``how`` and ``ended`` tell that it is over; ``keeper`` said so.
    """

    id: OwedId = OwedId(0)
    loan: LoanId
    case: int
    item: ItemId
    place: PlaceId
    person: ResidentId
    since: datetime
    until: date
    how: Settled | None = None
    ended: datetime | None = None
    keeper: ResidentId | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"owed:{self.id}"


OWED_LATE = (7, 14, 21, 28, 35, 42, 49, 56)
"""Days after the day by which it is to be replaced: every week, as for loans that are late."""
OWED_KEYS = ("owed-soon", "owed-today", *(f"owed-late-{days}" for days in OWED_LATE))
"""All that anybody is ever reminded of."""


def owed(loan: Loan, *, case: int, until: date, now: datetime) -> Owed:
    """What is to be replaced from now on."""
    return Owed(
        loan=loan.id,
        case=case,
        item=loan.item,
        place=loan.place,
        person=loan.borrower,
        since=now,
        until=until,
    )


def is_owed(known: Sequence[Owed], case: int) -> bool:
    """Whether a decision has been seen to, or is being: what was settled is not owed a second time."""
    return any(not each.ended or (each.case == case and each.how is not Settled.UNDONE) for each in known)


def settled(found: Owed, how: Settled, *, by: ResidentId | None, now: datetime) -> Owed:
    """Over. Raises OwedGone."""
    if found.ended:
        raise OwedGone
    return replace(found, how=how, ended=now, keeper=by)


def owed_plan(
    found: Owed, rules: LendingRules, zone: tzinfo, quiet: QuietHours | None = None
) -> dict[str, datetime]:
    """Of what -> when, outside the ``quiet`` hours; nothing of what is settled, nothing that is past."""
    if found.ended:
        return {}
    wanted = {
        "owed-soon": _at(found.until - timedelta(days=1), rules.soon_hour, zone),
        "owed-today": _at(found.until, rules.remind_hour, zone),
        **{
            f"owed-late-{days}": _at(found.until + timedelta(days=days), rules.remind_hour, zone)
            for days in OWED_LATE
        },
    }
    return {key: waking(due, zone, quiet) for key, due in wanted.items() if due > found.since}


def owed_ends(found: Owed, zone: tzinfo) -> dict[str, datetime]:
    """From when on a reminder is of no use."""
    over = _at(found.until + timedelta(days=1), 0, zone)
    return {"owed-soon": over, "owed-today": over}


def _at(day: date, hour: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(hour), zone)
