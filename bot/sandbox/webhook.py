"""Delivery by webhook: every chat in order, several chats at once, again and again until the bot has it."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from typing import Any, Final

import aiohttp

from bot.sandbox.backstage import Backstage
from bot.sandbox.botapi import BotApi
from bot.sandbox.refusals import Refused
from bot.sandbox.transport import arguments
from bot.sandbox.updates import Waiting

GONE: Final = 410
GONE_FOR: Final = 23 * 3600
LONGEST_WISH: Final = 3600
NOT_IN_ANSWERS: Final = ("get", "setwebhook", "deletewebhook", "close", "logout")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one delivery went."""

    delivered: bool
    wish: float = 0


class Webhook:
    """Posts what waits to the address the bot has set."""

    def __init__(self, back: Backstage, api: BotApi) -> None:
        self._back = back
        self._api = api
        self._busy: set[str] = set()
        self.pace = 1.0
        """Seconds that a second of waiting takes; tests are in a hurry."""

    async def run(self) -> None:
        """Deliver for as long as the messenger is open."""
        timeout = aiohttp.ClientTimeout(total=60)
        async with aiohttp.ClientSession(timeout=timeout) as web, asyncio.TaskGroup() as group:
            while True:
                for lane in self._waiting_lanes():
                    self._busy.add(lane)
                    group.create_task(self._drain(web, lane))
                await self._back.updates.bell.wait(None)

    def _waiting_lanes(self) -> list[str]:
        hook = self._back.store.fact("webhook")
        if not hook:
            return []
        lanes = dict.fromkeys(waiting.lane for waiting in self._back.updates.pending())
        free = hook.get("max_connections", 40) - len(self._busy)
        return [lane for lane in lanes if lane not in self._busy][: max(free, 0)]

    async def _drain(self, web: aiohttp.ClientSession, lane: str) -> None:
        delay = 0.0
        try:
            while (hook := self._back.store.fact("webhook")) and (waiting := self._back.updates.first(lane)):
                outcome = await self._deliver(web, hook, waiting)
                if outcome.delivered:
                    delay = 0.0
                    continue
                await asyncio.sleep(max(delay, outcome.wish) * self.pace)
                delay = min(max(1.0, 2 * delay), random.uniform(60, 120))
        finally:
            self._busy.discard(lane)
            self._back.updates.bell.ring()

    async def _deliver(self, web: aiohttp.ClientSession, hook: dict[str, Any], waiting: Waiting) -> Outcome:
        secret = hook.get("secret_token")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        headers["Content-Type"] = "application/json"
        try:
            async with web.post(hook["url"], data=waiting.body, headers=headers) as response:
                if not response.ok:
                    return self._failed(response)
                self._back.updates.confirm(waiting.id)
                self._back.store.keep("webhook_gone", 0)
                await self._execute(response)
        except (aiohttp.ClientError, TimeoutError) as broken:
            self._note(f"Connection failed: {type(broken).__name__}")
            return Outcome(delivered=False)
        return Outcome(delivered=True)

    def _failed(self, response: aiohttp.ClientResponse) -> Outcome:
        self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
        if response.status == GONE:
            self._gone()
        wish = response.headers.get("Retry-After", "")
        return Outcome(delivered=False, wish=min(int(wish), LONGEST_WISH) if wish.isdecimal() else 0)

    def _gone(self) -> None:
        """An address that says for a day that it is gone is believed."""
        now = self._back.stamp()
        since = self._back.store.fact("webhook_gone", 0) or now
        self._back.store.keep("webhook_gone", since)
        if now - since >= GONE_FOR:
            self._back.store.keep("webhook", {})

    async def _execute(self, response: aiohttp.ClientResponse) -> None:
        """The answer may itself be a request; nobody hears what became of it."""
        try:
            params, files = await arguments(response.headers, response.content)
        except Refused:
            return
        method = str(params.pop("method", ""))
        if method and not method.lower().startswith(NOT_IN_ANSWERS):
            await self._api.answer(method, params, files)

    def _note(self, text: str) -> None:
        error = {"last_error_date": self._back.stamp(), "last_error_message": text}
        self._back.store.keep("webhook_error", error)
