"""The rules of the helpline: who asks for a person, who takes a call, how long anything lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain import helpline
from bot.domain.areas import AreaId
from bot.domain.contact import HIDDEN
from bot.domain.helpline import (
    AskerAsleep,
    CallGone,
    CallId,
    CallOver,
    CallState,
    CallTaken,
    HelperBusy,
    HelplineRules,
    OwnCall,
    wishes_for_a_person,
)
from bot.domain.hours import QuietHours
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
RULES = HelplineRules()
SUN, BADA, KIM = ResidentId(1), ResidentId(2), ResidentId(3)
HERE = AreaId("here")
MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # ten o'clock in Seoul


def a_call(words="여쭐 것이 있습니다", *, now=MONDAY, ahead=0, helps=False):
    call, hidden = helpline.ask(
        SUN, words, area=HERE, ahead=ahead, helps=helps, rules=RULES, zone=SEOUL, now=now
    )
    return replace(call, id=CallId(7)), hidden


def taken(call, *, helper=KIM, helps=False, asks=False, now=MONDAY):
    return helpline.take(
        call,
        helper=helper,
        helps=helps,
        asks=asks,
        zone=SEOUL,
        quiet=QuietHours(),
        rules=RULES,
        now=now,
    )


@pytest.mark.parametrize(
    "text",
    [
        *(
            "사람 바꿔 주세요",
            "전화로 도와주세요",
            "전화로 설명해 주십시오",
            "전화 좀 주세요",
            "Please help me by phone",
            "call me back",
            "Aidez-moi par téléphone",
            "rappelez-moi s'il vous plaît",
            "상담원",
            "상담원 연결해 주세요!",
            "사람이랑 얘기하고 싶어요",
            "사람과 이야기하기",
        ),
        *("상담 받고 싶어요", "동네지기님과 이야기하고 싶습니다", "담당자 좀 바꿔줘", "기계 말고 사람"),
        *(
            "talk to a human",
            "I want to talk to a human",
            "Can I speak to a real person please?",
            "Operator!",
        ),
        *("I’d like to talk to someone", "connect me to an agent", "human"),
        *("parler à quelqu’un", "Je voudrais parler à quelqu'un", "Puis-je parler à une vraie personne ?"),
        *("passez-moi un conseiller", "un conseiller s’il vous plaît"),
    ],
)
def test_a_wish_for_a_person_is_understood(text):
    assert wishes_for_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *("드릴", "사람 구해요", "이사 도와줄 사람", "심리 상담", "말동무 사람 찾아요", "직원 의자"),
        *("강아지 돌봐 줄 사람 찾아 주세요", "사람 모양 인형", "", "사람 바꿔 주세요 " * 10),
        *(
            "human anatomy book",
            "someone to help me move",
            "I need a person to help me move",
            "agent 007 dvd",
        ),
        *("parler anglais", "quelqu'un pour m'aider", "une personne pour garder mon chat"),
    ],
)
def test_a_search_stays_a_search(text):
    assert not wishes_for_a_person(text)


@pytest.mark.parametrize(
    ("there", "opens"),
    [
        ("2026-11-23 10:00", "2026-11-23 10:00"),
        ("2026-11-23 08:59", "2026-11-23 09:00"),
        ("2026-11-23 17:59", "2026-11-23 17:59"),
        ("2026-11-23 18:00", "2026-11-24 09:00"),
        ("2026-11-27 20:00", "2026-11-30 09:00"),
        ("2026-11-28 12:00", "2026-11-30 09:00"),
    ],
)
def test_it_is_said_when_somebody_will_be_there(there, opens):
    now, then = (datetime.fromisoformat(at).replace(tzinfo=SEOUL) for at in (there, opens))
    assert helpline.opening(now.astimezone(UTC), SEOUL, RULES) == then


def test_with_weekends_somebody_is_there_on_saturday():
    saturday = datetime(2026, 11, 28, 12, tzinfo=SEOUL)
    assert helpline.opening(saturday, SEOUL, replace(RULES, weekends=True)) == saturday


def test_who_asks_at_night_waits_from_the_morning_on():
    night = datetime(2026, 11, 23, 22, tzinfo=SEOUL)
    call, _ = a_call(now=night)
    assert call.due == datetime(2026, 11, 24, 9, 30, tzinfo=SEOUL)


def test_telephone_numbers_are_hidden_both_ways():
    call, hidden = a_call("010-1234-5678로 전화 주세요")
    assert HIDDEN in call.words
    assert hidden
    talk = taken(call)
    for who in (SUN, KIM):
        _, line, hid = helpline.speak(talk, who=who, text="a@b.kr", photo="", rules=RULES, now=MONDAY)
        assert line.text == HIDDEN
        assert hid
        assert {line.writer, line.reader} == {SUN, KIM}


def test_one_call_is_taken_once_and_by_somebody_else():
    call, _ = a_call()
    with pytest.raises(HelperBusy):
        taken(call, helps=True)
    for helper, asks in ((SUN, True), (SUN, False), (KIM, True)):
        with pytest.raises(OwnCall):
            taken(call, helper=helper, asks=asks)
    talk = taken(call)
    with pytest.raises(CallTaken):
        taken(talk, helper=BADA)
    with pytest.raises(CallTaken):
        helpline.leave(talk, by=SUN, rules=RULES, now=MONDAY)
    over = helpline.end(talk, by=SUN, rules=RULES, now=MONDAY)
    for again in (lambda: taken(over), lambda: helpline.settle(over, helper=KIM, rules=RULES, now=MONDAY)):
        with pytest.raises(CallOver):
            again()


def test_who_helps_asks_for_nobody_meanwhile():
    with pytest.raises(HelperBusy):
        a_call(helps=True)


def test_nobody_is_woken_but_who_has_just_written_is_answered_at_any_hour():
    night = datetime(2026, 11, 23, 22, tzinfo=SEOUL)
    with pytest.raises(AskerAsleep) as refused:
        taken(a_call(now=MONDAY)[0], now=night)
    assert refused.value.until == datetime(2026, 11, 24, 8, tzinfo=SEOUL)
    assert taken(a_call(now=night - timedelta(minutes=20))[0], now=night).state is CallState.CONNECTED


def test_strangers_have_no_part_in_a_talk():
    talk = taken(a_call()[0])
    for step in (
        lambda: helpline.speak(talk, who=BADA, text="a", photo="", rules=RULES, now=MONDAY),
        lambda: helpline.end(talk, by=BADA, rules=RULES, now=MONDAY),
        lambda: helpline.leave(a_call()[0], by=BADA, rules=RULES, now=MONDAY),
    ):
        with pytest.raises(CallGone):
            step()


def test_each_word_puts_the_end_off_and_the_end_sets_when_words_are_destroyed():
    talk, later = taken(a_call()[0]), MONDAY + timedelta(minutes=20)
    moved, _, _ = helpline.speak(talk, who=KIM, text="네", photo="", rules=RULES, now=later)
    assert moved.due == later + timedelta(minutes=RULES.silence_minutes)
    assert helpline.is_listening(moved, KIM, rules=RULES, now=later)
    assert not helpline.is_listening(moved, SUN, rules=RULES, now=MONDAY + timedelta(minutes=31))
    over = helpline.end(moved, by=None, rules=RULES, now=later)
    assert over.due == later + timedelta(days=30)
    with pytest.raises(CallOver):
        helpline.speak(over, who=SUN, text="a", photo="", rules=RULES, now=later)


def test_a_missed_call_stays_and_can_still_be_taken():
    ticket = helpline.miss(a_call()[0])
    assert (ticket.state, ticket.due) == (CallState.TICKET, None)
    assert taken(ticket).helper == KIM


def test_on_holidays_and_days_closed_by_hand_nobody_is_there():
    now = datetime(2026, 11, 26, 10, 0, tzinfo=SEOUL)
    shut = {now.date(), now.date() + timedelta(days=1)}
    then = datetime(2026, 11, 30, 9, 0, tzinfo=SEOUL)
    assert helpline.opening(now, SEOUL, RULES, shut.__contains__) == then
