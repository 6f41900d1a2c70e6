"""The columns of the reservation service, as its answers and the files of its portal head them."""

from __future__ import annotations

from bot.domain.datasets import Column

COLUMNS = tuple(
    Column(name=name, required=name == "code", most=most, lines=name == "detail", also=also)
    for name, most, also in (
        ("code", 40, ("SVCID", "서비스ID")),
        ("group", 60, ("MAXCLASSNM", "대분류명")),
        ("type", 60, ("MINCLASSNM", "소분류명")),
        ("status", 60, ("SVCSTATNM", "서비스상태")),
        ("title", 300, ("SVCNM", "서비스명")),
        ("fee", 200, ("PAYATNM", "결제방법")),
        ("spot", 300, ("PLACENM", "장소명")),
        ("target", 500, ("USETGTINFO", "서비스대상")),
        ("link", 500, ("SVCURL", "바로가기URL")),
        ("x", 60, ("장소X좌표",)),
        ("y", 60, ("장소Y좌표",)),
        ("opens", 60, ("SVCOPNBGNDT", "서비스개시시작일시")),
        ("closes", 60, ("SVCOPNENDDT", "서비스개시종료일시")),
        ("books-from", 60, ("RCPTBGNDT", "접수시작일시")),
        ("books-until", 60, ("RCPTENDDT", "접수종료일시")),
        ("gu", 60, ("AREANM", "지역명")),
        ("detail", 100_000, ("DTLCONT", "상세내용")),
        ("phone", 200, ("TELNO", "전화번호")),
        ("from-hour", 40, ("V_MIN", "서비스이용시작시간")),
        ("until-hour", 40, ("V_MAX", "서비스이용종료시간")),
        ("cancel-from", 60, ("REVSTDDAYNM", "취소기간기준정보")),
        ("cancel-days", 40, ("REVSTDDAY", "취소기간기준일까지")),
    )
)
"""All but the kind of service, which says nothing, and the picture, which is not ours to keep."""
