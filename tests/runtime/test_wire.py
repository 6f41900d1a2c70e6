"""The wire to the messenger, against a small Bot API in this process that answers as it is told."""

from __future__ import annotations

import asyncio
import json
import time
import traceback
from contextlib import asynccontextmanager, nullcontext

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.runtime import wire as said
from bot.runtime.wire import HttpWire, Patience, TooMany, Unreachable, WireError
from bot.runtime.wire.errors import refusal
from bot.runtime.wire.pace import Line, Pace, TakenBack, unhurried

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-abc"
ANNA, BORIS, GROUP = 1, 2, -100


def no(code, description, **parameters):
    body = {"ok": False, "error_code": code, "description": description}
    return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=code)


def closed_for(seconds):
    return no(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


async def read(request):
    """A form: its texts, and each file with its name."""
    form = await request.post()
    return {
        name: (value.filename, value.file.read()) if hasattr(value, "file") else value
        for name, value in form.items()
    }


def dumped(answer):
    return json.dumps(answer, default=repr)


class Messenger:
    """Says to each chat what is written down for it, and yes after that."""

    def __init__(self):
        self.answers = {}
        self.heard = []

    async def answer(self, request):
        assert request.match_info["token"] == TOKEN
        asked = await (request.json() if request.content_type == "application/json" else read(request))
        self.heard.append((request.match_info["method"], asked, time.monotonic()))
        answers = self.answers.get(asked.get("chat_id"), [])
        answer = answers.pop(0) if answers else web.json_response({"ok": True, "result": asked}, dumps=dumped)
        if answer is None:
            request.transport.close()
            return web.Response()
        return answer

    async def file(self, request):
        if request.match_info["path"] != "photos/a b.jpg":
            return no(404, "Not Found")
        return web.Response(body=b"\xff\xd8")

    def texts(self):
        return [asked.get("text") for _, asked, _ in self.heard]


@pytest.fixture
async def messenger():
    return Messenger()


@pytest.fixture
async def server(messenger):
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", messenger.answer)
    app.router.add_get("/file/bot{token}/{path:.+}", messenger.file)
    async with TestServer(app) as server:
        yield server


@asynccontextmanager
async def dialled(server, **settings):
    patience = Patience(tries=2, longest=2.0, first_pause=0.01)
    wire = HttpWire(TOKEN, base=str(server.make_url("/")), **({"patience": patience} | settings))
    try:
        yield wire
    finally:
        await wire.close()


@pytest.fixture
async def wire(server):
    async with dialled(server) as wire:
        yield wire


async def write(wire, chat, text="안녕하세요"):
    return await wire.call("sendMessage", {"chat_id": chat, "text": text})


async def test_what_is_said_arrives_as_json(wire, messenger):
    buttons = {"inline_keyboard": [[{"text": "빌리기", "callback_data": "x"}]]}
    result = await wire.call("sendMessage", {"chat_id": ANNA, "text": "드릴 👩‍👩‍👧", "reply_markup": buttons})
    assert result["reply_markup"] == buttons
    assert messenger.texts() == ["드릴 👩‍👩‍👧"]


@pytest.mark.parametrize(
    ("code", "description", "meaning"),
    [
        (403, "Forbidden: bot was blocked by the user", "Blocked"),
        (400, "Bad Request: USER_IS_BLOCKED", "Blocked"),
        (403, "Forbidden: user is deactivated", "Deactivated"),
        (403, "Forbidden: bot can't initiate conversation with a user", "NeverMet"),
        (403, "Forbidden: bot was kicked from the supergroup chat", "ChatGone"),
        (403, "Forbidden: bot is not a member of the channel chat", "ChatGone"),
        (403, "Forbidden: the group chat was deleted", "ChatGone"),
        (400, "Bad Request: chat not found", "ChatGone"),
        (400, "Bad Request: group chat was upgraded to a supergroup chat", "Migrated"),
        (
            400,
            "Bad Request: message is not modified: specified new content and reply markup are the same",
            "NotModified",
        ),
        (
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            "TooOldQuery",
        ),
        (400, "Bad Request: message to edit not found", "CannotEdit"),
        (400, "Bad Request: message can't be edited", "CannotEdit"),
        (400, "Bad Request: MESSAGE_ID_INVALID", "CannotEdit"),
        (400, "Bad Request: message to be replied not found", "ReplyGone"),
        (400, "Bad Request: message thread not found", "ThreadGone"),
        (
            400,
            'Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 3',
            "BadEntities",
        ),
        (401, "Unauthorized", "Unauthorised"),
        (404, "Not Found", "Unauthorised"),
        (409, "Conflict: terminated by other getUpdates request", "Conflict"),
        (429, "Too Many Requests: retry after 3", "TooMany"),
        (500, "Internal Server Error: restart", "Unreachable"),
        (400, "Bad Request: BUTTON_DATA_INVALID", "WireError"),
        (403, "Forbidden: message is not modified", "WireError"),
    ],
)
def test_a_refusal_is_known_by_its_code_and_then_by_its_words(code, description, meaning):
    error = refusal("sendMessage", code, {"error_code": code, "description": description})
    assert type(error) is getattr(said, meaning)
    assert (error.code, error.description) == (code, description)


def test_numbers_are_read_from_the_parameters_only():
    error = refusal("sendMessage", 400, {"description": "...", "parameters": {"migrate_to_chat_id": -1009}})
    assert (error.code, error.migrate_to, error.retry_after) == (400, -1009, None)
    odd = refusal("sendMessage", 429, {"description": "retry after 5", "parameters": "none"})
    assert odd.retry_after is None


async def test_a_refusal_is_raised_and_not_tried_again(wire, messenger):
    messenger.answers[ANNA] = [no(403, "Forbidden: bot was blocked by the user")]
    with pytest.raises(said.ChatShut):
        await write(wire, ANNA)
    assert len(messenger.heard) == 1


async def test_who_has_to_wait_keeps_nobody_else_waiting(wire, messenger):
    messenger.answers[ANNA] = [closed_for(1)]
    began = time.monotonic()
    first = asyncio.ensure_future(write(wire, ANNA, "1"))
    await asyncio.sleep(0.1)
    second = asyncio.ensure_future(write(wire, ANNA, "2"))
    await write(wire, BORIS, "boris")
    await wire.call("answerCallbackQuery", {"callback_query_id": "9"})
    await asyncio.gather(first, second)
    assert time.monotonic() - began >= 1.0
    assert [text for text in messenger.texts() if text] == ["1", "boris", "1", "2"]


async def test_a_chat_closed_for_long_is_given_back_at_once(wire, messenger):
    messenger.answers[ANNA] = [closed_for(60)]
    with pytest.raises(TooMany) as first:
        await write(wire, ANNA)
    with pytest.raises(TooMany) as second:
        await write(wire, ANNA)
    assert first.value.retry_after >= 60
    assert second.value.retry_after >= 60
    assert len(messenger.heard) == 1


async def test_a_messenger_that_hiccups_is_asked_again(wire, messenger):
    gateway = web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
    messenger.answers[ANNA] = [no(500, "Internal Server Error: restart"), gateway]
    await write(wire, ANNA)
    messenger.answers[ANNA] = [None]
    await write(wire, ANNA)
    assert len(messenger.heard) == 5


async def test_a_messenger_that_is_away_is_unreachable(wire, messenger):
    messenger.answers[ANNA] = [web.Response(status=504, text="<html>") for _ in range(9)]
    with pytest.raises(Unreachable):
        await write(wire, ANNA)
    assert len(messenger.heard) == 3


async def test_no_error_tells_the_token():
    wire = HttpWire(TOKEN, base="http://127.0.0.1:1", patience=Patience(tries=1, first_pause=0.01))
    with pytest.raises(Unreachable) as caught:
        await wire.call("getMe", {})
    with pytest.raises(Unreachable) as fetched:
        await wire.download("photos/1.jpg")
    await wire.close()
    for error in (caught.value, fetched.value):
        assert error.__context__ is None
        assert "AAEh" not in "".join(traceback.format_exception(error))


async def test_a_long_poll_may_take_its_time(server):
    async with dialled(server, timeout=0.001, patience=Patience(tries=0)) as wire:
        assert await wire.call("getUpdates", {"timeout": 5}) == {"timeout": 5}


async def test_a_file_goes_up_whole_and_once_more_where_the_messenger_hiccups(wire, messenger):
    messenger.answers[str(ANNA)] = [no(500, "Internal Server Error: restart")]
    keys = {"inline_keyboard": [[{"text": "닫기", "callback_data": "x"}]]}
    statement = said.Upload("document", '십일월 "내역".csv', "날짜,문\n".encode() * 9999)
    params = {"chat_id": ANNA, "caption": "<b>십일월</b>", "parse_mode": "HTML", "reply_markup": keys}
    await wire.call("sendDocument", params, statement)
    first, second = (asked for _, asked, _ in messenger.heard)
    assert first == second
    assert second["document"] == (statement.name, statement.content)
    assert (second["chat_id"], second["caption"]) == (str(ANNA), "<b>십일월</b>")
    assert json.loads(second["reply_markup"]) == keys


async def test_files_stand_in_the_line_of_their_chat(wire, messenger):
    began = time.monotonic()
    files = [said.Upload("photo", f"{n}.png", b"\x89PNG") for n in range(6)]
    await asyncio.gather(*(wire.call("sendPhoto", {"chat_id": ANNA}, file) for file in files))
    assert [asked["photo"][0] for _, asked, _ in messenger.heard] == [file.name for file in files]
    assert time.monotonic() - began > 0.9


async def test_photos_come_down_the_wire(wire):
    assert await wire.download("photos/a b.jpg") == b"\xff\xd8"
    with pytest.raises(WireError):
        await wire.download("photos/gone.jpg")


async def test_five_messages_go_at_once_and_the_sixth_a_second_later(wire, messenger):
    began = time.monotonic()
    await asyncio.gather(*(write(wire, ANNA, str(n)) for n in range(6)))
    assert messenger.texts() == ["0", "1", "2", "3", "4", "5"]
    assert messenger.heard[5][2] - began > 0.9


async def test_all_chats_together_are_written_to_at_an_even_pace(wire):
    began = time.monotonic()
    await asyncio.gather(*(write(wire, person) for person in range(1, 16)))
    assert time.monotonic() - began > 14 / 28 - 0.05


async def test_processes_share_the_pace(wire):
    wire.pace.share(4)
    began = time.monotonic()
    await asyncio.gather(*(write(wire, person) for person in range(1, 5)))
    assert time.monotonic() - began > 3 * 4 / 28 - 0.05


async def test_without_limits_nobody_waits(server):
    async with dialled(server, limits=False) as wire:
        began = time.monotonic()
        await asyncio.gather(*(write(wire, ANNA) for _ in range(40)))
        assert time.monotonic() - began < 20  # in line they would need 35 seconds


async def test_a_group_gets_no_more_than_twenty_messages_in_any_minute():
    pace = Pace()
    async with pace.line("sendMessage", {"chat_id": GROUP}) as line:
        assert line.burst + 60 / line.interval <= 20
    async with pace.line("answerCallbackQuery", {"chat_id": GROUP}) as other:
        assert other.interval == 0


async def test_chats_at_rest_are_forgotten():
    pace = Pace()
    pace._lines = {person: Line() for person in range(5000)}
    pace._lines[ANNA].hold(60)
    async with pace.line("sendMessage", {"chat_id": 9999}):
        assert set(pace._lines) == {ANNA, 9999}


async def test_what_can_wait_gives_up_when_answers_take_all_there_is():
    pace = Pace()
    pace.share(10_000)
    async with pace.line("sendMessage", {"chat_id": 1}) as line:
        await pace.wait(line, "sendMessage", 1e12)
    async with pace.line("sendMessage", {"chat_id": 2}) as line:
        with unhurried(0.05), pytest.raises(TooMany):
            await pace.wait(line, "sendMessage", 1e12)


@pytest.mark.parametrize("wanted", [True, False])
async def test_what_has_waited_is_said_only_if_it_is_wanted_still(wanted, monkeypatch):
    monkeypatch.setattr("bot.runtime.wire.pace._FRESH", 0.0)
    asked = []

    async def look():
        asked.append(True)
        return wanted

    pace = Pace()
    async with pace.line("sendMessage", {"chat_id": 1}) as line:
        with unhurried(5, look), nullcontext() if wanted else pytest.raises(TakenBack):
            await pace.wait(line, "sendMessage", 1e12)
    assert asked == [True]
