"""A group votes on which room it has, and when: one ballot in the group, that everybody there may press.

Two tables of contents: ``routes`` for private chats, ``hall`` for groups.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Literal

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import places, polls
from bot.domain.polls import OptionId, PollId
from bot.domain.residents import Resident, ResidentId
from bot.domain.wanting import Wanted, wanted
from bot.runtime.form import Form
from bot.runtime.joined import among_others, anyway, joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU, Below, Opened
from handlers.gates import Number

LONGEST = 120
"""Characters of what is asked."""
DAY_FIRST = frozenset({"fr"})
"""Where the day of a date comes before the month."""
PEOPLE = (5, 10, 20)
HOURS = {"day": (9 * 60, 18 * 60), "evening": (18 * 60, 22 * 60), "weekend": (9 * 60, 22 * 60)}
"""What is pressed in place of being typed, in minutes of the day."""
SATURDAY = 5


class PollFor(CallbackData, prefix="pollfor"):
    """What is wanted, in place of typing it."""

    when: Literal["day", "evening", "weekend"]
    people: Number


class PollStep(CallbackData, prefix="pollstep"):
    """A step of who began the vote."""

    do: Literal["go", "drop", "decide"]
    id: Number


class PollVote(CallbackData, prefix="pollvote"):
    """One choice: somebody can come then, or not any more."""

    id: Number


def routes() -> Router:
    """The table of contents for private chats."""
    router = joined(Router(name="polls"))
    router.message.register(elsewhere, Command("decide"))
    return router


def hall() -> Sequence[Router]:
    """The table of contents for groups."""
    router = among_others(Router(name="polls-group"))
    router.message.register(asked, Command("decide"))
    router.message.register(asked, Command("start", magic=F.args == "decide"))
    router.callback_query.register(pressed, PollFor.filter())
    for word, does in (("go", go), ("drop", drop), ("decide", decide)):
        router.callback_query.register(does, PollStep.filter(F.do == word))
    router.callback_query.register(vote, PollVote.filter(), flags=anyway())
    return (router,)


def forms() -> Sequence[Form]:
    """Nothing is asked one by one where others read along."""
    return ()


async def elsewhere(_: Message) -> Say:
    """How a group comes to it."""
    return Say("polls-elsewhere", buttons=[[Button("startgroup=decide", "add")], MENU])


async def asked(message: Message, command: CommandObject, resident: Resident, scene: Scene) -> Say | None:
    """What is wanted, in one line; without a word of it, what can be pressed."""
    words = " ".join((command.args or "").split())[:LONGEST] if command.command == "decide" else ""
    day_first = resident.locale in DAY_FIRST
    meant = wanted(words, today=places.today(scene.city), day_first=day_first)
    if not meant.says_something:
        return _how(resident)
    wish = polls.Asked(title=message.chat.title or "", name=_name(message), wanted=meant, words=words)
    await polls.begin(scene.city, resident, message.chat.id, wish)
    return None


def _how(resident: Resident) -> Say:
    rows: list[Row] = [
        [Button(PollFor(when=when, people=n), f"polls-for-{when}", {"people": n}) for n in PEOPLE]  # type: ignore[arg-type]
        for when in HOURS
    ]
    return Say("polls-how", buttons=rows, tongue=resident.locale)


async def pressed(press: CallbackQuery, callback_data: PollFor, resident: Resident, scene: Scene) -> None:
    """The same without typing."""
    first, last = HOURS[callback_data.when]
    meant = Wanted(people=callback_data.people, first=first, last=last)
    title = (press.message.chat.title if press.message else None) or ""
    only = _ONLY.get(callback_data.when, polls.any_day)
    wish = polls.Asked(title=title, name=_name(press), wanted=meant, only=only)
    await polls.begin(scene.city, resident, scene.listener.chat, wish)


def _is_weekend(day: date) -> bool:
    return day.weekday() >= SATURDAY


_ONLY: Mapping[str, Callable[[date], bool]] = {"weekend": _is_weekend}


async def go(_: CallbackQuery, callback_data: PollStep, resident: Resident, scene: Scene) -> None:
    """The group votes; the ballot tells."""
    await polls.go(scene.city, resident, scene.listener.chat, PollId(callback_data.id))


async def drop(_: CallbackQuery, callback_data: PollStep, resident: Resident, scene: Scene) -> None:
    """There is no vote, or it ends without a room; the ballot tells."""
    await polls.drop(scene.city, resident, scene.listener.chat, PollId(callback_data.id))


async def decide(_: CallbackQuery, callback_data: PollStep, resident: Resident, scene: Scene) -> None:
    """What has most votes now; the ballot tells."""
    await polls.decide(scene.city, resident, scene.listener.chat, PollId(callback_data.id))


async def vote(press: CallbackQuery, callback_data: PollVote, scene: Scene) -> None:
    """Whoever sits there may say when they can come; the ballot tells."""
    person, option = ResidentId(press.from_user.id), OptionId(callback_data.id)
    await polls.vote(scene.city, person, _name(press), scene.listener.chat, option)


def _name(event: Message | CallbackQuery) -> str:
    """How the group knows somebody."""
    return event.from_user.full_name if event.from_user else ""


def _card(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """The choices, and what who began it can do."""
    number, state = int(about.partition(":")[2]), str(facts["state"])
    if state == "draft":
        return [
            [Button(PollStep(do="go", id=number), "polls-step-go")],
            [Button(PollStep(do="drop", id=number), "polls-step-drop")],
        ]
    if state != "open":
        return []
    keys: Sequence[tuple[int, str, str]] = facts["keys"]  # type: ignore[assignment]
    rows: list[Row] = [
        [Button(PollVote(id=n), "polls-key", {"begins": datetime.fromisoformat(begins), "room": room})]
        for n, begins, room in keys
    ]
    return [
        *rows,
        [
            Button(PollStep(do="decide", id=number), "polls-step-decide"),
            Button(PollStep(do="drop", id=number), "polls-step-stop"),
        ],
    ]


BELOW: Mapping[str, Below] = {"polls-notice-card": _card}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
