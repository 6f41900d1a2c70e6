"""Two libraries that know nothing of this messenger get along with it; the bot uses only one of them."""

from __future__ import annotations

import asyncio

import pytest
import telegram
import telegram.ext
from aiogram import Bot, Dispatcher, types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter

TOKEN = "123456:" + "A" * 35


@pytest.fixture
async def aiogram_bot(place):
    session = AiohttpSession(api=TelegramAPIServer.from_base(place.url))
    async with Bot(TOKEN, session=session).context() as bot:
        yield bot


async def test_an_aiogram_bot_talks_to_a_person(place, aiogram_bot):
    dispatcher = Dispatcher()
    keys = types.InlineKeyboardMarkup(
        inline_keyboard=[[types.InlineKeyboardButton(text="빌리기", callback_data="lend")]]
    )

    @dispatcher.message()
    async def hears(message: types.Message):
        await message.answer(f"<b>{message.text}</b>", parse_mode="HTML", reply_markup=keys)

    @dispatcher.callback_query()
    async def pressed(query: types.CallbackQuery):
        await query.answer("네")
        await query.message.edit_text("빌렸습니다")

    async with asyncio.TaskGroup() as group:
        polling = dispatcher.start_polling(aiogram_bot, handle_signals=False, close_bot_session=False)
        running = group.create_task(polling)
        await place.messenger.text(place.haneul, "드릴")
        await place.sees("<b>드릴</b>")
        shown = place.messenger.chat(place.haneul)[-1]
        query = await place.messenger.press(place.haneul, shown["id"], shown["buttons"][0][0]["press"])
        await place.sees("빌렸습니다")
        await dispatcher.stop_polling()
        await running
    assert place.messenger.answer(query) == "네"
    assert place.messenger.warnings == []


async def test_an_aiogram_bot_does_all_it_can(chat, aiogram_bot, picture):
    bot, who = aiogram_bot, chat.haneul
    file = types.BufferedInputFile(picture, "드릴.png")
    keys = types.ReplyKeyboardMarkup(keyboard=[[types.KeyboardButton(text="여기", request_location=True)]])
    sent = await bot.send_photo(who, file, caption="하나")
    album = [
        types.InputMediaPhoto(media=file),
        types.InputMediaPhoto(media=sent.photo[-1].file_id, caption="둘"),
    ]
    one, two = await bot.send_media_group(who, album)
    assert one.media_group_id == two.media_group_id
    await bot.edit_message_caption(chat_id=who, message_id=sent.message_id, caption="셋")
    await bot.edit_message_media(types.InputMediaPhoto(media=file), chat_id=who, message_id=sent.message_id)
    await bot.send_document(who, file)
    await bot.send_location(who, 37.5, 127.0)
    await bot.send_contact(who, "0212345678", "관리실")
    await bot.send_chat_action(who, "typing")
    await bot.send_message(who, "어디세요?", reply_markup=keys)
    await bot.send_message(who, "됐습니다", reply_markup=types.ReplyKeyboardRemove())
    await bot.send_message(who, "가나다", entities=[types.MessageEntity(type="bold", offset=0, length=2)])
    assert chat.messenger.chat(who)[-1]["html"] == "<b>가나</b>다"
    await bot.copy_message(who, who, sent.message_id)
    await bot.delete_messages(who, [one.message_id, two.message_id])
    await bot.set_my_commands([types.BotCommand(command="menu", description="메뉴")], language_code="ko")
    assert (await bot.get_my_commands(language_code="ko"))[0].command == "menu"
    assert (await bot.get_chat(who)).first_name == "김하늘"
    kept = await bot.get_file(sent.photo[-1].file_id)
    assert (await bot.download_file(kept.file_path)).read() == picture
    chat.messenger.fail("flood", seconds=3)
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(who, "x")
    assert flood.value.retry_after == 3
    await chat.messenger.block(who)
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(who, "x")
    assert chat.messenger.warnings == []


@pytest.fixture
async def ptb(place):
    builder = telegram.ext.Application.builder().token(TOKEN)
    app = builder.base_url(f"{place.url}/bot").base_file_url(f"{place.url}/file/bot").build()
    async with app:
        yield app


async def test_a_python_telegram_bot_talks_to_a_person(place, ptb):
    async def starts(update, _):
        keys = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("네", callback_data="yes")]])
        await update.message.reply_text("<i>시작할까요?</i>", parse_mode="HTML", reply_markup=keys)

    async def pressed(update, _):
        await update.callback_query.answer("네")
        await update.callback_query.edit_message_text("시작합니다")

    ptb.add_handler(telegram.ext.CommandHandler("start", starts, has_args=1))
    ptb.add_handler(telegram.ext.CallbackQueryHandler(pressed))
    await ptb.start()
    await ptb.updater.start_polling(poll_interval=0, timeout=1)
    await place.messenger.start_link(place.haneul, "item-7")
    await place.sees("<i>시작할까요?</i>")
    query = await place.messenger.press(place.haneul, place.messenger.chat(place.haneul)[-1]["id"], "yes")
    await place.sees("시작합니다")
    assert place.messenger.answer(query) == "네"
    await ptb.updater.stop()
    await ptb.stop()
    assert place.messenger.warnings == []


async def test_a_python_telegram_bot_does_all_it_can(chat, ptb, picture):
    bot, who = ptb.bot, chat.haneul
    sent = await bot.send_photo(who, picture, caption="하나")
    album = [
        telegram.InputMediaPhoto(picture),
        telegram.InputMediaPhoto(sent.photo[-1].file_id, caption="둘"),
    ]
    assert len(await bot.send_media_group(who, album)) == 2
    await bot.edit_message_caption(who, sent.message_id, caption="셋")
    await bot.edit_message_media(telegram.InputMediaPhoto(picture), who, sent.message_id)
    await bot.send_document(who, picture, filename="드릴.png")
    await bot.send_location(who, 37.5, 127.0)
    keys = telegram.ReplyKeyboardMarkup([[telegram.KeyboardButton("나", request_contact=True)]])
    asked = await bot.send_message(who, "누구세요?", reply_markup=keys)
    await bot.send_message(who, "됐습니다", reply_to_message_id=asked.message_id)
    await bot.delete_message(who, asked.message_id)
    await bot.set_my_commands([telegram.BotCommand("menu", "메뉴")])
    assert (await bot.get_my_commands())[0].command == "menu"
    assert (await bot.get_chat(who)).first_name == "김하늘"
    kept = await bot.get_file(sent.photo[-1].file_id)
    assert bytes(await kept.download_as_bytearray()) == picture
    with pytest.raises(telegram.error.BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", who, 999)
    assert chat.messenger.warnings == []
