"""aiogram with its state in Redis and its people in PostgreSQL by SQLAlchemy's ORM, a transaction for each message."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message, TelegramObject
from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

router = Router()


class Base(DeclarativeBase):
    """What is kept."""


class Neighbour(Base):
    """Somebody who has written, and how often."""

    __tablename__ = "neighbours"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str]
    said: Mapped[int]


class Offer(StatesGroup):
    """The questions."""

    kind, category, title, text = State(), State(), State(), State()


class Remembers(BaseMiddleware):
    """The person is read, and written when all went well."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: Message,
        data: dict[str, Any],
    ) -> Any:
        async with self._sessions.begin() as session:
            who = event.from_user
            neighbour = await session.get(Neighbour, who.id)
            if neighbour is None:
                session.add(neighbour := Neighbour(id=who.id, name=who.first_name, said=0))
            neighbour.said += 1
            return await handler(event, data | {"session": session, "neighbour": neighbour})


@router.message(Command("offer"))
async def offer(message: Message, state: FSMContext) -> None:
    await state.set_state(Offer.kind)
    await message.answer("무엇입니까? 1 물건, 2 서비스")


@router.message(Command("cancel"))
async def cancel(message: Message, state: FSMContext) -> None:
    await state.clear()
    await message.answer("그만두었습니다.")


@router.message(Offer.kind, F.text)
async def kind(message: Message, state: FSMContext) -> None:
    await state.update_data(kind=message.text)
    await state.set_state(Offer.category)
    await message.answer("어떤 종류입니까? 1에서 12까지")


@router.message(Offer.category, F.text)
async def category(message: Message, state: FSMContext) -> None:
    await state.update_data(category=message.text)
    await state.set_state(Offer.title)
    await message.answer("제목을 써 주십시오.")


@router.message(Offer.title, F.text)
async def title(message: Message, state: FSMContext) -> None:
    await state.update_data(title=message.text)
    await state.set_state(Offer.text)
    await message.answer("조금 더 알려 주십시오.")


@router.message(Offer.text, F.text)
async def text(message: Message, state: FSMContext) -> None:
    await state.update_data(text=message.text)
    told = await state.get_data()
    await message.answer(f"{told['title']}: {told['text']}. 올릴까요?")


async def main() -> None:
    """By polling."""
    engine = create_async_engine(os.environ["BENCH_DATABASE"], pool_size=20)
    async with engine.begin() as conn:
        await conn.run_sync(Base.metadata.create_all)
    server = TelegramAPIServer.from_base(os.environ["BENCH_API"])
    bot = Bot(os.environ["BENCH_TOKEN"], session=AiohttpSession(api=server))
    dispatcher = Dispatcher(
        storage=RedisStorage.from_url(os.environ["BENCH_REDIS"], {"max_connections": 256})
    )
    router.message.middleware(Remembers(async_sessionmaker(engine, expire_on_commit=False)))
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main())
