"""The moderators' desk: set up and worked in a group, looked after in private.

Two tables of contents: ``routes`` for private chats, ``hall`` for groups, where nothing else is heard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from pydantic import Field

from bot.actions import desk as desks
from bot.domain.areas import Area, AreaId
from bot.domain.cases import CaseId, Ruling
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import in_group, joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Below, Door, Number, Opened, PersonNumber

AREAS_MOST = 8
"""Areas to choose from, below the question which it is."""

DeskNumber = Annotated[int, Field(ge=0, lt=2**31)]


class SetUp(CallbackData, prefix="seat", sep="|"):
    """The group in which it is pressed as the desk of an area; ``sure`` after it was said what that means."""

    area: str
    sure: bool = False


class Leave(CallbackData, prefix="unseat"):
    """The desk of this number is to end; 0 is the one in whose group it is pressed."""

    id: DeskNumber = 0


class AtDesk(CallbackData, prefix="dk"):
    """A step in a case, pressed on its card in the group."""

    step: str
    id: Number


class RuleAtDesk(CallbackData, prefix="dr"):
    """A decision, to be given its reason."""

    ruling: str
    id: Number


class FollowAtDesk(CallbackData, prefix="df"):
    """A decision as it suggests itself."""

    ruling: str
    id: Number


class WhyAtDesk(CallbackData, prefix="dw"):
    """A decision for one of the prepared reasons."""

    ruling: str
    why: Annotated[int, Field(ge=0, lt=100)]
    id: Number


class HandAtDesk(CallbackData, prefix="dh"):
    """A case in the hands of another."""

    id: Number
    to: PersonNumber


def routes() -> Router:
    """The table of contents for private chats."""
    router = joined(Router(name="desk"))
    moderators = staff(Role.MODERATOR)
    router.message.register(listed, Command("group"), flags=moderators)
    router.callback_query.register(listed, Door.filter(F.to == "group"), flags=moderators)
    router.callback_query.register(left, Leave.filter(), flags=moderators)
    return router


def hall() -> Sequence[Router]:
    """The table of contents for groups."""
    news, router = Router(name="group-news"), in_group(Router(name="group"))
    news.message.register(grown, F.migrate_to_chat_id)
    news.my_chat_member.register(membership)
    router.message.register(desk, Command("desk", "start"))
    router.message.register(elsewhere)
    router.callback_query.register(set_up, SetUp.filter())
    router.callback_query.register(leave, Leave.filter())
    for word in desks.STEPS:
        router.callback_query.register(step, AtDesk.filter(F.step == word))
    router.callback_query.register(whom, AtDesk.filter(F.step == "hand"))
    router.callback_query.register(back, AtDesk.filter(F.step == "menu"))
    router.callback_query.register(rule, RuleAtDesk.filter())
    router.callback_query.register(follow, FollowAtDesk.filter())
    router.callback_query.register(decide, WhyAtDesk.filter())
    router.callback_query.register(hand, HandAtDesk.filter())
    router.callback_query.register(unknown)
    return news, router


def forms() -> Sequence[Form]:
    """What is to be typed is typed in private."""
    return ()


# -- in a group: which desk it is --------------------------------------------------------------


async def desk(message: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say:
    """How this group stands; or whether it is to be the desk of an area; or, with ``off``, no more."""
    words = (command.args or "").strip() if command.command == "desk" else ""
    if words.lower() == "off":
        return await _left(scene, resident, message.chat.id)
    if not words and (seat := await desks.here(scene.city, resident, message.chat.id)):
        facts = {"free": seat.free, "taken": seat.taken, **_names(scene.city.atlas.area(seat.desk.area))}
        rows = [[Button("start=c-queue", "queue")], [Button(Leave(), "off")]]
        return Say("desk-stands", facts, buttons=rows, tongue=seat.desk.locale)
    areas = await desks.asked(scene.city, resident, message.chat.id, words)
    return _sure(areas[0]) if len(areas) == 1 else _which(areas)


def _which(areas: Sequence[Area]) -> Say:
    rows = [[Button(SetUp(area=area.id), "desk-area", _names(area))] for area in areas[:AREAS_MOST]]
    return Say("desk-which", buttons=rows)


def _sure(area: Area) -> Say:
    """What it means, before any card is seen by all who are here."""
    return Say("desk-confirm", _names(area), buttons=[[Button(SetUp(area=area.id, sure=True), "yes")]])


async def set_up(press: CallbackQuery, callback_data: SetUp, resident: Resident, scene: Scene) -> Say:
    """The group is the desk from now on; its language is that of who says so."""
    area, chat = scene.city.atlas.area(AreaId(callback_data.area)), scene.listener.chat
    if not callback_data.sure:
        await desks.may_set_up(scene.city, resident, chat, area.id)
        return _sure(area)
    title = (press.message.chat.title if press.message else None) or ""
    await desks.set_up(scene.city, resident, chat, title, area.id)
    return Say("desk-set", _names(area), buttons=[[Button("start=c-queue", "desk-stands.queue")]])


async def leave(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """No desk any more."""
    return await _left(scene, resident, scene.listener.chat)


async def _left(scene: Scene, resident: Resident, chat: int) -> Say:
    ended = await desks.end(scene.city, resident, chat=chat)
    return Say("desk-left", _names(scene.city.atlas.area(ended.area)), tongue=ended.locale)


async def elsewhere(_: Message) -> Say:
    """What else there is belongs into a private chat."""
    return Say("desk-elsewhere", buttons=[[Button("start=", "open")]])


async def grown(message: Message, scene: Scene) -> None:
    """The group goes on under another number."""
    assert message.migrate_to_chat_id  # noqa: S101 -- the filter has asked for it
    await desks.migrated(scene.city, message.chat.id, message.migrate_to_chat_id)


async def membership(event: ChatMemberUpdated, scene: Scene) -> None:
    """Thrown out, or silenced: the group is no desk any more. Brought in, we wait to be told what for."""
    member = event.new_chat_member
    if member.status in ("left", "kicked") or getattr(member, "can_send_messages", None) is False:
        await desks.lost(scene.city, event.chat.id)


# -- in a group: cases -------------------------------------------------------------------------


async def step(_: CallbackQuery, callback_data: AtDesk, resident: Resident, scene: Scene) -> None:
    """Done; the card tells."""
    number = CaseId(callback_data.id)
    await desks.step(scene.city, resident, scene.listener.chat, number, callback_data.step)


async def rule(_: CallbackQuery, callback_data: RuleAtDesk, resident: Resident, scene: Scene) -> None:
    """The card asks why."""
    number, menu = CaseId(callback_data.id), f"why:{callback_data.ruling}"
    await desks.ask(scene.city, resident, scene.listener.chat, number, menu)


async def follow(_: CallbackQuery, callback_data: FollowAtDesk, resident: Resident, scene: Scene) -> None:
    """Decided as the card suggests it."""
    number, ruling = CaseId(callback_data.id), Ruling(callback_data.ruling)
    await desks.follow(scene.city, resident, scene.listener.chat, number, ruling)


async def whom(_: CallbackQuery, callback_data: AtDesk, resident: Resident, scene: Scene) -> None:
    """The card asks to whom."""
    await desks.ask(scene.city, resident, scene.listener.chat, CaseId(callback_data.id), "hand")


async def back(_: CallbackQuery, callback_data: AtDesk, resident: Resident, scene: Scene) -> None:
    """The card asks nothing any more."""
    await desks.ask(scene.city, resident, scene.listener.chat, CaseId(callback_data.id))


async def decide(_: CallbackQuery, callback_data: WhyAtDesk, resident: Resident, scene: Scene) -> None:
    """Decided; those whom it concerns are told."""
    number, ruling, why = CaseId(callback_data.id), Ruling(callback_data.ruling), callback_data.why
    await desks.decide(scene.city, resident, scene.listener.chat, number, ruling=ruling, reason=why)


async def hand(_: CallbackQuery, callback_data: HandAtDesk, resident: Resident, scene: Scene) -> None:
    """Handed over; the other is told."""
    number, to = CaseId(callback_data.id), ResidentId(callback_data.to)
    await desks.hand_over(scene.city, resident, scene.listener.chat, number, to)


async def unknown(_: CallbackQuery) -> Say:
    """A button of a private chat, or of nobody's making."""
    return Say("menu-press-unknown", alert=True)


