"""The words of a wish for a room, in three languages: each is a pattern, and what it means."""

from __future__ import annotations

import re

from bot.domain.rooms import Equipment


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


WALK = (
    _p(r"(?:도보|걸어서)\s*(?:로\s*)?(\d{1,3})\s*분(?:\s*(?:거리|이내|안))?(?:에|의)?"),
    _p(r"(\d{1,3})\s*분\s*(?:거리|이내|안)(?:에|의)?"),
    _p(r"(?:within|in)\s+(?:a\s+)?(\d{1,3})[ -]?min(?:utes?)?\b['’]?(?:\s*(?:walk(?:ing)?|on foot))?"),
    _p(r"(\d{1,3})[ -]?min(?:utes?)?['’]?\s*(?:walk|on foot|away)\b"),
    _p(r"(?:à|a)\s+(?:moins\s+de\s+)?(\d{1,3})\s*min(?:utes?)?(?:\s+à\s+pied)?\b"),
    _p(r"(\d{1,3})\s*min(?:utes?)?\s+à\s+pied"),
)
NEAR = _p(
    r"(?:집\s*)?(?:근처|가까운|가까이)(?:에|의|서)*|near(?:by| me| home)?\b|close by|"
    r"près de (?:chez moi|moi)|proche\b|tout près"
)
NEAR_MINUTES = 20

PEOPLE = (
    _p(r"(\d{1,4})\s*(?:명|인(?![가-힣])|사람)(?:이서|이|까지|쯤|정도|용)?"),
    _p(r"(\d{1,4})\s*이서"),
    _p(r"\b(\d{1,4})\s+(?:people|ppl|pax|folks|persons?|of us|guests|adults|kids|students)\b"),
    _p(r"\b(\d{1,4})\s+(?:personnes?|pers\.?|adultes|enfants)(?!\w)"),
    _p(r"\b(?:we are|we['’]re|party of|group of|nous sommes|nous serons|on est|on sera)\s+(\d{1,4})\b"),
    _p(r"\bfor\s+(\d{1,4})\b(?!\s*(?:h\b|hours?|hrs?\b|min))"),
    _p(r"\bpour\s+(\d{1,4})\b(?!\s*(?:h\b|heures?|min))"),
)

_FOR = r"(?:\b(?:pendant|durant|pour|for)\s+)"
LENGTH = (
    (_p(r"(\d{1,2})\s*시간\s*(?:반|30\s*분)(?:\s*동안)?"), 60, 30),
    (_p(r"(\d{1,2})\s*시간(?:\s*동안)?"), 60, 0),
    (_p(r"(\d{2,3})\s*분(?:\s*동안)"), 1, 0),
    (_p(rf"{_FOR}?\b(\d{{1,2}})(?:\.5|\s+and\s+a\s+half)\s*hours?\b"), 60, 30),
    (_p(rf"{_FOR}?\b(\d{{1,2}})\s+hours?\s+and\s+a\s+half\b"), 60, 30),
    (_p(rf"{_FOR}?\b(\d{{1,2}})\s*(?:hours?|hrs?)\b"), 60, 0),
    (_p(rf"{_FOR}?()\ban\s+hour\s+and\s+a\s+half\b"), 0, 90),
    (_p(rf"{_FOR}?()\bhalf\s+an\s+hour\b"), 0, 30),
    (_p(rf"{_FOR}?()\ban\s+hour\b"), 0, 60),
    (_p(rf"{_FOR}(\d{{2,3}})\s*min(?:utes?)?\b"), 1, 0),
    (_p(rf"(?<!à )(?<!de )(?<!dès )(?<!vers ){_FOR}?\b([1-4])\s*heures?\s+et\s+demie\b"), 60, 30),
    (_p(rf"{_FOR}(\d{{1,2}})\s*h(?:eures?)?\b"), 60, 0),
    (_p(rf"{_FOR}?()\b(?:une?\s+)?demi(?:e)?[- ]heure\b"), 0, 30),
    (_p(r"(?<!à )(?<!de )(?<!dès )(?<!vers )\b([1-4])\s*heures\b"), 60, 0),
)  # fmt: skip
"""A length: how many minutes one of it has, and how many are added."""

PARTS = (
    (_p(r"오전(?:에)?|아침(?:에)?|\bmorning\b|\bmatin(?:ée)?\b"), (9 * 60, 12 * 60)),
    (
        _p(r"점심(?:때)?(?:에)?|정오|\bnoon\b|\blunch(?:time)?\b|(?<!après-)(?<!apres-)\bmidi\b"),
        (12 * 60, 14 * 60),
    ),
    (_p(r"오후(?:에)?|\bafternoon\b|\bapr[èe]s[- ]midi\b"), (13 * 60, 18 * 60)),
    (_p(r"저녁(?:때)?(?:에)?|\bevening\b|\bsoir(?:ée)?\b"), (18 * 60, 21 * 60)),
    (_p(r"밤(?:에)?(?![가-힣])|\b(?:to)?night\b|\bnuit\b"), (19 * 60, 22 * 60)),
)
"""Parts of a day, in minutes from its beginning."""
TONIGHT = _p(r"\btonight\b|\bce soir\b")

