"""Points for rooms: what is held against oneself, an objection; and for managers, who is barred."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import points
from bot.domain.cases import Case
from bot.domain.points import BarId, PointId, PointRules
from bot.domain.points import points as counted
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Form, Text
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, CaseCard, Door, Number, Opened

__all__ = ["BELOW", "LINKS", "forms", "routes"]


class ObjectBar(CallbackData, prefix="barobject"):
    """An objection to being barred."""

    id: Number


class ObjectPoint(CallbackData, prefix="pointobject"):
    """An objection to a single point."""

    id: Number


class LiftBar(CallbackData, prefix="liftbar"):
    """Somebody may book again before the time, for who manages rooms there."""

    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="points"))
    managers = staff(Role.MANAGER)
    router.callback_query.register(own, Door.filter(F.to == "points"))
    router.callback_query.register(object_to, ObjectBar.filter())
    router.callback_query.register(doubt, ObjectPoint.filter())
    router.message.register(bars, Command("bars"), flags=managers)
    router.callback_query.register(bars, Door.filter(F.to == "bars"), flags=managers)
    router.callback_query.register(lift, LiftBar.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """Objections, which are everybody's right; and why somebody may book again."""
    return (
        Form(
            name="points-object",
            screens="points-object",
            close=_objected,
            begins=False,
            summary=False,
            questions=(Text(name="plea", limits=_limits),),
        ),
        Form(
            name="points-doubt",
            screens="points-object",
            close=_doubted,
            begins=False,
            summary=False,
            questions=(Text(name="plea", limits=_limits),),
        ),
        Form(
            name="points-lift",
            screens="points-lift",
            close=_lifted,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: (2, 200)),),
        ),
    )


def _limits(scene: Scene) -> tuple[int, int]:
    area = scene.resident.area if scene.resident else None
    return 2, scene.city.rules(PointRules, area).words_max


async def own(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """How many, until when, and what they mean."""
    found = await points.standing(scene.city, resident)
    bar = found.bar
    told = {"points": found.points, "most": found.most, "lapses": found.lapses}
    barred = Worded("points-barred", {"until": bar.until}) if bar else None
    facts = _numbers(scene, resident) | told | {"barred": barred}
    rows: list[Row] = [[Button(ObjectBar(id=bar.id), "points-object")]] if bar and not bar.objected else []
    lines, more = _held(found.found)
    back: Row = [Button(Door(to="bookings"), "bookings-all")]
    return Say("points-own", facts, lines=lines, buttons=[*rows, *more, back, MENU])


def _held(found: Sequence[points.Held]) -> tuple[list[Worded], list[Row]]:
    """What each is for; a press for each of which nobody has taken a second look."""
    lines, rows = [], list[Row]()
    for n, held in enumerate(found, 1):
        facts: dict[str, object] = {"n": n, "room": held.room, "begins": held.begins}
        given, reason = counted(held.point.halves), held.point.reason.value
        lines.append(Worded("points-line", facts | {"given": given, "reason": reason}))
        if not held.point.objected:
            rows.append([Button(ObjectPoint(id=held.point.id), "points-line-object", facts)])
    return lines, rows


def _numbers(scene: Scene, resident: Resident) -> dict[str, object]:
    """What counts how much, and for how long."""
    rules = scene.city.rules(PointRules, resident.area)
    return {
        "missed": counted(rules.missed_halves),
        "late": counted(rules.late_halves),
        "untidy": counted(rules.untidy_halves),
        "lapse": rules.lapse_days,
        "bar": rules.bar_days,
    }


async def object_to(_: CallbackQuery, callback_data: ObjectBar, resident: Resident, scene: Scene) -> Begin:
    """What should be looked at again is asked."""
    await points.objecting(scene.city, resident, BarId(callback_data.id))
    return Begin("points-object", subject=str(callback_data.id))


async def _objected(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return _in_queue(await points.object_to(scene.city, scene.resident, BarId(int(subject)), answers["plea"]))


async def doubt(_: CallbackQuery, callback_data: ObjectPoint, resident: Resident, scene: Scene) -> Begin:
    """What should be looked at again is asked."""
    await points.doubting(scene.city, resident, PointId(callback_data.id))
    return Begin("points-doubt", subject=str(callback_data.id))


async def _doubted(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    return _in_queue(await points.doubt(scene.city, scene.resident, PointId(int(subject)), answers["plea"]))


def _in_queue(case: Case) -> Say:
    """It is looked at again, and can be followed."""
    see = [Button(CaseCard(id=case.id), "cases-see")]
    return Say("points-objected", {"number": case.key}, buttons=[see, MENU])


async def bars(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Who may book no rooms for a while, where one manages some."""
    return await _bars(scene, resident)


async def _bars(scene: Scene, resident: Resident, *lead: Say) -> Say:
    found = await points.given(scene.city, resident)
    lines, rows = [], list[Row]()
    for n, it in enumerate(found, 1):
        facts = {"n": n, "name": it.name, "points": counted(it.bar.halves), "until": it.bar.until}
        lines.append(Worded("points-bars-line", facts))
        rows.append([Button(LiftBar(id=it.bar.id), "points-bars-lift", {"n": n, "name": it.name})])
    return Say("points-bars", {"count": len(found)}, lead=lead, lines=lines, buttons=[*rows, MENU])


async def lift(_: CallbackQuery, callback_data: LiftBar, resident: Resident, scene: Scene) -> Begin:
    """Why is asked."""
    await points.lifting(scene.city, resident, BarId(callback_data.id))
    return Begin("points-lift", subject=str(callback_data.id))


async def _lifted(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    over = await points.lift(scene.city, scene.resident, BarId(int(subject)), answers["why"])
    return await _bars(scene, scene.resident, Say("points-lifted", {"name": over.name}))


def _object(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """``about`` names the bar, or a refusal's facts do."""
    number = about.partition(":")[2] or str(facts["number"])
    return [[Button(ObjectBar(id=int(number)), "points-object")], *_own("", {})]


def _doubt(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(ObjectPoint(id=int(about.partition(":")[2])), "points-object")], *_own("", {})]


def _own(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="points"), "points-door")]]


def _find(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="find-room"), "bookings-find")]]


BELOW: Mapping[str, Below] = {
    "points-notice-given": _doubt,
    "points-notice-barred": _object,
    "points-notice-restored": _find,
    "error-rooms-barred": _object,
    **{f"error-{refusal}": _own for refusal in ("bar-gone", "bar-objected", "point-gone", "point-objected")},
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
