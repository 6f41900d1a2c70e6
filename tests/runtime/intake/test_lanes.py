"""One person's updates in order, different people's side by side, floods kept out."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.runtime.intake import Lanes, TryLater
from bot.runtime.intake.reading import lane_of, person_of
from bot.runtime.wire import Unreachable
from tests.runtime.intake.door import ANNA, BORIS, message, press, until


async def test_one_persons_updates_are_dealt_with_in_order_and_peoples_side_by_side(room):
    room.slow[1] = asyncio.Event()
    updates = [message(1), press(2), message(3), message(4, BORIS), press(5, BORIS)]
    confirmed = [room.lanes.put(update) for update in updates]
    await until(lambda: room.done == [4, 5])
    room.slow[1].set()
    assert await asyncio.gather(*confirmed) == [True] * 5
    assert room.done == [4, 5, 1, 2, 3]


async def test_only_so_many_are_dealt_with_at_once(room):
    room.lanes = Lanes(room.desk(), concurrency=2)
    room.slow = {number: asyncio.Event() for number in range(1, 6)}
    for number in range(1, 6):
        room.lanes.put(message(number, person=number))
    await asyncio.sleep(0.02)
    assert room.begun == [1, 2]
    for gate in room.slow.values():
        gate.set()
    await until(lambda: len(room.done) == 5)


async def test_the_diary_knows_whose_update_it_is(room):
    await room.lanes.put(message(7, BORIS))
    await room.lanes.put(message(8, ANNA))
    assert room.contexts == [(7, BORIS), (8, ANNA)]


@pytest.mark.parametrize(
    ("part", "person", "lane"),
    [
        ({"message": {"from": {"id": 5}, "chat": {"id": -9}}}, 5, 5),
        ({"message": {"from": {"id": 1087968824, "is_bot": True}, "chat": {"id": -9}}}, None, -9),
        ({"channel_post": {"chat": {"id": -8}}}, None, -8),
        ({"my_chat_member": {"from": {"id": 5}, "chat": {"id": 5}}}, 5, 5),
        ({"poll_answer": {"user": {"id": 6}}}, 6, 6),
        ({"poll": {"id": "1"}}, None, ("update", 7)),
        ({"message": {"from": "nobody", "chat": None}}, None, ("update", 7)),
        ({"message": "text"}, None, ("update", 7)),
    ],
)
def test_an_update_waits_for_those_of_the_same_person_else_of_the_same_chat(part, person, lane):
    update = {"update_id": 7} | part
    assert (person_of(update), lane_of(update)) == (person, lane)


async def test_who_floods_is_warned_once_and_every_press_is_still_answered(room, messenger):
    for number in range(40):
        assert await room.lanes.put(press(number) if number == 39 else message(number))
    assert await room.lanes.put({"update_id": 40, "my_chat_member": {"from": {"id": ANNA}}})
    assert await room.lanes.put(message(41, BORIS))
    assert room.done == [*range(30), 40, 41]
    assert room.warned == [30]
    assert messenger.calls == [("answerCallbackQuery", {"callback_query_id": "q39"})]


async def test_a_dropped_press_that_cannot_be_answered_is_confirmed_all_the_same(room, messenger):
    for number in range(31):
        room.lanes.put(message(number))
    messenger.refuses = [Unreachable("answerCallbackQuery", 0, "away")]
    assert await room.lanes.put(press(31))


async def test_a_hundred_people_at_once_all_get_their_turn_in_order(room):
    updates = [message(person * 10 + turn, person) for turn in range(5) for person in range(1, 101)]
    assert all(await asyncio.gather(*(room.lanes.put(json.loads(json.dumps(each))) for each in updates)))
    for person in range(1, 101):
        assert [each for each in room.done if each // 10 == person] == [
            person * 10 + turn for turn in range(5)
        ]
    assert not room.lanes._lanes
    assert not room.lanes._jobs


async def test_who_has_to_wait_is_told_so_once_in_an_outage_and_not_for_a_moments_sake(room, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr(room.lanes._outage, "_now", lambda: clock[0])

    async def tries(number, person=ANNA, *, away=True):
        room.fails[number] = [TryLater()] if away else []
        return await room.lanes.put(message(number, person))

    assert not await tries(1)
    clock[0] = 2.9
    assert not await tries(1)
    assert room.excused == []
    clock[0] = 3.1
    assert not await tries(1)
    assert not await tries(1)
    assert not await tries(2, BORIS)
    assert room.excused == [1], "Boris has just begun to wait"
    clock[0] = 7
    assert not await tries(2, BORIS)
    assert room.excused == [1, 2]
    assert await tries(1, away=False)
    clock[0] = 100
    assert not await tries(3)
    clock[0] = 104
    assert not await tries(3)
    assert room.excused == [1, 2, 3], "another outage"
