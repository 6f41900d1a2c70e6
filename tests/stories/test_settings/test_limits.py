"""How far a rule can be changed, and what is refused."""

from __future__ import annotations

from bot.domain.areas import AreaId
from bot.domain.ledger import LedgerRules
from bot.domain.residents import ResidentId
from handlers.settings.presses import One
from tests.regulating import area, changes, opens, sets
from tests.ruling import admin_of, moderator_of


async def test_what_is_not_sensible_is_refused_with_the_range_and_asked_again(town):
    mayor, seoul = await admin_of(town), area(town, "서울")
    await opens(mayor, "case.answer_hours", seoul)
    await mayor.presses_on("settings-rule", "set")
    for typed, refusal in (
        ("0", mayor.told("error-rule-out-of-range", least=1, most=720)),
        ("-5", mayor.told("error-rule-out-of-range", least=1, most=720)),
        ("9999", mayor.told("error-rule-out-of-range", least=1, most=720)),
        ("사흘쯤", mayor.told("error-number-needed")),
        ("1.5", mayor.told("error-whole-number-needed", nearest=2)),
    ):
        await mayor.says(typed)
        assert refusal in mayor.sees, typed
        assert mayor.told("rule-case-answer-hours", value=72) in mayor.sees
    await mayor.sends_sticker()
    assert mayor.is_told("error-text-needed")
    await mayor.says("/cancel")
    assert await changes(town) == []


async def test_rules_that_hang_together_stay_in_order_also_where_one_is_set_inside(town):
    mayor = await admin_of(town)
    seoul, songpa = area(town, "서울"), area(town, "송파구")
    await sets(mayor, "ledger.hard_floor", songpa, "-80,000")
    await opens(mayor, "ledger.soft_floor", seoul)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("-90000")
    assert mayor.is_told("error-rule-out-of-range", least=-80000, most=0)
    await mayor.says("마이너스 7만")
    await mayor.presses_on("form-skip")
    await mayor.presses_on("settings-summary", "send")
    assert (await changes(town))[-1][1:4] == ("ledger.soft_floor", None, -70000)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.refresh(await city.areas.edition())
        rules = city.rules(LedgerRules, AreaId(songpa))
        assert (rules.hard_floor, rules.soft_floor) == (-80000, -70000)


async def test_giving_back_a_rule_cannot_break_the_order_either(town):
    mayor = await admin_of(town)
    seoul, songpa = area(town, "서울"), area(town, "송파구")
    await opens(mayor, "ledger.hard_floor", songpa)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("-40000")
    assert mayor.is_told("error-rule-out-of-range", least=-1_000_000, most=-50_000)
    await mayor.says("/cancel")
    await sets(mayor, "ledger.soft_floor", songpa, "-90000")
    await sets(mayor, "ledger.hard_floor", songpa, "-95000")
    await sets(mayor, "ledger.soft_floor", songpa, "-92000")
    await sets(mayor, "ledger.hard_floor", seoul, "-60000")
    await opens(mayor, "ledger.hard_floor", songpa)
    await mayor.presses_on("settings-rule", "back")
    await mayor.presses_on("form-skip")
    await mayor.presses_on("settings-summary", "send")
    assert mayor.is_alerted("error-rule-out-of-range", least=-1_000_000, most=-92_000)
    await mayor.says("/cancel")


async def test_yes_and_no_are_pressed_and_a_word_is_typed(both):
    mayor, seoul = await admin_of(both), area(both, "서울")
    await opens(mayor, "ledger.balance_visible", seoul)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("어쩌면")
    assert mayor.is_told("error-rule-unclear")
    await mayor.presses_on("settings-no")
    await mayor.presses_on("form-skip")
    await mayor.presses_on("settings-summary", "send")
    await sets(mayor, "barter.unit", seoul, "두루")
    assert [row[3] for row in await changes(both)] == [False, "두루"]
    await opens(mayor, "barter.unit", seoul)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("가" * 61)
    assert mayor.is_told("error-rule-unclear")
    await mayor.says("/cancel")


async def test_what_accounts_hang_on_is_shown_and_not_changed(town):
    mayor, seoul = await admin_of(town), area(town, "서울")
    await opens(mayor, "ledger.community", seoul)
    assert mayor.told("settings-fixed") in mayor.sees
    assert mayor.caption("settings-rule", "set") not in mayor.keys
    await mayor.forges(One(do="set", rule="ledger.community", area=seoul).pack())
    await mayor.answers("dong")
    assert mayor.is_alerted("error-rule-fixed")
    await mayor.says("/cancel")


async def test_a_rule_somebody_else_changed_meanwhile_is_looked_at_again(town):
    mayor, seoul = await admin_of(town), area(town, "서울")
    boss = await moderator_of(town, mayor, "부시장", role="admin")
    town.app.storage.admins |= {ResidentId(boss.id)}
    await opens(mayor, "saved.most", seoul)
    await mayor.presses_on("settings-rule", "set")
    await mayor.says("30")
    await mayor.presses_on("form-skip")
    await sets(boss, "saved.most", seoul, "35")
    await mayor.presses_on("settings-summary", "send")
    assert mayor.is_alerted("error-rule-moved")
    assert len(await changes(town)) == 1
    await mayor.says("/cancel")
