"""What the two of a case wrote to each other: read by the moderator who decides it, and by no other."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from bot.actions import cases
from bot.actions.cases import Desk
from bot.domain.cases import CaseId
from bot.domain.contact import Words
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Say, Worded
from bot.runtime.widgets import pager
from handlers.cases.card import named
from handlers.cases.presses import Thread
from handlers.doors import MENU, CaseCard

PAGE = 8
"""Letters on one page; each may have a thousand characters."""


async def page(_: CallbackQuery, callback_data: Thread, resident: Resident, scene: Scene) -> Say:
    """Some of them, oldest first."""
    number, at = CaseId(callback_data.id), callback_data.page
    desk = await cases.thread(scene.city, resident, number)
    lines = [_line(desk, words) for words in desk.thread[at * PAGE : (at + 1) * PAGE]]
    turns = pager(at, lambda to: Thread(id=number, page=int(to)), more=len(desk.thread) > (at + 1) * PAGE)
    back = [Button(CaseCard(id=number), "cases-see")]
    facts = {"number": desk.case.key, "count": len(desk.thread)}
    return Say("cases-thread", facts, lines=lines, buttons=[*turns, back, MENU])


def _line(desk: Desk, words: Words) -> Worded:
    who = desk.opener if words.writer == desk.case.by else desk.other
    return Worded("cases-thread-line", {"at": words.at, "who": named(who), "words": words.text})
