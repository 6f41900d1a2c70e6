"""One update = one turn = one transaction; the answer is decided in it and said after it."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import CallbackQuery, Message, TelegramObject, Update, User

from bot.actions import desk, notices, people
from bot.domain.notices import Kind
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from bot.domain.rights import no_registration_number
from bot.runtime import few, metrics
from bot.runtime.clock import Clock
from bot.runtime.form import Forms, is_command
from bot.runtime.intake import TryLater
from bot.runtime.memory import Frame, Listener, Scene
from bot.runtime.speech import Begin, Button, Say, Speech
from bot.runtime.tally import Mark
from bot.runtime.voice import Pressed, Screens, Speaker, apology
from bot.runtime.voice.screen import Call
from locales import Reader
from storage.city import LOST_RACES, Away, Storage
from storage.together import Seat, Together
from storage.turns import Conversation, Start

log = logging.getLogger(__name__)

GROUP_COMMANDS = ("/desk", "/decide", "/start")
"""What is heard in a group without our name behind it; other bots are there, too."""

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
Guess = Callable[[str | None], str]
"""The language to begin with, from what the messenger says of the person."""


@dataclass(frozen=True, slots=True)
class _Play:
    """What one update tells by itself."""

    update_id: int
    user: User
    chat: int
    pressed: Pressed | None
    text: str = ""
    in_group: bool = False


class Turn:
    """What every update goes through: dedupe, one transaction, then the answer."""

    def __init__(
        self,
        storage: Storage,
        screens: Screens,
        speaker: Speaker,
        forms: Forms,
        clock: Clock,
        *,
        guess: Guess,
        told: Callable[[], None],
        begun: Callable[[], None],
        count: Callable[[Sequence[Mark]], None],
    ) -> None:
        self._storage, self._screens, self._speaker, self._forms = storage, screens, speaker, forms
        self._together = Together(storage)
        self._clock, self._guess, self._told, self._begun, self._count = clock, guess, told, begun, count
        self.username = "pumasi_bot"

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> None:
        """Play the update once, whatever happens."""
        play = _play_of(event, self.username)
        if play is None:
            return
        outcome, began = "later", time.monotonic()
        try:
            outcome = await self._seen_through(handler, event, data, play)
        except (Away, ConnectionError) as trouble:
            raise TryLater from trouble
        finally:
            metrics.turn(outcome, time.monotonic() - began)

    async def _seen_through(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], play: _Play
    ) -> str:
        """Play it; a rule that says no, or something of ours that breaks, is said after the rollback."""
        try:
            await self._decided(handler, event, data, play)
        except Refusal as refusal:
            log.info("refused: %s", refusal.key)
            say = self._screens.refused if play.in_group else self._screens.refusal
            word = partial(say, refusal, pressed=play.pressed)
            await _raced(partial(self._end, play, word))
            return "refused"
        except (Away, ConnectionError):
            raise
        except Exception:
            incident = secrets.token_hex(4)
            log.exception("incident %s", incident)
            sorry = replace(apology(incident), alert=play.in_group)
            word = partial(self._screens.calls, [sorry], pressed=play.pressed)
            await _raced(partial(self._end, play, word, incident=incident))
            return "broke"
        return "said"

    async def _decided(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], play: _Play
    ) -> None:
        """Play it; when somebody else was faster, once more: then the rules see what happened."""
        await _raced(partial(self._play, handler, event, data, play))

    async def _play(
        self, handler: Handler, event: TelegramObject, data: dict[str, Any], play: _Play, *, alone: bool
    ) -> None:
        person = play.user.id
        async with self._turn(play, alone=alone) as turn:
            city, start = turn.city, turn.start
            if start.seen:
                self._speaker.say(person, play.update_id, start.unsaid)
                return
            await city.refresh(start.edition)
            if start.ward and play.in_group:  # before others everybody acts in their own name
                own = await city.residents.resident(ResidentId(person))
                start = start._replace(ward=None, resident=own, held=True)
            scene = self._scene(city, start, play)
            state = scene.frame.form if scene.frame else None
            facts = {
                "city": city,
                "scene": scene,
                "resident": start.resident,
                "forms": self._forms,
                "raw_state": state,
            }
            no_registration_number(play.text)
            if start.ward:
                await city.turns.lock(start.ward)
                await people.acted(city, person, start.ward, _what(event))
            said = await handler(event, data | facts)
            if isinstance(said, few.Again):
                said = await handler(said.heard(event), data | facts)
            says = await self._says(scene, said)
            calls = [*self._calls(says, scene, play), *_turned(said, play)]
            await few.keep(city, person, calls, event, easy=scene.listener.reader.easy)
            kept = self._calls([_kept(say) for say in says], scene, play) if _is_unkept(says) else calls
            few.alone(kept)
            known = start.conversation
            if not play.in_group and scene.reachable and (known is None or not known.reachable):
                await notices.back(city, person)
            turn.end(_left(scene), kept)
            told, begun = city.told, city.begun
        self._speaker.say(person, play.update_id, calls, after=start.after)
        self._count(scene.marks)
        if told:
            self._told()
        if begun:
            self._begun()

    def _calls(self, says: Sequence[Say], scene: Scene, play: _Play) -> list[Call]:
        if not says and not play.pressed:
            return []
        named = [_in_name_of(say, scene.behalf) for say in says]
        return self._screens.calls(named, scene.listener, play.pressed, as_of=scene.city.now)

    def _scene(self, city: Any, start: Start, play: _Play) -> Scene:
        resident, known = start.resident, start.conversation
        reads = None if start.ward else resident
        locale = reads.locale if reads else known.locale if known else self._guess(play.user.language_code)
        easy = bool(reads and reads.easy and not play.in_group)
        reader = Reader(locale=locale, zone=self._storage.zone, easy=easy)
        listener = Listener(chat=play.chat, person=play.user.id, reader=reader, newcomer=resident is None)
        kept = known.frame if known else None
        begun = kept if (kept or {}).get("behalf") == start.ward else None  # never finished for another
        return Scene(
            city=city,
            listener=listener,
            resident=resident,
            frame=self._forms.knows(Frame.of(begun)),
            username=self.username,
            behalf=resident if start.ward else None,
            words=partial(self._screens.words, reader=reader),
            held=start.held,
            # What somebody does in a group tells nothing of whether they can be written to.
            reachable=not play.in_group or bool(known and known.reachable),
            in_group=play.in_group,
        )

    async def _says(self, scene: Scene, said: Speech) -> Sequence[Say]:
        """What the handler returned, as screens; an unfinished form is kept in sight."""
        if said is None or said is UNHANDLED or isinstance(said, few.Shown):
            return []
        before = None if scene.in_group else scene.frame
        if isinstance(said, Begin):
            return await self._forms.begin(scene, said)
        says = [said] if isinstance(said, Say) else list(said)
        if says and before and not says[-1].alert and not _in_form(says[-1], before):
            says[-1] = replace(says[-1], buttons=[*says[-1].buttons, self._forms.reminder(before)])
        return says

    def _turn(self, play: _Play, *, alone: bool) -> AbstractAsyncContextManager[Seat]:
        return self._together.turn(play.update_id, play.user.id, self._clock.now(), alone=alone)

    async def _end(
        self, play: _Play, word: Callable[[Listener], list[Call]], *, incident: str = "", alone: bool
    ) -> None:
        """After a rollback: the conversation stays where it was, and this answer is the turn's.

        Of an ``incident`` the moderators are told its id.
        """
        async with self._turn(play, alone=alone) as turn:
            city, start = turn.city, turn.start
            if start.seen:
                return
            scene = self._scene(city, start, play)
            calls = word(scene.listener)
            await few.keep(city, play.user.id, calls, None, easy=scene.listener.reader.easy)
            turn.end(_left(scene), calls)
            if incident:
                facts, about = {"incident": incident}, f"incident:{incident}"
                await desk.announce(city, "runtime-notice-incident", facts, about=about, kind=Kind.SAFETY)
        self._speaker.say(play.user.id, play.update_id, calls, after=start.after)
        if incident:
            self._told()


async def _raced(go: Callable[..., Awaitable[None]]) -> None:
    """Go; after a lost race once more, and by itself."""
    try:
        await go(alone=False)
    except LOST_RACES as race:
        log.info("lost a race: %s", race)
        await go(alone=True)


def _play_of(event: TelegramObject, username: str) -> _Play | None:
    """Who wrote or pressed, and where; None for what is nobody's, and for what people of a group say."""
    if not isinstance(event, Update):
        return None
    inner = event.event
    user, chat = getattr(inner, "from_user", None), getattr(inner, "chat", None)
    pressed = None
    if isinstance(inner, CallbackQuery):
        message = inner.message
        chat = message.chat if message else None
        editable = isinstance(message, Message) and not message.document  # a file has no text
        pressed = Pressed(
            query=inner.id,
            message=message.message_id if message and editable else None,
            photo=bool(isinstance(message, Message) and message.photo),
        )
    if user is None:
        return None
    in_group = chat is not None and chat.type != "private"
    if in_group and not _is_for_us(event, username):
        return None
    text = f"{inner.text or ''}\n{inner.caption or ''}" if isinstance(inner, Message) else ""
    return _Play(event.update_id, user, chat.id if chat else user.id, pressed, text, in_group)


