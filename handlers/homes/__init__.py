"""Homes shared between generations: hosts offer, guests ask, a coordinator stands between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.speech import Button, Row
from handlers.doors import Below, Door, Opened
from handlers.gates import GuestCard, HostCard, MatchCard
from handlers.homes import answering, desk, guesting, hosting, visiting
from handlers.homes.presses import (
    AskHome,
    GuestDo,
    HomeBack,
    HomeMove,
    HomesAt,
    HomeSay,
    HomeSeen,
    HomeUndo,
    HostDo,
    MatchDo,
    PaperSeen,
    SeekEnd,
)


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="homes"))
    router.message.register(hosting.homes, Command("homes"))
    router.callback_query.register(hosting.homes, Door.filter(F.to == "homes"))
    router.callback_query.register(hosting.begin, Door.filter(F.to == "offer-home"))
    router.callback_query.register(hosting.move, HomeMove.filter())
    router.callback_query.register(guesting.begin, Door.filter(F.to == "seek-home"))
    router.callback_query.register(guesting.find, Door.filter(F.to == "find-home"))
    router.callback_query.register(guesting.own, Door.filter(F.to == "asked-homes"))
    router.callback_query.register(guesting.seen, HomeSeen.filter())
    router.callback_query.register(guesting.ask, AskHome.filter(), flags=begins())
    router.callback_query.register(guesting.back, HomeBack.filter())
    router.callback_query.register(guesting.end, SeekEnd.filter())
    router.callback_query.register(answering.pressed, HomeSay.filter())
    router.callback_query.register(answering.undone, HomeUndo.filter())
    _desk(router)
    router.message.register(answering.typed, answering.Before())
    return router


def _desk(router: Router) -> None:
    coordinators = staff(Role.COORDINATOR)
    router.message.register(desk.desk, Command("homedesk"), flags=coordinators)
    router.callback_query.register(desk.desk, Door.filter(F.to == "homedesk"), flags=coordinators)
    router.message.register(visiting.level, Command("rentlevel"), flags=coordinators)
    router.callback_query.register(visiting.level, Door.filter(F.to == "rent-level"), flags=coordinators)
    router.callback_query.register(desk.listed, HomesAt.filter(), flags=coordinators)
    router.callback_query.register(desk.host, HostCard.filter(), flags=coordinators)
    router.callback_query.register(desk.address, HostDo.filter(F.do == "address"), flags=coordinators)
    router.callback_query.register(desk.host_does, HostDo.filter(), flags=coordinators)
    router.callback_query.register(desk.guest, GuestCard.filter(), flags=coordinators)
    router.callback_query.register(desk.paper, PaperSeen.filter(), flags=coordinators)
    router.callback_query.register(desk.refuse, GuestDo.filter(F.do == "refuse"), flags=coordinators)
    router.callback_query.register(desk.phone, GuestDo.filter(F.do == "phone"), flags=coordinators)
    router.callback_query.register(desk.match, MatchCard.filter(), flags=coordinators)
    router.callback_query.register(desk.match_does, MatchDo.filter(), flags=coordinators)


def forms() -> Sequence[Form]:
    """All that is asked about homes."""
    return (*hosting.forms(), *guesting.forms(), *desk.forms(), *visiting.forms())


def _number(about: str) -> int:
    return int(about.partition(":")[2])


def _question(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return answering.answers(_number(about))


def _helped(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """What was said in her name, with a press that takes it back for as long as it waits."""
    helpers = [Button(Door(to="helpers"), "aides-door")]
    return [answering.undo(_number(about)), helpers] if facts.get("minutes") else [helpers]


def _match(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(MatchCard(id=_number(about)), "homes-open")]]


def _host(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(HostCard(id=_number(about)), "homes-open")]]


def _guest(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(GuestCard(id=_number(about)), "homes-open")]]


def _find(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="find-home"), "homes-door-find")]]


BELOW: Mapping[str, Below] = {
    "homes-notice-question": _question,
    **dict.fromkeys(("homes-notice-for", "homes-notice-for-again", "homes-notice-for-last"), _question),
    "homes-notice-helped": _helped,
    "homes-notice-helped-staff": _match,
    "homes-notice-again": _question,
    "homes-notice-again-last": _question,
    "homes-notice-host": _host,
    "homes-notice-host-moved": _host,
    "homes-notice-guest": _guest,
    "homes-notice-papers": _guest,
    "homes-notice-sent": _match,
    "homes-notice-withdrawn": _match,
    "homes-notice-yes": _match,
    "homes-notice-no": _match,
    "homes-notice-later": _match,
    "homes-notice-call": _match,
    "homes-notice-verified": _find,
    "homes-notice-idle": lambda *_: [[Button(Door(to="seek-home"), "homes-which.seek")]],
    "homes-notice-declined": _find,
    "homes-notice-guest-no": _find,
}
"""The presses below this feature's notices and refusals."""

PHONED = frozenset(
    {
        *("homes-notice-hello", "homes-notice-who", "homes-notice-question", "homes-unclear"),
        *("homes-undone", "homes-notice-again", "homes-notice-again-last"),
    }
)
"""A request, in whose three messages one press already asks to be told more by telephone."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
