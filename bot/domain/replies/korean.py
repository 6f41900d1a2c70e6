"""Answers in Korean as people type them: without spaces, as they sound, in the speech of their region."""

from __future__ import annotations

import re
import unicodedata

from bot.domain.replies.reply import Reply

_SAME = {
    # ㅐㅒㅖ sound as ㅔ does, ㅙㅞ as ㅚ; tense consonants are typed for plain ones, and plain for tense.
    **dict.fromkeys("\u1162\u1164\u1168", "\u1166"),
    **dict.fromkeys("\u116b\u1170", "\u116c"),
    "\u1101": "\u1100",
    "\u1104": "\u1103",
    "\u1108": "\u1107",
    "\u110a": "\u1109",
    "\u110d": "\u110c",
    # At the end of a syllable ㅎ is not heard: 않 is 안, 싫 is 실, 좋 is 조.
    "\u11bb": "\u11ba",
    "\u11ad": "\u11ab",
    "\u11b6": "\u11af",
    "\u11a9": "\u11a8",
    "\u11c2": "",
}
_SOUND = {ord(letter): same for letter, same in _SAME.items()}


def _heard(text: str) -> str:
    """As it sounds: 녜 and 네, 되 and 돼, 괜찬 and 괜찮 are the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_SOUND))


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(_heard("|".join("|".join(part.split()) for part in words)))


_WILL = (
    "게요 게 게여 게용 겁니다 거요 거예요 게유 겨 거유 거구먼유 래요 래 랍니다 라요 "
    "라네 란다 랑께 라우 텨 끼라 끼다"
)
_GLAD = (
    "겠습니다 겠어요 겠소 겠네 겠심더 겠십니더 것습니다 겄습니다 것어요 게예 께예 "
    "ㅂ시다 입시더 입시다 시더 지요 죠 제 지라 지라우 지유 쥬 요 유 라우 드래요 쿠다 쿠다예 크라 쿠다게 "
    "고싶어요 고싶습니다 고싶네요 고싶소 고싶당께 고싶어유 고시퍼요 고싶다 고파요 면좋겠어요 면좋겠습니다"
)


def _verb(*stems: str) -> list[str]:
    """All ways to say of ``stems`` that one will: 만나 makes 만날게요, 만나겠습니다, 만나입시더."""
    endings = [*_GLAD.split(), *(f"ㄹ{will}" for will in _WILL.split())]
    return [_stuck(stem, ending) for stem in stems for ending in endings]


def _stuck(stem: str, ending: str) -> str:
    """ㄹ and ㅂ slip under the last syllable of the stem."""
    if ending[0] in "ㄹㅂ":
        final = {"ㄹ": 8, "ㅂ": 17}[ending[0]]
        return stem[:-1] + chr(ord(stem[-1]) + final) + ending[1:]
    return stem + ending


_WELCOME = """
네 예 넵 넹 넴 녱 넷 옙 엡 엥네 네에 예에 네이 야 응 웅 엉 그래 그래요 그래유 그려 그려유 그류 그랴
그라제 그라지 그라지라 그러제 그렇지 그렇지요 그렇죠 그렇게하세요 그렇게해요 그렇게해주세요 그렇게합시다
그렇게해 그라이소 그라소 그렇게하이소 ㅇㅇ ㅇ ㅇㅋ ㅇㅋㅇㅋ ㄱㄱ ㅇㅖ ㅔ 오케이 오케 오키 오키도키 콜 예스
오브코스 위 암 암요 암만 암만요 아무렴 아무렴요 하모 하모요 하모예 하믄 하믄요 하므 하먼 하먼요 하무 함 하메
기라 기여 기유 게메 경헙서 경허주 물론 물론이죠 물론이지요 물론이지 물론입니다 물론이에요 당연하죠
당연하지요 당연하지 당연합니다 당연히 당근이죠 좋아요 좋아 좋습니다 좋습니더 좋심더 좋심니더 좋지요 좋죠
좋지 좋제 좋지라 좋지라우 좋당께 좋당께요 좋아유 좋지유 좋쥬 좋네 좋네요 좋네유 좋다 좋소 좋소이다 좋구먼
좋구만 좋구먼유 좋구만유 좋구먼요 좋아예 좋지예 좋드래요 좋수다 좋수다게 좋주 좋겠어요 좋겠습니다 좋겠네요
좋구요 좋고말고요 좋고말고 좋구말구요 조으네요 조쿠다 조습니다 조아여 좋습니당 좋슴니다 좋읍니다 좋읍니더
오라고하세요 오라고해요 오라고하이소 오라하이소 오라하소 오라해요 오라카소 오라고하소 오라고허소 오라고해유
오시라고하세요 오시라고해요 오세요 오이소 오시오 오십시오 옵서 오셔요 오셔유 와요 와도됩니다 와도돼요
와도좋아요 와도괜찮아요 오라고전해주세요 만나도돼요 만나도됩니다 만나도좋아요 만나도좋습니다 만나도괜찮아요
만나도괜찮습니다 봐도돼요 봐도괜찮아요 만나볼만해요 만나게해주세요 만나게해줘요 만나게해주이소
만남을원합니다 만남원해요 만납니다 만나유 만나봐요 만나봐유 만나봐야지요 만나봐야죠 돼요 됩니다 되지요 되죠
되고말고요 됩니더 됩주 가능해요 가능합니다 원해요 원합니다 찬성 찬성입니다 찬성이요 진행해주세요 진행하세요
봐요 봐유 봅니다 보자고하세요 만나자고하세요 만나봐야지 그러세요 그러시죠 좋제이 환영합니다 환영해요 환영
만나께요 만나보께 만나보께요 만나께 보께요 그렇게할게요 그렇게하겠습니다 그렇게하지요 그렇게하죠
부탁해요 부탁합니다 부탁드립니다 부탁드려요 부탁 부탁해유 부탁함니다 부탁드려유 부탁합니더 부탁드립니더
"""
_WILLING = _verb(
    "만나", "만나보", "보", "하", "해보", "그러", "그라", "허", "만내", "만내보", "보러가", "만나러가"
)
_AROUND = """
안녕하세요 안녕하십니까 안녕(?!하|허|해) 어 저는 전 저도 저야 나는 난 나도 나야 내도 지는 지도 우리 우리는
우리집은 그럼 그러면 그라모 그라믄 그람 그럼요 음 아 아이고 아이구 아유 정말 정말로 참 참말로 꼭 한번 한본
함 한분 일단 우선 빨리 얼른 어서 언제든 언제든지 고맙습니다 고마워요 고맙소 고마워 고맙네요 고맙습니더
고맙심더 고마워유 감사합니다 감사해요 감사(?!하|허|해|합|드) 감사함니다 감사합니더 감사해유 수고하세요
수고하십니다 수고많으십니다 수고많으세요 선생님 담당자님 선생 학생 학생을 학생이랑 학생하고 학생과 그학생
그학생을 그 그분 그분을 그분이랑 아가씨 아가씨를 총각 총각을 알겠습니다 알겠어요 알았어요 알았습니다
알것습니다 알겠심더 알았어유 알았네 맞아요 맞습니다 너무 아주 매우 무척 참으로 기꺼이 기쁘게 반갑게
반갑습니다 반가워요 잘 잘됐네요 잘되었네요 요 용 욤 여 유 예 게 님 ㅎ ㅋ ㅠ ㅜ ㅡ
"""


def _whole(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted({_heard(word) for word in words}, key=len, reverse=True)))


_YES_WORDS = _whole([*_WELCOME.split(), *_WILLING]).pattern
_AROUND_WORDS = _whole(_AROUND.split()).pattern
_YES = re.compile(rf"(?:{_AROUND_WORDS})*(?:{_YES_WORDS})(?:{_YES_WORDS}|{_AROUND_WORDS})*")

_NAYS = _any(
    "아니 아뇨 아녀 아뉴 아네요 아녜요 아입니 아이라 아이요 아임 아인데 아이다 아닙 아님 아닌 언지예",
    "언지에 어언지 싫 실(?:어|타|소|슴|습|네|은|으|구|당|수) 시러 실허 실푸 거절 거부 사양",
    "됐(?:어|습|네|고|소|심|슴|다|구|수|으|당) 됬 됫 됐$ 필요(?:는|도|가|두)?(?:없|업)",
    "관심(?:은|도|이)?(?:없|업) 생각(?:은|도|이|두)?(?:없|업|읎) 맘(?:이|도)?(?:없|업|읎)",
    "마음(?:이|도)?(?:없|업|읎) 방(?:이|도|은)?(?:없|업|읎) 자신(?:이|도)?(?:없|업|읎) 안내키 별로 그만",
    "관두 포기 취소 어렵 어려 에려 힘들 심들 힘드 곤란 불가 무리 부담 불편 무서 겁나 (?<!잘)못",
    "(?<!잘)몬 모[해하햄보봐] ㄴㄴ ^ㄴ$ ^노+$ ^논 ^놉 ^노(?:싫|실|아니|안|괜) 노땡큐 안뇨 마우다 말주",
    "(?:하|오|보내|만나|주|데려오|허)지(?:를|는|좀)?(?:마|말) 말(?:아|어)(?:요|주) 말랍니다 마랍니다",
    "마이소 마소 마세요 마십시오 마시오 마쇼 말란께 맙서 맙시다 말게요 말겠 말래 말라요 마다",
    "안(?:만|볼|봐|보|할|해|하|허|혀|되|된|될|됩|됨|댑|뎁|데|돼|대|올|와|오|받|원|조|갈|가|댈|댄|좋|을|아|겠|습|네|했|살|같|데리|들)",
    "읎 없 업(?:서|습|슴|네|소|어|다|심|수|고)",
)
_FIRM = _any(
    "아니 아뇨 아녀 아뉴 아네요 아녜요 아입니 아이라 아이요 아닙 아님 언지예 싫 실어 시러 거절 사양 됐",
    "됬 됫 필요 관심 그만 ㄴㄴ 노땡큐",
)
_TWICE = _any(
    "(?:안|못|몬|아니|싫|실|없)\\w*(?:이유|까닭|법|수)(?:가|는|도|야|이)?(?:없|업|읎|있)",
    "안(?:될|됄|할|볼|만날|만나볼)(?:거|게|것|꺼|건|리)(?:가|이|도|야|는)?(?:뭐|머|있|없|업)",
    "(?:싫|실|나쁘|나쁜|싫은|실은)(?:지|진|건|것은|거)?(?:는|은|도)?(?:않|안|아니|아닙|아녀)",
    "(?:아니|(?<!미)안)\\w*(?:아니|아닙|아녜|아닌|지않) 안(?:만나|보|하|볼|오)면(?:후회|안|섭섭|서운)",
    "못(?:만날|볼|할)(?:거|것|게)(?:없|뭐|도없) 말(?:할|하)것도(?:없|업) 두말 없(?:어도|어서|으면)",
    "문제(?:는|가|도)?없 걱정(?:은|이|도)?없 이의(?:는|가)?없 상관(?:은|이|도)?없 별일없 더할나위",
)
_GLADLY = re.compile(
    _heard(
        "(?<!안)(?<!못)(?<!몬)(?:좋(?:아|습|지|소|네|다|심|수)(?!만)|만날게|만나겠|만나볼게|만나보겠|만납시다|볼게요|오라고|환영)"
    )
)
_DECLINES = re.compile(
    rf"(?:{_AROUND_WORDS}|{_heard('전다|저는뭐|뭐|머|그냥|다|정말|(?:말씀은|마음은)?(?:고맙|감사하|미안하|죄송하)지만|이번엔|이번에는|마음만받을게요|마음만')})*"
    + _heard(
        "(?:괜|겐|갠|괸|괞|갠|관)(?:찮|찬|챦|찬|찮)"
        "(?:아요|아|아여|습니다|슴니다|습니더|심더|소|네요|네|애요|해요|아유|어유|네유|아예|당께|당께요|으요|거든요|으니|수다|드래요|구먼|구만|구먼유)"
    )
    + rf"(?:{_AROUND_WORDS})*"
)
_FINE = _any(
    "괜찮 괜찬 갠찮 갠찬 겐찮 괜챦",
)
_STILL_FINE = _any(
    "(?:만나|봐|와|오셔|오)도괜찮 만나봐도괜찮",
)
_YES_FIRST = re.compile(_heard("(?:네|예|넵|응|어|그래|그려)"))
_YES_ALONE = re.compile(_heard("네|예|넵|응"))

_PHONE = _any(
    "전화 저나 전하(?:로|주|해|좀) 즌화 정화로 전와 통화 폰으로 핸드폰으로 걸어(?:주|줘|줄) 설명",
    "연락(?:을|좀)?(?:주|줘|바|부탁|하|해|줍) 말로",
)
_NO_PHONE = _any(
    "(?:전화|연락|저나)(?:는|은|도|를|두)?(?:로|로는)?(?:좀)?(?:하지|걸지|주지|허지)?(?:를|는|좀)?(?:마[라세시십이소]|말(?!씀|해|로|좀|하))",
)
_ELSE = _any(
    "(?:전화|통화|설명)(?:로|는|를)?말고 전화(?:가|는|를)?(?:안|없|못|고장|싫|실|필요|무서|부담)",
)

_LATER = _any(
    "다음 다으메 담에 담번 담주 담달 다메 댐에 나중 나종 난중 낭중 낸중 내중 이따 있다가 좀있 쪼매있",
    "며칠 몇일 메칠 미칠있 생각(?:을|좀|할|해|중|하|허|혀|봐|더) 생각해 고민 궁리 의논 상의 물어보고",
    "여쭤보고 물어봐야 여쭤봐야 아직 지금은 오늘은 이번주는 이번달은 당분간 바빠 바쁘 바쁩 바뿌 바뻐",
    "바쁜 시간(?:을|좀|이)?(?:좀|더|쪼매)*(?:주|줘|필요) 천천히 두고(?:봅|보|볼|봐) 차차 추후 훗날 나중",
    "후에 뒤에 기다려 기다리(?:세|이|소|시|라) 지나고 끝나고 나으면 낫고나서 퇴원 봄에 여름에 가을에",
    "겨울에 설지나 추석지나 명절지나 내년 개월뒤 주뒤 조금만더 쪼매만 보류 미룰 미루 미뤄 담기회 좀더있",
    "(?:영감|아들|딸|식구|가족|며느리|남편|마누라)(?:하고|이랑|랑|한테|에게|과|와)?(?:한테)?(?:좀)?(?:물어|의논|상의|얘기|이야기|말해|여쭤)",
)
_DAY = _any(
    "내일 모레 글피 다음주 담주 다음달 담달 내년 \\w요일 이따 있다가 [0-9]+(?:일|시|월)",
)
_ON_A_DAY = _any(
    "(?:내일|모레|글피|토요일|일요일|월요일|화요일|수요일|목요일|금요일|주말)",
)
_ANSWERS = _any(
    "(?:말씀|대답|답|말|알려|연락|전화|얘기|이야기|결정)\\w*(?:드리|드릴|할|하|줄|주)",
)
_MEETS = re.compile(_heard("만나|만날|만납|봐요|봅시다|볼게|보겠|좋아|좋습"))
_ASKING = re.compile(
    "까요$|까$|(?<!만)나요$|[인은는한던]가요$|는가$|뭐(?:예|에|여|유|꼬|고|하)|누구|언제(?!든)|얼마|어디|어떤"
    "|어떻|몇살|왜|무슨|누고|누꼬|우째|어째|하니$|이니$|냐$"
)
_UNSURE = _any(
    "글쎄 글세 몰라 모르 모릅 몰러 모르것 모리 아마 만약 만일 혹시 하는거봐 봐서 보고(?:요|나서|서|할)",
    "근데 그런데 다만 대신 조건 면은 자면 생이면 람이면 반반",
)
_WIFE = "아내"


def meant(text: str, *, asks: bool = False) -> Reply:
    """The meaning of ``text``, bare and in small letters; ``asks``: it had a question mark."""
    words = re.sub(r"\bok(?:ay|ey)?\b", "오케이", text)
    words = re.sub(r"\byes\b", "예스", re.sub(r"\bnon?\b", "노", words))
    said = _heard(re.sub(r"[\s?'°#-]", "", re.sub(r"(.)\1{3,}", r"\1\1", words)))
    if _ELSE.search(said):
        return Reply.UNCLEAR
    if _NO_PHONE.search(said):
        return Reply.NO
    if _PHONE.search(said) and not _ANSWERS_ITSELF.search(said):
        return Reply.PHONE
    if asks or _ASKING.search(words.replace(" ", "")) or _TWICE.search(said) or _WIFE in text:
        return Reply.UNCLEAR
    return _plainly(said)


_ANSWERS_ITSELF = re.compile(
    _heard("제가(?:전화|연락)|내가(?:전화|연락)|(?:전화|연락)(?:드릴|드리겠|할게|하겠)")
)


def _plainly(said: str) -> Reply:
    """Of what asks nothing, and asks for no call."""
    no, later = _NAYS.search(said) is not None, _LATER.search(said) is not None
    if _YES.fullmatch(said) and not no:
        return Reply.YES
    if _DECLINES.fullmatch(said):
        return Reply.UNCLEAR if _YES_ALONE.match(said) else Reply.NO
    if no and (_FIRM.search(said) or not later):
        return Reply.UNCLEAR if _is_torn(said) else Reply.NO
    if later or (_ON_A_DAY.search(said) and _ANSWERS.search(said)):
        is_a_date = _DAY.search(said) and _MEETS.search(said) and not no
        return Reply.UNCLEAR if is_a_date or (no and _GLADLY.search(said)) else Reply.LATER
    return Reply.UNCLEAR


def _is_torn(said: str) -> bool:
    """Whether a no stands beside a yes, or beside a doubt."""
    yes_and_no = _YES_FIRST.match(said) and re.search(_heard("아니|아뇨|노$"), said)
    doubts = _UNSURE.search(said) and not _FIRM.search(said)
    return bool(_GLADLY.search(said) or yes_and_no or doubts)
