"""CPU a turn costs, against bare aiogram that remembers nothing; searches, notices, transfers, statements, rings.

Machines are noisy: read the ratios of one run, not its milliseconds.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Chat, Message, Update

from bot.actions import barter, residents
from bot.app import SANDBOX_TOKEN, App
from bot.domain.barter import Category, Draft, Kind, Reach, Side
from bot.domain.residents import ResidentId, Tick
from bot.domain.search import query
from bot.runtime.clock import Clock
from bot.runtime.throttle import Throttle
from storage.city import Storage
from tests import postgres
from tests.bench import broadcast, ledger, notices, rings, stats
from tests.bench.deaf import Deaf
from tests.town import SEOUL, prepared, settled

PEOPLE, ROUNDS, LISTINGS, SEARCHES = 50, 6, 2_000, 300
WORDS = (
    "드릴",
    "자전거",
    "책장",
    "의자",
    "그릇",
    "화분",
    "텐트",
    "망치",
    "기타",
    "악보",
    "이불",
    "수학",
    "수리",
)
STEPS = ("/offer", "1", "10", "전동 드릴", "배터리 두 개")
"""Five answers of the posting conversation; the sixth drops it, so that it can begin again."""


class DeafSession(BaseSession):
    """The same for aiogram's own client."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109, ARG002
        if isinstance(method, SendMessage):
            return Message(message_id=1, date=0, chat=Chat(id=1, type="private"))
        return True

    async def close(self) -> None:
        pass

    async def stream_content(self, *_: Any, **__: Any) -> Any:
        yield b""


class Asked(StatesGroup):
    """Where somebody stands in the bare bot."""

    kind, category, title, text = State(), State(), State(), State()


def update(number: int, person: int, text: str) -> dict[str, Any]:
    """A message as it comes over the wire."""
    user = {"id": person, "is_bot": False, "first_name": "P", "language_code": "ko"}
    entities = (
        {"entities": [{"type": "bot_command", "offset": 0, "length": len(text)}]} if text[0] == "/" else {}
    )
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1,
            "chat": {"id": person, "type": "private"},
            "from": user,
            "text": text,
        }
        | entities,
    }


async def played(
    give: Callable[[dict[str, Any]], Awaitable[Any]], rest: Callable[[], Awaitable[Any]]
) -> float:
    """CPU milliseconds a turn, everybody talking at once."""
    numbers = itertools.count(random.randrange(10**8))

    async def person(number: int) -> None:
        for _ in range(ROUNDS):
            for text in (*STEPS, "/cancel"):
                await give(update(next(numbers), number, text))

    await asyncio.gather(*(person(5_000 + n) for n in range(PEOPLE)))  # warm
    await rest()
    gc.collect()
    gc.freeze()
    start = time.process_time()
    await asyncio.gather(*(person(5_000 + n) for n in range(PEOPLE)))
    await rest()
    return (time.process_time() - start) * 1000 / (PEOPLE * ROUNDS * (len(STEPS) + 1))


async def bare() -> float:
    """Bare aiogram with MemoryStorage and an answer a turn."""
    bot, dispatcher = Bot(SANDBOX_TOKEN, session=DeafSession()), Dispatcher()
    order = list(Asked.__states__)

    async def step(message: Message, state: FSMContext) -> None:
        at = await state.get_state()
        following = (
            order[[s.state for s in order].index(at) + 1 if at else 0] if at != order[-1].state else None
        )
        await state.set_state(following)
        await state.update_data(answer=message.text)
        await message.answer("다음 질문입니다.")

    dispatcher.message.register(step, Command("offer", "cancel"))
    dispatcher.message.register(step)
    return await played(
        lambda raw: dispatcher.feed_update(bot, Update.model_validate(raw, context={"bot": bot})),
        lambda: asyncio.sleep(0),
    )


async def ours(url: str) -> tuple[float, list[float]]:
    """A durable turn, and the seconds each of some searches took."""
    app = App(Deaf(), Storage(url, SEOUL), Clock(), throttle=Throttle(burst=10**9))
    await app.open()
    await _settle_people(app)
    turn = await played(app.lanes.put, app.speaker.silence)
    searches = await _searches(app)
    await app.close()
    return turn, searches


async def _settle_people(app: App) -> None:
    async with app.storage.transaction(app.clock.now()) as city:
        home = city.atlas.named("문정래미안")[0].id
        people = [
            await residents.join(
                city, ResidentId(5_000 + n), name="이웃", locale="ko", area=home, ticks=[Tick.SERVICE]
            )
            for n in range(PEOPLE + LISTINGS // 40)
        ]
        for n in range(LISTINGS):
            title = " ".join(random.sample(WORDS, 3))
            draft = Draft(
                side=Side.OFFER, kind=Kind.THING, category=Category.HOUSEHOLD, title=title, reach=Reach.GU
            )
            await barter.post(city, people[PEOPLE + n // 40 - 1], draft)


async def _searches(app: App) -> list[float]:
    took = []
    async with app.storage.transaction(app.clock.now()) as city:
        home = city.home(city.atlas.named("문정래미안")[0].id)
        for n in range(SEARCHES):
            start = time.perf_counter()
            words = query(("드릴", "텐트 기타", "수리")[n % 3])
            await city.barter.found(home, Side.OFFER, words, viewer=ResidentId(5_000), most=7)
            took.append(time.perf_counter() - start)
    return sorted(took)


def _said(name: str, turn: float, base: float, searches: list[float]) -> None:
    p50, p99 = searches[len(searches) // 2] * 1000, searches[int(len(searches) * 0.99)] * 1000
    print(
        f"{name:11} {turn:6.2f} ms CPU a turn = {turn / base:4.2f} x bare;  search p50 {p50:.1f} ms, p99 {p99:.1f} ms"
    )


async def main() -> None:
    """All of it, one after another."""
    base = await bare()
    print(f"{'bare':11} {base:6.2f} ms CPU a turn = 1.00 (aiogram, MemoryStorage, nothing durable)")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.db"
        await prepared(file)
        _said("SQLite", *_ordered(await ours(f"sqlite+aiosqlite:///{file}"), base))
    if reason := postgres.lacking():
        print(f"PostgreSQL  left out: {reason}")
    else:
        with postgres.home() as place:
            async with postgres.cluster(place) as cluster, cluster.database() as url:
                storage = Storage(url, SEOUL)
                await settled(storage)
                await storage.close()
                _said("PostgreSQL", *_ordered(await ours(url), base))
    print("\n".join(await notices.measured()))
    print("\n".join(await broadcast.measured()))
    print("\n".join(await ledger.measured()))
    print("\n".join(await stats.measured()))
    await rings.main((2_000,))


def _ordered(measured: tuple[float, list[float]], base: float) -> tuple[float, float, list[float]]:
    return measured[0], base, measured[1]


if __name__ == "__main__":
    asyncio.run(main())
