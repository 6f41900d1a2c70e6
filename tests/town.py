"""A town to play in: named people, the real dispatcher, storage and words, a fake wire and a calendar."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.areas import SHIPPED, read_areas
from bot.app import App
from bot.app.sandbox import SANDBOX_KEYS
from bot.domain.areas import AreaId
from bot.runtime.clock import Calendar
from bot.runtime.throttle import Throttle
from bot.sandbox.oracle import errors
from locales import Catalogue, Reader
from storage import schema
from storage.city import Storage
from tests.hurrying import has_nothing_to_do, hurried
from tests.turning import turns_until
from tests.wire import ORACLE, FakeWire, Screen

SEOUL = ZoneInfo("Asia/Seoul")
JOINING = ("language", "ticks", "name", "birth", "home", "summary")
MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # ten o'clock in Seoul


class Town:
    """The city on one evening: people come, talk, and days pass."""

    def __init__(self, app: App, wire: FakeWire, calendar: Calendar) -> None:
        self.app, self.wire, self.calendar = app, wire, calendar
        self._updates = itertools.count(700_000_001)
        self._people = itertools.count(1001)
        self.presses: list[str] = []

    async def give(self, raw: Any) -> None:
        """One update, as the messenger sends it; returns when all is said."""
        if isinstance(raw, dict) and "update_id" in raw:
            problems = errors(ORACLE.check_update(raw))
            assert not problems, problems
        await self.app.lanes.put(raw)
        await self.settle()

    async def settle(self) -> None:
        """Everything decided is said, everything due is delivered."""
        await self.app.speaker.silence()
        if await has_nothing_to_do(self.app, self.calendar.now()):
            return
        await self.app.courier.rest()
        await self.app.works.rest()
        await self.app.courier.rest()
        await self.app.speaker.silence()

    async def passes(self, **time: float) -> None:
        """Time goes by, day by day, so that nothing is skipped and no two days' notices fall together."""
        left = timedelta(**time)
        while left > timedelta(0):
            stride = min(left, timedelta(days=1))
            self.calendar.advance(stride)
            await self.app.heartbeat.beat()
            await self.settle()
            left -= stride

    async def sleeps(self, **time: float) -> None:
        """Time goes by while no process runs."""
        self.calendar.advance(timedelta(**time))
        await self.app.heartbeat.beat()
        await self.settle()

    def number(self) -> int:
        return next(self._updates)

    def newcomer(self, name: str, locale: str | None = "ko", number: int | None = None) -> Person:
        return Person(self, number or next(self._people), name, locale)

    async def resident(self, name: str, locale: str = "ko", home: str = "문정래미안", **more: Any) -> Person:
        """Somebody who has joined, by the conversation."""
        person = self.newcomer(name, locale)
        await person.joins(home=home, **more)
        return person

    async def rows(self, statement: Any) -> list[Any]:
        async with self.app.storage.engine.connect() as conn:
            return list((await conn.execute(statement)).all())

    async def is_well(self) -> None:
        """After every story: all presses answered, nothing due unsaid, nothing broken."""
        await self.settle()
        unanswered = [query for query in self.presses if query not in self.wire.answered]
        assert not unanswered, f"presses left unanswered: {unanswered}"
        async with self.app.storage.transaction(self.calendar.now()) as city:
            due = await city.notices.next_due()
            assert due is None or due > self.calendar.now(), "a due notice is undelivered"
            assert not await city.answers.unsaid(self.calendar.now() + timedelta(days=1), lease=timedelta(0))
            assert await city.ledger.faults() == (), "the units do not add up"
        for _, params in self.wire.calls:
            assert "<code>" not in params.get("text", ""), "something broke on the way"


