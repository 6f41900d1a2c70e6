"""The desk of who looks after homes: hosts, guests and requests, each with what can be done next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import references
from bot.actions.homes import guesting, hosting, requests
from bot.actions.homes.standing import STAFF
from bot.domain.homes import (
    GUEST_MOVES,
    HOST_MOVES,
    Guest,
    GuestId,
    GuestState,
    Host,
    HostId,
    HostState,
    MatchId,
    MatchState,
    Paper,
    open_to,
    possible,
)
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from bot.runtime.form import Form, Text
from bot.runtime.form.places import named as place_name
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, Door, PersonCard
from handlers.gates import GuestCard, HostCard, MatchCard
from handlers.homes.guesting import told
from handlers.homes.presses import (
    GuestDo,
    HomesAt,
    HostDo,
    MatchDo,
    PaperSeen,
)

PAGE = 8
HOSTS = [state for state in HostState if state is not HostState.LEFT]
GUESTS = [state for state in GuestState if state not in {GuestState.LEFT, GuestState.REFUSED}]
ASKED = [
    *(MatchState.SENT, MatchState.PHONE, MatchState.LATER),
    *(MatchState.SCREENED, MatchState.DELIVERED, MatchState.YES),
]
"""What is before a host's yes, and what she has just said yes to."""
WHAT = ("hosts", "guests", "asked")
_DESK: Row = (Button(Door(to="homedesk"), "homes-door-desk"),)


def forms() -> Sequence[Form]:
    """Why a guest or a request is declined."""
    why = Text(name="why", lines=False, limits=lambda _: (2, 200))
    return (
        Form(name="homes-refuse", screens="homes-refuse", close=_refused, summary=False, questions=(why,)),
        Form(name="homes-decline", screens="homes-decline", close=_declined, summary=False, questions=(why,)),
    )


async def desk(_: Message | CallbackQuery) -> Say:
    """The three lists."""
    rows = [[Button(HomesAt(what=what), what)] for what in WHAT]  # type: ignore[arg-type]
    rows.insert(0, [Button(Door(to="agenda"), "agenda-door")])
    rows += [[Button(Door(to="kin"), "kin-door")], [Button(Door(to="rent-level"), "level")]]
    return Say("homes-desk", buttons=[*rows, MENU])


async def listed(_: CallbackQuery, callback_data: HomesAt, resident: Resident, scene: Scene) -> Say:
    """A page of one of them."""
    what, page = callback_data.what, callback_data.page
    shown = {"hosts": _hosts, "guests": _guests, "asked": _asked}[what]
    rows = await shown(scene, resident, page * PAGE)
    more = len(rows) > PAGE
    turn = pager(page, lambda to: HomesAt(what=what, page=int(to)), more=more)
    return Say(f"homes-list-{what}", {"count": len(rows)}, buttons=[*rows[:PAGE], *turn, _DESK, MENU])


async def _hosts(scene: Scene, who: Resident, skip: int) -> list[Row]:
    found = await hosting.hosts(scene.city, who, HOSTS, most=PAGE + 1, skip=skip)
    return [
        [
            Button(
                HostCard(id=host.id),
                "homes-host-line",
                {"name": await _name(scene, host), "state": host.state},
            )
        ]
        for host in found
    ]


async def _guests(scene: Scene, who: Resident, skip: int) -> list[Row]:
    found = await guesting.guests(scene.city, who, GUESTS, most=PAGE + 1, skip=skip)
    return [
        [
            Button(
                GuestCard(id=guest.id),
                "homes-guest-line",
                {"name": await _name(scene, guest), "state": guest.state},
            )
        ]
        for guest in found
    ]


async def _asked(scene: Scene, who: Resident, skip: int) -> list[Row]:
    found = await requests.waiting(scene.city, who, ASKED, most=PAGE + 1, skip=skip)
    return [[Button(MatchCard(id=each.match.id), "homes-match-line", _names(each))] for each in found]


def _names(asked: requests.Asking) -> dict[str, object]:
    return {"guest": asked.guest_name, "host": asked.host_name, "state": asked.match.state}


async def _name(scene: Scene, whose: Host | Guest) -> str:
    person = await scene.city.residents.resident(whose.resident)
    return person.name if person else ""


# -- a host ----------------------------------------------------------------------------------------


async def host(_: CallbackQuery, callback_data: HostCard, resident: Resident, scene: Scene) -> Say:
    """A host, with the steps that are open."""
    return await host_card(scene, resident, HostId(callback_data.id))


async def host_card(scene: Scene, who: Resident, number: HostId) -> Say:
    """The same, after a step."""
    return await _host_card(scene, await hosting.seen(scene.city, who, number))


async def _host_card(scene: Scene, kept: Host) -> Say:
    facts = {
        "name": await _name(scene, kept),
        "state": kept.state,
        "came": kept.came,
        "visit": Worded("homes-visit", {"at": kept.visit}) if kept.visit else None,
        "works": Worded("homes-works", {"works": kept.works}) if kept.works else None,
        **told(scene, kept),
    }
    steps = open_to(HOST_MOVES, kept.state, STAFF)
    does = [do for do in ("plan", "suit", "work", "unsuit", "list", "leave") if do in steps]
    rows: list[Row] = [[Button(HostDo(do=do, id=kept.id), do)] for do in ("describe", *does)]  # type: ignore[arg-type]
    rows += [[Button(HostDo(do="address", id=kept.id), "address")]]
    rows += [[Button(PersonCard(id=kept.resident), "person")]]
    return Say("homes-host", facts, buttons=[*rows, _DESK, MENU])


