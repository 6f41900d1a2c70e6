"""Who did what to whom: read by those who look after it, and changed by nobody."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot.actions import audit
from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from storage.audit import deeds
from storage.cases import looks
from storage.notices import notices
from storage.notices.table import DEAD
from tests.ruling import admin_of, invitation, moderator_of
from tests.town import MORNING, founded

DONE = select(deeds.c.deed).order_by(deeds.c.id)


async def noted(town, who, deed="role-ended", **more):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await audit.note(city, ResidentId(who.id), deed, **more)


def area_of(person):
    return next(a.id for a in person.town.app.storage.atlas.named("송파구") if a.kind == "gu")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_the_log_tells_who_did_what_to_whom_and_where(both, language):
    mayor = await admin_of(both, locale=language)
    kim = await moderator_of(both, mayor, "김")
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    await mayor.says("/audit")
    role, area = mayor.told("role-moderator"), {"ko": "송파구"}.get(language, "Songpa-gu")
    assert mayor.told("audit-whom", name=mayor.told("audit-person", name="김")) in mayor.sees
    assert mayor.told("audit-where", area=area) in mayor.sees
    assert mayor.told("audit-why", words=role) in mayor.sees
    assert "2026-11-23 10:00" in mayor.sees
    done = [mayor.told(f"deed-{deed}") for deed in ("role-ended", "role-accepted", "role-offered")]
    assert sorted(done, key=mayor.sees.index) == done
    await kim.says("/audit")
    assert kim.is_told("menu-command-unknown")
    assert await both.rows(DONE) == [("role-offered",), ("role-accepted",), ("role-ended",)]


async def test_a_moderator_reads_of_the_own_area_and_the_own_deeds_only(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    lee = await moderator_of(both, mayor, "이", area="은평구")
    await noted(both, mayor, words="도시 전체의 일")
    await noted(both, lee, words="어디에도 없는 일")
    await lee.says("/audit")
    assert "어디에도 없는 일" in lee.sees
    assert "은평구" in lee.sees
    await kim.says("/audit")
    assert "송파구" in kim.sees
    for hidden in ("은평구", "도시 전체의 일", "어디에도 없는 일"):
        assert hidden not in kim.sees
    await kim.presses_on("audit-log", "person")
    await kim.says("이")
    assert kim.is_told("error-nobody-sought", typed="이")
    await mayor.says("/audit")
    assert "도시 전체의 일" in mayor.sees


async def test_an_admin_of_one_gu_does_not_read_what_has_no_area(town):
    mayor = await admin_of(town)
    boss = await moderator_of(town, mayor, "구청장", role="admin")
    await noted(town, mayor, words="도시 전체의 일")
    await boss.says("/audit")
    assert "도시 전체의 일" not in boss.sees
    assert "구청장" in boss.sees


async def test_to_all_others_there_is_no_log(town):
    await admin_of(town)
    neighbour = await town.resident("이웃")
    await neighbour.says("/audit")
    assert neighbour.is_told("menu-command-unknown")
    for forged in ("deeds:0", "looks:1", "seek:person", "deedfile:csv", "go:audit"):
        await neighbour.forges(forged)
        assert neighbour.is_alerted("menu-press-unknown"), forged


async def test_a_search_left_open_finds_nothing_once_the_role_is_gone(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    await kim.says("/audit")
    await kim.presses_on("audit-log", "deed")
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    await kim.presses(kim.told("deed-role-accepted"))
    assert kim.is_alerted("error-area-not-yours")
    await kim.says("/cancel")


async def test_the_log_is_narrowed_by_person_deed_period_and_area(both):
    mayor = await admin_of(both)
    await moderator_of(both, mayor, "김하늘")
    await moderator_of(both, mayor, "김바다", area="은평구")
    await mayor.says("/audit")
    await mayor.presses_on("audit-log", "person")
    await mayor.says("김")
    await mayor.presses("김바다")
    assert mayor.told("audit-by-person", name="김바다") in mayor.sees
    assert "은평구" in mayor.sees
    assert "송파구" not in mayor.sees
    await mayor.presses_on("audit-log", "deed")
    await mayor.answers("role-offered")
    assert mayor.told("audit-by-deed", deed=mayor.told("deed-role-offered")) in mayor.sees
    assert mayor.told("deed-role-accepted") not in mayor.sees.partition("\n\n")[2]
    await mayor.presses_on("audit-log", "all")
    assert "송파구" in mayor.sees
    await mayor.presses_on("audit-log", "area")
    await mayor.says("송파구")
    await both.give(mayor.press(next(key for key in mayor.data if "|==" in key)))
    assert "은평구" not in mayor.sees
    await mayor.says("/audit")
    await both.sleeps(days=2)
    await noted(both, mayor, words="이틀 뒤의 일")
    await mayor.presses_on("audit-log", "period")
    await mayor.answers("1")
    assert "이틀 뒤의 일" in mayor.sees
    assert "송파구" not in mayor.sees
    await mayor.presses_on("audit-log", "period")
    for unclear in ("언젠가", "11월 24일 ~ 11월 20일", "1 ~ 2 ~ 3"):
        await mayor.says(unclear)
        assert mayor.is_told("error-period-needed"), unclear
    await mayor.says("11월 20일 ~ 11월 23일")
    assert mayor.told("audit-by-period", since="2026-11-20", until="2026-11-23") in mayor.sees
    assert "송파구" in mayor.sees
    assert "이틀 뒤의 일" not in mayor.sees


async def test_what_is_sought_outlives_a_restart_and_pages_are_kept_apart(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    mayor = await admin_of(town)
    for number in range(14):
        await noted(town, mayor, words=f"일-{number:02}-")
    await mayor.says("/audit")
    assert "일-13-" in mayor.sees
    assert "일-07-" not in mayor.sees
    await noted(town, mayor, words="그사이의 일")
    await mayor.presses_on("audit-log", "older")
    assert "일-07-" in mayor.sees
    assert "일-08-" not in mayor.sees
    await mayor.presses_on("audit-log", "period")
    await mayor.answers("1")
    await app.close()
    town, app = await founded(sqlite_town_url)
    again = town.newcomer("시장", number=mayor.id)
    town._updates = mayor.town._updates
    app.storage.admins |= {ResidentId(mayor.id)}
    await again.forges("deeds:0")
    assert again.told("audit-by-period", since="2026-11-23", until="2026-11-23") in again.sees
    assert "그사이의 일" in again.sees
    await app.close()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_the_lines_sought_are_saved_and_no_cell_runs(town, kind):
    mayor = await admin_of(town)
    await noted(town, mayor, words='=HYPERLINK("http://bad")')
    await noted(town, mayor, words="@SUM(1+1)")
    await mayor.says("/audit")
    await mayor.presses_on(f"ledger-file-{kind}")
    ((name, content),) = mayor.files
    assert name == f"audit-2026-11-23.{kind}"
    if kind == "csv":
        rows = content.decode("utf-8-sig").splitlines()
        assert len(rows) == 3
        assert "'@SUM(1+1)" in rows[1]
        assert "'=HYPERLINK" in rows[2]
        return
    sheet = load_workbook(io.BytesIO(content)).active
    rows = [[cell.value for cell in row] for row in sheet.rows]
    assert [row[-1] for row in rows[1:]] == ["'@SUM(1+1)", '\'=HYPERLINK("http://bad")']
    assert all(cell.data_type != "f" for row in sheet.rows for cell in row)


async def test_who_saw_whose_details_is_read_in_the_same_place(both):
    mayor, neighbour = await admin_of(both), await both.resident("이웃")
    kim = await moderator_of(both, mayor, "김")
    lee = await moderator_of(both, mayor, "이", area="은평구")
    async with both.app.storage.engine.begin() as conn:
        facts = {"who": kim.id, "whom": neighbour.id, "why": "case:5", "at": both.calendar.now()}
        await conn.execute(looks.insert(), facts)
    for reader in (mayor, kim):
        await reader.says("/audit")
        await reader.presses_on("audit-log", "looks")
        assert reader.told("deed-person-seen") in reader.sees
        assert reader.told("audit-whom", name="이웃 님") in reader.sees
        assert any(key.startswith("case:5") for key in reader.data)
    await lee.says("/audit")
    await lee.presses_on("audit-log", "looks")
    assert "이웃" not in lee.sees


async def test_no_line_is_changed_or_goes_but_for_whoever_is_erased(both):
    mayor, kim = await admin_of(both), await both.resident("김")
    await noted(both, mayor, whom=ResidentId(kim.id), words="까닭", area=AreaId("11240"), about="case:5")
    ((number,),) = await both.rows(select(deeds.c.id))
    columns = "id, at, who, deed, area, whom, behalf, about, words"
    copied = columns.replace("deed,", "'x',")
    refused = [
        "DELETE FROM deeds",
        "UPDATE deeds SET deed = 'x'",
        "UPDATE deeds SET at = '2020-01-01 00:00:00+00:00'",
        "UPDATE deeds SET area = NULL",
        "UPDATE deeds SET about = ''",
        "UPDATE deeds SET who = 424242",
        "UPDATE deeds SET who = NULL",
        "UPDATE deeds SET whom = NULL",
        "UPDATE deeds SET behalf = 424242",
        "UPDATE deeds SET words = 'x'",
        "UPDATE deeds SET words = NULL",
        "UPDATE deeds SET id = id + 1",
    ]
    if both.app.storage.is_alone:
        refused.append(f"INSERT OR REPLACE INTO deeds ({columns}) SELECT {copied} FROM deeds")  # noqa: S608
        refused.append("UPDATE OR REPLACE deeds SET deed = 'x'")
    else:
        refused.append("TRUNCATE deeds")
    for statement in refused:
        with pytest.raises(DBAPIError):
            await _does(both, statement)
    assert await both.rows(select(deeds.c.deed, deeds.c.who, deeds.c.words)) == [
        ("role-ended", mayor.id, "까닭")
    ]
    await _does(both, f"UPDATE deeds SET whom = -7, words = '' WHERE id = {number}")  # noqa: S608
    with pytest.raises(DBAPIError):
        await _does(both, f"UPDATE deeds SET whom = {kim.id}")  # noqa: S608
    await mayor.says("/audit")
    assert mayor.told("audit-former") in mayor.sees


async def _does(town, statement):
    async with town.app.storage.engine.begin() as conn:
        await conn.execute(text(statement))


async def test_after_three_years_a_line_goes_and_a_younger_one_stays(both):
    mayor, kim = await admin_of(both), await both.resident("김")
    await noted(both, mayor, whom=ResidentId(kim.id), words="오래된 일")
    both.calendar.advance(timedelta(days=400))
    await noted(both, mayor, words="새 일")
    both.calendar.advance(timedelta(days=694))
    async with both.app.storage.transaction(both.calendar.now()) as city:
        await audit.sweep(city)
    assert len(await both.rows(DONE)) == 2
    both.calendar.advance(timedelta(days=2))
    async with both.app.storage.transaction(both.calendar.now()) as city:
        await audit.sweep(city)
    assert await both.rows(select(deeds.c.words)) == [("새 일",)]


async def test_every_step_with_roles_and_letters_leaves_a_line(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    lee = await town.resident("이")
    await lee.says(f"/start {await invitation(mayor)}")
    await lee.presses_on("roles-invited", "no")
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    await lee.says(f"/start {await invitation(mayor, days='30')}")
    await lee.presses_on("roles-invited", "yes")
    await town.sleeps(days=31)
    told = {"person": kim.id, "kind": 1, "key": "roles-notice-ended", "about": "grant:1", "said": MORNING}
    told["facts"] = {"role": "moderator", "area": "송파구", "place": "Songpa-gu"}
    async with town.app.storage.engine.begin() as conn:
        for number in (901, 902, 903):
            due = {"id": number, "due": MORNING - timedelta(days=number), "next": MORNING}
            await conn.execute(notices.insert(), told | due | {"outcome": DEAD, "problem": "gone"})
    await mayor.forges("letter:again:901")
    await mayor.forges("letter:drop:902")
    await mayor.forges("letter:all:0")
    offered, accepted = "role-offered", "role-accepted"
    assert [row[0] for row in await town.rows(DONE)] == [
        *(offered, accepted, offered, "role-declined", "role-ended", offered, accepted, "role-lapsed"),
        *("letter-again", "letter-dropped", "letters-again"),
    ]
