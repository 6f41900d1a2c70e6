"""Aides: a senior's helpers: invited by a link, taken on, listed, ended with one press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import aides
from bot.domain.aides import Aide, AideId, some
from bot.domain.homes import Scope
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from bot.runtime.form import Answers, Choice, Form, Ticks
from bot.runtime.joined import begins, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, PERSON_PRESSES, Below, Door, Number, Opened, PersonNumber

AIDE_LINK = "h-"
"""How the payload of a link to an invitation begins; its key follows."""

MOST = 8
"""Helpers, and people one helps, on one screen."""


class AideSay(CallbackData, prefix="aidesay", sep="|"):
    """An invitation taken or declined."""

    yes: bool
    key: str


class AideEnd(CallbackData, prefix="aideend"):
    """Somebody helps no longer."""

    id: Number


class AideFor(CallbackData, prefix="aidefor"):
    """A coordinator has heard somebody say who is to help them."""

    id: PersonNumber


PERSON_PRESSES.append((Role.COORDINATOR, lambda number: [Button(AideFor(id=number), "aides-for")]))


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="aides"))
    router.message.register(mine, Command("helpers"))
    router.callback_query.register(mine, Door.filter(F.to == "helpers"))
    router.callback_query.register(invite, Door.filter(F.to == "invite-helper"))
    router.callback_query.register(heard, AideFor.filter(), flags=staff(Role.COORDINATOR))
    router.callback_query.register(answered, AideSay.filter(F.yes), flags=begins())
    router.callback_query.register(answered, AideSay.filter())
    router.callback_query.register(end, AideEnd.filter())
    return router


def forms() -> Sequence[Form]:
    """What a helper may do: asked of her who will be helped, or of the coordinator who heard her."""
    scopes = Ticks(name="scopes", options=_scopes, must=some)
    yes = Choice(name="heard", options=lambda *_: [("yes", Worded("aides-heard-yes"))])
    own = Form(name="aides-offer", screens="aides", close=_offered, summary=False, questions=(scopes,))
    return (
        own,
        Form(name="aides-hear", screens="aides", close=_heard, summary=False, questions=(scopes, yes)),
    )


def _scopes(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(scope.value, Worded(f"scope-{scope.value}")) for scope in Scope]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Who helps, and whom one helps."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    own = (await scene.city.aides.of(resident.id, scene.city.now))[:MOST]
    others = (await scene.city.aides.by(resident.id))[:MOST]
    lines, rows = [], list[Row]()
    for n, one in enumerate((*own, *others), 1):
        facts = {"n": n, **await _facts(scene, one, resident)}
        lines.append(Worded("aides-line", facts))
        rows.append([Button(AideEnd(id=one.id), "end", {"n": n, "name": facts["name"]})])
    invite_ = [Button(Door(to="invite-helper"), "invite")]
    facts = {"count": len(lines)}
    return Say("aides-mine", facts, lead=lead, lines=lines, buttons=[*rows, invite_, MENU])


async def _facts(scene: Scene, one: Aide, reader: Resident) -> dict[str, object]:
    is_mine = one.senior == reader.id
    other = await scene.city.residents.resident(one.aide if is_mine else one.senior) if one.aide else None
    whose = ("mine" if is_mine else "theirs") if one.aide else "open"
    return {"name": other.name if other else None, "whose": whose, **aides.may_do(one.scopes)}


async def invite(_: CallbackQuery) -> Begin:
    """What the helper may do."""
    return Begin("aides-offer")


async def heard(_: CallbackQuery, callback_data: AideFor, resident: Resident, scene: Scene) -> Begin:
    """The same, from what somebody was heard to say."""
    senior = await aides.may_hear(scene.city, resident, ResidentId(callback_data.id))
    lead = Say("aides-hear-why", {"name": senior.name})
    return Begin("aides-hear", subject=str(senior.id), lead=[lead])


async def _offered(scene: Scene, answers: Answers, _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return _link(scene, await aides.offer(scene.city, scene.resident, answers["scopes"]))


async def _heard(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = ResidentId(int(subject))
    return _link(scene, await aides.hear(scene.city, scene.resident, number, answers["scopes"]))


def _link(scene: Scene, made: Aide) -> Say:
    facts = {"link": scene.link(f"{AIDE_LINK}{made.key}"), "until": made.until}
    return Say("aides-offered", facts, buttons=[[Button(Door(to="helpers"), "aides-door")], MENU])


async def invited(scene: Scene, key: str) -> Say:
    """What helping means, before it is taken on."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    aide, senior = await aides.invited(scene.city, scene.resident, key)
    yes, no = Button(AideSay(yes=True, key=key), "yes"), Button(AideSay(yes=False, key=key), "no")
    facts = {"name": senior.name, **aides.may_do(aide.scopes)}
    return Say("aides-invited", facts, buttons=[[yes], [no]])


async def answered(_: CallbackQuery, callback_data: AideSay, resident: Resident, scene: Scene) -> Say:
    """Taken on, or not."""
    if not callback_data.yes:
        await aides.decline(scene.city, resident, callback_data.key)
        return Say("aides-declined", buttons=[MENU])
    senior = await aides.accept(scene.city, resident, callback_data.key)
    door: Row = [Button(Door(to="helpers"), "aides-door")]
    return Say("aides-accepted", {"name": senior.name}, buttons=[door, MENU])


async def end(_: CallbackQuery, callback_data: AideEnd, resident: Resident, scene: Scene) -> Say:
    """Over at once: that was promised."""
    await aides.end(scene.city, resident, AideId(callback_data.id))
    return await _mine(scene, resident, Say("aides-ended"))


def ends(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what she is told of a helper: the press that ends it."""
    return [[Button(AideEnd(id=int(about.partition(":")[2])), "aides-end")]]


_TO_MINE: Below = lambda *_: [[Button(Door(to="helpers"), "aides-door")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    "aides-notice-heard": ends,
    "aides-notice-accepted": ends,
    "error-too-many-aides": _TO_MINE,
    "error-aide-known": _TO_MINE,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {AIDE_LINK: invited}
"""What links of this feature open, by the beginning of their payload."""
