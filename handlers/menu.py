"""The menu, help, and everything that fits nowhere else: nobody is left without an answer."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.actions import notices, roles
from bot.domain.residents import Resident
from bot.runtime.form import Forms
from bot.runtime.joined import Duty, open_to
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Voice, Worded
from handlers.doors import ALOUD, CALL_ME, MENU, Door, Link, Opened

log = logging.getLogger(__name__)

COMMANDS = (
    "menu",
    "offer",
    "want",
    "browse",
    "search",
    "mine",
    "saved",
    "trades",
    "borrow",
    "loans",
    "donate",
    "lend",
    "askaround",
    "rooms",
    "bookings",
    "calendar",
    "lottery",
    "homes",
    "balance",
    "pay",
    "statement",
    "city",
    "home",
    "language",
    "notices",
    "me",
    "mydata",
    "delete",
    "human",
    "help",
    "cancel",
)
"""In the order of the messenger's command list; each has a ``command-*`` message."""

IN_GROUPS = {"decide": "command-decide", "desk": "command-group"}
"""In a group nobody does anything else by a command; and what is said of it."""

_LINK = re.compile(r"([a-z]-)([\w-]{1,40})", re.ASCII)
"""What else stands in a link names nothing of ours, and might not even fit into a press."""

PLAIN = {
    "use": ("borrow", "rooms", "loans"),
    "neighbours": ("browse", "offer", "want"),
    "own": ("trades", "homes", "more"),
    "more": ("balance", "me", "help"),
}
"""The plain menu: three choices, and three behind each, and behind the last of all (programmes.md §11)."""

_NUMBERED = re.compile(r"\d{1,2}\. ")
"""Where there are pages of choices each has its number in sight already."""

Links = Mapping[str, Opened]


def routes(links: Links, known: Sequence[Duty]) -> Router:
    """The table of contents."""
    router = Router(name="menu")
    router.message.register(partial(start, links=links), CommandStart())
    router.callback_query.register(partial(link, links=links), Link.filter())
    router.message.register(menu, Command("menu"))
    router.message.register(help_, Command("help"))
    router.message.register(partial(admin, known=known), Command("admin"))
    router.message.register(cancel, Command("cancel"))
    router.callback_query.register(menu, Door.filter(F.to == "menu"))
    router.callback_query.register(help_, Door.filter(F.to == "help"))
    router.callback_query.register(join, Door.filter(F.to == "join"))
    for name in PLAIN:
        router.callback_query.register(some, Door.filter(F.to == name))
    router.callback_query.register(aloud, Door.filter(F.to == "aloud"))
    router.my_chat_member.register(membership)
    return router


def leftovers() -> Router:
    """What no other router took."""
    router = Router(name="leftovers")
    router.message.register(not_understood)
    router.callback_query.register(unknown_press)
    router.edited_message.register(edited)
    return router


async def start(_: Message, command: CommandObject, scene: Scene, forms: Forms, *, links: Links) -> Speech:
    """Newcomers are asked who they are; the others see the menu, or what their link names."""
    payload = (command.args or "").strip()
    if scene.resident is None:
        return join_or_resume(scene, forms, payload)
    return await _opened(payload, scene, links) if payload else main(scene.resident)


async def link(_: CallbackQuery, callback_data: Link, scene: Scene, forms: Forms, *, links: Links) -> Speech:
    """What somebody came for, once they have joined."""
    if scene.resident is None:
        return join_or_resume(scene, forms, callback_data.key)
    return await _opened(callback_data.key, scene, links)


async def _opened(payload: str, scene: Scene, links: Links) -> Speech:
    """A link is a hint, never a right: what it names is looked up and checked."""
    known = _LINK.fullmatch(payload)
    if not known or known[1] not in links:
        log.warning("unknown link from %s", scene.listener.person)
        return Say("menu-link-unknown", buttons=[MENU])
    return await links[known[1]](scene, known[2])


def join_or_resume(scene: Scene, forms: Forms, payload: str = "") -> Speech:
    """Registration from where it was left; the last link that names something is remembered."""
    subject = payload if _LINK.fullmatch(payload) else ""
    if scene.frame and scene.frame.form == "residents-join":
        scene.frame = replace(scene.frame, subject=subject or scene.frame.subject)
        return forms.resume(scene)
    return Begin("residents-join", subject=subject)


async def join(_: CallbackQuery, scene: Scene, resident: Resident | None, forms: Forms) -> Speech:
    """The press below "please register first"."""
    return main(resident) if resident else join_or_resume(scene, forms)