class Person:
    """Somebody with a phone."""

    def __init__(self, town: Town, number: int, name: str, locale: str | None) -> None:
        self.town, self.id, self.name, self.locale, self.easy = town, number, name, locale, False
        self.reads = locale or "ko"
        self._messages = itertools.count(1)

    # -- sending ---------------------------------------------------------------------------

    @property
    def user(self) -> dict[str, Any]:
        language = {"language_code": self.locale} if self.locale else {}
        return {"id": self.id, "is_bot": False, "first_name": self.name} | language

    def message(self, **content: Any) -> dict[str, Any]:
        text = content.get("text", "")
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        chat = {"id": self.id, "type": "private", "first_name": self.name}
        return {
            "update_id": self.town.number(),
            "message": {
                "message_id": next(self._messages),
                "date": int(self.town.calendar.now().timestamp()),
                "chat": chat,
                "from": self.user,
                **content,
            },
        }

    def press(self, data: str, screen: Screen | None = None) -> dict[str, Any]:
        update = self.town.number()
        query = f"q{update}"
        self.town.presses.append(query)
        shown = screen or self.screen
        body: dict[str, Any] = {"text": shown.text or "-"}
        if shown.photos:
            body = {"photo": [{"file_id": shown.photos[0], "file_unique_id": "u", "width": 1, "height": 1}]}
        elif shown.files:
            body = {"document": {"file_id": "d", "file_unique_id": "ud", "file_name": shown.files[0][0]}}
        return {
            "update_id": update,
            "callback_query": {
                "id": query,
                "from": self.user,
                "chat_instance": "1",
                "data": data,
                "message": {
                    "message_id": shown.id,
                    "date": int(self.town.calendar.now().timestamp()),
                    "chat": {"id": self.id, "type": "private"},
                    **({"reply_markup": {"inline_keyboard": shown.keys}} if shown.keys else {}),
                    **body,
                },
            },
        }

    async def says(self, text: str) -> None:
        await self.town.give(self.message(text=text))

    async def sends_photo(self, name: str, album: str = "") -> None:
        size = {"file_id": name, "file_unique_id": f"u{name}", "width": 800, "height": 600}
        group = {"media_group_id": album} if album else {}
        await self.town.give(self.message(photo=[size], **group))

    async def sends_document(self, name: str, content: bytes, *, size: int | None = None) -> None:
        number = f"doc{len(self.town.wire.sent) + 1}"
        self.town.wire.sent[number] = content
        told = {"file_id": number, "file_unique_id": f"u{number}", "file_name": name}
        told["file_size"] = len(content) if size is None else size
        await self.town.give(self.message(document=told))

    async def sends_sticker(self) -> None:
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        sticker = {"file_id": "s", "file_unique_id": "us", "type": "regular", **size}
        await self.town.give(self.message(sticker=sticker))

    async def sends_voice(self) -> None:
        await self.town.give(self.message(voice={"file_id": "v", "file_unique_id": "uv", "duration": 3}))

    async def sends_location(self, lat: float, lon: float) -> None:
        await self.town.give(self.message(location={"latitude": lat, "longitude": lon}))

    async def presses(self, caption: str) -> None:
        """The newest key whose caption contains ``caption``, on whatever page of a plain screen it is."""
        await turns_until(self, lambda key: caption in key["text"])
        screen, key = self.key(caption)
        await self.town.give(self.press(key["callback_data"], screen))

    async def forges(self, data: str) -> None:
        await self.town.give(self.press(data, self.screen if self.screens else Screen(1, "x")))

    async def blocks(self, *, blocked: bool = True) -> None:
        member = {"user": {"id": 42, "is_bot": True, "first_name": "Pumasi"}}
        old = {**member, "status": "member"}
        new = {**member, "status": "kicked", "until_date": 0}
        (self.town.wire.shut.add if blocked else self.town.wire.shut.discard)(self.id)
        await self.town.give(
            {
                "update_id": self.town.number(),
                "my_chat_member": {
                    "chat": {"id": self.id, "type": "private"},
                    "from": self.user,
                    "date": int(self.town.calendar.now().timestamp()),
                    "old_chat_member": old if blocked else new,
                    "new_chat_member": new if blocked else old,
                },
            }
        )

    # -- seeing ----------------------------------------------------------------------------

    @property
    def screens(self) -> list[Screen]:
        return self.town.wire.screens(self.id)

    @property
    def screen(self) -> Screen:
        return max(self.screens, key=lambda screen: screen.id)

    @property
    def files(self) -> list[tuple[str, bytes]]:
        """The files on this phone, oldest first: their names and what is in them."""
        screens = sorted(self.screens, key=lambda screen: screen.id)
        return [file for screen in screens for file in screen.files]

    @property
    def sees(self) -> str:
        return self.screen.text

    @property
    def keys(self) -> list[str]:
        return self.screen.captions

    @property
    def alert(self) -> str:
        """What the last press was answered with."""
        mine = [query for query in self.town.presses if query in self.town.wire.answered]
        return self.town.wire.answered[mine[-1]].get("text", "")

    def told(self, key: str, **facts: Any) -> str:
        """How a message reads to this person."""
        return self.town.app.screens.catalogue.plain(key, facts, self.reader)

    def caption(self, key: str, attribute: str, **facts: Any) -> str:
        """How an attribute of a message reads to this person."""
        return self.town.app.screens.catalogue.caption(key, attribute, facts, self.reader)

    def is_told(self, key: str, **facts: Any) -> bool:
        """Whether the newest screen says this message."""
        return self.told(key, **facts) in self.sees

    def is_alerted(self, key: str, **facts: Any) -> bool:
        """Whether the last press was answered with this message."""
        return self.alert == self.told(key, **facts)

    def key(self, caption: str) -> tuple[Screen, dict[str, Any]]:
        for screen in sorted(self.screens, key=lambda screen: -screen.id):
            found = [key for row in screen.keys for key in row if caption in key["text"]]
            if found:
                return screen, next((key for key in found if key["text"] == caption), found[0])
        raise AssertionError(
            f"no key {caption!r}; there are {[s.captions for s in self.screens[-3:]]}; sees: {self.sees}"
        )

    # -- whole conversations ---------------------------------------------------------------

    async def presses_on(self, key: str, attribute: str | None = None, **facts: Any) -> None:
        """The key that a message words, in whatever language this person reads."""
        caption = self.town.app.screens.catalogue.caption(key, attribute, facts, self.reader)
        await self.presses(caption)

    @property
    def reader(self) -> Reader:
        return Reader(locale=self.reads, zone=SEOUL, easy=self.easy)

    async def joins_until(self, question: str, name: str = "하늘") -> None:
        """Leaves this question of joining open."""
        steps = (
            lambda: self.answers(self.reads),
            lambda: self.presses_on("tick-service"),
            lambda: self.presses_on("residents-agree"),
            lambda: self.says(name),
            lambda: self.presses_on("form-skip"),
            lambda: self.says("문정래미안"),
        )
        await self.says("/start")
        number = JOINING.index(question)
        for step in steps[: number + (number > 1)]:
            await step()

    async def joins(
        self,
        home: str = "문정래미안",
        name: str = "",
        birth: str = "",
        link: str = "",
        ticks: tuple[str, ...] = ("service", "profile"),
    ) -> None:
        await self.says(f"/start {link}".strip())
        await self.answers(self.reads)
        for tick in ticks:
            await self.answers(tick)
        await self.presses_on("residents-agree")
        await self.says(name or self.name)
        await (self.says(birth) if birth else self.presses_on("form-skip"))
        if birth and self.asks_easy:
            self.easy = True
            await self.answers("yes")
        await self.says(home)
        if here := [key for key in self.data if "|==" in key]:
            await self.town.give(self.press(here[0]))
        await self.presses_on("residents-summary", "send")

    @property
    def data(self) -> list[str]:
        return [key.get("callback_data", "") for row in self.screen.keys for key in row]

    @property
    def asks_easy(self) -> bool:
        return any(key.endswith("|=yes") for key in self.data)

    async def posts(
        self,
        title: str,
        *,
        side: str = "offer",
        text: str = "",
        photos: int = 0,
        price: str = "0",
        kind: str = "thing",
        category: str = "household",
        reach: str = "gu",
        quantity: int = 1,
    ) -> None:
        await self.says(f"/{side}")
        await self.presses_on(f"kind-{kind}")
        await self.presses_on(f"category-{category}")
        await self.says(title)
        await (self.says(text) if text else self.presses_on("form-skip"))
        for number in range(photos):
            await self.sends_photo(f"{title}-{number}", album="a" if photos > 1 else "")
        await self.presses_on("form-photos-done" if photos else "form-skip")
        if side == "offer" and kind == "thing":
            await self.answers(str(quantity))
        await self.says(price)
        await self.answers(reach)
        await self.answers("30")
        await self.presses_on("barter-summary", "send")

    async def answers(self, value: str) -> None:
        """The key with this answer, however it is captioned."""
        await turns_until(self, lambda key: key.get("callback_data", "").endswith(f"|={value}"))
        data = next(key for key in self.data if key.endswith(f"|={value}"))
        await self.town.give(self.press(data))


