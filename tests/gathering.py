"""A group chat in plays: people of the town who read along, write and press there, and the bot among them."""

from __future__ import annotations

import itertools
from typing import Any

from bot.runtime.wire.errors import refusal
from tests.town import Person, Town
from tests.wire import Screen

BOT = {"id": 42, "is_bot": True, "first_name": "Pumasi"}
THROWN_OUT = {"ok": False, "error_code": 403, "description": "Forbidden: bot was kicked from the group chat"}
_NUMBERS = itertools.count(-4001, -1)


class Group:
    """One group; ``id`` is the messenger's."""

    def __init__(self, town: Town, title: str = "지기들") -> None:
        self.town, self.title, self.id, self.kind = town, title, next(_NUMBERS), "group"
        self._messages = itertools.count(1)

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": self.kind, "title": self.title}

    async def says(self, person: Person, text: str, **more: Any) -> None:
        """Somebody writes in the group."""
        update = person.message(text=text)
        update["message"] |= {"chat": self.chat, **more}
        await self.town.give(update)

    def press(self, person: Person, data: str, screen: Screen | None = None) -> dict[str, Any]:
        update = person.press(data, screen or self.screen)
        update["callback_query"]["message"]["chat"] = self.chat
        return update

    async def forges(self, person: Person, data: str) -> None:
        await self.town.give(self.press(person, data))

    async def presses(self, person: Person, key: str, attribute: str | None = None, **facts: Any) -> None:
        """The newest key that this message words, in the language of whoever ``reads`` the group."""
        reader = facts.pop("reads", person)
        caption = self.town.app.screens.catalogue.caption(key, attribute, facts, reader.reader)
        for screen in sorted(self.screens, key=lambda screen: -screen.id):
            for row in screen.keys:
                for each in row:
                    if each["text"] == caption:
                        await self.town.give(self.press(person, each["callback_data"], screen))
                        return
        raise AssertionError(f"no key {caption!r} in {[s.captions for s in self.screens]}")

    async def loses_the_bot(self, by: Person, status: str = "kicked") -> None:
        """The bot is thrown out, or silenced."""
        shut = refusal("sendMessage", 403, THROWN_OUT)
        self.town.wire.closed[self.id] = shut
        more = {"kicked": {"until_date": 0}, "left": {}}.get(status, _SILENCED)
        old, new = {"user": BOT, "status": "member"}, {"user": BOT, "status": status, **more}
        await self.town.give(
            {
                "update_id": self.town.number(),
                "my_chat_member": {
                    "chat": self.chat,
                    "from": by.user,
                    "date": int(self.town.calendar.now().timestamp()),
                    "old_chat_member": old,
                    "new_chat_member": new,
                },
            }
        )

    def grows(self) -> int:
        """The messenger gives it another number, and refuses the old one; which that was."""
        old, self.id, self.kind = self.id, -1_001_000_000_000 + self.id, "supergroup"
        answer = {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": self.id},
        }
        self.town.wire.closed[old] = refusal("sendMessage", 400, answer)
        return old

    async def tells_that_it_grew(self, by: Person, old: int) -> None:
        update = by.message()
        update["message"] |= {"chat": {"id": old, "type": "group"}, "migrate_to_chat_id": self.id}
        await self.town.give(update)

    # -- seeing ----------------------------------------------------------------------------

    @property
    def screens(self) -> list[Screen]:
        return self.town.wire.screens(self.id)

    @property
    def screen(self) -> Screen:
        return max(self.screens, key=lambda screen: screen.id)

    @property
    def sees(self) -> str:
        return self.screen.text

    def cards(self, number: str) -> list[Screen]:
        """The messages that tell of a case."""
        return [screen for screen in self.screens if number in screen.text]

    def card(self, number: str) -> Screen:
        (only,) = self.cards(number)
        return only


_SILENCED = {
    "is_member": True,
    "until_date": 0,
    **dict.fromkeys(
        (
            "can_send_messages",
            "can_send_audios",
            "can_send_documents",
            "can_send_photos",
            "can_send_videos",
            "can_send_video_notes",
            "can_send_voice_notes",
            "can_send_polls",
            "can_send_other_messages",
            "can_add_web_page_previews",
            "can_react_to_messages",
            "can_change_info",
            "can_invite_users",
            "can_pin_messages",
            "can_manage_topics",
            "can_edit_tag",
        ),
        False,
    ),
}


async def desk_of(town: Town, person: Person, area: str = "송파구", title: str = "지기들") -> Group:
    """A group that somebody has made the desk of a gu."""
    group = Group(town, title)
    await group.says(person, f"/desk {area}")
    await group.presses(person, "desk-confirm", "yes")
    assert any("/desk off" in screen.text for screen in group.screens)
    return group
