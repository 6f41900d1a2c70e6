"""The doors: for residents, who are asked to join first, and for those who look after something."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.flags import get_flag
from aiogram.filters import Command
from aiogram.types import CallbackQuery, TelegramObject

from bot.actions import conduct, residents, roles
from bot.domain.desk import DeskNotYours, DeskUnnamed
from bot.domain.polls import PollNotYours
from bot.domain.refusal import Refusal
from bot.domain.residents import NotJoined
from bot.domain.roles import IMPLIED, Role
from bot.runtime.memory import Scene


def staff(*enough: Role) -> dict[str, Any]:
    """The flag of a command or press that is there only for who holds one of these roles somewhere.

    To everybody else it is one that nobody knows. Whether it may be done to this record, in this
    area, is asked by the action.
    """
    return {"staff": frozenset(enough)}


def begins() -> dict[str, Any]:
    """The flag of a press that begins something new without asking anything: who is suspended may not.

    What asks questions is a ``Form`` and begins something unless it says otherwise, and whatever is
    for ``staff`` does, so a new feature is covered without a word.
    """
    return {"begins": True}


def anyway() -> dict[str, Any]:
    """The flag of what is there even before a warning was read: what it says, and how to object."""
    return {"anyway": True}


async def go_on(scene: Scene, *, begins: bool) -> None:
    """Whether somebody may go on. Raises WarningUnread, Suspended, Banned, ConsentOutdated."""
    if scene.held and scene.resident:
        await conduct.may_go_on(scene.city, scene.resident, begins=begins)
        await residents.may_go_on(scene.city, scene.resident, begins=begins)


async def _residents_only(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    enough = get_flag(data, "staff", default=frozenset())
    resident = data.get("resident")
    if enough and (resident is None or not await roles.serves(data["city"], resident.id, enough)):
        raise SkipHandler
    if resident is None:
        raise NotJoined
    if not get_flag(data, "anyway", default=False):
        await go_on(data["scene"], begins=bool(enough) or get_flag(data, "begins", default=False))
    return await handler(event, data)


def joined(router: Router) -> Router:
    """The router, for residents only; what is flagged ``staff`` for those among them who hold a role."""
    router.message.middleware(_residents_only)
    router.callback_query.middleware(_residents_only)
    return router


async def _in_ones_own_name(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    user, resident = getattr(event, "from_user", None), data.get("resident")
    if user is None or user.is_bot:
        raise DeskUnnamed
    if resident is None:
        raise DeskNotYours
    try:
        await go_on(data["scene"], begins=True)
    except Refusal:
        # What there is against somebody is not said where others read along.
        if isinstance(event, CallbackQuery):
            raise
        raise DeskNotYours from None
    return await handler(event, data)


async def _among_others(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    user = getattr(event, "from_user", None)
    if user is None or user.is_bot:
        raise DeskUnnamed
    if not get_flag(data, "anyway", default=False):
        await _may_begin(event, data)
    return await handler(event, data)


async def _may_begin(event: TelegramObject, data: dict[str, Any]) -> None:
    """Raises PollNotYours for who is no resident, or may not now: why is not said where others read along."""
    if data.get("resident") is None:
        raise PollNotYours
    try:
        await go_on(data["scene"], begins=True)
    except Refusal:
        if isinstance(event, CallbackQuery):
            raise
        raise PollNotYours from None


def among_others(router: Router) -> Router:
    """The router, for who sits in a group under their own name; for residents what is not ``anyway``."""
    router.message.middleware(_among_others)
    router.callback_query.middleware(_among_others)
    return router


def in_group(router: Router) -> Router:
    """The router, for what is said and pressed in a group by who is a resident and acts under their own name.

    What somebody may do there, each action asks of that person.
    """
    router.message.middleware(_in_ones_own_name)
    router.callback_query.middleware(_in_ones_own_name)
    return router


@dataclass(frozen=True, slots=True)
class Duty:
    """A command for those who look after something: ``enough`` are the roles that open it."""

    command: str
    enough: frozenset[Role]


def duties(routers: Sequence[Router]) -> tuple[Duty, ...]:
    """The commands for staff, as the routers' tables of contents have them, in their order."""
    return tuple(
        Duty(command=str(command), enough=handler.flags["staff"])
        for handler in _handlers(routers)
        if "staff" in handler.flags
        for asked in handler.filters or ()
        if isinstance(asked.callback, Command)
        for command in asked.callback.commands
    )


def open_to(held: frozenset[Role], known: Sequence[Duty]) -> tuple[Duty, ...]:
    """Those of the commands that somebody who holds these roles may use somewhere."""
    return tuple(duty for duty in known if any(IMPLIED[role] & held for role in duty.enough))


def _handlers(routers: Sequence[Router]) -> Iterator[HandlerObject]:
    for router in routers:
        yield from router.message.handlers
        yield from _handlers(router.sub_routers)
