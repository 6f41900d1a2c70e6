"""The rules of a community: read by who looks after it, changed by its admins, with all that was before."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot.domain.areas import AreaId
from bot.domain.barter import BarterRules
from bot.domain.residents import ResidentId
from handlers.settings.presses import One
from storage.areas import area_rules
from storage.audit import deeds
from tests.regulating import area, changes, opens, says, sets
from tests.ruling import admin_of, moderator_of
from tests.town import MORNING, founded


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_an_admin_changes_a_rule_and_sees_what_becomes_of_what(both, language):
    mayor = await admin_of(both, locale=language)
    seoul = area(both, "서울")
    await mayor.says("/settings")
    await mayor.presses_on("rules-case")
    assert says(mayor, "case.answer_hours", 72) in mayor.sees
    await mayor.presses("1")
    usual = mayor.told("rule-case-answer-hours", value=72)
    assert usual in mayor.sees
    await mayor.presses_on("settings-rule", "set")
    await mayor.says({"ko": "48시간", "en": "48 hours", "fr": "48 heures"}[language])
    await mayor.says("더 빨리")
    assert usual in mayor.sees
    assert says(mayor, "case.answer_hours", 48) in mayor.sees
    assert (await changes(both)) == []
    await mayor.presses_on("settings-summary", "send")
    assert says(mayor, "case.answer_hours", 48) in mayor.sees
    assert await changes(both) == [(seoul, "case.answer_hours", None, 48, "더 빨리")]
    await mayor.presses_on("settings-changed", "see")
    await mayor.presses_on("settings-rule", "past")
    assert mayor.told("audit-why", words="더 빨리") in mayor.sees
    assert "2026-11-23 10:00" in mayor.sees
    await mayor.says("/audit")
    assert mayor.told("deed-rule-set") in mayor.sees
    assert "case.answer_hours: – → 48 · 더 빨리" in mayor.sees


async def test_what_is_set_inside_goes_before_what_is_set_around_and_can_be_given_back(both):
    mayor = await admin_of(both)
    seoul, songpa, eunpyeong = (area(both, name) for name in ("서울", "송파구", "은평구"))
    await sets(mayor, "barter.lifetime_days", seoul, "60")
    await sets(mayor, "barter.lifetime_days", songpa, "90")
    for where, days in ((seoul, 60), (songpa, 90), (eunpyeong, 60)):
        await opens(mayor, "barter.lifetime_days", where)
        assert says(mayor, "barter.lifetime_days", days) in mayor.sees, where
    await opens(mayor, "barter.lifetime_days", songpa)
    await mayor.presses_on("settings-rule", "back")
    await mayor.presses_on("form-skip")
    assert mayor.told("settings-inherited") in mayor.sees
    await mayor.presses_on("settings-summary", "send")
    assert says(mayor, "barter.lifetime_days", 60) in mayor.sees
    assert (await changes(both))[-1] == (songpa, "barter.lifetime_days", 90, None, "")
    assert await both.rows(select(deeds.c.deed).order_by(deeds.c.id.desc()).limit(1)) == [("rule-back",)]
    own = select(area_rules.c.area, area_rules.c.value)
    assert await both.rows(own.where(area_rules.c.name == "barter.lifetime_days")) == [(seoul, 60)]


async def test_the_last_change_is_undone_once(town):
    mayor, seoul = await admin_of(town), area(town, "서울")
    await sets(mayor, "saved.most", seoul, "30")
    await sets(mayor, "saved.most", seoul, "40")
    await opens(mayor, "saved.most", seoul)
    await mayor.presses_on("settings-rule", "undo")
    assert mayor.told("rule-saved-most", value=20) not in mayor.sees
    await mayor.presses_on("form-skip")
    assert says(mayor, "saved.most", 30) in mayor.sees
    await mayor.presses_on("settings-summary", "send")
    assert (await changes(town))[-1] == (seoul, "saved.most", 40, 30, "")
    await opens(mayor, "saved.most", seoul)
    await mayor.presses_on("settings-rule", "undo")
    assert mayor.is_alerted("error-nothing-to-undo")


async def test_a_change_holds_in_every_process_from_the_next_turn_on(both, both_url):
    mayor, seoul = await admin_of(both), area(both, "서울")
    town, other = await founded(both_url)
    neighbour = town.newcomer("이웃", number=5005)
    neighbour.town._updates = both._updates
    await neighbour.joins()
    async with other.storage.transaction(MORNING) as city:
        assert city.rules(BarterRules, AreaId(seoul)).open_max == 50
    await sets(mayor, "barter.open_max", seoul, "1")
    await neighbour.posts("의자")
    await neighbour.says("/offer")
    await neighbour.presses_on("kind-thing")
    await neighbour.presses_on("category-household")
    await neighbour.says("책상")
    for _ in range(2):
        await neighbour.presses_on("form-skip")
    await neighbour.answers("1")
    await neighbour.says("0")
    await neighbour.answers("gu")
    await neighbour.answers("30")
    await neighbour.presses_on("barter-summary", "send")
    assert neighbour.is_told("error-too-many-listings", most=1)
    await neighbour.says("/cancel")
    await other.close()


async def test_who_looks_after_something_reads_and_only_an_admin_of_the_area_changes(town):
    mayor = await admin_of(town)
    songpa, eunpyeong = area(town, "송파구"), area(town, "은평구")
    viewer = await moderator_of(town, mayor, "현황", role="viewer")
    boss = await moderator_of(town, mayor, "구청장", role="admin")
    neighbour = await town.resident("이웃")
    await viewer.says("/settings")
    await viewer.presses_on("rules-saved")
    await viewer.presses("1")
    assert says(viewer, "saved.most", 20) in viewer.sees
    assert viewer.caption("settings-rule", "set") not in viewer.keys
    for do in ("set", "back", "undo"):
        await viewer.forges(One(do=do, rule="saved.most", area=songpa).pack())
        assert viewer.is_alerted("menu-press-unknown")
        await boss.forges(One(do=do, rule="saved.most", area=eunpyeong).pack())
        assert boss.is_alerted("error-area-not-yours")
    for do in ("see", "past"):
        await boss.forges(One(do=do, rule="saved.most", area=eunpyeong).pack())
        assert boss.is_alerted("error-area-not-yours")
    for forged in (One(do="see", rule="saved.nothing", area=songpa), One(do="see", rule="x", area=songpa)):
        await boss.forges(forged.pack())
        assert boss.is_alerted("error-rule-gone")
    await boss.forges(One(do="see", rule="saved.most", area="nowhere").pack())
    assert boss.is_alerted("error-area-not-yours")
    await neighbour.says("/settings")
    assert neighbour.is_told("menu-command-unknown")
    await neighbour.forges(One(do="set", rule="saved.most", area=songpa).pack())
    assert neighbour.is_alerted("menu-press-unknown")
    await sets(boss, "saved.most", songpa, "30")
    assert await changes(town) == [(songpa, "saved.most", None, 30, "")]


async def test_an_area_inside_is_found_by_name(town):
    mayor = await admin_of(town)
    await mayor.says("/settings")
    await mayor.presses_on("settings-features", "other")
    await mayor.says("송파구")
    await town.give(mayor.press(next(key for key in mayor.data if "|==" in key)))
    assert mayor.is_told("settings-features", area="송파구")


@pytest.mark.parametrize(
    ("language", "word", "rule", "value"),
    [
        ("ko", "사진", "barter.photos_max", 5),
        ("en", "photos", "barter.photos_max", 5),
        ("fr", "photos", "barter.photos_max", 5),
        ("ko", "한도 기간", "ledger.limit_days", 365),
        ("en", "open_max", "trade.open_max", 20),
    ],
)
async def test_rules_are_found_by_a_word(town, language, word, rule, value):
    mayor = await admin_of(town, locale=language)
    await mayor.says(f"/settings {word}")
    assert says(mayor, rule, value) in mayor.sees
    assert says(mayor, "role.invite_days", 7) not in mayor.sees
    await mayor.says("/settings 없는말이지요")
    seoul = mayor.told("settings-found", area="서울특별시", word="없는말이지요", count=0).splitlines()[-1]
    assert seoul in mayor.sees


async def test_a_change_outlives_a_restart_half_way(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    mayor, seoul = await admin_of(town), area(town, "서울")
    await opens(mayor, "saved.most", seoul)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("30")
    await app.close()
    town, app = await founded(sqlite_town_url)
    again = town.newcomer("시장", number=mayor.id)
    town._updates = mayor.town._updates
    app.storage.admins |= {ResidentId(mayor.id)}
    await again.says("까닭입니다")
    await again.presses_on("settings-summary", "send")
    assert await changes(town) == [(seoul, "saved.most", None, 30, "까닭입니다")]
    await app.close()


async def test_no_change_of_a_rule_is_changed_or_goes(both):
    mayor, seoul = await admin_of(both), area(both, "서울")
    await sets(mayor, "saved.most", seoul, "30", "까닭입니다")
    refused = [
        "DELETE FROM rule_changes",
        "UPDATE rule_changes SET new = '99'",
        "UPDATE rule_changes SET old = '1'",
        "UPDATE rule_changes SET who = 424242",
        "UPDATE rule_changes SET why = 'x'",
        "UPDATE rule_changes SET rule = 'x'",
        "UPDATE rule_changes SET at = '2020-01-01 00:00:00+00:00'",
    ]
    if both.app.storage.is_alone:
        columns = "id, at, who, area, rule, old, new, why"
        replaced = f"SELECT {columns.replace('new', 'old')} FROM rule_changes"  # noqa: S608
        refused.append(f"INSERT OR REPLACE INTO rule_changes ({columns}) {replaced}")
    else:
        refused.append("TRUNCATE rule_changes")
    for statement in refused:
        with pytest.raises(DBAPIError):
            async with both.app.storage.engine.begin() as conn:
                await conn.execute(text(statement))
    async with both.app.storage.engine.begin() as conn:
        await conn.execute(text("UPDATE rule_changes SET who = -7, why = ''"))
    assert await changes(both) == [(seoul, "saved.most", None, 30, "")]
