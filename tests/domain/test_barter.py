"""The rules of the board: who may do what with a listing, who sees it, what may not be on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.barter import (
    GOODS,
    MOVES,
    SERVICES,
    BarterRules,
    Category,
    Closeness,
    Draft,
    Forbidden,
    ForbiddenThing,
    Kind,
    ListingStepImpossible,
    NotYourListing,
    PriceOutOfRange,
    Reach,
    Side,
    State,
    TooManyListings,
    WrongCategory,
    categories_of,
    closeness,
    edit,
    expire,
    forbidden,
    may_see,
    move,
    plan,
    post,
    price,
    renew,
    within,
)
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
OWNER, OTHER = ResidentId(1), ResidentId(2)
RULES = BarterRules()


def place(name: str, kind: AreaKind) -> Area:
    return Area(id=AreaId(name), kind=kind, parent=None, name_ko=name, name_en=name)


CITY = place("서울", AreaKind.CITY)
SONGPA, EUNPYEONG = place("송파구", AreaKind.GU), place("은평구", AreaKind.GU)
MUNJEONG, GEOYEO = place("문정동", AreaKind.DONG), place("거여동", AreaKind.DONG)
MUNJEONG_1, MUNJEONG_2 = place("문정1동", AreaKind.DONG), place("문정2동", AreaKind.DONG)
COMPLEX, NEXT_DOOR = place("문정래미안", AreaKind.COMPLEX), place("문정시영", AreaKind.COMPLEX)
HOME = (COMPLEX, MUNJEONG, SONGPA, CITY)
PART_1, PART_2 = (MUNJEONG_1, MUNJEONG, SONGPA, CITY), (MUNJEONG_2, MUNJEONG, SONGPA, CITY)
ACROSS = (NEXT_DOOR, MUNJEONG, SONGPA, CITY)
SAME_GU, FAR = (GEOYEO, SONGPA, CITY), (EUNPYEONG, CITY)

DRAFT = Draft(
    side=Side.OFFER, kind=Kind.THING, category=Category.HOUSEHOLD, title="전동 드릴", reach=Reach.GU, days=30
)


def posted(draft: Draft = DRAFT, *, home=HOME, open_now: int = 0, rules: BarterRules = RULES):
    return post(draft, owner=OWNER, key="k", home=home, open_now=open_now, rules=rules, now=NOW)


# -- the life of a listing ---------------------------------------------------------------------

LEGAL = {
    ("pause", State.OPEN): State.PAUSED,
    ("resume", State.PAUSED): State.OPEN,
    ("renew", State.OPEN): State.OPEN,
    ("renew", State.PAUSED): State.OPEN,
    ("renew", State.EXPIRED): State.OPEN,
    ("close", State.OPEN): State.CLOSED,
    ("close", State.PAUSED): State.CLOSED,
    ("close", State.EXPIRED): State.CLOSED,
    ("expire", State.OPEN): State.EXPIRED,
    ("expire", State.PAUSED): State.EXPIRED,
    ("remove", State.OPEN): State.REMOVED,
    ("remove", State.PAUSED): State.REMOVED,
    ("remove", State.RESERVED): State.REMOVED,
    ("remove", State.EXPIRED): State.REMOVED,
    ("restore", State.REMOVED): State.OPEN,
}


@pytest.mark.parametrize("step", MOVES)
@pytest.mark.parametrize("state", State)
def test_a_listing_lives_by_the_table_and_no_other_move_exists(step, state):
    listing = replace(posted(), state=state)
    if (step, state) in LEGAL:
        assert move(listing, step, by=OWNER).state is LEGAL[step, state]
        return
    with pytest.raises(ListingStepImpossible) as refused:
        move(listing, step, by=OWNER)
    assert (refused.value.step, refused.value.state) == (step, state)


@pytest.mark.parametrize("step", MOVES)
def test_only_the_owner_moves_a_listing(step):
    with pytest.raises(NotYourListing):
        move(posted(), step, by=OTHER)


def test_a_renewed_listing_stays_as_long_again_from_now():
    later = NOW + timedelta(days=40)
    again = renew(replace(posted(), state=State.EXPIRED), by=OWNER, now=later)
    assert (again.state, again.until) == (State.OPEN, later + timedelta(days=30))
    with pytest.raises(NotYourListing):
        renew(posted(), by=OTHER, now=later)
    with pytest.raises(ListingStepImpossible):
        renew(replace(posted(), state=State.CLOSED), by=OWNER, now=later)


def test_time_expires_a_listing_without_asking_the_owner():
    assert expire(posted()).state is State.EXPIRED
    with pytest.raises(ListingStepImpossible):
        expire(replace(posted(), state=State.CLOSED))


# -- posting and wording anew ------------------------------------------------------------------


def test_a_posted_listing_knows_its_place_and_its_end():
    listing = posted(replace(DRAFT, reach=Reach.DONG, days=7))
    assert (listing.area, listing.within) == (COMPLEX.id, MUNJEONG.id)
    assert (listing.posted, listing.until) == (NOW, NOW + timedelta(days=7))
    assert listing.is_open


def test_somebody_posts_so_many_listings_at_most():
    assert posted(open_now=RULES.open_max - 1)
    with pytest.raises(TooManyListings) as refused:
        posted(open_now=RULES.open_max)
    assert refused.value.most == RULES.open_max


def test_more_photos_than_the_community_allows_are_left_out():
    assert posted(replace(DRAFT, photos=tuple("abcdefg"))).photos == tuple("abcde")


def test_things_and_services_have_categories_of_their_own():
    assert set(SERVICES) | set(GOODS) == set(Category)
    assert not set(SERVICES) & set(GOODS)
    for kind in Kind:
        for category in Category:
            draft = replace(DRAFT, kind=kind, category=category)
            if category in categories_of(kind):
                assert posted(draft).category is category
            else:
                with pytest.raises(WrongCategory):
                    posted(draft)


def test_a_listing_worded_anew_keeps_its_time_unless_another_is_chosen():
    listing, later = posted(), NOW + timedelta(days=10)
    facts = {"by": OWNER, "home": HOME, "rules": RULES, "now": later}
    same = edit(listing, replace(DRAFT, title="튼튼한 드릴"), **facts)
    assert (same.title, same.until, same.posted) == ("튼튼한 드릴", listing.until, NOW)
    assert edit(listing, replace(DRAFT, days=7), **facts).until == later + timedelta(days=7)
    moved = edit(listing, replace(DRAFT, reach=Reach.DONG), **{**facts, "home": SAME_GU})
    assert (moved.area, moved.within) == (GEOYEO.id, GEOYEO.id)


@pytest.mark.parametrize(
    ("changed", "draft", "by", "refusal"),
    [
        ({}, {}, OTHER, NotYourListing),
        ({"state": State.CLOSED}, {}, OWNER, ListingStepImpossible),
        ({}, {"title": "소주 한 병"}, OWNER, ForbiddenThing),
        ({}, {"text": "와인도 드려요"}, OWNER, ForbiddenThing),
        ({}, {"category": Category.HAIR}, OWNER, WrongCategory),
        ({}, {"price": 50}, OWNER, PriceOutOfRange),
    ],
)
def test_a_listing_cannot_be_worded_into_what_could_not_be_posted(changed, draft, by, refusal):
    with pytest.raises(refusal):
        edit(replace(posted(), **changed), replace(DRAFT, **draft), by=by, home=HOME, rules=RULES, now=NOW)


# -- who sees it -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("home", "reach", "area"),
    [
        (HOME, Reach.COMPLEX, COMPLEX),
        (HOME, Reach.DONG, MUNJEONG),
        (HOME, Reach.GU, SONGPA),
        (PART_1, Reach.COMPLEX, MUNJEONG),
        (PART_1, Reach.DONG, MUNJEONG),
        (SAME_GU, Reach.COMPLEX, GEOYEO),
        (FAR, Reach.DONG, EUNPYEONG),
        ((CITY,), Reach.GU, CITY),
    ],
)
def test_a_reach_means_the_everyday_area_around_a_home(home, reach, area):
    assert within(home, reach) == area.id


@pytest.mark.parametrize(
    ("reach", "seen"),
    [
        (Reach.COMPLEX, [HOME]),
        (Reach.DONG, [HOME, ACROSS, PART_1, PART_2]),
        (Reach.GU, [HOME, ACROSS, PART_1, PART_2, SAME_GU]),
    ],
)
def test_those_see_a_listing_whom_it_reaches(reach, seen):
    listing = posted(replace(DRAFT, reach=reach))
    for home in (HOME, ACROSS, PART_1, PART_2, SAME_GU, FAR):
        assert may_see(listing, viewer=OTHER, home=home, apart=False) is (home in seen)
        assert may_see(listing, viewer=OWNER, home=home, apart=False)


@pytest.mark.parametrize("state", [state for state in State if state is not State.OPEN])
def test_only_its_owner_sees_a_listing_that_is_not_open(state):
    listing = replace(posted(), state=state)
    assert not may_see(listing, viewer=OTHER, home=HOME, apart=False)
    assert may_see(listing, viewer=OWNER, home=FAR, apart=False)


@pytest.mark.parametrize(
    ("theirs", "mine", "near"),
    [
        (HOME, HOME, Closeness.COMPLEX),
        (HOME, ACROSS, Closeness.DONG),
        (PART_1, PART_2, Closeness.DONG),
        (HOME, PART_1, Closeness.DONG),
        (HOME, SAME_GU, Closeness.GU),
        (HOME, FAR, Closeness.CITY),
        (HOME, (), Closeness.CITY),
    ],
)
def test_how_near_two_neighbours_live(theirs, mine, near):
    assert closeness(theirs, mine) is near
    if mine:
        assert closeness(mine, theirs) is near


# -- prices ------------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [0, 100, 1_000_000])
def test_a_price_in_whole_steps_is_fine(amount):
    assert price(amount, RULES) == amount


@pytest.mark.parametrize(
    ("amount", "nearest"),
    [(-1, 0), (49, 0), (50, 100), (150, 200), (1_000_001, 1_000_000), (10**12, 1_000_000)],
)
def test_another_price_is_refused_with_the_nearest_possible_one(amount, nearest):
    with pytest.raises(PriceOutOfRange) as refused:
        price(amount, RULES)
    assert refused.value.nearest == nearest


def test_limits_between_two_steps_are_never_overstepped():
    rules = BarterRules(price_min=120, price_max=1_080)
    for amount, nearest in ((100, 200), (1_100, 1_000), (1_080, 1_000), (120, 200)):
        with pytest.raises(PriceOutOfRange) as refused:
            price(amount, rules)
        assert refused.value.nearest == nearest


@given(
    st.integers(-(10**9), 10**9),
    st.integers(0, 10_000),
    st.integers(0, 100_000),
    st.sampled_from([1, 3, 10, 100, 1_000]),
)
def test_the_nearest_price_is_always_one_that_may_be_asked(amount, least, room, step):
    rules = BarterRules(price_min=least, price_max=least + room + step, price_step=step)
    try:
        assert price(amount, rules) == amount
    except PriceOutOfRange as refused:
        amount = refused.nearest
        assert price(amount, rules) == amount
    assert rules.price_min <= amount <= rules.price_max
    assert amount % step == 0


# -- reminders ---------------------------------------------------------------------------------


def test_an_owner_is_reminded_three_days_before_the_end():
    assert plan(posted(), RULES, SEOUL) == {"expires": NOW + timedelta(days=27)}
    assert plan(posted(replace(DRAFT, days=2)), RULES, SEOUL) == {"expires": NOW + timedelta(days=1)}


def test_an_owner_is_not_reminded_at_night():
    at_night = NOW + timedelta(hours=13)
    listing = replace(posted(), posted=at_night, until=at_night + timedelta(days=30))
    due = plan(listing, RULES, SEOUL)["expires"].astimezone(SEOUL)
    assert due == datetime(2026, 12, 21, 8, tzinfo=SEOUL)
    assert due < listing.until


@pytest.mark.parametrize("state", State)
def test_nobody_is_reminded_of_what_has_ended(state):
    reminded = bool(plan(replace(posted(), state=state), RULES, SEOUL))
    assert reminded is (state in {State.OPEN, State.PAUSED})


# -- what may not be bartered ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("소주 두 병", Forbidden.ALCOHOL),
        ("수제맥주", Forbidden.ALCOHOL),
        ("레드와인 한 병과 와인 잔", Forbidden.ALCOHOL),
        ("Beer, unopened", Forbidden.ALCOHOL),
        ("Une bouteille de VIN", Forbidden.ALCOHOL),
        ("Biere belge", Forbidden.ALCOHOL),
        ("감기약 남은 것", Forbidden.MEDICINE),
        ("Antibiotics", Forbidden.MEDICINE),
        ("Des medicaments", Forbidden.MEDICINE),
        ("담배 한 갑", Forbidden.TOBACCO),
        ("Cigarettes", Forbidden.TOBACCO),
        ("du tabac", Forbidden.TOBACCO),
        ("공기총", Forbidden.WEAPONS),
        ("a gun", Forbidden.WEAPONS),
        ("Fusil de chasse", Forbidden.WEAPONS),
        ("새끼고양이 데려가세요", Forbidden.ANIMALS),
        ("강아지 분양", Forbidden.ANIMALS),
        ("Kittens to give away", Forbidden.ANIMALS),
        ("Deux chatons", Forbidden.ANIMALS),
        ("통장 대여합니다", Forbidden.MONEY),
        ("Bitcoin", Forbidden.MONEY),
    ],
)
def test_a_forbidden_thing_is_recognised_and_its_rule_named(text, rule):
    found = forbidden(("나눔합니다", text))
    assert found
    assert found[0] is rule


@pytest.mark.parametrize(
    "text",
    [
        "와인잔 여섯 개",
        "와인 잔",
        "와인냉장고",
        "와인색 코트",
        "소주잔",
        "글루건",
        "약속 시간",
        "전화 약속",
        "전화약속",
        "양주시에서 가져온 쌀",
        "남양주 사과",
        "채소 주실 분",
        "채소주스",
        "최소 주 1회",
        "곰돌이와 인형",
        "모양 주전자",
        "부담 배송",
        "무항생제 계란",
        "긴급전화 스티커",
        "수도검침 도와주세요",
        "약통",
        "glue gun",
        "Hot glue guns",
        "nail gun",
        "medicine ball",
        "wine glasses",
        "ginger beer",
        "cigarette lighter adapter",
        "Vincent begun",
        "verre à vin",
        "Verres a vin",
        "du vinaigre",
        "chargeur allume-cigare",
        "pistolet à colle",
        "flûtes à champagne",
        "전동 드릴",
        "",
    ],
)
def test_a_harmless_thing_is_not_suspected(text):
    assert forbidden((text,)) is None


def test_the_end_of_a_title_and_the_beginning_of_a_text_make_no_word():
    assert forbidden(("최소", "주전자")) is None
