"""From facts to Bot API calls, in the reader's language: what is edited, sent anew, split or alerted."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.domain.refusal import Refusal
from bot.runtime.memory import Listener
from bot.runtime.speech import Button, Chart, File, Row, Say, Sheet, Voice, Worded
from bot.runtime.voice.charts import worded
from bot.runtime.voice.few import AT_ONCE, FEW, is_way, laid, of_calls, sheet, turns
from bot.runtime.voice.sheets import written
from bot.runtime.voice.split import CAPTION_MOST, split, visible
from locales import Catalogue, Reader
from storage.notices import KeptWord, Saying

Call = dict[str, Any]
"""One Bot API call as it is stored: ``method``, ``params``, perhaps ``follows`` (an album's name),
``card`` (which card it shows, as decided when, and what is put in place of an older one), ``file``
(the parameter it stands for, its name, and its content in base64), ``chart`` (what is drawn then) or
``voice`` (what is read aloud then, in which language, and what is said ``otherwise``), or ``few`` (all the
presses of a plain screen, of which the call shows the first)."""

Doors = Callable[[str, str, Mapping[str, object]], Sequence[Row]]
"""The presses below a notice or a refusal: (its key, what it is about, its facts) -> rows."""

Help = Callable[[str], Sequence[Row]]
"""What stands last below a screen in plain words: (its key) -> rows."""

OPENS = ("start=", "startgroup=")
"""How a press begins that opens a private chat with the bot, or adds it to a group."""

ALERT_MOST = 200
CAPTION_ROOM = 60
_GAPS = re.compile("\n{3,}")
EASY_MOST = 3
"""Rows of presses that a plain screen holds (programmes.md §11)."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """The screen a press came from; ``message`` is None when it cannot be edited any more."""

    query: str
    message: int | None = None
    photo: bool = False


class Screens:
    """Renders screens with one catalogue; ``doors`` gives notices and refusals their presses.

    ``help_``: who reads plain words finds it below whatever is said, so that nobody is left alone with it.
    """

    def __init__(self, catalogue: Catalogue, doors: Doors, help_: Help = lambda _: ()) -> None:
        self.catalogue, self.doors, self._help = catalogue, doors, help_
        self.username = "pumasi_bot"

    def calls(
        self,
        says: Sequence[Say],
        to: Listener,
        pressed: Pressed | None = None,
        *,
        as_of: datetime | None = None,
    ) -> list[Call]:
        """All calls of one answer, decided at ``as_of``; a press is answered first, and exactly once."""
        shown = [say for say in says if not (say.alert and pressed)]
        calls = [self._answer(says, to.reader, pressed)] if pressed else []
        for number, say in enumerate(shown):
            calls += of_calls(self._screen(say, to, None if number or say.anew else pressed))
            if say.card and as_of:
                _marked(calls)["card"] = self._card(say, to.reader, as_of)
        return calls

    def refusal(self, refusal: Refusal, to: Listener, pressed: Pressed | None) -> list[Call]:
        """A rule said no: over the pressed screen when it is short, below it otherwise."""
        rows = self.doors(refusal.key, "", refusal.facts)
        say = Say(refusal.key, refusal.facts, buttons=rows, anew=True)
        short = pressed and not rows and len(self._plain(say, to.reader)) <= ALERT_MOST
        return self.calls([Say(say.key, say.facts, alert=True) if short else say], to, pressed)

    def refused(self, refusal: Refusal, to: Listener, pressed: Pressed | None) -> list[Call]:
        """A rule said no where others read along: over the pressed screen, or in a plain sentence."""
        return self.calls([Say(refusal.key, refusal.facts, alert=True)], to, pressed)

    def notice(
        self,
        key: str,
        facts: Mapping[str, object],
        about: str,
        to: Listener,
        *,
        card: int | None = None,
        more: Sequence[Row] = (),
    ) -> list[Call]:
        """A notice, worded at the moment of sending; in place of ``card``, where that message shows it.

        ``more`` presses come below its own; in plain mode only where there is room for them. A fact
        ``photo`` (a file id) goes along as a picture. Pages of a plain one can be turned once its sheet,
        which lies beside the call, is kept (runtime/few.py).
        """
        rows = list(self.doors(key, about, facts))
        if not to.reader.easy or len(rows) + len(more) <= EASY_MOST:
            rows += more
        photos = [str(facts["photo"])] if facts.get("photo") else []
        say = Say(key, facts, buttons=rows, photos=photos)
        calls = of_calls(self._screen(say, to, Pressed("", card) if card else None))
        for call in calls:
            if FEW in call and len(call[FEW]["keys"]) <= AT_ONCE:
                del call[FEW]  # there is nothing to turn
        return calls

    def caption(self, button: Button, screen: str, facts: Mapping[str, object], reader: Reader) -> str:
        """What stands on a button: somebody's own words, or those of the screen."""
        if button.text:
            return button.text if len(button.text) <= CAPTION_ROOM else button.text[: CAPTION_ROOM - 1] + "…"
        key, attribute = (button.caption, None) if "-" in button.caption else (screen, button.caption)
        if attribute is None and "." in key:
            key, attribute = key.split(".", 1)
        return self.catalogue.caption(key, attribute, _facts({**facts, **button.facts}), reader)

    def words(self, worded: Worded, reader: Reader) -> str:
        """How something reads, as plain text."""
        return self.catalogue.plain(worded.key, _facts(worded.facts), reader)

    # -- one screen ------------------------------------------------------------------------

    def _answer(self, says: Sequence[Say], reader: Reader, pressed: Pressed | None) -> Call:
        params: dict[str, Any] = {"callback_query_id": pressed.query if pressed else ""}
        alert = next((say for say in says if say.alert), None)
        if alert:
            params |= {"text": self._plain(alert, reader)[:ALERT_MOST], "show_alert": True}
        return {"method": "answerCallbackQuery", "params": params}

    def _card(self, say: Say, reader: Reader, as_of: datetime) -> Call:
        moved = self.catalogue.say("runtime-card-moved", {}, reader)
        return {"name": say.card, "as_of": as_of.isoformat(), "moved": moved}

    def _plain(self, say: Say, reader: Reader) -> str:
        return self.catalogue.plain(say.key, _facts(say.facts), reader)

    def _screen(self, say: Say, to: Listener, pressed: Pressed | None) -> list[Call]:
        if say.tongue:
            to = replace(to, reader=replace(to.reader, locale=say.tongue))
        html, markup = self._html(say, to.reader), self._markup(say, to)
        if isinstance(say.file, Voice):
            return [_spoken(say.file, html, to, markup)]
        base: dict[str, Any] = {"chat_id": to.chat, "parse_mode": "HTML"}
        stays = say.asks or isinstance(say.file, (File, Sheet))
        message = pressed.message if pressed and not stays else None
        fits = visible(html) <= (CAPTION_MOST if say.photos else 4096)
        if (
            message
            and pressed
            and fits
            and not say.file
            and len(say.photos) < 2
            and bool(say.photos) == pressed.photo
        ):
            return [_edited(base | {"message_id": message}, html, say.photos, markup)]
        calls = _sent(base, html, say.photos, self._file(say, to.reader), markup)
        if say.follows:
            calls[-1]["follows"] = say.follows
        if message:
            calls.append({"method": "deleteMessage", "params": {"chat_id": to.chat, "message_id": message}})
        return calls

    def _html(self, say: Say, reader: Reader) -> str:
        paragraphs = [self._text(part, reader) for part in (*say.lead, say)]
        # An optional line that ends a paragraph leaves its place empty.
        return _GAPS.sub("\n\n", "\n\n".join(part for part in paragraphs if part))

    def _text(self, say: Say, reader: Reader) -> str:
        lines = [self.catalogue.say(say.key, _facts(say.facts), reader)]
        lines += [self.catalogue.say(line.key, _facts(line.facts), reader) for line in say.lines]
        return "\n".join(lines)

    def _file(self, say: Say, reader: Reader) -> File | Call | None:
        if isinstance(say.file, Voice):  # it is a call of its own
            return None
        if isinstance(say.file, Chart):
            return worded(say.file, lambda fact: self._cell(fact, reader))
        if isinstance(say.file, Sheet):
            return written(say.file, lambda fact: self._cell(fact, reader))
        return say.file

    def _cell(self, fact: Worded, reader: Reader) -> str:
        key, _, attribute = fact.key.partition(".")
        return self.catalogue.caption(key, attribute or None, _facts(fact.facts), reader)

    def _markup(self, say: Say, to: Listener) -> Call | None:
        reader = to.reader
        if say.asks == "nothing":
            return {"remove_keyboard": True}
        if say.asks:
            key = {
                "text": self.catalogue.caption(say.key, say.asks, _facts(say.facts), reader),
                f"request_{say.asks}": True,
            }
            return {"keyboard": [[key]], "resize_keyboard": True, "one_time_keyboard": True}
        rows = [list(row) for row in say.buttons if row]
        if not reader.easy:
            keys = [[self._key(button, say, reader) for button in row] for row in rows]
            return {"inline_keyboard": keys} if keys else None
        alone = to.newcomer or isinstance(say.file, Voice)
        help_ = [] if alone else [list(row) for row in self._help(say.key)]
        if not _is_small(rows):
            keys = [[self._key(button, say, reader) for button in row] for row in (*rows, *help_)]
            return {"inline_keyboard": keys}
        return self._few(say, reader, rows, [button for row in help_ for button in row])

    def _few(self, say: Say, reader: Reader, rows: Sequence[Row], help_: Sequence[Button]) -> Call | None:
        """One column; of its choices three at a time, and the ways out on every page."""
        pages = {button.caption: button for row in rows if turns(row) for button in row}
        buttons = [button for row in rows for button in row if button.caption not in pages]
        choices = [self._key(button, say, reader) for button in buttons if not is_way(button)]
        ways = [*(button for button in buttons if is_way(button)), *help_]
        around = [
            self._key(pages[name], say, reader) if name in pages else None
            for name in ("widget-before", "widget-after")
        ]
        captions = [self.catalogue.caption(name, None, {}, reader) for name in ("few-before", "few-after")]
        whole = sheet(choices, [self._key(button, say, reader) for button in ways], around, captions)
        keys = laid(whole, 0)
        return {"inline_keyboard": keys, FEW: whole} if keys else None

    def _key(self, button: Button, say: Say, reader: Reader) -> Call:
        caption = self.caption(button, say.key, say.facts, reader)
        press = button.press.pack() if isinstance(button.press, CallbackData) else button.press
        if press.startswith(OPENS):
            press = f"https://t.me/{self.username}?{press}"
        kind = "url" if press.startswith(("https://", "http://", "tg://")) else "callback_data"
        return {"text": caption, kind: press}


def _marked(calls: Sequence[Call]) -> Call:
    """The call that shows the last screen: taking the pressed one away comes after it."""
    return next(call for call in reversed(calls) if not call["method"].startswith("delete"))


def _is_small(rows: Sequence[Row]) -> bool:
    """A grid of days or times stays a grid even in plain mode."""
    return max((len(row) for row in rows), default=0) < 4


def _edited(base: Call, html: str, photos: Sequence[str], markup: Call | None) -> Call:
    params = dict(base)
    if photos:
        mode = params.pop("parse_mode")
        params["media"] = {"type": "photo", "media": photos[0], "caption": html, "parse_mode": mode}
    else:
        params["text"] = html
    if markup:
        params["reply_markup"] = markup
    return {"method": "editMessageMedia" if photos else "editMessageText", "params": params}


def _sent(
    base: Call, html: str, photos: Sequence[str], file: File | Call | None, markup: Call | None
) -> list[Call]:
    last = {"reply_markup": markup} if markup else {}
    calls = _carried(photos, file, base["chat_id"])
    if calls and len(photos) < 2 and visible(html) <= CAPTION_MOST:
        calls[0]["params"] |= base | {"caption": html} | last
        return calls
    parts = split(html)
    calls += [{"method": "sendMessage", "params": base | {"text": part}} for part in parts]
    calls[-1]["params"] |= last
    return calls


def _spoken(voice: Voice, otherwise: str, to: Listener, markup: Call | None) -> Call:
    """Below everything else; ``otherwise`` is said where it cannot be spoken."""
    params = {"chat_id": to.chat} | ({"reply_markup": markup} if markup else {})
    spoken = {"text": voice.text, "language": to.reader.locale, "otherwise": otherwise}
    return {"method": "sendVoice", "params": params, "voice": spoken}


def _carried(photos: Sequence[str], file: File | Call | None, chat: int) -> list[Call]:
    """What goes along with the words: a file, a photo or an album."""
    if isinstance(file, dict):
        return [{"method": "sendPhoto", "params": {"chat_id": chat}, "chart": file}]
    if file:
        part = "photo" if file.picture else "document"
        kept = {"part": part, "name": file.name, "content": b64encode(file.content).decode()}
        return [{"method": f"send{part.title()}", "params": {"chat_id": chat}, "file": kept}]
    if len(photos) == 1:
        return [{"method": "sendPhoto", "params": {"chat_id": chat, "photo": photos[0]}}]
    media = [{"type": "photo", "media": photo} for photo in photos]
    return [{"method": "sendMediaGroup", "params": {"chat_id": chat, "media": media}}] if media else []


def apology(incident: str) -> Say:
    """Something of ours broke; the id is what moderators look for."""
    return Say("runtime-apology", {"incident": incident}, anew=True)


# -- facts ---------------------------------------------------------------------------------


def _facts(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: _fact(value) for name, value in facts.items()}


def _fact(value: object) -> object:
    """Words of a fixed set become messages of their own: Category.REPAIR is ``category-repair``."""
    if isinstance(value, StrEnum):
        return Worded(f"{_kebab(type(value).__name__)}-{value.value}")
    if isinstance(value, KeptWord):
        return Worded(f"{_kebab(value.kind)}-{value.value}")
    if isinstance(value, (Worded, Saying)):
        return Worded(value.key, _facts(value.facts))
    if isinstance(value, (tuple, list)):
        return tuple(_fact(item) for item in value)
    return value


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
