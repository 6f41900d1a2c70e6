"""What waits for the bot: order, confirmation, expiry and conflicts of updates, asked for or delivered."""

from __future__ import annotations

import asyncio
import json

import pytest
from aiohttp import web

from bot.sandbox.updates import Bell


async def waiting(place, **params):
    return [update["update_id"] for update in await place.does("getUpdates", **params)]


async def says(place, *texts):
    for text in texts:
        await place.messenger.text(place.haneul, text)


async def test_an_offset_confirms_everything_below_it_and_nothing_else(place):
    await says(place, "하나", "둘", "셋", "넷")
    one, two, three, four = await waiting(place)
    assert await waiting(place, limit=2) == [one, two]
    assert await waiting(place, offset=two) == [two, three, four]
    assert await waiting(place, offset=-1) == [four]
    assert await waiting(place) == [four]
    assert await waiting(place, offset=four + 1) == []


async def test_an_offset_far_ahead_is_ignored(place):
    await says(place, "하나")
    (one,) = await waiting(place)
    assert await waiting(place, offset=one + 12) == [one]
    assert await waiting(place, offset=one + 11) == []


async def test_update_ids_start_anywhere_and_again_after_a_quiet_week(place):
    await says(place, "하나")
    (one,) = await waiting(place)
    assert one > 1
    await waiting(place, offset=one + 1)
    place.calendar.passes(days=8)
    await says(place, "둘")
    (two,) = await waiting(place)
    assert two != one + 1


async def test_what_is_too_old_is_dropped(place):
    await says(place, "하나")
    await place.messenger.press(place.haneul, 1, "x")
    place.calendar.passes(seconds=151)
    (update,) = await place.does("getUpdates")
    assert update["message"]["text"] == "하나"
    place.calendar.passes(days=1)
    assert await waiting(place) == []


async def test_only_what_the_bot_asked_for_is_kept_from_then_on(place):
    await says(place, "하나")
    await waiting(place, allowed_updates=["callback_query"])
    await says(place, "둘")
    await place.messenger.press(place.haneul, 1, "x")
    kinds = [min(update) for update in await place.does("getUpdates")]
    assert kinds == ["message", "callback_query"]
    await waiting(place, allowed_updates=[])
    await place.messenger.block(place.haneul)
    member = (await place.does("getUpdates"))[-1]["my_chat_member"]
    assert [member[which]["status"] for which in ("old_chat_member", "new_chat_member")] == [
        "member",
        "kicked",
    ]


