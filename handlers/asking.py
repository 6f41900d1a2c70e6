"""Asking around: what no library has, asked of neighbours; who may be asked says yes, no, or never again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import asking
from bot.domain.asking import Ask, AskId, AskingRules, AskState
from bot.domain.items import ItemCategory
from bot.domain.owned import OwnedRules
from bot.domain.residents import Resident
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.joined import begins, joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, AskAround, Below, Door, NeighbourOf, Number, Opened, OwnCard, WriteAbout

SHOWN = 8
"""Asks of one's own that are listed."""


class AskStop(CallbackData, prefix="askstop"):
    """It is not needed any more."""

    id: Number


class AskMe(CallbackData, prefix="askme"):
    """To be asked for what others look for, or not."""

    on: bool


class AskReply(CallbackData, prefix="askreply"):
    """What somebody says who was asked."""

    do: Literal["yes", "no", "never"]
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="asking"))
    router.message.register(mine, Command("askaround"))
    router.callback_query.register(mine, Door.filter(F.to == "askaround"))
    router.callback_query.register(around, AskAround.filter())
    router.callback_query.register(stop, AskStop.filter())
    router.callback_query.register(ask_me, AskMe.filter())
    router.callback_query.register(yes, AskReply.filter(F.do == "yes"), flags=begins())
    router.callback_query.register(no, AskReply.filter())
    return router


def forms() -> Sequence[Form]:
    """What is looked for; and, said yes, where one meets."""
    return (
        Form(
            name="asking-begin",
            screens="asking",
            close=_begun,
            questions=(
                Text(name="title", lines=False, limits=lambda s: (1, _rules(s).title_max)),
                Choice(name="category", options=_categories, columns=2),
            ),
        ),
        Form(
            name="asking-yes",
            screens="asking-yes",
            close=_agreed,
            summary=False,
            questions=(
                Text(name="spot", lines=False, limits=lambda s: (2, _owned(s).spot_max)),
                Text(name="contact", optional=True, limits=lambda s: (2, _owned(s).contact_max)),
                Choice(name="stays", options=_stays),
            ),
        ),
    )


def _rules(scene: Scene) -> AskingRules:
    return scene.city.rules(AskingRules, scene.resident.area if scene.resident else None)


def _owned(scene: Scene) -> OwnedRules:
    return scene.city.rules(OwnedRules, scene.resident.area if scene.resident else None)


def _categories(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word.value, Worded(f"item-category-{word.value}")) for word in ItemCategory]


def _stays(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word, Worded(f"asking-stays-{word}")) for word in ("once", "list")]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What one looks for, and whether one is asked oneself."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    found = await scene.city.asking.of(resident.id, most=SHOWN)
    is_asked = await asking.is_asked(scene.city, resident.id)
    lines = [Worded("asking-line", {"title": ask.title, "state": ask.state}) for ask in found]
    rows = [row for row in map(_row, found) if row]
    begin: Row = [Button(AskAround(), "begin")]
    switch: Row = [Button(AskMe(on=not is_asked), "off" if is_asked else "on")]
    facts = {"count": len(found), "asked": "yes" if is_asked else "no"}
    return Say("asking-mine", facts, lead=lead, lines=lines, buttons=[begin, *rows, switch, MENU])


def _row(ask: Ask) -> Row:
    """To stop it; or, found where no library lends it between the two, to write to who has it."""
    if ask.state is AskState.OPEN:
        return [Button(AskStop(id=ask.id), "asking-mine.stop", {"title": ask.title})]
    if ask.state is AskState.FOUND and ask.item is None:
        return [Button(WriteAbout(id=ask.id), "asking-mine.write", {"title": ask.title})]
    return []


async def around(_: CallbackQuery, callback_data: AskAround) -> Begin:
    """What is looked for, if it is not known yet, and what kind of thing it is."""
    words = callback_data.words.strip()
    return Begin("asking-begin", answers={"title": words} if words else {})


async def _begun(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    category = ItemCategory(answers["category"])
    ask = await asking.begin(scene.city, scene.resident, answers["title"], category)
    key = "asking-begun" if ask.state is AskState.OPEN else "asking-nobody"
    return await _mine(scene, scene.resident, Say(key, {"title": ask.title}))


async def stop(_: CallbackQuery, callback_data: AskStop, resident: Resident, scene: Scene) -> Say:
    """Nobody is asked any more."""
    ask = await asking.stop(scene.city, resident, AskId(callback_data.id))
    return await _mine(scene, resident, Say("asking-stopped", {"title": ask.title}))


async def ask_me(_: CallbackQuery, callback_data: AskMe, resident: Resident, scene: Scene) -> Say:
    """One is asked from now on, or not."""
    await asking.want_asking(scene.city, resident, on=callback_data.on)
    return await _mine(scene, resident)


async def yes(_: CallbackQuery, callback_data: AskReply, resident: Resident, scene: Scene) -> Begin:
    """Where one meets, and whether others may ask for it too."""
    ask, _asked = await asking.concerned(scene.city, resident, AskId(callback_data.id))
    has_place = await asking.together(scene.city, resident, ask)
    return Begin("asking-yes", answers={} if has_place else {"stays": "once"}, subject=str(ask.id))


async def _agreed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    said = await asking.say_yes(
        scene.city,
        scene.resident,
        AskId(int(subject)),
        spot=answers["spot"],
        contact_by=answers.get("contact") or "",
        stays=answers["stays"] == "list",
    )
    facts = {"title": said.ask.title, "name": said.name}
    if said.loan is None:
        return Say("asking-met", facts, buttons=[*met(said.ask.about, facts), MENU])
    return Say("asking-lent", facts, buttons=[[Button(OwnCard(id=said.loan.item), "thing")], MENU])


async def no(_: CallbackQuery, callback_data: AskReply, resident: Resident, scene: Scene) -> Say:
    """No, and no reason; or never again."""
    await asking.say_no(scene.city, resident, AskId(callback_data.id))
    if callback_data.do == "no":
        return Say("asking-no", buttons=[MENU])
    await asking.want_asking(scene.city, resident, on=False)
    return Say("asking-never", buttons=[[Button(AskMe(on=True), "asking-mine.on")], MENU])


def answer(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what one is asked: yes, no, never."""
    number = int(about.partition(":")[2])
    return [
        [Button(AskReply(do="yes", id=number), "asking-reply.yes")],
        [Button(AskReply(do="no", id=number), "asking-reply.no")],
        [Button(AskReply(do="never", id=number), "asking-reply.never")],
    ]


def met(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what the two are told of each other: to write, and who it is."""
    number = int(about.partition(":")[2])
    return [
        [Button(WriteAbout(id=number), "contact-write-about")],
        [Button(NeighbourOf(kind="ask", id=number), "contact-about")],
    ]


def otherwise(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    """What else can be done."""
    return [[Button(Door(to="want"), "asking-otherwise.want")], [Button(AskAround(), "asking-mine.begin")]]


_TO_MINE: Below = lambda *_: [[Button(Door(to="askaround"), "asking-around")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    "asked-notice-sought": answer,
    "asking-notice-found": met,
    "asking-notice-ended": otherwise,
    "error-too-many-asks": _TO_MINE,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
