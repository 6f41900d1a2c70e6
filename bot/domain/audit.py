"""The audit log: who did what to whom, on whose behalf; nobody changes a line of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing done by somebody who looks after something.

    ``deed`` is worded ``deed-<deed>``; ``whom`` it was done to and ``behalf`` in whose place, if to
    or for anybody. ``about`` names the record (``case:5``), ``words`` are the reason or the new value.
    """

    id: int = 0
    at: datetime
    who: ResidentId | None
    deed: str
    area: AreaId | None = None
    whom: ResidentId | None = None
    behalf: ResidentId | None = None
    about: str = ""
    words: str = ""
