"""What people do in groups, and what the bot hears of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import Final

import telegram

from bot.sandbox.backstage import Backstage
from bot.sandbox.groups import SUPER, Group, Status, standing
from bot.sandbox.objects import Json, wire
from bot.sandbox.people import Person
from bot.sandbox.refusals import Impossible
from bot.sandbox.updates import PRESS_LIFE
from bot.sandbox.writing import formatted

MAX_TEXT: Final = 4096


@dataclass(frozen=True)
class Gathering:
    """One method for each thing that somebody can do in a group."""

    back: Backstage

    def found(self, title: str, members: list[int]) -> Group:
        """A new group of these people."""
        group = self.back.groups.add(title, tuple(self.back.people.someone(number).id for number in members))
        self.back.chats.show_group(group)
        return group

    def bring(self, number: int, group: Group | None, payload: str) -> Group:
        """By a link: the bot comes into a group, and is greeted with what the link says."""
        there = group or self.found(self.back.people.someone(number).name, [number])
        self.put(number, there.id, "member")
        self.text(number, there.id, f"/start@{self.back.bot.username} {payload}".strip())
        return self.back.groups[there.id]

    def put(self, number: int, group: int, status: Status) -> None:
        """Bring the bot in, let it speak or not, or throw it out."""
        person, before = self._sitting(number, group)
        if before.bot == status:
            return
        after = self.back.groups.keep(replace(before, bot=status))
        self.back.chats.show_group(after)
        moment = telegram.ChatMemberUpdated(
            before.chat,
            person.user,
            self.back.now(),
            standing(self.back.bot, before.bot),
            standing(self.back.bot, status),
        )
        self.back.updates.add("my_chat_member", wire(moment), f"member {group}")

    def text(self, number: int, group: int, text: str) -> int:
        """Write; the bot hears it if it is meant."""
        person, there = self._sitting(number, group)
        words, entities = formatted(text[:MAX_TEXT])
        if not words:
            raise Impossible("An empty message cannot be sent.")
        return self._say(there, person, {"text": words, **({"entities": entities} if entities else {})})

    def press(self, number: int, group: int, message: int, data: str) -> str:
        """Press a button of a message here, or something forged; the id of the press."""
        if not data:
            raise Impossible("A button without data cannot be pressed.")
        person, there = self._sitting(number, group)
        query = str(secrets.randbelow(9 * 10**17) + 10**17)
        # Its answer shows in the group, over whose screen it was pressed.
        expires = self.back.stamp() + PRESS_LIFE
        self.back.store.run("insert into presses values (?, ?, ?, null)", query, group, expires)
        press = wire(telegram.CallbackQuery(query, person.user, str(-group), data=data))
        press["message"] = self.back.chats.reached(there, message)
        self.back.updates.add("callback_query", press, f"user {number}")
        return query

    def grow(self, number: int, group: int) -> Group:
        """The group becomes a supergroup, with another number; both are told of the other."""
        person, before = self._sitting(number, group)
        if before.kind != "group":
            raise Impossible("It is a large group already.")
        after = self.back.groups.keep(replace(before, id=SUPER + before.id, kind="supergroup"))
        self._say(before, person, {"migrate_to_chat_id": after.id}, always=True)
        old = self.back.groups.keep(replace(before, grown=after.id))
        self.back.chats.show_group(old)
        self.back.chats.show_group(after)
        self._say(after, person, {"migrate_from_chat_id": before.id}, always=True)
        return after

    def _say(self, group: Group, person: Person, content: Json, *, always: bool = False) -> int:
        message = self.back.chats.post(group, content, by=person.user)
        if always or group.is_heard(message, self.back.bot):
            self.back.updates.add("message", message, f"chat {group.id}")
        return int(message["message_id"])

    def _sitting(self, number: int, group: int) -> tuple[Person, Group]:
        person, there = self.back.people.someone(number), self.back.groups.some(group)
        if number not in there.members:
            raise Impossible("Only members of a group can do that.")
        return person, there
