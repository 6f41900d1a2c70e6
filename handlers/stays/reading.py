"""The agreement as its two read it: at once, or page after page where plain words are read."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from bot.actions import stays
from bot.actions.stays import Stay
from bot.domain.homes import Hand, MatchState
from bot.domain.residents import Resident
from bot.domain.stays import Agreement
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU
from handlers.stays.paper import page as sheet
from handlers.stays.presses import StayAgree, StayCard, StayDo, StayPage

PAGES = ("days", "help", "house")
"""What a page is about; on the last one it is agreed to."""


async def read(scene: Scene, resident: Resident, number: int) -> Say:
    """The whole of it, or its first page."""
    stay, agreement = await stays.read(scene.city, resident, number, staff=False)
    if scene.listener.reader.easy:
        return _page(scene, stay, agreement, 0)
    rows = [*_ends(stay, agreement), MENU]
    return Say("stays-terms", terms(scene, stay, agreement), buttons=rows, unkept=True)


async def page(_: CallbackQuery, callback_data: StayPage, resident: Resident, scene: Scene) -> Say:
    """The next page of what one is reading; of another edition the first: no page of it was read."""
    stay, agreement = await stays.read(scene.city, resident, callback_data.id, staff=False)
    at = callback_data.page if callback_data.mark == agreement.mark else 0
    return _page(scene, stay, agreement, min(at, len(PAGES) - 1))


def _page(scene: Scene, stay: Stay, agreement: Agreement, at: int) -> Say:
    rows = _ends(stay, agreement)
    if at + 1 < len(PAGES):
        on = StayPage(mark=agreement.mark, id=stay.match.id, page=at + 1)
        rows = [[Button(on, "stays-next")], rows[-1]]
    facts = terms(scene, stay, agreement)
    return Say(f"stays-terms-{PAGES[at]}", facts, buttons=[*rows, MENU], unkept=True)


def _ends(stay: Stay, agreement: Agreement) -> list[Row]:
    number, rows = stay.match.id, list[Row]()
    side = agreement.guest_agreed if stay.mover.hand is Hand.GUEST else agreement.host_agreed
    if stay.match.state is MatchState.AGREEMENT and side is None:
        rows.append([Button(StayAgree(mark=agreement.mark, id=number), "stays-terms.agree")])
    rows.append([Button(StayDo(do="paper", id=number), "stays-terms.paper")])
    return [*rows, [Button(StayCard(id=number), "stays-terms.back")]]


def printed(scene: Scene, stay: Stay, agreement: Agreement, back: Button) -> Say:
    """The agreement on a page, with room for three names."""
    text = scene.words(Worded("stays-paper", terms(scene, stay, agreement)))
    facts = {"mark": agreement.mark}
    file = sheet(text, f"{scene.words(Worded('stays-paper-file'))}-{agreement.edition}.pdf")
    return Say("stays-printed", facts, file=file, buttons=[[back], MENU], anew=True, unkept=True)


def terms(scene: Scene, stay: Stay, agreement: Agreement) -> dict[str, object]:
    """What is agreed, as facts; who has confirmed it."""
    agreed = (agreement.host_agreed, agreement.guest_agreed, agreement.staff_agreed)
    return {
        "host": stay.host_name,
        "guest": stay.guest_name,
        **{name: getattr(agreement, name) for name in ("edition", "mark", "first", "last", "rent", "hours")},
        **{name: getattr(agreement, name) for name in ("chores", "rules")},
        "contacts": scene.city.vault.opened(agreement.contacts),
        "count": sum(1 for one in agreed if one),
    }
