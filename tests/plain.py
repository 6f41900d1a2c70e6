"""What plain wording must be, so that nobody of eighty is hurried or puzzled, as questions asked of its texts.

Each takes a language and one text as it is said, in one of its variants, and yields what is wrong with it.
How many lines a screen has, that it shows no pictures and speaks no commands, is asked of the wording at large.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

SYLLABLES = 40
"""The most in a Korean sentence (programmes.md §11)."""
WORDS = {"en": 18, "fr": 20}
"""The most in a sentence; French needs its articles."""
STANDS_FOR = "드릴"
"""What is said here in the place of people's own words; no sentence is blamed for them."""

FORMAL = re.compile("(니다|니까|십시오)[.?!]$")
INFORMAL = re.compile("(요|죠|(?<!니)다|해라|하라|하자|까)$")

JARGON = {
    "클릭": "누르다",
    "링크": "주소",
    "로그인": "들어가다",
    "로그아웃": "나가다",
    "계정": "the person herself",
    "업로드": "올리다",
    "다운로드": "받다",
    "업데이트": "고치다, 바꾸다",
    "메시지": "글",
    "메세지": "글",
    "프로필": "이름과 동네",
    "이메일": "no senior is asked for one",
    "아이디": "이름",
    "패스워드": "비밀 번호",
    "시스템": "저희",
    "서버": "저희",
    "데이터": "what it is: 글, 사진, 이름",
    "파일": "what it is: 사진, 달력",
    "오류": "문제",
    "에러": "문제",
    "옵션": "고르실 것",
    "설정": "정하다, 바꾸다",
    "버튼": "단추",
    "아이콘": "그림",
    "카테고리": "종류",
    "필터": "골라 보기",
    "태그": "이름표",
    "매칭": "이어 드리다",
    "모니터링": "안부를 여쭙다",
    "코디네이터": "담당자",
    "인터뷰": "만나서 이야기하다",
    "게스트": "청년, 학생",
    "호스트": "어르신",
    "체크": "살피다, 누르다",
    "리스트": "목록",
    "스팸": "모르는 사람의 글",
    "어플": "품앗이",
    "귀하": "nobody is called so face to face",
    "금번": "이번",
    "익일": "다음 날",
    "당일": "그날",
    "상기": "위",
    "필히": "꼭",
    "기재": "적다",
    "기입하": "적다",
    "영구": "앞으로 계속",
    "송부": "보내다",
    "수령": "받다",
    "소정의": "says nothing",
    "통보": "알리다",
    "승인": "허락, 좋다고 하다",
    "반려": "돌려보내다",
    "미납": "아직 내지 않다",
    "만료": "끝나다",
    "유효": "쓸 수 있다",
    "조회": "보다",
    "열람": "읽다, 보다",
    "해당": "그, 이",
    "불가": "할 수 없다",
    "상이한": "다른",
    "구비": "갖추다",
}
"""Words of computers and of offices -> what to say in their place, or why not to say it.

Half of the people between 65 and 79 find such words the most annoying (programmes.md §11). 메뉴, 사진, 알림 and
카드 stay: they stand on every telephone and in every bank.
"""

THINGS = "글|사진|물건|값|금액|잔액|단추|화면|기한|기간|거래|알림|후기|번호|방|자리|약속|제안|주소|시간|요청|초대|결과"
HONOURED = {
    "a thing that comes, goes or is over": re.compile(
        rf"({THINGS})[이가은는도] ?[가-힣 ]{{0,4}}(나오|들어오|올라오|되|끝나|바뀌|열리|풀리|취소되|접수되|등록되)(시|십|셨|신)"
    ),
    "an amount, a price or a state with -시-": re.compile(
        r"(무료|품절|가능|불가능|마감|완료|예정|[0-9]+ ?(원|개|번|일|명|시|건))(이)?(시|십|세|신)"
    ),
    "a thing that 계시다": re.compile(
        rf"({THINGS}|말씀|질문|문의|문제|용건)[이가은는도]? ?계(시|십|셔|신|셨)"
    ),
    "being asked with -실게요": re.compile("실게요|실께요"),
    "sold out, ready or over, and honoured": re.compile(
        "(준비|완성|발송|도착|접수|등록|처리)(되)?(시|십|셨|신)[가-힣]*다"
    ),
    "a work that is over with -셨-": re.compile("끝나(시|셨|신)"),
}
"""Only people are honoured, not what they hold (programmes.md §11): -> how it would be done wrongly."""