async def host_does(_: CallbackQuery, callback_data: HostDo, resident: Resident, scene: Scene) -> Speech:
    """A step that asks nothing more; for the others a question first."""
    number = HostId(callback_data.id)
    if callback_data.do in {"plan", "work", "describe"}:
        await hosting.seen(scene.city, resident, number)
        return Begin(f"homes-{callback_data.do}", subject=str(number))
    await hosting.led(scene.city, resident, number, callback_data.do)
    return await host_card(scene, resident, number)


async def address(_: CallbackQuery, callback_data: HostDo, resident: Resident, scene: Scene) -> Say:
    """Where to go and whom to call; it is noted that it was read, and the answer is not kept."""
    kept, where, phone = await hosting.private(scene.city, resident, HostId(callback_data.id))
    facts = {"name": await _name(scene, kept), "address": where, "phone": phone}
    back = [Button(HostCard(id=kept.id), "homes-back")]
    return Say("homes-address", facts, buttons=[back, MENU], unkept=True)


# -- a guest ---------------------------------------------------------------------------------------


async def guest(_: CallbackQuery, callback_data: GuestCard, resident: Resident, scene: Scene) -> Say:
    """A guest, with the papers that are to be seen."""
    return await _guest_card(scene, resident, GuestId(callback_data.id))


async def paper(_: CallbackQuery, callback_data: PaperSeen, resident: Resident, scene: Scene) -> Say:
    """Looked at and given back."""
    number = GuestId(callback_data.id)
    await guesting.see(scene.city, resident, number, callback_data.paper)
    return await _guest_card(scene, resident, number)


async def _guest_card(scene: Scene, who: Resident, number: GuestId) -> Say:
    kept, known = await guesting.papers(scene.city, who, number)
    facts = {
        "name": await _name(scene, kept),
        "state": kept.state,
        "school": kept.school,
        "year": str(kept.birth_year),
        "gender": Worded(f"gender-{kept.gender}"),
        "about": kept.about,
        "area": place_name(scene, scene.city.atlas.area(kept.area)),
        "begins": kept.begins,
        "ends": kept.ends,
    }
    held = {seen.paper: seen for seen in known}
    lines = [
        Worded("homes-paper-line", {"paper": each, "until": held[each].expires if each in held else "none"})
        for each in Paper
    ]
    said = await references.told_of(scene.city, kept.resident)
    lines += [Worded("references-line", references.facts_of(one)) for one in said]
    rows: list[Row] = [[Button(PaperSeen(paper=each, id=kept.id), "saw", {"paper": each})] for each in Paper]
    if "refuse" in open_to(GUEST_MOVES, kept.state, STAFF):
        rows.append([Button(GuestDo(do="refuse", id=kept.id), "refuse")])
    rows.append([Button(GuestDo(do="phone", id=kept.id), "phone")])
    return Say("homes-guest", facts, lines=lines, buttons=[*rows, _DESK, MENU])


async def refuse(_: CallbackQuery, callback_data: GuestDo, resident: Resident, scene: Scene) -> Begin:
    """Why, first."""
    await guesting.papers(scene.city, resident, GuestId(callback_data.id))
    return Begin("homes-refuse", subject=str(callback_data.id))


async def _refused(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    await guesting.refuse(scene.city, scene.resident, GuestId(int(subject)), answers["why"])
    return Say("homes-refused", buttons=[_DESK, MENU])


async def phone(_: CallbackQuery, callback_data: GuestDo, resident: Resident, scene: Scene) -> Say:
    """Whom to call; it is noted that it was read, and the answer is not kept."""
    kept, number = await guesting.private(scene.city, resident, GuestId(callback_data.id))
    back = [Button(GuestCard(id=kept.id), "homes-back")]
    facts = {"name": await _name(scene, kept), "phone": number}
    return Say("homes-phone", facts, buttons=[back, MENU], unkept=True)


# -- a request -------------------------------------------------------------------------------------


async def match(_: CallbackQuery, callback_data: MatchCard, resident: Resident, scene: Scene) -> Say:
    """A request, with what can be done, or was heard on the telephone."""
    return await _match_card(scene, resident, MatchId(callback_data.id))


async def match_does(_: CallbackQuery, callback_data: MatchDo, resident: Resident, scene: Scene) -> Speech:
    """Passed on, declined, or what the host said."""
    number, do = MatchId(callback_data.id), callback_data.do
    if do == "decline":
        await requests.kept(scene.city, resident, number)
        return Begin("homes-decline", subject=str(number))
    if do == "screen":
        await requests.screen(scene.city, resident, number)
    else:
        await requests.heard(scene.city, resident, number, Reply(do))
    return await _match_card(scene, resident, number)


async def _declined(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for staff
    number = MatchId(int(subject))
    await requests.decline(scene.city, scene.resident, number, answers["why"])
    return await _match_card(scene, scene.resident, number)


async def _match_card(scene: Scene, who: Resident, number: MatchId) -> Say:
    found = await requests.kept(scene.city, who, number)
    steps = possible(found.match, STAFF)
    does = [do for do in ("decline", "yes", "no", "later") if do in steps]
    if {"screen", "again"} & steps:
        does = ["screen", *does]
    rows: list[Row] = [[Button(MatchDo(do=do, id=number), do)] for do in does]  # type: ignore[arg-type]
    people: Row = [
        Button(HostCard(id=found.host.id), "host"),
        Button(GuestCard(id=found.guest.id), "guest"),
    ]
    facts = {**_names(found), **requests.who_asks(scene.city, found)}
    lines = [Worded("homes-words", {"text": text}) for text in found.match.words]
    if {"yes", "later"} & steps:
        lines.append(Worded("homes-script", {"name": found.host_name, **facts}))
    return Say("homes-match", facts, lines=lines, buttons=[*rows, people, _DESK, MENU])
