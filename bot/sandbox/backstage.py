"""Everything that stands behind the scene of the messenger, handed to whoever acts: bot or person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import telegram

from bot.sandbox.chats import Chats, Place
from bot.sandbox.files import Files, Upload
from bot.sandbox.groups import Groups
from bot.sandbox.inspector import Inspector
from bot.sandbox.news import News
from bot.sandbox.people import People
from bot.sandbox.profile import Profile
from bot.sandbox.refusals import bad, forbidden
from bot.sandbox.store import Store
from bot.sandbox.updates import Updates


@dataclass(frozen=True, slots=True)
class Call:
    """A request of the bot that the oracle has found in order: native arguments, and files by part name."""

    method: str
    args: Mapping[str, Any]
    files: Mapping[str, Upload]

    def source(self, name: str) -> Upload | str:
        """The file that parameter ``name`` means."""
        return self.files[name] if name in self.files else self.meant(self.args[name])

    def meant(self, value: str) -> Upload | str:
        """The upload or the file id that ``value`` means."""
        if value.startswith("attach://"):
            return self.files[value.removeprefix("attach://")]
        if value.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")
        return value


@dataclass(frozen=True)
class Backstage:
    """The parts of one messenger."""

    store: Store
    news: News
    inspector: Inspector
    people: People
    groups: Groups
    files: Files
    profile: Profile
    chats: Chats
    updates: Updates
    bot: telegram.User
    now: Callable[[], datetime]
    stamp: Callable[[], int]

    @classmethod
    def build(
        cls, bot: telegram.User, now: Callable[[], datetime], zone: ZoneInfo, file: Path | None
    ) -> Backstage:
        """Put the parts together around one file."""

        def stamp() -> int:
            return int(now().timestamp())

        def moment(seconds: int) -> str:
            return datetime.fromtimestamp(seconds, zone).isoformat()

        store, news, inspector = Store(file), News(), Inspector()
        people, groups, profile = People(store), Groups(store), Profile(store)
        chats = Chats(store, news, people, groups, profile, bot, stamp, moment)
        updates = Updates(store, inspector, stamp)
        files = Files(store)
        return cls(store, news, inspector, people, groups, files, profile, chats, updates, bot, now, stamp)

    @contextmanager
    def change(self) -> Iterator[None]:
        """One change: written as a whole, told to the pages after it, or not at all."""
        try:
            with self.store.transaction():
                yield
        except BaseException:
            self.news.forget()
            raise
        self.news.release()

    def reachable(self, chat_id: Any) -> Place:
        """The person or the group that the bot may write to under that id."""
        if chat_id == self.bot.id:
            raise forbidden("the bot can't send messages to the bot")
        if group := self.groups.get(chat_id):
            if no := group.refusal():
                raise no
            return group
        person = self.people.get(chat_id)
        if not person:
            raise bad("chat not found")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
        if not person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return person
