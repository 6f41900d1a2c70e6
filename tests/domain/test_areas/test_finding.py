"""The real Seoul: where its residents live, and how they find their own place in it."""

from dataclasses import replace
from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.areas import AreasRead, read_areas
from bot.domain.areas import Area, AreaId, AreaKind, AreaNotFound, Atlas, gazetteer, inherited, tidied
from bot.domain.hangul import within_one_edit


@pytest.fixture(scope="module")
def read() -> AreasRead:
    return read_areas()


@pytest.fixture(scope="module")
def seoul(read) -> Atlas:
    return Atlas(read.areas)


def path(atlas: Atlas, area: Area) -> str:
    return " < ".join(around.name_ko for around in atlas.ancestors(area.id))


def paths(atlas: Atlas, typed: str) -> list[str]:
    return [path(atlas, area) for area in atlas.named(typed)]


def home(atlas: Atlas, typed: str) -> str:
    (found,) = atlas.exactly(typed)
    return path(atlas, found)


def test_seoul_has_25_gu_423_administrative_dong_and_2781_complexes(read):
    made = [area for area in read.areas if area.id.startswith("legal-")]
    kinds = [area.kind for area in read.areas if area not in made]
    assert read.report == ()
    assert [kinds.count(kind) for kind in AreaKind] == [1, 25, 423, 2781]
    assert {area.kind for area in made} == {AreaKind.DONG}


def test_everybody_lives_in_a_dong_of_a_gu_of_seoul(read, seoul):
    for area in read.areas:
        kinds = [around.kind for around in seoul.ancestors(area.id)]
        assert kinds[-1] is AreaKind.CITY
        assert all(list(AreaKind).index(a) >= list(AreaKind).index(b) for a, b in pairwise(kinds))
        if area.kind is AreaKind.COMPLEX:
            assert kinds[1] is AreaKind.DONG


def test_parents_come_first_so_that_the_city_can_remember_them_in_this_order(read):
    seen: set[AreaId | None] = {None}
    for area in read.areas:
        assert area.parent in seen
        seen.add(area.id)


@pytest.mark.parametrize(
    ("typed", "lives"),
    [
        ("문정래미안", "문정래미안 < 문정동 < 송파구 < 서울"),
        ("문정1동", "문정1동 < 문정동 < 송파구 < 서울"),
        ("잠실본동", "잠실본동 < 잠실동 < 송파구 < 서울"),
        ("면목3.8동", "면목3·8동 < 면목동 < 중랑구 < 서울"),
        ("영등포동1가", "영등포동1가 < 영등포동 < 영등포구 < 서울"),
        ("여의도더리브스타일", "여의도더리브스타일 < 영등포동1가 < 영등포동 < 영등포구 < 서울"),
        ("성수1가1동", "성수1가1동 < 성수동1가 < 성수동 < 성동구 < 서울"),
        ("금호2.3가동", "금호2·3가동 < 금호동 < 성동구 < 서울"),
        ("한강로3가", "한강로3가 < 한강로동 < 용산구 < 서울"),
        ("만리동2가", "만리동2가 < 중구 < 서울"),
        ("종로1.2.3.4가동", "종로1·2·3·4가동 < 종로구 < 서울"),
    ],
)
def test_neighbours_of_one_legal_dong_live_under_one_roof(seoul, typed, lives):
    assert home(seoul, typed) == lives


def test_munjeong_raemian_counts_1696_households_and_a_new_complex_none_yet(seoul):
    (old,), (new,) = seoul.exactly("문정래미안"), seoul.exactly("꿈의숲아이파크아파트")
    assert (old.households, new.households) == (1696, None)


def test_a_dong_made_from_addresses_lies_amid_its_parts(seoul):
    (munjeong,) = seoul.exactly("문정동")
    assert munjeong.id == "legal-11240-문정동"
    parts = seoul.children(munjeong.id)[:2]
    assert [area.name_ko for area in parts] == ["문정1동", "문정2동"]
    assert all(seoul.distance_m(munjeong.id, part.id) < 1500 for part in parts)


