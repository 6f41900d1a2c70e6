"""Which handler an update is for, looked up: however many features there are, a turn is not dearer for them.

aiogram asks handler by handler, and each filter costs. Here those that can be told by the command, or by what
a press begins with, are found by it; asked one by one are only those found so, and those that anything may be
for, in the order in which they were registered.
"""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.middlewares.manager import MiddlewareManager
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.types import CallbackQuery, Message, TelegramObject, Update
from magic_filter import MagicFilter
from magic_filter.operations import ComparatorOperation, GetAttributeOperation

_ANY = ""
_number = attrgetter("number")


class _Route(NamedTuple):
    number: int
    handler: HandlerObject
    play: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Table:
    """The handlers of all ``routers``, each inside the middlewares of its router and of those above."""

    def __init__(self, routers: Sequence[Router]) -> None:
        found: dict[tuple[str, str], list[_Route]] = defaultdict(list)
        for number, (kind, handler, play) in enumerate(_registered(routers, {})):
            for key in _keys(handler):
                found[kind, key].append(_Route(number, handler, play))
        self._routes = {
            (kind, key): sorted(
                chain.from_iterable(found.get((kind, part), ()) for part in _wider(key)), key=_number
            )
            for kind, key in tuple(found)
        }

    async def __call__(self, event: TelegramObject, data: dict[str, Any]) -> Any:
        """What the first fitting handler says; UNHANDLED where none fits."""
        assert isinstance(event, Update)  # noqa: S101 -- nothing else is given
        kind, inner = event.event_type, event.event
        for route in self._fitting(kind, inner):
            facts = data | {"handler": route.handler}
            fits, more = await route.handler.check(inner, **facts)
            if not fits:
                continue
            try:
                return await route.play(inner, facts | more)
            except SkipHandler:
                continue
        return UNHANDLED

    def _fitting(self, kind: str, inner: Any) -> Sequence[_Route]:
        keys = (self._routes.get((kind, key)) for key in _heard(inner))
        return next(filter(None, keys), ())


def _registered(
    routers: Sequence[Router], above: dict[str, list[Any]]
) -> Iterator[tuple[str, HandlerObject, Any]]:
    """Kind of update, handler, and the handler inside its middlewares, in the order of registration."""
    for router in routers:
        around = {
            kind: [*above.get(kind, ()), *observer.middleware] for kind, observer in router.observers.items()
        }
        for kind, observer in router.observers.items():
            for handler in observer.handlers:
                yield kind, handler, MiddlewareManager.wrap_middlewares(around[kind], handler.call)
        yield from _registered(router.sub_routers, around)


def _keys(handler: HandlerObject) -> Sequence[str]:
    """By what a handler is found: ``/command``, ``go:offer`` or ``go`` of a press; ``_ANY`` by nothing."""
    for asked in handler.filters or ():
        if isinstance(asked.callback, Command):
            return [f"/{str(command).casefold()}" for command in asked.callback.commands]
        if isinstance(asked.callback, CallbackQueryFilter):
            return [_begins(asked.callback)]
    return [_ANY]


def _begins(asked: CallbackQueryFilter) -> str:
    """What a press begins with: its kind, and its first field where the rule asks for one value of that."""
    press, rule = asked.callback_data, asked.rule
    first = next(iter(press.model_fields), None)
    match rule._operations if isinstance(rule, MagicFilter) else ():  # noqa: SLF001 -- it tells nobody else
        case (
            GetAttributeOperation(name=name),
            ComparatorOperation(right=str(right), comparator=operator.eq),
        ):
            return f"{press.__prefix__}{press.__separator__}{right}" if name == first else press.__prefix__
    return str(press.__prefix__)


def _wider(key: str) -> Iterator[str]:
    """The key, and all under which handlers stand that may be meant as well."""
    yield from dict.fromkeys((key, _parted(key)[0], _ANY))


def _heard(inner: Any) -> Iterator[str]:
    """The keys that what was said or pressed may stand under, the narrowest first."""
    if isinstance(inner, CallbackQuery):
        kind, sign, rest = _parted(inner.data or "")
        yield kind + sign + rest.partition(sign or ":")[0]
        yield kind
    elif isinstance(inner, Message) and (word := (inner.text or inner.caption or "").split(maxsplit=1)[:1]):
        yield word[0].partition("@")[0].casefold()
    yield _ANY


def _parted(said: str) -> tuple[str, str, str]:
    """Up to the first separator, that, and what follows."""
    at = min((at for at in map(said.find, ":|") if at >= 0), default=len(said))
    return said[:at], said[at : at + 1], said[at + 1 :]
