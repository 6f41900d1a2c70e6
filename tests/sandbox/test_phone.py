"""What the page of telephones asks and hears."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest

from bot.sandbox.messenger import Messenger

TOKEN = "123456:" + "A" * 35


class Events:
    """The page's ear."""

    def __init__(self, content):
        self.content = content

    async def next(self):
        """The next event, name and facts."""
        async with asyncio.timeout(60):
            name = (await self.content.readline()).decode().strip().removeprefix("event: ")
            facts = json.loads((await self.content.readline()).removeprefix(b"data: "))
            await self.content.readline()
        return name, facts

    async def until(self, wanted):
        """The facts of the next event of that name."""
        while True:
            name, facts = await self.next()
            if name == wanted:
                return facts


@asynccontextmanager
async def listening(place):
    async with place.web.get(f"{place.url}/phone/events") as response:
        assert response.content_type == "text/event-stream"
        yield Events(response.content)


async def test_the_page_hears_everything_first_and_then_every_change(chat):
    async with listening(chat) as page:
        name, hello = await page.next()
        assert name == "hello"
        assert (hello["language"], hello["zone"], hello["next_due"]) == ("ko", "Asia/Seoul", None)
        assert hello["now"] == "2026-11-23T12:00:00+09:00"
        assert hello["bot"] == {"id": 123456, "name": "품앗이", "username": "pumasi_sandbox_bot"}
        assert [person["name"] for person in hello["people"]] == ["김하늘"]
        assert hello["chats"][str(chat.haneul)][0]["html"] == "/start"

        await chat.does("sendChatAction", chat_id=chat.haneul, action="typing")
        assert await page.until("typing") == {"person": chat.haneul, "action": "typing"}
        sent = await chat.does("sendMessage", chat_id=chat.haneul, text="드릴")
        assert (await page.until("message"))["message"]["html"] == "드릴"
        await chat.does("editMessageText", chat_id=chat.haneul, message_id=sent["message_id"], text="망치")
        assert (await page.until("message"))["message"]["edited"]
        query = await chat.messenger.press(chat.haneul, sent["message_id"], "x")
        await chat.does("answerCallbackQuery", callback_query_id=query, text="네", show_alert=True)
        assert await page.until("answer") == {
            "person": chat.haneul,
            "query": query,
            "text": "네",
            "alert": True,
        }
        await chat.does("deleteMessage", chat_id=chat.haneul, message_id=sent["message_id"])
        assert await page.until("deleted") == {"person": chat.haneul, "id": sent["message_id"]}
        keys = {"keyboard": [["네", "아니요"]], "input_field_placeholder": "답"}
        await chat.does("sendMessage", chat_id=chat.haneul, text="?", reply_markup=keys)
        assert (await page.until("keyboard"))["keyboard"]["placeholder"] == "답"
        await chat.does("setMyCommands", commands=[{"command": "menu", "description": "메뉴"}])
        assert (await page.until("commands"))["commands"] == [{"command": "menu", "description": "메뉴"}]
        await chat.messenger.block(chat.haneul)
        assert (await page.until("person"))["blocked"]


async def test_what_is_refused_is_not_told(chat):
    async with listening(chat) as page:
        await page.next()
        await chat.refusal("sendMessage", chat_id=chat.haneul, text="x", reply_parameters={"message_id": 99})
        await chat.messenger.text(chat.haneul, "그다음")
        name, facts = await page.next()
    assert (name, facts["message"]["html"]) == ("message", "그다음")


async def test_people_act_through_the_page(place, picture):
    boram = await place.phone("people", {"name": "보람", "language_code": "en", "role": "moderator"})
    assert (boram["name"], boram["role"], boram["blocked"]) == ("보람", "moderator", False)
    phone = boram["id"]
    await place.phone(f"{phone}/start", {"payload": "item-7"})
    number = (await place.phone(f"{phone}/text", {"text": "안녕"}))["message"]
    await place.phone(f"{phone}/edit", {"message": number, "text": "안녕하세요"})
    await place.phone(f"{phone}/press", {"message": number, "data": "forged"})
    await place.phone(f"{phone}/location", {"lat": 37.5, "lon": 127})
    await place.phone(f"{phone}/contact", {"own": True})
    await place.phone(f"{phone}/contact", {"own": False, "name": "이웃", "phone": "02"})
    form = aiohttp.FormData({"caption": "둘"})
    for name in ("1.png", "2.png"):
        form.add_field("photo", picture, filename=name)
    async with place.web.post(f"{place.url}/phone/{phone}/photo", data=form) as response:
        assert len((await response.json())["messages"]) == 2
    await place.phone(f"{phone}/block", {"blocked": True})
    heard = [next(key for key in update if key != "update_id") for update in await place.does("getUpdates")]
    assert heard == [
        "message", "message", "edited_message", "callback_query", *["message"] * 5, "my_chat_member",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("people", {"name": " ", "language_code": "ko", "role": "resident"}),
        ("people", {"name": "보람", "language_code": "ko", "role": "king"}),
        ("99/text", {"text": "x"}),
        ("{haneul}/text", {"text": " \n "}),
        ("{haneul}/text", {}),
        ("{haneul}/press", {"message": "one", "data": "x"}),
        ("{haneul}/location", {"lat": 91, "lon": 0}),
        ("{haneul}/contact", {"own": False, "name": "", "phone": ""}),
        ("{haneul}/start", {"payload": "two words"}),
        ("{haneul}/edit", {"message": 99, "text": "x"}),
        ("clock", {"advance": "day"}),
        ("clock", ["day"]),
    ],
)
async def test_what_a_person_cannot_do_is_said_in_a_sentence(place, path, body):
    answer = await place.phone(path.format(haneul=place.haneul), body, status=400)
    assert answer["error"].endswith(".")


