"""Files: what a handler gives along arrives with its words and presses, once, and stays where it is."""

from __future__ import annotations

import io

import pytest
from aiogram import F, Router
from openpyxl import load_workbook

import handlers
from bot.runtime.speech import Button, File, Say, Sheet, Worded
from bot.runtime.wire import BadEntities, TooMany, Unreachable
from handlers.doors import MENU
from storage.city import LEASE
from tests.town import founded
from tests.trouble import dies_before_speaking, restarted

STATEMENT = File("statement.csv", "\ufeff날짜,문\r\n".encode())
CODE = File("code.png", bytes(range(256)), picture=True)
WORDS = "menu-nothing-to-cancel"
LONG = [Say("menu-help")] * 6


def routes(asked, real=handlers.routes):
    """A desk that hands out papers; beside it, everything else."""
    desk, rows = Router(name="desk"), [MENU]

    @desk.message(F.text.startswith("/paper"))
    async def hands_out(message):
        file = CODE if "code" in message.text else STATEMENT
        return Say(
            "menu-nothing-to-cancel", buttons=rows, file=file, lead=LONG if "long" in message.text else ()
        )

    @desk.message(F.text.startswith("/sheet"))
    async def lists(message):
        cells = [[Worded("menu-door"), 1_000], ["=1+1", None]]
        return Say(WORDS, file=Sheet(message.text.split()[1], ["menu-door-me", "menu-door-balance"], cells))

    @desk.message(F.text == "/desk")
    async def asks(_):
        return Say("menu-nothing-to-cancel", buttons=[[Button("paper", "menu-door")]])

    @desk.callback_query(F.data == "paper")
    async def pressed(_):
        return Say("menu-nothing-to-cancel", buttons=rows, file=STATEMENT)

    return (desk, *real(asked))


@pytest.fixture
async def desk(both_url, monkeypatch):
    monkeypatch.setattr(handlers, "routes", routes)
    town, app = await founded(both_url)
    yield town
    await town.is_well()
    await app.close()


@pytest.fixture
async def guest(desk):
    return await desk.resident("하늘")


@pytest.mark.parametrize(("asked", "file"), [("/paper", STATEMENT), ("/paper code", CODE)])
async def test_a_file_comes_with_its_words_and_presses_in_one_message(desk, guest, asked, file):
    before = len(guest.screens)
    await guest.says(asked)
    assert len(guest.screens) == before + 1
    assert guest.screen.files == [(file.name, file.content)]
    assert guest.is_told(WORDS)
    assert desk.wire.calls[-1][0] == ("sendPhoto" if file.picture else "sendDocument")
    await guest.presses_on("menu-door")
    assert guest.screen.files == []
    assert guest.keys


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_a_table_is_worded_for_its_reader_and_comes_as_a_file(desk, kind):
    marie = await desk.resident("Marie", locale="fr")
    await marie.says(f"/sheet list.{kind}")
    ((name, content),) = marie.files
    assert name == f"list.{kind}"
    if kind == "csv":
        read = [line.split(",") for line in content.decode("utf-8-sig").splitlines()]
    else:
        sheet = load_workbook(io.BytesIO(content)).active
        read = [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
    head = [marie.told("menu-door-me"), marie.told("menu-door-balance")]
    assert read == [head, [marie.told("menu-door"), "1000"], ["'=1+1", ""]]


async def test_words_too_long_for_a_caption_stand_below_the_file(desk, guest):
    await guest.says("/paper long")
    methods = [method for method, _ in desk.wire.calls if method.startswith("send")]
    assert methods[-2:] == ["sendDocument", "sendMessage"]
    assert guest.files == [(STATEMENT.name, STATEMENT.content)]
    assert guest.is_told(WORDS)
    assert guest.keys


async def test_the_screen_a_file_was_asked_on_stays(guest):
    await guest.says("/desk")
    asked = guest.screen
    await guest.presses_on("menu-door")
    assert guest.files == [(STATEMENT.name, STATEMENT.content)]
    assert guest.screen.id > asked.id
    assert asked in guest.screens


async def test_a_press_below_a_file_is_answered_below_and_the_file_stays(guest):
    await guest.says("/paper")
    paper = guest.screen
    await guest.presses_on("menu-door")
    assert paper in guest.screens
    assert guest.screen.id > paper.id
    assert guest.files


async def test_a_file_that_died_with_its_process_is_sent_once_by_the_next(desk, guest, monkeypatch):
    with monkeypatch.context() as dying:
        dies_before_speaking(dying, desk.app)
        await guest.says("/paper code")
    assert guest.files == []
    desk.calendar.advance(LEASE)
    async with restarted(desk):
        await desk.settle()
        await desk.passes(minutes=5)
    assert guest.files == [(CODE.name, CODE.content)]


@pytest.mark.parametrize(
    "trouble",
    [
        Unreachable("sendDocument", 0, "the line is cut"),
        TooMany("sendDocument", 429, "Too Many Requests: retry after 300", retry_after=300),
        BadEntities("sendDocument", 400, "Bad Request: can't parse entities"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
async def test_a_file_the_messenger_did_not_take_comes_again_whole(desk, guest, trouble):
    desk.wire.fail = [trouble]
    await guest.says("/paper")
    await desk.passes(seconds=getattr(trouble, "retry_after", None) or 20)
    await desk.passes(seconds=5)
    assert guest.files == [(STATEMENT.name, STATEMENT.content)]
    assert guest.is_told(WORDS)


async def test_answers_around_a_file_keep_their_order(desk, guest):
    before = len(guest.screens)
    for text in ("/paper", "/help", "/paper code", "/desk"):
        desk.app.lanes.put(guest.message(text=text))
    await desk.app.lanes.put(guest.message(text="/help"))
    await desk.settle()
    shown = sorted(guest.screens, key=lambda screen: screen.id)[before:]
    assert [len(screen.files) for screen in shown] == [1, 0, 1, 0, 0]