def _is_for_us(event: Update, username: str) -> bool:
    """Of what happens in a group: presses, our own membership, that it grew, and commands for us."""
    if event.message is None:
        return bool(event.callback_query or event.my_chat_member)
    text = event.message.text or ""
    name, _, whose = text.split(maxsplit=1)[0].partition("@") if is_command(text) else ("", "", "")
    if whose:
        return whose.lower() == username.lower()
    return name in GROUP_COMMANDS or event.message.migrate_to_chat_id is not None


def _left(scene: Scene) -> Conversation:
    """The conversation as the turn leaves it; a form begun in somebody's name goes on in that name only."""
    named = {"behalf": scene.behalf.id} if scene.behalf else {}
    return Conversation(
        person=scene.listener.person,
        locale=scene.listener.reader.locale,
        reachable=scene.reachable,
        frame=scene.frame.kept() | named if scene.frame else None,
    )


def _turned(said: object, play: _Play) -> list[Call]:
    """The presses below the pressed words are others now."""
    if not isinstance(said, few.Shown) or not play.pressed or not play.pressed.message:
        return []
    where = {"chat_id": play.chat, "message_id": play.pressed.message}
    return [
        {
            "method": "editMessageReplyMarkup",
            "params": where | {"reply_markup": {"inline_keyboard": said.keys}},
        }
    ]