# -- in private --------------------------------------------------------------------------------


async def listed(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The desks where one looks after cases, and the way to make a group one."""
    known = await desks.listed(scene.city, resident)
    lines, rows = [], [[Button("startgroup=desk", "add")]]
    for each in known:
        facts = {"title": each.title, **_names(scene.city.atlas.area(each.area))}
        since = each.since.astimezone(scene.city.zone).date()
        lines.append(Worded("desk-line", facts | {"since": since}))
        rows.append([Button(Leave(id=each.id), "end", facts)])
    return Say("desk-list", {"count": len(known)}, lines=lines, buttons=[*rows, MENU])


async def left(_: CallbackQuery, callback_data: Leave, resident: Resident, scene: Scene) -> Say:
    """One of them ended, wherever it is."""
    ended = await desks.end(scene.city, resident, number=callback_data.id)
    door = [Button(Door(to="group"), "roles-card.back")]
    return Say("desk-left", _names(scene.city.atlas.area(ended.area)), buttons=[door, MENU])


def _names(area: Area) -> dict[str, object]:
    """An area's two names: which one is read depends on the reader."""
    return {"area": area.name_ko, "place": area.name_en or area.name_ko}


# -- what stands below a card ------------------------------------------------------------------


def _card(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """The presses that a case, as it is now, leaves open; what needs typing opens in private."""
    number = int(about.partition(":")[2])
    return [*_work(number, facts), [Button(f"start=c-{facts['number']}", "open")]]


def _work(number: int, facts: Mapping[str, object]) -> Sequence[Row]:
    menu, state = str(facts["menu"]), str(facts["state"])
    if menu:
        return [*_menu(number, menu, facts), [_step(number, "menu", "back")]]
    if state == "proposed":
        return [[_step(number, "confirm")], [_step(number, "decline")]]
    if state == "decided" and facts["undo"]:
        return [[_step(number, "undo")]]
    if state == "assigned":
        return [*_rulings(number, facts), [_step(number, "return"), _step(number, "hand")]]
    return [[_step(number, "take")]] if state in {"opened", "appealed"} else []


def _rulings(number: int, facts: Mapping[str, object]) -> Sequence[Row]:
    words = [word for word in str(facts["rulings"]).split(",") if word]
    keys = [Button(RuleAtDesk(ruling=word, id=number), f"ruling-{word}") for word in words]
    rows: list[Row] = [keys[i : i + 2] for i in range(0, len(keys), 2)]
    if word := str(facts["follow"]):
        follow = FollowAtDesk(ruling=word, id=number)
        rows.insert(0, [Button(follow, "cases-follow", {"ruling": Worded(f"ruling-{word}")})])
    return rows


def _menu(number: int, menu: str, facts: Mapping[str, object]) -> Sequence[Row]:
    what, _, ruling = menu.partition(":")
    if what == "hand":
        others: Sequence[Sequence[object]] = facts["others"]  # type: ignore[assignment]
        return [[Button(HandAtDesk(id=number, to=int(str(to))), text=str(name))] for to, name in others]
    reasons = [key for key in str(facts["reasons"]).split(",") if key]
    return [[Button(WhyAtDesk(ruling=ruling, why=n, id=number), key)] for n, key in enumerate(reasons)]


def _step(number: int, word: str, caption: str = "") -> Button:
    return Button(AtDesk(step=word, id=number), caption or f"cases-card.{word}")


def _queue(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="cases"), "roles-accepted.queue")]]


def _group_queue(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button("start=c-queue", "desk-stands.queue")]]


BELOW: Mapping[str, Below] = {
    "desk-notice-card": _card,
    "desk-notice-untaken": _group_queue,
    "desk-notice-overdue": _group_queue,
    "desk-notice-lost": _queue,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
