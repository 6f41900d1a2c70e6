"""Cases to try the rules on: opened, taken, decided, objected to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain import cases
from bot.domain.areas import AreaId
from bot.domain.cases import CaseId, CaseRules, Measure, Ways
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # ten in the morning
LATER = NOW + timedelta(hours=72)
RULES = CaseRules()
ANNA, BORA, KIM, LEE, PARK = map(ResidentId, range(1, 6))
BACK = Ways(
    rulings=("full", "partial", "none"),
    leaves=frozenset({"none"}),
    measures={"full": Measure.ALL, "partial": Measure.PART},
    is_alone=True,
)
REPORT = Ways(rulings=("hide", "keep"), leaves=frozenset({"keep"}), is_heard=False, is_secret=True)
FLOOR = Ways(
    rulings=("grant", "refuse"),
    leaves=frozenset({"refuse"}),
    measures={"grant": Measure.FREE},
    lasting=frozenset({"grant"}),
)


def opened(ways=BACK, *, by=ANNA, against=BORA, amount=30_000, others=(), now=NOW):
    case = cases.opened(
        "kind",
        "trade:5",
        key="K",
        area=AreaId("11"),
        by=by,
        against=against,
        reason="late",
        words="...",
        amount=amount,
        ways=ways,
        others=others,
        rules=RULES,
        zone=SEOUL,
        now=now,
    )
    return replace(case, id=CaseId(7))


def taken(case=None, by=KIM, holder=None, now=NOW):
    return cases.take(case or opened(), by=by, is_moderator=True, holder=holder, rules=RULES, now=now)


def decided(case=None, by=KIM, *, ruling="partial", amount=10_000, days=0, ways=BACK, now=LATER):
    return cases.decide(
        case or taken(),
        by=by,
        is_moderator=True,
        ruling=ruling,
        amount=amount,
        days=days,
        why="because",
        ways=ways,
        rules=RULES,
        now=now,
    )


def appealed(case=None, by=ANNA, now=LATER, ways=BACK):
    return cases.appeal(case or decided(), by=by, ways=ways, plea="no", rules=RULES, now=now)
