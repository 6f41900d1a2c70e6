"""Long works: those one has begun, how far each is, and a press that stops it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.actions import works
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.works import Work, WorkId
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Say, Worded
from bot.runtime.works import Shown, WorkPress, begun, card, progress, reported
from handlers.doors import MENU, Below, Door, Opened

Kinds = Mapping[str, Shown]


def routes(kinds: Kinds) -> Router:
    """The table of contents."""
    router = joined(Router(name="works"))
    everybody = staff(Role.VIEWER)
    router.message.register(partial(mine, kinds=kinds), Command("works"), flags=everybody)
    router.callback_query.register(partial(mine, kinds=kinds), Door.filter(F.to == "works"), flags=everybody)
    router.callback_query.register(partial(stop, kinds=kinds), WorkPress.filter(F.stop))
    router.callback_query.register(partial(one, kinds=kinds), WorkPress.filter())
    return router


def forms() -> Sequence[Form]:
    """None."""
    return ()


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene, *, kinds: Kinds) -> Say:
    """The newest first."""
    found = await works.mine(scene.city, resident)
    lines = [Worded("works-line", _facts(n, work, kinds)) for n, work in enumerate(found, 1)]
    rows = [
        [Button(WorkPress(id=work.id), "works-line", _facts(n, work, kinds))]
        for n, work in enumerate(found, 1)
    ]
    return Say("works-list", {"count": len(lines)}, lines=lines, buttons=[*rows, MENU])


def _facts(n: int, work: Work, kinds: Kinds) -> dict[str, object]:
    name = Worded(kinds.get(work.kind, Shown()).name)
    return {"n": n, "name": name, "state": work.state, "begun": work.begun}


async def one(
    _: CallbackQuery, callback_data: WorkPress, resident: Resident, scene: Scene, *, kinds: Kinds
) -> Say:
    """How far it is, or how it ended; while it goes on, this becomes its one message."""
    work = await works.seen(scene.city, resident, WorkId(callback_data.id))
    shown = kinds.get(work.kind, Shown())
    if work.ended:
        return await reported(scene.city, work, shown)
    return begun(work, shown, scene.city.now)


async def stop(
    _: CallbackQuery, callback_data: WorkPress, resident: Resident, scene: Scene, *, kinds: Kinds
) -> Say:
    """It ends before its next slice; the report follows in this message."""
    work = await works.stop(scene.city, resident, WorkId(callback_data.id))
    say = progress(work, kinds.get(work.kind, Shown()), scene.city.now)
    return Say(say.key, say.facts, card=card(work))


BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