async def menu(_: Message | CallbackQuery, scene: Scene, resident: Resident | None, forms: Forms) -> Speech:
    """All doors at a glance."""
    return main(resident) if resident else join_or_resume(scene, forms)


def main(resident: Resident) -> Say:
    """The menu; in plain mode only what is used most."""
    doors = [
        ["offer", "want"],
        ["browse", "search"],
        ["mine", "saved"],
        ["borrow", "loans"],
        ["rooms", "bookings"],
        ["trades", "balance"],
        ["homes", "me"],
        ["help"],
    ]
    if resident.easy:
        doors = [[name] for name in PLAIN if name != "more"]
    rows: list[Row] = [[Button(Door(to=name), f"menu-door-{name}") for name in row] for row in doors]
    return Say("menu-main", {"name": resident.name}, buttons=rows)


async def some(_: CallbackQuery, callback_data: Door, scene: Scene, forms: Forms) -> Speech:
    """The doors behind one of the plain menu's."""
    if scene.resident is None:
        return join_or_resume(scene, forms)
    rows: list[Row] = [[Button(Door(to=each), f"menu-door-{each}")] for each in PLAIN[callback_data.to]]
    return Say("menu-main", {"name": scene.resident.name}, buttons=[*rows, MENU])


async def aloud(press: CallbackQuery) -> Say:
    """The pressed screen and its choices in a voice: the words come with the press, and none is kept."""
    shown = press.message if isinstance(press.message, Message) else None
    if shown is None:
        return Say("menu-aloud-old", alert=True)
    below = {door.press.pack() for door in (*ALOUD, *CALL_ME) if isinstance(door.press, Door)}
    rows = shown.reply_markup.inline_keyboard if shown.reply_markup else []
    choices = [key.text for row in rows for key in row if key.callback_data not in below]
    paged = any(_NUMBERED.match(choice) for choice in choices)
    numbered = choices if paged else [f"{number}. {choice}" for number, choice in enumerate(choices, 1)]
    text = "\n".join([shown.text or shown.caption or "", *numbered])
    return Say("menu-aloud-not", file=Voice(text), unkept=True)


async def help_(_: Message | CallbackQuery, resident: Resident | None) -> Say:
    """What can be typed and pressed; in plain mode a person stands below every screen as it is."""
    if resident and resident.easy:
        few: list[Row] = [
            [Button(Door(to=name), f"menu-door-{name}")] for name in ("mine", "saved", "notices")
        ]
        return Say("menu-help", buttons=[[Button(Door(to="helpers"), "aides-door")], *few, MENU])
    own = [Button(Door(to=name), f"menu-door-{name}") for name in ("me", "mine", "saved")]
    told = [Button(Door(to="notices"), "menu-door-notices")]
    person = [Button(Door(to="human"), "menu-door-human")]
    return Say("menu-help", buttons=[person, own, told, MENU])


async def admin(_: Message, scene: Scene, resident: Resident | None, *, known: Sequence[Duty]) -> Say:
    """The commands for what one looks after, a line each; to others it is one that nobody knows."""
    mine = open_to(await roles.held(scene.city, resident.id), known) if resident else ()
    if not mine:
        return Say("menu-command-unknown", buttons=[MENU])
    facts = [{"command": duty.command, "does": Worded(f"command-{duty.command}")} for duty in mine]
    return Say("menu-admin", lines=[Worded("menu-admin-line", each) for each in facts], buttons=[MENU])


async def cancel(_: Message, scene: Scene, forms: Forms) -> Say:
    """Whatever was being asked is dropped; posted things stay."""
    return Say("menu-cancelled" if forms.cancel(scene) else "menu-nothing-to-cancel", buttons=[MENU])


async def membership(event: ChatMemberUpdated, scene: Scene) -> None:
    """Somebody blocked the bot, or came back: nothing is said, what waits for them knows."""
    scene.reachable = event.new_chat_member.status not in ("kicked", "left")
    if not scene.reachable:
        await notices.lost(scene.city, scene.listener.person)


async def not_understood(message: Message) -> Say:
    """A sticker, a voice message, a command nobody knows."""
    command = (message.text or "").startswith("/")
    return Say("menu-command-unknown" if command else "menu-not-understood", buttons=[MENU])


async def unknown_press(press: CallbackQuery) -> Say:
    """A button of another time, or of nobody's making."""
    log.warning("unknown press from %s: %.64r", press.from_user.id, press.data)
    return Say("menu-press-unknown", alert=True)


async def edited(_: Message) -> None:
    """Words changed after the fact change nothing: what was answered can be changed in the summary."""
