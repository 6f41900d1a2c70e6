"""The lists of commands that the messenger shows: the usual one, and a longer one for who holds roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from bot.actions import roles
from bot.domain.residents import ResidentId
from bot.runtime.clock import Clock
from bot.runtime.joined import Duty, open_to
from bot.runtime.voice import Screens
from bot.runtime.wire import TooMany, Unreachable, Wire, WireError
from locales import Reader
from storage.city import Storage


class Menus:
    """Tells the messenger who may type what; a list that has changed is told until it has arrived."""

    def __init__(
        self,
        storage: Storage,
        wire: Wire,
        screens: Screens,
        clock: Clock,
        *,
        usual: Sequence[str],
        in_groups: Mapping[str, str],
        duties: Sequence[Duty],
    ) -> None:
        self._storage, self._wire, self._screens, self._clock = storage, wire, screens, clock
        self._usual, self._in_groups, self._duties = usual, in_groups, duties

    async def introduce(self) -> None:
        """The usual list and that of groups, in every language; soon those of the admins of the settings."""
        groups = {"scope": {"type": "all_group_chats"}}
        for call in (*self._calls(_told(self._usual), {}, "ko"), *self._calls(self._in_groups, groups, "ko")):
            with suppress(WireError):
                await self._wire.call("setMyCommands", call)
        async with self._storage.transaction(self._clock.now()) as city:
            for admin in sorted(city.admins):
                await city.roles.menu_changes(ResidentId(admin))

    async def tick(self) -> None:
        """The lists that have changed, each person's in their own language and in all others. Raises Away."""
        async with self._storage.transaction(self._clock.now()) as city:
            stale = await city.roles.stale_menus()
        for person, version in stale:
            if not await self._told(person):
                return
            async with self._storage.transaction(self._clock.now()) as city:
                await city.roles.menu_shown(person, version)

    async def _told(self, person: ResidentId) -> bool:
        """Whether the messenger has answered; that it knows no such chat is an answer too."""
        async with self._storage.transaction(self._clock.now()) as city:
            resident, held = await city.residents.resident(person), await roles.held(city, person)
        names = [*self._usual, *(duty.command for duty in open_to(held, self._duties))]
        scope = {"scope": {"type": "chat", "chat_id": person}}
        try:
            for call in self._calls(_told(names), scope, resident.locale if resident else "ko"):
                await self._wire.call("setMyCommands", call)
        except (Unreachable, TooMany):
            return False
        except WireError:
            return True
        return True

    def _calls(self, told: Mapping[str, str], scope: Mapping[str, Any], own: str) -> Iterator[dict[str, Any]]:
        """One list for who reads ``own`` or a language that we do not speak, and one for each we do."""
        for code in (None, *self._screens.catalogue.languages):
            reader = Reader(locale=code or own, zone=self._storage.zone)
            commands = [
                {
                    "command": name,
                    "description": self._screens.catalogue.caption(key, None, {}, reader),
                }
                for name, key in told.items()
            ]
            yield {"commands": commands, **scope, **({"language_code": code} if code else {})}


def _told(names: Iterable[str]) -> dict[str, str]:
    """Commands, and the messages that say of each what it does."""
    return {name: f"command-{name}" for name in names}
