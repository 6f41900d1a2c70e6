"""One update is one turn: nothing happens twice, and nothing by halves."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from bot.actions import barter
from bot.domain.barter import Forbidden, ForbiddenThing
from storage.shelf import Stale
from storage.turns import Turns, quarantine
from tests.ruling import admin_of
from tests.town import founded
from tests.trouble import AWAY, Struck, about_to_post, posted, texts

# -- once --------------------------------------------------------------------------------------


async def test_the_same_update_twice_has_one_effect_and_is_answered_once(both):
    owner, send = await about_to_post(both)
    await both.give(send)
    said = len(both.wire.calls)
    await both.give(send)
    assert await posted(both) == 1
    assert len(both.wire.calls) == said
    assert "올렸습니다" in owner.sees
    assert not await both.rows(select(quarantine))


async def test_the_same_text_twice_answers_one_question_only(both):
    owner = both.newcomer("하늘")
    await owner.says("/start")
    again = owner.message(text="/help")
    await both.give(again)
    seen = texts(owner)
    for _ in range(3):
        await both.give(again)
    assert texts(owner) == seen


# -- whole or not at all ------------------------------------------------------------------------


async def test_something_breaks_and_nothing_is_half_done(both, monkeypatch, caplog):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as broken:
        Struck(broken, barter, "post", RuntimeError("nobody thought of this"))
        await both.give(send)
    assert await posted(both) == 0
    incident = owner.sees.split("문의 번호: ")[1].split()[0]
    assert f"incident {incident}" in caplog.text
    assert "nobody thought of this" in caplog.text
    both.wire.calls.clear()  # the apology was meant
    await owner.presses_on("barter-summary", "send")
    assert any("올렸습니다" in seen for seen in texts(owner))
    assert await posted(both) == 1


async def test_when_even_the_beginning_of_a_turn_breaks_the_conversation_is_kept(both, monkeypatch):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as broken:
        Struck(broken, Turns, "starts", RuntimeError("before anything was known"))
        await owner.says("안녕하세요")
    assert "문의 번호" in owner.sees
    both.wire.calls.clear()  # the apology was meant
    await both.give(send)
    assert await posted(both) == 1


async def test_the_admins_of_the_settings_learn_the_number_of_what_broke(town, monkeypatch):
    mayor, owner = await admin_of(town), await town.resident("하늘")
    with monkeypatch.context() as broken:
        Struck(broken, Turns, "starts", RuntimeError("before anything was known"))
        await owner.says("/menu")
    incident = owner.sees.split("문의 번호: ")[1].split()[0]
    assert mayor.is_told("runtime-notice-incident", incident=incident)
    town.wire.calls.clear()


async def test_an_apology_speaks_the_language_of_the_conversation(town, monkeypatch):
    marie = await town.resident("Marie", locale="fr")
    marie.locale = "en"  # what her telephone says; the bot was told French
    with monkeypatch.context() as broken:
        Struck(broken, Turns, "starts", RuntimeError("before anything was known"))
        await marie.says("bonjour")
    assert "Nous sommes désolés" in marie.sees
    town.wire.calls.clear()  # the apology was meant


async def test_a_refusal_undoes_what_was_written_before_it(both, monkeypatch):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as strict:
        Struck(strict, barter, "post", ForbiddenThing(rule=Forbidden.ALCOHOL, word="소주"))
        await both.give(send)
    assert "술은 나눌 수 없습니다" in owner.alert
    assert await posted(both) == 0
    await owner.presses_on("barter-summary", "send")
    assert await posted(both) == 1


@pytest.mark.parametrize("race", [Stale("listings"), IntegrityError("INSERT", {}, Exception("unique"))])
async def test_whoever_loses_a_race_plays_once_more_and_notices_nothing(both, monkeypatch, race):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as racing:
        Struck(racing, barter, "post", race)
        await both.give(send)
    assert "올렸습니다" in owner.sees
    assert await posted(both) == 1


# -- the database is away -----------------------------------------------------------------------


@pytest.mark.parametrize("question", ["lock", "starts", "end"])
async def test_while_the_database_is_away_an_update_waits_at_the_messengers(both, monkeypatch, question):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as away:
        Struck(away, Turns, question, AWAY)
        assert await both.app.lanes.put(send) is False
    assert await posted(both) == 0
    assert await both.app.lanes.put(send) is True
    await both.settle()
    assert "올렸습니다" in owner.sees
    assert await posted(both) == 1
    assert not await both.rows(select(quarantine))


async def test_a_refusal_that_cannot_be_kept_waits_too(both, monkeypatch):
    owner, send = await about_to_post(both)
    stale = owner.press("f|nobody|0|x")
    with monkeypatch.context() as away:
        Struck(away, Turns, "end", AWAY)
        assert await both.app.lanes.put(stale) is False
    assert not await both.rows(select(quarantine))
    assert await both.app.lanes.put(stale) is True
    await both.settle()
    assert "지나간 질문" in owner.alert
    await both.give(send)
    assert await posted(both) == 1


async def test_a_question_the_database_cannot_understand_is_our_fault_and_not_waited_for(both, monkeypatch):
    owner, send = await about_to_post(both)

    async def nonsense(city, *_):
        await city.turns._conn.execute(text("SELECT nonsense FROM nowhere"))

    with monkeypatch.context() as broken:
        broken.setattr(barter, "post", nonsense)
        assert await both.app.lanes.put(send) is True
    await both.settle()
    assert "문의 번호" in owner.sees
    both.wire.calls.clear()  # the apology was meant


async def test_a_real_postgres_goes_away_and_comes_back(postgres, postgres_town_url):
    town, app = await founded(postgres_town_url)
    owner = await town.resident("주인")
    name = app.storage.engine.url.database
    await postgres.admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    await postgres.admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name
    )
    help_ = owner.message(text="/help")
    for _ in range(3):  # the first meets a cut connection, the others a closed door
        assert await app.lanes.put(help_) is False
    await postgres.admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    before = len(owner.screens)
    assert await app.lanes.put(help_) is True
    await town.settle()
    assert len(owner.screens) == before + 1
    await town.is_well()
    await app.close()


async def test_who_writes_while_the_database_is_away_is_told_once_and_answered_when_it_is_back(
    both, monkeypatch
):
    owner = await both.resident("주인")
    clock, outage = [0.0], both.app.lanes._outage
    monkeypatch.setattr(outage, "_now", lambda: clock[0])
    help_, press = owner.message(text="/help"), owner.press("go:menu")
    before = len(owner.screens)
    with monkeypatch.context() as away:
        Struck(away, Turns, "starts", *[AWAY] * 9)
        for moment in (0, 4, 8, 12):
            clock[0] = moment
            assert await both.app.lanes.put(help_) is False
            assert await both.app.lanes.put(press) is False
    assert len(owner.screens) == before + 1
    assert owner.is_told("runtime-wait")
    assert await both.app.lanes.put(help_) is True
    assert await both.app.lanes.put(press) is True
    await both.settle()
    for key, facts in (("menu-help", {}), ("menu-main", {"name": "주인"})):
        assert sum(owner.told(key, **facts) in text for text in texts(owner)) == 1