async def test_a_poll_waits_until_somebody_speaks(place):
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(place.does("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        assert not poll.done()
        await says(place, "여기요")
        (update,) = await poll
    assert update["message"]["text"] == "여기요"
    assert await waiting(place, offset=update["update_id"] + 1, timeout=0) == []


async def test_a_second_bot_ends_the_poll_of_the_first(place):
    async with asyncio.TaskGroup() as group:
        first = group.create_task(place.ask("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        second = group.create_task(place.ask("getUpdates", timeout=20))
        ended = (await first)["description"]
        assert ended.startswith(
            "Conflict: terminated by other getUpdates request; make sure that only one bot"
        )
        await place.does("setWebhook", url="http://127.0.0.1:1/")
        assert (await second)["description"] == "Conflict: terminated by setWebhook request"
    assert (await place.ask("getUpdates"))["error_code"] == 409


async def test_an_edit_is_heard_of_only_when_it_changes_something(place):
    number = await place.messenger.text(place.haneul, "망치")
    await place.messenger.edit(place.haneul, number, "망치")
    await place.messenger.edit(place.haneul, number, "큰 망치")
    _, edited = await place.does("getUpdates")
    assert edited["edited_message"]["text"] == "큰 망치"
    assert place.messenger.chat(place.haneul)[-1]["edited"]


async def test_a_command_is_marked_in_what_a_person_writes(place):
    await place.messenger.start_link(place.haneul, "item-7")
    (update,) = await place.does("getUpdates")
    assert update["message"]["text"] == "/start item-7"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_a_contact_is_ones_own_or_somebody_elses(place):
    await place.messenger.contact(place.haneul)
    await place.messenger.contact(place.haneul, name="이웃", phone="0212345678")
    own, foreign = (update["message"]["contact"] for update in await place.does("getUpdates"))
    assert own["user_id"] == place.haneul
    assert "user_id" not in foreign


async def test_a_long_text_goes_out_in_pieces_and_is_cleaned(place):
    await says(place, "가" * 4096 + "나", "\u202e<b>\x00%s{{}}\r 👨‍👩‍👧 ")
    texts = [update["message"]["text"] for update in await place.does("getUpdates")]
    assert texts == ["가" * 4096, "나", "<b> %s{{}} 👨‍👩‍👧"]
    assert place.messenger.chat(place.haneul)[-1]["html"] == "&lt;b&gt; %s{{}} 👨‍👩‍👧"


async def test_an_update_nobody_knows_goes_out_as_it_is(place):
    number = place.messenger.raw_update({"moon_landing": {"crew": None}})
    assert await place.does("getUpdates") == [{"update_id": number, "moon_landing": {"crew": None}}]


async def test_a_bell_wakes_whoever_waits():
    bell = Bell()
    async with asyncio.TaskGroup() as group:
        group.create_task(bell.wait(None))
        await asyncio.sleep(0)
        bell.ring()
    await bell.wait(0)


class Bot:
    """A bot behind a webhook, which answers as the play says."""

    def __init__(self):
        self.heard, self.secrets, self.answers = [], [], []
        self.busy = self.most_busy = 0

    async def hears(self, request):
        self.busy += 1
        self.most_busy = max(self.busy, self.most_busy)
        self.heard.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await asyncio.sleep(0.02)
        self.busy -= 1
        return web.Response(**self.answers.pop(0)) if self.answers else web.Response()

    @property
    def texts(self):
        """What it heard."""
        return [update["message"]["text"] for update in self.heard]


@pytest.fixture
async def bot(place):
    bot, app = Bot(), web.Application()
    app.router.add_post("/hook", bot.hears)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bot.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    place.messenger.webhook.pace = 0.01
    yield bot
    await place.does("deleteWebhook")
    await runner.cleanup()


async def test_a_webhook_is_called_again_until_it_takes_the_update(place, bot):
    bot.answers = [{"status": 500}, {"status": 503, "headers": {"Retry-After": "2"}}]
    await place.does("setWebhook", url=bot.url, secret_token="s-1")
    await says(place, "하나", "둘")
    await place.until(lambda: len(bot.heard) == 4)
    assert bot.texts == ["하나", "하나", "하나", "둘"]
    assert set(bot.secrets) == {"s-1"}
    await place.until(lambda: not place.messenger._back.updates.pending())
    info = await place.does("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert info["pending_update_count"] == 0


async def test_several_people_are_heard_at_once_and_each_in_order(place, bot):
    boram = place.messenger.add_person("보람")
    await place.does("setWebhook", url=bot.url)
    for number in range(3):
        await place.messenger.text(place.haneul, f"하늘 {number}")
        await place.messenger.text(boram, f"보람 {number}")
    await place.until(lambda: len(bot.heard) == 6)
    assert [text for text in bot.texts if "하늘" in text] == ["하늘 0", "하늘 1", "하늘 2"]
    assert bot.most_busy == 2


async def test_the_answer_of_a_webhook_may_be_a_request(place, bot):
    reply = {"method": "sendMessage", "chat_id": place.haneul, "text": "들었습니다"}
    bot.answers = [
        {"text": json.dumps(answer), "content_type": "application/json"}
        for answer in (reply, {"method": "deleteWebhook"})
    ]
    await place.does("setWebhook", url=bot.url)
    await says(place, "하나", "둘", "셋")
    await place.until(lambda: len(bot.heard) == 3)
    assert "들었습니다" in [one["html"] for one in place.messenger.chat(place.haneul)]
    assert (await place.does("getWebhookInfo"))["url"] == bot.url


async def test_a_webhook_that_is_gone_for_a_day_is_forgotten(place, bot):
    bot.answers = [{"status": 410}] * 500
    await place.does("setWebhook", url=bot.url)
    await says(place, "하나")
    await place.until(lambda: len(bot.heard) == 2)
    place.calendar.passes(hours=23, minutes=1)
    await place.until(lambda: not place.messenger._back.store.fact("webhook"))


async def test_a_webhook_elsewhere_is_refused(place):
    said = await place.refusal("setWebhook", url="https://example.org/hook")
    assert said == "Bad Request: bad webhook: the sandbox delivers to this machine only"
    wrong = await place.refusal("setWebhook", url="http://127.0.0.1/", secret_token="a b")
    assert "secret token contains unallowed characters" in wrong
