"""Live cards: whatever happens, a person has one card about a thing, and it shows how things stand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from aiogram import F, Router
from fluent.runtime import FluentResource
from sqlalchemy import select

import handlers
from bot.runtime.speech import Button, Say
from bot.runtime.wire import Unreachable
from bot.runtime.wire.errors import refusal
from storage.answers import Answers
from storage.cards import cards
from storage.city import LEASE
from tests.runtime.test_statements import BUDGET, cost
from tests.town import WORDS, founded
from tests.trouble import AWAY, Struck, dies_before_speaking, restarted, texts

for bundle in WORDS._bundles.values():
    bundle.add_resource(
        FluentResource("counter-card = { $n }번 손님\n    .next = 다음\ncounter-ping = 딩동\n")
    )


def shows(n, *, lead=()):
    rows = [[Button(f"counter:{n + 1}", "next")]]
    return Say("counter-card", {"n": n}, buttons=rows, lead=lead, card="counter:1")


def routes(asked, real=handlers.routes):
    """A counter that says whose turn it is; beside it, everything else."""
    counter = Router(name="counter")

    @counter.message(F.text.startswith("/counter"))
    async def stands(message):
        return shows(int(message.text.split()[1]))

    @counter.callback_query(F.data.startswith("counter:"))
    async def turns(query):
        return shows(int(query.data.split(":")[1]))

    @counter.message(F.text.startswith("/calls"))
    async def calls(message, city):
        _, person, n = message.text.split()
        await city.tell(int(person), "counter-card", {"n": int(n)}, about="counter:1")
        await city.tell(int(person), "counter-ping", {}, about=f"counter:{n}")
        return Say("menu-help")

    return (counter, *real(asked))


def rows(key, about, facts, real=handlers.rows):
    if key == "counter-card":
        return [[Button(f"counter:{facts['n'] + 1}", "next")]]
    return [[Button("counter:7", "menu-door")]] if key == "counter-ping" else real(key, about, facts)


@pytest.fixture
async def counter(both_url, monkeypatch):
    monkeypatch.setattr(handlers, "routes", routes)
    monkeypatch.setattr(handlers, "rows", rows)
    town, app = await founded(both_url)
    yield town
    await town.is_well()
    await app.close()


@pytest.fixture
async def guest(counter):
    return await counter.resident("하늘")


def seen(person):
    return [text for text in texts(person) if "번 손님" in text]


async def remembered(town):
    return [tuple(row) for row in await town.rows(select(cards.c.name, cards.c.message))]


async def test_a_card_is_edited_where_it_is_pressed(counter, guest):
    await guest.says("/counter 1")
    shown = guest.screen.id
    await guest.presses("다음")
    await guest.presses("다음")
    assert (guest.screen.id, seen(guest)) == (shown, ["3번 손님"])
    assert await remembered(counter) == [("counter:1", shown)]


async def test_a_card_asked_for_again_comes_below_and_the_older_one_goes_away(counter, guest):
    await guest.says("/counter 1")
    await guest.says("/help")
    await guest.says("/counter 2")
    assert seen(guest) == ["2번 손님"]
    assert guest.sees == "2번 손님"
    assert await remembered(counter) == [("counter:1", guest.screen.id)]


async def test_where_an_old_card_cannot_be_deleted_it_says_that_it_has_moved(counter, guest, monkeypatch):
    def refuses(*_):
        description = "Bad Request: message can't be deleted for everyone"
        raise refusal("deleteMessage", 400, {"ok": False, "error_code": 400, "description": description})

    await guest.says("/counter 1")
    old = guest.screen.id
    monkeypatch.setattr(counter.wire, "_deleteMessage", refuses)
    await guest.says("/counter 2")
    moved = counter.wire.chats[guest.id][old]
    assert moved.text == guest.told("runtime-card-moved")
    assert moved.keys == []
    assert seen(guest) == ["2번 손님"]


async def test_an_old_card_that_cannot_be_reached_keeps_nobody_from_the_new_one(counter, guest, monkeypatch):
    def cut(*_):
        raise Unreachable("deleteMessage", 0, "the line is cut")

    await guest.says("/counter 1")
    monkeypatch.setattr(counter.wire, "_deleteMessage", cut)
    await guest.says("/counter 2")
    await counter.passes(minutes=1)
    assert seen(guest) == ["1번 손님", "2번 손님"]


async def test_a_notice_refreshes_the_card_in_place_and_its_presses_with_it(counter, guest):
    clerk = await counter.resident("점원")
    await guest.says("/counter 1")
    shown = guest.screen.id
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == ["4번 손님"]
    assert "딩동" in guest.sees
    screen, key = guest.key("다음")
    assert (screen.id, key["callback_data"]) == (shown, "counter:5")
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == ["4번 손님"]


async def test_a_press_below_the_ping_makes_that_message_the_card(counter, guest):
    clerk = await counter.resident("점원")
    await guest.says("/counter 1")
    await clerk.says(f"/calls {guest.id} 4")
    ping = guest.screen.id
    await guest.presses_on("menu-door")
    assert seen(guest) == ["7번 손님"]
    assert await remembered(counter) == [("counter:1", ping)]


async def test_who_has_no_card_is_only_told(counter, guest):
    clerk = await counter.resident("점원")
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == []
    assert guest.sees == "딩동"


async def test_a_card_its_owner_has_deleted_does_not_come_back(counter, guest):
    clerk = await counter.resident("점원")
    await guest.says("/counter 1")
    del counter.wire.chats[guest.id][guest.screen.id]
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == []
    assert await remembered(counter) == []


async def test_a_card_that_cannot_be_edited_any_more_is_sent_below_and_remembered_there(counter, guest):
    await guest.says("/counter 1")
    screen, key = guest.key("다음")
    del counter.wire.chats[guest.id][screen.id]
    await counter.give(guest.press(key["callback_data"], screen))
    assert seen(guest) == ["2번 손님"]
    assert await remembered(counter) == [("counter:1", guest.screen.id)]


async def test_what_was_decided_before_the_card_was_shown_does_not_turn_it_back(counter, guest):
    clerk = await counter.resident("점원")
    await guest.says("/counter 1")
    now = counter.calendar.now()
    async with counter.app.storage.transaction(now) as city:
        await city.tell(guest.id, "counter-card", {"n": 2}, about="counter:1", due=now - timedelta(seconds=1))
    await counter.settle()
    assert seen(guest) == ["1번 손님"]
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == ["4번 손님"]


async def test_a_refresh_the_messenger_did_not_take_comes_again(counter, guest):
    clerk = await counter.resident("점원")
    await guest.says("/counter 1")
    call, trouble = counter.wire._editMessageText, [Unreachable("editMessageText", 0, "the line is cut")]

    def once(chat, params):
        if trouble:
            raise trouble.pop()
        return call(chat, params)

    counter.wire._editMessageText = once
    await clerk.says(f"/calls {guest.id} 4")
    assert seen(guest) == ["1번 손님"]
    await counter.passes(minutes=1)
    assert seen(guest) == ["4번 손님"]


async def test_a_card_that_died_with_its_process_is_said_once_and_takes_the_older_one_away(
    counter, guest, monkeypatch
):
    await guest.says("/counter 1")
    old = guest.screen.id
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, counter.app)
        await guest.says("/counter 2")
    counter.calendar.advance(LEASE)
    async with restarted(counter):
        await counter.settle()
        assert seen(guest) == ["2번 손님"]
        assert await remembered(counter) == [("counter:1", guest.screen.id)]
        await counter.passes(minutes=5)
        assert seen(guest) == ["2번 손님"]
        await guest.presses("다음")
    assert seen(guest) == ["3번 손님"]
    assert old not in counter.wire.chats[guest.id]


async def test_a_card_said_and_not_stamped_is_the_same_card_when_it_is_said_again(
    counter, guest, monkeypatch
):
    with monkeypatch.context() as away:
        Struck(away, Answers, "stamp", AWAY)
        await guest.says("/counter 1")
    counter.calendar.advance(LEASE * 2)
    async with restarted(counter):
        await counter.settle()
        assert seen(guest) == ["1번 손님"]


async def test_cards_long_left_alone_are_forgotten(counter, guest):
    await guest.says("/counter 1")
    await counter.sleeps(days=91)
    assert await remembered(counter) == []


async def test_a_turn_that_shows_a_card_costs_no_more_than_another(counter, guest):
    await guest.says("/counter 1")
    statements = await cost(counter, guest.press("counter:2"))
    assert len(statements) <= BUDGET[counter.app.storage.engine.dialect.name], statements
