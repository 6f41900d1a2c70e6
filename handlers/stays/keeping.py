"""A stay as its coordinator sees it: calls, steps that nobody else makes, and what she hears by telephone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import roles, stays
from bot.actions.stays import STAFF, Stay
from bot.domain.homes import Hand, HomesRules, Match, MatchState, possible, term_end
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.stays import (
    Agreement,
    Check,
    CheckId,
    Mood,
    StaysRules,
    Terms,
    pattern,
)
from bot.runtime.form import Amount, Answers, Clock, Day, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Door
from handlers.gates import StayCall, StayKeep
from handlers.stays.calling import heard_by_phone
from handlers.stays.meeting import Spot, around, meeting
from handlers.stays.own import filed, questions
from handlers.stays.presses import (
    StayHear,
    StayHeard,
    StayPhone,
    StaySign,
    StayStep,
    StayStop,
)
from handlers.stays.reading import printed, terms

STATES = (
    *(MatchState.YES, MatchState.MEETING, MatchState.MET, MatchState.BOTH_YES, MatchState.AGREEMENT),
    *(MatchState.SIGNED, MatchState.TRIAL, MatchState.ACTIVE, MatchState.NOTICE, MatchState.STOPPED),
)
"""What a coordinator has before her, in the order in which it goes."""
MOST, AHEAD = 8, 60
WHOSE = {"host": Hand.SENIOR, "guest": Hand.GUEST}


def forms() -> Sequence[Form]:
    """When they meet, what they agree on, when the guest moves in, and what is heard by telephone."""
    asked = (
        Day(name="day", span=_soon),
        Clock(name="hour", span=lambda *_: (time(9), time(18))),
        Spot(name="place", lines=False, limits=lambda _: (2, 60)),
    )
    agreement = (
        Day(name="first", span=_soon),
        Amount(name="rent", caption=_number),
        Amount(name="hours", caption=_number),
        Text(name="chores", limits=_room),
        Text(name="rules", limits=_room),
        Text(name="contacts", limits=_room, read=_sealed, show=lambda _: "•••"),
    )
    return (
        Form(name="stays-meet", screens="stays", close=_meet, questions=asked),
        Form(name="stays-draft", screens="stays-draft", close=_draft, questions=agreement, summary=False),
        Form(
            name="stays-begin",
            screens="stays-begin",
            close=_begin,
            summary=False,
            questions=(Day(name="first", span=_soon),),
        ),
        Form(
            name="stays-phone",
            screens="stays-phone",
            close=_phoned,
            summary=False,
            begins=False,
            questions=questions(),
        ),
    )


def _soon(scene: Scene, _: Answers) -> tuple[date, date]:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return today, today + timedelta(days=AHEAD)


def _room(scene: Scene) -> tuple[int, int]:
    return 2, scene.city.rules(StaysRules, None).text_max


def _number(_: Scene, number: int) -> Worded:
    return Worded("stays-number", {"count": number})


def _sealed(scene: Scene, text: str) -> str:
    return scene.city.vault.seal(text)


async def desk(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """How many stand where, and whom to phone."""
    areas = await roles.looked_after(scene.city, resident.id, Role.COORDINATOR)
    found = await scene.city.homes.matches_at(areas, STATES, most=100)
    calls = await stays.waiting(scene.city, resident, most=MOST)
    rows = [await _call_row(scene, task) for task in calls]
    rows += [await _row(scene, match) for match in found[:MOST]]
    facts = {"count": len(found), "calls": len(calls)}
    return Say("stays-desk", facts, lines=_counted(found), buttons=[*rows, MENU])


def _counted(found: Sequence[Match]) -> list[Worded]:
    counts = Counter(match.state for match in found)
    return [
        Worded("stays-count", {"state": Worded(f"stays-state-{state.value}"), "count": counts[state]})
        for state in STATES
        if counts[state]
    ]


async def _call_row(scene: Scene, task: Any) -> Row:
    facts = {"kind": task.kind, "due": task.due, "name": await _name(scene, task.person)}
    return [Button(StayCall(do="see", id=task.id), "call", facts)]


async def _row(scene: Scene, match: Any) -> Row:
    stay = await stays.whole(scene.city, match, STAFF)
    state = Worded(f"stays-state-{match.state.value}")
    facts = {"host": stay.host_name, "guest": stay.guest_name, "state": state}
    return [Button(StayKeep(id=match.id), "open", facts)]


async def _name(scene: Scene, who: Any) -> str:
    person = await scene.city.residents.resident(who)
    return person.name if person else ""


async def card(_: CallbackQuery, callback_data: StayKeep, resident: Resident, scene: Scene) -> Say:
    """One stay."""
    return await _card(scene, resident, callback_data.id)


async def _card(scene: Scene, resident: Resident, number: int, *lead: Say) -> Say:
    stay = await stays.kept(scene.city, resident, number)
    all_ = await scene.city.stays.checks(number)
    agreement = await scene.city.stays.agreement(number)
    facts = {
        "host": stay.host_name,
        "guest": stay.guest_name,
        "state": Worded(f"stays-state-{stay.match.state.value}"),
        "meeting": meeting(stay.match),
        "ends": Worded("stays-ends", {"last": stay.match.ends}) if stay.match.ends else None,
    }
    lines = [_moods(stay, all_, who) for who in ("host", "guest")] if all_ else []
    rows = [*_steps(stay, agreement), *_questions(stay, all_), *await heard_by_phone(scene, stay)]
    back = [Button(Door(to="stays"), "stays-to-desk")]
    return Say("stays-kept", facts, lead=lead, lines=lines, buttons=[*rows, back, MENU])


def _moods(stay: Stay, all_: Sequence[Check], whose: str) -> Worded:
    """The pattern, not the words."""
    person = (stay.host if whose == "host" else stay.guest).resident
    name = stay.host_name if whose == "host" else stay.guest_name
    counts = pattern([check for check in all_ if check.person == person])
    return Worded("stays-moods", {"name": name, **counts})


def _steps(stay: Stay, agreement: Agreement | None) -> list[Row]:
    """What she can do now, each in a row of its own."""
    number, now = stay.match.id, possible(stay.match, STAFF)
    words = ["meet", "met", "draft", "try", "settle", "renew", "end"]
    named = {"try": "begin"}
    rows: list[Row] = [
        [Button(StayStep(do=named.get(word, word), id=number), named.get(word, word))]  # type: ignore[arg-type]
        for word in words
        if word in now
    ]
    if stay.match.state is MatchState.MET:
        rows += [
            [Button(StayHeard(whose=whose, yes=yes, id=number), f"{whose}{'yes' if yes else 'no'}")]  # type: ignore[arg-type]
            for whose, hand in WHOSE.items()
            if hand not in stay.match.likes
            for yes in (True, False)
        ]
    more = ["read"] if agreement else []
    more += ["calendar"] if stay.match.state is MatchState.MEETING else []
    more += ["write", "ask-stop"] if stays.live(stay.match.state) else []
    return rows + [[Button(StayStep(do=do, id=number), do.removeprefix("ask-"))] for do in more]  # type: ignore[arg-type]


def _questions(stay: Stay, all_: Sequence[Check]) -> list[Row]:
    """The questions that are open now, to be asked by telephone."""
    rows: list[Row] = []
    for check in [one for one in all_ if one.answered is None][-2:]:
        name = stay.host_name if check.person == stay.host.resident else stay.guest_name
        if check.key.startswith("check-"):
            rows.append([Button(StayPhone(id=check.id), "phone", {"name": name})])
        elif check.key == f"renew-{stay.match.ends}":
            rows.append([Button(StayHear(yes=True, id=check.id), "wants", {"name": name})])
            rows.append([Button(StayHear(yes=False, id=check.id), "unwanted", {"name": name})])
    return rows


Doing = Callable[[Scene, Resident, int], Awaitable[Speech]]


async def step(_: CallbackQuery, callback_data: StayStep, resident: Resident, scene: Scene) -> Speech:
    """A step; those that need more ask for it."""
    number, word = callback_data.id, callback_data.do
    if word in _FORMS:
        stay = await (stays.may_meet if word == "meet" else stays.kept)(scene.city, resident, number)
        answers = {"near": around(scene, stay.match)} if word == "meet" else {}
        return Begin(_FORMS[word], answers=answers, subject=f"{number}:staff")
    if word in _DONE:
        await _DONE[word](scene.city, resident, number)
        return await _card(scene, resident, number, Say(f"stays-did-{word}"))
    return await _SHOWN[word](scene, resident, number)


_FORMS = {"meet": "stays-meet", "draft": "stays-draft", "begin": "stays-begin", "write": "stays-write"}
_DONE: Mapping[str, Callable[..., Awaitable[Stay]]] = {
    "met": stays.met,
    "settle": stays.settle,
    "renew": stays.renew,
    "end": stays.end,
}


async def _read(scene: Scene, resident: Resident, number: int) -> Speech:
    stay, agreement = await stays.read(scene.city, resident, number, staff=True)
    sides = {"host": agreement.host_agreed, "guest": agreement.guest_agreed, "staff": agreement.staff_agreed}
    is_open = stay.match.state is MatchState.AGREEMENT
    rows: list[Row] = [
        [Button(StaySign(whose=whose, mark=agreement.mark, id=number), f"stays-sign-{whose}")]  # type: ignore[arg-type]
        for whose, agreed in sides.items()
        if is_open and agreed is None
    ]
    rows += [[Button(StayStep(do="paper", id=number), "paper")], [Button(StayKeep(id=number), "back")]]
    return Say("stays-terms", terms(scene, stay, agreement), buttons=[*rows, MENU], unkept=True)


async def _paper(scene: Scene, resident: Resident, number: int) -> Speech:
    stay, agreement = await stays.read(scene.city, resident, number, staff=True)
    return printed(scene, stay, agreement, Button(StayKeep(id=number), "stays-back"))


async def _calendar(scene: Scene, resident: Resident, number: int) -> Speech:
    stay = await stays.kept(scene.city, resident, number)
    return filed(scene, stay, Button(StayKeep(id=number), "stays-back"))


async def _ask_stop(scene: Scene, resident: Resident, number: int) -> Speech:
    await stays.kept(scene.city, resident, number)
    sure = [Button(StayStop(id=number), "yes")]
    return Say("stays-ask-stop", buttons=[sure, [Button(StayKeep(id=number), "no")]])


_SHOWN: Mapping[str, Doing] = {"read": _read, "paper": _paper, "calendar": _calendar, "ask-stop": _ask_stop}


async def heard(_: CallbackQuery, callback_data: StayHeard, resident: Resident, scene: Scene) -> Say:
    """What one side said to her after they had met."""
    number, whose = callback_data.id, WHOSE[callback_data.whose]
    await stays.heard(scene.city, resident, number, callback_data.yes, whose)
    return await _card(scene, resident, number, Say("stays-did-heard"))


async def sign(_: CallbackQuery, callback_data: StaySign, resident: Resident, scene: Scene) -> Say:
    """A yes to what is written down: her own, or one that she heard."""
    number, whose = callback_data.id, WHOSE.get(callback_data.whose)
    await stays.agree(scene.city, resident, number, callback_data.mark, staff=True, whose=whose)
    return await _card(scene, resident, number, Say("stays-agreed"))


async def stop(_: CallbackQuery, callback_data: StayStop, resident: Resident, scene: Scene) -> Say:
    """Everything stops."""
    await stays.stop(scene.city, resident, callback_data.id, staff=True)
    return await _card(scene, resident, callback_data.id, Say("stays-stopped"))


async def phone(_: CallbackQuery, callback_data: StayPhone, resident: Resident, scene: Scene) -> Begin:
    """What is read out on the telephone, with one key for each answer."""
    stay, check = await stays.asked(scene.city, resident, CheckId(callback_data.id), staff=True)
    name = stay.host_name if check.person == stay.host.resident else stay.guest_name
    return Begin("stays-phone", subject=str(check.id), lead=[Say("stays-script-check", {"name": name})])


async def hear(_: CallbackQuery, callback_data: StayHear, resident: Resident, scene: Scene) -> Say:
    """Whether somebody wants to go on, as she heard it."""
    number = CheckId(callback_data.id)
    check = await stays.wish(scene.city, resident, number, wants=callback_data.yes, staff=True)
    return await _card(scene, resident, check.match, Say("stays-did-heard"))


async def _meet(scene: Scene, answers: Answers, subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    day, hour = date.fromisoformat(answers["day"]), time.fromisoformat(answers["hour"])
    number = int(subject.partition(":")[0])
    at = datetime.combine(day, hour, scene.city.zone)
    await stays.meet(scene.city, scene.resident, number, at, answers["place"])
    return await _card(scene, scene.resident, number, Say("stays-did-meet"))


async def _draft(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, first = int(subject.partition(":")[0]), date.fromisoformat(answers["first"])
    stay = await stays.kept(scene.city, scene.resident, number)
    rules = scene.city.rules(HomesRules, stay.match.area)
    words = {name: answers[name] for name in ("rent", "hours", "chores", "rules", "contacts")}
    await stays.draft(
        scene.city, scene.resident, number, Terms(first=first, last=term_end(first, rules), **words)
    )
    return await _read(scene, scene.resident, number)


async def _begin(scene: Scene, answers: Answers, subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = int(subject.partition(":")[0])
    await stays.begin(scene.city, scene.resident, number, date.fromisoformat(answers["first"]))
    return await _card(scene, scene.resident, number, Say("stays-did-begin"))


async def _phoned(scene: Scene, answers: Answers, subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, mood = CheckId(int(subject)), Mood(answers["mood"])
    kept = answers["kept"] == "yes"
    check = await stays.feel(scene.city, scene.resident, number, mood, kept_=kept, words="", staff=True)
    return await _card(scene, scene.resident, check.match, Say("stays-did-heard"))
