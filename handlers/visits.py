"""At the doors of rooms: one is there, tells how it was, finds something broken; codes, for who manages."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import segno
from aiogram import F, Router
from aiogram.types import CallbackQuery

from bot.actions import rooms, visits
from bot.domain.bookings import Booking, BookingId
from bot.domain.places import PlaceId, code, code_until
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.rooms import RoomId
from bot.domain.visits import Fault, FindingId, LocationNeeded, Opinion, VisitRules
from bot.runtime.form import Answers, Choice, Form, Photos, Question, Still, Text
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, File, Row, Say, Speech, Worded
from bot.runtime.widgets import Press
from handlers.doors import MENU, Below, BookingCard, Opened
from handlers.gates import BuildingCard, DoorOf, FindingOf, HouseOf, VisitOf

SIGN_LINK = "d-"
"""How the payload of the code at a door begins; its key follows."""

_FORMS = {"code": "visits-code", "spot": "visits-spot", "say": "visits-say", "find": "visits-find"}


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="visits"))
    managers = staff(Role.MANAGER)
    router.callback_query.register(visit, VisitOf.filter())
    router.callback_query.register(finding, FindingOf.filter())
    router.callback_query.register(look, DoorOf.filter(F.do == "look"), flags=managers)
    router.callback_query.register(sign, DoorOf.filter(), flags=managers)
    router.callback_query.register(mark, HouseOf.filter(F.do == "spot"), flags=managers)
    router.callback_query.register(digits, HouseOf.filter(F.do == "code"), flags=managers)
    router.callback_query.register(sums, HouseOf.filter(F.do == "sums"), flags=managers)
    return router


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Question):
    """Where one stands, as the telephone tells it."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """The press that puts the key for it under the chat."""
        return [[Button(press("share"), "visits-share")]]

    async def take(self, scene: Scene, answers: Answers, part: Any, incoming: Incoming) -> Any:  # noqa: ARG002
        """Two degrees. Raises LocationNeeded."""
        if incoming.location:
            return list(incoming.location)
        if incoming.press == "share":
            return Still({"shares": True}, asks="location", said="visits-share-location")
        raise LocationNeeded


def forms() -> Sequence[Form]:
    """The digits, the place, how it was, what is broken; where a building stands."""
    point = Standing(name="point", say="visits-ask-point")
    return (
        Form(
            name="visits-code",
            screens="visits",
            close=_coded,
            summary=False,
            begins=False,
            questions=(Text(name="code", lines=False, limits=lambda _: (1, 12)),),
        ),
        Form(
            name="visits-spot",
            screens="visits",
            close=_stood,
            summary=False,
            begins=False,
            questions=(point,),
        ),
        Form(
            name="visits-say",
            screens="visits",
            close=_said,
            summary=False,
            begins=False,
            questions=(Choice(name="fit", options=_opinions), Choice(name="clean", options=_opinions)),
        ),
        Form(
            name="visits-find",
            screens="visits",
            close=_found,
            summary=False,
            begins=False,
            questions=(
                Choice(name="fault", options=_faults),
                Text(name="words", limits=lambda s: (2, _rules(s).words_max)),
                Photos(name="photos", optional=True, most=lambda s: _rules(s).photos_max),
            ),
        ),
        Form(
            name="visits-mark",
            screens="visits-mark",
            close=_marked,
            summary=False,
            questions=(Standing(name="point"),),
        ),
    )


def _rules(scene: Scene) -> VisitRules:
    return scene.city.rules(VisitRules, scene.resident.area if scene.resident else None)


def _opinions(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(opinion.value, Worded(f"opinion-{opinion.value}")) for opinion in Opinion]


def _faults(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(fault.value, Worded(f"fault-{fault.value}")) for fault in Fault]


async def visit(_: CallbackQuery, callback_data: VisitOf, resident: Resident, scene: Scene) -> Begin:
    """What is asked, where it may be said at all."""
    number, do = BookingId(callback_data.id), callback_data.do
    if do in _MAY:
        await _MAY[do](scene.city, resident, number)
    return Begin(_FORMS[do], subject=str(number))


_MAY: Mapping[str, Any] = {
    "code": visits.may_come,
    "spot": visits.may_come,
    "say": visits.may_say,
    "find": visits.may_find,
}


async def scanned(scene: Scene, key: str) -> Say:
    """The code at the door."""
    assert scene.resident  # noqa: S101 -- links are opened for residents
    return _there(await visits.by_sign(scene.city, scene.resident, key))


def _there(booking: Booking) -> Say:
    return Say("visits-there", buttons=[[Button(BookingCard(id=booking.id), "bookings-see")], MENU])


async def _coded(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = BookingId(int(subject))
    done = await visits.by_code(scene.city, scene.resident, number, answers["code"])
    return _there(done) if isinstance(done, Booking) else _wrong(number, done)


def _wrong(number: BookingId, left: int) -> Say:
    """Once more, as long as it is believed; or the other way to show it."""
    again: list[Row] = [[Button(VisitOf(do="code", id=number), "visits-do-code")]] if left else []
    spot: Row = [Button(VisitOf(do="spot", id=number), "visits-do-spot")]
    return Say("visits-code-wrong", {"left": left}, buttons=[*again, spot, MENU])


async def _stood(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    lat, lon = answers["point"]
    return _there(await visits.by_spot(scene.city, scene.resident, BookingId(int(subject)), (lat, lon)))


async def _said(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, fit, clean = BookingId(int(subject)), Opinion(answers["fit"]), Opinion(answers["clean"])
    await visits.say(scene.city, scene.resident, number, fit, clean)
    more: list[Row] = []
    if Opinion.POOR in {fit, clean}:
        more = [[Button(VisitOf(do="find", id=number), "visits-do-find")]]
    return Say("visits-said", buttons=[*more, MENU])


async def _found(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, fault = BookingId(int(subject)), Fault(answers["fault"])
    photos = answers.get("photos") or ()
    _, case = await visits.find(scene.city, scene.resident, number, fault, answers["words"], photos)
    return Say("visits-found", {"number": case.key}, buttons=[MENU])


async def finding(_: CallbackQuery, callback_data: FindingOf, resident: Resident, scene: Scene) -> Say:
    """What was found, with its photos."""
    seen = await visits.pictured(scene.city, resident, FindingId(callback_data.id))
    facts = {"room": seen.room.name, "fault": seen.finding.fault, "words": seen.finding.words}
    return Say("visits-finding", facts, photos=list(seen.finding.photos), buttons=[MENU], anew=True)


async def look(_: CallbackQuery, callback_data: DoorOf, resident: Resident, scene: Scene) -> Say:
    """How one gets in."""
    room = await visits.look(scene.city, resident, RoomId(callback_data.id))
    return Say("visits-entry", {"room": room.name, "entry": room.entry or None}, alert=True)


async def sign(_: CallbackQuery, callback_data: DoorOf, resident: Resident, scene: Scene) -> Say:
    """The code at the door, to be printed; or another one."""
    anew, number = callback_data.do == "anew", RoomId(callback_data.id)
    hung, room = await visits.hang(scene.city, resident, number, anew=anew)
    picture = File(f"door-{room.id}.png", _drawn(scene.link(f"{SIGN_LINK}{hung.key}")), picture=True)
    again: Row = [Button(DoorOf(do="anew", id=room.id), "anew")]
    return Say("visits-sign", {"room": room.name}, file=picture, buttons=[again, MENU], anew=True)


def _drawn(link: str) -> bytes:
    content = io.BytesIO()
    segno.make(link, error="m").save(content, kind="png", scale=8, border=4)
    return content.getvalue()


async def mark(_: CallbackQuery, callback_data: HouseOf, resident: Resident, scene: Scene) -> Begin:
    """Where the building stands."""
    place = await rooms.building(scene.city, resident, PlaceId(callback_data.id))
    return Begin("visits-mark", subject=str(place.id))


async def _marked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    lat, lon = answers["point"]
    place = await visits.mark(scene.city, scene.resident, PlaceId(int(subject)), (lat, lon))
    return Say("visits-marked", {"name": place.name}, buttons=[_back(place.id), MENU])


async def digits(_: CallbackQuery, callback_data: HouseOf, resident: Resident, scene: Scene) -> Say:
    """The digits of now, to be shown to who comes."""
    place, now = await rooms.building(scene.city, resident, PlaceId(callback_data.id)), scene.city.now
    facts = {"name": place.name, "code": code(place, now), "until": code_until(now)}
    again: Row = [Button(HouseOf(do="code", id=place.id), "again")]
    return Say("visits-digits", facts, buttons=[again, _back(place.id), MENU])


async def sums(_: CallbackQuery, callback_data: HouseOf, resident: Resident, scene: Scene) -> Say:
    """What people said, in sum."""
    place, there, found, least = await visits.sums(scene.city, resident, PlaceId(callback_data.id))
    lines = [
        Worded(
            "visits-sum",
            {"room": there[each.room].name, "count": each.count, "fit": each.fit, "clean": each.clean},
        )
        for each in found
    ]
    facts = {"name": place.name, "count": len(lines), "least": least}
    return Say("visits-sums", facts, lines=lines, buttons=[_back(place.id), MENU])


def _back(place: int) -> Row:
    return [Button(BuildingCard(id=place), "visits-house")]


BELOW: Mapping[str, Below] = {
    "visits-notice-found": lambda about, _: [
        [Button(FindingOf(id=int(about.partition(":")[2])), "visits-see")]
    ],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {SIGN_LINK: scanned}
"""What links of this feature open, by the beginning of their payload."""
