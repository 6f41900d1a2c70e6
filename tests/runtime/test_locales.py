"""The catalogue: what residents read in their own language, and that nobody's text can break it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import VALUE, Catalogue, Reader, Unreadable, Unsayable
from locales.formats import safe
from locales.particles import particle

SEOUL = ZoneInfo("Asia/Seoul")
KOREAN, ENGLISH, FRENCH = (Reader(locale, SEOUL) for locale in ("ko", "en", "fr"))
SENIOR = Reader("ko", SEOUL, easy=True)

WORDING = {
    "ko/lending.ftl": """
lending-thing = <b>{ $thing }</b>
lending-lent = { JOSA($thing, "을/를") } 빌렸습니다.
    .take = { $thing }   빌리기
    .back = 이전
lending-quoted = ‘{ $thing }’{ PARTICLE($thing, "을/를") } 빌렸습니다.
lending-nothing =
    .only = 버튼
lending-kind = 공구 & 기계
lending-loop = again { lending-loop }
lending-card =
    <b>{ $thing }</b>
    { $text }
    반납일: { $day }
lending-strange = { JOSA($thing, "을/은") }
lending-unknown = { NOSUCH($thing) }
""",
    "ko-easy/lending.ftl": """
lending-lent = { JOSA($thing, "을/를") } 가져가셨습니다.
    .take = 빌리기
""",
    "en/lending.ftl": """
lending-thing = { $thing }
lending-count = { $thing ->
    [one] one thing
   *[other] { $thing } things
  }
lending-open = { $thing ->
    [yes] open
    [none] unknown
   *[no] closed
  }
lending-about = { lending-thing } of { $owner }
    .see = { lending-lent.take } { $place }
lending-lent = { $thing } is lent.
    .take = Take { $day }
