"""The messenger as a whole: started, closed, and played with by tests and by the page."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

import telegram
from aiohttp import web

from bot.sandbox.acts import Acts
from bot.sandbox.backstage import Backstage
from bot.sandbox.botapi import BotApi, Fault
from bot.sandbox.gathering import Gathering
from bot.sandbox.groups import Status
from bot.sandbox.page import Page, TimeMachine
from bot.sandbox.people import Person
from bot.sandbox.transport import Transport, own_pages_only
from bot.sandbox.webhook import Webhook

__all__ = ["Fault", "Messenger", "Person", "TimeMachine"]

MAX_REQUEST: Final = 64 * 1024 * 1024


class Messenger:
    """A Bot API server for one bot, the people who talk to it, and the page of their telephones.

    With a ``file`` everything outlives the process; without one it is gone with it. ``violations``
    are the messenger's own mistakes, ``warnings`` what a bot surely did not mean.
    """

    def __init__(
        self,
        *,
        token: str,
        now: Callable[[], datetime],
        file: Path | None = None,
        zone: str = "Asia/Seoul",
        name: str = "품앗이",
        username: str = "pumasi_sandbox_bot",
        limits: bool = False,
        time_machine: TimeMachine | None = None,
        language: str = "ko",
    ) -> None:
        bot = telegram.User(int(token.partition(":")[0]), name, is_bot=True, username=username)
        self._back = Backstage.build(bot, now, ZoneInfo(zone), file)
        self._acts = Acts(self._back)
        self._gathering = Gathering(self._back)
        self._page = Page(self._back, self._acts, ZoneInfo(zone), time_machine, language)
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None
        self._token = token
        self.api = BotApi(self._back, limits=limits)
        self.webhook = Webhook(self._back, self.api)

    # -- open and closed -----------------------------------------------------------------

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Open on this machine only; the base address."""
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise ValueError(f"The sandbox opens on this machine only, not on {host}.")
        app = web.Application(middlewares=[own_pages_only], client_max_size=MAX_REQUEST)
        app.add_routes([*Transport(self._token, self.api, self._back).routes(), *self._page.routes()])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self._delivery = asyncio.get_running_loop().create_task(self.webhook.run())
        address = f"[{host}]" if ":" in host else host
        return f"http://{address}:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        """Let everybody go, and the file."""
        self.api.closing = True
        self.api.polling.stop()
        self._back.news.end()
        if self._delivery:
            self._delivery.cancel()
            with suppress(asyncio.CancelledError):
                await self._delivery
        if self._runner:
            await self._runner.cleanup()
        self._back.store.close()

    @property
    def time_machine(self) -> TimeMachine | None:
        """Who moves the clock; it may be known only once the bot is built around this messenger."""
        return self._page.machine

    @time_machine.setter
    def time_machine(self, machine: TimeMachine | None) -> None:
        self._page.machine = machine

    @property
    def ahead(self) -> timedelta:
        """How far the clock was moved in this file's life: what was said tomorrow stays in the past."""
        return timedelta(seconds=self._back.store.fact("ahead", 0))

    @ahead.setter
    def ahead(self, ahead: timedelta) -> None:
        self._back.store.keep("ahead", ahead.total_seconds())

    # -- people --------------------------------------------------------------------------

    @property
    def people(self) -> Mapping[int, Person]:
        """Everybody by id."""
        return self._back.people

    def add_person(
        self,
        name: str,
        *,
        language_code: str | None = "ko",
        role: str = "resident",
        id: int | None = None,  # noqa: A002
    ) -> int:
        """Somebody new with an empty chat; their id."""
        with self._back.change():
            person = self._back.people.add(name, language_code=language_code, role=role, number=id)
            self._back.chats.show(person)
        return person.id

    async def text(self, person: int, text: str) -> int:
        """A person writes; the id of the (last) message."""
        with self._back.change():
            return self._acts.text(person, text)

    async def press(self, person: int, message: int, data: str) -> str:
        """A person presses a button of a message, or something forged; the id of the query."""
        with self._back.change():
            return self._acts.press(person, message, data)

    async def photo(self, person: int, *pictures: bytes, caption: str = "") -> list[int]:
        """A person sends a photo, or several as an album; the ids of the messages."""
        with self._back.change():
            return self._acts.photo(person, pictures, caption)

    async def document(self, person: int, name: str, body: bytes) -> int:
        """A person sends a file; the id of the message."""
        with self._back.change():
            return self._acts.document(person, name, body)

    async def location(self, person: int, latitude: float, longitude: float) -> int:
        """A person shares a place."""
        with self._back.change():
            return self._acts.location(person, latitude, longitude)

    async def contact(self, person: int, *, name: str = "", phone: str = "") -> int:
        """A person shares their own number, or that of ``name``."""
        with self._back.change():
            if name or phone:
                return self._acts.foreign_contact(person, name, phone)
            return self._acts.contact(person)

    async def start_link(self, person: int, payload: str = "") -> int:
        """A person opens the bot by a link."""
        with self._back.change():
            return self._acts.start(person, payload)

    async def block(self, person: int, *, blocked: bool = True) -> None:
        """A person blocks the bot, or lets it speak again."""
        with self._back.change():
            self._acts.block(person, blocked=blocked)

    async def edit(self, person: int, message: int, text: str) -> None:
        """A person changes their own words."""
        with self._back.change():
            self._acts.edit(person, message, text)

    async def delete(self, person: int, message: int) -> None:
        """A person deletes a message on both sides."""
        with self._back.change():
            self._acts.delete(person, message)

    # -- groups --------------------------------------------------------------------------

    def add_group(self, title: str, *members: int, bot: bool = True) -> int:
        """A group of these people, and of the bot, brought in by the first; its number."""
        with self._back.change():
            group = self._gathering.found(title, list(members))
            if bot:
                self._gathering.put(members[0], group.id, "member")
        return group.id

    async def says_in(self, group: int, person: int, text: str) -> int:
        """A member writes in a group; the id of the message."""
        with self._back.change():
            return self._gathering.text(person, group, text)

    async def press_in(self, group: int, person: int, message: int, data: str) -> str:
        """A member presses a button in a group; the id of the query."""
        with self._back.change():
            return self._gathering.press(person, group, message, data)

    async def puts_bot(self, group: int, person: int, status: Status) -> None:
        """A member brings the bot in, silences it, or throws it out."""
        with self._back.change():
            self._gathering.put(person, group, status)

    async def grows(self, group: int, person: int) -> int:
        """The group becomes a supergroup; its new number."""
        with self._back.change():
            return self._gathering.grow(person, group).id

    # -- what can be seen ----------------------------------------------------------------

    def chat(self, person: int) -> list[dict[str, Any]]:
        """The chat as the person's telephone shows it."""
        return self._back.chats.shown(person)

    def answer(self, query: str) -> str | None:
        """What a press was answered; nothing when it was not."""
        row = self._back.store.row("select answer from presses where id = ?", query)
        return row[0] if row else None

    @property
    def unanswered(self) -> list[str]:
        """Presses nobody has answered."""
        return [row[0] for row in self._back.store.rows("select id from presses where answer is null")]

    @property
    def violations(self) -> list[str]:
        """What the messenger itself did wrong."""
        return self._back.inspector.violations

    @property
    def warnings(self) -> list[str]:
        """What the bot said and cannot have meant."""
        return self._back.inspector.warnings

    # -- trouble -------------------------------------------------------------------------

    def fail(
        self,
        kind: Literal["flood", "restart", "gateway", "cut"],
        *,
        method: str = "",
        times: int = 1,
        seconds: int = 1,
    ) -> None:
        """Let the next requests (of ``method``) fail: see ``Fault``."""
        self.api.faults += [Fault(kind, method, seconds)] * times

    def raw_update(self, update: dict[str, Any]) -> int:
        """Queue an update of any shape, unknown or malformed; its id."""
        with self._back.change():
            return self._back.updates.inject(update)
