"""Places that lend: opened, their hours, their librarians, the days on which they are closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import places
from bot.domain.areas import AreaId, AreaKind
from bot.domain.places import Circle, PlaceId, PlaceRules
from bot.domain.places import Place as Library
from bot.domain.residents import Resident
from bot.runtime.form import Form, Place, Text
from bot.runtime.form.opening import FOR_WHOM, FROM_UNTIL, OPEN_ON
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import (
    MENU,
    AddItem,
    DeskOf,
    Door,
    Labels,
    PlaceCard,
    RulesAt,
    ShelfOf,
)
from handlers.places.presses import Keep

INVITED = "g-"
"""How the payload of a link to an invitation begins."""


def forms() -> Sequence[Form]:
    """A place to be opened; its hours; days on which it is closed."""
    return (
        Form(
            name="places-open",
            screens="places",
            close=_opened,
            questions=(
                Text(name="name", lines=False, limits=lambda s: (2, _rules(s).name_max)),
                Place(name="area", enough=frozenset(AreaKind), here="places-here"),
                Text(name="about", optional=True, limits=lambda s: (2, _rules(s).about_max)),
                OPEN_ON,
                FROM_UNTIL,
                FOR_WHOM,
            ),
        ),
        Form(
            name="places-hours",
            screens="places",
            close=_rehoured,
            summary=False,
            questions=(OPEN_ON, FROM_UNTIL),
        ),
        Form(
            name="places-circle",
            screens="places",
            close=_encircled,
            summary=False,
            questions=(FOR_WHOM,),
        ),
    )


def _rules(scene: Scene) -> PlaceRules:
    return scene.city.rules(PlaceRules, scene.resident.area if scene.resident else None)


async def listed(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The places that somebody keeps."""
    found = await places.all_kept(scene.city, resident)
    rows: list[Row] = [[Button(PlaceCard(id=place.id), text=place.name)] for place in found]
    open_ = [Button(Door(to="open-place"), "open")]
    return Say("places-list", {"count": len(found)}, buttons=[*rows, open_, MENU])


async def add(_: CallbackQuery) -> Begin:
    """What it is called, where it is, when it is open, and for whom."""
    return Begin("places-open")


async def _opened(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    place = await places.open_place(
        scene.city,
        scene.resident,
        AreaId(answers["area"]),
        _hours(answers),
        name=answers["name"],
        about=answers.get("about") or "",
        circle=Circle(answers["circle"]),
    )
    return await card_of(scene, scene.resident, place, Say("places-opened"))


def _hours(answers: Mapping[str, Any]) -> places.Hours:
    opens, closes = answers["hours"]
    return places.Hours(days=[int(day) for day in answers["days"]], opens=opens, closes=closes)


async def card(_: CallbackQuery, callback_data: PlaceCard, resident: Resident, scene: Scene) -> Say:
    """One place, for who keeps it."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    return await card_of(scene, resident, place)


async def card_of(scene: Scene, resident: Resident, place: Library, *lead: Say) -> Say:
    """A place, with what can be done there."""
    return await _card(scene, resident, place, lead)


async def _card(scene: Scene, resident: Resident, place: Library, lead: Sequence[Say]) -> Say:
    area = scene.city.atlas.area(place.area)
    counts = await scene.city.items.counts([place.id])
    facts = {
        "name": place.name,
        "area": named(scene, area, full=True) or named(scene, area),
        "about": place.about or None,
        "circle": Worded(f"circle-{place.circle.value}"),
        "count": sum(counts.values()),
        "ending": Worded("places-ending") if place.ending else None,
        "main": await _main(scene, place),
    }
    number = place.id
    rows: list[Row] = [
        [Button(DeskOf(id=number), "desk")],
        [Button(AddItem(id=number), "add"), Button(ShelfOf(id=number), "shelf")],
        [Button(Labels(id=number), "labels"), Button(Keep(id=number, do="hours"), "hours")],
        [Button(RulesAt(area=place.scope), "rules"), Button(Keep(id=number, do="circle"), "circle")],
        [Button(Keep(id=number, do="days"), "days"), Button(Keep(id=number, do="end"), "end")],
    ]
    if await places.may_appoint(scene.city, resident, place):
        rows.append([Button(Keep(id=number, do="invite"), "invite")])
    rows.append([Button(Keep(id=number, do="main"), "main")])
    back = [Button(Door(to="places"), "back")]
    return Say("places-card", facts, lead=lead, lines=_week(place), buttons=[*rows, back, MENU])


async def _main(scene: Scene, place: Library) -> Worded | None:
    main = await scene.city.places.place(place.main) if place.main else None
    return Worded("places-branch", {"name": main.name}) if main else None


def _week(place: Library) -> list[Worded]:
    """Days with the same hours stand in one line."""
    same: dict[str, list[Worded]] = {}
    for day, said in enumerate(place.week):
        if said:
            same.setdefault(said, []).append(Worded(f"places-day-{day}"))
    return [
        Worded("places-week", {"days": days_, "hours": said.replace("-", "–").replace(",", ", ")})
        for said, days_ in same.items()
    ]


async def hours(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Begin:
    """Other days, other hours."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    return Begin("places-hours", subject=str(place.id))


async def _rehoured(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    place = await places.change_hours(scene.city, scene.resident, PlaceId(int(subject)), _hours(answers))
    return await card_of(scene, scene.resident, place, Say("places-changed"))


async def circle(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Begin:
    """Other people who may borrow."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    return Begin("places-circle", subject=str(place.id))


async def _encircled(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, whom = PlaceId(int(subject)), Circle(answers["circle"])
    place = await places.change_circle(scene.city, scene.resident, number, whom)
    return await card_of(scene, scene.resident, place, Say("places-changed"))


async def invite(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Say:
    """A link that makes somebody a librarian of this place alone."""
    offered = await places.invite(scene.city, resident, PlaceId(callback_data.id))
    place = await places.known(scene.city, PlaceId(callback_data.id))
    facts = {"name": place.name, "link": scene.link(f"{INVITED}{offered.key}"), "until": offered.until}
    back = [Button(PlaceCard(id=place.id), "back")]
    return Say("places-invited", facts, buttons=[back, MENU])
