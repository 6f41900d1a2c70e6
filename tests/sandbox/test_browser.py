"""The newcomer's story in a real browser, with the bot in a process of its own.

TEST_SHOTS=bot/sandbox renews the pictures of the README.
"""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
import socket
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import segno
from playwright.async_api import async_playwright, expect

from bot.domain.barter import BarterRules
from bot.runtime.wire import HttpWire, Upload
from locales import Catalogue, Reader
from tests.sandbox.conftest import TOKEN

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "shots"
TWO_PHONES = {"x": 0, "y": 0, "width": 655, "height": 900}
PHOTOS = Path(__file__).with_name("photos")
SLOW = 30_000
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
CATALOGUE = Catalogue()


class House:
    """``python -m bot sandbox`` in an empty folder, with nothing set but where it listens."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            self.listens = f"127.0.0.1:{door.getsockname()[1]}"
        self.url = f"http://{self.listens}"

    async def opens(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PUMASI_")}
        env = clean | {"PUMASI_LISTEN": self.listens, "PYTHONPATH": str(ROOT)}
        command = (sys.executable, "-m", "bot", "sandbox")
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *command, cwd=self.folder, env=env, stdout=asyncio.subprocess.PIPE, stderr=log
            )
        async with asyncio.timeout(120):
            while self.url.encode() not in (line := await self.process.stdout.readline()):
                assert line, (self.folder / "log").read_text()

    async def is_killed(self):
        self.process.kill()
        await self.process.wait()

    async def closes(self):
        self.process.terminate()
        assert await self.process.wait() == 0


class Phone:
    """One person's phone on the page, and what they do with it; keys are named by their message."""

    def __init__(self, page, name, *, easy=False):
        self.page, self.name = page, name
        self.screen = page.locator(f'section.phone[data-name="{name}"]')
        self.reader = Reader(locale="ko", zone=ZoneInfo("Asia/Seoul"), easy=easy)

    def caption(self, key, attribute=None, **facts):
        return CATALOGUE.caption(key, attribute, facts, self.reader)

    async def presses(self, key, attribute=None, **facts):
        await self.touches(self.caption(key, attribute, **facts))

    def button(self, key):
        return self.screen.get_by_role("button", name=self.caption(key), exact=True).last

    async def touches(self, caption):
        await self.screen.get_by_role("button", name=caption, exact=True).last.click()

    async def says(self, text):
        await self.screen.locator("textarea").fill(text)
        await self.screen.locator("textarea").press("Enter")

    async def sends(self, *photos):
        files = [{"name": f"{n}.jpg", "mimeType": "image/jpeg", "buffer": p} for n, p in enumerate(photos)]
        await self.screen.locator("input[name=photo]").set_input_files(files)
        await self.screen.locator("button.send").click()

    async def sees(self, *texts):
        for text in texts:
            await expect(self.screen.locator(".bots").last).to_contain_text(text)

    async def joins(self, home, birth=""):
        await self.screen.locator("button.begin").click()
        await self.touches("한국어")
        await self.presses("form-unticked", what=self.caption("tick-service"))
        await self.presses("form-unticked", what=self.caption("tick-profile"))
        await self.presses("residents-agree")
        await self.says(self.name)
        if birth:
            await self.says(birth)
            await self.presses("residents-easy-yes")
            self.reader = Reader(locale="ko", zone=self.reader.zone, easy=True)
        else:
            await self.presses("form-skip")
        await self.says(home)
        await self.presses("residents-summary", "send")
        await self.sees(self.name)

    async def posts_a_drill(self, *photos):
        await self.says("/offer")
        await self.presses("kind-thing")
        await self.presses("category-household")
        await self.says("전동 드릴")
        await self.says("배터리 두 개와 비트 한 벌을 함께 드립니다.")
        await self.sends(*photos)
        await self.presses("form-photos-done")
        await self.presses("barter-pieces", pieces=1)
        await self.says("3천")
        await self.presses("reach-gu", area="송파구")
        await self.presses("barter-days", days=30)
        await self.presses("barter-summary", "send")
        await self.sees("전동 드릴", self.caption("menu-door-mine"))


