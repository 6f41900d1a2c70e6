"""Lending: borrowed, waited for, fetched, brought back; and the librarian's desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.lending import LATE, OWED_KEYS
from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.speech import Button
from handlers.doors import (
    Below,
    Borrow,
    BorrowOn,
    CopyHistory,
    DeskOf,
    Door,
    LeaveLine,
    LendTo,
    LoanCard,
    Opened,
    PicturesOf,
    SuppliesOf,
)
from handlers.gates import Photograph, TakeIn
from handlers.lending import borrowing, branches, desk, history, mine, owing, photos, supplies
from handlers.lending.presses import (
    BorrowAt,
    BringTo,
    Carry,
    Checked,
    Keep,
    Mine,
    Objecting,
    OwedThing,
    SupplyStep,
    SupplyUse,
)

__all__ = ["BELOW", "LINKS", "forms", "routes"]

_TO_LOANS: Below = lambda *_: [[Button(Door(to="loans"), "lending-loans")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    **{
        f"lending-notice-{news}": borrowing.see
        for news in (
            *("ready", "turn", "turn-asked", "out", "with", "absent", "moved", "fetch", "ends", "lost"),
            *(
                "moved-fetch",
                "moved-travel",
                "under-way",
                "turn-sent",
                "reopened",
                "reopened-fetch",
                "rehomed",
            ),
            *(f"late-{days}" for days in LATE),
        )
    },
    "lending-notice-paused": _TO_LOANS,
    **{f"lending-notice-{news}": _TO_LOANS for news in OWED_KEYS},
    "owned-notice-owed": owing.see,
    "lending-notice-soon": borrowing.renewing,
    "lending-notice-today": borrowing.renewing,
    **{f"lending-notice-{news}": desk.see for news in ("asked", "wanted", "brought", "late-copy")},
    **{f"error-{refusal}": borrowing.numbered("item") for refusal in ("item-away", "item-taken", "day-full")},
    **{f"error-{refusal}": borrowing.numbered("loan") for refusal in ("loan-there", "still-late")},
    **{
        f"error-{refusal}": _TO_LOANS
        for refusal in ("loan-gone", "hold-gone", "lending-paused", "still-owed")
    },
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="lending"))
    keepers = staff(Role.LIBRARIAN)
    router.message.register(mine.mine, Command("loans"))
    router.callback_query.register(mine.mine, Door.filter(F.to == "loans"))
    router.callback_query.register(mine.card, LoanCard.filter())
    router.callback_query.register(borrowing.borrow, Borrow.filter(), flags=begins())
    router.callback_query.register(branches.borrow_on, BorrowOn.filter())
    soonest = F.do.in_({"now", "read"})
    router.callback_query.register(borrowing.borrow_at, BorrowAt.filter(soonest), flags=begins())
    router.callback_query.register(branches.when, BorrowAt.filter())
    router.callback_query.register(branches.take_in, TakeIn.filter(), flags=keepers)
    router.callback_query.register(branches.bring, Mine.filter(F.do == "bring"))
    router.callback_query.register(branches.bring_to, BringTo.filter())
    router.callback_query.register(branches.carry, Carry.filter(), flags=keepers)
    router.callback_query.register(borrowing.leave, LeaveLine.filter())
    router.callback_query.register(borrowing.step, Mine.filter())
    router.callback_query.register(borrowing.object_, Objecting.filter())
    router.message.register(desk.desks, Command("desk"), flags=keepers)
    router.callback_query.register(desk.desks, Door.filter(F.to == "desk"), flags=keepers)
    router.callback_query.register(desk.desk, DeskOf.filter(), flags=keepers)
    router.callback_query.register(desk.step, Keep.filter(), flags=keepers)
    router.callback_query.register(desk.checked, Checked.filter(), flags=keepers)
    router.callback_query.register(desk.lend_to, LendTo.filter(), flags=keepers)
    router.callback_query.register(owing.owed, OwedThing.filter())
    router.callback_query.register(supplies.supplies, SuppliesOf.filter(), flags=keepers)
    router.callback_query.register(supplies.step, SupplyStep.filter(), flags=keepers)
    router.callback_query.register(supplies.use, SupplyUse.filter(), flags=keepers)
    router.callback_query.register(photos.photograph, Photograph.filter())
    router.callback_query.register(history.history, CopyHistory.filter(), flags=keepers)
    router.callback_query.register(photos.pictures, PicturesOf.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*borrowing.forms(), *desk.forms(), *photos.forms(), *supplies.forms())
