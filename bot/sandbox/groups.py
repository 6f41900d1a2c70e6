"""Group chats: who sits in them, whether the bot does and may speak, and what it hears of what is said."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Final, Literal

import telegram

from bot.sandbox.objects import Json, wire
from bot.sandbox.refusals import Impossible, Refused, bad, forbidden
from bot.sandbox.store import Store, dumped

FIRST: Final = 4_000_001
SUPER: Final = -1_002_000_000_000
MAX_TITLE: Final = 128

Status = Literal["left", "member", "restricted", "kicked"]

_RIGHTS: Final = (
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_send_messages",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_manage_topics",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_edit_tag",
    "can_react_to_messages",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One group; ``bot`` is what the bot is in it, ``grown`` the number it has since it became larger.

    ``hears_all``: the bot reads along, else it hears commands, answers to it and its own name only.
    """

    id: int
    title: str
    members: tuple[int, ...]
    kind: str = "group"
    bot: Status = "left"
    grown: int = 0
    hears_all: bool = False

    @property
    def chat(self) -> telegram.Chat:
        """How the bot sees it."""
        return telegram.Chat(self.id, self.kind, title=self.title)

    def refusal(self) -> Refused | None:
        """Why the bot cannot write here, if it cannot."""
        name = "group" if self.kind == "group" else "supergroup"
        if self.grown:
            return Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.grown,
            )
        if self.bot == "kicked":
            return forbidden(f"bot was kicked from the {name} chat")
        if self.bot == "left":
            return forbidden(f"bot is not a member of the {name} chat")
        return (
            bad("not enough rights to send text messages to the chat") if self.bot == "restricted" else None
        )

    def is_heard(self, message: Json, bot: telegram.User) -> bool:
        """Whether the bot is told of what somebody says here."""
        if self.bot in {"left", "kicked"}:
            return False
        answers = message.get("reply_to_message", {}).get("from", {}).get("id") == bot.id
        commands = any(one["type"] == "bot_command" for one in message.get("entities", ()))
        named = f"@{bot.username}" in message.get("text", "")
        return self.hears_all or answers or commands or named


class Groups(Mapping[int, Group]):
    """All groups, also what those are now called that have grown."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, number: int) -> Group:
        found = self._store.row("select body from groups where id = ?", number)
        if not found:
            raise KeyError(number)
        kept = json.loads(found[0])
        return Group(**kept | {"members": tuple(kept["members"])})

    def __iter__(self) -> Iterator[int]:
        return iter([number for (number,) in self._store.rows("select id from groups order by id desc")])

    def __len__(self) -> int:
        return int(self._store.row("select count(*) from groups")[0])

    def add(self, title: str, members: tuple[int, ...]) -> Group:
        """A new one, without the bot."""
        if not 1 <= len(title.strip()) <= MAX_TITLE:
            raise Impossible(f"A title has 1 to {MAX_TITLE} characters.")
        if not members:
            raise Impossible("Somebody must sit in a group.")
        number = -self._store.next("groups", FIRST)
        return self.keep(Group(id=number, title=title.strip(), members=members))

    def keep(self, group: Group) -> Group:
        """Remember a group as it is now."""
        self._store.run("replace into groups values (?, ?)", group.id, dumped(asdict(group)))
        return group

    def some(self, number: int) -> Group:
        """The group of that number, which must exist."""
        if number not in self:
            raise Impossible("There is no such group.")
        return self[number]


def standing(bot: telegram.User, status: Status) -> telegram.ChatMember:
    """The bot as a member of a group."""
    forever = datetime.fromtimestamp(0, UTC)
    if status == "left":
        return telegram.ChatMemberLeft(bot)
    if status == "kicked":
        return telegram.ChatMemberBanned(bot, forever)
    if status == "restricted":
        told = {"status": "restricted", "user": wire(bot), "is_member": True, "until_date": 0}
        return telegram.ChatMember.de_json(told | dict.fromkeys(_RIGHTS, False), None)
    return telegram.ChatMemberMember(bot)
