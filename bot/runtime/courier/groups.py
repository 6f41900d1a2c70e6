"""What a group is told: in its own language, without a sound at night, its cards edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.desk import Desk
from bot.domain.hours import waking
from bot.domain.notices import is_card
from bot.domain.polls import Circle, is_circle
from bot.runtime.clock import Clock
from bot.runtime.memory import Listener
from bot.runtime.voice import Screens, Speaker
from bot.runtime.voice.screen import Call
from locales import Reader
from storage.city import City, Storage
from storage.notices import Notice

Group = Desk | Circle
"""A group chat as what it is to us: there moderators work, or neighbours decide together."""


class Groups:
    """Says in groups what is addressed to them."""

    def __init__(self, storage: Storage, screens: Screens, speaker: Speaker, clock: Clock) -> None:
        self._storage, self._screens, self._speaker, self._clock = storage, screens, speaker, clock

    async def say(self, reader: int, part: Sequence[Notice]) -> bool:
        """Whether it was heard. Raises WireError, Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            group = await self._group(city, reader)
        return group is not None and all([await self._one(group, notice) for notice in part])

    async def _group(self, city: City, reader: int) -> Group | None:
        return await city.polls.circle_of(reader) if is_circle(reader) else await city.desk.of(reader)

    async def _one(self, group: Group, notice: Notice) -> bool:
        tongue = Reader(locale=group.locale, zone=self._storage.zone)
        listener = Listener(chat=group.chat, person=group.reader, reader=tongue)
        if is_card(notice.key):
            return await self._card(group, notice, listener)
        calls = self._screens.notice(notice.key, notice.facts, notice.about, listener)
        return await self._speaker.speak(group.reader, self._softly(calls))

    async def _card(self, group: Group, notice: Notice, listener: Listener) -> bool:
        """The card edited in place; where there is none (any more) it is said, and remembered."""
        whose = (group.reader, notice.about)
        async with self._storage.transaction(self._clock.now()) as city:
            message = await city.cards.refresh(*whose, notice.due)
            is_newer = message is None and await city.cards.message(*whose) is not None
        if is_newer:
            return True
        shown = (notice.key, notice.facts, notice.about, listener)
        if message is not None:
            (edit,) = self._screens.notice(*shown, card=message)
            if await self._speaker.edit(group.reader, edit):
                return True
            async with self._storage.transaction(self._clock.now()) as city:
                await city.cards.drop(*whose, message)
        (call,) = self._softly(self._screens.notice(*shown))
        call["card"] = {"name": notice.about, "as_of": notice.due.isoformat(), "moved": ""}
        return await self._speaker.speak(group.reader, [call])

    def _softly(self, calls: list[Call]) -> list[Call]:
        """A group is a place of work: nothing waits for the morning there, but nobody is woken either."""
        now = self._clock.now()
        if waking(now, self._storage.zone) > now:
            for call in calls:
                call["params"]["disable_notification"] = True
        return calls
