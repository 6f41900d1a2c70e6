"""Notices: what one is told, when and how; a digest opened; a thing muted; letters that never arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from functools import partial
from typing import Annotated, Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message
from pydantic import Field

from bot.actions import notices
from bot.domain.notices import FIXED, Kind, Preferences, Topic, topic_of
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Clock, Form
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Door, Number, Opened
from storage.city import City
from storage.notices import Letter, Notice

Rows = Callable[[str, str, Mapping[str, object]], Sequence[Row]]
"""The presses below any notice: (its key, what it is about, its facts) -> rows."""

PAGE = 5
"""Letters on one screen."""
IN_A_ROW = 5
"""Numbers of a digest side by side."""
SIDE_BY_SIDE = 2
"""Topics in a row."""


class Switch(CallbackData, prefix="topic"):
    """A topic in its next mode."""

    topic: Topic


class Urgent(CallbackData, prefix="urgent"):
    """Whether what begins soon is told at night too."""

    on: bool


class Mute(CallbackData, prefix="mute"):
    """No more about what this notice is about."""

    id: Number


class Unmute(CallbackData, prefix="unmute", sep="|"):
    """To be told of it again."""

    about: str


class Unfold(CallbackData, prefix="unfold"):
    """One notice of a digest, with its presses."""

    id: Number


class LetterStep(CallbackData, prefix="letter"):
    """What becomes of a letter that could not be delivered; ``all`` has no number."""

    step: str
    id: Annotated[int, Field(ge=0, lt=2**31)] = 0


def routes(rows: Rows) -> Router:
    """The table of contents."""
    router = joined(Router(name="notices"))
    router.message.register(wishes, Command("notices"))
    router.callback_query.register(wishes, Door.filter(F.to == "notices"))
    router.callback_query.register(quiet, Door.filter(F.to == "quiet"))
    router.callback_query.register(digest_at, Door.filter(F.to == "digest"))
    router.callback_query.register(muted, Door.filter(F.to == "muted"))
    router.callback_query.register(switch, Switch.filter())
    router.callback_query.register(urgent, Urgent.filter())
    router.callback_query.register(mute, Mute.filter())
    router.callback_query.register(unmute, Unmute.filter())
    router.callback_query.register(partial(unfold, rows=rows), Unfold.filter())
    admins = staff(Role.ADMIN)
    router.message.register(letters, Command("letters"), flags=admins)
    router.callback_query.register(letters, Door.filter(F.to == "letters"), flags=admins)
    router.callback_query.register(replay, LetterStep.filter(F.step == "again"), flags=admins)
    router.callback_query.register(replay_all, LetterStep.filter(F.step == "all"), flags=admins)
    router.callback_query.register(drop, LetterStep.filter(F.step == "drop"), flags=admins)
    return router


def forms() -> Sequence[Form]:
    """Hours of one's own."""
    return (
        Form(
            name="notices-quiet",
            begins=False,
            screens="notices",
            close=_be_quiet,
            summary=False,
            questions=(_hour("from"), _hour("until")),
        ),
        Form(
            name="notices-digest",
            begins=False,
            screens="notices",
            close=_digest_at,
            summary=False,
            questions=(_hour("digest"),),
        ),
    )


def _hour(name: str) -> Clock:
    return Clock(name=name, span=lambda _scene, _answers: (time(0), time(23)))


# -- how one is told -------------------------------------------------------------------------------


