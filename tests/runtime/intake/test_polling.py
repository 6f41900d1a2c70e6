"""The front door when we fetch updates: confirmed once committed, nothing lost, nobody kept waiting."""

from __future__ import annotations

import asyncio

import pytest

from bot.runtime.intake import KINDS, Lanes, Polling, TryLater, Unreadable
from bot.runtime.wire import Conflict, Unauthorised, Unreachable
from tests.runtime.intake.door import BORIS, Room, message, polled, press, until


async def test_what_is_committed_is_confirmed_and_nothing_else_is_lost(room, messenger):
    messenger.send(message(7), message(8, BORIS), press(9))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert sorted(room.done) == [7, 8, 9]
    assert messenger.calls[0] == ("deleteWebhook", {"drop_pending_updates": False})
    first, second = messenger.asked("getUpdates")[:2]
    assert (first["timeout"], first["limit"], first["allowed_updates"]) == (30, 100, KINDS)
    assert "offset" not in first
    assert second["offset"] == 10


async def test_a_slow_update_keeps_nobody_else_waiting(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7), message(8, BORIS))
    async with polled(room):
        await until(lambda: room.done == [8])
        messenger.send(message(9, BORIS))
        await until(lambda: room.done == [8, 9])
        assert messenger.numbers() == [7, 8, 9]
        room.slow[7].set()
        await until(lambda: messenger.queue == [])
    assert room.begun == [7, 8, 9]


async def test_while_somebody_is_slow_the_messenger_is_not_asked_without_a_pause(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with polled(room, pause=0.1):
        await asyncio.sleep(0.35)
        assert 2 <= len(messenger.asked("getUpdates")) <= 5
        room.slow[7].set()


async def test_a_hundred_waiting_behind_a_slow_one_are_not_fetched_again_and_again(room, messenger):
    room.slow[1] = asyncio.Event()
    messenger.send(*(message(number, person=number) for number in range(1, 131)))
    async with polled(room, pause=0.01):
        await until(lambda: len(room.done) == 99)
        await asyncio.sleep(0.1)
        assert len(messenger.asked("getUpdates")) == 1
        room.slow[1].set()
        await until(lambda: len(room.done) == 130)


async def test_an_update_that_was_not_committed_comes_again_after_a_kill(room, messenger):
    room.slow[8] = asyncio.Event()
    messenger.send(message(7), message(8), message(9, BORIS))
    killed = asyncio.ensure_future(Polling(messenger, room.lanes, pause=0.01).run())
    await until(lambda: room.done == [7, 9] and messenger.asked("getUpdates")[-1].get("offset") == 8)
    killed.cancel()
    with pytest.raises(asyncio.CancelledError):
        await killed
    await room.lanes.close(0)
    restarted = Room(messenger)
    async with polled(restarted):
        await until(lambda: messenger.queue == [])
    assert sorted(restarted.done) == [8, 9]


async def test_ids_may_start_anew_below_those_before(room, messenger):
    messenger.send(message(900))
    async with polled(room):
        await until(lambda: room.done == [900])
        await until(lambda: messenger.asked("getUpdates")[-1].get("offset") == 901)
        messenger.updates = _ignoring_the_offset(messenger, [message(5), message(6)])
        messenger.came.set()
        await until(lambda: messenger.asked("getUpdates")[-1].get("offset") == 7)
    assert room.done == [900, 5, 6]


def _ignoring_the_offset(messenger, queue):
    """Ids that are far below an offset are shown as though there were none."""
    usual = messenger.updates

    async def updates(asked):
        while queue:
            messenger.send(queue.pop(0))
        ignored = {"offset": 0} if asked.get("offset") == 901 else {}
        return await usual(asked | ignored)

    return updates


async def test_a_malformed_update_between_two_good_ones_is_set_aside(room, messenger):
    room.fails[8] = [Unreadable("a message from nowhere")]
    room.fails[9] = [ZeroDivisionError("a defect")]
    messenger.send(message(7), message(8, BORIS), message(9), message(10))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [7, 10]
    problems = {raw["update_id"]: problem for raw, problem in room.aside}
    assert problems == {8: "a message from nowhere", 9: "ZeroDivisionError('a defect')"}


@pytest.mark.parametrize("garbage", ["text", None, [1], {}, {"update_id": "7"}, {"update_id": True}])
async def test_what_is_no_update_at_all_is_set_aside_once(room, messenger, garbage):
    messenger.send(message(7), garbage)
    async with polled(room):
        await until(lambda: len(messenger.asked("getUpdates")) > 3)
        messenger.send(message(9))
        await until(lambda: messenger.queue == [])
    assert room.done == [7, 9]
    assert [raw for raw, _ in room.aside] == [garbage]


async def test_when_the_quarantine_is_broken_too_the_next_is_still_answered(room, messenger):
    async def broken(_, __):
        raise OSError("disk full")

    room.quarantine = broken
    room.lanes = Lanes(room.desk())
    room.fails[7] = [Unreadable("odd")]
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [8]


async def test_an_update_that_hangs_is_set_aside_in_the_end(room, messenger):
    room.lanes = Lanes(room.desk(), longest=0.05)
    room.slow[7] = asyncio.Event()
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [8]
    assert room.aside == [(message(7), "TimeoutError()")]


async def test_while_the_database_is_away_updates_wait_in_their_order(room, messenger):
    room.fails[7] = [TryLater("no database"), TryLater("no database")]
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: len(messenger.asked("getUpdates")) > 3)
        assert all("offset" not in asked for asked in messenger.asked("getUpdates")[:3])
        await until(lambda: messenger.queue == [])
    assert room.begun == [7, 7, 7, 8]
    assert room.aside == []


async def test_polling_outlives_a_messenger_that_is_away_or_reads_with_somebody_else(room, messenger):
    messenger.refuses = [
        Unreachable("deleteWebhook", 502, "HTML"),
        Conflict("deleteWebhook", 409, "terminated"),
    ]
    messenger.send(message(7))
    async with polled(room):
        await until(lambda: room.done == [7])
    assert len(messenger.asked("deleteWebhook")) == 3


async def test_a_foreign_token_ends_it_with_a_clear_error(room, messenger):
    messenger.refuses = [Unauthorised("deleteWebhook", 401, "Unauthorized")]
    with pytest.raises(Unauthorised):
        await Polling(messenger, room.lanes).run()


async def test_at_the_end_what_was_begun_is_finished_and_confirmed(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with polled(room) as reader:
        await until(lambda: room.begun == [7])
        reader.stop()
        reader.stop()
        await asyncio.sleep(0.02)
        room.slow[7].set()
    assert room.done == [7]
    assert messenger.calls[-1] == ("getUpdates", {"timeout": 0, "limit": 1, "offset": 8})
    assert messenger.queue == []
    assert not await room.lanes.put(message(8))


async def test_at_the_end_what_takes_too_long_is_left_for_the_next_start(room, messenger):
    room.slow[8] = asyncio.Event()
    messenger.send(message(7), message(8), message(9))
    async with polled(room, grace=0.05):
        await until(lambda: room.begun == [7, 8])
    assert messenger.numbers() == [8, 9]
