"""The rules of the moderators' desk: who may set one up where, and what number its group has as a reader."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.areas import AreaId
from bot.domain.desk import (
    Desk,
    DeskElsewhere,
    DeskId,
    DeskNotYours,
    DeskThere,
    ended,
    is_group,
    may_set_up,
    moved,
)
from bot.domain.people import WARD_LEAST, is_ward
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
SONGPA, JUNG = AreaId("11240"), AreaId("11020")
KIM = ResidentId(7)
DESK = Desk(id=DeskId(5), area=SONGPA, chat=-40, title="지기들", locale="ko", by=KIM, since=NOW)
NAMES = ("송파구", "Songpa-gu")


def test_a_free_group_becomes_the_desk_of_who_looks_after_the_area():
    may_set_up(SONGPA, None, is_moderator=True, names=("", ""))
    with pytest.raises(DeskNotYours):
        may_set_up(SONGPA, None, is_moderator=False, names=("", ""))


def test_a_group_serves_one_area():
    with pytest.raises(DeskThere):
        may_set_up(SONGPA, DESK, is_moderator=True, names=NAMES)
    with pytest.raises(DeskElsewhere) as elsewhere:
        may_set_up(JUNG, DESK, is_moderator=True, names=NAMES)
    assert elsewhere.value.facts == {"area": "송파구", "place": "Songpa-gu"}


def test_a_desk_keeps_its_number_as_a_reader_when_the_group_gets_another():
    grown = moved(DESK, -100_040)
    assert (grown.chat, grown.was, grown.reader) == (-100_040, -40, DESK.reader)
    over = ended(grown, by=None, now=NOW)
    assert (over.until, over.ended_by) == (NOW, None)


def test_no_person_is_taken_for_a_group_and_no_group_for_a_person():
    assert is_group(DESK.reader)
    assert not is_ward(DESK.reader)
    assert is_ward(WARD_LEAST)
    assert is_ward(2 * WARD_LEAST - 1)
    assert not any(is_group(number) for number in (-5, 1001, 2**52, 2 * WARD_LEAST - 1))
