"""One update is one turn: nothing happens twice, nothing half, and no answer is lost."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.actions import barter
from bot.domain.barter import Forbidden, ForbiddenThing
from bot.runtime.throttle import Throttle
from bot.runtime.wire import TooMany, Unreachable
from storage.barter import listings
from storage.city import LEASE, Away
from storage.shelf import Stale
from storage.turns import Turns, conversations, quarantine, turns
from tests.processes import another, restarted

AWAY = OperationalError("SELECT", {}, Exception("the database is away"))


class Struck:
    """In place of an action or a question: does it, and then strikes, as often as there are blows."""

    def __init__(self, monkeypatch, where, name, *blows):
        self.does, self.blows = getattr(where, name), list(blows)
        monkeypatch.setattr(where, name, self.strike())

    def strike(self):
        async def done_and_struck(*args, **kwargs):
            result = await self.does(*args, **kwargs)
            if self.blows:
                raise self.blows.pop(0)
            return result

        return done_and_struck


def dies_before_speaking(monkeypatch, app):
    """The process commits, and is gone before a word is said."""
    monkeypatch.setattr(app.speaker, "say", lambda *_: None)


async def about_to_post(town, title="의자"):
    """Somebody with all questions answered and one press to go: that press."""
    owner = await town.resident("주인")
    await owner.says("/offer")
    await owner.presses_on("kind-thing")
    await owner.presses_on("category-household")
    await owner.says(title)
    await owner.presses_on("form-skip")
    await owner.presses_on("form-skip")
    await owner.says("1000")
    await owner.answers("gu")
    await owner.answers("30")
    caption = town.app.screens.catalogue.caption("barter-summary", "send", {}, owner.reader)
    screen, key = owner.key(caption)
    return owner, owner.press(key["callback_data"], screen)


async def posted(town):
    return (await town.rows(select(func.count()).select_from(listings)))[0][0]


def texts(person):
    return [screen.text for screen in person.screens]


def without_links(seen):
    return re.sub(r"start=\S+", "", seen)


# -- once --------------------------------------------------------------------------------------


async def test_the_same_update_twice_has_one_effect_and_is_answered_once(both):
    owner, send = await about_to_post(both)
    await both.give(send)
    said = len(both.wire.calls)
    await both.give(send)
    assert await posted(both) == 1
    assert len(both.wire.calls) == said
    assert "올렸습니다" in owner.sees


async def test_the_same_text_twice_answers_one_question_only(both):
    owner = both.newcomer("하늘")
    await owner.says("/start")
    again = owner.message(text="/help")
    await both.give(again)
    seen = texts(owner)
    for _ in range(3):
        await both.give(again)
    assert texts(owner) == seen


async def test_an_answer_that_died_with_its_process_is_said_once_by_the_next(both, monkeypatch):
    owner, send = await about_to_post(both)
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, both.app)
        await both.give(send)
    assert await posted(both) == 1
    assert "올렸습니다" not in owner.sees
    both.calendar.advance(LEASE)  # on PostgreSQL the dead might be another process that only thinks
    async with restarted(both):
        await both.settle()
        assert sum("올렸습니다" in seen for seen in texts(owner)) == 1
        said = len(both.wire.calls)
        await both.give(send)
        await both.passes(minutes=5)
        assert len(both.wire.calls) == said
    assert await posted(both) == 1


async def test_alone_with_its_database_a_new_process_says_at_once_what_the_last_one_could_not(
    town, monkeypatch
):
    owner = await town.resident("주인")
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, town.app)
        await owner.says("/help")
        await owner.says("/menu")
    before = len(owner.screens)
    async with restarted(town):
        await town.settle()
        assert len(owner.screens) == before + 2
        assert "하늘" in owner.sees or "주인" in owner.sees


async def test_an_answer_the_messenger_did_not_take_is_said_once_when_it_is_there_again(both):
    owner = await both.resident("주인")
    before = len(owner.screens)
    both.wire.fail = [Unreachable("sendMessage", 0, "the line is cut")]
    help_ = owner.message(text="/help")
    await both.give(help_)
    assert len(owner.screens) == before
    await both.passes(seconds=25)
    await both.give(help_)
    await both.passes(seconds=25)
    assert len(owner.screens) == before + 1


async def test_an_answer_to_a_chat_that_is_too_busy_is_said_later(town):
    owner = await town.resident("주인")
    before = len(owner.screens)
    town.wire.fail = [TooMany("sendMessage", 429, "Too Many Requests: retry after 300", retry_after=300)]
    await owner.says("/help")
    await town.passes(seconds=25)
    assert len(owner.screens) == before + 1


async def test_an_update_sent_again_is_answered_when_its_answer_is_still_owed(both, monkeypatch):
    owner = await both.resident("주인")
    help_, before = owner.message(text="/help"), len(owner.screens)
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, both.app)
        await both.give(help_)
    await both.give(help_)
    assert len(owner.screens) == before, "whoever decided it may still be about to say it"
    both.calendar.advance(LEASE)
    await both.give(help_)
    await both.give(help_)
    assert len(owner.screens) == before + 1


async def test_an_answer_that_takes_long_to_say_is_not_said_by_the_sweep_as_well(town, monkeypatch):
    owner = await town.resident("주인")
    before = len(owner.screens)
    help_ = owner.message(text="/help")
    waiting = town.app.lanes.put(help_)
    while not town.app.speaker._busy:
        await town.app.storage.open(town.calendar.now())
        if waiting.done():
            break
    town.calendar.advance(LEASE * 2)
    await town.app.sweeps.unsaid()
    await waiting
    await town.settle()
    assert len(owner.screens) == before + 1


async def test_stamps_the_database_did_not_take_do_not_make_answers_come_again(town, monkeypatch):
    owner = await town.resident("주인")
    before = len(owner.screens)
    with monkeypatch.context() as away:
        Struck(away, Turns, "stamp", AWAY)
        await owner.says("/help")
    await town.passes(seconds=25)
    await town.passes(seconds=25)
    assert len(owner.screens) == before + 1
    assert not await town.rows(select(turns).where(turns.c.said.is_(None)))


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
        Struck(broken, Turns, "start", RuntimeError("before anything was known"))
        await owner.says("안녕하세요")
    assert "문의 번호" in owner.sees
    both.wire.calls.clear()  # the apology was meant
    await both.give(send)
    assert await posted(both) == 1


async def test_an_apology_speaks_the_language_of_the_conversation(town, monkeypatch):
    marie = await town.resident("Marie", locale="fr")
    marie.locale = "en"  # what her telephone says; the bot was told French
    with monkeypatch.context() as broken:
        Struck(broken, Turns, "start", RuntimeError("before anything was known"))
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


@pytest.mark.parametrize("question", ["lock", "start", "end"])
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


async def test_a_real_postgres_goes_away_and_comes_back(postgres, postgres_town_url, monkeypatch):
    from tests.town import founded

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


# -- what cannot be read ------------------------------------------------------------------------


def without_chat(person):
    update = person.message(text="안녕하세요")
    del update["message"]["chat"]
    return update


def with_half_a_letter(person):
    update = without_chat(person)
    update["message"]["text"] = "\ud83d and \x00"
    return update


@pytest.mark.parametrize("malformed", [without_chat, with_half_a_letter])
async def test_a_malformed_update_is_set_aside_and_the_next_one_answered(both, malformed):
    owner = await both.resident("주인")
    raw = malformed(owner)
    both.app.lanes.put(raw)
    await owner.says("/help")
    (kept,) = await both.rows(select(quarantine))
    assert "chat" in kept.problem
    assert str(raw["update_id"]) in kept.raw
    assert "품앗이 사용법" in owner.sees


async def test_an_update_of_a_kind_nobody_asked_for_is_passed_over(both):
    raw = {"update_id": both.number(), "poll": {"id": "1", "question": "?", "options": []}}
    assert await both.app.lanes.put(raw) is True
    assert not await both.rows(select(quarantine))
    assert not both.wire.calls


async def test_half_a_letter_from_somewhere_does_no_harm(both):
    owner = await both.resident("주인")
    update = owner.message(text="반쪽 \ud83d 글자")
    assert await both.app.lanes.put(update) is True
    await both.settle()
    print(texts(owner))
    await owner.says("/help")
    assert "품앗이 사용법" in owner.sees


# -- presses ------------------------------------------------------------------------------------


async def test_a_press_on_a_screen_too_old_to_be_edited_is_answered_below(both):
    owner = await both.resident("주인")
    press = owner.press("go:menu")
    press["callback_query"]["message"] = {
        "chat": {"id": owner.id, "type": "private"},
        "message_id": 7,
        "date": 0,
    }
    before = len(owner.screens)
    await both.give(press)
    assert len(owner.screens) == before + 1


async def test_a_press_without_its_screen_is_answered_below(both):
    owner = await both.resident("주인")
    press = owner.press("go:menu")
    del press["callback_query"]["message"]
    press["callback_query"]["inline_message_id"] = "x"
    before = len(owner.screens)
    await both.give(press)
    assert len(owner.screens) == before + 1


async def test_presses_of_another_time_run_or_person_change_nothing(both):
    owner, send = await about_to_post(both)
    other = await both.resident("남")
    frame = select(conversations.c.frame).where(conversations.c.person == owner.id)
    before = await both.rows(frame)
    final = send["callback_query"]["data"]
    _, token, at, _ = final.split("|")
    for data in (
        f"f|{token}|0|=service",  # a question answered long ago
        f"f|{token}|99|!",
        f"f|{token}|{at}|c99",
        f"f|{token}|{at}|nonsense",
        f"f|AAAAAA|{at}|!",  # another run
        "f|||",
        "f|x",
        "",
        "\x00",
    ):
        await owner.forges(data or " ")
        assert owner.alert, data
    await other.forges(final)
    assert "지나간 질문" in other.alert
    assert await both.rows(frame) == before
    assert await posted(both) == 0
    await both.give(send)
    assert await posted(both) == 1


# -- who is not spoken to -------------------------------------------------------------------------


async def test_what_is_said_in_a_group_is_not_for_us(both):
    owner = await both.resident("주인")
    said = len(both.wire.calls)
    update = owner.message(text="/menu")
    update["message"]["chat"] = {"id": -100123, "type": "supergroup", "title": "우리 동네"}
    await both.give(update)
    assert len(both.wire.calls) == said


async def test_words_changed_afterwards_change_nothing(both):
    owner, send = await about_to_post(both)
    frame = select(conversations.c.frame).where(conversations.c.person == owner.id)
    before, said = await both.rows(frame), len(both.wire.calls)
    update = owner.message(text="다른 말", edit_date=int(both.calendar.now().timestamp()))
    update["edited_message"] = update.pop("message")
    await both.give(update)
    assert await both.rows(frame) == before
    assert len(both.wire.calls) == said
    await both.give(send)
    assert await posted(both) == 1


async def test_who_blocks_the_bot_is_left_alone_until_coming_back(both):
    owner = await both.resident("주인")
    await owner.posts("의자")
    reachable = select(conversations.c.reachable).where(conversations.c.person == owner.id)
    await owner.blocks()
    assert (await both.rows(reachable))[0][0] is False
    said = len(both.wire.calls)
    await both.passes(days=27, hours=1)
    assert len(both.wire.calls) == said
    await owner.blocks(blocked=False)
    assert (await both.rows(reachable))[0][0] is True
    await both.passes(days=4)
    assert "기한이 지나 내려갔습니다" in owner.sees


async def test_a_block_nobody_told_us_of_is_noticed_when_speaking(both):
    owner = await both.resident("주인")
    both.wire.shut.add(owner.id)
    await owner.says("/help")
    reachable = select(conversations.c.reachable).where(conversations.c.person == owner.id)
    assert (await both.rows(reachable))[0][0] is False
    both.wire.shut.discard(owner.id)
    await owner.says("/menu")
    assert (await both.rows(reachable))[0][0] is True
    assert "주인" in owner.sees


async def test_a_block_while_the_database_is_away_keeps_later_answers(town, monkeypatch):
    owner = await town.resident("주인")
    before = len(owner.screens)
    town.wire.shut.add(owner.id)
    with monkeypatch.context() as away:
        Struck(away, Turns, "reach", AWAY)
        town.app.lanes.put(owner.message(text="/help"))
        await town.app.lanes.put(owner.message(text="/menu"))
        await town.app.speaker.silence()
    town.wire.shut.discard(owner.id)
    await owner.says("/help")
    assert len(owner.screens) > before


# -- floods and restarts --------------------------------------------------------------------------


async def test_a_flood_is_answered_by_one_kind_sentence_then_silence_then_service(town):
    owner, seconds = await town.resident("주인"), [0.0]
    throttle = Throttle(burst=30, per_second=2.0, now=lambda: seconds[0])
    before = len(owner.screens)
    async with another(town, throttle) as app:
        for _ in range(40):
            app.lanes.put(owner.message(text="/help"))
        await app.lanes.put(owner.message(text="/help"))
        await app.speaker.silence()
        assert len(owner.screens) == before + 31
        assert sum("잠시 쉬었다가" in seen for seen in texts(owner)) == 1
        seconds[0] += 30
        await app.lanes.put(owner.message(text="/menu"))
        await app.speaker.silence()
        assert "주인" in owner.sees


async def test_a_form_survives_a_new_process_for_every_single_answer(both, monkeypatch):
    calm, shaken = await both.resident("하늘"), await both.resident("하늘")
    await calm.posts("의자", text="튼튼합니다", photos=2, price="3천")
    give = both.give

    async def by_a_process_of_its_own(raw):
        async with restarted(both):
            await give(raw)

    with monkeypatch.context() as unstable:
        unstable.setattr(both, "give", by_a_process_of_its_own)
        await shaken.posts("의자", text="튼튼합니다", photos=2, price="3천")
    kept = [listings.c[name] for name in listings.c.keys() if name not in ("id", "key", "owner")]
    one, two = await both.rows(select(*kept).order_by(listings.c.id))
    assert one == two
    assert without_links(shaken.sees) == without_links(calm.sees)
    assert len(shaken.screens) == len(calm.screens) + 1, "each process confirms its half of the album"