LOOSE_DATES = re.compile(
    r"\b\d{4}[-./]\d{1,2}|\b\d{1,2}/\d{1,2}(?!\d)|\b\d{1,2}\. ?\d{1,2}\.|\b\d{1,2}:\d{2}(?!\d| ?[ap]m)"
    r"|\([월화수목금토일]\)|\bD-\d"
)
FAMILIAR = re.compile(r"\b(tu|te|ton|ta|tes|toi|t’\w+)\b", re.IGNORECASE)
LATIN = re.compile("[A-Za-z]+")
ENGLISH_JARGON = re.compile(
    r"\b(click|tap|log ?in|app|upload|download|e-?mails?|(?:your|user) account|link|profile|settings?|submit|invalid|error"
    r"|user|swipe|sync|update|password|chatbot|bot|via|e\.g\.|i\.e\.|etc)\b",
    re.IGNORECASE,
)
FRENCH_JARGON = re.compile(
    r"\b(cliquez|cliquer|appli|application|télécharge[rz]?|e-?mail|courriel|login|profil|paramètres?|lien|bug|votre compte"
    r"|invalide|utilisateur|mot de passe|robot|bot|via|etc)\b",
    re.IGNORECASE,
)

WHOLE = re.compile("(다|오|까)[.?!]?$")

Rule = Callable[[str, str], Iterator[str]]


def sentences(text: str) -> list[str]:
    """The sentences and single lines of a text."""
    return [
        part.strip() for line in text.split("\n") for part in re.split(r"(?<=[.?!])\s+", line) if part.strip()
    ]


def long_sentences(language: str, text: str) -> Iterator[str]:
    """One idea is one short sentence."""
    for sentence in sentences(text):
        if (language == "ko" and len(re.findall("[가-힣]", sentence)) > SYLLABLES) or (
            language != "ko" and len(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", sentence)) > WORDS[language]
        ):
            yield sentence


def two_questions(_: str, text: str) -> Iterator[str]:
    """Who is asked twice answers once."""
    if len(re.findall(r"\?", text)) > 1:
        yield text.replace("\n", " ")


def jargon(language: str, text: str) -> Iterator[str]:
    """Words of computers, offices and other languages."""
    if language == "ko":
        yield from LATIN.findall(text)
        yield from (f"{word} ({better})" for word, better in JARGON.items() if word in text)
    else:
        strange = ENGLISH_JARGON if language == "en" else FRENCH_JARGON
        yield from (found[0] for found in strange.finditer(text))


def familiar(language: str, text: str) -> Iterator[str]:
    """Everybody is spoken to formally: 합쇼체, vous."""
    if language == "fr":
        yield from (found[0] for found in FAMILIAR.finditer(text))
    for sentence in sentences(text) if language == "ko" else ():
        ended = sentence[-1] in ".?!"
        if ended and not FORMAL.search(sentence) and not sentence[:-1].endswith((STANDS_FOR, "…")):
            yield sentence
        if not ended and INFORMAL.search(sentence):
            yield sentence


def honoured_things(language: str, text: str) -> Iterator[str]:
    """People are honoured, and not their things."""
    if language == "ko":
        yield from (
            f"{found[0]} ({wrong})" for wrong, form in HONOURED.items() for found in form.finditer(text)
        )


def loose_dates(_: str, text: str) -> Iterator[str]:
    """A date is written out: 3월 5일 수요일 오후 2시."""
    yield from (found[0] for found in LOOSE_DATES.finditer(text))


RULES: tuple[Rule, ...] = (
    long_sentences,
    two_questions,
    jargon,
    familiar,
    honoured_things,
    loose_dates,
)
