"""What a machine notices in a post, and what it lets pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conduct import ConductRules, Flag, essence, links, money, noticed

RULES = ConductRules()

ASKS = """
자전거 팝니다. 선입금 부탁드립니다
먼저 입금해 주시면 보내 드려요
카카오뱅크 3333-01-1234567 로 보내 주세요
계좌번호 알려 드릴게요
계좌로 보내 주세요
국민은행 123456-04-123456
돈은 통장으로 보내 주시면 됩니다
무통장 입금만 받아요
토스로 송금 후 연락 주세요
고수익 재택 알바
원금 보장 투자 모임
문화상품권 핀 번호 주시면 드립니다
Please send money first
Bank transfer only
payment upfront please
my IBAN is below
pay by PayPal
gift card code accepted
virement uniquement
envoyez sur mon compte bancaire
voici mon RIB
paiement d'avance
"""

INNOCENT = """
책 《계좌번호 없는 남자》 드립니다
『선입금 부탁해』 소설책
"입금 부탁드립니다" 표지 그림책
계좌 개설을 도와 드릴게요
통장 지갑 새것입니다
통장 정리하는 법 가르쳐 드려요
선입금 없습니다. 만나서 드려요
선입금 요구하지 않습니다
계좌이체 안 받아요
계좌번호 요구하는 사람 조심하세요
입금 확인용 도장
정품 인증번호 있는 공구
하나 12000원짜리 2개
은행나무 열매 나눠 드려요
송금봉 지도책
대출 도서 반납 도와 드려요
No bank transfer, please, we just meet
without payment in advance
I never ask for a card number
spare ribs for the barbecue
un rib d'agneau
pas de virement, on se voit
Livre : le compte bancaire expliqué aux enfants
IKEA gift card holder
We borrow and account for everything
"""


def _lines(text):
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize("text", _lines(ASKS))
def test_who_asks_for_money_is_noticed(text):
    assert money(text), text
    assert Flag.MONEY in noticed(text, before=(), in_hour=0, is_new=False, rules=RULES)


@pytest.mark.parametrize("text", _lines(INNOCENT))
def test_titles_denials_and_other_things_pass(text):
    assert money(text) is None
    assert noticed(text, before=(), in_hour=0, is_new=True, rules=RULES) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("https://a.example/x", 1),
        ("www.a.kr 와 b.com", 2),
        ("t.me/somebody open.kakao.com/o/x smartstore.naver.com/y", 3),
        ("3.5인치, v1.2.3, 10.5kg. 끝.", 0),
        ("me@home.com", 0),
        ("Mr.Kim and Ms.Lee", 0),
    ],
)
def test_addresses_of_the_net_are_counted(text, count):
    assert links(text) == count


def test_newcomers_have_stricter_numbers():
    two = "http://a.com http://b.com"
    assert noticed(two, before=(), in_hour=0, is_new=False, rules=RULES) == ()
    assert noticed(two, before=(), in_hour=0, is_new=True, rules=RULES) == (Flag.LINKS,)
    seven = {"before": (), "in_hour": 7, "rules": RULES}
    assert noticed("의자", is_new=False, **seven) == ()
    assert noticed("의자", is_new=True, **seven) == (Flag.FLOOD,)


def test_the_same_again_is_noticed_however_it_is_dressed_up_but_a_chair_is_a_chair():
    before = ["원목 의자 두 개 나눠 드립니다\n깨끗합니다"]
    again = {"in_hour": 0, "is_new": False, "rules": RULES, "before": before}
    assert noticed("★원목의자 두개!! 나눠 드립니다 ~ 깨끗합니다★", **again) == (Flag.AGAIN,)
    assert noticed("원목 의자 세 개 나눠 드립니다\n깨끗합니다", **again) == ()
    assert noticed("의자", **{**again, "before": ["의자"]}) == ()


@given(st.text(max_size=300))
def test_no_text_breaks_it_and_quoted_it_asks_for_nothing(text):
    links(text)
    money(text)
    quoted = "《" + text.replace("》", "") + "》"
    assert money(quoted) is None


@given(st.text(max_size=80), st.text(alphabet=" .,!~★-\n", max_size=5))
def test_signs_and_spaces_do_not_make_a_text_another(text, signs):
    assert essence(signs + text + signs) == essence(text)
