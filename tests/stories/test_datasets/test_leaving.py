"""What is taken out: of one's own area, as tables that no spreadsheet runs and that can come back."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.actions import datasets
from bot.actions.datasets import leaving
from storage.audit import deeds
from tests.bringing import HOW_MANY, THINGS, boss_of, brings, counts, exports, hears, takes
from tests.ruling import admin_of
from tests.zoo import table


async def test_what_leaves_is_written_for_the_area_and_never_runs(both):
    boss, anna = await boss_of(both), await both.resident("안나")
    far = await both.resident("멀리", home="은평뉴타운폭포동4단지제2")
    await anna.posts("=1+1 장난감", text="@합")
    await far.posts("먼 드릴")
    rows = await exports(boss, "listings")
    assert rows[0][:2] == ["자체 번호", "제목"]
    assert [row[1] for row in rows[1:]] == ["'=1+1 장난감"]
    assert hears(boss, "datasets-exported", count=1)
    people = await exports(boss, "residents")
    assert {row[1] for row in people[1:]} == {"구청장", "시장", "안나"}
    assert "문정래미안" not in " ".join(" ".join(row) for row in people)
    assert "exported" in [deed for (deed,) in await both.rows(select(deeds.c.deed))]


async def test_what_left_comes_back_and_changes_nothing(town):
    boss, anna = await boss_of(town), await town.resident("안나")
    await anna.posts("=1+1 장난감", text="-5도")
    await brings(boss, "a.csv", table(*THINGS))
    await takes(boss)
    for form in ("csv", "xlsx"):
        await exports(boss, "listings", form=form)
        name, content = boss.files[-1]
        await brings(boss, name, content)
        assert counts(boss, "datasets-checked", name, same=3)
    assert await town.rows(HOW_MANY) == [(3,)]


@pytest.mark.parametrize("dataset", list(datasets.DATASETS))
async def test_every_dataset_leaves_in_three_languages_and_both_formats(town, dataset):
    mayor = await admin_of(town, locale="fr")
    anna = await town.resident("안나")
    await anna.posts("드릴")
    rows = await exports(mayor, dataset, area="서울", period="year" if dataset != "areas" else "all")
    assert len(rows[0]) == len(datasets.DATASETS[dataset].columns)
    assert all(len(row) == len(rows[0]) for row in rows)
    await exports(mayor, dataset, area="서울", form="xlsx")
    assert hears(mayor, "datasets-exported", count=len(rows) - 1)


async def test_a_large_export_comes_in_several_files(town, monkeypatch):
    monkeypatch.setattr(leaving, "PAGE", 100)
    monkeypatch.setattr(leaving, "FILE_BYTES", 60_000)
    mayor = await admin_of(town)
    await mayor.says("/export")
    await mayor.answers("areas")
    await mayor.says("서울")
    if here := [key for key in mayor.data if "|==" in key]:
        await town.give(mayor.press(here[0]))
    await mayor.answers("csv")
    await mayor.presses_on("datasets-export-summary", "send")
    parts = [content.decode("utf-8-sig").splitlines() for _, content in mayor.files]
    assert len(parts) > 2
    assert all(part[0] == parts[0][0] for part in parts)
    found = [line.split(",")[0] for part in parts for line in part[1:]]
    assert len(found) == len(set(found)) == len(town.app.storage.atlas)
    names = [name for name, _ in mayor.files]
    assert all(re.fullmatch(r"areas-11-\d{8}-\d+\.csv", name) for name in names)
