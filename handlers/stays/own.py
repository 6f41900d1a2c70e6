"""A stay as host, guest and a senior's helper see it: what comes next, what was agreed, how it goes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import references, stays
from bot.actions.stays import Stay
from bot.domain.homes import TOGETHER, Hand, HomesRules, MatchState, Scope, undoable
from bot.domain.residents import Resident
from bot.domain.stays import SHOWN, TALKING, CheckId, Mood, StayGone, StaysRules
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU
from handlers.gates import ReferenceOf
from handlers.stays.meeting import meeting, where
from handlers.stays.paper import calendar
from handlers.stays.presses import StayAgree, StayCard, StayCheck, StayDo, StayRest, StayWish
from handlers.stays.reading import printed, read

MOODS = tuple(Mood)

AT_ONCE = 3
"""Choices that plain mode shows at a time; the stop for safety is always one of them."""


def forms() -> Sequence[Form]:
    """How it goes, in two questions; and words for the others. To be heard is a right of both."""
    return (
        Form(
            name="stays-check",
            screens="stays",
            close=_checked,
            summary=False,
            begins=False,
            questions=(*questions(), Text(name="words", optional=True, limits=_room)),
        ),
        Form(
            name="stays-write",
            screens="stays",
            close=_written,
            summary=False,
            begins=False,
            questions=(Text(name="line", limits=_room),),
        ),
    )


def questions() -> tuple[Choice, Choice]:
    """The same two for both sides."""
    moods = [(mood.value, Worded(f"mood-{mood.value}")) for mood in MOODS]
    kept = [(word, Worded(f"stays-kept-{word}")) for word in ("yes", "no")]
    return (
        Choice(name="mood", options=lambda *_: moods),
        Choice(name="kept", options=lambda *_: kept),
    )


def _room(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(StaysRules, None).text_max


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What one shares with somebody; the only one at once."""
    found = await stays.of(scene.city, resident)
    if len(found) == 1:
        return await _card(scene, resident, found[0].id)
    rows, lines = [], list[Worded]()
    for n, match in enumerate(found[:8], 1):
        facts = {"n": n, "name": _other(await stays.seen(scene.city, resident, match.id))}
        lines.append(Worded("stays-line", facts | {"state": Worded(f"stays-state-{match.state.value}")}))
        rows.append([Button(StayCard(id=match.id), "open", facts)])
    return Say("stays-mine", {"count": len(lines)}, lines=lines, buttons=[*rows, MENU])


async def card(_: CallbackQuery, callback_data: StayCard, resident: Resident, scene: Scene) -> Say:
    """One stay."""
    return await _card(scene, resident, callback_data.id)


async def rest(_: CallbackQuery, callback_data: StayRest, resident: Resident, scene: Scene) -> Say:
    """The same stay with the next few things that can be done."""
    return await _card(scene, resident, callback_data.id, at=callback_data.page)


async def _card(scene: Scene, resident: Resident, number: int, *lead: Say, at: int = 0) -> Say:
    stay = await stays.seen(scene.city, resident, number)
    side = Hand.SENIOR if stay.mover.hand is Hand.HELPER else stay.mover.hand
    facts = {
        "name": _other(stay),
        "state": Worded(f"stays-state-{stay.match.state.value}"),
        "whose": stay.host_name if stay.mover.hand is Hand.HELPER else None,
        "meeting": _when(stay),
        "term": _term(stay),
    }
    possible = _possible(stay, side, undoable=_undoable(scene, stay))
    rows = _few(number, possible, at) if scene.listener.reader.easy else _rows(number, possible)
    author = stay.two[stay.mover.hand is Hand.GUEST]
    if author in await references.open_for(scene.city, stay):
        rows = [[Button(ReferenceOf(id=number), "references-write")], *rows]
    return Say("stays-card", facts, lead=lead, buttons=[*rows, MENU])


def _rows(number: int, possible: Sequence[str]) -> list[Row]:
    return [[Button(StayDo(do=do, id=number), do.removeprefix("ask-"))] for do in possible]  # type: ignore[arg-type]


