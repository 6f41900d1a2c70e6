"""Where a host and a guest meet: anywhere but at an address that is not theirs to read yet."""

from __future__ import annotations

import pytest

from bot.domain.homes import MeetingAtHome, must_be_neutral

ADDRESS = "문정로 12길 34, 3층 왼쪽"


@pytest.mark.parametrize("place", ["문정로 12길 34", "문정로12길34 앞", "서울 송파구 문정로 12길-34, 3층"])
def test_the_address_of_the_home_is_no_place_to_meet(place):
    with pytest.raises(MeetingAtHome):
        must_be_neutral(place, ADDRESS)


@pytest.mark.parametrize("place", ["문정동 주민센터", "문정로 도서관", "복지관 1층 찻집"])
@pytest.mark.parametrize("address", [ADDRESS, "", "3층, 왼쪽"])
def test_any_other_place_is_one(place, address):
    must_be_neutral(place, address)
