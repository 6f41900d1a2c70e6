# 서울시 공공서비스예약에서 온 방
command-opendata = 공공서비스예약에서 가져온 방 보기
opendata-brought =
    <b>공공서비스예약에서 가져온 방</b>
    { $services ->
        [0] 아직 가져온 것이 없습니다. 열린데이터광장에서 받은 파일(CSV, JSON, 엑셀)을 /import 로 보내 주십시오.
       *[other] 서비스 { $services }건으로 방 { $rooms }개를 열었습니다. 새 파일을 /import 로 보내시면 바뀐 것만 고치고, 여기서 고치신 것은 그대로 둡니다.
    }
    { $resting ->
        [0] { "" }
       *[other] 목록에서 빠져 쉬고 있는 방 { $resting }개입니다. 다시 나오면 다시 빌려줍니다.
    }
opendata-resting = ⏸ { $name } · { $day }부터
opendata-house = { $name } 보기
opendata-source = 출처: 서울시 공공서비스예약 { $link }
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
rules-opendata = 공공서비스예약에서 온 방
rule-opendata-people = 인원이 적혀 있지 않은 방의 인원: { $value }명
rule-opendata-gone-percent = 이만큼 넘게 빠진 파일은 목록의 일부로 봄: { $value }%
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
datasets-shape-own = { $least }–{ $most }, 비우면 이 동네의 규칙대로
cell-fault-no-whole = 이 건물에 그런 방이 없습니다. 그 방의 줄을 이 줄보다 위에 적어 주십시오
cell-fault-part-of-itself = 방은 자신이나 자신의 일부에 들어갈 수 없습니다
cell-fault-booked = 이 방이나 이어진 방에 예약이 있어 지금은 바꿀 수 없습니다. 예약이 끝난 뒤 다시 보내 주십시오
