"""The columns of each list, as its files and answers head them."""

from __future__ import annotations

from bot.domain.datasets import Column

SEOUL = tuple(
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

STANDARD = tuple(
    Column(name=name, required=name == "facility", most=most, also=also)
    for name, most, also in (
        ("facility", 200, ("개방시설명",)),
        ("site", 200, ("개방장소명",)),
        ("sort", 60, ("개방시설유형구분", "개방시설유형")),
        ("shut", 300, ("휴관일",)),
        ("workday-from", 40, ("평일운영시작시각",)),
        ("workday-until", 40, ("평일운영종료시각",)),
        ("weekend-from", 40, ("주말운영시작시각",)),
        ("weekend-until", 40, ("주말운영종료시각",)),
        ("charged", 40, ("유료사용여부",)),
        ("per-hours", 40, ("사용기준시간",)),
        ("charge", 300, ("사용료",)),
        ("over-hours", 40, ("초과사용단위시간",)),
        ("over-charge", 300, ("초과사용료",)),
        ("holds", 60, ("수용가능인원수",)),
        ("size", 60, ("면적",)),
        ("extras", 1_000, ("부대시설정보",)),
        ("apply", 300, ("신청방법구분",)),
        ("road", 300, ("소재지도로명주소",)),
        ("lot", 300, ("소재지지번주소",)),
        ("keeper", 100, ("관리기관명",)),
        ("office", 100, ("담당부서명",)),
        ("call", 200, ("사용안내전화번호",)),
        ("page", 500, ("홈페이지주소",)),
        ("lat", 60, ("위도",)),
        ("lon", 60, ("경도",)),
        ("as-of", 60, ("데이터기준일자",)),
        ("source-code", 60, ("제공기관코드",)),
        ("source-name", 100, ("제공기관명",)),
    )
)
"""All but the picture: ``전국공공시설개방정보표준데이터`` of the Ministry of the Interior and Safety."""