_H = r"(\d{1,2})(?:\s*(?:시(?!간)|h|:)\s*(\d{2}|반)?(?:\s*분)?)"
RANGE = (
    _p(
        rf"(오전|오후|저녁|밤|아침|낮)?\s*{_H}\s*(?:부터|에서|~|∼|-|–)\s*(오전|오후|저녁|밤)?\s*{_H}\s*(?:까지|사이)?"
    ),
    _p(
        r"\b(?:from|between)?\s*()(\d{1,2})(?::(\d{2}))?\s*(?:am|pm)?\s*(?:-|–|to|and|until|till)"
        r"\s*()(\d{1,2})(?::(\d{2}))?\s*(am|pm)\b"
    ),
    _p(
        r"\b(?:from|between)\s+()(\d{1,2})(?::(\d{2}))?\s*(?:-|–|to|and|until|till)"
        r"\s*()(\d{1,2})(?::(\d{2}))?\b(?!\s*(?:people|ppl|of us|hours))"
    ),
    _p(rf"(오전|오후|저녁|밤)?\s*(\d{{1,2}})()\s*(?:~|∼|-|–)\s*(오전|오후|저녁|밤)?\s*{_H}(?:까지)?"),
    _p(rf"\b(?:de|entre|dès)\s*()(?:\s*){_H}\s*(?:à|-|–|et|jusqu['’]à)\s*(){_H}"),
)
CLOCK = (
    _p(r"(오전|오후|저녁|밤|아침|낮)?\s*(\d{1,2})\s*시\s*(\d{2}|반)?(?:\s*분)?(?:부터|에|쯤)?"),
    _p(r"\b(?:at|from)?\s*()(\d{1,2})(?::(\d{2}))?\s*(am|pm)\b"),
    _p(r"(?:\b(?:at|from|à|dès|de)\s+)?()\b(\d{1,2}):(\d{2})\b"),
    _p(r"(?:\b(?:à|dès|de|vers)\s+)()(\d{1,2})\s*h(?:eures?)?\s*(\d{2})?\b"),
    _p(r"()\b(\d{1,2})\s*h\s*(\d{2})?\b"),
    _p(r"\b(?:at|around|about)\s+()(\d{1,2})()\b(?!\s*(?:people|ppl|of us|min))"),
)
LATER = {"오후", "저녁", "밤", "낮", "pm"}
SOONER = {"오전", "아침", "am"}

