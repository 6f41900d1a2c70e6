"""What time does to units: statements, demurrage, the nightly sums."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, text

from bot.actions.ledger import rounds
from bot.doctor import examine
from bot.runtime.speech import Sheet
from bot.runtime.voice.sheets import written
from bot.settings import Settings
from storage.ledger import triggers
from storage.ledger.book import transfers
from storage.notices import notices
from tests.paying import balance, gives, home_of, rules, turn
from tests.stories.test_ledger.test_paying import of, told

HEADINGS = {
    "ko": ["날짜", "이웃", "내용", "금액", "잔액"],
    "en": ["Date", "Neighbour", "Note", "Amount", "Balance"],
    "fr": ["Date", "Voisin", "Note", "Montant", "Solde"],
}


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_a_statement_tells_what_moved_with_whom_and_what_was_left(both, locale):
    sky, sea = await both.resident("하늘", locale), await both.resident("바다", locale)
    shy = await both.resident("비밀", locale, ticks=("service",))
    await gives(sky, sea, 3_000, note="빵")
    await gives(shy, sky, 5_000)
    await sky.says("/statement")
    catalogue = both.app.screens.catalogue
    nobody = catalogue.plain("ledger-person", {"name": None}, sky.reader)
    lines = sky.sees.splitlines()
    assert any("바다" in line and "빵" in line and of(sky, -3_000) in line for line in lines)
    assert any(nobody in line and of(sky, 2_000) in line for line in lines)
    assert "비밀" not in sky.sees


async def test_a_long_month_has_pages_and_every_month_its_own(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    for number in range(1, 11):
        await gives(sky, sea, number)
    await town.passes(days=10)
    await gives(sky, sea, 500)
    await sky.says("/statement")
    assert of(sky, -555) in sky.sees
    assert of(sky, -55) in sky.sees, "the balance the month began with"
    assert not any("‹" in key and "12" in key for key in sky.keys)
    await sky.presses_on("widget-month", year="2026", month=11)
    assert len([line for line in sky.sees.splitlines() if "바다" in line]) == 8
    await sky.presses_on("widget-after")
    assert len([line for line in sky.sees.splitlines() if "바다" in line]) == 2
    await sky.presses_on("widget-month", year="2026", month=12)
    assert of(sky, -555) in sky.sees
    for data in (
        "month:2026-13:0",
        "month:2026-1:0",
        "month:9999-12:0",
        "month:2026-11:-1",
        "sheet:2026-11:exe",
    ):
        await sky.forges(data)
        assert sky.is_alerted("menu-press-unknown"), data


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_a_statement_is_saved_for_a_spreadsheet(town, locale):
    sky, sea = await town.resident("하늘", locale), await town.resident("=바다", locale)
    await gives(sky, sea, 3_000, note="=1+1")
    await gives(sea, sky, 500, note="@SUM(A1)")
    await sky.says("/statement")
    for kind in ("csv", "xlsx"):
        await sky.presses_on(f"ledger-file-{kind}")
    saved = {name.rpartition(".")[2]: content for name, content in sky.files}
    assert saved["csv"].startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(saved["csv"].decode("utf-8-sig"))))
    assert read[0] == HEADINGS[locale]
    assert [row[2:] for row in read[1:]] == [["'=1+1", "-3000", "-3000"], ["'@SUM(A1)", "500", "-2500"]]
    assert {row[1] for row in read[1:]} == {"'=바다"}
    sheet = load_workbook(io.BytesIO(saved["xlsx"])).active
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == HEADINGS[locale]
    assert [row[3:] for row in rows[1:]] == [[-3_000, -3_000], [500, -2_500]]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"])
def test_no_cell_becomes_a_formula(start):
    content = written(Sheet("s.csv", ["x"], [[f"{start}cmd|' /C calc'!A0"]]), lambda part: part.key).content
    cell = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))[1][0]
    assert cell[0] not in "=+-@\t\r\n"


async def test_the_statement_of_a_month_is_announced_on_the_first_at_ten(both):
    sky, sea, still = [await both.resident(name) for name in ("하늘", "바다", "산")]
    await gives(sky, sea, 3_000)
    await gives(sea, sky, 1_000)
    await both.passes(days=7, hours=22, minutes=55)  # 08:55 on the first of December
    assert "ledger-notice-statement" not in await told(both, sky)
    await both.passes(hours=1, minutes=10)
    facts = {"year": "2026", "month": 11, "unit": "mun"}
    assert sky.is_told("ledger-notice-statement", **facts, **{"in": 1_000, "out": 3_000, "balance": -2_000})
    assert sea.is_told("ledger-notice-statement", **facts, **{"in": 3_000, "out": 1_000, "balance": 2_000})
    assert await told(both, still) == []
    await both.passes(days=1)
    assert (await told(both, sky)).count("ledger-notice-statement") == 1
    await sky.presses_on("ledger-door-statement")
    assert "바다" in sky.sees


async def test_hoards_shrink_for_those_who_trade_and_only_once_a_month(both):
    """programmes.md §1: 10 × 1,000 at 2 %, two active: 1,080 each, the others 980."""
    rich = [await both.resident(f"이웃{number}") for number in range(10)]
    poor = await both.resident("바닥")
    for person in rich:
        await gives(poor, person, 1_000)
    await both.passes(days=30)
    await rules(both, poor, demurrage_permille=20)
    await gives(rich[0], rich[1], 100)
    await gives(rich[1], rich[0], 100)
    await both.passes(days=20)  # January: December is shared out
    after = [await balance(person) for person in rich]
    assert after == [1_080, 1_080, *[980] * 8]
    assert await balance(poor) == -10_000
    home = await home_of(poor)
    async with turn(both) as city:
        await rounds.share_out(city, home, date(2026, 12, 1))
    assert [await balance(person) for person in rich] == after
    keys = await both.rows(select(transfers.c.key).where(transfers.c.key.like("demurrage:2026-12:%")))
    assert len(keys) == 12


async def test_sums_that_are_off_are_told_to_the_admins_and_the_doctor(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sky, sea, 3_000)
    town.app.storage.admins = frozenset({sky.id})
    assert (await sums(town)).well
    async with town.app.storage.engine.begin() as conn:
        await conn.run_sync(triggers.unguard)
        await conn.execute(text("UPDATE accounts SET balance = balance + 7 WHERE balance > 0"))
    await town.passes(days=1)
    assert (await told(town, sky)).count("ledger-notice-trouble") == 2
    finding = await sums(town)
    assert not finding.well
    assert "by 7" in finding.said
    async with town.app.storage.engine.begin() as conn:
        await conn.execute(text("UPDATE accounts SET balance = balance - 7 WHERE balance > 0"))
        await conn.run_sync(triggers.guard)


async def sums(town):
    found = await examine(Settings(database=str(town.app.storage.engine.url), api="http://127.0.0.1:9"))
    return next(finding for finding in found if finding.what == "sums of units")


async def test_the_sums_are_added_up_once_a_day(town):
    await town.resident("하늘")
    async with turn(town) as city:
        assert await city.ledger.is_new("x", "2026-11-23")
        assert not await city.ledger.is_new("x", "2026-11-23")
        assert await city.ledger.is_new("x", "2026-11-24")
    await town.passes(days=2)
    asked = select(notices.c.key).where(notices.c.key == "ledger-notice-trouble")
    assert await town.rows(asked) == []
