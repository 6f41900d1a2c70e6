"""Questions whose answers are sealed at once: no draft, no summary and no record holds them open."""

from __future__ import annotations

import re

from bot.domain.homes import VaultLocked
from bot.runtime.form import Text
from bot.runtime.form.refusals import NumberNeeded
from bot.runtime.memory import Scene
from bot.runtime.speech import Worded

_DIGITS = range(8, 16)


def unlocked(scene: Scene) -> None:
    """Nothing is asked for that could not be kept. Raises VaultLocked."""
    if not scene.city.vault.is_open:
        raise VaultLocked


def address() -> Text:
    """Where exactly somebody lives."""
    return Text(name="address", lines=False, limits=lambda _: (5, 200), read=_sealed, show=_hidden)


def phone() -> Text:
    """A telephone number, however it is written."""
    return Text(name="phone", lines=False, limits=lambda _: (8, 30), read=_number, show=_hidden)


def _sealed(scene: Scene, text: str) -> str:
    return scene.city.vault.seal(text)


def _number(scene: Scene, text: str) -> str:
    if len(re.sub(r"\D", "", text)) not in _DIGITS:
        raise NumberNeeded
    return scene.city.vault.seal(text)


def _hidden(_: object) -> Worded:
    return Worded("form-hidden")