async def wishes(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """All that can be chosen, as it is now."""
    return _shown(resident, await city.wishes.of(resident.id))


def _shown(resident: Resident, wishes: Preferences) -> Say:
    facts = {
        "from": wishes.quiet_from,
        "until": wishes.quiet_until,
        "quiet": "no" if wishes.quiet_from == wishes.quiet_until else "yes",
        "digest": wishes.digest_at,
        "urgent": "yes" if wishes.urgent else "no",
        "muted": len(wishes.muted),
    }
    hours: list[Row] = [[Button(Door(to="quiet"), "quiet")], [Button(Door(to="digest"), "digest")]]
    if resident.easy:  # three choices at most; the rest is for who asks for it
        return Say("notices-wishes", facts, buttons=[*hours, MENU])
    topics = [_mode(wishes, topic) for topic in Topic if topic not in FIXED]
    modes = [topics[start : start + SIDE_BY_SIDE] for start in range(0, len(topics), SIDE_BY_SIDE)]
    night = [Button(Urgent(on=not wishes.urgent), "urgent")]
    silent = [Button(Door(to="muted"), "muted")] if wishes.muted else []
    return Say("notices-wishes", facts, buttons=[*modes, *hours, night, silent, MENU])


def _mode(wishes: Preferences, topic: Topic) -> Button:
    return Button(Switch(topic=topic), "topic", {"topic": topic, "mode": wishes.mode(topic)})


async def switch(_: CallbackQuery, callback_data: Switch, resident: Resident, city: City) -> Say:
    """On, digest, off, and on again."""
    return _shown(resident, await notices.switch(city, resident, callback_data.topic))


async def urgent(_: CallbackQuery, callback_data: Urgent, resident: Resident, city: City) -> Say:
    """At night only what begins soon, or nothing."""
    return _shown(resident, await notices.be_urgent(city, resident, urgent=callback_data.on))


async def quiet(_: CallbackQuery) -> Begin:
    """From when until when."""
    return Begin("notices-quiet")


async def digest_at(_: CallbackQuery) -> Begin:
    """At what time."""
    return Begin("notices-digest")


async def _be_quiet(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    hours = (time.fromisoformat(answers[name]) for name in ("from", "until"))
    return _shown(scene.resident, await notices.be_quiet(scene.city, scene.resident, *hours))


async def _digest_at(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    at = time.fromisoformat(answers["digest"])
    return _shown(scene.resident, await notices.digest_at(scene.city, scene.resident, at))


# -- one thing -------------------------------------------------------------------------------------


def below(notice: Notice) -> Sequence[Row]:
    """A reminder can be the last about its thing; decisions about people cannot be muted."""
    if notice.kind is not Kind.REMINDER or topic_of(notice.key) in {None, *FIXED}:
        return ()
    return [[Button(Mute(id=notice.id), "notices-mute")]]


async def mute(_: CallbackQuery, callback_data: Mute, resident: Resident, city: City) -> Say:
    """No more about this one thing."""
    return Say("notices-muted", {"title": await notices.mute(city, resident, callback_data.id)}, alert=True)


async def muted(_: CallbackQuery, resident: Resident, city: City) -> Say:
    """What one is not told about."""
    return _silent(await city.wishes.of(resident.id))


async def unmute(_: CallbackQuery, callback_data: Unmute, resident: Resident, city: City) -> Say:
    """To be told of it again."""
    return _silent(await notices.unmute(city, resident, callback_data.about))


def _silent(wishes: Preferences) -> Say:
    rows = [
        [Button(Unmute(about=about), "unmute", {"title": title})] for about, title in wishes.muted.items()
    ]
    back = [Button(Door(to="notices"), "form-back")]
    return Say("notices-silent", {"count": len(rows)}, buttons=[*rows, back])


# -- a digest --------------------------------------------------------------------------------------


def digest(gathered: Sequence[Notice]) -> Sequence[Say]:
    """Several notices as one message, numbered; the numbers open them."""
    lines = [
        Worded("notices-line", {"number": number, "text": Worded(notice.key, notice.facts)})
        for number, notice in enumerate(gathered, 1)
    ]
    keys = [Button(Unfold(id=notice.id), text=str(number)) for number, notice in enumerate(gathered, 1)]
    rows = [keys[start : start + IN_A_ROW] for start in range(0, len(keys), IN_A_ROW)]
    return [Say("notices-digest", {"count": len(gathered)}, lines=lines, buttons=rows)]


async def unfold(
    _: CallbackQuery, callback_data: Unfold, resident: Resident, city: City, *, rows: Rows
) -> Say:
    """One notice of a digest, as it would have come by itself; the digest stays."""
    notice = await notices.mine(city, resident, callback_data.id)
    below = rows(notice.key, notice.about, notice.facts)
    return Say(notice.key, notice.facts, buttons=below, anew=True)


# -- letters ---------------------------------------------------------------------------------------


async def letters(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """What could not be delivered."""
    found, count = await notices.letters(city, resident, most=PAGE)
    all_ = [Button(LetterStep(step="all"), "all", {"count": count})] if count else []
    rows = [row for number, letter in enumerate(found, 1) for row in _choices(number, letter)]
    lines = [_letter(number, letter) for number, letter in enumerate(found, 1)]
    return Say("notices-letters", {"count": count}, lines=lines, buttons=[*rows, all_, MENU])


def _letter(number: int, letter: Letter) -> Worded:
    facts = {
        "number": number,
        "name": letter.name or str(letter.person),
        "what": letter.key,
        "due": letter.due,
        "problem": letter.problem,
    }
    return Worded("notices-letter", facts)


def _choices(number: int, letter: Letter) -> Sequence[Row]:
    again, drop_ = LetterStep(step="again", id=letter.id), LetterStep(step="drop", id=letter.id)
    facts = {"number": number}
    return [[Button(again, "notices-letter-again", facts), Button(drop_, "notices-letter-drop", facts)]]


async def replay(press: CallbackQuery, callback_data: LetterStep, resident: Resident, city: City) -> Say:
    """One is tried again; the list shows it."""
    await notices.replay(city, resident, callback_data.id)
    return await letters(press, resident, city)


async def replay_all(press: CallbackQuery, resident: Resident, city: City) -> Say:
    """All are tried again."""
    await notices.replay_all(city, resident)
    return await letters(press, resident, city)


async def drop(press: CallbackQuery, callback_data: LetterStep, resident: Resident, city: City) -> Say:
    """One is never tried again."""
    await notices.drop(city, resident, callback_data.id)
    return await letters(press, resident, city)


def _dead(_about: str, _facts: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="letters"), "notices-see-letters")]]


BELOW: Mapping[str, Below] = {"notices-notice-dead": _dead}
LINKS: Mapping[str, Opened] = {}
