"""aiogram-dialog: the questions are windows; kept in memory, or in Redis where BENCH_REDIS says."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.text import Const, Format

router = Router()


class Offer(StatesGroup):
    """The questions."""

    kind, category, title, text, summary = State(), State(), State(), State(), State()


@router.message(Command("offer"))
async def offer(_: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Offer.kind, mode=StartMode.RESET_STACK)


@router.message(Command("cancel"))
async def cancel(message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.reset_stack()
    await message.answer("그만두었습니다.")


def answer(name: str) -> MessageInput:
    """What is typed is the answer to this question."""

    async def kept(message: Message, _: MessageInput, manager: DialogManager) -> None:
        manager.dialog_data[name] = message.text
        await manager.next()

    return MessageInput(kept)


async def told(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return dict(dialog_manager.dialog_data)


async def main() -> None:
    """By polling."""
    server = TelegramAPIServer.from_base(os.environ["BENCH_API"])
    bot = Bot(os.environ["BENCH_TOKEN"], session=AiohttpSession(api=server))
    keys = DefaultKeyBuilder(with_destiny=True)
    redis = os.environ.get("BENCH_REDIS")
    storage = (
        RedisStorage.from_url(redis, {"max_connections": 256}, key_builder=keys) if redis else MemoryStorage()
    )
    dispatcher = Dispatcher(storage=storage)
    questions = Dialog(
        Window(Const("무엇입니까? 1 물건, 2 서비스"), answer("kind"), state=Offer.kind),
        Window(Const("어떤 종류입니까? 1에서 12까지"), answer("category"), state=Offer.category),
        Window(Const("제목을 써 주십시오."), answer("title"), state=Offer.title),
        Window(Const("조금 더 알려 주십시오."), answer("text"), state=Offer.text),
        Window(Format("{title}: {text}. 올릴까요?"), state=Offer.summary, getter=told),
    )
    dispatcher.include_routers(router, questions)
    setup_dialogs(dispatcher)
    await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main())
