"""The chats: what was said in each, and what a press on it may still reach."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import telegram

from bot.sandbox import view
from bot.sandbox.groups import Group, Groups
from bot.sandbox.news import News
from bot.sandbox.objects import Json, message, through, wire
from bot.sandbox.people import People, Person
from bot.sandbox.profile import Profile
from bot.sandbox.store import Store, dumped

Place = Person | Group
"""Where something is said: the chat with a person, or a group."""

REACH: Final = 48 * 3600
SHOWN: Final = 300


@dataclass(frozen=True, slots=True)
class Line:
    """A message in a chat; ``keyboard`` names the kind of reply keyboard that came with it."""

    message: Json
    keyboard: str

    @property
    def is_from_person(self) -> bool:
        """Whether the person said it."""
        return not self.message["from"]["is_bot"]


@dataclass(frozen=True)
class Chats:
    """Writes chats down and tells the pages."""

    store: Store
    news: News
    people: People
    groups: Groups
    profile: Profile
    bot: telegram.User
    stamp: Callable[[], int]
    moment: Callable[[int], str]

    def post(self, place: Place, content: Json, *, by: telegram.User, keyboard: str = "") -> Json:
        """Add a message to the chat with a person, or to a group."""
        number = self.store.next(f"message:{place.id}")
        made = message(number, self.stamp(), place.chat, by, content)
        self._write(place.id, made, keyboard)
        return made

    def rewrite(self, person: int, line: Line, content: Json) -> Json | None:
        """Put ``content`` in place of what a message holds; nothing where that changes nothing."""
        head = {key: line.message[key] for key in ("message_id", "date", "chat", "from")}
        made = through(telegram.Message, {**head, **content})
        if made == {key: value for key, value in line.message.items() if key != "edit_date"}:
            return None
        made["edit_date"] = self.stamp()
        self._write(person, made, line.keyboard)
        return made

    def find(self, person: int, number: int) -> Line | None:
        """That message, if it is still there."""
        row = self.store.row("select body, keyboard from messages where chat = ? and id = ?", person, number)
        return Line(json.loads(row[0]), row[1]) if row else None

    def remove(self, person: int, number: int) -> bool:
        """Delete a message on both sides; whether there was one."""
        gone = self.store.run("delete from messages where chat = ? and id = ?", person, number)
        if gone:
            self.news.tell("deleted", {"person": person, "id": number})
        return bool(gone)

    def reached(self, place: Place, number: int) -> Json:
        """The message a press hangs on, as the bot may see it: after two days only its number."""
        line = self.find(place.id, number)
        if line and self.is_fresh(line):
            return line.message
        return wire(telegram.InaccessibleMessage(place.chat, number))

    def is_fresh(self, line: Line) -> bool:
        """Whether a message is young enough to be deleted, or seen by a press."""
        return bool(self.stamp() - line.message["date"] <= REACH)

    def lay(self, person: Person, keyboard: Json | None) -> None:
        """Put a reply keyboard under the chat, or take it away."""
        self.people.keep(replace(person, keyboard=keyboard))
        self.news.tell("keyboard", {"person": person.id, "keyboard": keyboard})

    def shown(self, person: int) -> list[Json]:
        """The chat as its telephone shows it."""
        question = "select body from messages where chat = ? order by id desc limit ?"
        rows = reversed(self.store.rows(question, person, SHOWN))
        return [view.message(json.loads(body), self.moment) for (body,) in rows]

    def card(self, person: Person) -> dict[str, Any]:
        """A person as the page knows them."""
        return view.person(person, self.profile.menu(person))

    def show(self, person: Person) -> None:
        """Tell the pages that a person is new or different."""
        self.news.tell("person", self.card(person))

    def group_card(self, group: Group) -> dict[str, Any]:
        """A group as the page knows it."""
        members = [self.people[number] for number in group.members if number in self.people]
        return view.group(group, members, self.profile.group_menu(group.id))

    def show_group(self, group: Group) -> None:
        """Tell the pages that a group is new or different."""
        self.news.tell("group", self.group_card(group))

    def _write(self, person: int, made: Json, keyboard: str) -> None:
        number = made["message_id"]
        self.store.run("replace into messages values (?, ?, ?, ?)", person, number, dumped(made), keyboard)
        shown = view.message(made, self.moment)
        self.news.tell("message", {"person": person, "message": shown})
