"""Every command and every press there is, read from the routers: what anybody could type or forge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter
from annotated_types import Ge
from magic_filter.operations import ComparatorOperation, GetAttributeOperation

from bot.domain.roles import Role
from bot.runtime.form import FormPress

NUMBERS = (1, 424_242)
"""Records there may be, and one that there is not."""

STAY_DEEDS = tuple(
    f"staydo:{do}"
    for do in (
        *("like", "unlike", "undo", "read", "paper", "calendar", "where", "write"),
        *("ask-leave", "leave", "ask-stop", "stop"),
    )
)
STAY_STEPS = (
    *("staycall:see", "staycall:done", "staysaid", "refcall", "/agenda", "go:agenda", "agenda"),
    *(f"staystep:{do}" for do in ("meet", "met", "draft", "read", "paper", "calendar", "begin")),
    *(f"staystep:{do}" for do in ("settle", "renew", "end", "write", "ask-stop")),
)
"""What both sides do in a shared home, and what its coordinator does."""

SAMPLES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("few", "token"): ("nothing",),
    ("bring", "dataset"): ("listings", "nothing"),
    ("template", "dataset"): ("listings", "nothing"),
    ("askfor", "words"): ("", "천막"),
    ("board", "category"): ("", "household", "nonsense"),
    ("card", "words"): ("", "드릴"),
    ("found", "words"): ("드릴",),
    ("invited", "key"): ("nothing",),
    ("aidesay", "key"): ("nothing",),
    ("again", "minutes"): (60,),
    **{(press, "mark"): ("nothing",) for press in ("stayagree", "staypage", "staysign")},
    ("inshelves", "words"): ("드릴",),
    ("itemstep", "step"): ("repair", "retire", "nonsense"),
    ("shelf", "category"): ("", "hand-tools", "nonsense"),
    ("language", "code"): ("ko", "en", "fr"),
    ("link", "key"): ("l-nothing", "nonsense"),
    ("month", "of"): ("2026-11",),
    ("move", "step"): ("accept", "decline", "withdraw", "deliver", "confirm", "cancel", "nonsense"),
    ("seat", "area"): ("11", "11240"),
    ("dr", "ruling"): ("full", "hide", "nonsense"),
    ("df", "ruling"): ("hide", "nonsense"),
    ("dw", "ruling"): ("full", "hide", "nonsense"),
    ("s1", "area"): ("11", "11240", "place:1", "nowhere"),
    ("s1", "rule"): ("saved.most", "ledger.community", "nothing"),
    ("roundenter", "wishes"): ("1", "1.424"),
    ("roundwish", "wishes"): ("", "1"),
    ("sat", "area"): ("11", "place:1", "nowhere"),
    ("sof", "area"): ("11", "nowhere"),
    ("sof", "word"): ("saved", "nothing"),
    ("queue", "kind"): ("", "report", "nonsense"),
    ("reword", "step"): ("counter", "revise", "nonsense"),
    ("follow", "ruling"): ("hide", "full", "keep", "nonsense"),
    ("rule", "ruling"): ("full", "partial", "none", "hide", "keep", "grant", "refuse", "warn", "nonsense"),
    ("people", "words"): ("안나",),
    ("sheet", "of"): ("2026-11",),
    **{(press, "area"): ("11", "11240", "11120", "nowhere") for press in ("st", "stt", "sti", "stw", "city")},
    **{(press, "month"): ("202611", "209912") for press in ("st", "stt", "sti", "stw", "city")},
    ("stw", "form"): ("residents-join", "nonsense"),
    ("step", "step"): ("renew", "close", "pause", "resume", "remove", "nonsense"),
    ("unmute", "about"): ("listing:1",),
    ("wait", "words"): ("사다리",),
}
"""What stands in a press where its type allows any words; a press that has no line here fails the test."""


@dataclass(frozen=True)
class Way:
    """A command (``/cases``) or a kind of press (``act:take``), and all that can be forged of it.

    ``enough`` are the roles it is flagged with; none: it is there for every resident.
    """

    name: str
    enough: frozenset[Role]
    data: tuple[str, ...]

    @property
    def is_command(self) -> bool:
        return self.name.startswith("/")


def ways(routers: Iterable[Router]) -> tuple[Way, ...]:
    """All of them, in the order of the tables of contents."""
    found: dict[str, Way] = {}
    for way in _all(routers):
        known = found.get(way.name)
        data = tuple(dict.fromkeys([*(known.data if known else ()), *way.data]))
        found[way.name] = Way(way.name, way.enough, data)
    return tuple(found.values())


def _all(routers: Iterable[Router]) -> Iterator[Way]:
    for router in routers:
        for handler in router.message.handlers:
            yield from _commands(handler)
        for handler in router.callback_query.handlers:
            yield from _presses(handler)
        yield from _all(router.sub_routers)


def _enough(handler: HandlerObject) -> frozenset[Role]:
    return handler.flags.get("staff", frozenset())


def _commands(handler: HandlerObject) -> Iterator[Way]:
    for asked in handler.filters or ():
        if isinstance(asked.callback, Command):
            for command in asked.callback.commands:
                yield Way(f"/{command}", _enough(handler), (f"/{command}",))


def _presses(handler: HandlerObject) -> Iterator[Way]:
    for asked in handler.filters or ():
        press = _filter(asked)
        if press is None or press.callback_data is FormPress:
            continue
        kind, fixed = press.callback_data, _fixed(press.rule)
        for values in _values(kind, fixed):
            named = [values[name] for name in ("step", "to", "do") if isinstance(values.get(name), str)]
            yield Way(":".join([kind.__prefix__, *named]), _enough(handler), (kind(**values).pack(),))


def _filter(asked: FilterObject) -> CallbackQueryFilter | None:
    return asked.callback if isinstance(asked.callback, CallbackQueryFilter) else None


def _fixed(rule: Any) -> dict[str, Any]:
    """``F.step == "take"`` says what the step is."""
    found, name = {}, ""
    for operation in getattr(rule, "_operations", ()):
        if isinstance(operation, GetAttributeOperation):
            name = operation.name
        elif isinstance(operation, ComparatorOperation):
            found[name] = operation.right
    return found


def _values(kind: type[CallbackData], fixed: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    names = list(kind.model_fields)
    choices = [(fixed[name],) if name in fixed else _choices(kind, name) for name in names]
    for values in product(*choices):
        yield dict(zip(names, values, strict=True))


def _choices(kind: type[CallbackData], name: str) -> tuple[Any, ...]:
    field = kind.model_fields[name]
    shape = field.annotation
    if get_origin(shape) in (Union, UnionType):
        shape = next(part for part in get_args(shape) if part is not type(None))
    if (kind.__prefix__, name) in SAMPLES:
        return SAMPLES[kind.__prefix__, name]
    if get_origin(shape) is Literal:
        return get_args(shape)
    if isinstance(shape, type) and issubclass(shape, StrEnum):
        return tuple(shape)
    if shape is bool:
        return (False, True)
    if shape is int:
        pages = any(isinstance(limit, Ge) for limit in field.metadata) and name != "id"
        return (0,) if pages else NUMBERS
    raise LookupError(f"{kind.__name__}.{name}: say in SAMPLES what can stand there")
