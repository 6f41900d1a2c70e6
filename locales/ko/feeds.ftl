# 달력 주소
command-calendar = 내 예약을 휴대전화 달력에서 보기
feeds-mine =
    <b>내 예약 달력</b>
    { $link }
    이 주소를 달력 프로그램의 ‘구독’에 넣어 주십시오. 예약이 바뀌면 달력도 따라 바뀝니다.
    주소를 아는 사람은 누구나 볼 수 있습니다. 다른 사람이 알게 되었으면 새 주소로 바꾸십시오.
    .back = ‹ 내 예약
feeds-none =
    내 예약을 휴대전화나 컴퓨터의 달력에서 보실 수 있습니다. 주소를 하나 만들어 드립니다. 언제든 없앨 수 있습니다.
    .open = 🗓 주소 만들기
    .back = ‹ 내 예약
feeds-room =
    <b>{ $room }</b>의 달력
    { $link }
    이 주소를 달력 프로그램의 ‘구독’에 넣어 주십시오. 예약한 이웃의 이름은 나오지 않습니다.
    주소를 아는 사람은 누구나 볼 수 있습니다.
feeds-no-room =
    <b>{ $room }</b>의 예약을 달력 프로그램에서 보실 수 있습니다. 이웃의 이름은 나오지 않습니다.
    .open = 🗓 주소 만들기
feeds-ended = 주소를 없앴습니다. 이제 그 주소로는 아무것도 보이지 않습니다.
feeds-anew = 새 주소로 바꾸기
feeds-end = 주소 없애기
feeds-door = 🗓 달력 주소
feeds-of-mine = 품앗이 방 예약
feeds-of-room = { $room } 예약
feeds-taken = 예약됨
feeds-house = 건물에서 씀
deed-feed-opened = 방의 달력 주소를 만듦
deed-feed-ended = 방의 달력 주소를 없앰
rules-feed = 달력 주소
rule-feed-back-days = 지난 예약을 보이는 기간: { $value }일
rule-feed-ahead-days = 앞으로의 예약을 보이는 기간: { $value }일
