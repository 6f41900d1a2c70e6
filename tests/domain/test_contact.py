"""The rules: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import AreaId
from bot.domain.contact import (
    HIDDEN,
    ContactRules,
    NotPartner,
    NotReachable,
    Partnership,
    RelayClosed,
    Standing,
    ThatIsYou,
    TooManyWords,
    Trace,
    arrives,
    block,
    is_open,
    masked,
    mentions_money,
    pass_on,
)
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)  # ten o'clock in Seoul
NIGHT = datetime(2026, 11, 23, 13, tzinfo=UTC)
ANNA, BORIS, OTHER = ResidentId(1), ResidentId(2), ResidentId(3)
RULES = ContactRules()
DEAL = Partnership(
    number=7, title="드릴", provider=ANNA, receiver=BORIS, community=AreaId("gu"), agreed=False
)


def said(text, **facts):
    more = {"partnership": DEAL, "writer": ANNA, "apart": False, "lately": [], "rules": RULES, "now": NOW}
    return pass_on(text, **(more | facts))


# -- blocks ------------------------------------------------------------------------------------


def test_a_block_remembers_who_whom_and_what_they_met_by():
    made = block(ANNA, BORIS, title="드릴", now=NOW)
    assert (made.blocker, made.blocked, made.title, made.since) == (ANNA, BORIS, "드릴", NOW)


def test_nobody_blocks_themselves():
    with pytest.raises(ThatIsYou):
        block(ANNA, ANNA, title="드릴", now=NOW)


# -- the relay ---------------------------------------------------------------------------------


def test_words_go_to_the_other_one():
    for writer, reader in ((ANNA, BORIS), (BORIS, ANNA)):
        words, hidden = said("내일 뵙겠습니다", writer=writer)
        assert (words.writer, words.reader, words.text, words.number) == (
            writer,
            reader,
            "내일 뵙겠습니다",
            7,
        )
        assert hidden == ()


def test_an_outsider_writes_nothing():
    with pytest.raises(NotPartner):
        said("안녕하십니까", writer=OTHER)


def test_who_is_apart_writes_nothing():
    with pytest.raises(NotReachable):
        said("안녕하십니까", apart=True)


def test_a_number_is_hidden_until_they_agree():
    words, hidden = said("010-1234-5678로 전화 주십시오")
    assert (words.text, hidden) == (f"{HIDDEN}로 전화 주십시오", (Trace.PHONE,))
    words, hidden = said("010-1234-5678", partnership=replace(DEAL, agreed=True))
    assert (words.text, hidden) == ("010-1234-5678", ())


def test_the_relay_closes_fourteen_days_after_the_end():
    ended = replace(DEAL, ended=NOW)
    assert is_open(ended, RULES, NOW + timedelta(days=14, seconds=-1))
    assert not is_open(ended, RULES, NOW + timedelta(days=14))
    with pytest.raises(RelayClosed):
        said("아직 계십니까", partnership=ended, now=NOW + timedelta(days=14))


@given(st.lists(st.integers(1, 3599), max_size=40))
def test_more_than_twenty_in_an_hour_have_to_wait_as_long_as_is_said(ago):
    lately = sorted(NOW - timedelta(seconds=n) for n in ago)
    if len(lately) < RULES.hourly_max:
        assert said("하나 더", lately=lately)
        return
    with pytest.raises(TooManyWords) as refused:
        said("하나 더", lately=lately)
    later = NOW + timedelta(minutes=refused.value.minutes)
    assert len([t for t in lately if t > later - timedelta(hours=1)]) < RULES.hourly_max


def test_nobody_is_woken_but_for_an_answer():
    morning = datetime(2026, 11, 23, 23, tzinfo=UTC)
    assert arrives(NOW, SEOUL, asked=None, rules=RULES) == NOW
    assert arrives(NIGHT, SEOUL, asked=None, rules=RULES) == morning
    assert arrives(NIGHT, SEOUL, asked=NIGHT - timedelta(minutes=10), rules=RULES) == NIGHT
    assert arrives(NIGHT, SEOUL, asked=NIGHT - timedelta(minutes=11), rules=RULES) == morning


def test_broken_promises_are_told_only_when_there_were_three():
    assert not Standing(settled=0, promised=2, reneged=2).tells(RULES)
    assert Standing(settled=0, promised=3, reneged=1).tells(RULES)
    assert not Standing(settled=3, promised=3, reneged=0).tells(RULES)


# -- what is hidden ----------------------------------------------------------------------------

TRACES = {
    Trace.PHONE: """
        010-1234-5678
        01012345678
        0 1 0 1 2 3 4 5 6 7 8
        ０１０－１２３４－５６７８
        0️⃣1️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣
        공일공 일이삼사 오육칠팔
        공1공-1234-오육칠팔
        O1O-1234-5678
        10-1234-5678
        +82 10-1234-5678
        +82 (0)10 1234 5678
        82-10-1234-5678
        02-123-4567
        (02) 1234-5678
        031 123 4567
        070-1234-5678
        0507-1234-5678
        06 12 34 56 78
        06.12.34.56.78
        +33 6 12 34 56 78
        +33 (0)6 12 34 56 78
        0033 6 12 34 56 78
        zéro six douze trente-quatre cinquante-six soixante-dix-huit
        zero one zero one two three four five six seven eight
        +1 (415) 555-1234
        (415) 555-1234
        +44 7911 123456
        07911 123456
        110-123-456789
    """,
    Trace.EMAIL: """
        haneul@naver.com
        haneul @ naver . com
        haneul(at)naver.com
        haneul 골뱅이 네이버 점 컴
        anna at gmail dot com
        anna＠gmail．com
    """,
    Trace.HANDLE: """
        @haneul_kim
        카톡 아이디 haneul77
        카톡 ID: haneul77
        kakao id haneul77
        인스타: haneul.k
        아이디는 haneul77
        my telegram: haneul
    """,
    Trace.LINK: """
        t.me/haneul
        t . me / haneul
        https://t.me/haneul
        open.kakao.com/o/abcd
        www.example.com
        example.co.kr
        bit.ly/3abc
    """,
    Trace.ADDRESS: """
        101동 1203호
        래미안 101동1203호
        1203호로 오십시오
        101동 앞에서
        송파대로 345
        문정로 12길 3
        ○○로 12길 3
        123-45번지
        문정동 123-45
        래미안 101-1203
        현관 비밀번호 1234#
        12 Main Street, flat 4
        12 main street
        221B Baker Street
        apt 12B
        7 Elm Close
        12 rue des Lilas
        12, rue de l’Église
        3 bis avenue du Général Leclerc
        bât. B
        bâtiment C
        escalier B
        digicode 1234A
    """,
}
HARMLESS = """
    3만원에 드리겠습니다
    30,000문이면 됩니다
    30 000 mun, ou 1 000 000
    3,000~5,000문
    2026-12-05 14:30에 뵙겠습니다
    2026.12.05
    05/12/2026 14:30
    01.07.2026 14:30
    2026-12-05~2026-12-07
    12월 5일 오후 2시 30분
    10:00, 11:00, 12:00
    14h30 devant la mairie
    5호선 문정역 3번 출구
    문정1동 주민센터 앞에서 뵙겠습니다
    바로 3시에 가겠습니다
    무료로 2개 드립니다
    추가로 3개 더
    그대로 2개
    버스로 20분 걸립니다
    크기는 100x200x300
    전동 드릴 18V 2.0Ah 배터리 2개
    24시간 365일
    오이 구이 사과 이 칠면조 삼겹살
    2 cours de piano
    1 place de parking
    appartement 3 pièces
    meet in 10 minutes at the main road
    Le bâtiment a été rénové
    Merci. De rien
    please bring your id card
    카톡 말고 여기로 써 주십시오
    1+1, 50% off
