"""Those who look after the bot can ask whether it lives, whether it is ready, and what it counts."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App
from bot.app.figures import page
from bot.runtime import metrics
from bot.runtime.clock import Clock
from bot.runtime.intake import add_addresses
from bot.runtime.readiness import Readiness
from storage import schema
from storage.city import Storage
from tests.town import SEOUL
from tests.wire import FakeWire


@asynccontextmanager
async def asked(app, within=0.3):
    ready = Readiness(app.storage, app.lanes, within=within)
    site = add_addresses(web.Application(), app.lanes, lacking=ready.lacking, page=partial(page, app))
    async with TestClient(TestServer(site)) as client:
        yield client


async def answers(client, address):
    answer = await client.get(address)
    return answer.status, (await answer.json())["lacking"]


async def test_a_process_in_service_is_alive_and_ready(both):
    async with asked(both.app) as client:
        assert await answers(client, "/health") == (200, [])
        assert await answers(client, "/ready") == (200, [])


async def test_one_that_takes_nothing_more_in_says_so(town):
    async with asked(town.app) as client:
        town.app.lanes.shut()
        assert await answers(client, "/health") == (503, ["intake: closed"])
        assert await answers(client, "/ready") == (503, ["intake: closed"])


async def test_one_without_its_database_lives_and_is_not_ready(postgres):
    app = App(FakeWire(), Storage(postgres.url("nowhere"), SEOUL), Clock())
    async with asked(app) as client:
        assert await answers(client, "/ready") == (503, ["database: DBAPIError"])
        assert await answers(client, "/health") == (200, [])
        counted = await (await client.get("/metrics")).text()
        assert "pumasi_database_up 0.0" in counted
    await app.wire.close()
    await app.storage.close()


async def test_a_database_that_does_not_answer_is_asked_once_at_a_time(town, monkeypatch):
    questions, there = [], asyncio.Event()

    async def silent(_):
        questions.append(1)
        await there.wait()
        return schema.Standing.CURRENT

    monkeypatch.setattr(schema, "standing", silent)
    async with asked(town.app, within=0.1) as client:
        assert await answers(client, "/ready") == (503, ["database: no answer within 0.1 s"])
        assert await answers(client, "/ready") == (503, ["database: no answer within 0.1 s"])
        assert len(questions) == 1
        there.set()
        assert await answers(client, "/ready") == (200, [])


async def test_a_schema_that_is_older_is_named(postgres_database):
    app = App(FakeWire(), Storage(postgres_database, SEOUL), Clock())
    await schema.migrate(app.storage.engine, "0009")
    async with asked(app) as client:
        assert await answers(client, "/ready") == (503, ["schema: older"])
    await app.storage.close()


def counted(text, line):
    return next((float(one.rpartition(" ")[2]) for one in text.splitlines() if one.startswith(line)), 0.0)


async def test_turns_are_counted_by_how_they_ended_and_jobs_by_when(both):
    async with asked(both.app) as client:
        before = await (await client.get("/metrics")).text()
        owner = await both.resident("하늘")
        await owner.says("/help")
        await both.passes(seconds=20)
        answer = await client.get("/metrics")
        after = await answer.text()
    assert answer.headers["Content-Type"] == metrics.CONTENT_TYPE
    assert counted(after, 'pumasi_turns_total{outcome="said"}') > counted(
        before, 'pumasi_turns_total{outcome="said"}'
    )
    assert counted(after, 'pumasi_job_ended_seconds{job="expire"}') == both.calendar.now().timestamp() // 1
    for line in (
        "pumasi_lanes_waiting 0",
        "pumasi_processes 1",
        "pumasi_database_up 1",
        "pumasi_pool_in_use",
    ):
        assert line in after
    assert str(owner.id) not in after


async def test_notices_and_calls_are_counted_by_what_became_of_them():
    before = metrics.page([]).decode()
    metrics.notice("said", 3.0)
    metrics.call("sendMessage", "429")
    after = metrics.page([]).decode()
    for line in (
        'pumasi_notices_total{outcome="said"}',
        'pumasi_wire_calls_total{method="sendMessage",outcome="429"}',
    ):
        assert counted(after, line) == counted(before, line) + 1
    assert counted(after, "pumasi_notice_late_seconds_sum") == pytest.approx(
        counted(before, "pumasi_notice_late_seconds_sum") + 3
    )


async def test_without_the_library_nothing_is_counted_and_the_address_says_why(town, monkeypatch):
    monkeypatch.setattr(metrics, "prometheus", None)
    nothing = metrics._metric("Counter", "nothing", "Nothing.")
    nothing.labels("said").inc()
    nothing.observe(1.0)
    async with asked(town.app) as client:
        answer = await client.get("/metrics")
        assert answer.status == 501
        assert "pip install 'pumasi[metrics]'" in await answer.text()