def test_a_complex_is_where_its_dong_is(seoul):
    (here,), (there,) = seoul.exactly("문정래미안"), seoul.exactly("문정1동")
    assert 100 < seoul.distance_m(here.id, there.id) < 1500
    assert seoul.distance_m(here.id, here.id) == 0
    assert 12_000 < seoul.distance_m(here.id, seoul.exactly("종로구")[0].id) < 20_000


def test_a_place_nobody_has_located_is_endlessly_far():
    somewhere = Area(id=AreaId("x"), kind=AreaKind.CITY, parent=None, name_ko="어딘가", name_en="Somewhere")
    assert Atlas([somewhere]).distance_m(AreaId("x"), AreaId("x")) == inf


def test_a_resident_who_sends_a_location_is_found_in_their_dong(read, seoul):
    dongs = [area for area in read.areas if area.outline]
    at_home = [area for area in dongs if seoul.at(area.lat, area.lon) == area]
    assert len(dongs) == 423
    assert len(at_home) >= 0.95 * len(dongs)


@pytest.mark.parametrize("far", [(35.1796, 129.0756), (37.4563, 126.7052), (0, 0), (90, 180), (inf, inf)])
def test_somebody_outside_seoul_is_nowhere(seoul, far):
    assert seoul.at(*far) is None


def test_a_hole_in_an_outline_belongs_to_nobody():
    def square(least: float, most: float):
        return ((least, least), (least, most), (most, most), (most, least), (least, least))

    ring = Area(
        id=AreaId("ring"),
        kind=AreaKind.DONG,
        parent=None,
        name_ko="고리",
        name_en="Ring",
        outline=(square(0, 3), square(1, 2)),
    )
    atlas = Atlas([ring])
    assert (atlas.at(0.5, 0.5), atlas.at(1.5, 1.5), atlas.at(4, 4)) == (ring, None, None)


def test_three_sinsa_dong_are_asked_about_not_guessed(seoul):
    asked = {
        "신사동 < 강남구 < 서울",
        "신사동 < 관악구 < 서울",
        "신사동 < 은평구 < 서울",
    }
    assert set(paths(seoul, "신사동")[:3]) == asked
    assert {path(seoul, area) for area in seoul.exactly("신사동")} == asked
    assert home(seoul, "은평구 신사동") == "신사동 < 은평구 < 서울"


@pytest.mark.parametrize(
    "typed",
    [
        "문정동",
        " 문정 동 ",
        "송파구 문정동",
        "송파 문정동",
        "서울특별시 송파구 문정동",
        "Munjeong-dong",
        "munjeongdong",
        "MUNJEONG DONG",
        "Munjeong-dong, Songpa-gu, Seoul",
        "문쟁동",
        "문저동",
        "문정도",
        "munjong-dong",
        "munjoeng-dong",
    ],
)
def test_munjeong_dong_is_found_however_it_is_typed(seoul, typed):
    assert paths(seoul, typed)[0] == "문정동 < 송파구 < 서울"


@pytest.mark.parametrize(
    "typed",
    [
        "문정래미안",
        "문정 래미안 아파트",
        "문정동 래미안",
        "송파구 문정동 문정래미안",
        "서울시 송파구 문정동 문정래미안 아파트",
        "문정레미안",
        "문정동 레미안",
        "Munjeong Raemian",
        "munjeongraemian",
        "Munjeong Remian",
    ],
)
def test_a_complex_is_found_however_it_is_typed(seoul, typed):
    assert paths(seoul, typed)[0].startswith("문정래미안 < 문정동")


@pytest.mark.parametrize("typed", ["강남구", "강남", "Gangnam-gu", "gangnam", "Kangnam"])
def test_a_gu_comes_before_the_complexes_named_after_it(seoul, typed):
    assert paths(seoul, typed)[0] == "강남구 < 서울"


