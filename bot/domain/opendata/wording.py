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