def _is_unkept(says: Sequence[Say]) -> bool:
    return any(say.unkept for say in says)


def _kept(say: Say) -> Say:
    """What stands in the database for an answer that must not, should it have to be said later."""
    return Say("runtime-unkept", anew=say.anew) if say.unkept else say


def _in_form(say: Say, frame: Frame) -> bool:
    """Whether a screen belongs to the form itself."""
    presses = (button.press for row in say.buttons for button in row if isinstance(button, Button))
    return say.key.startswith("form-") or any(getattr(press, "token", "") == frame.token for press in presses)


def _in_name_of(say: Say, ward: Resident | None) -> Say:
    """Whoever acts for another sees so on every screen, and can stop from each."""
    if ward is None or say.alert:
        return say
    banner = Say("runtime-behalf", {"name": ward.name})
    return replace(
        say,
        lead=[banner, *say.lead],
        buttons=[*say.buttons, [Button("myself", "runtime-behalf.end")]],
        card="",
    )


def _what(event: TelegramObject) -> str:
    """What kind of press or command it was; not the words."""
    inner = getattr(event, "event", None)
    if isinstance(inner, CallbackQuery):
        return (inner.data or "").split("|")[0].split(":")[0]
    text = getattr(inner, "text", None) or ""
    return text.split()[0] if text.startswith("/") else ""