@pytest.fixture(scope="module")
async def browser():
    binary = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not binary:
        missing = "no Chromium on this machine (Debian, Ubuntu: sudo apt install chromium)"
        (pytest.fail if os.environ.get("TEST_BROWSER") == "required" else pytest.skip)(missing)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=binary, args=FLAGS)
        yield browser
        await browser.close()


@pytest.fixture(scope="module")
async def house(browser, tmp_path_factory):  # noqa: ARG001 -- without a browser nobody comes
    house = House(tmp_path_factory.mktemp("house"))
    await house.opens()
    yield house
    await house.closes()


@pytest.fixture
async def visit(browser, house):
    """Open the page in a window of some size; all windows are closed after the play."""
    async with AsyncExitStack() as windows:

        async def visit(**window):
            context = await browser.new_context(locale="ko-KR", **window)
            windows.push_async_callback(context.close)
            page = await context.new_page()
            page.set_default_timeout(SLOW)
            await page.goto(house.url)
            await page.locator('section.phone[data-name="최지안"]').wait_for()
            return page

        yield visit


@pytest.fixture
async def photos(browser):
    """A drill and its bits, as a telephone photographs them."""
    page = await browser.new_page(viewport={"width": 800, "height": 600})
    taken = []
    for name in ("drill", "bits"):
        await page.set_content(f"<body style='margin:0'>{(PHOTOS / name).with_suffix('.svg').read_text()}")
        taken.append(await page.screenshot(type="jpeg", quality=80))
    await page.close()
    return taken


def complaints(page):
    """What the browser does not like about the page, as it happens."""
    found = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("console", lambda line: found.append(line.text) if line.type in ("error", "warning") else None)
    return found


