"""What the bot may ask of the messenger: the table of every method that is played."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.methods import editing, presenting, receiving, sending

PLAYED: Final[Mapping[str, Callable[[Backstage, Call], Any]]] = {
    **sending.METHODS,
    **editing.METHODS,
    **presenting.METHODS,
    **receiving.METHODS,
}
