"""More room below the usual floor: asked for by a member, given by a moderator for some time."""

from __future__ import annotations

from bot.actions.cases.declared import declare
from bot.actions.cases.speaking import open_case
from bot.domain.areas import AreaId, AreaKind
from bot.domain.cases import Case, CaseKind, Ruling, alone
from bot.domain.residents import Resident
from storage.city import City


async def ask_limit(city: City, who: Resident, amount: int, text: str) -> Case:
    """``amount`` more units below the floor are asked for, in one's own community. Raises CaseThere."""
    community = _community(city, who)
    return await open_case(
        city,
        kind=CaseKind.FLOOR,
        about=f"limit:{community}",
        area=community,
        by=who.id,
        against=None,
        reason="",
        text=text,
        amount=amount,
    )


async def asking_limit(city: City, who: Resident) -> None:
    """Whether more can be asked for now. Raises CaseThere."""
    about = f"limit:{_community(city, who)}"
    alone(CaseKind.FLOOR, who.id, await city.cases.open_about(CaseKind.FLOOR, about))


def _community(city: City, who: Resident) -> AreaId:
    home = city.home(who.area)
    return next((area.id for area in home if area.kind is AreaKind.GU), home[-1].id)


async def _granted(city: City, case: Case) -> None:
    """A lower floor for so many days; refused, it stays as it is."""


declare(CaseKind.FLOOR, rulings=(Ruling.GRANT, Ruling.REFUSE), apply=_granted)