async def test_two_newcomers_join_find_each_other_and_agree(visit, photos):
    page = await visit(viewport={"width": 1400, "height": 900})
    complained = complaints(page)
    haneul, bada = Phone(page, "김하늘"), Phone(page, "박바다")
    await haneul.joins("문정래미안")
    await haneul.posts_a_drill(*photos)
    await bada.joins("문정래미안")
    await bada.says("드릴")
    near = bada.caption("barter-near", near="complex", area="")
    await bada.sees(re.compile(f"전동 드릴.+{near}.+해머드릴.+잠실동"))
    await bada.touches("전동 드릴")
    await bada.sees("김하늘", near, bada.caption("barter-price", price=3_000, unit=BarterRules().unit))
    await expect(bada.screen.locator(".bots").last.locator("img")).to_have_js_property("complete", value=True)
    await expect(page.locator("[data-advance=next]")).to_be_enabled()
    await page.screenshot(path=SHOTS / "newcomer.png")
    if pictures := os.environ.get("TEST_SHOTS"):
        await posed(page)
        await page.screenshot(path=ROOT / pictures / "screenshot.png")

    hand = await visit(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    complained += complaints(hand)
    await hand.locator("#people").get_by_text("박바다").click()
    await Phone(hand, "박바다").presses("barter-photos", count=2)
    await Phone(hand, "박바다").sees("전동 드릴")
    await hand.screenshot(path=SHOTS / "newcomer-phone.png")
    assert await hand.evaluate("document.documentElement.scrollWidth <= innerWidth")

    await they_agree_on_the_drill(page, haneul, bada, pictures)
    found = await page.request.get(f"{page.url}phone/violations")
    assert await found.json() == {"violations": [], "warnings": []}
    assert complained == []


async def they_agree_on_the_drill(page, haneul, bada, pictures):
    """Proposed, countered, agreed: each sees on the card what the other did, as it happens."""
    await bada.presses("trades-propose-offer")
    await bada.presses("trades-as-wished", units=3_000, unit="mun")
    await bada.presses("form-skip")
    await bada.says("모레")
    await bada.says("오후 3시")
    await bada.says("도서관 앞")
    await bada.presses("trades-summary", "send")
    await haneul.presses("trades-see")
    await haneul.sees("3,000문", "도서관 앞")
    await haneul.presses("trades-step-counter")
    await haneul.touches(haneul.caption("form-change", label=haneul.caption("trades-ask-units", "label")))
    await haneul.says("2천")
    await haneul.presses("trades-summary", "send")
    await bada.presses("trades-see")
    await bada.sees("2,000문 ✏️", "오후 3시")
    await expect(bada.button("trades-step-accept")).to_be_visible()
    await page.screenshot(path=SHOTS / "negotiation.png")
    if pictures:
        await page.wait_for_timeout(500)
        await page.screenshot(path=ROOT / pictures / "negotiation.png", clip=TWO_PHONES)
    await bada.presses("trades-step-accept")
    await expect(bada.button("trades-step-confirm")).to_be_visible()
    await expect(haneul.button("trades-step-deliver")).to_be_visible()


async def posed(page):
    """The other two join in, so that the picture of the README shows what there is."""
    sunja, jian = Phone(page, "이순자"), Phone(page, "최지안")
    await jian.joins("올림픽훼밀리타운")
    await jian.says("/browse")
    await jian.sees(jian.caption("category-sports"))
    await sunja.joins("문정래미안", birth="1950")
    await sunja.says("드릴")
    await sunja.sees("전동 드릴", "해머드릴")
    await page.evaluate("for (const log of document.querySelectorAll('.log')) log.scrollTop = 0")
    await page.evaluate("document.querySelector('#street').scrollLeft = 0")
    await page.wait_for_timeout(500)  # until what glides and fades has come to rest


async def test_nobody_notices_that_the_bot_was_killed_in_the_middle_of_a_form(visit, house):
    page = await visit(viewport={"width": 1400, "height": 900})
    jian = Phone(page, "최지안")
    await jian.screen.locator("button.begin").click()
    await jian.touches("한국어")
    ticked = jian.caption("tick-service")
    await jian.presses("form-unticked", what=ticked)
    await expect(jian.screen.get_by_text(jian.caption("form-ticked", what=ticked))).to_be_visible()
    await house.is_killed()
    await expect(page.locator("#notice")).to_be_visible()
    await house.opens()
    await expect(page.locator("#notice")).to_be_hidden(timeout=SLOW)
    await jian.presses("residents-agree")
    await jian.says("지안")
    await jian.presses("form-skip")
    await jian.sees(jian.caption("form-place-list"))


async def test_a_file_is_shown_with_its_size_and_can_be_saved_and_a_code_can_be_seen(browser, chat, tmp_path):
    statement, code = "날짜,문\n".encode() * 250, io.BytesIO()
    segno.make("https://t.me/pumasi_bot?start=p-1").save(code, kind="png", scale=8)
    wire = HttpWire(TOKEN, base=chat.url)
    where = {"chat_id": chat.haneul, "parse_mode": "HTML"}
    named = Upload("document", "품앗이-2026-11.csv", statement)
    await wire.call("sendDocument", where | {"caption": "<b>십일월</b> 내역입니다."}, named)
    keys = {"inline_keyboard": [[{"text": "메뉴", "callback_data": "go:menu"}]]}
    await wire.call(
        "sendPhoto",
        where | {"caption": "보여 주십시오.", "reply_markup": keys},
        Upload("photo", "code.png", code.getvalue()),
    )
    await wire.close()

    context = await browser.new_context(locale="ko-KR", viewport={"width": 390, "height": 844})
    page = await context.new_page()
    page.set_default_timeout(SLOW)
    complained = complaints(page)
    await page.goto(chat.url)
    paper = page.locator(".bots", has_text="십일월 내역입니다.")
    await expect(paper.locator(".card")).to_have_text(re.compile(r"품앗이-2026-11\.csv\s*2.8kB"))
    async with page.expect_download() as saving:
        await paper.locator(".card").click()
    saved = await saving.value
    assert saved.suggested_filename == named.name
    await saved.save_as(tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == statement
    picture = page.locator(".bots", has_text="보여 주십시오.").locator("img")
    await expect(picture).to_have_js_property("complete", value=True)
    assert await picture.evaluate("image => image.naturalWidth") > 100
    await page.screenshot(path=SHOTS / "files.png")
    await context.close()
    assert complained == []
