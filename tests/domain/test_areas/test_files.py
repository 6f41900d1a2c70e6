"""An operator imports areas: whatever the file, a report and never a crash."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.areas import SHIPPED, RowProblem, read_areas
from bot.actions.areas.sheets import opened

GU = "code,name_ko,name_en,lat,lon\n11240,송파구,Songpa-gu,37.502278,127.117416\n"
DONG = (
    "code,name_ko,name_en,gu_code,gu_ko,gu_en,lat,lon\n"
    "1124068,문정1동,Munjeong 1(il)-dong,11240,송파구,Songpa-gu,37.4879,127.1289\n"
)
APARTMENTS = "kapt_code,name,gu,dong,approval_date,buildings,households\n"
RAEMIAN = "A13805203,문정래미안 ,송파구,문정동,20040902,24,1696\n"


@pytest.fixture
def desk(tmp_path):
    def put(name: str, said: str | bytes) -> Path:
        file = tmp_path / name
        file.write_bytes(said if isinstance(said, bytes) else said.encode())
        return file

    return put


def problems(read) -> list[tuple[int, str]]:
    return [(problem.row, problem.problem) for problem in read.report]


def test_the_same_files_in_another_order_tell_the_same(desk):
    files = [desk("a.csv", APARTMENTS + RAEMIAN), desk("d.csv", DONG), desk("g.csv", GU)]
    forth, back = read_areas(files), read_areas(files[::-1])
    assert forth.report == back.report == ()
    assert [area.name_ko for area in forth.areas] == ["서울", "송파구", "문정동", "문정1동", "문정래미안"]
    assert set(forth.areas) == set(back.areas)


def test_importing_again_changes_nothing():
    first = read_areas()
    assert read_areas(known=first.areas) == first
    assert read_areas(files=(), known=first.areas) == first


def test_a_newer_list_of_complexes_alone_finds_its_place_in_the_known_city(desk):
    known = read_areas().areas
    newer = desk("new.csv", APARTMENTS + "A99999999,새집,송파구,문정동,20260101,1,\n")
    read = read_areas([newer], known)
    (new,) = set(read.areas) - set(known)
    assert (read.report, new.parent, new.households) == ((), "legal-11240-문정동", None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_files_of_korean_offices_are_read_in_their_encoding(desk, encoding):
    read = read_areas([desk("gu.csv", GU.encode(encoding))])
    assert [area.name_ko for area in read.areas] == ["서울", "송파구"]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("A1,,송파구,문정동,,1,1\n", "name is empty, too long or unprintable"),
        ("A1,집,송파구,문정동,,1,many\n", "households 'many' is no number"),
        ("A1,집,송파구,문정동,,1,-5\n", "households '-5' is no number"),
        ("A1,집,없는구,문정동,,1,1\n", "no gu has the name '없는구'"),
        ("A1,집,송파구,moon:1,,1,1\n", "'moon:1' is no name of a dong"),
        ("A:1,집,송파구,문정동,,1,1\n", "kapt_code 'A:1' is not made of letters and digits"),
        ("A1\n", "gu is empty, too long or unprintable"),
        (RAEMIAN, "the code A13805203 comes twice"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_learned(desk, row, problem):
    read = read_areas([desk("gu.csv", GU), desk("apt.csv", APARTMENTS + RAEMIAN + row)])
    assert read.report == (RowProblem("apt.csv", 3, problem),)
    assert read.areas[-1].name_ko == "문정래미안"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("11240,송파구,Songpa-gu,127.1,37.5", "'127.1' is beyond 90 degrees"),
        ("11240,송파구,Songpa-gu,nan,127.1", "'nan' is beyond 90 degrees"),
        ("11240,송파구,Songpa-gu,,127.1", "'' is no number of degrees"),
        ("21010,중구,Jung-gu,35.1,129.0", "no city has the code '21'"),
    ],
)
def test_a_gu_in_no_city_or_nowhere_is_reported(desk, row, problem):
    assert problems(read_areas([desk("gu.csv", GU.splitlines()[0] + "\n" + row)])) == [(2, problem)]


@pytest.mark.parametrize(
    "said",
    [b"", b"\xff\xfe\x00", b"name,phone\nBoris,1\n", b"{", b"{}", b"[" * 99, b'{"a":' * 9999, b"\0" * 50],
)
def test_a_file_of_something_else_is_reported_as_a_whole(desk, said):
    read = read_areas([desk("gu.csv", GU), desk("odd", said)])
    assert [(problem.file, problem.row) for problem in read.report] == [("odd", 0)]
    assert len(read.areas) == 2


def test_a_missing_file_is_reported(tmp_path):
    assert [problem.file for problem in read_areas([tmp_path / "nothing.csv"]).report] == ["nothing.csv"]


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]},
        {"type": "Polygon", "coordinates": [[[1], [2], [3], [1]]]},
        {"type": "Polygon", "coordinates": "here"},
        {"type": ["Polygon"], "coordinates": []},
    ],
)
def test_an_outline_that_is_none_is_reported(desk, geometry):
    feature = {"type": "Feature", "properties": {"code": "11240"}, "geometry": geometry}
    outlines = desk("o.json", json.dumps({"features": [feature, {}, 7]}))
    read = read_areas([desk("gu.csv", GU), outlines])
    assert [row for row, _ in problems(read)] == [1, 2, 3]


def test_an_area_of_several_islands_keeps_them_all(desk):
    def triangle(at: float):
        return [[[at, 0], [at + 1, 0], [at, 1], [at, 0]]]

    geometry = {"type": "MultiPolygon", "coordinates": [triangle(0), triangle(5)]}
    feature = {"properties": {"code": "11240"}, "geometry": geometry}
    read = read_areas([desk("gu.csv", GU), desk("o.json", json.dumps({"features": [feature]}))])
    assert read.report == ()
    assert len(read.areas[-1].outline) == 2


@given(st.binary(max_size=200))
def test_no_file_can_break_the_import(tmp_path_factory, said):
    file = tmp_path_factory.getbasetemp() / "any"
    file.write_bytes(said)
    assert opened(file)
    assert read_areas([file]).areas


def test_the_shipped_files_are_there():
    assert all(file.exists() for file in SHIPPED)
