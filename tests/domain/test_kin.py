"""Of whom a relative may tell, and who hears her answer."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain import kin
from bot.domain.areas import AreaId
from bot.domain.homes import HomesRules, HostTooYoung
from bot.domain.kin import Kin, KinGone, KinOwn, KinRules, TooManyKin
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
MIJIN, KIM = ResidentId(1), ResidentId(2)
FACTS = {"area": AreaId("11"), "name": "이순자", "room": "방", "address": "x", "phone": "y", "since": NOW}


def told(birth=1950, open_now=0):
    one = Kin(by=MIJIN, birth_year=birth, **FACTS)
    return kin.told(one, open_now=open_now, rules=KinRules(), homes=HomesRules(), today=date(2026, 11, 23))


def test_a_relative_tells_of_two_old_enough_at_a_time():
    assert told(1966).name == "이순자"
    with pytest.raises(HostTooYoung):
        told(1967)
    with pytest.raises(TooManyKin):
        told(open_now=2)


def test_who_has_told_does_not_hear_the_answer_and_it_is_heard_once():
    assert kin.heard(told(), by=KIM) == told()
    with pytest.raises(KinOwn):
        kin.heard(told(), by=MIJIN)
    with pytest.raises(KinGone):
        kin.heard(None, by=KIM)