async def test_who_blocked_the_bot_cannot_write_to_it(chat):
    await chat.messenger.block(chat.haneul)
    answer = await chat.phone(f"{chat.haneul}/text", {"text": "x"}, status=400)
    assert answer == {"error": "The bot is blocked in this chat."}


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://example.org"}, {"Origin": "null"}, {"Host": "example.org"}]
)
async def test_other_sites_cannot_reach_the_messenger(place, headers):
    for path in ("/", "/phone/events", f"/bot{TOKEN}/getMe"):
        async with place.web.get(place.url + path, headers=headers) as response:
            assert response.status == 403
    await place.phone("people", {"name": "x"}, status=403, headers=headers)


async def test_its_own_page_is_welcome(place):
    await place.phone("language", {"language": "fr"}, headers={"Origin": place.url})
    async with listening(place) as page:
        assert (await page.next())[1]["language"] == "fr"
    async with place.web.get(f"{place.url}/") as response:
        assert response.content_type == "text/html"


async def test_the_messenger_opens_on_this_machine_only(calendar):
    messenger = Messenger(token=TOKEN, now=calendar.now)
    with pytest.raises(ValueError, match="this machine only"):
        await messenger.start("0.0.0.0")  # noqa: S104
    await messenger.close()


class Machine:
    """A time machine that knows one reminder."""

    def __init__(self, calendar):
        self.calendar = calendar
        self.due = calendar.now() + timedelta(days=3)

    async def advance(self, step):
        steps = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
        self.calendar.moment = self.due if step == "next" else self.calendar.moment + steps[step]

    async def next_due(self):
        return self.due if self.due > self.calendar.now() else None


async def test_the_clock_can_be_moved_to_the_next_reminder(calendar):
    messenger = Messenger(token=TOKEN, now=calendar.now, time_machine=Machine(calendar))
    async with aiohttp.ClientSession() as web:
        url = await messenger.start()
        async with web.get(f"{url}/phone/events") as response:
            events = Events(response.content)
            assert (await events.next())[1]["next_due"] == "2026-11-26T12:00:00+09:00"
            for step, now in (("hour", "2026-11-23T13:00:00+09:00"), ("next", "2026-11-26T12:00:00+09:00")):
                await web.post(f"{url}/phone/clock", json={"advance": step})
                assert (await events.until("clock"))["now"] == now
        await messenger.close()


async def test_a_reminder_planned_meanwhile_is_heard_of_in_a_quiet_moment(calendar, monkeypatch):
    monkeypatch.setattr("bot.sandbox.page.PULSE", 0.05)
    machine = Machine(calendar)
    due, machine.due = machine.due, calendar.now()
    messenger = Messenger(token=TOKEN, now=calendar.now, time_machine=machine)
    async with aiohttp.ClientSession() as web:
        async with web.get(f"{await messenger.start()}/phone/events") as response:
            events = Events(response.content)
            assert (await events.next())[1]["next_due"] is None
            machine.due = due
            while (line := await response.content.readline()) != b"event: clock\n":
                assert line in (b": ping\n", b"\n")
            assert b"2026-11-26T12:00:00+09:00" in await response.content.readline()
        await messenger.close()


async def test_tests_can_ask_what_was_wrong(place):
    async with place.web.get(f"{place.url}/phone/violations") as response:
        assert await response.json() == {"violations": [], "warnings": []}


async def test_a_phone_sends_a_file_which_the_bot_fetches_as_it_is(chat):
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("document", "이름,가격\n드릴,0\n".encode("cp949"), filename="물건 목록.csv")
    async with chat.web.post(f"{chat.url}/phone/{chat.haneul}/document", data=form) as response:
        assert response.status == 200, await response.text()
    sent = (await chat.does("getUpdates"))[-1]["message"]["document"]
    assert (sent["file_name"], sent["mime_type"]) == ("물건 목록.csv", "text/csv")
    path = (await chat.does("getFile", file_id=sent["file_id"]))["file_path"]
    async with chat.web.get(f"{chat.url}/file/bot{TOKEN}/{path}") as response:
        assert (await response.read()).decode("cp949").startswith("이름")


async def test_a_file_without_anything_in_it_is_refused_kindly(chat):
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("document", b"", filename="a.csv")
    async with chat.web.post(f"{chat.url}/phone/{chat.haneul}/document", data=form) as response:
        assert response.status == 400