"""


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize(
    ("trace", "text"), [(trace, line) for trace, text in TRACES.items() for line in lines(text)]
)
def test_a_trace_of_a_person_is_hidden(trace, text):
    told = masked(f"안녕하십니까, {text}")
    assert trace in told.hidden
    assert HIDDEN in told.text
    assert sum(sign.isdigit() for sign in told.text) < 4


@pytest.mark.parametrize("text", lines(HARMLESS))
def test_what_partners_must_be_able_to_write_is_left_alone(text):
    assert masked(text).text == text
    assert masked(text).hidden == ()


WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")
SPOKEN = str.maketrans("0123456789", "공일이삼사오육칠팔구")
SEPARATORS = st.sampled_from(["", "-", " ", ".", " - ", "/", "·", ") "])
AROUND = st.sampled_from(
    ["", "연락처: ", "제 번호는 ", "Call me ", "Mon numéro : ", "30,000문, ", "14:30에 "]
)


@given(
    start=st.sampled_from(["010", "011", "016", "019"]),
    digits=st.text("0123456789", min_size=8, max_size=8),
    between=st.tuples(SEPARATORS, SEPARATORS),
    style=st.sampled_from(["plain", "wide", "spoken", "spaced"]),
    before=AROUND,
    after=st.sampled_from(["", "입니다", " 로 주십시오", ".", " please"]),
)
def test_no_mobile_number_gets_through_however_it_is_written(*, start, digits, between, style, before, after):
    number = f"{start}{between[0]}{digits[:4]}{between[1]}{digits[4:]}"
    if style == "spaced":
        number = " ".join(f"{start}{digits}")
    number = number.translate({"wide": WIDE, "spoken": SPOKEN}.get(style, {}))
    told = masked(f"{before}{number}{after}")
    assert Trace.PHONE in told.hidden
    assert told.text == f"{before}{HIDDEN}{after}"


@given(
    start=st.sampled_from(["01", "02", "03", "06", "07", "+33 6", "+33 (0)1", "0033 6"]),
    pairs=st.lists(st.integers(0, 99), min_size=4, max_size=4),
    sep=st.sampled_from([" ", ".", "-", "\u00a0", ""]),
)
def test_no_french_number_gets_through(start, pairs, sep):
    number = sep.join([start, *(f"{pair:02}" for pair in pairs)])
    assert masked(f"Appelez-moi : {number} !").text == f"Appelez-moi : {HIDDEN} !"


@given(
    amount=st.integers(0, 1_000_000),
    shape=st.sampled_from(["{:,}문", "{}문", "{:,}", "{}원에", "{:,} mun", "price {}"]),
)
def test_every_amount_survives(amount, shape):
    text = f"값은 {shape.format(amount)} 어떻습니까"
    assert masked(text).text == text


@given(
    day=st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    shape=st.sampled_from(
        ["%Y-%m-%d", "%Y.%m.%d", "%Y. %m. %d.", "%d/%m/%Y", "%d.%m.%Y", "%Y년 %m월 %d일", "%m/%d"]
    ),
    hour=st.times(),
    clock=st.sampled_from([" %H:%M", " %Hh%M", " %H시 %M분", ""]),
    words=st.sampled_from(["{}에 뵙겠습니다", "le {} si possible", "{}"]),
)
def test_every_date_and_hour_survives(day, shape, hour, clock, words):
    text = words.format(day.strftime(shape) + hour.strftime(clock))
    assert masked(text).text == text


@given(st.text(st.sampled_from("01235678 -.,@/:가동호길로a eE문공일이me+()원"), max_size=120))
def test_hiding_never_breaks_grows_or_hides_more_the_second_time(text):
    told = masked(text)
    assert masked(told.text).text == told.text
    assert len(told.text) <= len(text)
    assert bool(told.hidden) == (told.text != text)


@pytest.mark.parametrize(
    "part",
    ["0 ", "가", "a.", "a@", "1-", "로 1", "one ", "zero six ", "1 Ab ", "+1 ", "a b ", "-", "1", "  "],
)
def test_no_text_takes_long(part):
    start = time.process_time()
    masked((part * 1000)[:1000])
    assert time.process_time() - start < 0.5


def test_words_by_which_people_are_cheated_are_noticed():
    for text in (
        "계좌로 송금해 주세요",
        "입금 부탁",
        "bank transfer please",
        "par virement",
        "gift cards only",
    ):
        assert mentions_money(text), text
    for text in ("3만원에 드릴게요", "distribution", "내일 뵙겠습니다", "describe it"):
        assert not mentions_money(text), text
