"""python-telegram-bot: a ConversationHandler, kept by PicklePersistence, which writes once a minute."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

KIND, CATEGORY, TITLE, TEXT, SUMMARY = range(5)
Context = ContextTypes.DEFAULT_TYPE


async def offer(update: Update, _: Context) -> int:
    await update.message.reply_text("무엇입니까? 1 물건, 2 서비스")
    return KIND


async def kind(update: Update, context: Context) -> int:
    context.user_data["kind"] = update.message.text
    await update.message.reply_text("어떤 종류입니까? 1에서 12까지")
    return CATEGORY


async def category(update: Update, context: Context) -> int:
    context.user_data["category"] = update.message.text
    await update.message.reply_text("제목을 써 주십시오.")
    return TITLE


async def title(update: Update, context: Context) -> int:
    context.user_data["title"] = update.message.text
    await update.message.reply_text("조금 더 알려 주십시오.")
    return TEXT


async def text(update: Update, context: Context) -> int:
    told = context.user_data
    told["text"] = update.message.text
    await update.message.reply_text(f"{told['title']}: {told['text']}. 올릴까요?")
    return SUMMARY


async def cancel(update: Update, context: Context) -> int:
    context.user_data.clear()
    await update.message.reply_text("그만두었습니다.")
    return ConversationHandler.END


def main() -> None:
    """By polling."""
    words = filters.TEXT & ~filters.COMMAND
    steps = {KIND: kind, CATEGORY: category, TITLE: title, TEXT: text}
    conversation = ConversationHandler(
        entry_points=[CommandHandler("offer", offer)],
        states={state: [MessageHandler(words, step)] for state, step in steps.items()} | {SUMMARY: []},
        fallbacks=[CommandHandler("cancel", cancel)],
        name="offer",
        persistent=True,
    )
    builder = Application.builder().token(os.environ["BENCH_TOKEN"])
    builder = builder.base_url(os.environ["BENCH_API"] + "/bot").persistence(
        PicklePersistence(Path("ptb.pickle"))
    )
    app = builder.build()
    app.add_handler(conversation)
    app.run_polling(bootstrap_retries=3)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    main()
