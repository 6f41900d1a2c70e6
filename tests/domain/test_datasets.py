"""Files of all kinds, most of them nasty: what is read, what is refused, and what no spreadsheet runs."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.datasets.books import rows_of
from bot.actions.datasets.writing import Writer, shown
from bot.domain.barter import Category
from bot.domain.datasets import (
    CellFault,
    CellWrong,
    Column,
    ColumnKind,
    DatasetsRules,
    FileFault,
    FileTooLarge,
    FileUnreadable,
    Format,
    HeadingsWrong,
    Job,
    JobKind,
    JobState,
    JobStepImpossible,
    Vocabulary,
    announced,
    bare,
    folded,
    laid,
    move,
    shielded,
    value,
)
from tests.zoo import KOREAN, MB, TABLE, book, packed, swapped

RULES = DatasetsRules()
TITLE = Column(name="title", required=True, least=2, most=10)
PRICE = Column(name="price", kind=ColumnKind.NUMBER, most=1_000)
KIND = Column(name="category", kind=ColumnKind.WORD, words=Category)
WORDS = Vocabulary(
    headings={folded("title"): "title", folded("제목"): "title", folded("Price"): "price"},
    words={"category": {folded("책"): "books", folded("books"): "books"}},
)


def read(content: bytes, rules: DatasetsRules = RULES) -> list[list[str]]:
    return [list(row) for _, row in rows_of(io.BytesIO(content), rules)]


def refused(content: bytes, rules: DatasetsRules = RULES) -> FileFault:
    with pytest.raises(FileUnreadable) as said:
        read(content, rules)
    return said.value.fault


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_korean_table_is_read_in_whatever_office_encoding(encoding):
    assert read(KOREAN.encode(encoding)) == [["제목", "값"], ["전동 드릴", "0"], ["똠방각하", "1,000"]]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_the_delimiter_is_what_separates_the_headings(sign):
    table = sign.join(["title", "a,b;c" if sign == "\t" else "text"]) + "\n" + sign.join(["drill", "new"])
    assert read(table.encode())[1] == ["drill", "new"]
    assert read(f"sep={sign}\r\ntitle{sign}text\r\n1{sign}2\r\n".encode())[1:] == [["1", "2"]]


def test_quotes_hold_delimiters_and_line_breaks_and_rows_are_counted_as_spreadsheets_do():
    content = b'title,text\r\n"a ""b"", c","two\r\nlines"\r\n\r\n5" pipe,x\r\n'
    found = list(rows_of(io.BytesIO(content), RULES))
    assert found[1:] == [(2, ['a "b", c', "two\r\nlines"]), (4, ['5" pipe', "x"])]


def test_empty_bytes_within_a_table_are_left_out():
    assert read(b"title,text\na\0b,c\n")[1] == ["ab", "c"]


NASTY = {
    "nothing": (b"", FileFault.EMPTY),
    "blanks": (b"\xef\xbb\xbf \r\n\r\n", FileFault.EMPTY),
    "a web page": (
        b"\xef\xbb\xbf\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table>",
        FileFault.WEB_PAGE,
    ),
    "a table as a web page": (b"<table border=1><tr><td>title</td></tr></table>", FileFault.WEB_PAGE),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", FileFault.PDF),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FileFault.OTHER),
    "old Excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, FileFault.OLD_EXCEL),
    "a locked book": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        FileFault.LOCKED,
    ),
    "an archive": (packed({"readme.txt": b"hello"}), FileFault.ARCHIVE),
    "an empty archive": (packed({}), FileFault.ARCHIVE),
    "macros": (swapped(book(TABLE), {"xl/vbaProject.bin": b"\0"}), FileFault.MACROS),
    "half a book": (book(TABLE)[:400], FileFault.BROKEN),
    "letters of nobody": ("naïve,é\n".encode("latin-1"), FileFault.ENCODING),
    "noise": (bytes(range(1, 32)) * 200, FileFault.OTHER),
    "a lone quote": (b'title,text\n"drill,new\nsaw,old\n', FileFault.QUOTES),
    "a million columns": (b"," * 1_000_000, FileFault.WIDE),
    "a million headings": (b"a," * 1_000_000, FileFault.WIDE),
    "a wide book": (book([["a"] * 120]), FileFault.WIDE),
    "entities": (
        swapped(
            book(TABLE),
            {
                "xl/workbook.xml": b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "'
                + b"a" * 50_000
                + b'">]><x>'
                + b"&a;" * 50_000
                + b"</x>"
            },
        ),
        FileFault.BOMB,
    ),
    "entities in wide letters": (
        swapped(
            book(TABLE),
            {
                "xl/styles.xml": '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode(
                    "utf-16"
                )
            },
        ),
        FileFault.BOMB,
    ),
    "no markup at all": (swapped(book(TABLE), {"xl/workbook.xml": b"not markup"}), FileFault.BROKEN),
    "a zip bomb": (swapped(book(TABLE), {"xl/worksheets/sheet1.xml": b"0" * 30 * MB}), FileFault.BOMB),
    "a thousand parts": (
        swapped(book(TABLE), {f"xl/media/{n}.png": b"x" for n in range(600)}),
        FileFault.BOMB,
    ),
}


@pytest.mark.parametrize("animal", NASTY)
def test_the_zoo_is_refused_each_for_its_own_reason(animal):
    content, fault = NASTY[animal]
    assert refused(content) is fault


def test_a_hundred_times_the_size_is_refused_though_no_part_is_swollen():
    small = DatasetsRules(unpacked_mb=1)
    noisy = "".join(f"{n * 7919 % 99991:05d}" for n in range(400_000)).encode()
    assert refused(swapped(book(TABLE), {"xl/media/a.bin": noisy}), small) is FileFault.BOMB


def test_more_rows_than_may_be_are_refused_on_the_way():
    few = DatasetsRules(rows_max=3)
    assert len(read(b"a\n1\n2\n3\n", few)) == 4
    assert refused(b"a\n1\n2\n3\n4\n", few) is FileFault.LONG


def test_a_book_that_lies_about_its_size_ends_all_the_same():
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<dimension ref="A1:XFD1048576"/><sheetData>'
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row>'
        b'<row r="99999999"><c r="A99999999" t="inlineStr"><is><t>far</t></is></c></row>'
        b"</sheetData></worksheet>"
    )
    content = swapped(book(TABLE), {"xl/worksheets/sheet1.xml": sheet})
    assert refused(content, DatasetsRules(rows_max=1000)) is FileFault.LONG


def test_a_book_is_read_with_numbers_days_and_formulas_as_they_stand():
    table = [["title", "price", "day"], ["드릴", 3.0, None], ["=1+1", 2.5, True]]
    assert read(book(table)) == [["title", "price", "day"], ["드릴", "3", ""], ["=1+1", "2.5", "True"]]


@pytest.mark.parametrize(
    ("name", "size", "fault"),
    [
        ("a.xls", 10, FileFault.OLD_EXCEL),
        ("a.XLSM", 10, FileFault.MACROS),
        ("a.pdf", 10, FileFault.PDF),
        ("a.zip", 10, FileFault.ARCHIVE),
        ("a.docx", 10, FileFault.OTHER),
        ("a.csv", 0, FileFault.EMPTY),
    ],
)
def test_a_name_can_be_enough_to_refuse(name, size, fault):
    with pytest.raises(FileUnreadable) as said:
        announced(name, size, RULES)
    assert said.value.fault is fault


def test_two_hundred_megabytes_are_refused_by_the_announced_size():
    with pytest.raises(FileTooLarge) as said:
        announced("a.csv", 200 * MB, RULES)
    assert (said.value.size, said.value.most) == (200, 20)
    for name in ("a.csv", "a.xlsx", "👩‍👩‍👧 목록" * 20, "noending", "a.tsv"):
        announced(name, 20 * MB, RULES)


# -- headings and cells ------------------------------------------------------------------------


def test_headings_are_known_in_any_language_and_others_are_passed_over():
    assert laid([TITLE, PRICE], ["비고", " 제목* ", "ＰＲＩＣＥ"], WORDS) == ["", "title", "price"]


def test_what_every_row_needs_must_be_among_the_headings_once():
    with pytest.raises(HeadingsWrong) as missing:
        laid([TITLE, PRICE], ["price"], WORDS)
    assert (missing.value.fault, missing.value.columns) == (FileFault.COLUMNS_MISSING, ("title",))
    with pytest.raises(HeadingsWrong) as twice:
        laid([TITLE], ["title", "제목"], WORDS)
    assert (twice.value.fault, twice.value.columns) == (FileFault.COLUMN_TWICE, ("title",))


@pytest.mark.parametrize(
    ("column", "cell", "means"),
    [
        (TITLE, " 드릴 ", "드릴"),
        (TITLE, "'=drill", "=drill"),
        (TITLE, "a\u202eb\u202cc", "abc"),
        (PRICE, "1,000", 1000),
        (PRICE, "１０", 10),
        (PRICE, "3.00", 3),
        (PRICE, "", None),
        (KIND, " 책", "books"),
        (KIND, "BOOKS", "books"),
    ],
)
def test_a_cell_says_what_its_column_is_for(column, cell, means):
    assert value(column, cell, WORDS) == means


@pytest.mark.parametrize(
    ("column", "cell", "fault"),
    [
        (TITLE, "", CellFault.MISSING),
        (TITLE, "\u202e\u200b", CellFault.MISSING),
        (TITLE, "가", CellFault.TOO_SHORT),
        (TITLE, "가" * 11, CellFault.TOO_LONG),
        (TITLE, '=HYPERLINK("http://x","y")', CellFault.FORMULA),
        (PRICE, "=1+1", CellFault.FORMULA),
        (PRICE, "많이", CellFault.NO_NUMBER),
        (PRICE, "1,00", CellFault.NO_NUMBER),
        (PRICE, "9" * 400, CellFault.NO_NUMBER),
        (PRICE, "-1", CellFault.TOO_SMALL),
        (PRICE, "1001", CellFault.TOO_LARGE),
        (KIND, "장난감", CellFault.UNKNOWN_WORD),
    ],
)
def test_a_cell_that_cannot_be_is_told_with_its_column(column, cell, fault):
    with pytest.raises(CellWrong) as said:
        value(column, cell, WORDS)
    assert (said.value.fault, said.value.column) == (fault, column.name)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_what_a_spreadsheet_would_run_is_shielded(sign):
    assert shielded(f"{sign}cmd|'/c calc'!A1") == f"'{sign}cmd|'/c calc'!A1"
    assert shown(-5) == -5


@given(st.text())
def test_what_is_shielded_comes_back_as_it_was_and_never_runs(text):
    assert bare(shielded(text)) == text
    assert shielded(text)[:1] not in {*"=+-@\t\r\n"}


@pytest.mark.parametrize("form", list(Format))
def test_what_was_written_is_read_again_as_it_was(form):
    rows = [
        ["=1+1", "-5", "'=x", "drill"],
        ["두 줄\n글", 'a "quote", b', "+82", "it's"],
        ["@home", "", "\tx", "끝"],
    ]
    writer = Writer(form, ["a", "b", "c", "d"])
    for row in rows:
        writer.add([shown(cell) for cell in row])
    back = read(writer.content())
    writer.close()
    assert [[bare(cell) for cell in row] for row in back[1:]] == rows
    assert not any(cell.startswith("=") for row in back for cell in row)


def test_a_csv_begins_with_the_mark_for_hangul_and_a_book_holds_no_formula():
    csv = Writer(Format.CSV, ["제목"])
    assert csv.content() == b"\xef\xbb\xbf" + "제목\r\n".encode()
    csv.close()
    xlsx = Writer(Format.XLSX, ["제목"])
    xlsx.add([shown("=1+1"), 3])
    sheet = zipfile.ZipFile(io.BytesIO(xlsx.content())).read("xl/worksheets/sheet1.xml")
    xlsx.close()
    assert b"<f>" not in sheet
    assert b"<v>3</v>" in sheet


# -- jobs --------------------------------------------------------------------------------------


def job(state: JobState) -> Job:
    since = datetime(2026, 11, 26, tzinfo=UTC)
    return Job(
        kind=JobKind.IMPORT, dataset="listings", by=1, area="11", format=Format.CSV, state=state, since=since
    )


def test_a_job_goes_from_step_to_step_and_nowhere_else():
    read_, checked, running = job(JobState.READING), job(JobState.CHECKED), job(JobState.RUNNING)
    assert move(read_, "check").state is JobState.CHECKED
    assert move(checked, "run").state is JobState.RUNNING
    assert move(running, "end").state is JobState.DONE
    assert move(read_, "refuse", fault=FileFault.PDF).fault is FileFault.PDF
    for state, step in ((read_, "run"), (running, "run"), (job(JobState.DONE), "stop"), (checked, "end")):
        with pytest.raises(JobStepImpossible):
            move(state, step)
