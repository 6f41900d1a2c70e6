"""Bare aiogram 3 with MemoryStorage: the measure of all the others. Nothing it is told outlives it."""

from __future__ import annotations

import asyncio
import logging
import os
import ssl

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

router = Router()


class Offer(StatesGroup):
    """The questions."""

    kind, category, title, text = State(), State(), State(), State()


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
    """By polling, or by webhook where BENCH_PORT is set."""
    server = TelegramAPIServer.from_base(os.environ["BENCH_API"])
    session = AiohttpSession(api=server)
    if ours := os.environ.get("BENCH_CA"):
        session._connector_init["ssl"] = ssl.create_default_context(cafile=ours)
    bot = Bot(os.environ["BENCH_TOKEN"], session=session)
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    if port := os.environ.get("BENCH_PORT"):
        app = web.Application()
        SimpleRequestHandler(dispatcher, bot).register(app, path="/webhook")
        setup_application(app, dispatcher, bot=bot)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(port)).start()
        await bot.set_webhook(f"https://bench.example.org:{port}/webhook")
        await asyncio.Event().wait()
    await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main())
