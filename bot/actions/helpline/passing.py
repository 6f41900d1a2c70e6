"""What time does on the helpline: nobody came, nobody says anything, words have been kept long enough."""

from __future__ import annotations

from bot.actions.helpline.queue import about, move_up, tell_helpers
from bot.actions.helpline.talk import ended
from bot.domain import helpline
from bot.domain.helpline import Call, CallState
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about: nobody came, nobody says anything, words are destroyed."""
    for call in await city.helpline.due(city.now):
        async with city.apart(f"call {call.id}"):
            await _passes(city, call)


async def _passes(city: City, call: Call) -> None:
    if call.state is CallState.WAITING:
        await city.helpline.save(helpline.miss(call))
        await city.tell(call.by, "helpline-notice-missed", {"words": call.words}, about=about(call))
        await tell_helpers(city, call, "helpline-notice-ticket")
        await move_up(city, call.area)
    elif call.state is CallState.CONNECTED:
        await ended(city, call, None)
    else:
        await _forget(city, call)


async def _forget(city: City, call: Call) -> None:
    """The words go, and so do the notices that brought them."""
    for line in await city.helpline.lines(call.id):
        await city.notices.erase(line.reader, "helpline-notice-words", f"{about(call)}:{line.id}")
    for key in ("helpline-notice-missed", "helpline-notice-ended"):
        await city.notices.erase(call.by, key, about(call))
    await city.helpline.forget(call)