def _few(number: int, possible: Sequence[str], at: int) -> list[Row]:
    """Three at a time, the stop among them; the last press leads on, or back."""
    if len(possible) <= AT_ONCE:
        return _rows(number, possible)
    *others, stop = possible
    first, beyond = at * (AT_ONCE - 1), (at + 1) * (AT_ONCE - 1)
    rows = _rows(number, [*others[first:beyond], stop])
    if len(others) > beyond:
        return [*rows, [Button(StayRest(id=number, page=at + 1), "stays-rest", stays=True)]]
    return [*rows, [Button(StayCard(id=number), "stays-back")]]


def _other(stay: Stay) -> str:
    return stay.host_name if stay.mover.hand is Hand.GUEST else stay.guest_name


def _when(stay: Stay) -> Worded | None:
    is_planned = stay.match.state is MatchState.MEETING
    return meeting(stay.match) if is_planned else None


def _term(stay: Stay) -> Worded | None:
    is_on = stay.match.state in TOGETHER
    return Worded("stays-term", {"first": stay.match.moved_in, "last": stay.match.ends}) if is_on else None


def _possible(stay: Stay, side: Hand, *, undoable: bool) -> list[str]:
    """What somebody can do now, first what takes back what was said; a stop for safety always, and last."""
    state, speaks = stay.match.state, stay.mover.hand is not Hand.HELPER or Scope.ANSWER in stay.mover.scopes
    if not stays.live(state):
        return []
    is_asked = state is MatchState.MET and side not in stay.match.likes and speaks
    likes = ["undo"] if undoable else ["like", "unlike"] if is_asked else []
    paper = ["read"] if state in {MatchState.AGREEMENT, MatchState.SIGNED, *TOGETHER} else []
    planned = ["calendar"] if state is MatchState.MEETING else []
    shown = ["where"] if state in SHOWN else []
    write = ["write"] if state in TALKING and speaks else []
    leave = ["ask-leave"] if state in {MatchState.TRIAL, MatchState.ACTIVE} and speaks else []
    return [*likes, *paper, *planned, *shown, *write, *leave, "ask-stop"]


Doing = Callable[[Scene, Resident, int], Awaitable[Speech]]


async def do(_: CallbackQuery, callback_data: StayDo, resident: Resident, scene: Scene) -> Speech:
    """A step, or a question whether it is meant."""
    return await _DOING[callback_data.do](scene, resident, callback_data.id)


def _likes(yes: bool) -> Doing:
    async def _said(scene: Scene, resident: Resident, number: int) -> Speech:
        await stays.like(scene.city, resident, number, yes)
        return await said(scene, resident, number, "stays-liked" if yes else "stays-unliked")

    return _said


async def said(scene: Scene, resident: Resident, number: int, key: str) -> Say:
    """It is done; or it waits, and one press takes it back."""
    stay = await stays.seen(scene.city, resident, number)
    if not _undoable(scene, stay):
        return Say(key, buttons=[MENU])
    minutes = scene.city.rules(HomesRules, stay.match.area).undo_minutes
    undo = Button(StayDo(do="undo", id=number), "homes-undo")
    return Say(key, lines=[Worded("homes-undo-until", {"minutes": minutes})], buttons=[[undo], MENU])


def _undoable(scene: Scene, stay: Stay) -> bool:
    return undoable(stay.match, stay.mover, now=scene.city.now)


async def _undo(scene: Scene, resident: Resident, number: int) -> Speech:
    stay = await stays.unsaid(scene.city, resident, number)
    side = Hand.GUEST if stay.mover.hand is Hand.GUEST else Hand.SENIOR
    check = await stays.renewal(scene.city, stay, side)
    if check is None:
        return await _card(scene, resident, number, Say("homes-undone"))
    facts = {"name": _other(stay), "last": stay.match.ends}
    asks = [Worded("stays-notice-renew", facts)]
    return Say("homes-undone", lines=asks, buttons=[*wishes(check.id), MENU])


def wishes(number: int) -> list[Row]:
    """Whether somebody wants to go on."""
    yes = [Button(StayWish(yes=True, id=number), "stays-wish-yes")]
    return [yes, [Button(StayWish(yes=False, id=number), "stays-wish-no")]]


def _asks(word: str) -> Doing:
    async def _asked(scene: Scene, resident: Resident, number: int) -> Speech:
        await stays.seen(scene.city, resident, number)
        sure = Button(StayDo(do=word, id=number), "yes")  # type: ignore[arg-type]
        return Say(f"stays-ask-{word}", buttons=[[sure], [Button(StayCard(id=number), "no")]])

    return _asked


