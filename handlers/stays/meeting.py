"""The question where host and guest meet: a neutral place of their neighbourhood by one tap, or another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.areas import AreaKind
from bot.domain.homes import Match
from bot.runtime.form import Answers, Text
from bot.runtime.form.places import named
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Row, Worded
from bot.runtime.widgets import Press, choice

SPOTS = ("centre", "library", "office")
"""Where one meets whom one does not know yet: among people, and nobody's home."""


def around(scene: Scene, match: Match) -> str:
    """The neighbourhood of the home as people call it, and no nearer to it."""
    home = scene.city.home(match.area)
    dongs = [area for area in home if area.kind is AreaKind.DONG]
    return named(scene, (dongs or home)[-1])


def where(match: Match) -> Worded | None:
    """Where they meet; of what was planned long ago nobody knows."""
    return Worded("stays-place", {"place": match.place}) if match.place else None


def meeting(match: Match) -> Worded | None:
    """When they meet, and where."""
    return Worded("stays-meeting", {"at": match.meeting, "place": where(match)}) if match.meeting else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot(Text):
    """A neutral place around the ``near`` that the form begins with, or one typed."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """One press a place."""
        return choice([(spot, _spot(spot, answers)) for spot in SPOTS], press)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> str:
        """Its name, which is the same to all three. Raises TextNeeded."""
        if incoming.press in SPOTS:
            return scene.words(_spot(incoming.press, answers))
        typed: str = await Text.take(self, scene, answers, part, incoming)
        return typed


def _spot(spot: str, answers: Mapping[str, Any]) -> Worded:
    return Worded(f"stays-spot-{spot}", {"near": answers.get("near", "")})