def test_half_a_word_is_enough_while_typing(seoul):
    assert "문정동 < 송파구 < 서울" in paths(seoul, "문저")
    assert len(seoul.named("래미안")) == 20


def test_the_best_fit_stands_first_and_slips_only_where_nothing_fits(seoul):
    found = [area.name_ko for area in seoul.named("송파")]
    assert found[0] == "송파구"
    assert found[1] == "송파동"
    assert all("송파" in name for name in found)


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "가" * 4096, "a " * 2000, "\0", "\u202eשלום", "👨‍👩‍👧", "-", "부산 해운대"],
)
def test_what_names_no_place_finds_none(seoul, typed):
    assert seoul.named(typed) == ()
    assert seoul.exactly(typed) == ()


@given(st.text(max_size=80))
def test_nothing_typed_can_break_the_search(seoul, typed):
    assert len(seoul.named(typed)) <= 20


def test_of_thousands_of_names_few_are_compared_letter_by_letter(seoul, monkeypatch):
    compared = []

    def noted(*names):
        compared.append(names)
        return within_one_edit(*names)

    monkeypatch.setattr(gazetteer, "within_one_edit", noted)
    typed = [
        "문정동",
        "문쟁동",
        "서울 송파 문정 레미앙",
        "동 구 동 아 이 가",
        "munjung",
        "ㅁ",
        "서울 서울 서울 서울 웃",
    ]
    for text in typed:
        seoul.named(text)
        assert len(compared) < 50
        compared.clear()


def test_before_the_first_import_there_is_no_city_and_nothing_to_find(seoul):
    empty = Atlas(())
    assert (empty.cities(), empty.named("서울"), empty.at(37.5, 127.0), len(empty)) == ((), (), None, 0)
    assert [city.name_ko for city in seoul.cities()] == ["서울"]


def test_an_atlas_knows_whether_it_still_shows_what_there_is(read, seoul):
    assert seoul.shows(reversed(read.areas))
    assert not seoul.shows(read.areas[:-1])
    assert not seoul.shows([*read.areas[:-1], replace(read.areas[-1], name_ko="새 이름")])


def test_an_unknown_area_is_refused_by_its_name(seoul):
    with pytest.raises(AreaNotFound) as refused:
        seoul.area(AreaId("nowhere"))
    assert refused.value.facts == {"typed": "nowhere"}
    assert AreaId("nowhere") not in seoul


def test_a_community_inherits_what_the_nearest_one_around_it_has_set(seoul):
    (complex_,), (dong,) = seoul.exactly("문정래미안"), seoul.exactly("문정동")
    own = {AreaId("11"): {"unit": "문", "days": 30}, AreaId("11240"): {"days": 0}, complex_.id: {"name": "x"}}
    assert inherited(seoul, complex_.id, own, "days", 14) == 0
    assert inherited(seoul, dong.id, own, "unit", "원") == "문"
    assert inherited(seoul, AreaId("11230"), own, "days", 14) == 30
    assert inherited(seoul, complex_.id, own, "photos", 5) == 5


@pytest.mark.parametrize(
    ("official", "plain"),
    [
        ("Munjeong 1(il)-dong", "Munjeong 1-dong"),
        ("Boramaedong", "Boramae-dong"),
        ("Jayang4-dong", "Jayang 4-dong"),
        ("Yongsan2Gadong", "Yongsan 2-ga-dong"),
        ("Seongsu 2(i)-ga 3(sam)-dong", "Seongsu 2-ga 3-dong"),
        ("Seongsu1(il)-ga1(il)-dong", "Seongsu 1-ga 1-dong"),
        ("Jongno1·2·3·4Gadong", "Jongno 1·2·3·4-ga-dong"),
    ],
)
def test_numbered_dong_are_written_in_one_way(official, plain):
    assert tidied(official) == plain
