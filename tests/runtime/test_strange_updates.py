"""Updates nobody would send, and people nobody should answer: the next one is served all the same."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.runtime.throttle import Throttle
from storage.turns import conversations, quarantine
from tests.trouble import about_to_post, another, posted, texts

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
    assert "찾지 못했습니다" in owner.sees
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
