"""Who leaves wins nothing any more; the list of tickets stays as it was published, and names nobody."""

from __future__ import annotations

from datetime import datetime

from bot.actions import rights
from bot.actions.lottery.passing import answered, pass_on, settle
from bot.domain import lottery
from bot.domain.lottery import EntryState, LotteryRules
from bot.domain.residents import Resident
from storage.city import City


async def _left(city: City, who: Resident) -> None:
    for entry in await city.lottery.open_of(who.id):
        round_ = await city.lottery.round(entry.round)
        assert round_  # noqa: S101 -- the table holds it fast
        if entry.state is EntryState.OFFERED:
            await answered(city, round_, entry, EntryState.DECLINED)
            await pass_on(city, round_, entry.slot)
            await settle(city, round_)
        else:
            await city.lottery.save_entry(lottery.stepped(entry, EntryState.BACK, city.now))


async def _forget(city: City, before: datetime) -> None:
    await city.lottery.forget(before)


rights.keep("lottery", lambda city: city.rules(LotteryRules, None).kept_days, _forget)
rights.declare("lottery", leave=_left)
