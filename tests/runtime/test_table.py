"""Handlers are found by what was typed or pressed, in their order, and however many there are."""

from __future__ import annotations

import pytest
from aiogram import F, Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import Update

from bot.runtime.table import Table
from tests.town import MORNING

WHO = {"id": 5, "is_bot": False, "first_name": "하늘"}


class Go(CallbackData, prefix="go"):
    to: str
    page: int = 0


class Word(CallbackData, prefix="w", sep="|"):
    text: str
    page: int


def typed(text):
    chat = {"id": 5, "type": "private"}
    message = {"message_id": 1, "date": int(MORNING.timestamp()), "chat": chat, "from": WHO, "text": text}
    return Update.model_validate({"update_id": 1, "message": message})


def pressed(press):
    data = press if isinstance(press, str) else press.pack()
    query = {"id": "1", "from": WHO, "chat_instance": "1", "data": data}
    return Update.model_validate({"update_id": 1, "callback_query": query})


def saying(word):
    async def handler(_):
        return word

    return handler


async def passing(_):
    raise SkipHandler


@pytest.fixture
def table():
    first, last = Router(), Router()
    first.callback_query.register(saying("menu"), Go.filter(F.to == "menu"))
    first.callback_query.register(passing, Go.filter(F.to == "tired"))
    first.callback_query.register(saying("second page"), Go.filter(F.page == 2))
    first.callback_query.register(saying("anywhere"), Go.filter())
    first.callback_query.register(saying("never"), Go.filter(F.to == "late"))
    first.callback_query.register(saying("words"), Word.filter(F.page == 1))
    first.message.register(saying("help"), Command("help", "h"))
    first.message.register(passing, Command("tired"))
    last.message.register(saying("anything"))
    last.callback_query.register(saying("any press"))
    inner = Router()
    inner.message.register(saying("shouted"), F.text == "!")
    first.include_router(inner)
    return Table([first, last])


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (typed("/help"), "help"),
        (typed("/h me"), "help"),
        (typed("/Help"), "anything"),
        (typed("/tired"), "anything"),
        (typed("/unknown"), "anything"),
        (typed("go:menu"), "anything"),
        (typed("!"), "shouted"),
        (pressed(Go(to="menu")), "menu"),
        (pressed(Go(to="tired")), "anywhere"),
        (pressed(Go(to="tired", page=2)), "second page"),
        (pressed(Go(to="menu", page=2)), "menu"),
        (pressed(Go(to="late")), "anywhere"),
        (pressed(Word(text="a:b", page=1)), "words"),
        (pressed(Word(text="a:b", page=2)), "any press"),
        (pressed("go"), "any press"),
        (pressed("nonsense"), "any press"),
        (pressed(":"), "any press"),
    ],
)
async def test_the_first_that_fits_answers(table, update, said):
    assert await table(update, {"bot": None}) == said


async def test_what_nobody_answers_is_told_as_such():
    assert await Table([Router()])(typed("/help"), {"bot": None}) is UNHANDLED


@pytest.mark.parametrize("others", [10, 200])
async def test_more_features_are_not_asked_more(others):
    asked = []

    class Counted(Command):
        async def __call__(self, message, bot):
            asked.append(self.commands)
            return await super().__call__(message, bot)

    router = Router()
    for number in range(others):
        router.message.register(saying(number), Counted(f"command{number}"))
        router.callback_query.register(saying(number), Go.filter(F.to == f"door{number}"))
    table = Table([router])
    assert await table(typed(f"/command{others - 1}"), {"bot": None}) == others - 1
    assert len(asked) == 1
    assert await table(pressed(Go(to=f"door{others - 1}")), {"bot": None}) == others - 1
    assert all(len(found) == 1 for found in table._routes.values())


async def test_a_handler_stands_inside_the_middlewares_of_its_router_and_those_above():
    heard = []

    def hears(name):
        async def middleware(handler, event, data):
            heard.append(name)
            return await handler(event, data)

        return middleware

    above, below = Router(), Router()
    above.message.middleware(hears("above"))
    below.message.middleware(hears("below"))
    below.message.register(saying("here"))
    above.include_router(below)
    assert await Table([above])(typed("x"), {"bot": None}) == "here"
    assert heard == ["above", "below"]
