"""Bookings: a room's day, a slot kept and asked for, one's own bookings, the manager's sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.speech import Button
from handlers.bookings import again, asking, days, managing, mine
from handlers.bookings.presses import Again, AnyDay, BookingRest, Judge, Mine, TakenOn, WeekOf
from handlers.doors import Below, BookAt, BookingCard, Door, Opened, RoomDay
from handlers.gates import BlockRoom, RequestsOf

__all__ = ["BELOW", "LINKS", "forms", "routes"]

_TO_MINE: Below = lambda *_: [[Button(Door(to="bookings"), "bookings-all")]]  # noqa: E731 -- one row
_NEXT = (
    *("room-shut", "slot-taken", "booking-off-grid", "booking-too-soon", "booking-too-far", "booking-past"),
    *("booking-too-short", "booking-too-long", "hold-over", "room-paused"),
)

BELOW: Mapping[str, Below] = {
    **{f"bookings-notice-{news}": mine.see for news in ("approved", "week", "eve", "brief")},
    "bookings-notice-start": mine.arriving,
    "bookings-notice-tidy": mine.leaving,
    "bookings-notice-after": mine.after,
    "error-proof-needed": mine.proving,
    "error-booking-stands": _TO_MINE,
    "bookings-notice-question": mine.answering,
    **{f"bookings-notice-{news}": again.below for news in ("declined", "displaced", "expired", "missed")},
    **{f"bookings-notice-{news}": managing.judging for news in ("asked", "waits", "answered", "moved")},
    "bookings-notice-waiting": managing.waiting,
    **{f"bookings-notice-{news}": managing.see for news in ("booked", "cancelled", "absent")},
    **{f"error-{refusal}": days.see_day for refusal in _NEXT},
    **{
        f"error-{refusal}": _TO_MINE
        for refusal in (
            "booking-gone",
            "day-quota",
            "month-quota",
            "minutes-quota",
            "booking-step-impossible",
        )
    },
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="bookings"))
    managers = staff(Role.MANAGER)
    router.message.register(mine.mine, Command("bookings"))
    router.callback_query.register(mine.mine, Door.filter(F.to == "bookings"))
    router.callback_query.register(mine.card, BookingCard.filter())
    router.callback_query.register(again.others, Mine.filter(F.do == "else"))
    router.callback_query.register(mine.rest, BookingRest.filter())
    router.callback_query.register(mine.step, Mine.filter())
    router.callback_query.register(again.again, Again.filter(), flags=begins())
    router.callback_query.register(days.day, RoomDay.filter())
    router.callback_query.register(days.taken, TakenOn.filter())
    router.callback_query.register(days.week, WeekOf.filter())
    router.callback_query.register(days.any_day, AnyDay.filter())
    router.callback_query.register(days.at, BookAt.filter(), flags=begins())
    router.message.register(managing.houses, Command("requests"), flags=managers)
    router.callback_query.register(managing.houses, Door.filter(F.to == "requests"), flags=managers)
    router.callback_query.register(managing.requests, RequestsOf.filter(), flags=managers)
    router.callback_query.register(managing.step, Judge.filter(), flags=managers)
    router.callback_query.register(managing.block, BlockRoom.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*days.forms(), *asking.forms(), *managing.forms())
