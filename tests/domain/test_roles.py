"""The rules: who looks after what: moderators and admins, each for an area."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.residents import ResidentId
from bot.domain.roles import (
    AreaNotYours,
    Grant,
    GrantGone,
    InviteGone,
    OwnInvite,
    Role,
    RoleHeld,
    RoleRules,
    accept,
    end,
    holds,
    invite,
    invited,
    refuse,
)

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
BOSS, ANNA = ResidentId(1), ResidentId(2)
AROUND = [
    Area(id=AreaId(number), kind=kind, parent=None, name_ko=number, name_en=number)
    for number, kind in (("A1", AreaKind.COMPLEX), ("110", AreaKind.DONG), ("11", AreaKind.GU))
]


def grant(role=Role.MODERATOR, area="11", until=None):
    return Grant(resident=ANNA, role=role, area=AreaId(area), by=BOSS, since=NOW, until=until)


def offered(role=Role.MODERATOR):
    return invite(role, AreaId("11"), key="k", by=BOSS, is_admin=True, rules=RoleRules(), now=NOW)


def looked_at(invite, who=ANNA, now=NOW):
    return invited(invite, who=who, is_meant=True, now=now)


@pytest.mark.parametrize("area", ["A1", "110", "11"])
def test_a_role_holds_for_all_that_lies_in_its_area(area):
    assert holds([grant(area=area)], Role.MODERATOR, AROUND)


@pytest.mark.parametrize("given", [[], [grant(area="12")], [grant(until=NOW)]])
def test_nobody_looks_after_other_areas_or_after_the_end(given):
    assert not holds(given, Role.MODERATOR, AROUND)


def test_an_admin_is_a_moderator_and_not_the_other_way_round():
    assert holds([grant(Role.ADMIN)], Role.MODERATOR, AROUND)
    assert not holds([grant(Role.MODERATOR)], Role.ADMIN, AROUND)


def test_only_an_admin_offers_a_role():
    with pytest.raises(AreaNotYours):
        invite(Role.ADMIN, AreaId("11"), key="k", by=BOSS, is_admin=False, rules=RoleRules(), now=NOW)


def test_an_offered_role_is_taken_once():
    answered, given = accept(offered(), who=ANNA, has=False, now=NOW)
    assert (given.resident, given.role, given.area, given.by) == (ANNA, Role.MODERATOR, "11", BOSS)
    assert (answered.answered_by, answered.accepted) == (ANNA, True)
    with pytest.raises(InviteGone):
        looked_at(answered, ResidentId(3))


def test_an_offered_role_may_be_declined_and_then_is_gone():
    answered = refuse(offered(), who=ANNA, now=NOW)
    assert (answered.answered, answered.accepted) == (NOW, False)
    with pytest.raises(InviteGone):
        looked_at(answered)


def test_an_invitation_ends_after_seven_days_and_is_not_for_its_maker():
    last = NOW + timedelta(days=7)
    assert looked_at(offered(), now=last - timedelta(seconds=1))
    for who, now, refusal in ((ANNA, last, InviteGone), (BOSS, NOW, OwnInvite)):
        with pytest.raises(refusal):
            looked_at(offered(), who, now=now)
    with pytest.raises(InviteGone):
        looked_at(None)


def test_an_invitation_of_somebody_who_is_no_admin_any_more_is_void():
    with pytest.raises(InviteGone):
        invited(offered(), who=ANNA, is_meant=False, now=NOW)


def test_who_has_the_role_is_not_given_it_twice():
    with pytest.raises(RoleHeld):
        accept(offered(), who=ANNA, has=True, now=NOW)


def test_a_role_is_ended_by_an_admin_and_its_row_stays():
    ended = end(grant(), by=BOSS, is_admin=True, now=NOW)
    assert ended == replace(grant(), until=NOW, ended_by=BOSS)
    for given, is_admin, refusal in (
        (ended, True, GrantGone),
        (None, True, GrantGone),
        (grant(), False, AreaNotYours),
    ):
        with pytest.raises(refusal):
            end(given, by=BOSS, is_admin=is_admin, now=NOW)
