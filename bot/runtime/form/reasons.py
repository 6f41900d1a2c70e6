"""The question why: a prepared reason by one tap, or one's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.runtime.form.questions import Answers, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Row, Worded
from bot.runtime.widgets import Press, choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Text):
    """``offers`` are the message ids of prepared reasons; each reader reads them in their own language."""

    offers: Callable[[Answers], Sequence[str]]

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """One press a prepared reason."""
        return choice([(str(n), Worded(key)) for n, key in enumerate(self.offers(answers))], press)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """Which it is. Raises TextNeeded."""
        offers = {str(n): key for n, key in enumerate(self.offers(answers))}
        if incoming.press in offers:
            return {"prepared": offers[incoming.press]}
        return {"own": await Text.take(self, scene, answers, part, incoming)}

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """As it will be read."""
        return Worded(value["prepared"]) if "prepared" in value else value["own"]
