"""The plain wording is plain: short, one question, words that everybody knows, formal, and written out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from locales import HERE, Reader
from locales.formats import shown
from locales.particles import visible
from tests import plain
from tests.plain import RULES
from tests.runtime.test_wording import COMMAND, EASY, PICTURE, SAMPLE, needed, said

SEOUL = ZoneInfo("Asia/Seoul")
MOMENT = datetime(2026, 3, 5, 14, 0, tzinfo=SEOUL)


COVERED = {
    *("aides", "homes", "stays", "items", "lending", "donations", "owned", "asking", "references"),
    *("handover", "kin"),
    *("rooms", "bookings", "visits", "waitlist", "lottery", "series", "feeds", "radar", "points"),
}
"""Features of which a senior meets no screen that was not looked at, in plain words of its own or without.

Who makes a feature plain adds it here; what its staff alone is told is told by the names below.
"""
FOR_STAFF = re.compile(
    r"(rules?|deed|kept|command|check|case|harm|late-reason|ruling|people)-"
    r"|lending-(desk|keep|keeper|history|suppl|refill|used|photo|record|refuse|owed-(card|did|replaced|forgiven))"
    r"|lending-(before|after)|lending-notice-(asked|wanted|brought|late-copy)"
    r"|items-(edit|labels|added|changed|lend|step|add|history)"
    r"|stays-(desk|call|count|moods|kept|sign|script|summary|did|draft|begin|phone|ask-day|ask-hour|ask-place|spot-|to-desk)"
    r"|stays-(heard|did)|stays-notice-(danger|meeting-staff|money|words|call|staff|stopped)|task-kind"
    r"|stays-(terms(?!-)|paper)"  # read page by page in plain words, and on paper as it is signed
    r"|aides-(for|hear|ask-heard)|form-(name|nudge)-(stays-(meet|draft|begin|phone)|aides-hear)"
    r"|homes-(desk|list|host|guest|match|words|refuse|decline|plan|work|describe|level|address|phone|paper)"
    r"|homes-script|homes-(seek|find|found|card|ask-ask|asked|own|months|won|hours|any|applied|search|ask-end)"
    r"|homes-(helper-sure|said-for)"
    r"|homes-notice-(host|guest|papers|sent|withdrawn|yes|no|later|call|verified|lapsed|idle|refused|declined|gone)"
    r"|homes-notice-(helped-staff|for)|guest-state|match-state|paper-|gender-"
    r"|form-(name|nudge)-homes-(seek|find|ask|refuse|decline|plan|work|describe|level)"
    r"|handover-(door|offered|heard|not|call|ask|done|wrong|ended|notice-shown)|form-(name|nudge)-handover"
    r"|kin-(door|listed|card|phone|back|agreed|declined|notice-told)"
    r"|references-(hear|script|phone|line)|form-(name|nudge)-references-phone"
    r"|rooms-(kept|entry-kept|building|buildings|built|invited|price-ask)|room-(do|words|count)"
    r"|bookings-(judge|sheet|houses|waiting|notice-(asked|unanswered|waiting))|form-nudge-rooms-close"
    r"|series-(judge|notice-(asked|cancelled|answered))|feeds-(room|no-room)|points-notice-often"
    r"|lottery-(kept|announced|drop|notice-drawn)|visits-(door|house)"
    r"|donations-(card|accepted|declined|desk|given|decline)|donations-notice-offered"
)
MOST = 4
"""Sentences and lines on a plain screen of these: what else there is to say has a screen of its own."""


def files(folder: Path) -> dict[str, str]:
    """Of each message the file in which it stands."""
    texts = {file.name: file.read_text("utf-8") for file in sorted(folder.glob("*.ftl"))}
    return {
        key: name
        for name, text in texts.items()
        for key in re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)
    }


def complaints(root: Path, folder: str) -> Iterator[str]:
    """``ko-easy/form.ftl form-back: two_questions: ...`` for whatever breaks a rule."""
    homes = files(root / folder)
    for name, html in said(root, folder):
        for rule in RULES:
            for what in rule(folder[:2], visible(html)):
                yield f"{folder}/{homes[name.partition('.')[0]]} {name}: {rule.__name__}: {what}"


def ordinary(root: Path, folder: str) -> Iterator[str]:
    """What a senior is told in ordinary words since nobody has found plain ones, and what is wrong with it."""
    homes, worded = files(root / folder), set(needed(root, f"{folder}-easy"))
    for name, html in said(root, folder):
        home = homes[name.partition(".")[0]]
        if name in worded or home.removesuffix(".ftl") not in COVERED or FOR_STAFF.match(name):
            continue
        text = visible(html)
        found = [f"{rule.__name__}: {what}" for rule in RULES for what in rule(folder, text)]
        found += ["a command"] * bool(COMMAND.search(text)) + ["a picture"] * bool(PICTURE.search(text))
        found += ["too much at once"] * (len(plain.sentences(text)) > MOST)
        yield from (f"{folder}/{home} {name}: {what}" for what in found)


@pytest.mark.parametrize("folder", ["ko", "en", "fr"])
def test_what_seniors_are_told_in_ordinary_words_is_plain_as_it_is(folder):
    found = sorted(set(ordinary(HERE, folder)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "text", ["/loans 를 보내 주십시오.", "⏸ 쉽니다", "버튼을 누르십시오.", " ".join(["됩니다."] * 5)]
)
def test_ordinary_words_that_are_not_plain_are_found_until_plain_ones_stand_for_them(tmp_path, text):
    found = []
    for overlay in ("", "owned-b = 됩니다.\n"):
        root = tmp_path / ("with" if overlay else "without")
        for folder in ("ko", "ko-easy", "en", "fr"):
            (root / folder).mkdir(parents=True)
        (root / "ko" / "owned.ftl").write_text(f"owned-b = {text}\nowned-c = 됩니다.\n", encoding="utf-8")
        (root / "ko-easy" / "owned.ftl").write_text(overlay, encoding="utf-8")
        found.append({line.partition(":")[0] for line in ordinary(root, "ko")})
    assert found == [{"ko/owned.ftl owned-b"}, set()]


KEYS_OF_STAFF = {f"cases-card.{word}" for word in ("confirm", "decline", "hand", "undo")}
"""Of a card that both see the keys that only who decides has."""


def fragments(root: Path) -> Iterator[str]:
    """What stands on a Korean key and is no whole sentence (네, 만나 보겠습니다): who reads it must guess."""
    for name, html in said(root, "ko-easy"):
        key, _, attribute = name.partition(".")
        if attribute in {"", "label"} or FOR_STAFF.match(key) or name in KEYS_OF_STAFF:
            continue
        text = re.sub(r" \(.*\)$", "", visible(html))
        if text != f"{SAMPLE}: {SAMPLE}" and not plain.WHOLE.search(text):
            yield f"{name}: {text}"


def test_what_stands_on_a_plain_key_is_a_whole_sentence():
    assert sorted(set(fragments(HERE))) == []


def test_a_key_that_is_half_a_sentence_is_found(tmp_path):
    for folder in ("ko", "ko-easy", "en", "fr"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.ftl").write_text(
            "a-b = 됩니다.\n    .send = 보내기\n    .back = 돌아가겠습니다\n", encoding="utf-8"
        )
    assert list(fragments(tmp_path)) == ["a-b.send: 보내기"]


@pytest.mark.parametrize("folder", EASY)
def test_whatever_is_said_in_plain_words_is_plain(folder):
    found = sorted(set(complaints(HERE, folder)))
    assert not found, "\n".join(found)


def test_dates_and_hours_that_are_filled_in_are_written_out():
    assert shown(MOMENT, Reader("ko", SEOUL, easy=True)) == "3월 5일 목요일 오후 2시"
    for language in ("ko", "en", "fr"):
        text = str(shown(MOMENT, Reader(language, SEOUL, easy=True)))
        assert [what for rule in RULES for what in rule(language, text)] == []


WRONG = [
    ("long_sentences", "ko", "가나다라마바사아자차카타파하" * 3),
    ("long_sentences", "en", "This is one of those sentences that go on " * 3),
    ("long_sentences", "fr", "Voici encore une de ces phrases qui ne finissent pas " * 3),
    ("two_questions", "ko", "무엇입니까?\n언제입니까?"),
    ("two_questions", "en", "Who? When?"),
    ("jargon", "ko", "버튼을 누르십시오."),
    ("jargon", "ko", "OK를 누르십시오."),
    ("jargon", "ko", "익일 연락드립니다."),
    ("jargon", "en", "Please click here."),
    ("jargon", "fr", "Cliquez ici."),
    ("familiar", "ko", "만나 보세요."),
    ("familiar", "ko", "만나 볼까요?"),
    ("familiar", "ko", "메뉴를 봐요"),
    ("familiar", "ko", "메뉴를 본다"),
    ("familiar", "fr", "As-tu fini ?"),
    ("honoured_things", "ko", "사진이 나오셨습니다."),
    ("honoured_things", "ko", "값은 3000원이십니다."),
    ("honoured_things", "ko", "무료이십니다."),
    ("honoured_things", "ko", "질문이 계십니까?"),
    ("honoured_things", "ko", "앞으로 오실게요"),
    ("honoured_things", "ko", "거래가 끝나셨습니다."),
    ("honoured_things", "ko", "준비되셨습니다."),
    ("loose_dates", "ko", "2026-03-05에 만납니다."),
    ("loose_dates", "ko", "3/5(수)에 만납니다."),
    ("loose_dates", "ko", "14:00에 만납니다."),
    ("loose_dates", "en", "You meet on 5/3."),
    ("loose_dates", "fr", "Rendez-vous le 05/03/2026."),
]
RIGHT = [
    ("ko", "김영희 님, 안녕하십니까?\n대학생 한 분이 방을 찾고 있습니다.\n전화 주십시오."),
    ("ko", f"“{SAMPLE}” 때문에 올릴 수 없습니다.\n{SAMPLE}."),
    ("ko", "필요하신 것을 적어 주십시오.\n보기: 전동 드릴\n네, 만나 보겠습니다"),
    ("ko", "3월 5일 수요일 오후 2시에 만나십니다."),
    ("en", "Would you like to meet her?\nYou meet on Thursday 5 March, 2:30 pm."),
    ("fr", "Voulez-vous la rencontrer ?\nRendez-vous jeudi 5 mars à 14 h 30."),
]


@pytest.mark.parametrize(("rule", "language", "text"), WRONG)
def test_what_is_not_plain_is_found(rule, language, text):
    assert list(getattr(plain, rule)(language, text))


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_what_is_plain_is_left_in_peace(language, text):
    assert [what for rule in RULES for what in rule(language, text)] == []


def test_a_complaint_names_file_message_and_rule(tmp_path):
    for folder in ("ko", "ko-easy", "en", "fr"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.ftl").write_text("a-b = 사진을 클릭하십시오.\n", encoding="utf-8")
    assert list(complaints(tmp_path, "ko-easy")) == ["ko-easy/a.ftl a-b: jargon: 클릭 (누르다)"]


def test_every_rule_has_found_something():
    assert {rule for rule, *_ in WRONG} == {rule.__name__ for rule in RULES}