async def _leave(scene: Scene, resident: Resident, number: int) -> Speech:
    stay = await stays.leave(scene.city, resident, number)
    return Say("stays-left", {"last": stay.match.ends}, buttons=[MENU])


async def _stop(scene: Scene, resident: Resident, number: int) -> Speech:
    await stays.stop(scene.city, resident, number, staff=False)
    return Say("stays-stopped", buttons=[MENU])


async def _where(scene: Scene, resident: Resident, number: int) -> Speech:
    stay, address, phone = await stays.where(scene.city, resident, number)
    facts = {"name": _other(stay), "address": address or None, "phone": phone or None}
    return Say("stays-where", facts, buttons=[[Button(StayCard(id=number), "stays-back")], MENU], unkept=True)


async def _calendar(scene: Scene, resident: Resident, number: int) -> Speech:
    stay = await stays.seen(scene.city, resident, number)
    return filed(scene, stay, Button(StayCard(id=number), "stays-back"))


def filed(scene: Scene, stay: Stay, back: Button) -> Say:
    """The meeting as a calendar entry; where none is planned, StayGone is raised."""
    if stay.match.meeting is None:
        raise StayGone
    facts = {"host": stay.host_name, "guest": stay.guest_name}
    file = calendar(scene, stay, scene.words(Worded("stays-calendar-title", facts)))
    said = {"at": stay.match.meeting, "place": where(stay.match)}
    return Say("stays-calendar", said, file=file, buttons=[[back], MENU], anew=True)


async def _paper(scene: Scene, resident: Resident, number: int) -> Speech:
    stay, agreement = await stays.read(scene.city, resident, number, staff=False)
    return printed(scene, stay, agreement, Button(StayCard(id=number), "stays-back"))


async def _write(scene: Scene, resident: Resident, number: int) -> Speech:
    await stays.may_write(scene.city, resident, number, staff=False)
    return Begin("stays-write", subject=f"{number}:own")


_DOING: Mapping[str, Doing] = {
    "like": _likes(True),
    "unlike": _likes(False),
    "undo": _undo,
    "read": read,
    "paper": _paper,
    "calendar": _calendar,
    "where": _where,
    "write": _write,
    "ask-leave": _asks("leave"),
    "leave": _leave,
    "ask-stop": _asks("stop"),
    "stop": _stop,
}


async def agree(_: CallbackQuery, callback_data: StayAgree, resident: Resident, scene: Scene) -> Say:
    """A yes to what was read, and to no other edition."""
    await stays.agree(scene.city, resident, callback_data.id, callback_data.mark, staff=False)
    if scene.listener.reader.easy:
        return await said(scene, resident, callback_data.id, "stays-agreed")
    return await _card(scene, resident, callback_data.id, Say("stays-agreed"))


async def check(_: CallbackQuery, callback_data: StayCheck, resident: Resident, scene: Scene) -> Begin:
    """Two questions."""
    await stays.asked(scene.city, resident, CheckId(callback_data.id), staff=False)
    return Begin("stays-check", subject=str(callback_data.id))


async def wish(_: CallbackQuery, callback_data: StayWish, resident: Resident, scene: Scene) -> Say:
    """Whether one wants to go on; the other side is not told by us."""
    number, yes = CheckId(callback_data.id), callback_data.yes
    check = await stays.wish(scene.city, resident, number, wants=yes, staff=False)
    return await said(scene, resident, check.match, "stays-wished" if yes else "stays-unwished")


async def _checked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    mood, kept = Mood(answers["mood"]), answers["kept"] == "yes"
    number, words = CheckId(int(subject)), answers.get("words") or ""
    await stays.feel(scene.city, scene.resident, number, mood, kept_=kept, words=words, staff=False)
    worried = "yes" if mood is Mood.WORRIED or not kept else "no"
    return Say("stays-checked", {"worried": worried}, buttons=[MENU])


async def _written(scene: Scene, answers: Answers, subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, hand = subject.partition(":")
    sent = await stays.write(scene.city, scene.resident, int(number), answers["line"], staff=hand == "staff")
    facts = {
        "hidden": "yes" if sent.hidden else "no",
        "money": "yes" if sent.money else "no",
        "text": sent.line.text,
    }
    return Say("stays-written", facts, buttons=[MENU])
