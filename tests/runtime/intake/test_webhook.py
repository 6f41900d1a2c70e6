"""The front door when the messenger posts updates."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot.runtime.intake import TryLater, webhook_app
from tests.runtime.intake.door import HEADER, SECRET, message, polled, post, until, webhook


async def test_the_messenger_hears_yes_once_the_update_is_committed(room):
    room.slow[7] = asyncio.Event()
    async with webhook(room) as client:
        answer = asyncio.ensure_future(post(client, message(7)))
        await until(lambda: room.begun == [7])
        await asyncio.sleep(0.02)
        assert not answer.done()
        room.slow[7].set()
        assert (await answer).status == 200
    assert room.done == [7]


@pytest.mark.parametrize("secret", ["", "guess", "비밀", "a-long-secret "])
async def test_a_stranger_without_the_secret_is_turned_away(room, secret):
    async with webhook(room) as client:
        headers = {HEADER: secret} if secret else {}
        answer = await client.post("/webhook", json=message(7), headers=headers)
        assert answer.status == (200 if secret.strip() == SECRET else 401)
    assert room.begun == ([7] if secret.strip() == SECRET else [])


def test_a_webhook_without_a_secret_is_not_opened(room):
    with pytest.raises(ValueError, match="secret"):
        webhook_app(room.lanes, "")


async def test_while_the_database_is_away_the_messenger_is_asked_to_come_again(room):
    room.fails[7] = [TryLater("no database")]
    async with webhook(room) as client:
        first = await post(client, message(7))
        assert (first.status, first.headers["Retry-After"]) == (503, "5")
        assert (await post(client, message(7))).status == 200
    assert room.done == [7]


@pytest.mark.parametrize("body", [b"{", b"", b"\xff\xfe", b"[" * 100_000, b'"text"'])
async def test_what_is_no_json_is_set_aside_and_never_comes_again(room, body):
    async with webhook(room) as client:
        answer = await client.post("/webhook", data=body, headers={HEADER: SECRET})
        assert answer.status == 200
        assert (await post(client, message(8))).status == 200
    assert len(room.aside) == 1
    assert room.done == [8]


async def test_a_heap_of_data_is_not_read(room):
    async with webhook(room) as client:
        heap = io.BytesIO(b"x" * (1 << 21))
        answer = await client.post("/webhook", data=heap, headers={HEADER: SECRET})
        assert answer.status == 413
    assert room.begun == []


async def test_polling_and_webhook_never_deal_with_one_update_at_the_same_time(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with webhook(room) as client, polled(room):
        await until(lambda: room.begun == [7])
        answers = [asyncio.ensure_future(post(client, message(7))) for _ in range(3)]
        await asyncio.sleep(0.05)
        answers.pop().cancel()
        await asyncio.sleep(0.02)
        room.slow[7].set()
        assert [answer.status for answer in await asyncio.gather(*answers)] == [200, 200]
        await until(lambda: messenger.queue == [])
    assert room.done == [7]


async def test_one_that_is_closing_asks_the_messenger_to_come_again_and_finishes_what_it_took(room):
    room.slow[7] = asyncio.Event()
    async with webhook(room) as client:
        first = asyncio.ensure_future(post(client, message(7)))
        await until(lambda: room.begun == [7])
        room.lanes.shut()
        second = await post(client, message(8))
        assert (second.status, second.headers["Retry-After"]) == (503, "5")
        room.slow[7].set()
        assert (await first).status == 200
