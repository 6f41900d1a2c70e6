"""Looks over everyone's shoulder: the bot's requests, and the messenger's own answers and updates."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.sandbox.oracle import Oracle, Problem, errors
from bot.sandbox.refusals import refusal

log = logging.getLogger(__name__)


class Inspector:
    """Keeps what is wrong: ``warnings`` about the bot, ``violations`` of the messenger itself."""

    def __init__(self) -> None:
        self.oracle = Oracle()
        self.warnings: list[str] = []
        self.violations: list[str] = []

    def request(
        self, method: str, params: Mapping[str, Any], files: Iterable[str]
    ) -> tuple[str, dict[str, Any]]:
        """The method as it is spelled and its native arguments; refuses what the real server refuses."""
        problems = self.oracle.check_request(method, params, files)
        for problem in errors(problems):
            raise refusal(problem)
        for problem in problems:
            log.warning("%s", problem)
            self.warnings.append(str(problem))
        name = self.oracle.name(method)
        return name, self.oracle.read(name, params)

    def answer(self, method: str, envelope: Mapping[str, Any], status: int) -> None:
        """Look at an answer before it leaves; updates were looked at when they were queued."""
        if envelope["ok"] and method.lower() == "getupdates":
            envelope = {"ok": True, "result": []}
        self._keep(f"answer to {method}", self.oracle.check_response(method, envelope, status))

    def update(self, update: Mapping[str, Any], lost: Sequence[str]) -> None:
        """Look at an update before it is queued; ``lost`` is what a second parser does not give back."""
        found = self.oracle.check_update(update)
        self._keep("update", [*found, *(Problem(name, "round_trip", "is read differently") for name in lost)])

    def _keep(self, where: str, problems: Iterable[Problem]) -> None:
        for problem in problems:
            log.error("%s: %s", where, problem)
            self.violations.append(f"{where}: {problem}")
