"""What is known of oneself: to be read at once, and as a file for any other program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import rights, roles
from bot.actions.rights import knowing
from bot.domain.residents import Resident
from bot.domain.rights import parts
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, File, Row, Say, Worded
from handlers.doors import MENU, Door
from storage.city import City

KINDS: Mapping[str, Sequence[str]] = {
    "listings": ("listings",),
    "trades": ("trades", "trade_terms", "trade_steps"),
    "units": ("accounts", "transfers", "limits"),
    "words": ("relay_messages",),
    "reviews": ("reviews", "review_rounds", "stay_references", "reference_rounds"),
    "loans": ("loans", "item_holds", "lending_pauses", "lending_owed"),
    "bookings": ("bookings", "room_waits", "room_points", "room_bars"),
    "rings": ("ring_members", "matches", "match_hints"),
    "cases": ("cases", "case_steps"),
    "saved": ("saved", "blocks"),
    "notices": ("notices", "preferences"),
    "chat": ("turns", "conversations", "cards", "menus"),
    "roles": ("grants", "invites"),
    "deeds": ("deeds", "audit_sights"),
}
"""Under which word the rows of a table are counted; what is not named here is counted as ``other``."""

_APART = ("residents", "consents", "looks", "leavings")
"""What is said in full above the counts."""

LOOKS_MOST = 20
"""Looks that are said, the newest; the file has them all."""


async def mydata(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> list[Say]:
    """Everything, at once: first to be read, then as files."""
    known = await knowing.known(scene.city, resident)
    files = parts(known)
    names = ["mydata.json"] if len(files) == 1 else [f"mydata-{n}.json" for n in range(1, len(files) + 1)]
    facts, unkept = {"parts": len(files)}, knowing.is_sealed(known)
    sent = [
        Say("rights-file", facts, file=File(name, content), anew=True, unkept=unkept)
        for name, content in zip(names, files, strict=True)
    ]
    return [await _read(scene, resident, known), *sent]


async def _read(scene: Scene, resident: Resident, known: Mapping[str, Sequence[Mapping[str, Any]]]) -> Say:
    zone = scene.city.zone
    held = await roles.held(scene.city, resident.id)
    facts = {
        "name": resident.name,
        "home": named(scene, scene.city.atlas.area(resident.area), full=True),
        "since": resident.joined.astimezone(zone).date(),
        "birth": Worded("rights-birth", {"year": str(resident.birth_year)}) if resident.birth_year else None,
        "roles": Worded("rights-roles", {"roles": tuple(sorted(held))}) if held else None,
    }
    lines = [*_counts(known), *_looks(scene, known.get("looks", ()))]
    correct: Row = [Button(Door(to="me"), "correct"), Button(Door(to="consents"), "consents")]
    rest: Row = [Button(Door(to="kept"), "kept"), Button(Door(to="delete"), "rights-door-delete")]
    return Say("rights-mydata", facts, lines=lines, buttons=[correct, rest, MENU])


def _counts(known: Mapping[str, Sequence[Any]]) -> list[Worded]:
    counts = {word: sum(len(known.get(table, ())) for table in tables) for word, tables in KINDS.items()}
    named = {table for tables in KINDS.values() for table in tables}
    counts["other"] = sum(len(rows) for table, rows in known.items() if table not in {*named, *_APART})
    return [Worded(f"known-{word}", {"count": count}) for word, count in counts.items() if count]


def _looks(scene: Scene, looks: Sequence[Mapping[str, Any]]) -> list[Worded]:
    """On which days somebody with a role looked; who it was is nobody's business."""
    if not looks:
        return [Worded("rights-never-seen")]
    days = dict.fromkeys(look["at"].astimezone(scene.city.zone).date() for look in reversed(looks))
    return [Worded("rights-seen", {"day": day}) for day in list(days)[:LOOKS_MOST]]


async def kept(_: CallbackQuery, city: City) -> Say:
    """How long anything is kept at all."""
    lines = [Worded(f"kept-{kind.what}", {"days": kind.days}) for kind in rights.keepings(city)]
    back = [Button(Door(to="mydata"), "form-back")]
    return Say("rights-kept", lines=lines, buttons=[back, MENU])
