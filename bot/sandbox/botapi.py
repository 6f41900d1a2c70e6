"""One request of the bot, from its arguments to the answer: checked, limited, played, checked again."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.files import Upload
from bot.sandbox.limits import Limits
from bot.sandbox.methods import PLAYED
from bot.sandbox.objects import Json
from bot.sandbox.polling import Polling
from bot.sandbox.refusals import Refused, bad, flood

log = logging.getLogger(__name__)

REMEMBERED: Final = 1000
GATEWAY: Final = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong once, with the next request (of ``method``, if it is named).

    ``flood`` is a 429, ``restart`` a 500, ``gateway`` a 502 in HTML; ``cut`` does what was asked and
    then hangs up without an answer.
    """

    kind: Literal["flood", "restart", "gateway", "cut"]
    method: str = ""
    seconds: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over the wire."""

    status: int
    body: Json = field(default_factory=dict)
    html: str = ""
    cut: bool = False


class BotApi:
    """Everything a bot can ask, by the name of the method."""

    def __init__(self, back: Backstage, *, limits: bool) -> None:
        self._back = back
        self._limits = Limits(on=limits)
        self.polling = Polling(back)
        self.faults: list[Fault] = []
        self.calls: deque[tuple[str, Mapping[str, Any]]] = deque(maxlen=REMEMBERED)
        self.closing = False

    async def answer(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Answer:
        """Play ``method``; whatever happens, there is an answer the oracle has seen."""
        fault = self._fault(method)
        if fault and fault.kind == "gateway":
            return Answer(502, html=GATEWAY)
        try:
            self._stumble(fault)
            body: Json = {"ok": True, "result": await self._play(method, params, files)}
            status = 200
        except Refused as refused:
            body, status = envelope(refused), refused.code
        except Exception as broken:
            log.exception("%s broke", method)
            self._back.inspector.violations.append(f"{method}: {broken!r}")
            body, status = envelope(Refused(500, "Internal Server Error")), 500
        self._back.inspector.answer(method, body, status)
        return Answer(status, body, cut=bool(fault and fault.kind == "cut"))

    async def _play(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Any:
        name, args = self._back.inspector.request(method, params, files)
        self.calls.append((name, args))
        if name == "getUpdates":
            return await self.polling.take(args)
        if name not in PLAYED:
            raise bad("method is not played by the sandbox")
        self._limits.pass_through(name, args, asyncio.get_running_loop().time())
        with self._back.change():
            return PLAYED[name](self._back, Call(name, args, files))

    def _stumble(self, fault: Fault | None) -> None:
        if self.closing or (fault and fault.kind == "restart"):
            raise Refused(500, "Internal Server Error: restart")
        if fault and fault.kind == "flood":
            raise flood(fault.seconds)

    def _fault(self, method: str) -> Fault | None:
        for fault in self.faults:
            if fault.method.lower() in ("", method.lower()):
                self.faults.remove(fault)
                return fault
        return None


def envelope(refused: Refused) -> Json:
    """A refusal as it travels."""
    body = {"ok": False, "error_code": refused.code, "description": refused.description}
    return body | ({"parameters": refused.parameters} if refused.parameters else {})
