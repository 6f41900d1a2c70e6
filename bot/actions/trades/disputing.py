"""When something is wrong: contested, and what comes of it: a ruling, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions import cases, ledger
from bot.actions.cases import Record
from bot.actions.trades import holding
from bot.actions.trades.showing import known, seen
from bot.actions.trades.telling import happened, tell
from bot.domain import trades
from bot.domain.cases import Case, CaseKind, Measure, Ruling
from bot.domain.contact import Between, Words
from bot.domain.ledger import TransferId
from bot.domain.residents import Resident, ResidentId
from bot.domain.trades import DisputeReason, Trade, TradeId, TradeRules, TradeState
from storage.city import City

DISPUTE = CaseKind("dispute")
FULL, PARTIAL, NONE = Ruling("full"), Ruling("partial"), Ruling("none")


async def contest(city: City, who: Resident, number: TradeId, reason: DisputeReason, text: str) -> Trade:
    """A case is opened, and nothing moves until it is decided. Raises as trades.contest, CaseThere."""
    trade = await seen(city, who.id, number)
    rules = city.rules(TradeRules, trade.community)
    disputed = trades.contest(trade, by=who.id, rules=rules, now=city.now)
    done = await city.trades.save(disputed)
    await happened(city, done, "contest", who.id, text)
    await tell(city, done, "disputed", but=who.id)
    await cases.open_case(
        city,
        kind=DISPUTE,
        about=trade.about,
        area=trade.community,
        by=who.id,
        against=trade.partner(who.id),
        reason=reason.value,
        text=text,
        amount=trade.units,
    )
    return done


async def resolve(city: City, number: TradeId, *, back: int, by: ResidentId, reason: str) -> Trade:
    """A ruling: of the trade's units ``back`` return to the payer, or stay there; the rest is paid.

    After an objection only the difference moves. Raises TradeGone, TradeStepImpossible.
    """
    trade = await known(city, number)
    target = trade.units - min(max(back, 0), trade.units)
    transfer = await _moved(city, trade, target, by, reason)
    done = trades.resolve(trade, paid=target, transfer=transfer, now=city.now)
    if trade.state is TradeState.DISPUTED and trade.settled is None:
        came_about = target > 0 or (not trade.units and back == 0)
        await (holding.take if came_about else holding.release)(city, trade)
    done = await city.trades.save(done)
    await happened(city, done, "resolve", by, reason)
    await tell(city, done, "resolved")
    return done


async def resume_undisputed(city: City, number: TradeId) -> Trade:
    """Who opened the case has taken it back: all goes on from where it stood. Raises TradeStepImpossible."""
    trade = await known(city, number)
    back = trades.resume(trade, rules=city.rules(TradeRules, trade.community), now=city.now)
    back = await city.trades.save(back)
    await happened(city, back, "resume", None)
    await tell(city, back, "resumed")
    return back


async def _moved(city: City, trade: Trade, target: int, by: ResidentId, reason: str) -> int | None:
    """``target`` units have moved in all, even below the floor; the number of their transfer."""
    if trade.transfer is None:
        return await holding.pay(city, trade, target, by=by, ruling=reason)
    key = f"trade:{trade.key}:{trade.version}"
    await ledger.ruled(city, TransferId(trade.transfer), keeps=target, by=by, reason=reason, key=key)
    return trade.transfer


async def _apply(city: City, case: Case) -> None:
    """Full: all units return; none: all are paid; partial: so many return."""
    trade = await known(city, _number(case))
    back = {FULL: trade.units, NONE: 0}.get(case.ruling or NONE, case.ruled_amount)
    await resolve(city, trade.id, back=back, by=case.decider, reason=case.grounds)


async def _undone(city: City, case: Case) -> None:
    """As it was before the decision: contested again, or as the first decision had it."""
    trade = await known(city, _number(case))
    if case.first_ruling is not None:
        paid = await _paid_back_to(city, case, trade, trade.units - case.first_amount)
        await city.trades.save(replace(trade, paid=paid))
    elif trade.settled is not None:
        paid = await _paid_back_to(city, case, trade, trade.units)
        await city.trades.save(trades.reopen(trade, paid=paid, transfer=trade.transfer, now=city.now))
    else:
        came_about = trade.paid > 0 or not trade.units
        await _paid_back_to(city, case, trade, 0)
        await (holding.untake if came_about else holding.promise)(city, trade)
        await city.trades.save(trades.reopen(trade, paid=0, transfer=None, now=city.now))
    await happened(city, trade, "reopen", case.decider, "")
    await tell(city, await known(city, trade.id), "disputed")


async def _paid_back_to(city: City, case: Case, trade: Trade, target: int) -> int:
    """So many units have moved in all, as before the decision."""
    if trade.transfer is None:
        return 0
    key = f"trade:{trade.key}:{case.version}:undo"
    number = TransferId(trade.transfer)
    await ledger.ruled(city, number, keeps=target, by=case.decider, reason=case.grounds, key=key)
    return target


async def _dropped(city: City, case: Case) -> None:
    await resume_undisputed(city, _number(case))


async def _record(city: City, case: Case) -> Record:
    """What a moderator sees of the trade."""
    trade = await known(city, _number(case))
    terms = {t.number: t for t in await city.trades.terms(trade.id)}[trade.current]
    facts: dict[str, object] = {
        "title": trade.title,
        "units": trade.units,
        "unit": ledger.unit(city, trade.community),
        "quantity": trade.quantity,
        "back": terms.back or None,
        "place": terms.place or None,
        "at": trade.at,
        "agreed": trade.agreed,
        "delivered": trade.delivered,
        "settled": trade.settled,
        "opener": "provider" if case.by == trade.provider else "receiver",
    }
    return Record(title=trade.title, is_open=True, key="trades-record", facts=facts)


async def _thread(city: City, case: Case) -> Sequence[Words]:
    return await city.contact.thread(Between.TRADE, _number(case))


async def _suggested(city: City, case: Case) -> cases.Suggestion | None:
    """Who is silent has nothing against it; what was neither given nor taken is not paid for."""
    trade = await known(city, _number(case))
    pays = case.by == trade.receiver
    if case.appealed_by is None and case.answer_due and case.answer_words is None:
        ruling, reason = (FULL, "reason-not-as-agreed") if pays else (NONE, "reason-as-agreed")
        return cases.Suggestion(ruling=ruling, reason=reason, key="cases-because-silent")
    if pays and trade.delivered is None and trade.settled is None:
        return cases.Suggestion(ruling=FULL, reason="reason-not-given", key="cases-because-undelivered")
    return None


def _number(case: Case) -> TradeId:
    return TradeId(int(case.about.partition(":")[2]))


cases.declare(
    DISPUTE,
    rulings=(FULL, PARTIAL, NONE),
    leaves=(NONE,),
    measures={FULL: Measure.ALL, PARTIAL: Measure.PART},
    is_alone=True,
    asked="trades-asked",
    apply=_apply,
    suggest=_suggested,
    undo=_undone,
    reasons={
        FULL: ("reason-not-given", "reason-not-as-agreed"),
        PARTIAL: ("reason-partly", "reason-meet-halfway"),
        NONE: ("reason-as-agreed", "reason-unproven"),
    },
    dropped=_dropped,
    record=_record,
    thread=_thread,
)
