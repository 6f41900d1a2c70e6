"""Who may join, what a consent is, and how a year of birth is understood."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import AreaId
from bot.domain.residents import (
    CONSENT_TEXT,
    BirthYearUnlikely,
    ConsentNeeded,
    ConsentStays,
    ResidentId,
    ResidentRules,
    Tick,
    TooYoung,
    agree,
    born,
    join,
    suggests_easy,
    withdraw,
)

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
TODAY = date(2026, 11, 23)
RULES = ResidentRules()


def joins(*ticks: Tick):
    facts = {"name": "하늘", "locale": "fr", "area": AreaId("A1"), "birth_year": None, "easy": False}
    return join(ResidentId(7), ticks=ticks, now=NOW, **facts)


def test_a_newcomer_gives_each_consent_apart():
    resident, consents = joins(Tick.HOMESTAY, Tick.SERVICE)
    assert resident.joined == NOW
    assert [consent.tick for consent in consents] == [Tick.SERVICE, Tick.HOMESTAY]
    for consent in consents:
        assert (consent.resident, consent.text, consent.locale, consent.given) == (7, CONSENT_TEXT, "fr", NOW)
        assert consent.is_given


@pytest.mark.parametrize("ticks", [(), (Tick.PROFILE,), (Tick.PROFILE, Tick.HOMESTAY)])
def test_nobody_joins_without_the_first_consent(ticks):
    with pytest.raises(ConsentNeeded):
        joins(*ticks)


def test_an_optional_consent_is_taken_back_and_remembered():
    resident, _ = joins(Tick.SERVICE)
    later = NOW + timedelta(days=1)
    gone = withdraw(agree(resident, Tick.PROFILE, now=NOW), now=later)
    assert not gone.is_given
    assert (gone.given, gone.withdrawn) == (NOW, later)


def test_the_first_consent_ends_only_with_the_membership():
    _, (service,) = joins(Tick.SERVICE)
    with pytest.raises(ConsentStays):
        withdraw(service, now=NOW)


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("1950", 1950),
        ("１９５０", 1950),
        ("50", 1950),
        ("50년생", 1950),
        ("'48년", 1948),
        ("1950년 3월 5일", 1950),
        ("5 March 1950", 1950),
        ("05/03/1950", 1950),
        ("19500305", 1950),
        ("500305", 1950),
        ("né en 1950 !", 1950),
        ("27", 1927),
        ("12", 2012),
        ("2012", 2012),
        ("1906", 1906),
    ],
)
def test_a_year_of_birth_is_read_as_people_write_it(typed, year):
    assert born(typed, today=TODAY, rules=RULES) == year


@pytest.mark.parametrize(
    "typed", ["", "abc", "3000", "2027", "1905", "5", "195", "05/03/50", "50 60", "-", "²0"]
)
def test_what_is_no_year_of_birth_is_refused(typed):
    with pytest.raises(BirthYearUnlikely):
        born(typed, today=TODAY, rules=RULES)


@pytest.mark.parametrize("typed", ["2013", "26", "2026", "13년생"])
def test_children_are_sent_to_their_parents(typed):
    with pytest.raises(TooYoung) as refused:
        born(typed, today=TODAY, rules=RULES)
    assert refused.value.age == 14


@given(st.text())
def test_whatever_is_typed_is_a_plausible_year_or_a_refusal(typed):
    try:
        assert 1906 <= born(typed, today=TODAY, rules=RULES) <= 2012
    except (BirthYearUnlikely, TooYoung) as refused:
        assert len(str(refused.facts.get("typed"))) <= 40  # noqa: PT017 -- either answer is right


@pytest.mark.parametrize(("year", "offered"), [(None, False), (1967, False), (1966, True), (1950, True)])
def test_plain_words_are_offered_from_sixty_on(year, offered):
    assert suggests_easy(year, today=TODAY, rules=RULES) is offered
