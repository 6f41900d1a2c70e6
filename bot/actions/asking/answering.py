"""What those say who were asked: no, which needs no reason; or yes, which brings the two together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.actions import contact, lending, owned, places
from bot.actions.asking.waving import ended
from bot.domain import asking
from bot.domain.asking import Ask, Asked, AskGone, AskId, AskState
from bot.domain.contact import Between, Partnership
from bot.domain.items import Draft
from bot.domain.lending import Loan
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Yes:
    """Who is helped; ``loan``: a library that serves both keeps it in mind, with days and reminders."""

    ask: Ask
    name: str
    loan: Loan | None


async def concerned(city: City, who: Resident, number: AskId) -> tuple[Ask, Asked]:
    """An ask that is still out, for somebody who was asked. Raises AskGone."""
    ask, asked = await city.asking.ask(number), await city.asking.reply(number, who.id)
    if ask is None or asked is None or ask.state is not AskState.OPEN:
        raise AskGone
    return ask, asked


async def say_no(city: City, who: Resident, number: AskId) -> None:
    """No, without a reason. Raises AskGone."""
    ask, asked = await concerned(city, who, number)
    said = asking.refused(asked, now=city.now)
    if said is not asked:
        await city.asking.answer(said)
    await city.notices.erase(who.id, "asked-notice-sought", ask.about)


async def together(city: City, who: Resident, ask: Ask) -> Place | None:
    """A library that serves both, the nearest to who is asked."""
    asker = await city.residents.resident(ask.asker)
    if asker is None:
        return None
    theirs = {place.id for place in await places.serving(city, asker)}
    return next((place for place in await places.serving(city, who) if place.id in theirs), None)


async def say_yes(
    city: City, who: Resident, number: AskId, *, spot: str, contact_by: str, stays: bool
) -> Yes:
    """The two are told of each other; where a library serves both, the thing is lent through it.

    ``stays``: afterwards others may ask for it too. Raises AskGone, NotReachable.
    """
    ask, asked = await concerned(city, who, number)
    await contact.open_between(city, who.id, ask.asker)
    asker = await city.residents.resident(ask.asker)
    assert asker  # noqa: S101 -- there is somebody to be reached
    found, said = asking.agreed(ask, asked, now=city.now)
    await city.asking.answer(said)
    loan = await _lent(city, who, asker, ask, spot=spot, contact_by=contact_by, stays=stays)
    await ended(city, replace(found, item=loan.item if loan else None))
    if loan is None:
        facts = {"title": ask.title, "name": who.name, "spot": spot, "contact": contact_by or None}
        await city.tell(ask.asker, "asking-notice-found", facts, about=ask.about)
    return Yes(ask=found, name=asker.name, loan=loan)


async def _lent(
    city: City, who: Resident, asker: Resident, ask: Ask, *, spot: str, contact_by: str, stays: bool
) -> Loan | None:
    """The thing as one of the owner's own, agreed to at once; None where a rule is in the way."""
    place = await together(city, who, ask)
    if place is None:
        return None
    draft = Draft(title=ask.title, category=ask.category)
    try:
        item = await owned.add(city, who, place.id, draft, spot=spot, contact=contact_by)
    except Refusal:
        return None
    try:
        wished = await lending.borrow(city, asker, item.id, is_ticked=True)
    except Refusal:
        await (owned.pause if stays else owned.take_out)(city, who, item.id)
        return None
    assert isinstance(wished, Loan)  # noqa: S101 -- nobody else has asked for what was not there before
    loan = await lending.approve(city, who, wished.id)
    await city.notices.erase(who.id, "owned-notice-asked", loan.about)
    if not stays:
        await owned.pause(city, who, item.id)
    return loan


async def _partnership(city: City, number: int) -> Partnership | None:
    """Who sought a thing and who has it, where no library lends it between them: they write to each other.

    Nobody has met the other yet: what leads outside is hidden until both have written.
    """
    ask = await city.asking.ask(AskId(number))
    if ask is None or ask.state is not AskState.FOUND or ask.helper is None or ask.item is not None:
        return None
    wrote = {words.writer for words in await city.contact.thread(Between.ASK, number)}
    return Partnership(
        between=Between.ASK,
        number=number,
        title=ask.title,
        provider=ask.helper,
        receiver=ask.asker,
        community=ask.area,
        agreed=wrote >= {ask.helper, ask.asker},
        ended=ask.ended,
    )


contact.declare(Between.ASK, _partnership, gone=AskGone)
