"""What people do with their telephones, and what the bot hears of it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import telegram

from bot.sandbox.backstage import Backstage
from bot.sandbox.files import Upload
from bot.sandbox.methods.presenting import member
from bot.sandbox.objects import Json, wire
from bot.sandbox.people import Person
from bot.sandbox.refusals import Impossible
from bot.sandbox.updates import PRESS_LIFE
from bot.sandbox.writing import formatted

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024
MAX_ALBUM: Final = 10
PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{0,64}")


@dataclass(frozen=True)
class Acts:
    """One method for each thing a person can do; all of them leave their trace in the queue."""

    back: Backstage

    def text(self, number: int, text: str) -> int:
        """Write; a text that is too long goes out in pieces, as telephones do it."""
        pieces = [formatted(text[at : at + MAX_TEXT]) for at in range(0, len(text), MAX_TEXT)]
        said = [{"text": words, **_some(entities=entities)} for words, entities in pieces if words]
        if not said:
            raise Impossible("An empty message cannot be sent.")
        label = said[0]["text"] if len(said) == 1 else ""
        return [self._say(number, content, key=label) for content in said][-1]

    def start(self, number: int, payload: str) -> int:
        """Open the bot by a link; somebody who blocked it takes that back."""
        if not PAYLOAD.fullmatch(payload):
            raise Impossible("The payload of a link has up to 64 of A-Z, a-z, 0-9, _ and -.")
        self.block(number, blocked=False)
        return self.text(number, f"/start {payload}")

    def press(self, number: int, message: int, data: str) -> str:
        """Press a button, one that is there or one that is not; the id of the press."""
        if not data:
            raise Impossible("A button without data cannot be pressed.")
        person = self._active(number)
        query = str(secrets.randbelow(9 * 10**17) + 10**17)
        expires = self.back.stamp() + PRESS_LIFE
        self.back.store.run("insert into presses values (?, ?, ?, null)", query, number, expires)
        instance = str(number * 1_000_003 % 2**62)
        press = wire(telegram.CallbackQuery(query, person.user, instance, data=data))
        press["message"] = self.back.chats.reached(person, message)
        self.back.updates.add("callback_query", press, f"user {number}")
        return query

    def photo(self, number: int, pictures: Sequence[bytes], caption: str) -> list[int]:
        """Send a photo, or several as an album of messages of their own."""
        if not 1 <= len(pictures) <= MAX_ALBUM:
            raise Impossible(f"Between 1 and {MAX_ALBUM} photos go together.")
        words, entities = formatted(caption)
        if len(words) > MAX_CAPTION:
            raise Impossible(f"A caption has up to {MAX_CAPTION} characters.")
        album = _some(media_group_id=str(secrets.randbelow(10**17)) if len(pictures) > 1 else "")
        captions = [_some(caption=words, caption_entities=entities), *[Json()] * (len(pictures) - 1)]
        return [
            self._say(number, {"photo": self.back.files.photo(Upload("photo", body)), **album, **below})
            for body, below in zip(pictures, captions, strict=True)
        ]

    def document(self, number: int, name: str, body: bytes) -> int:
        """Send a file as it is."""
        if not name or not body:
            raise Impossible("A file has a name, and something in it.")
        return self._say(number, {"document": self.back.files.document(Upload(name, body))})

    def location(self, number: int, latitude: float, longitude: float) -> int:
        """Share a place."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise Impossible("There is no such place on Earth.")
        place = wire(telegram.Location(longitude=longitude, latitude=latitude))
        return self._say(number, {"location": place}, key="location")

    def contact(self, number: int) -> int:
        """Share one's own number."""
        person = self._active(number)
        card = wire(telegram.Contact(person.phone, person.name, user_id=person.id))
        return self._say(number, {"contact": card}, key="contact")

    def foreign_contact(self, number: int, name: str, phone: str) -> int:
        """Share somebody else's number."""
        if not name.strip() or not phone.strip():
            raise Impossible("A contact has a name and a number.")
        return self._say(number, {"contact": wire(telegram.Contact(phone.strip(), name.strip()))})

    def edit(self, number: int, message: int, text: str) -> None:
        """Change one's own words; the bot hears of it only if they are different."""
        line = self.back.chats.find(self._active(number).id, message)
        if not line or not line.is_from_person or not self.back.chats.is_fresh(line):
            raise Impossible("This message cannot be edited.")
        key = "text" if "text" in line.message else "caption"
        words, entities = formatted(text)
        if not 1 <= len(words) <= (MAX_TEXT if key == "text" else MAX_CAPTION):
            raise Impossible("The new text is empty or too long.")
        entities_key = "entities" if key == "text" else "caption_entities"
        kept = {name: value for name, value in line.message.items() if name not in (key, entities_key)}
        content = {**kept, key: words, **_some(**{entities_key: entities})}
        if changed := self.back.chats.rewrite(number, line, content):
            self.back.updates.add("edited_message", changed, f"chat {number}")

    def delete(self, number: int, message: int) -> None:
        """Delete a message for both; the bot is not told."""
        self.back.chats.remove(number, message)

    def block(self, number: int, *, blocked: bool) -> None:
        """Block the bot, or let it speak again."""
        person = self.back.people.someone(number)
        if person.blocked == blocked:
            return
        after = replace(person, blocked=blocked)
        self.back.people.keep(after)
        self.back.chats.show(after)
        moment = telegram.ChatMemberUpdated(
            person.chat,
            person.user,
            self.back.now(),
            member(self.back.bot, blocked=person.blocked),
            member(self.back.bot, blocked=blocked),
        )
        self.back.updates.add("my_chat_member", wire(moment), f"member {number}")

    def _say(self, number: int, content: Json, key: str = "") -> int:
        person = self._active(number)
        if not person.started:
            self.back.people.keep(person := replace(person, started=True))
        message = self.back.chats.post(person, content, by=person.user)
        self.back.updates.add("message", message, f"chat {number}")
        if _is_used_up(person, key):
            self.back.chats.lay(person, None)
        return int(message["message_id"])

    def _active(self, number: int) -> Person:
        person = self.back.people.someone(number)
        if person.blocked:
            raise Impossible("The bot is blocked in this chat.")
        return person


def _is_used_up(person: Person, key: str) -> bool:
    """A keyboard for one time goes when one of its keys was pressed."""
    keyboard = person.keyboard
    if not key or not keyboard or not keyboard["one_time"]:
        return False
    return any(key in (one["text"], one["ask"]) for row in keyboard["rows"] for one in row)


def _some(**values: Any) -> Json:
    return {key: value for key, value in values.items() if value}
