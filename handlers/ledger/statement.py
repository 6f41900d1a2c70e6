"""What moved in a month: by page, and as a file."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from aiogram.types import CallbackQuery, Message

from bot.actions import ledger
from bot.domain.residents import Former, Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Sheet, Worded
from bot.runtime.widgets import pager
from handlers.doors import Door
from handlers.ledger.presses import Export, Turn
from handlers.ledger.said import HOME, amount, person
from storage.ledger import Line

COLUMNS = tuple(f"ledger-column-{name}" for name in ("day", "name", "note", "amount", "balance"))


async def statement(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The month we are in."""
    return await _shown(scene, resident, scene.city.now.astimezone(scene.city.zone).date(), 0)


async def turned(_: CallbackQuery, callback_data: Turn, resident: Resident, scene: Scene) -> Say:
    """Another page, or another month."""
    return await _shown(scene, resident, _first(callback_data.of), callback_data.page)


async def _shown(scene: Scene, resident: Resident, first: date, page: int) -> Say:
    month = await ledger.month(scene.city, resident, first, page)
    facts = {
        "year": str(month.first.year),
        "month": month.first.month,
        "opened": amount(month.opened, month.unit),
        "closed": amount(month.closed, month.unit),
        "count": len(month.lines),
    }
    lines = [_line(scene, line, month.unit) for line in month.lines]
    return Say("ledger-statement", facts, lines=lines, buttons=[*_rows(month), HOME])


def _line(scene: Scene, line: Line, unit: str) -> Worded:
    facts = {
        "day": line.at.astimezone(scene.city.zone).date(),
        "name": _partner(line),
        "note": line.note or None,
        "sign": "in" if line.amount > 0 else "out",
        "amount": amount(abs(line.amount), unit),
        "balance": amount(line.balance, unit),
    }
    return Worded("ledger-line", facts)


def _partner(line: Line) -> Worded:
    return person(line.partner) if line.owner else Worded("ledger-common")


def _rows(month: ledger.Month) -> list[Row]:
    of = f"{month.first:%Y-%m}"
    months = []
    if month.before:
        months.append(_month(month.first - timedelta(days=1)))
    if month.after:
        months.append(_month(month.first + timedelta(days=31)))
    files = [Button(Export(of=of, kind=kind), f"ledger-file-{kind}") for kind in ("csv", "xlsx")]
    pages = pager(month.page, lambda to: Turn(of=of, page=int(to)), more=month.more)
    wrong = [Button(Door(to="mistakes"), "ledger-door-mistakes")]
    return [*pages, months, files if month.lines else [], wrong]


def _month(day: date) -> Button:
    facts = {"year": str(day.year), "month": day.month}
    return Button(Turn(of=f"{day:%Y-%m}"), "widget-month", facts)


async def exported(_: CallbackQuery, callback_data: Export, resident: Resident, scene: Scene) -> Say:
    """A month as a file, the oldest line first."""
    of, first = callback_data.of, _first(callback_data.of)
    lines = await ledger.lines(scene.city, resident, first)
    rows = [_row(scene, line) for line in lines]
    sheet = Sheet(f"statement-{of}.{callback_data.kind}", COLUMNS, rows)
    facts = {"year": str(first.year), "month": first.month, "count": len(rows)}
    return Say("ledger-file", facts, file=sheet, anew=True)


def _row(scene: Scene, line: Line) -> tuple[datetime, str | Worded, str, int, int]:
    """Numbers are left as numbers, and names as they are: spreadsheets count and sort them."""
    partner = _partner(line) if isinstance(line.partner, Former) else line.partner or _partner(line)
    return line.at.astimezone(scene.city.zone), partner, line.note, line.amount, line.balance


def _first(of: str) -> date:
    return date.fromisoformat(f"{of}-01")
