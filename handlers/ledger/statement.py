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
    at = callback_data
    return await _shown(scene, resident, _first(at.of), at.page, at.record)


async def _shown(scene: Scene, resident: Resident, first: date, page: int, record: int = 0) -> Say:
    month = await ledger.month(scene.city, resident, first, page, record)
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
    of, record = f"{month.first:%Y-%m}", month.record
    months = []
    if month.before:
        months.append(_month(month.first - timedelta(days=1), record))
    if month.after:
        months.append(_month(month.first + timedelta(days=31), record))
    csv, xlsx = Export(of=of, kind="csv", record=record), Export(of=of, kind="xlsx", record=record)
    files = [Button(csv, "ledger-file-csv"), Button(xlsx, "ledger-file-xlsx")]
    pages = pager(month.page, lambda to: Turn(of=of, page=int(to), record=record), more=month.more)
    wrong = [Button(Door(to="mistakes"), "ledger-door-mistakes")]
    return [*pages, months, *_records(month), files if month.lines else [], wrong]


def _records(month: ledger.Month) -> list[Row]:
    """To the books of records that became a part of one's own, and back."""
    of, others = f"{month.first:%Y-%m}", [n for n in range(month.earlier + 1) if n != month.record]
    return [[Button(Turn(of=of, record=n), "ledger-record", {"n": n})] for n in others]


def _month(day: date, record: int) -> Button:
    facts = {"year": str(day.year), "month": day.month}
    return Button(Turn(of=f"{day:%Y-%m}", record=record), "widget-month", facts)


async def exported(_: CallbackQuery, callback_data: Export, resident: Resident, scene: Scene) -> Say:
    """A month as a file, the oldest line first."""
    of, first = callback_data.of, _first(callback_data.of)
    lines = await ledger.lines(scene.city, resident, first, callback_data.record)
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