""",
    "fr/lending.ftl": "lending-thing = { $thing }\n",
}


@dataclass(frozen=True)
class Category:
    """Something that is itself said: the shape of bot.runtime.speech.Worded."""

    key: str
    facts: dict = field(default_factory=dict)


def written_in(folder, wording):
    for name, text in wording.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory):
    return Catalogue(written_in(tmp_path_factory.mktemp("locales"), WORDING))


@pytest.fixture
def seen(catalogue):
    """What a reader sees of a fact."""
    return lambda fact, reader: catalogue.plain("lending-thing", {"thing": fact}, reader)


def test_the_real_wording_can_be_read():
    assert set(Catalogue().languages) == {"ko", "en", "fr"}


def test_a_borrower_reads_the_particle_that_fits_the_thing(catalogue):
    assert catalogue.say("lending-lent", {"thing": "드릴"}, KOREAN) == "드릴을 빌렸습니다."
    assert catalogue.say("lending-lent", {"thing": "사다리"}, KOREAN) == "사다리를 빌렸습니다."
    assert catalogue.say("lending-lent", {"thing": 3}, KOREAN) == "3을 빌렸습니다."
    assert catalogue.say("lending-quoted", {"thing": "드릴"}, KOREAN) == "‘드릴’을 빌렸습니다."


def test_the_particle_listens_to_what_is_visible_and_escapes_it_once(catalogue):
    assert catalogue.say("lending-lent", {"thing": "삽 & 톱"}, KOREAN) == "삽 &amp; 톱을 빌렸습니다."
    assert catalogue.say("lending-lent", {"thing": "<톱>"}, KOREAN) == "&lt;톱&gt;을 빌렸습니다."
    thing = Category("lending-thing", {"thing": "사다리"})
    assert catalogue.say("lending-lent", {"thing": thing}, KOREAN) == "<b>사다리</b>를 빌렸습니다."


def test_a_senior_reads_plain_words_and_the_rest_as_everybody(catalogue):
    facts = {"thing": "드릴"}
    assert catalogue.say("lending-lent", facts, SENIOR) == "드릴을 가져가셨습니다."
    assert catalogue.caption("lending-lent", "take", facts, SENIOR) == "빌리기"
    assert catalogue.caption("lending-lent", "back", facts, SENIOR) == "이전"
    assert catalogue.say("lending-thing", facts, SENIOR) == "<b>드릴</b>"


def test_a_caption_is_one_line_of_plain_text(catalogue):
    thing = "톱 & <b>\n  망치"
    assert catalogue.caption("lending-lent", "take", {"thing": thing}, KOREAN) == "톱 & <b> 망치 빌리기"
    assert catalogue.caption("lending-kind", None, {}, KOREAN) == "공구 & 기계"
    assert catalogue.caption("lending-nothing", "only", {}, KOREAN) == "버튼"


def test_an_alert_has_no_tags_but_shows_what_a_neighbour_wrote(seen):
    assert seen("<b>톱</b> & 망치", KOREAN) == "<b>톱</b> & 망치"


@pytest.mark.parametrize(
    ("key", "attribute"),
    [
        ("lending-gone", None),
        ("lending-gone", "take"),
        ("lending-lent", "gone"),
        ("lending-nothing", None),
        ("lending-lent", None),
        ("lending-loop", None),
    ],
)
def test_what_cannot_be_said_is_never_said_halfway(catalogue, key, attribute):
    with pytest.raises(Unsayable, match=key):
        catalogue.caption(key, attribute, {}, KOREAN)


@pytest.mark.parametrize("key", ["lending-strange", "lending-unknown"])
def test_an_unknown_particle_or_function_is_noticed(catalogue, key):
    with pytest.raises(Unsayable, match=key):
        catalogue.say(key, {"thing": "드릴"}, KOREAN)


@pytest.mark.parametrize("fact", [object(), b"bytes", datetime(2025, 3, 5, 14)])  # noqa: DTZ001  (it is refused)
def test_a_fact_without_a_wording_is_refused(seen, fact):
    with pytest.raises(TypeError):
        seen(fact, KOREAN)


@pytest.mark.parametrize(
    ("fact", "korean", "english", "french"),
    [
        (30_000, "30,000", "30,000", "30\u202f000"),
        (1.5, "1.5", "1.5", "1,5"),
        (None, "", "", ""),
        (True, "yes", "yes", "yes"),
        (date(2025, 3, 5), "3월 5일 수요일", "Wednesday 5 March", "mercredi 5 mars"),
        (date(2025, 4, 1), "4월 1일 화요일", "Tuesday 1 April", "mardi 1er avril"),
        (time(9), "오전 9시", "9 am", "9\u202fh"),
        (time(9, 5), "오전 9시 5분", "9:05 am", "9\u202fh\u202f05"),
        (time(12), "낮 12시", "12 pm", "12\u202fh"),
        (time(0, 30), "오전 0시 30분", "12:30 am", "0\u202fh\u202f30"),
        (time(0), "자정", "midnight", "minuit"),
        (timedelta(0), "0초", "0 seconds", "0 seconde"),
        (timedelta(seconds=40), "40초", "40 seconds", "40 secondes"),
        (timedelta(minutes=1, seconds=40), "1분", "1 minute", "1 minute"),
        (timedelta(hours=-2), "2시간", "2 hours", "2 heures"),
        (
            timedelta(days=10, hours=3, minutes=30),
            "10일 3시간 30분",
            "10 days, 3 hours, 30 minutes",
            "10 jours, 3 heures et 30 minutes",
        ),
        (["톱", 1_000, None], "톱 및 1,000", "톱 and 1,000", "톱 et 1\u202f000"),
        ((), "", "", ""),
        (("a & b",), "a & b", "a & b", "a & b"),
    ],
)
def test_facts_read_naturally_in_each_language(seen, fact, korean, english, french):
    assert [seen(fact, reader) for reader in (KOREAN, ENGLISH, FRENCH)] == [korean, english, french]


def test_a_line_with_nothing_to_say_is_no_line(catalogue):
    facts = {"thing": "톱", "text": None, "day": None}
    assert catalogue.say("lending-card", facts, KOREAN) == "<b>톱</b>\n반납일: "
    assert catalogue.say("lending-card", facts | {"text": "새것"}, KOREAN) == "<b>톱</b>\n새것\n반납일: "


def test_a_moment_is_told_by_the_clock_of_the_place(seen):
    moment = datetime(2025, 3, 5, 5, 0, tzinfo=UTC)
    assert seen(moment, KOREAN) == "3월 5일 수요일 오후 2시"
    assert seen(moment, ENGLISH) == "Wednesday 5 March, 2 pm"
    assert seen(moment, FRENCH) == "mercredi 5 mars à 14\u202fh"
    half_past = moment + timedelta(minutes=30)
    assert seen(half_past, KOREAN) == "3월 5일 수요일 오후 2시 30분"
    assert seen(half_past, ENGLISH) == "Wednesday 5 March, 2:30 pm"
    assert seen(half_past, FRENCH) == "mercredi 5 mars à 14\u202fh\u202f30"
    assert seen(moment, Reader("fr", ZoneInfo("America/Montreal"))) == "mercredi 5 mars à minuit"


def test_wording_can_choose_by_number_and_by_yes_no_or_none(catalogue):
    counted = [catalogue.say("lending-count", {"thing": n}, ENGLISH) for n in (1, 2_000)]
    assert counted == ["one thing", "2,000 things"]
    chosen = [catalogue.say("lending-open", {"thing": fact}, ENGLISH) for fact in (True, False, None)]
    assert chosen == ["open", "closed", "unknown"]


def test_a_list_names_things_that_are_messages_themselves(seen):
    kinds = [Category("lending-kind"), Category("lending-thing", {"thing": "<톱>"})]
    assert seen(kinds, KOREAN) == "공구 & 기계 및 <톱>"


def test_arabic_beside_korean_does_not_turn_the_sentence_around(catalogue):
    said = catalogue.say("lending-lent", {"thing": "\u202eمثقاب\u2069"}, KOREAN)
    assert said == "\u2068مثقاب\u2069을(를) 빌렸습니다."


def test_the_longest_text_a_neighbour_can_write_is_said(catalogue):
    assert catalogue.say("lending-thing", {"thing": "&" * 4096}, KOREAN) == f"<b>{'&amp;' * 4096}</b>"


@given(st.text())
def test_any_text_is_shown_as_it_was_and_can_break_nothing(text):
    markup = safe(text)
    assert not re.search(r"[<>]|&(?!(amp|lt|gt);)", markup)
    kept = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]", "", text)
    assert re.sub("[\u2068\u2069]", "", unescape(markup)) == kept.replace("\t", " ")
    markup.encode()


@given(st.text())
def test_any_text_has_a_particle(text):
    assert particle(text, "으로/로") in {"으로", "로", "(으)로"}


@pytest.mark.parametrize(
    ("word", "follows"),
    [
        ("드릴", "을"),
        ("사다리", "를"),
        ("전동드릴(보쉬)", "을"),
        ("사다리 [새것]", "를"),
        ("(새것)", "을"),
        ("「톱」", "을"),
        ("톱!! 🔧", "을"),
        ("3", "을"),
        ("2", "를"),
        ("0", "을"),
        ("30,000", "을"),
        ("1,000,000,000", "을"),
        ("3.2", "를"),
        ("2025. 12", "를"),
        ("010", "을"),
        ("50%", "를"),
        ("3kg", "을"),
        ("5 km", "를"),
        ("TV", "를"),
        ("LED", "를"),
        ("A", "를"),
        ("USB 3", "을"),
        ("drill", "을"),
        ("Game", "을"),
        ("iPhone", "을"),
        ("Zoé", "를"),
        ("computer", "를"),
        ("Facebook", "을"),
        ("tablet", "을"),
        ("camping", "을"),
        ("ミシン", "을(를)"),
        ("ㅋㅋ", "을(를)"),
        ("🔧", "을(를)"),
        ("", "을(를)"),
    ],
)
def test_a_reader_meets_the_particle_they_would_say(word, follows):
    assert particle(word, "을/를") == follows


@pytest.mark.parametrize(
    ("word", "pair", "follows"),
    [
        ("서울", "으로/로", "로"),
        ("부산", "으로/로", "으로"),
        ("대구", "으로/로", "로"),
        ("7", "으로/로", "로"),
        ("10", "으로/로", "으로"),
        ("서울", "이랑/랑", "이랑"),
        ("안나", "이/가", "가"),
        ("보리스", "은/는", "는"),
        ("지민", "아/야", "아"),
        ("톱", "과/와", "과"),
        ("망치", "이에요/예요", "예요"),
        ("?", "으로/로", "(으)로"),
        ("?", "이에요/예요", "이에요(예요)"),
    ],
)
def test_every_pair_follows_its_own_rule(word, pair, follows):
    assert particle(word, pair) == follows


def test_a_test_can_ask_what_every_message_needs(catalogue):
    told = catalogue.ids("en")
    assert told["lending-about"] == {VALUE: {"thing", "owner"}, "see": {"day", "place"}}
    assert told["lending-count"] == {VALUE: {"thing"}}
    assert catalogue.ids("ko-easy") == {"lending-lent": {VALUE: {"thing"}, "take": set()}}
    assert catalogue.ids("fr-easy") == {}


@pytest.mark.parametrize(
    "wording",
    [
        {"ko/one.ftl": "thing = { $thing"},
        {"ko/one.ftl": "thing = a\nthing = b"},
        {"fr/one.ftl": "thing = a\n    .take = b\n    .take = c"},
        {"en-easy/one.ftl": "-term = a\n", "en-easy/other.ftl": "-term = b\n"},
    ],
)
def test_wording_that_cannot_be_used_is_named_at_once(tmp_path, wording):
    with pytest.raises(Unreadable, match=r"\.ftl: "):
        Catalogue(written_in(tmp_path, wording))
