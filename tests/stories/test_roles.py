"""Who looks after what: moderators and admins, each for an area."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.runtime.wire import Unreachable
from storage.roles import grants
from tests.ruling import admin_of, invitation, moderator_of
from tests.town import founded

IN_FORCE = select(func.count()).select_from(grants).where(grants.c.until.is_(None))


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_role_is_offered_by_a_link_and_accepted_after_it_is_explained(both, language):
    mayor = await admin_of(both, locale=language)
    kim = await both.resident("김", language)
    link = await invitation(mayor)
    await kim.says(f"/start {link}")
    area = {"ko": "송파구", "en": "Songpa-gu", "fr": "Songpa-gu"}[language]
    role = kim.told("role-moderator")
    assert kim.is_told("roles-invited", area=area, role=role, duty="moderator", lasting=None)
    assert await both.rows(IN_FORCE) == [(0,)]
    await kim.presses_on("roles-invited", "yes")
    assert kim.is_told("roles-accepted", area=area, role=role)
    assert mayor.is_told("roles-notice-accepted", name="김", role=role, area=area, place=area)
    assert await both.rows(IN_FORCE) == [(1,)]
    await kim.says("/cases")
    assert kim.is_told("cases-queue", count=0, whose="all")


async def test_no_is_an_answer_and_uses_the_link_up(town):
    mayor, kim, lee = await admin_of(town), await town.resident("김"), await town.resident("이")
    link = await invitation(mayor)
    await kim.says(f"/start {link}")
    await kim.presses_on("roles-invited", "no")
    assert kim.is_told("roles-declined")
    assert "김" in mayor.sees
    await lee.says(f"/start {link}")
    assert lee.is_told("error-invite-gone")
    assert await town.rows(IN_FORCE) == [(0,)]


async def test_a_link_serves_once_for_seven_days_and_not_its_maker(both):
    mayor, kim, lee = await admin_of(both), await both.resident("김"), await both.resident("이")
    link, old = await invitation(mayor), await invitation(mayor)
    await mayor.says(f"/start {link}")
    assert mayor.is_told("error-own-invite")
    await kim.says(f"/start {link}")
    yes = kim.data[0]
    for _ in range(2):
        await kim.town.give(kim.press(yes))
    assert kim.is_alerted("error-invite-gone")
    await lee.town.give(lee.press(yes))
    assert lee.is_alerted("error-invite-gone")
    await both.passes(days=7)
    await lee.says(f"/start {old}")
    assert lee.is_told("error-invite-gone")
    for nothing in ("g-nothing", "g-" + "x" * 40):
        await lee.says(f"/start {nothing}")
        assert lee.is_told("error-invite-gone")
    assert await both.rows(IN_FORCE) == [(1,)]


async def test_a_newcomer_joins_first_and_then_sees_what_was_offered(town):
    mayor, newcomer = await admin_of(town), town.newcomer("김")
    await newcomer.joins(link=await invitation(mayor))
    await newcomer.presses_on("residents-welcome", "open")
    await newcomer.presses_on("roles-invited", "yes")
    assert await town.rows(IN_FORCE) == [(1,)]


async def test_the_same_role_twice_is_one(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    await kim.says(f"/start {await invitation(mayor)}")
    await kim.presses_on("roles-invited", "yes")
    assert kim.is_alerted("error-role-held", role=kim.told("role-moderator"))
    assert await town.rows(IN_FORCE) == [(1,)]


async def test_to_all_others_the_commands_are_unknown(town):
    mayor, neighbour = await admin_of(town), await town.resident("이웃")
    kim = await moderator_of(town, mayor, "김")
    for person, commands in ((neighbour, ("/grant", "/roles", "/cases")), (kim, ("/grant", "/roles"))):
        for command in commands:
            await person.says(command)
            assert person.is_told("menu-command-unknown"), command
    for forged in ("grant:1:0", "grant:1:1"):
        await neighbour.forges(forged)
        assert neighbour.is_alerted("menu-press-unknown")
    await neighbour.forges("roles:0")
    assert neighbour.is_alerted("menu-press-unknown")
    await mayor.forges("grant:424242:1")
    assert mayor.is_alerted("error-grant-gone")
    assert await town.rows(IN_FORCE) == [(1,)]


async def test_an_admin_of_one_gu_gives_no_roles_in_another(town):
    mayor = await admin_of(town)
    boss = await town.resident("구청장")
    await boss.says(f"/start {await invitation(mayor, role='admin')}")
    await boss.presses_on("roles-invited", "yes")
    lee = await moderator_of(town, mayor, "이", area="은평구")
    assert await invitation(boss)
    await boss.says("/grant")
    await boss.answers("admin")
    await boss.says("은평구")
    await boss.town.give(boss.press(next(key for key in boss.data if "|==" in key)))
    await boss.answers("0")
    await boss.presses_on("roles-summary", "send")
    assert boss.is_alerted("error-area-not-yours")
    await boss.says("/cancel")
    await boss.says("/roles")
    assert lee.name not in boss.sees
    await boss.forges("grant:2:1")
    assert boss.is_alerted("error-area-not-yours")


async def test_a_role_is_ended_from_the_list_and_its_row_stays(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    role = mayor.told("role-moderator")
    assert mayor.is_told("roles-ended", name="김", role=role)
    assert kim.is_told("roles-notice-ended", role=role, area="송파구", place="Songpa-gu")
    await kim.says("/cases")
    assert kim.is_told("menu-command-unknown")
    ((until, ended_by),) = await both.rows(select(grants.c.until, grants.c.ended_by))
    assert until
    assert ended_by == mayor.id
    await mayor.says("/roles")
    assert mayor.is_told("roles-list", count=0)
    await kim.says(f"/start {await invitation(mayor)}")
    await kim.presses_on("roles-invited", "yes")
    assert await both.rows(IN_FORCE) == [(1,)]


async def test_what_somebody_offered_who_is_no_admin_any_more_is_void(town):
    mayor, boss, kim = await admin_of(town), await town.resident("구청장"), await town.resident("김")
    await boss.says(f"/start {await invitation(mayor, role='admin')}")
    await boss.presses_on("roles-invited", "yes")
    link = await invitation(boss)
    await mayor.says("/roles")
    await mayor.presses("구청장")
    await mayor.presses_on("roles-card", "end")
    await kim.says(f"/start {link}")
    assert kim.is_told("error-invite-gone")


async def test_who_looks_after_all_of_the_city_is_chosen_from_the_list(town):
    mayor, kim = await admin_of(town), await town.resident("김")
    await mayor.says("/grant")
    await mayor.answers("moderator")
    await mayor.presses_on("form-place-list")
    await mayor.town.give(mayor.press(next(key for key in mayor.data if "|==" in key)))
    await mayor.answers("0")
    await mayor.presses_on("roles-summary", "send")
    link = mayor.sees.split("start=")[1].split()[0]
    await kim.says(f"/start {link}")
    assert "서울" in kim.sees


async def test_roles_outlive_a_restart(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    await app.close()
    town, app = await founded(sqlite_town_url)
    again = town.newcomer("김", number=kim.id)
    town._updates = kim.town._updates
    await again.says("/cases")
    assert again.is_told("cases-queue", count=0, whose="all")
    await app.close()


async def test_a_role_for_thirty_days_ends_by_itself(both):
    mayor, kim = await admin_of(both), await both.resident("김")
    await kim.says(f"/start {await invitation(mayor, days='30')}")
    assert kim.told("roles-lasting", days=30) in kim.sees
    await kim.presses_on("roles-invited", "yes")
    await both.passes(days=29)
    await kim.says("/cases")
    assert kim.is_told("cases-queue", count=0, whose="all")
    await both.passes(days=1)
    role = kim.told("role-moderator")
    assert kim.is_told("roles-notice-ended", role=role, area="송파구", place="송파구")
    await kim.says("/cases")
    assert kim.is_told("menu-command-unknown")


async def test_a_role_nobody_uses_lapses_after_a_warning_and_one_in_use_does_not(town):
    mayor = await admin_of(town)
    busy, idle = await moderator_of(town, mayor, "바쁨"), await moderator_of(town, mayor, "쉼")
    await town.sleeps(days=160)
    await busy.says("/cases")
    await town.sleeps(days=8)
    assert any("/admin" in screen.text for screen in idle.screens)
    assert not any("/admin" in screen.text for screen in busy.screens)
    await town.sleeps(days=12)
    await idle.says("/cases")
    assert idle.is_told("menu-command-unknown")
    await busy.says("/cases")
    assert busy.is_told("cases-queue", count=0, whose="all")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_admin_lists_what_one_may_do_each_with_its_help(town, language):
    mayor = await admin_of(town, locale=language)
    kim = await moderator_of(town, mayor, "김", locale=language)
    await kim.says("/admin")
    line = kim.told("menu-admin-line", command="cases", does=kim.told("command-cases"))
    assert kim.is_told("menu-admin")
    assert line in kim.sees
    assert "/grant" not in kim.sees
    await mayor.says("/admin")
    assert all(f"/{command} " in mayor.sees for command in ("grant", "roles", "cases", "letters"))
    neighbour = await town.resident("이웃", language)
    await neighbour.says("/admin")
    assert neighbour.is_told("menu-command-unknown")


async def test_the_list_of_commands_grows_and_shrinks_with_the_role(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김", locale="fr")
    await both.passes(minutes=1)
    lists = commands_of(both, kim)
    assert set(lists) == {None, "ko", "en", "fr"}
    assert lists[None]["cases"] == lists["fr"]["cases"] == kim.told("command-cases")
    assert "menu" in lists["ko"]
    assert "grant" not in lists["ko"]
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    await both.passes(minutes=1)
    assert "cases" not in commands_of(both, kim)["ko"]


async def test_the_list_follows_the_language_and_admins_of_the_settings_have_one(town):
    mayor = town.newcomer("시장")
    town.app.storage.admins = frozenset({mayor.id})
    await mayor.joins()
    await town.passes(minutes=1)
    assert commands_of(town, mayor)[None]["grant"] == mayor.told("command-grant")
    await mayor.says("/language")
    await mayor.presses("English")
    mayor.reads = "en"
    await town.passes(minutes=1)
    assert commands_of(town, mayor)[None]["grant"] == mayor.told("command-grant")


async def test_a_list_of_commands_that_did_not_arrive_is_sent_again(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    town.wire.fail = [Unreachable("setMyCommands", 0, "nobody answers")]
    await town.passes(minutes=1)
    assert not commands_of(town, kim)
    await town.passes(minutes=1)
    assert "cases" in commands_of(town, kim)["ko"]


def commands_of(town, person):
    """The newest list in each language that the messenger was told for this person's chat."""
    told = [params for method, params in town.wire.calls if method == "setMyCommands"]
    return {
        params.get("language_code"): {each["command"]: each["description"] for each in params["commands"]}
        for params in told
        if params.get("scope", {}).get("chat_id") == person.id
    }
