# 공개된 목록(서울시 공공서비스예약, 전국 공공시설 개방정보)에서 온 방
command-opendata = 공개된 목록에서 가져온 방 보기
opendata-brought =
    <b>공개된 목록에서 가져온 방</b>
    { $services ->
        [0] 아직 가져온 것이 없습니다. 서울 열린데이터광장의 공공서비스예약이나 공공데이터포털의 전국공공시설개방정보표준데이터를 파일(CSV, JSON, 엑셀)로 받아 /import 로 보내 주십시오.
       *[other] 목록의 { $services }건으로 방 { $rooms }개를 열었습니다. 새 파일을 /import 로 보내시면 바뀐 것만 고치고, 여기서 고치신 것은 그대로 둡니다.
    }
    { $resting ->
        [0] { "" }
       *[other] 목록에서 빠져 쉬고 있는 방 { $resting }개입니다. 다시 나오면 다시 빌려줍니다.
    }
opendata-resting = ⏸ { $name } · { $day }부터
opendata-house = { $name } 보기
opendata-source = 출처: 서울시 공공서비스예약 { $link }
opendata-source-standard = 출처: 전국공공시설개방정보표준데이터(행정안전부){ $day ->
        [none] {""}
       *[other] {", "}{ $day } 기준
    }{ $link ->
        [none] {""}
       *[other] {" "}{ $link }
    }
datasets-name-standard = 전국 공공시설 개방정보의 방
datasets-noted = 올리기는 하지만 알아보지 못한 말이 있는 줄: { $count }
datasets-name-opendata = 공공서비스예약의 방
datasets-gone = 목록에서 빠져 쉬게 되는 것: { $count }건
datasets-column-group = 대분류명
datasets-column-type = 소분류명
datasets-column-status = 서비스상태
datasets-column-fee = 결제방법
datasets-column-spot = 장소명
datasets-column-target = 서비스대상
datasets-column-link = 바로가기URL
datasets-column-x = X좌표
datasets-column-y = Y좌표
datasets-column-opens = 서비스개시시작일시
datasets-column-closes = 서비스개시종료일시
datasets-column-books-from = 접수시작일시
datasets-column-books-until = 접수종료일시
datasets-column-gu = 지역명
datasets-column-detail = 상세내용
datasets-column-phone = 전화번호
datasets-column-from-hour = 서비스이용시작시간
datasets-column-until-hour = 서비스이용종료시간
datasets-column-cancel-from = 취소기간 기준정보
datasets-column-cancel-days = 취소기간 기준일까지
rules-opendata = 공개된 목록에서 온 방
rule-opendata-people = 인원이 적혀 있지 않은 방의 인원: { $value }명
rule-opendata-gone-percent = 이만큼 넘게 빠진 파일은 목록의 일부로 봄: { $value }%
datasets-column-facility = 개방시설명
datasets-column-site = 개방장소명
datasets-column-sort = 개방시설유형구분
datasets-column-shut = 휴관일
datasets-column-workday-from = 평일운영시작시각
datasets-column-workday-until = 평일운영종료시각
datasets-column-weekend-from = 주말운영시작시각
datasets-column-weekend-until = 주말운영종료시각
datasets-column-charged = 유료사용여부
datasets-column-per-hours = 사용기준시간
datasets-column-charge = 사용료
datasets-column-over-hours = 초과사용단위시간
datasets-column-over-charge = 초과사용료
datasets-column-holds = 수용가능인원수
datasets-column-size = 면적
datasets-column-extras = 부대시설정보
datasets-column-apply = 신청방법구분
datasets-column-road = 소재지도로명주소
datasets-column-lot = 소재지지번주소
datasets-column-keeper = 관리기관명
datasets-column-office = 담당부서명
datasets-column-call = 사용안내전화번호
datasets-column-page = 홈페이지주소
datasets-column-lat = 위도
datasets-column-lon = 경도
datasets-column-as-of = 데이터기준일자
datasets-column-source-code = 제공기관코드
datasets-column-source-name = 제공기관명
datasets-name-rooms = 방과 건물
datasets-column-building = 건물
datasets-column-people = 인원
datasets-column-entry = 들어가는 법
datasets-column-contact = 연락처
datasets-column-equipment = 갖춘 것
datasets-column-steps = 문턱 없음(1 = 그렇습니다)
datasets-column-mon = 월요일
datasets-column-tue = 화요일
datasets-column-wed = 수요일
datasets-column-thu = 목요일
datasets-column-fri = 금요일
datasets-column-sat = 토요일
datasets-column-sun = 일요일
datasets-column-single-days = 휴일과 다른 시간
datasets-column-whole = 어느 방의 일부
datasets-column-own-lead-days = 미리 예약하기(일 전까지)
datasets-column-own-latest-days = 앞당겨 예약하기(일 앞까지)
datasets-column-own-slot = 예약하는 단위(분)
datasets-column-own-least = 가장 짧은 시간(분)
datasets-column-own-most = 가장 긴 시간(분)
datasets-column-own-before = 준비하는 시간(분)
datasets-column-own-after = 치우는 시간(분)
datasets-column-own-people = 가장 적은 인원(명)
datasets-column-own-approval = 담당자 승인(1 = 필요, 0 = 바로)
datasets-column-own-cancel-days = 제때 취소하기(일 전까지)
datasets-shape-whole = 같은 건물에 있는 방의 이름. 그 방의 줄을 위에 적습니다. 비우면 따로 있는 방
datasets-shape-single-days = 여느 때와 다른 날을 하나씩 적고 ;로 나눕니다. 보기: 2026-12-24 10:00-14:00; 2026-12-25 휴무
datasets-shape-own = { $least }–{ $most }, 비우면 이 동네의 규칙대로
cell-fault-unread = 무슨 뜻인지 몰라 이 칸만 빼고 올립니다. 필요하면 직접 적어 주십시오
cell-fault-holidays = 이 방은 공휴일에 쉬지만 동네 규칙은 공휴일에도 엽니다. 쉬는 날을 직접 적어 주십시오
cell-fault-older = 이보다 새로운 목록을 이미 올렸습니다
cell-fault-no-whole = 이 건물에 그런 방이 없습니다. 그 방의 줄을 이 줄보다 위에 적어 주십시오
cell-fault-part-of-itself = 방은 자신이나 자신의 일부에 들어갈 수 없습니다
cell-fault-booked = 이 방이나 이어진 방에 예약이 있어 지금은 바꿀 수 없습니다. 예약이 끝난 뒤 다시 보내 주십시오
