"""What happens with the audit log: a line is added, in the transaction of the deed itself."""

from __future__ import annotations

from bot.domain.areas import AreaId
from bot.domain.audit import Deed
from bot.domain.residents import ResidentId
from storage.city import City


async def note(
    city: City,
    who: ResidentId | None,
    deed: str,
    *,
    area: AreaId | None = None,
    whom: ResidentId | None = None,
    behalf: ResidentId | None = None,
    about: str = "",
    words: str = "",
) -> None:
    """Somebody with a role (None: the clock) has done ``deed``, worded ``deed-<deed>``."""
    await city.audit.note(
        Deed(
            at=city.now,
            who=who,
            deed=deed,
            area=area,
            whom=whom,
            behalf=behalf,
            about=about,
            words=words,
        )
    )
