"""What the reservation service calls things: its states, days and sessions, what is in a room."""

from __future__ import annotations

import re

from bot.domain.rooms import Equipment

OPEN = frozenset({"접수중"})
RESTING = frozenset({"안내중", "접수종료", "예약마감", "예약일시중지", "일시중지", "종료"})
"""What is not let for now: announced only, over, full, stopped for a while."""
EVENTS = frozenset({"교육강좌", "교육", "문화행사", "문화체험", "진료복지", "진료"})
"""Classes of the service in which nothing is let."""
ANYBODY = frozenset({"제한없음", "제한 없음", ""})
BEGINS, ENDS = (
    re.compile(r"^\W*3\s*[.．]\s*상세\s*내용\W*", re.MULTILINE),
    re.compile(r"^\W*4\s*[.．]\s*주의\s*사항", re.MULTILINE),
)
"""Every description begins with the same notices; what is its own stands between these."""

WORKDAYS, WEEKEND = frozenset(range(5)), frozenset({5, 6})
DAYS = (
    (re.compile(r"평일|주중|월\s*[~∼-]\s*금"), WORKDAYS),
    (re.compile(r"주말|토\s*[,·/&]\s*일|토일"), WEEKEND),
    (re.compile(r"화\s*[~∼-]\s*토"), frozenset(range(1, 6))),
    (re.compile(r"화\s*[~∼-]\s*일"), frozenset(range(1, 7))),
    (re.compile(r"월\s*[~∼-]\s*토"), frozenset(range(6))),
    *((re.compile(rf"{letter}요일"), frozenset({at})) for at, letter in enumerate("월화수목금토일")),
)
_SESSION = (
    r"평일|주중|주말|공휴일|휴일|오전|오후|야간|저녁|주간|종일|[월화수목금토일]요일|"
    r"[월화수목금토일]\s*[~∼-]\s*[월화수목금토일](?![가-힣])|\d+\s*(?:회차|부|타임)(?![가-힣])|"
    r"\d{1,2}:\d{2}\s*[~∼-]\s*\d{1,2}:\d{2}|20\d{2}\s*년|(?<!\d)\d{1,2}\s*월(?![가-힣])|상반기|하반기"
)
SESSION = re.compile(_SESSION)
GENERIC = re.compile(r"(?:대관|예약|신청|이용|사용|접수|안내)(?:하기)?(?=\s|$|\W)")
"""Words of a title that say what one does with a room, not which room it is."""

SEATS = (
    re.compile(r"(?:수용|정원|최대|인원|좌석)[^\d\n]{0,12}(\d{1,4})\s*(?:명|인|석)"),
    re.compile(r"(\d{1,4})\s*(?:명|인|석)\s*(?:까지|이하|이내|수용|규모)"),
    re.compile(r"(?<!\d)(\d{1,4})\s*(?:인실|인석|석\s*규모)"),
)
THINGS = (
    (re.compile(r"프로젝[터트]|빔\s*프로|프로젝터"), Equipment.PROJECTOR),
    (re.compile(r"마이크|음향|앰프|스피커"), Equipment.SOUND),
    (re.compile(r"화이트\s*보드|칠판"), Equipment.BOARD),
    (re.compile(r"와이파이|wi-?fi|무선\s*인터넷", re.IGNORECASE), Equipment.WIFI),
    (re.compile(r"책상|의자|테이블"), Equipment.TABLES),
    (re.compile(r"주방|부엌|조리\s*시설|싱크대"), Equipment.KITCHEN),
    (re.compile(r"전신\s*거울|거울"), Equipment.MIRROR),
    (re.compile(r"주차\s*(?:가능|장\s*있|\d+\s*대)|무료\s*주차"), Equipment.PARKING),
)
NOT_THERE = re.compile(r"(?:없|불가|미제공|금지|안\s*됩)")
STEP_FREE = re.compile(r"휠체어[^.\n]{0,12}(?:가능|입장|출입|이용|접근)|무장애|배리어\s*프리|문턱\s*없")
USE_DAY, FIRST_DAY, CLOSING_DAY = "이용일", "이용기간시작일", "접수종료일"
"""What a cancellation is counted from: the day of use, the first of several, the end of booking."""

_FLOOR = r"(?:(?:본관|별관|신관|구관|청사|지상|지하)\s*)*(?:\d+\s*(?:[,~]\s*\d+\s*)*층|지하|\d+호)?"
_SPOT = r"(?:본관|별관|신관|청사|건물)?\s*(?:앞뒤|앞|뒤|옆|입구|옥상|마당)"
_SPORT = (
    r"(?:테니스|게이트볼|풋살|축구|농구|족구|야구|배구|탁구|배드민턴|수영|궁도|양궁|체육|운동|"
    r"다목적|잔디|인라인)\s*(?:구?장|관|실|경기장)?"
)
FLOOR = re.compile(rf"(?:{_FLOOR}|{_SPOT}|기타)")
"""Where in a house it is, which is no name of a room: ``본관2층``, ``입구``."""
BARE = re.compile(rf"{_SPORT}|[대중소]?(?:회의실|강당|강의실|공연장|전시실)|{FLOOR.pattern}")
"""A name by which nobody finds a house: ``테니스장``, ``대회의실``, ``503호``."""
INNER = re.compile(
    r"(?:실|홀|방|강당|교육장|교실|공연장|무대|마당|까페|카페|체육관|수영장|[가-힣]장|코트|부스|\d층|\d호)"
    r"(?:\s*(?:\d+|[A-Z]+|[가나다라]))?$"
)
"""How the name of a room, or of a ground, ends in the national list."""
HOUSE = re.compile(r"(?:청|청사|사무소|센터|회관|도서관|박물관|수련관|복지관|학습관|학교|공원|전당|문화원)$")
"""How that of a house ends."""
UNSORTED = {"", "기타"}
"""Kinds of rooms that say nothing."""
BARE_THINGS = (
    (re.compile(r"빔\s*프로|프로[젝잭]"), Equipment.PROJECTOR),
    (re.compile(r"탁자|데스크"), Equipment.TABLES),
    (re.compile(r"부엌|취사"), Equipment.KITCHEN),
    (re.compile(r"주차"), Equipment.PARKING),
)
"""What it calls things that stand in a list of things, and nowhere else."""
CHARGED = {"Y": True, "N": False, "유료": True, "무료": False}
NOTHING = {"", "N", "-", "0원", "없음", "무료", "해당없음"}
"""Prices that are none."""
PAID, FREE = "유료", "무료"
WON, HOURS, OVER = "{amount}원", "{hours}시간", " (초과 {over})"
PEOPLE = re.compile(r"(?:약|최대)?\s*\d[\d,]*(?:\s*[~∼-]\s*\d[\d,]*)?\s*(?:명|인|석)?(?:\s*이내|\s*이하)?")
EXTRAS, SIZE, SHUT, ADDRESS, OFFICE = "부대시설", "면적", "휴관일", "소재지", "담당"
"""The national list's words for its columns, where a room tells of them."""