TODAY = _p(r"오늘(?:은)?|\btoday\b|aujourd['’]hui")
IN_THREE = _p(r"글피")
IN_TWO = _p(r"(?:내일|낼)?\s*모레|(?:\bthe\s+)?\bday after tomorrow\b|\bapr[èe]s[- ]demain\b")
TOMORROW = _p(
    r"내일(?:은)?|(?<![가-힣])낼(?:은)?(?![가-힣])|\btomorr?ow\b|\b(?:tmrw?|tmw|2moro)\b|\bdemain\b"
)
GONE = _p(
    r"어제|그저께|그제|엊그제|지난\s*(?:주|달|[월화수목금토일]요일)|\byesterday\b|"
    r"\blast\s+(?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:avant-)?hier\b|"
    r"\b(?:la semaine|le mois)\s+derni(?:er|ère)\b"
)
"""Days that are over."""
WEEKEND = _p(r"(다음\s*|담\s*|\bnext\s+)?(?:이번\s*)?(?:주말(?:에)?|\bweek-?end\b)(\s+prochain)?")
NEXT = r"(다다음\s*주|다음\s*주|담\s*주|내주|next\s+)?\s*"
IN_TWO_WEEKS = "다다"
"""How the week after the next one begins."""
WEEKDAYS = tuple(
    _p(rf"{NEXT}(?:이번\s*주\s*|this\s+)?(?:{ko}(?:요일|욜)(?:에)?|\b{en}\b|\b{fr}\b)(\s+prochain)?")
    for ko, en, fr in (
        ("월", "mon(?:day)?", "lundi"),
        ("화", "tue(?:s(?:day)?)?", "mardi"),
        ("수", "wed(?:nesday)?", "mercredi"),
        ("목", "thu(?:rs(?:day)?)?", "jeudi"),
        ("금", "fri(?:day)?", "vendredi"),
        ("토", "sat(?:urday)?", "samedi"),
        ("일", "sun(?:day)?", "dimanche"),
    )
)
NEXT_WEEK = _p(
    r"(?:(?<!다)다음\s*주|담\s*주|내주)(?:에|\s*중)?(?!말)|\bnext week\b|\b(?:la\s+)?semaine prochaine\b"
)
THIS_WEEK = _p(r"(?:이번\s*주|금주)(?:에|\s*중)?(?!말)|\bthis week\b|\bcette semaine\b")
ISO = _p(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
KO_DATE = _p(r"(?:(\d{4})\s*년\s*)?(\d{1,2})\s*월\s*(\d{1,2})\s*일(?:에)?")
DAY = _p(
    r"(?:(?P<ko_next>다음\s*달|담\s*달|내달)|이번\s*달)?\s*"
    r"(?<!월)(?<!월 )(?<!\d)(?P<ko>\d{1,2})\s*일(?:날)?(?:에)?(?![가-힣])|"
    r"\b(?:on\s+)?the\s+(?P<en>\d{1,2})(?:st|nd|rd|th)\b(?P<en_next>\s+(?:of\s+)?next\s+month)?|"
    r"\ble\s+(?P<fr>\d{1,2})(?:er)?\b(?!\s*(?:h\b|heures?|personnes|min))(?P<fr_next>\s+du\s+mois\s+prochain)?"
)
"""A day of this month, or of the next one."""
SLASH = _p(r"\b(\d{1,2})[/.](\d{1,2})\b(?!\s*(?:h|pm|am))")
_MONTHS = (
    ("jan(?:uary)?", "janvier"), ("feb(?:ruary)?", "f[ée]vrier"), ("mar(?:ch)?", "mars"),
    ("apr(?:il)?", "avril"), ("may", "mai"), ("june?", "juin"), ("july?", "juillet"),
    ("aug(?:ust)?", "ao[ûu]t"),
    ("sep(?:t(?:ember)?)?", "septembre"), ("oct(?:ober)?", "octobre"), ("nov(?:ember)?", "novembre"),
    ("dec(?:ember)?", "d[ée]cembre"),
)  # fmt: skip
MONTHS = tuple(
    (
        _p(rf"\b(\d{{1,2}})(?:st|nd|rd|th|er)?\s+(?:of\s+)?(?:{en}|{fr})\b"),
        _p(rf"\b(?:{en})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b"),
    )
    for en, fr in _MONTHS
)

THINGS = (
    (
        _p(
            r"(?:빔\s*)?프로젝[터트]|빔(?![가-힣])|\bprojector\b|\bbeamer\b|\bprojecteur\b|vid[ée]oprojecteur"
        ),
        Equipment.PROJECTOR,
    ),
    (
        _p(
            r"마이크|음향(?:\s*장비)?|앰프|스피커|\bsound(?: system)?\b|\bmic(?:rophone)?s?\b|"
            r"\bmicros?\b|\bsono(?:risation)?\b"
        ),
        Equipment.SOUND,
    ),
    (_p(r"화이트\s*보드|칠판|\bwhite\s*board\b|\bblackboard\b|\btableau(?: blanc)?\b"), Equipment.BOARD),
    (_p(r"와이파이|\bwi-?fi\b"), Equipment.WIFI),
    (
        _p(r"책상|의자|테이블|\btables?\b(?: and chairs\b| et chaises\b)?|\bchairs\b|\bchaises\b"),
        Equipment.TABLES,
    ),
    (_p(r"부엌|주방|\bkitchen\b|\bcuisine\b"), Equipment.KITCHEN),
    (_p(r"(?:전신\s*)?거울|\bmirrors?\b|\bmiroirs?\b"), Equipment.MIRROR),
    (_p(r"주차(?:장|\s*가능)?|\bparking\b"), Equipment.PARKING),
)
STEP_FREE = _p(
    r"휠체어|유모차|무장애|문턱\s*없(?:는|이)?|\bwheelchairs?\b|\bstep-?\s?free\b|\bstrollers?\b|\baccessible\b|"
    r"\bfauteuil(?:\s+roulant)?\b|\bplain-pied\b|\bsans marches?\b|\bpoussettes?\b"
)
FILLERS = _p(
    r"(?:쓸|쓰는|쓰고|있는|빌리고|빌릴|빌려|필요해요|필요합니다|필요|싶어요|싶습니다|싶은데요|찾아요|찾습니다|부탁해요|"
    r"부탁드립니다|주세요|하려고|예약|대관|가능|되나요|될까요|있나요|있어요|있을까요|한가요|혹시|좀|아무\s*때나|아무\s*날이나|아무|언제든지|언제든|"
    r"우리|저희|이서|(?<![가-힣])수|"
    r"방|공간|곳|장소|모임|회의실|에서|으로|이랑|하고|과|와|을|를|이|가|은|는|에|로|의|할|요)(?![가-힣])|"
    r"\b(?:i|we|us|need|want|would like|looking|look|find|please|pls|plz|hi|hello|a|an|the|"
    r"room|rooms|place|space|meeting|with|and|is|there|anything|something|free|available|book|get|have|can|do|you|any|day|time|"
    r"for|on|in|at|of|my|next|this|from|to|around|about|bonjour|je|nous|on|cherche|cherchons|voudrais|voudrions|"
    r"réserver|libre|disponible|réunion|besoin|il|me|faut|une?|la|le|les|salle|salles|sommes|"
    r"avec|et|pour|du|de|des|d|à|ce|dans|au|vers|n['’]importe|quel|quand|jour|s['’]il vous pla[îi]t|svp)\b"
)
"""What a wish is padded with, and means nothing by itself."""
