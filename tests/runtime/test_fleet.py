"""Processes in service die, hang, and are told to stop: the next one goes on, and nobody is left unanswered."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from tests.runtime.fleet import Messenger, Nursery, Service, message, until


@pytest.fixture(scope="module")
async def nursery(tmp_path_factory):
    async with Nursery(tmp_path_factory.mktemp("fleet"), "quickly").open() as nursery:
        yield nursery


@asynccontextmanager
async def in_service(nursery, url, count, **settings):
    """A messenger and so many processes; of pollers, the one that polls comes first."""
    async with Messenger().open() as messenger, AsyncExitStack() as stack:
        processes = []
        for _ in range(count):
            process = Service(nursery, messenger, url, **settings)
            stack.push_async_callback(process.is_gone)
            processes.append(await process.start())
            if "webhook" not in settings:
                await until(lambda: processes[0].polls)
        yield messenger, *processes


async def answered(messenger, number, update=None):
    """The messenger brings something, and somebody answers."""
    messenger.brings(update or message(number, person=number))
    await until(lambda: any(params["chat_id"] == number for params in messenger.said))


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
async def test_when_the_poller_dies_or_hangs_another_polls_and_answers(nursery, postgres_town_url, blow):
    async with in_service(nursery, postgres_town_url, 2) as (messenger, first, second):
        await answered(messenger, 1001)
        assert (first.polls, second.polls) == (1, 0)
        first.hears(blow)
        await answered(messenger, 1002)
        assert second.polls == 1
        first.hears(signal.SIGCONT)
        await answered(messenger, 1003)
        assert [params["chat_id"] for params in messenger.said] == [1001, 1002, 1003]
        assert first.polls == 1


async def test_a_poller_that_is_told_to_stop_hands_over_and_ends_well(nursery, postgres_town_url):
    async with in_service(nursery, postgres_town_url, 2) as (messenger, first, second):
        await answered(messenger, 1001)
        counted = await first.counts()
        for line in ('turns_total{outcome="said"}', 'wire_calls_total{method="getMe",outcome="ok"}'):
            assert f"pumasi_{line} 1.0" in counted
        first.hears(signal.SIGTERM)
        assert await first.ends() == (0, pytest.approx(0, abs=5))
        await answered(messenger, 1002)
        assert second.polls == 1


async def test_one_that_cannot_speak_any_more_leaves_its_answers_to_the_next(nursery, postgres_town_url):
    async with in_service(nursery, postgres_town_url, 2, webhook=True) as (messenger, first, second):
        messenger.speaks.clear()
        assert await first.given(message(7)) == 200
        first.hears(signal.SIGTERM)
        await until(lambda: first.asks("/ready"), 503)
        assert await first.given(message(8)) == 503
        assert await second.given(message(8)) == 200
        assert await first.ends() == (0, pytest.approx(0, abs=5))
        messenger.speaks.set()
        await until(
            lambda: len({params["text"] for params in messenger.said}) >= 1 and second_said(messenger)
        )


def second_said(messenger):
    return len(messenger.said) >= 2


async def test_a_second_signal_ends_it_at_once(nursery, postgres_town_url):
    async with in_service(nursery, postgres_town_url, 1, webhook=True) as (messenger, process):
        messenger.speaks.clear()
        assert await process.given(message(7)) == 200
        process.hears(signal.SIGTERM)
        await until(lambda: process.asks("/ready"), 503)
        process.hears(signal.SIGTERM)
        status, seconds = await process.ends()
        assert status == 128 + signal.SIGTERM
        assert seconds < 0.9


async def test_two_pollers_on_one_machine_do_not_fight_for_a_port(nursery, postgres_town_url):
    async with Messenger().open() as messenger:
        processes = [Service(nursery, messenger, postgres_town_url, PUMASI_LISTEN="") for _ in range(2)]
        for process in processes:
            process.pid = await nursery.bears(process.environment, process.diary)
        await until(lambda: any(process.polls for process in processes if process.diary.exists()))
        await asyncio.sleep(0.5)
        assert not any(process.pid in nursery.ended for process in processes)
        for process in processes:
            await process.is_gone()