CITY = AreaId("11")
TRUSTING = {
    "conduct.first_posts": 0,
    **dict.fromkeys(("conduct.hour_flag", "conduct.hour_flag_new"), 1000),
    **dict.fromkeys(("conduct.hour_stop", "conduct.hour_stop_new"), 1000),
}
"""Everybody in a play has just joined and does in minutes what takes weeks: nobody minds, unless a play is
about that (tests/stories/test_conduct)."""

WORDS = Catalogue()
SEOUL_READ: dict[str, Any] = {}
"""The atlas and its edition as the first play read them; like the words, half a second saved in each."""


async def founded(url: str, **more: Any) -> tuple[Town, App]:
    """A town on this database, with Seoul's areas, brought up to date."""
    wire, calendar, storage = FakeWire(), Calendar(MORNING), hurried(Storage(url, SEOUL, keys=SANDBOX_KEYS))
    vars(storage).update(SEOUL_READ)
    app = App(wire, storage, calendar, throttle=Throttle(burst=10_000), catalogue=WORDS, **more)
    await app.open()
    if not SEOUL_READ:
        SEOUL_READ.update(edition=storage.edition, atlas=storage.atlas, rules=storage.rules)
    return Town(app, wire, calendar), app


async def settled(storage: Storage) -> None:
    """Seoul's areas, as shipped."""
    await schema.migrate(storage.engine)
    async with storage.transaction(MORNING) as city:
        await city.areas.load(read_areas(SHIPPED).areas)
        for name, value in TRUSTING.items():
            await city.areas.set_rule(CITY, name, value)


async def prepared(file: Path) -> None:
    """A database file with Seoul in it, to be copied for each play."""
    storage = Storage(f"sqlite:///{file}", SEOUL)
    await settled(storage)
    await storage.close()
