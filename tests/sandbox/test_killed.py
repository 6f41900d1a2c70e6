"""Kill -9: what people said and what the bot has not confirmed is still there."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import aiohttp

from bot.sandbox.messenger import Messenger

TOKEN = "123456:" + "A" * 35
ROOT = Path(__file__).parents[2]
MESSENGER = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.sandbox.messenger import Messenger

async def main():
    noon = datetime(2026, 11, 23, 3, tzinfo=UTC)
    messenger = Messenger(token=sys.argv[1], now=lambda: noon, file=Path(sys.argv[2]))
    print(await messenger.start(), messenger.add_person("김하늘"), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def asks(web, url, method, **params):
    async with web.post(f"{url}/bot{TOKEN}/{method}", json=params) as response:
        return (await response.json())["result"]


async def test_a_killed_messenger_remembers_everything(tmp_path, calendar, picture):
    file = tmp_path / "messenger.db"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", MESSENGER, TOKEN, file, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    url, haneul = (await process.stdout.readline()).decode().split()
    async with aiohttp.ClientSession() as web:
        await web.post(f"{url}/phone/{haneul}/text", json={"text": "확인된 말"})
        (seen,) = await asks(web, url, "getUpdates")
        await asks(web, url, "getUpdates", offset=seen["update_id"] + 1)
        await asks(web, url, "setMyCommands", commands=[{"command": "menu", "description": "메뉴"}])
        sent = await asks(web, url, "sendMessage", chat_id=int(haneul), text="드릴 있습니다")
        form = aiohttp.FormData()
        form.add_field("photo", picture, filename="1.png")
        await web.post(f"{url}/phone/{haneul}/photo", data=form)
        press = {"message": sent["message_id"], "data": "lend"}
        async with web.post(f"{url}/phone/{haneul}/press", json=press) as response:
            query = (await response.json())["query"]
    process.send_signal(signal.SIGKILL)
    await process.wait()
    await comes_back(file, calendar, int(haneul), seen["update_id"], query)


async def comes_back(file, calendar, haneul, seen, query):
    messenger = Messenger(token=TOKEN, now=calendar.now, file=file)
    url = await messenger.start()
    async with aiohttp.ClientSession() as web:
        photo, press = await asks(web, url, "getUpdates")
        assert (photo["update_id"], press["update_id"]) == (seen + 1, seen + 2)
        assert await asks(web, url, "answerCallbackQuery", callback_query_id=query, text="네")
        kept = await asks(web, url, "getFile", file_id=photo["message"]["photo"][-1]["file_id"])
        assert kept["file_size"] == 44
        assert (await asks(web, url, "getMyCommands"))[0]["command"] == "menu"
        number = await messenger.text(haneul, "다시")
    chat = messenger.chat(haneul)
    assert [one["html"] for one in chat] == ["확인된 말", "드릴 있습니다", "", "다시"]
    assert [one["id"] for one in chat] == [1, 2, 3, number]
    assert messenger.people[haneul].name == "김하늘"
    assert messenger.violations == []
    await messenger.close()
